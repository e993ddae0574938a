package org.linernotes.musicbrainz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.linernotes.musicbrainz.Fixtures.id;
import static org.linernotes.musicbrainz.Fixtures.read;

import com.google.common.collect.Iterables;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.artist.CreditedName;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.Note;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.event.Collection;
import org.linernotes.core.event.Disc;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;
import org.linernotes.core.vocabulary.Instrument;

/** Documents about several entities, and those whose form is not that of a look-up. */
class ListsTest {
    private static final String ONE = "00000000-0000-4000-8000-000000000001";
    private static final String TWO = "00000000-0000-4000-8000-000000000002";
    private static final String THREE = "00000000-0000-4000-8000-000000000003";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            area          | areas          | 'name': 'Paris', 'sort-name': 'Paris'
            artist        | artists        | 'name': 'Barney Wilen', 'sort-name': 'Wilen, Barney'
            collection    | collections    | 'name': 'Film scores', 'editor': 'someone', 'entity-type': 'release'
            event         | events         | 'name': 'Jazz at the Philharmonic'
            genre         | genres         | 'name': 'cool jazz', 'disambiguation': ''
            instrument    | instruments    | 'name': 'trumpet', 'description': ''
            label         | labels         | 'name': 'Fontana', 'sort-name': 'Fontana'
            place         | places         | 'name': 'Le Poste Parisien', 'address': ''
            recording     | recordings     | 'title': 'Générique', 'length': null
            release       | releases       | 'title': 'Ascenseur pour l’échafaud', 'status': null
            release-group | release-groups | 'title': 'Ascenseur pour l’échafaud'
            series        | series         | 'name': 'Jazz in Paris', 'type': null, 'type-id': null
            url           | urls           | 'resource': 'https://example.org/ascenseur'
            work          | works          | 'title': 'Générique', 'iswcs': []
            """)
    void reads_pages_and_searches_of_every_kind(String kind, String key, String members) {
        String items = "[{'id': '%s', %s}, {%s, 'id': '%s'}]".formatted(ONE, members, members, TWO);
        String page = "{'%s': %s, '%s-count': 40, '%s-offset': 20}".formatted(key, items, kind, kind);
        String search =
                "{'created': '2026-01-02T03:04:05.678Z', 'count': 40, 'offset': 20, '%s': %s}".formatted(key, items);

        for (String document : List.of(page, search)) {
            Outcome<MusicBrainzDocument> outcome = read(document);

            assertThat(outcome.orThrow().isList()).isTrue();
            assertThat(outcome.orThrow().listedKind()).hasToString("Optional[" + kind + "]");
            assertThat(outcome.orThrow().subjects())
                    .extracting(entity -> entity.id().toReference())
                    .containsExactly(kind + ":mb:" + ONE, kind + ":mb:" + TWO);
            assertThat(outcome.notices().list()).extracting(Notice::code).containsExactly(MusicBrainzNotice.LIST);
            assertThat(outcome.notices().list().get(0).text())
                    .isEqualTo("this is a list of " + key + ", 2 of 40, behind 20 on other pages"
                            + (document.equals(page) ? "" : ", as of 2026-01-02T03:04:05.678Z"));
        }
    }

    @Test
    void a_list_has_no_one_subject() {
        MusicBrainzDocument list =
                read("{'artists': [], 'artist-count': 0, 'artist-offset': 0}").orThrow();

        assertThat(list.subjects()).isEmpty();
        assertThat(list.toCatalog().orThrow().size()).isZero();
        assertThatThrownBy(list::subject).isInstanceOf(IllegalStateException.class);
        assertThat(read(Fixtures.release("")).orThrow().isList()).isFalse();
        assertThat(read(Fixtures.release("")).orThrow().subjects()).hasSize(1);
    }

    @Test
    void a_catalogue_keeps_the_order_in_which_a_search_has_them() {
        Catalog catalog =
                read("{'count': 2, 'offset': 0, 'artists': [{'id': '%s', 'name': 'B'}, {'id': '%s', 'name': 'A'}]}"
                                .formatted(TWO, ONE))
                        .orThrow()
                        .toCatalog()
                        .orThrow();

        assertThat(catalog.subjects()).containsExactly(id(EntityType.ARTIST, TWO), id(EntityType.ARTIST, ONE));
    }

    @Test
    void a_flaw_in_one_of_them_leaves_the_others() {
        Outcome<MusicBrainzDocument> outcome = read(
                "{'artists': [7, null, {'name': 'X'}, {'id': 'no', 'name': 'X'}, {'id': '%s', 'name': 'Y'}], 'count': 5}"
                        .formatted(ONE));

        assertThat(outcome.orThrow().subjects()).extracting(Entity::displayName).containsExactly("Y");
        assertThat(outcome.notices().list())
                .extracting(notice -> notice.location().pointer().orElse(""))
                .contains("/artists/0", "/artists/1", "/artists/2", "/artists/3/id");
    }

    @Test
    void takes_so_many_and_tells_that_there_were_more() {
        String items = IntStream.range(0, 10_002)
                .mapToObj(i -> "{'id': '00000000-0000-4000-8000-%012x', 'name': 'X'}".formatted(i))
                .collect(Collectors.joining(","));
        Outcome<MusicBrainzDocument> outcome = read("{'artists': [" + items + "], 'artist-offset': 0}");

        assertThat(outcome.orThrow().subjects()).hasSize(10_000);
        assertThat(outcome.notices().list())
                .extracting(Notice::text)
                .contains("of 10002 in this list the first 10000 were taken");
    }

    @Test
    void of_very_many_recordings_that_list_one_release_so_many_are_said_and_the_others_told() {
        String items = IntStream.range(0, 2_003)
                .mapToObj(i -> """
                        {'id': '00000000-0000-4000-8000-%012x', 'title': 'X', 'releases': [{'id': '%s', 'title': 'R', 'media': [
                          {'position': 1, 'tracks': [{'number': '%d', 'position': %d, 'title': 'X'}]}]}]}""".formatted(i, TWO, i + 1, i + 1))
                .collect(Collectors.joining(","));
        Outcome<MusicBrainzDocument> outcome = read("{'recordings': [" + items + "], 'recording-offset': 0}");

        Release release = (Release) Iterables.getOnlyElement(outcome.orThrow().mentions());
        assertThat(release.media().get(0).tracks())
                .hasSize(2_003)
                .filteredOn(track -> track.recording().isPresent())
                .hasSize(2_000);
        assertThat(outcome.notices().list())
                .filteredOn(notice -> notice.code() == MusicBrainzNotice.UNMAPPED_LIST)
                .extracting(notice -> notice.location().pointer().orElse(""))
                .containsExactly("/recordings/2000/releases", "/recordings/2001/releases", "/recordings/2002/releases");
    }

    @Test
    void what_one_mentions_another_says() {
        MusicBrainzDocument document = read("""
                {'artist-count': 2, 'artists': [
                  {'id': '%s', 'name': 'Miles Davis', 'relations': [%s]},
                  {'id': '%s', 'name': 'Quintet', 'sort-name': 'Quintet', 'type': 'Group'}]}""".formatted(
                                ONE,
                                Fixtures.relation(
                                        "member of band",
                                        "5be4c609-9afa-4ea0-910b-12ffb71e3821",
                                        "forward",
                                        "artist",
                                        "{'id': '%s', 'name': 'Quintet', 'type': null}".formatted(TWO),
                                        ""),
                                TWO))
                .orThrow();

        assertThat(document.mentions()).isEmpty();
        assertThat(((Artist) document.subjects().get(1)).kind()).isPresent();
    }

    @Test
    void searches_have_names_of_their_own() {
        Outcome<MusicBrainzDocument> outcome =
                read("""
                {'created': '2026', 'count': 2, 'offset': 0, 'recordings': [
                  {'id': '%s', 'score': 100, 'title': 'Générique', 'video': null, 'artist-credit-id': '%s',
                   'artist-credit': [{'name': 'M. Davis', 'joinphrase': ' & ', 'artist': {'id': '%s', 'name': 'Miles Davis',
                      'aliases': [{'name': 'Davis', 'begin-date': '1944', 'end-date': null}]}},
                     {'artist': {'id': '%s', 'name': 'Barney Wilen'}}],
                   'releases': [{'id': '%s', 'title': 'Ascenseur', 'count': 1, 'media': [
                      {'position': 1, 'track-count': 2, 'track-offset': 0, 'track': [
                        {'id': '00000000-0000-4000-8000-00000000000a', 'number': 'A1', 'title': 'Générique'}]}]}]},
                  {'id': '%s', 'score': 90, 'title': 'Florence', 'releases': [{'id': '%s', 'title': 'Ascenseur', 'count': 1,
                      'media': [{'position': 1, 'track-count': 2, 'track-offset': 1, 'track': [
                        {'id': '00000000-0000-4000-8000-00000000000b', 'number': 'A2', 'title': 'Florence'}]}]}]}
                ]}""".formatted(ONE, ONE, Fixtures.MILES, THREE, Fixtures.ALBUM, TWO, Fixtures.ALBUM));
        Catalog catalog = outcome.orThrow().toCatalog().orThrow();
        Recording recording = (Recording) outcome.orThrow().subjects().get(0);

        assertThat(recording.artistCredit().orElseThrow().names())
                .extracting(CreditedName::name, CreditedName::joinPhrase)
                .containsExactly(tuple("M. Davis", " & "), tuple("Barney Wilen", ""));
        Artist miles = catalog.artist(id(EntityType.ARTIST, Fixtures.MILES)).orElseThrow();
        assertThat(miles.aliases().get(0).lifeSpan().begin()).hasToString("Optional[1944]");
        Medium medium = catalog.release(id(EntityType.RELEASE, Fixtures.ALBUM))
                .orElseThrow()
                .media()
                .get(0);
        assertThat(medium.tracks())
                .extracting(track -> track.recording().orElseThrow())
                .containsExactlyInAnyOrder(id(EntityType.RECORDING, ONE), id(EntityType.RECORDING, TWO));
        assertThat(medium.tracks()).extracting(Track::position).containsExactly(Optional.of(1), Optional.of(2));
        assertThat(medium.trackCount()).as("all tracks are listed now").isEmpty();
        assertThat(outcome.notices().list())
                .filteredOn(notice -> notice.code() == MusicBrainzNotice.UNMAPPED_KEY)
                .extracting(notice -> notice.location().pointer().orElseThrow())
                .containsExactlyInAnyOrder(
                        "/recordings/0/score",
                        "/recordings/0/artist-credit-id",
                        "/recordings/0/releases/0/count",
                        "/recordings/1/score",
                        "/recordings/1/releases/0/count");
    }

    @Test
    void searches_have_relations_of_their_own() {
        Outcome<MusicBrainzDocument> outcome = read("""
                {'count': 1, 'offset': 0, 'recordings': [{'id': '%s', 'title': 'Générique', 'video': null,
                  'relation-list': [{'target-type': 'artist', 'relations': [
                    {'type': 'instrument', 'type-id': '59054b12-01ac-43ee-a618-285fd397e461', 'target': '%s',
                     'direction': 'backward', 'artist': {'id': '%s', 'name': 'Miles Davis'},
                     'attributes': [{'type-id': '1c8f9780-2f16-4891-b66d-bb7aa0820dbd', 'attribute': 'trumpet'},
                       {'type-id': 'b3045913-62ac-433e-9211-ac683cdf6b5c', 'attribute': 'guest'}]}]}]}]}""".formatted(ONE, Fixtures.MILES, Fixtures.MILES));
        Recording recording = (Recording) outcome.orThrow().subjects().get(0);

        assertThat(outcome.notices().list()).extracting(Notice::code).containsExactly(MusicBrainzNotice.LIST);
        assertThat(recording.credits()).singleElement().satisfies(credit -> {
            assertThat(credit.instruments())
                    .extracting(credited -> credited.instrument())
                    .containsExactly(Instrument.of("trumpet"));
            assertThat(credit.qualifiers()).hasSize(1);
        });
    }

    @Test
    void an_entity_without_a_name_is_known_by_its_id_alone() {
        Outcome<MusicBrainzDocument> outcome = read(
                "{'count': 1, 'offset': 0, 'releases': [{'id': '%s', 'title': 'X', 'release-group': {'id': '%s', 'primary-type': 'Album'}}]}"
                        .formatted(ONE, TWO));

        assertThat(((Release) outcome.orThrow().subjects().get(0)).releaseGroup())
                .contains(id(EntityType.RELEASE_GROUP, TWO));
        assertThat(outcome.orThrow().mentions()).isEmpty();
        assertThat(outcome.notices().list())
                .extracting(notice -> notice.location().pointer().orElse(""))
                .containsExactly("/releases/0/release-group/primary-type", "");
    }

    @Test
    void recordings_of_an_isrc_have_it() {
        Outcome<MusicBrainzDocument> outcome =
                read("{'recordings': [{'id': '%s', 'title': 'Générique', 'length': 168000}], 'isrc': 'FRZ039800212'}"
                        .formatted(ONE));

        assertThat(((Recording) outcome.orThrow().subjects().get(0)).isrcs().printed())
                .extracting(Object::toString)
                .containsExactly("FRZ039800212");
        assertThat(read("{'isrc': 'FRZ039800212', 'recordings': []}").notices().list())
                .extracting(Notice::code)
                .containsExactly(MusicBrainzNotice.UNMAPPED_KEY, MusicBrainzNotice.LIST);
    }

    @Test
    void a_disc_is_on_the_media_of_its_releases() {
        String disc = "8jtzjtgjggtkjwdt8uyagk3dnby-";
        Outcome<MusicBrainzDocument> outcome = read("""
                {'id': '%s', 'sectors': 1500, 'offset-count': 1, 'offsets': [150], 'releases': [
                  {'id': '%s', 'title': 'X', 'media': [{'position': 1}, {'position': 2, 'discs': [{'id': '%s', 'sectors': 1500}]}]},
                  {'id': '%s', 'title': 'Y', 'media': [{'position': 1}]}]}""".formatted(disc, ONE, disc, TWO));

        assertThat(outcome.orThrow().subject()).isInstanceOf(Disc.class);
        assertThat(outcome.notices().list()).isEmpty();
        assertThat(outcome.orThrow().mentions())
                .extracting(entity -> ((Release) entity)
                        .media().stream()
                                .mapToInt(medium -> medium.discs().size())
                                .boxed()
                                .toList())
                .containsExactly(List.of(0, 1), List.of(1));
        assertThat(read("{'id': '%s', 'sectors': 1500, 'releases': [{'id': '%s', 'title': 'Z'}]}".formatted(disc, ONE))
                        .notices()
                        .list())
                .as("it is not said on which medium")
                .extracting(Notice::code)
                .containsExactly(MusicBrainzNotice.UNMAPPED_LIST);
    }

    @Test
    void a_table_of_contents_finds_releases() {
        MusicBrainzDocument document =
                read("{'releases': [{'id': '%s', 'title': 'X'}], 'release-offset': 0, 'release-count': 1}"
                                .formatted(ONE))
                        .orThrow();

        assertThat(document.subjects()).extracting(Entity::displayName).containsExactly("X");
    }

    private static final String STUB = """
            {'id': '8jtzjtgjggtkjwdt8uyagk3dnby-', 'title': 'Ascenseur', 'artist': 'M. Davis', 'barcode': null,
             'disambiguation': '', 'track-count': 2, 'tracks': [
               {'title': 'Generique', 'artist': null, 'length': 168000}, {'title': 'Florence', 'artist': 'Davis', 'length': 150000}]}
            """;

    @Test
    void a_cd_stub_becomes_a_release_with_the_disc() {
        Outcome<MusicBrainzDocument> outcome = read(STUB);
        Release release = (Release) outcome.orThrow().subject();

        assertThat(release.id()).hasToString("cdstub-8jtzjtgjggtkjwdt8uyagk3dnby-");
        assertThat(release.artistCredit().orElseThrow().names())
                .extracting(CreditedName::name, CreditedName::artist)
                .containsExactly(tuple("M. Davis", Optional.empty()));
        Medium medium = release.media().get(0);
        assertThat(medium.discs()).extracting(Object::toString).containsExactly("8jtzjtgjggtkjwdt8uyagk3dnby-");
        assertThat(medium.tracks())
                .extracting(Track::position, Track::title)
                .containsExactly(
                        tuple(Optional.of(1), Optional.of("Generique")),
                        tuple(Optional.of(2), Optional.of("Florence")));
        assertThat(medium.tracks().get(1).artistCredit()).isPresent();
        assertThat(outcome.notices().list()).extracting(Notice::code).containsExactly(MusicBrainzNotice.CD_STUB);
        assertThat(outcome.orThrow().toCatalog().notices().list()).isEmpty();
    }

    @Test
    void a_search_finds_cd_stubs() {
        Outcome<MusicBrainzDocument> outcome = read(
                "{'created': '2026', 'count': 1, 'offset': 0, 'cdstubs': ["
                        + "{'id': '8jtzjtgjggtkjwdt8uyagk3dnby-', 'score': 100, 'count': 12, 'title': 'Ascenseur', 'artist': 'Davis'}]}");

        assertThat(((Release) outcome.orThrow().subjects().get(0))
                        .media()
                        .get(0)
                        .trackCount())
                .contains(12);
        assertThat(outcome.notices().list())
                .extracting(Notice::code)
                .containsExactly(MusicBrainzNotice.UNMAPPED_KEY, MusicBrainzNotice.LIST);
    }

    @Test
    void a_search_finds_annotations() {
        Outcome<MusicBrainzDocument> outcome = read("""
                {'created': '2026', 'count': 3, 'offset': 0, 'annotations': [
                  {'type': 'release-group', 'score': 100, 'entity': '%s', 'name': 'Ascenseur', 'text': 'Taped in one night.'},
                  {'type': 'artist', 'score': 90, 'entity': '%s', 'name': 'Miles Davis', 'text': 'Trumpeter.'},
                  {'type': 'nothing', 'score': 80, 'entity': '%s', 'name': 'X', 'text': 'Y'}]}""".formatted(ONE, TWO, THREE));

        assertThat(outcome.orThrow().listedKind()).isEmpty();
        assertThat(outcome.orThrow().subjects())
                .extracting(
                        Entity::displayName,
                        entity -> entity.notes().stream().map(Note::text).toList())
                .containsExactly(
                        tuple("Ascenseur", List.of("Taped in one night.")),
                        tuple("Miles Davis", List.of("Trumpeter.")));
        assertThat(outcome.notices().list()).extracting(Notice::text).contains("annotation has no type");
    }

    @Test
    void a_collection_has_its_members() {
        Collection collection =
                (Collection) read("""
                {'id': '%s', 'name': 'Film scores', 'editor': 'someone', 'entity-type': 'release', 'type': 'Release',
                 'type-id': 'd94659b2-4ce5-3a98-b4b8-da1131cf33ee', 'release-count': 2, 'releases': [
                   {'id': '%s', 'title': 'X'}, {'id': '%s', 'title': 'Y'}]}""".formatted(ONE, TWO, THREE)).orThrow().subject();

        assertThat(collection.members()).containsExactly(id(EntityType.RELEASE, TWO), id(EntityType.RELEASE, THREE));
    }

    @Test
    void releases_of_a_label_have_a_line_of_it() {
        Outcome<MusicBrainzDocument> outcome = read(
                "{'id': '%s', 'name': 'Fontana', 'label-code': 162, 'releases': [{'id': '%s', 'title': 'X'}, {'id': '%s', 'title': 'Y'}]}"
                        .formatted(ONE, TWO, THREE));

        assertThat(outcome.notices().list()).isEmpty();
        assertThat(outcome.orThrow().mentions())
                .extracting(entity -> ((Release) entity).labels().get(0).label().orElseThrow())
                .containsExactly(id(EntityType.LABEL, ONE), id(EntityType.LABEL, ONE));
    }

    @Test
    void tracks_in_a_document_about_a_recording_carry_it() {
        Outcome<MusicBrainzDocument> outcome = read("""
                {'releases': [
                   {'id': '%s', 'title': 'X', 'media': [{'position': 1, 'track-count': 10, 'track-offset': 3,
                     'tracks': [{'id': '%s', 'position': 4, 'number': 'A4', 'title': 'Florence'}]}]}],
                 'id': '%s', 'title': 'Florence sur les Champs-Élysées', 'length': 150000}""".formatted(TWO, THREE, ONE));
        Release release = (Release) outcome.orThrow().mentions().get(0);

        assertThat(outcome.notices().list()).isEmpty();
        assertThat(release.media().get(0).tracks().get(0).recording()).contains(id(EntityType.RECORDING, ONE));
        assertThat(release.media().get(0).trackCount()).contains(10);
    }

    @Test
    void a_release_whose_media_were_not_asked_for_carries_the_recording_somewhere() {
        Outcome<MusicBrainzDocument> outcome =
                read("{'id': '%s', 'title': 'X', 'video': false, 'releases': [{'id': '%s', 'title': 'X'}]}"
                        .formatted(ONE, TWO));
        Release release = (Release) outcome.orThrow().mentions().get(0);

        assertThat(outcome.notices().list()).isEmpty();
        assertThat(release.media()).hasSize(1);
        assertThat(release.media().get(0).position()).isEmpty();
        assertThat(release.media().get(0).tracks())
                .extracting(track -> track.recording().orElseThrow())
                .containsExactly((RecordingId) id(EntityType.RECORDING, ONE));
    }

    @Test
    void lists_and_look_ups_take_turns_in_lines() {
        String lines = Fixtures.release("").replace("\n", "")
                + "\n{'releases': [{'id': '%s', 'title': 'X', 'tags': [{'name': 'jazz'}]}], 'release-offset': 0}\n"
                        .formatted(ONE)
                + Fixtures.release("").replace("\n", "");
        LossTally tally = new LossTally();

        List<Integer> subjects =
                MusicBrainzLines.of(
                                new ByteArrayInputStream(Fixtures.json(lines)),
                                "lines",
                                MusicBrainzReader.counting(tally))
                        .stream()
                        .map(line -> line.outcome().orThrow().subjects().size())
                        .toList();

        assertThat(subjects).containsExactly(1, 1, 1);
        assertThat(tally.counts())
                .as("what was tried in vain does not count")
                .containsOnlyKeys("/quality", "/releases/*/tags");
    }
}
