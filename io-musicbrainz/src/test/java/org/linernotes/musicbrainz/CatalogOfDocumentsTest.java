package org.linernotes.musicbrainz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.linernotes.musicbrainz.Fixtures.id;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.OpenValue;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.merge.Merge;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;
import org.linernotes.core.source.Statement;

class CatalogOfDocumentsTest {
    private static final String ONE = "00000000-0000-4000-8000-000000000001";
    private static final String TWO = "00000000-0000-4000-8000-000000000002";
    private static final String OLD = "00000000-0000-4000-8000-00000000000d";

    private static final String MILES =
            "{'id': '%s', 'name': 'Miles Davis', 'sort-name': 'Davis, Miles', 'gender': 'Male', 'country': 'US'}"
                    .formatted(Fixtures.MILES);

    /** A recording whose credit mentions the artist as a server does that did not look. */
    private static String recordingOf(String artist) {
        return Fixtures.recording(
                ", 'artist-credit': [{'name': 'Miles Davis', 'joinphrase': '', 'artist': %s}]".formatted(artist));
    }

    private static MusicBrainzDocument document(String json) {
        return Fixtures.read(json).orThrow();
    }

    private static Outcome<Catalog> together(List<String> documents) {
        CatalogOfDocuments all = CatalogOfDocuments.create();
        documents.forEach(json -> all.add(document(json)));
        return all.build();
    }

    /** Both orders make equal catalogues. */
    private static Outcome<Catalog> together(String first, String second) {
        Outcome<Catalog> one = together(List.of(first, second));
        assertThat(together(List.of(second, first)).orThrow()).isEqualTo(one.orThrow());
        return one;
    }

    @Test
    void null_in_a_mention_takes_nothing_from_a_document() {
        Outcome<Catalog> documents = together(
                recordingOf("{'id': '%s', 'name': 'M. Davis', 'country': null, 'type': 'Person'}"
                        .formatted(Fixtures.MILES)),
                MILES);
        Catalog catalog = documents.orThrow();
        Artist miles = catalog.artist(id(EntityType.ARTIST, Fixtures.MILES)).orElseThrow();

        assertThat(miles.name()).as("a document beats a mention").isEqualTo("Miles Davis");
        assertThat(miles.country()).contains("US");
        assertThat(miles.kind()).as("a mention fills what is absent").isPresent();
        assertThat(catalog.isMention(miles.id())).isFalse();
        assertThat(documents.notices().list())
                .extracting(Notice::text)
                .containsExactly("the document about recording:mb:" + Fixtures.TAKE_ONE
                        + " Générique says “M. Davis” for name of "
                        + miles.id().toReference()
                        + "; “Miles Davis” stands, as that about "
                        + miles.id().toReference() + " Miles Davis says");
        assertThat(catalog.subjects()).containsExactly(miles.id(), id(EntityType.RECORDING, Fixtures.TAKE_ONE));
    }

    @Test
    void documents_asked_for_in_parts_make_a_whole() {
        String players = Fixtures.recordingWith(Fixtures.relation(
                "instrument", "59054b12-01ac-43ee-a618-285fd397e461", "backward", "artist", Fixtures.miles(), ""));
        String places = Fixtures.recordingWith(Fixtures.relation(
                        "recorded at",
                        "ad462279-14b0-4180-9b58-571d0eef7c51",
                        "backward",
                        "place",
                        "{'id': '%s', 'name': 'Le Poste Parisien'}".formatted(Fixtures.STUDIO),
                        "")
                + ","
                + Fixtures.relation(
                        "producer",
                        "5c0ceac3-feb4-41f0-868d-dc06f6e27fc0",
                        "backward",
                        "artist",
                        "{'id': '%s', 'name': 'X'}".formatted(ONE),
                        ""));
        Outcome<Catalog> outcome = together(players, places);
        Recording recording = outcome.orThrow().recordings().get(0);

        assertThat(recording.credits()).hasSize(2);
        assertThat(recording.captures()).hasSize(1);
        assertThat(outcome.notices().list()).isEmpty();
    }

    @Test
    void media_with_tracks_complete_media_with_discs() {
        String tracks = """
                {'id': '%s', 'title': 'X', 'packaging': null, 'media': [{'position': 1, 'format': 'CD', 'track-count': 1,
                  'tracks': [{'id': '%s', 'position': 1, 'number': '1', 'title': 'Générique'}]}]}""".formatted(ONE, TWO);
        String discs = """
                {'id': '%s', 'title': 'X', 'packaging': null, 'media': [{'position': 1, 'format': 'CD', 'track-count': 1,
                  'discs': [{'id': 'a-disc', 'sectors': 7, 'offsets': [150], 'offset-count': 1}]}]}""".formatted(ONE);
        Outcome<Catalog> outcome = together(tracks, discs);
        Release release = outcome.orThrow().releases().get(0);

        assertThat(outcome.notices().list()).isEmpty();
        assertThat(release.media()).singleElement().satisfies(medium -> {
            assertThat(medium.tracks()).hasSize(1);
            assertThat(medium.discs()).hasSize(1);
            assertThat(medium.trackCount()).isEmpty();
        });
    }

    @Test
    void recordings_of_one_release_put_its_listing_together() {
        List<String> documents = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            documents.add("""
                    {'id': '00000000-0000-4000-8000-00000000010%d', 'title': 'Piece %d', 'length': 1000, 'releases': [
                      {'id': '%s', 'title': 'X', 'media': [{'position': 1, 'track-count': 3, 'track-offset': %d, 'tracks': [
                        {'id': '00000000-0000-4000-8000-00000000020%d', 'position': %d, 'number': '%d', 'title': 'Piece %d'}]}]}]}""".formatted(i, i, ONE, i - 1, i, i, i, i));
        }
        Catalog catalog = together(documents).orThrow();
        Collections.reverse(documents);

        assertThat(together(documents).orThrow()).isEqualTo(catalog);
        assertThat(catalog.releases().get(0).media()).singleElement().satisfies(medium -> {
            assertThat(medium.tracks())
                    .extracting(track -> track.title().orElseThrow())
                    .containsExactly("Piece 1", "Piece 2", "Piece 3");
            assertThat(medium.tracks()).extracting(Track::recording).doesNotHaveDuplicates();
            assertThat(medium.trackCount()).isEmpty();
        });
    }

    @Test
    void documents_that_contradict_each_other_are_merged_with_a_warning() {
        Outcome<Catalog> outcome = together(MILES.replace("'US'", "'FR'"), MILES);
        Catalog catalog = outcome.orThrow();

        assertThat(catalog.artists().get(0).country()).contains("FR");
        assertThat(catalog.statementsAbout(catalog.artists().get(0).id()))
                .anySatisfy(statement -> assertThat(statement.value()).isEqualTo(OpenValue.of("US")));
        assertThat(catalog.subjects()).containsExactly(id(EntityType.ARTIST, Fixtures.MILES));
        assertThat(outcome.notices().list()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo(MusicBrainzNotice.DIFFERING_DOCUMENTS);
            assertThat(notice.text())
                    .isEqualTo("documents about artist:mb:" + Fixtures.MILES
                            + " differ in country; statements keep what was not adopted");
        });
    }

    @Test
    void of_mentions_that_contradict_each_other_one_stands_and_the_other_is_told() {
        Outcome<Catalog> outcome = together(
                recordingOf("{'id': '%s', 'name': 'Miles Davis'}".formatted(ONE)),
                recordingOf("{'id': '%s', 'name': 'Davis', 'country': 'US'}".formatted(ONE))
                        .replace(Fixtures.TAKE_ONE, TWO));

        assertThat(outcome.notices().list())
                .singleElement()
                .hasToString("artist:mb:" + ONE + " /name: LOSS: the document about recording:mb:" + Fixtures.TAKE_ONE
                        + " Générique says “Miles Davis” for name of artist:mb:" + ONE
                        + "; “Davis” stands, as that about recording:mb:" + TWO
                        + " Générique says [differing-mentions]");
        assertThat(outcome.orThrow().artists()).singleElement().satisfies(artist -> {
            assertThat(artist.name()).isEqualTo("Davis");
            assertThat(artist.country()).contains("US");
        });
        assertThat(outcome.orThrow().statements()).isEmpty();
    }

    @Test
    void a_former_id_is_kept_and_followed() {
        CatalogOfDocuments all = CatalogOfDocuments.create()
                .add(document(recordingOf("{'id': '%s', 'name': 'Davis', 'type': 'Person'}".formatted(OLD))))
                .add(document(MILES), Mbid.parse(OLD));
        Outcome<Catalog> outcome = all.build();
        Catalog catalog = outcome.orThrow();
        EntityId miles = id(EntityType.ARTIST, Fixtures.MILES);

        assertThat(catalog.artists()).singleElement().satisfies(artist -> {
            assertThat(artist.id()).isEqualTo(miles);
            assertThat(artist.kind())
                    .as("what was mentioned under the former id")
                    .isPresent();
        });
        assertThat(catalog.recordings()
                        .get(0)
                        .artistCredit()
                        .orElseThrow()
                        .names()
                        .get(0)
                        .artist())
                .hasToString("Optional[" + miles + "]");
        assertThat(catalog.statementsAbout(miles)).singleElement().satisfies(statement -> {
            assertThat(statement.property()).isEqualTo("id");
            assertThat(statement.value()).isEqualTo(OpenValue.of(id(EntityType.ARTIST, OLD)));
        });
        assertThat(outcome.notices().list())
                .extracting(Notice::text)
                .containsExactly(
                        "artist:mb:" + OLD + " has become " + miles.toReference(),
                        "the document about recording:mb:" + Fixtures.TAKE_ONE
                                + " Générique says “Davis” for name of "
                                + miles.toReference() + "; “Miles Davis” stands, as that about "
                                + miles.toReference() + " Miles Davis says");
    }

    /** The one was merged into the other between the two calls. */
    @Test
    void an_id_that_has_led_to_two_entities_makes_them_one() {
        MusicBrainzDocument one = document(MILES.replace(Fixtures.MILES, ONE));
        MusicBrainzDocument two = document(MILES.replace(Fixtures.MILES, TWO));
        Mbid old = Mbid.parse(OLD);
        Outcome<Catalog> outcome =
                CatalogOfDocuments.create().add(one, old).add(two, old).build();
        Outcome<Catalog> turned =
                CatalogOfDocuments.create().add(two, old).add(one, old).build();

        assertThat(turned.orThrow()).isEqualTo(outcome.orThrow());
        assertThat(turned.notices().list()).isEqualTo(outcome.notices().list());
        assertThat(outcome.orThrow().artists()).hasSize(1);
        EntityId kept = outcome.orThrow().artists().get(0).id();
        assertThat(outcome.orThrow().statementsAbout(kept))
                .extracting(Statement::value)
                .containsExactlyInAnyOrder(
                        OpenValue.of(id(EntityType.ARTIST, OLD)),
                        OpenValue.of(
                                id(EntityType.ARTIST, kept.equals(one.subject().id()) ? TWO : ONE)));
    }

    @Test
    void later_merges_follow_a_former_id() {
        Catalog kept = CatalogOfDocuments.create()
                .add(document(MILES), Mbid.parse(OLD))
                .build()
                .orThrow();
        Catalog older = document(MILES.replace(Fixtures.MILES, OLD).replace("'Male'", "null"))
                .toCatalog()
                .orThrow();

        assertThat(Merge.byIds().merge(kept, older).orThrow().catalog().artists())
                .hasSize(1);
    }

    @Test
    void a_document_asked_for_by_its_own_id_has_no_former_one() {
        Outcome<Catalog> outcome = CatalogOfDocuments.create()
                .add(document(MILES), Mbid.parse(Fixtures.MILES))
                .build();

        assertThat(outcome.orThrow().statements()).isEmpty();
        assertThat(outcome.notices().list()).isEmpty();
        assertThatThrownBy(() -> CatalogOfDocuments.create()
                        .add(document("{'artists': [], 'count': 0}"), Mbid.parse(Fixtures.MILES)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_list_and_look_ups_of_what_it_lists_are_one() {
        Catalog catalog = together(
                        "{'count': 1, 'offset': 0, 'artists': [{'id': '%s', 'name': 'Miles Davis', 'country': 'US', 'score': 100}]}"
                                .formatted(Fixtures.MILES),
                        MILES)
                .orThrow();

        assertThat(catalog.artists())
                .singleElement()
                .satisfies(artist -> assertThat(artist.gender()).isPresent());
    }

    @Test
    void one_document_is_what_it_is_alone() {
        MusicBrainzDocument release = document(Fixtures.release(""));

        assertThat(CatalogOfDocuments.create().add(release).build().orThrow())
                .isEqualTo(release.toCatalog().orThrow());
        assertThat(CatalogOfDocuments.create().build().orThrow().size()).isZero();
    }

    @Test
    void real_documents_make_one_catalogue_in_any_order() throws IOException {
        MusicBrainzReader reader = MusicBrainzReader.create();
        List<MusicBrainzDocument> documents = new ArrayList<>();
        Set<EntityId> entities = new HashSet<>();
        for (Path file : Stream.concat(LookUps.files().stream(), LookUps.lists().stream())
                .toList()) {
            MusicBrainzDocument document = reader.read(file).orThrow();
            documents.add(document);
            Stream.concat(document.subjects().stream(), document.mentions().stream())
                    .map(Entity::id)
                    .forEach(entities::add);
        }
        Outcome<Catalog> outcome = of(documents);
        Catalog catalog = outcome.orThrow();

        assertThat(entities).isNotEmpty().allMatch(catalog::contains);
        for (MusicBrainzDocument document : documents) {
            assertThat(document.subjects()).allMatch(entity -> !catalog.isMention(entity.id()));
        }
        for (int seed = 1; seed <= 3; seed++) {
            Collections.shuffle(documents, new Random(seed));
            assertThat(of(ImmutableList.copyOf(documents)).orThrow()).isEqualTo(catalog);
        }
    }

    private static Outcome<Catalog> of(List<MusicBrainzDocument> documents) {
        CatalogOfDocuments all = CatalogOfDocuments.create();
        documents.forEach(all::add);
        return all.build();
    }
}
