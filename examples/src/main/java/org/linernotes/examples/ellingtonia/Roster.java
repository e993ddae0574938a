package org.linernotes.examples.ellingtonia;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linernotes.core.notation.MarkedLine;
import org.linernotes.core.notation.PersonnelClause;
import org.linernotes.core.notation.PersonnelClause.Kind;
import org.linernotes.core.notation.PersonnelText;
import org.linernotes.core.notation.RunningPersonnel;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Scope;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.personnel.VarianceKind;
import org.linernotes.core.vocabulary.Role;

/**
 * Who plays in a block, from its first line to its last: the line-up, how it changes, and who sings on which title. Singers
 * of the line-up sing on the titles that name them and on no others, as it is the way of the archive; those who are added
 * later do so where any title of the block names them.
 */
final class Roster {
    /** What a line-up consists of. */
    private static final ImmutableSet<Kind> LISTS = ImmutableSet.of(Kind.LISTED, Kind.ONLY);

    /** What a block may begin with that goes on from no other. */
    private static final ImmutableSet<Kind> BEGINNINGS = ImmutableSet.of(Kind.LISTED, Kind.ONLY, Kind.NOT_KNOWN);

    private final Singers singers;
    private final Optional<Roster> before;
    private ImmutableList<PersonnelLine> lineUp = ImmutableList.of();
    private RunningPersonnel running = RunningPersonnel.of(lineUp);
    private boolean begun;

    /**
     * Begins a block of which nothing was read yet.
     *
     * @param singers knows whom the codes of singers mean
     * @param before who played in the block before, if it belongs to the same sitting
     */
    Roster(Singers singers, Optional<Roster> before) {
        this.singers = singers;
        this.before = before;
    }

    /** {@return whether a text would change personnel of which nothing was said} */
    boolean isAdrift(PersonnelText text) {
        Optional<Kind> first = first(text);
        return !begun && before.isEmpty() && first.isPresent() && !BEGINNINGS.contains(first.get());
    }

    /**
     * Reads a text. The first is the line-up, unless it goes on from the block before ("As before", "Add …"); each further one
     * tells who plays on the takes that follow.
     */
    void read(PersonnelText text) {
        if (begun) {
            running = running.then(text);
        } else if (first(text).filter(LISTS::contains).isPresent()) {
            begin(text.lines());
            running = running.then(new PersonnelText(behindLists(text)));
        } else {
            before.ifPresent(this::goOnFrom);
            running = running.then(text);
        }
        begun = true;
        text.clauses().stream()
                .flatMap(clause -> clause.lines().stream())
                .map(MarkedLine::line)
                .forEach(singers::meet);
    }

    /** {@return what a text says first} */
    private static Optional<Kind> first(PersonnelText text) {
        return text.clauses().stream()
                .map(PersonnelClause::kind)
                .filter(kind -> kind != Kind.REMARK)
                .findFirst();
    }

    private void begin(ImmutableList<PersonnelLine> lines) {
        lineUp = lines.stream().map(Roster::scoped).collect(ImmutableList.toImmutableList());
        running = RunningPersonnel.of(lineUp);
    }

    private static PersonnelLine scoped(PersonnelLine line) {
        return Singers.sings(line) ? line.withScope(Scope.NAMED_TAKES) : line;
    }

    /** {@return what a line-up says besides the lines: "Others unknown"} */
    private static ImmutableList<PersonnelClause> behindLists(PersonnelText text) {
        return text.clauses().stream()
                .filter(clause -> !LISTS.contains(clause.kind()))
                .collect(ImmutableList.toImmutableList());
    }

    private void goOnFrom(Roster other) {
        begin(other.lineUp);
        running = other.running;
        singers.meetAll(other.singers);
    }

    /** {@return the line-up} */
    ImmutableList<PersonnelLine> lineUp() {
        return lineUp;
    }

    /** How a take departs from the line-up, and the codes of which it is not known whom they mean. */
    record Departure(ImmutableList<Variance> variances, ImmutableList<SingerCode> unknownSingers) {}

    /**
     * {@return how a take departs from the line-up}
     *
     * @param codes the codes of its singers
     */
    Departure departure(List<SingerCode> codes) {
        List<Player> named = new ArrayList<>();
        ImmutableList.Builder<Variance> sung = ImmutableList.builder();
        ImmutableList.Builder<SingerCode> unknown = ImmutableList.builder();
        for (SingerCode code : codes) {
            Optional<Player> singer = singers.find(code);
            singer.ifPresent(named::add);
            singer.flatMap(this::singing).ifPresent(variance -> sung.add(variance.withPrinted("v" + code.code())));
            if (singer.isEmpty()) {
                unknown.add(code);
            }
        }
        ImmutableList<Variance> variances = Stream.concat(
                        running.variances().stream().flatMap(variance -> heard(variance, named)), sung.build().stream())
                .collect(ImmutableList.toImmutableList());
        return new Departure(variances, unknown.build());
    }

    /** {@return that a player sings, unless that is said already by a line that was added} */
    private Optional<Variance> singing(Player player) {
        if (singsIn(lineUp.stream(), player)) {
            return Optional.of(Variance.of(VarianceKind.AS_LINE_UP, player));
        }
        boolean added = singsIn(running.variances().stream().flatMap(variance -> variance.lines().stream()), player);
        return added
                ? Optional.empty()
                : Optional.of(Variance.added(
                        PersonnelLine.builder().player(player).role(Role.VOCAL).build()));
    }

    private static boolean singsIn(Stream<PersonnelLine> lines, Player player) {
        return lines.anyMatch(line -> Singers.sings(line) && line.player().equals(player));
    }

    /** {@return a variance without the lines of singers whom other titles name; nothing where none is left} */
    private Stream<Variance> heard(Variance variance, List<Player> named) {
        ImmutableList<PersonnelLine> lines = variance.lines().stream()
                .filter(line ->
                        !Singers.sings(line) || named.contains(line.player()) || !singers.isNamed(line.player()))
                .collect(ImmutableList.toImmutableList());
        boolean nothingLeft = variance.kind() == VarianceKind.ADDED && lines.isEmpty();
        return nothingLeft ? Stream.empty() : Stream.of(variance.withLines(lines));
    }
}
