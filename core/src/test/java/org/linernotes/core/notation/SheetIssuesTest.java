package org.linernotes.core.notation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.TimeRange;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.LabelId;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.identifier.CatalogNumber;
import org.linernotes.core.label.Label;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.LabelLine;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.Take;
import org.linernotes.core.session.TakeNumber;
import org.linernotes.core.vocabulary.Term;

/** On what takes were issued: as sheets print it, and as they are read. */
class SheetIssuesTest {
    private static final TakeId TAKE = TakeId.of("t");
    private static final TakeId OTHER = TakeId.of("other");
    private static final RecordingId FINAL = RecordingId.of("final");
    private static final LabelId FONTANA = LabelId.of("fontana");

    private static final Session SESSION = Session.builder()
            .id(SessionId.of("s"))
            .addPart(Part.builder()
                    .addTake(Take.builder()
                            .id(TAKE)
                            .title("Final")
                            .number(TakeNumber.of("1"))
                            .build())
                    .addTake(Take.builder().id(OTHER).title("Motel").build())
                    .build())
            .build();

    @Test
    void a_release_has_the_name_of_its_first_label_and_number() {
        assertThat(issues(recording("Final"), release("a", LabelLine.of(FONTANA, "660.213 MR"), track("A1"))))
                .containsExactly("on fontana 660.213 MR (A1)");
        Label label = Label.builder().id(FONTANA).name("Fontana Records").build();
        assertThat(issues(recording("Final"), label, release("a", LabelLine.of(FONTANA, "660.213 MR"), track("A1"))))
                .containsExactly("on Fontana Records 660.213 MR (A1)");
        assertThat(issues(
                        recording("Final"),
                        label,
                        release("a", LabelLine.of(FONTANA, "1").withName("FONTANA"), track("A1"))))
                .containsExactly("on FONTANA 1 (A1)");
        LabelLine unknown = LabelLine.builder()
                .catalogNumber(CatalogNumber.of("660.213 MR"))
                .build();
        assertThat(issues(recording("Final"), release("a", unknown, track("A1"))))
                .containsExactly("on unknown label 660.213 MR (A1)");
        LabelLine unnumbered = LabelLine.builder().label(FONTANA).build();
        assertThat(issues(recording("Final"), label, release("a", unnumbered, track("A1"))))
                .containsExactly("on Fontana Records (A1)");
        assertThat(issues(recording("Final"), titled("a", "Jazz Track", track("A1"))))
                .containsExactly("on Jazz Track (A1)");
    }

    @Test
    void a_track_has_its_number_or_its_position_and_that_of_its_medium_among_several() {
        Track positioned = Track.builder().recording(FINAL).position(7).build();
        Track bare = Track.builder().recording(FINAL).build();
        assertThat(issues(recording("Final"), titled("a", "One", track("A1"), positioned, bare)))
                .containsExactly("on One (A1), One (7), One");
        Release two = titled("a", "Two", track("A1"))
                .withMedia(
                        Medium.builder().addTrack(track("A1")).build(),
                        Medium.builder()
                                .pregap(track("0"))
                                .addTrack(positioned)
                                .addDataTrack(track("9"))
                                .build());
        assertThat(issues(recording("Final"), two)).containsExactly("on Two (1-A1), Two (2-0), Two (2-7), Two (2-9)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Final            | on Disc (1)
            Final (Take 1)   | on Disc (1)
            FINAL, take 1    | on Disc (1)
            final            | as “final” on Disc (1)
            Final (Take 2)   | as “Final (Take 2)” on Disc (1)
            Générique        | as “Générique” on Disc (1)
            """)
    void a_recording_that_is_called_otherwise_has_its_title(String title, String line) {
        assertThat(issues(recording(title), titled("a", "Disc", track("1")))).containsExactly(line);
    }

    @Test
    void how_it_was_made_stands_in_brackets_unless_it_is_the_whole_take() {
        Derivation edit = Derivation.of(DerivationKind.EDIT, TAKE)
                .withRange(TimeRange.parse("0:10-0:20"))
                .withTreatments(Term.of("reverb"), Term.of("echo"));
        Derivation ofAnother = Derivation.of(DerivationKind.SPLICE, OTHER);
        Recording made = recording("Final").withDerivations(edit, ofAnother);
        assertThat(issues(made, titled("a", "Disc", track("1"))))
                .containsExactly("(edit, 0:10–0:20, reverb, echo) on Disc (1)");
        Recording mixed = recording("Final").withDerivations(Derivation.of(DerivationKind.DJ_MIX, TAKE));
        assertThat(issues(mixed, titled("a", "Disc", track("1")))).containsExactly("(dj mix) on Disc (1)");
        Recording treated = recording("Final")
                .withDerivations(Derivation.of(DerivationKind.TRANSFER, TAKE).withTreatments(Term.of("reverb")));
        assertThat(issues(treated, titled("a", "Disc", track("1")))).containsExactly("(reverb) on Disc (1)");
    }

    @Test
    void what_was_made_of_a_recording_was_made_of_its_take() {
        Recording unissued = recording("Tape").withId(RecordingId.of("tape"));
        Recording remaster = Recording.builder()
                .id(FINAL)
                .title("Final 1988")
                .addDerivation(Derivation.of(DerivationKind.REMASTER, unissued.id()))
                .build();
        Recording circle = unissued.withDerivations(ImmutableList.<Derivation>builder()
                .addAll(unissued.derivations())
                .add(Derivation.of(DerivationKind.REMASTER, FINAL))
                .build());
        assertThat(issues(circle, remaster, titled("a", "Disc", track("1"))))
                .containsExactly("as “Final 1988” on Disc (1)");
    }

    @Test
    void lines_and_places_stand_in_the_order_of_the_subjects_and_then_of_the_names() {
        RecordingId edit = RecordingId.of("edit");
        Recording edited = recording("Edit").withId(edit);
        Release b = titled("x", "B", track("1"));
        Release a = titled("y", "A", Track.builder().recording(edit).number("2").build(), track("3"));
        Release c = titled("w", "C", track("4"));
        assertThat(issues(edited, recording("Final"), a, b, c))
                .containsExactly("as “Edit” on A (2)", "on A (3), B (1), C (4)");
        assertThat(issues(ImmutableList.of(SESSION.id(), c.id(), b.id()), edited, recording("Final"), a, b, c))
                .containsExactly("on C (4), B (1), A (3)", "as “Edit” on A (2)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Columbia CL 1268          | columbia    | CL 1268
            Columbia CL 1268 (A1)     | columbia    | CL 1268
            Columbia C L 1268         | columbia    | C L 1268
            His Master's Voice DLPC 5 | his-master-s-voice | DLPC 5
            Decca ABCDE 12            | decca-abcde | 12
            Decca AB Cd 12            | decca-ab-cd | 12
            CBS 88220                 | cbs         | 88220
            660213                    |             | 660213
            V3985 MR                  |             | V3985 MR
            Vocalion v3985            | vocalion    | v3985
            """)
    void a_label_and_a_number_are_told_apart(String name, String label, String number) {
        LabelLine line = onlyRelease("on " + name).labels().get(0);
        assertThat(line.label().map(EntityId::toString)).isEqualTo(Optional.ofNullable(label));
        assertThat(line.catalogNumber()).hasValue(CatalogNumber.of(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jazz Track", "CBS", "AB CD", "Disc A (1)"})
    void a_name_without_digits_is_a_title(String name) {
        Release release = onlyRelease("on " + name);
        assertThat(release.labels()).isEmpty();
        assertThat(release.title()).hasValue(name.replace(" (1)", ""));
    }

    @Test
    void a_track_is_what_stands_in_brackets_at_the_end() {
        assertThat(onlyRelease("on CL 1268 (A1)").media().get(0).tracks().get(0).number())
                .hasValue("A1");
        assertThat(onlyRelease("on CL 1268 (A1) b")
                        .media()
                        .get(0)
                        .tracks()
                        .get(0)
                        .number())
                .isEmpty();
        assertThat(onlyRelease("on CL (x) 1268 (1-2)")
                        .media()
                        .get(0)
                        .tracks()
                        .get(0)
                        .number())
                .hasValue("1-2");
        assertThat(onlyRelease("on CL 1268(A1)").media().get(0).tracks().get(0).number())
                .isEmpty();
    }

    @Test
    void brackets_say_kind_times_and_treatments() {
        Recording recording = recording("  1  A Tune", "(dj-mix, 0:10-0:20, reverb, echo) on Disc 1");
        Derivation derivation = recording.derivations().get(0);
        assertThat(derivation.kind()).isEqualTo(DerivationKind.DJ_MIX);
        assertThat(derivation.range()).hasValue(TimeRange.parse("0:10-0:20"));
        assertThat(derivation.treatments()).extracting(Term::name).containsExactly("reverb", "echo");
        assertThat(derivation.take()).isPresent();
        assertThat(recording.title()).isEqualTo("A Tune");

        Recording spaced = recording("  1  A Tune", "as “Other Name” (dj mix) on Disc 1");
        assertThat(spaced.derivations().get(0).kind()).isEqualTo(DerivationKind.DJ_MIX);
        assertThat(spaced.derivations().get(0).treatments()).isEmpty();
        assertThat(spaced.title()).isEqualTo("Other Name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(edit) of Disc 1", "as “Name” of Disc 1", "(edit on Disc 1", "as “Name on Disc 1"})
    void what_says_no_place_is_no_issue(String line) {
        Outcome<Catalog> read = SheetReader.create().read("SESSION    1938\n  1  A Tune\n       " + line + "\n");
        assertThat(read.orThrow().releases()).isEmpty();
        assertThat(read.notices().list())
                .singleElement()
                .satisfies(notice -> assertThat(notice.code()).isEqualTo(NotationNotice.NOT_UNDERSTOOD));
    }

    private static Release onlyRelease(String line) {
        return read("  1  A Tune", line).releases().get(0);
    }

    private static Recording recording(String take, String line) {
        return read(take, line).recordings().get(0);
    }

    private static Catalog read(String take, String line) {
        Outcome<Catalog> read = SheetReader.create().read("SESSION    1938\n" + take + "\n       " + line + "\n");
        assertThat(read.notices().list()).isEmpty();
        return read.orThrow();
    }

    private static Recording recording(String title) {
        return Recording.builder()
                .id(FINAL)
                .title(title)
                .addDerivation(Derivation.of(DerivationKind.TRANSFER, TAKE))
                .build();
    }

    private static Track track(String number) {
        return Track.builder().recording(FINAL).number(number).build();
    }

    private static Release release(String id, LabelLine label, Track... tracks) {
        return Release.builder()
                .id(ReleaseId.of(id))
                .addLabel(label)
                .addMedium(Medium.builder().addTracks(tracks).build())
                .build();
    }

    private static Release titled(String id, String title, Track... tracks) {
        return Release.builder()
                .id(ReleaseId.of(id))
                .title(title)
                .addMedium(Medium.builder().addTracks(tracks).build())
                .build();
    }

    private static List<String> issues(Entity... entities) {
        return issues(ImmutableList.of(), entities);
    }

    /** {@return what the sheet says below the first take, a line an issue} */
    private static List<String> issues(List<EntityId> subjects, Entity... entities) {
        Catalog.Builder catalog = Catalog.builder().add(SESSION);
        ImmutableList.copyOf(entities).forEach(catalog::add);
        if (!subjects.isEmpty()) {
            catalog.subjects(ImmutableList.copyOf(subjects));
        }
        Catalog built = catalog.build().orThrow();
        return new SheetIssues(built)
                .of(SESSION.parts().get(0).takes().get(0)).stream()
                        .map(TextPage::printable)
                        .toList();
    }
}
