package org.linernotes.core.notation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.notation.PersonnelClause.Kind;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.vocabulary.Contribution;
import org.linernotes.core.vocabulary.Term;

/**
 * A clause about personnel as far as it is read. Names wait for the bracket that says what all of them play, at most up to
 * the end of their group.
 */
final class ClauseDraft {
    Kind kind;

    /** Stands before the names that follow and says what they do: {@code vocal: …}. */
    private @Nullable Contribution heading;

    /** Goes with the players that follow: {@code acc. by}. */
    private Optional<String> connective = Optional.empty();

    private Certainty certainty = Certainty.CERTAIN;
    private boolean featured;
    private boolean alternative;
    private boolean solo;
    private boolean another;

    /** The word that turns the clause round: what stands before it is compared with what stands behind it. */
    private @Nullable PersonnelWord verb;

    private final List<LineDraft> before = new ArrayList<>();
    private final List<LineDraft> after = new ArrayList<>();
    private final List<LineDraft> outs = new ArrayList<>();

    /** Those who wait for what they play. */
    private final List<LineDraft> open = new ArrayList<>();

    /** Those to whom the last bracket belonged. */
    private List<LineDraft> closed = new ArrayList<>();

    ClauseDraft(Kind kind) {
        this.kind = kind;
    }

    boolean isEmpty() {
        return before.isEmpty() && after.isEmpty();
    }

    boolean waits() {
        return !open.isEmpty();
    }

    /** Whether what is played can be said of somebody who was named in this group. */
    boolean hasSomebody() {
        return waits() || !closed.isEmpty();
    }

    /** Whether it is said already what somebody plays. */
    boolean hasPlayed() {
        return before.size() + after.size() > open.size();
    }

    void verb(PersonnelWord word) {
        endGroup();
        verb = word;
    }

    boolean hasHeading() {
        return heading != null;
    }

    boolean hasVerb() {
        return verb != null;
    }

    void certainty(Certainty hedge) {
        certainty = hedge;
    }

    void or() {
        alternative = waits();
    }

    void solo() {
        solo = true;
        kind = Kind.ONLY;
    }

    void connect(String words) {
        endGroup();
        connective = Optional.of(words);
    }

    void featuring() {
        endGroup();
        featured = true;
    }

    void head(Contribution contribution) {
        endGroup();
        heading = contribution;
    }

    /** What stands for one group does not reach into the next. */
    void endGroup() {
        open.clear();
        closed = new ArrayList<>();
        heading = null;
        connective = Optional.empty();
        featured = false;
        alternative = false;
        another = false;
    }

    void name(PlayerName name) {
        boolean joined = alternative && last(open).addAlternative(name);
        alternative = false;
        if (!joined) {
            LineDraft line = start(name);
            if (heading != null) {
                line.add(Played.of(heading));
            }
            open.add(line);
        }
    }

    private LineDraft start(@Nullable PlayerName name) {
        LineDraft line = new LineDraft(name);
        line.certainty = certainty;
        line.note = line.note.or(() -> connective);
        line.featured = featured;
        certainty = Certainty.CERTAIN;
        (verb == null ? before : after).add(line);
        return line;
    }

    /** A name that stands behind a dash and is that of the unidentified player before it: {@code one other - prob. A}. */
    void identifies() {
        LineDraft last = open.isEmpty() ? null : last(open);
        if (last != null && last.isUnidentified()) {
            open.remove(last);
            (verb == null ? before : after).remove(last);
        }
    }

    private static LineDraft last(List<LineDraft> lines) {
        return lines.get(lines.size() - 1);
    }

    /** What follows a comma is played by another, where nobody knows who plays what stands before it: {@code Unk tp, tb}. */
    void comma() {
        another = !waits() && !closed.isEmpty() && closed.stream().allMatch(LineDraft::isUnidentified);
    }

    /** A question mark stands behind those who were named last. */
    void doubt() {
        last(waits() ? open : closed).certainty = Certainty.POSSIBLE;
    }

    void creditedAs(String credited) {
        if (hasSomebody() && !credited.isEmpty()) {
            last(waits() ? open : closed).creditedAs = Optional.of(credited);
        }
    }

    void note(String note) {
        if (hasSomebody()) {
            last(waits() ? open : closed).note = Optional.of(note);
        }
    }

    void takes(TrackRanges marks) {
        // "Davis (flh) instead of tp on 3" is about both
        Iterable<LineDraft> marked = verb != null ? Iterables.concat(before, after) : waits() ? open : closed;
        marked.forEach(line -> line.takes = marks);
    }

    /** Those who were named last do not play on the takes with these marks: {@code (out -3)}. */
    void outOn(TrackRanges marks) {
        (waits() ? open : closed).forEach(line -> outs.add(line.outOn(marks)));
    }

    void manner(Term manner) {
        (waits() ? open : closed).forEach(line -> line.add(manner));
    }

    /** Says of all who wait what they play, or of those for whom a bracket stood just before. */
    void play(ImmutableList<Played> played) {
        if (waits()) {
            boolean leads = played.stream()
                    .anyMatch(one -> LineDraft.leads(one.contribution().role()));
            // who conducts an orchestra stands behind it: what he does is not said of those before him
            closed = new ArrayList<>(leads ? List.of(last(open)) : open);
            open.clear();
        } else if (closed.isEmpty() || another) {
            closed = new ArrayList<>(List.of(start(closed.isEmpty() ? null : PlayerName.UNIDENTIFIED)));
        }
        another = false;
        for (LineDraft line : closed) {
            played.forEach(line::add);
        }
    }

    /** What is played instead, where a bracket says both: {@code (hand drum instead of p)}. */
    void instead(ImmutableList<Played> played, ImmutableList<Played> replaced) {
        play(played);
        verb = PersonnelWord.INSTEAD_OF;
        LineDraft other = start(null);
        replaced.forEach(other::add);
        closed = new ArrayList<>();
    }

    /** That some do not play on takes that are marked, where it is said; else nothing. */
    Optional<PersonnelClause> outs(Function<String, ArtistId> artists, String printed) {
        return outs.isEmpty()
                ? Optional.empty()
                : Optional.of(new PersonnelClause(Kind.OUT, lines(outs, artists), ImmutableList.of(), printed));
    }

    PersonnelClause build(Function<String, ArtistId> artists, String printed) {
        boolean swapped = verb == PersonnelWord.REPLACED_BY;
        List<LineDraft> players = swapped ? after : before;
        List<LineDraft> others = swapped ? before : after;
        boolean instruments = others.stream().noneMatch(LineDraft::isNamed);
        if (verb != null && !instruments) {
            // "A replaces B(p)": the instrument is that of both
            players.stream().filter(LineDraft::playsNothing).limit(1).forEach(line -> others.forEach(line::copy));
        }
        players.forEach(line -> line.solo = solo);
        Kind said = verb == null || isEmpty() ? kindOf(players) : instruments ? Kind.INSTEAD : Kind.REPLACED;
        return new PersonnelClause(said, lines(players, artists), lines(others, artists), printed);
    }

    /** "Except Wilen": with nothing that is played instead, somebody is out. */
    private Kind kindOf(List<LineDraft> players) {
        boolean nothingInstead = kind == Kind.INSTEAD && players.stream().allMatch(LineDraft::playsNothing);
        return nothingInstead ? Kind.OUT : kind;
    }

    private static ImmutableList<MarkedLine> lines(List<LineDraft> drafts, Function<String, ArtistId> artists) {
        return drafts.stream().flatMap(draft -> draft.lines(artists).stream()).collect(ImmutableList.toImmutableList());
    }
}
