package org.linernotes.examples.command.sheet;

import com.google.common.base.Joiner;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.TakeOf;
import org.linernotes.core.date.PlayingTimes;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.notation.DateText;
import org.linernotes.core.notation.SheetWriter;
import org.linernotes.core.notation.TextPage;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.recording.Capture;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Release;

/**
 * What a catalogue says of each recording that was issued: what it was made from, the line-up of the part in which that take
 * was made, and what the take says against the line-up. These stand beside each other as stated; nothing is concluded from
 * them.
 */
public final class TrackNotes {
    private static final int LABELS = 19;

    private final Catalog catalog;
    private final Issues issues;
    private final TextPage sheet = new TextPage(SheetWriter.WIDTH);
    private final Set<RecordingId> told = new HashSet<>();

    private TrackNotes(Catalog catalog) {
        this.catalog = catalog;
        this.issues = new Issues(catalog);
    }

    /**
     * {@return the notes of all issued recordings, in the order of the releases on which they come first}
     *
     * @param catalog the catalogue
     */
    public static String of(Catalog catalog) {
        TrackNotes notes = new TrackNotes(catalog);
        notes.sheet.heading("TRACKS  what is known of each");
        for (Release release : Issues.inOrder(catalog)) {
            Issues.all(release).forEach(issued -> issued.track().recording().ifPresent(notes::recording));
        }
        return notes.sheet.toString();
    }

    private void recording(RecordingId id) {
        if (!told.add(id)) {
            return;
        }
        Optional<Recording> recording = catalog.recording(id);
        sheet.blank();
        sheet.ends(
                "  ",
                2,
                recording.map(Recording::title).orElseGet(id::toString),
                recording.flatMap(Recording::length).map(PlayingTimes::print).orElse(""));
        field("issued on", issues.placesOf(id));
        recording.ifPresent(this::origin);
    }

    private void origin(Recording recording) {
        if (recording.derivations().isEmpty() && recording.captures().isEmpty()) {
            field("made from", "not stated");
        }
        recording.derivations().forEach(this::derivation);
        recording.captures().forEach(capture -> field("made", capture(capture)));
        recording.credits().forEach(credit -> field("credit", credit(credit)));
    }

    private void derivation(Derivation derivation) {
        Optional<TakeOf> take = derivation.take().flatMap(catalog::take);
        String source = take.map(taken -> TakeTitle.of(taken.take()))
                .or(() -> derivation.recording().map(id -> Wording.quoted(Names.of(catalog, id))))
                .or(() -> derivation.take().map(TakeId::toString))
                .orElse("");
        field(
                "made from",
                Wording.hedge(derivation.certainty())
                        + source
                        + derivation
                                .range()
                                .map(range -> ", " + range.toString().replace('-', '–'))
                                .orElse("")
                        + Wording.inBrackets(Stream.of(
                                Wording.of(derivation.kind()),
                                Wording.names(derivation.treatments()),
                                derivation.note().orElse(""))));
        take.ifPresent(this::personnel);
    }

    private void personnel(TakeOf taken) {
        Players players = new Players(catalog, taken.part());
        List<String> lineUp =
                taken.part().lineUp().stream().map(players::inShort).toList();
        field(
                "line-up of the part",
                lineUp.isEmpty() ? "not known" : Joiner.on(", ").join(lineUp));
        String variance = new VarianceWords(players).of(taken.take().variances());
        field("on this take", variance.isEmpty() ? "nothing is said against the line-up" : variance);
    }

    private String capture(Capture capture) {
        String where = capture.creditedAs()
                .or(() -> capture.place().map(id -> Names.of(catalog, id)))
                .or(() -> capture.area().map(id -> Names.of(catalog, id)))
                .or(() -> capture.event().map(id -> Names.of(catalog, id)))
                .orElse("");
        String when = capture.lifeSpan().begin().map(DateText.standard()::print).orElse("");
        return Wording.join(", ", Stream.of(where, when));
    }

    private String credit(Credit credit) {
        String instruments = credit.instruments().stream()
                .map(played -> played.creditedAs().orElseGet(played.instrument()::name))
                .collect(Collectors.joining(", "));
        return Names.of(catalog, credit) + ": "
                + Wording.join(
                        ", ", Stream.of(instruments.isEmpty() ? credit.role().name() : instruments));
    }

    private void field(String label, String text) {
        sheet.field(6, LABELS, label, text);
    }
}
