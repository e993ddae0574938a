package org.linernotes.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linernotes.core.catalog.World.SESSION;
import static org.linernotes.core.catalog.World.TAKE;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.Note;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.SourceId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Severity;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;
import org.linernotes.core.session.Heading;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.Take;
import org.linernotes.core.source.ContentClaim;
import org.linernotes.core.source.Extent;
import org.linernotes.core.source.Standing;

class CatalogCheckTest {
    private static final RecordingId ID = RecordingId.of("r");

    private static Recording.Builder recording() {
        return Recording.builder().id(ID).title("r");
    }

    static Stream<Arguments> dangling() {
        return Stream.of(
                Arguments.of(
                        "a typed reference in a structure",
                        recording()
                                .artistCredit(ArtistCredit.of(ArtistId.of("nobody"), "Nobody"))
                                .build(),
                        "/artistCredit/names/0/artist",
                        "artist:nobody"),
                Arguments.of(
                        "a reference to any kind",
                        recording()
                                .addRelationship(Relationship.builder()
                                        .type("samples")
                                        .target(RecordingId.of("none"))
                                        .build())
                                .build(),
                        "/relationships/0/target",
                        "recording:none"),
                Arguments.of(
                        "a take that a recording was made from",
                        recording()
                                .addDerivations(
                                        Derivation.of(DerivationKind.EDIT, TAKE),
                                        Derivation.of(DerivationKind.EDIT, TakeId.of("none")))
                                .build(),
                        "/derivations/1/take",
                        "take:none"),
                Arguments.of(
                        "an element that a note is about",
                        recording()
                                .addNote(Note.builder()
                                        .text("spliced")
                                        .addAbout(ElementId.of("none"))
                                        .build())
                                .build(),
                        "/notes/0/about/0",
                        "element none of recording:r"),
                Arguments.of(
                        "a take below a heading",
                        Session.builder()
                                .id(SessionId.of("s"))
                                .addPart(Part.builder()
                                        .addHeading(Heading.builder()
                                                .text("Suite")
                                                .addTakes(TAKE, TakeId.of("none"))
                                                .build())
                                        .build())
                                .build(),
                        "/parts/0/headings/0/takes/1",
                        "take:none"),
                Arguments.of(
                        "the element that a statement is about",
                        World.statement(World.RELEASE, "media.tracks.title", "Générique")
                                .withElement(ElementId.of("b9")),
                        "/element",
                        "element b9 of release:fontana-660-213"),
                Arguments.of(
                        "a reference in what a statement says",
                        World.statement(World.RELEASE, "contents", ContentClaim.of(SessionId.of("none"), Extent.ALL)),
                        "/value/of",
                        "session:none"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dangling")
    void a_reference_to_what_is_not_there_is_told_with_both_ends(String what, Entity from, String path, String to) {
        String reference = from.id().toReference();
        assertThat(World.noticesWith(from)).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo(CatalogNotice.DANGLING_REFERENCE);
            assertThat(notice.severity()).isEqualTo(Severity.WARNING);
            assertThat(notice.arguments()).isEqualTo(ImmutableMap.of("from", reference, "path", path, "to", to));
            assertThat(notice.location().record()).contains(reference);
            assertThat(notice.location().pointer()).contains(path);
            assertThat(notice.text())
                    .isEqualTo(reference + " points at " + to + ", which is not in the catalogue (at " + path + ")");
        });
    }

    @Test
    void the_subject_and_the_source_of_a_statement_must_be_there() {
        assertThat(World.noticesWith(World.statement(World.RELEASE, "title", "x")
                        .withSubject(ReleaseId.of("none"))
                        .withSource(SourceId.of("nowhere"))))
                .extracting(notice -> notice.arguments().get("to"))
                .containsExactly("release:none", "source:nowhere");
    }

    @Test
    void what_a_catalogue_is_about_and_its_source_must_be_there() {
        Notices notices = Catalog.builder()
                .subjects(ArtistId.of("nobody"))
                .source(SourceId.of("nowhere"))
                .build()
                .notices();
        assertThat(notices.list())
                .extracting(Notice::text)
                .containsExactly(
                        "the catalogue points at artist:nobody, which is not in the catalogue (at /subjects)",
                        "the catalogue points at source:nowhere, which is not in the catalogue (at /source)");
    }

    @Test
    void a_mention_is_enough_to_point_at() {
        Recording credited = recording()
                .artistCredit(ArtistCredit.of(World.DAVIS.id(), "Miles"))
                .build();
        assertThat(Catalog.builder()
                        .add(credited)
                        .addMention(World.DAVIS)
                        .build()
                        .notices()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void notes_may_name_takes_of_their_session_and_minted_elements() {
        ElementId line = SESSION.parts().get(0).lineUp().get(1).id();
        Session noted = SESSION.withId(SessionId.of("noted"))
                .withParts(Part.builder()
                        .addLineUp(SESSION.parts().get(0).lineUp().get(1))
                        .addTake(Take.builder().id(TakeId.of("t2")).build())
                        .build())
                .withNotes(Note.builder()
                        .text("He was late.")
                        .addAbout(line, TakeId.of("t2"))
                        .build());
        assertThat(World.noticesWith(noted)).isEmpty();
    }

    @Test
    void a_rival_note_names_elements_of_the_subject() {
        Note note = Note.builder().text("reverb").addAbout(World.TRACK).build();
        assertThat(World.noticesWith(
                        World.statement(World.RELEASE, "notes", note).withStanding(Standing.RIVAL)))
                .isEmpty();
    }

    @Test
    void a_take_id_may_be_used_once_in_a_catalogue() {
        Session other = Session.builder()
                .id(SessionId.of("another"))
                .addPart(Part.builder()
                        .addTake(Take.builder().id(TAKE).title("not the same").build())
                        .build())
                .build();
        assertThat(World.noticesWith(other))
                .singleElement()
                .hasToString(
                        "session:poste-parisien: ERROR: the take id generique-1 is used in session:another and again"
                                + " in session:poste-parisien [duplicate-take]");
        Part part = SESSION.parts().get(0);
        Session twice = SESSION.withParts(part, part.withId(ElementId.of("p2")).withLineUp());
        assertThat(Catalog.builder()
                        .add(twice)
                        .add(World.DAVIS)
                        .add(World.WILEN)
                        .build()
                        .notices()
                        .list())
                .extracting(Notice::code)
                .containsExactly(CatalogNotice.DUPLICATE_TAKE);
    }

    @Test
    void an_element_id_may_be_used_once_in_an_entity() {
        Track track = Track.builder().id(ElementId.of("t")).title("t").build();
        Release release = Release.builder()
                .id(ReleaseId.of("r"))
                .addMedium(Medium.builder().addTrack(track).build())
                .addMedium(Medium.builder().position(2).addTrack(track).build())
                .build();
        assertThat(World.noticesWith(release))
                .singleElement()
                .hasToString(
                        "release:r /media/1/tracks/0/id: ERROR: release:r has two elements with the id t, the second"
                                + " at /media/1/tracks/0/id [duplicate-element]");
        assertThat(World.noticesWith(
                        release.withMedia(release.media().get(0)),
                        release.withId(ReleaseId.of("another"))
                                .withMedia(release.media().get(0))))
                .isEmpty();
    }

    @Test
    void a_take_is_an_element_too_and_shares_its_id_with_none() {
        Part part = SESSION.parts().get(0);
        ElementId taken = ElementId.of(part.takes().get(0).id().toString());
        Session clashing = SESSION.withParts(part.withId(taken));
        assertThat(Catalog.builder()
                        .add(clashing)
                        .add(World.DAVIS)
                        .add(World.WILEN)
                        .build()
                        .notices()
                        .list())
                .extracting(Notice::code)
                .containsExactly(CatalogNotice.DUPLICATE_ELEMENT);
    }

    @Test
    void of_a_thousand_notices_and_more_the_rest_is_counted() {
        Recording many = recording()
                .addAllDerivations(IntStream.range(0, 1_234)
                        .mapToObj(i -> Derivation.of(DerivationKind.EDIT, TakeId.of("none-" + i)))
                        .toList())
                .build();
        Notices notices = World.with(many).notices();
        assertThat(notices.list()).hasSize(1_000);
        assertThat(notices.counts()).containsExactly(Map.entry(CatalogNotice.DANGLING_REFERENCE, 1_234L));
    }
}
