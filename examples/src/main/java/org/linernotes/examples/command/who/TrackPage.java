package org.linernotes.examples.command.who;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.catalog.TrackOf;
import org.linernotes.core.date.PlayingTimes;
import org.linernotes.core.discography.Evidence;
import org.linernotes.core.discography.Gap;
import org.linernotes.core.discography.Participant;
import org.linernotes.core.discography.Presence;
import org.linernotes.core.discography.Reason;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.notation.SheetWriter;
import org.linernotes.core.notation.TextPage;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.recording.Capture;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Track;
import org.linernotes.examples.command.sheet.Names;
import org.linernotes.examples.command.sheet.ReleaseOrder;
import org.linernotes.examples.command.sheet.TakeTitle;
import org.linernotes.examples.command.sheet.Wording;

/** Who plays on a track, and how that is known, in words. */
public final class TrackPage {
    private static final int LABELS = 11;

    private static final ImmutableMap<Presence, String> HEADINGS = Maps.immutableEnumMap(Map.of(
            Presence.PLAYS, "Plays",
            Presence.UNKNOWN, "Perhaps",
            Presence.OUT, "Not on it",
            Presence.NOT_NAMED, "Not named"));

    private static final ImmutableMap<Gap.Kind, String> GAPS = Maps.immutableEnumMap(Map.of(
            Gap.Kind.NO_LINE_UP, "no line-up was noted for %s",
            Gap.Kind.NOT_NOTED, "who plays on %s was not noted",
            Gap.Kind.NO_ORIGIN, "nothing says what %s was made from, or who plays on it",
            Gap.Kind.NO_RECORDING, "which recording is heard on this track of %s is not stated",
            Gap.Kind.NOT_IN_CATALOG, "%s is not in the catalogue",
            Gap.Kind.RANGE_NOT_STATED,
                    "which stretch was used for %s is not stated: not all who play on its source need be heard",
            Gap.Kind.CIRCLE, "%s was made from itself, which cannot be",
            Gap.Kind.TOO_MANY_STEPS, "the chain behind %s is too long to be followed"));

    private final TrackAnswer answer;
    private final ReasonWords reasons;
    private final ParticipantWords participants;
    private final Sources sources = new Sources();
    private final TextPage page = new TextPage(SheetWriter.WIDTH);

    private TrackPage(TrackAnswer answer) {
        this.answer = answer;
        this.reasons = new ReasonWords(answer.catalog(), sources);
        this.participants = new ParticipantWords(answer.catalog());
    }

    /**
     * {@return the page of a track}
     *
     * @param answer who plays on it
     */
    public static String of(TrackAnswer answer) {
        TrackPage page = new TrackPage(answer);
        page.write();
        return page.page.toString();
    }

    private void write() {
        Optional<Recording> recording = answer.recording();
        Optional<Track> track = answer.tracks().stream().map(TrackOf::track).findFirst();
        page.ends(
                "",
                2,
                Wording.join(
                        Wording.DOT,
                        Stream.of(
                                Wording.quoted(answer.title()),
                                recording
                                        .flatMap(Recording::artistCredit)
                                        .or(() -> track.flatMap(Track::artistCredit))
                                        .map(ArtistCredit::text)
                                        .orElse(""))),
                recording
                        .flatMap(Recording::length)
                        .or(() -> track.flatMap(Track::length))
                        .map(PlayingTimes::print)
                        .orElse(""));
        page.rule();
        issued();
        made();
        for (Presence presence : Presence.values()) {
            players(presence);
        }
        if (answer.personnel().participants().isEmpty()) {
            field("Plays", "not known");
        }
        gaps();
        sources();
    }

    private void issued() {
        String places = answer.tracks().stream()
                .map(on -> ReleaseOrder.place(answer.catalog(), on))
                .collect(Collectors.joining(", "));
        field("Issued on", answer.tracks().isEmpty() ? "no track in what was read" : places);
    }

    /** How sure something is, and why. */
    private record Why(Certainty certainty, String text) {}

    /** Each way from the track to something noted, once. */
    private void made() {
        String label = "Made";
        Stream<String> ofPlayers = answer.personnel().participants().stream()
                .flatMap(participant -> participant.evidence().stream())
                .map(this::steps)
                .filter(steps -> !steps.isEmpty())
                .map(reasons::made);
        ImmutableList<String> ways = ofPlayers.distinct().collect(ImmutableList.toImmutableList());
        ImmutableList<Derivation> derivations =
                answer.recording().map(Recording::derivations).orElse(ImmutableList.of());
        // where nothing is known of the players of its sources, it was made of them all the same
        for (String way :
                ways.isEmpty() ? derivations.stream().map(reasons::made).toList() : ways) {
            field(label, way);
            label = "";
        }
        for (Capture capture : answer.recording().map(Recording::captures).orElse(ImmutableList.of())) {
            field(label, "recorded: " + reasons.captured(capture));
            label = "";
        }
    }

    private List<Reason.MadeFrom> steps(Evidence evidence) {
        return evidence.reasons().stream()
                .filter(Reason.MadeFrom.class::isInstance)
                .map(Reason.MadeFrom.class::cast)
                .toList();
    }

    /** Those of whom the same is known for the same reason stand together. */
    private void players(Presence presence) {
        ListMultimap<Why, Participant> byReason =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        for (Participant participant : answer.personnel().with(presence)) {
            byReason.put(new Why(participant.certainty(), why(participant)), participant);
        }
        String label = Objects.requireNonNull(HEADINGS.get(presence));
        for (Why why : byReason.keySet()) {
            ImmutableList<String> players =
                    Multimaps.index(byReason.get(why), Participant::player).asMap().values().stream()
                            .map(participants::of)
                            .collect(ImmutableList.toImmutableList());
            field(label, Wording.hedge(why.certainty()) + Wording.all(players));
            page.hanging(LABELS + 2, LABELS + 4, why.text());
            label = "";
        }
    }

    private String why(Participant participant) {
        Presence presence = participant.presence();
        return participant.strongestEvidenceFirst().stream()
                .map(evidence -> (evidence.anywhere() == presence
                                ? ""
                                : participant.isContested() && evidence.anywhere() == Presence.PLAYS
                                        ? "against that: "
                                        : "elsewhere: ")
                        + reasons.written(evidence))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private void gaps() {
        String label = "Open";
        for (Gap gap : answer.personnel().gaps()) {
            field(label, Objects.requireNonNull(GAPS.get(gap.kind())).formatted(name(gap.at())));
            label = "";
        }
    }

    private String name(String reference) {
        Optional<String> take = Optional.of(reference)
                .filter(text -> text.startsWith("take:"))
                .flatMap(text -> TakeId.tryParseTake(text.substring("take:".length())))
                .flatMap(answer.catalog()::take)
                .map(taken -> TakeTitle.of(taken.take()));
        return take.or(() -> EntityId.tryParseReference(reference)
                        .flatMap(answer.catalog()::get)
                        .map(entity -> Wording.quoted(entity.displayName())))
                .orElse(reference);
    }

    private void sources() {
        String label = "Sources";
        int number = 0;
        for (EntityId source : sources.inOrder()) {
            field(label, "[" + ++number + "] " + Names.of(answer.catalog(), source));
            label = "";
        }
    }

    private void field(String label, String text) {
        page.field(0, LABELS, label, text);
    }
}
