package org.linernotes.musicbrainz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.linernotes.musicbrainz.Fixtures.id;
import static org.linernotes.musicbrainz.Fixtures.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.PartialDate;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.identifier.Barcode;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.identifier.LabelCode;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.label.Label;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.notice.Printed;
import org.linernotes.core.place.Area;
import org.linernotes.core.place.Place;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;
import org.linernotes.core.vocabulary.Term;
import org.linernotes.json.JsonNotice;

class MusicBrainzReaderTest {
    private static final String SOME = "00000000-0000-4000-8000-0000000000aa";
    private static final String OTHER = "00000000-0000-4000-8000-0000000000bb";

    @Test
    void reads_a_release_with_all_that_hangs_on_it() {
        MusicBrainzDocument document = read(Fixtures.release("")).orThrow();

        assertThat(document.kind()).isEqualTo(EntityType.RELEASE);
        Release release = (Release) document.subject();
        assertThat(release.id()).isEqualTo(id(EntityType.RELEASE, Fixtures.ALBUM));
        assertThat(release.title()).contains("Ascenseur pour l’échafaud");
        assertThat(release.status()).contains(Term.of("official"));
        assertThat(release.language()).contains("fra");
        assertThat(release.script()).contains("Latn");
        assertThat(release.artistCredit().orElseThrow().text()).isEqualTo("Miles Davis");
        assertThat(release.events()).singleElement().satisfies(event -> {
            assertThat(event.date()).contains(DateExpression.of(PartialDate.of(1958)));
            assertThat(event.area()).contains(id(EntityType.AREA, "08310658-51eb-3801-80de-5a0739207115"));
        });
        assertThat(release.labels()).singleElement().satisfies(line -> {
            assertThat(line.catalogNumber().orElseThrow().printed()).isEqualTo("660.213 MR");
            assertThat(line.label()).contains(id(EntityType.LABEL, "00000000-0000-4000-8000-0000000000f0"));
        });

        Medium medium = release.media().get(0);
        assertThat(medium.id()).isEqualTo(ElementId.of(Mbid.parse("00000000-0000-4000-8000-00000000d1c0")));
        assertThat(medium.format()).contains(Term.of("10-inch-vinyl"));
        assertThat(medium.trackCount()).as("it follows from the tracks").isEmpty();
        Track track = medium.tracks().get(0);
        assertThat(track.id()).isEqualTo(ElementId.of(Mbid.parse("00000000-0000-4000-8000-00000000073c")));
        assertThat(track.position()).contains(1);
        assertThat(track.number()).contains("A1");
        assertThat(track.title()).contains("Générique");
        assertThat(track.length()).contains(Duration.ofSeconds(172));
        assertThat(track.artistCredit().orElseThrow().names().get(0).artist())
                .contains(id(EntityType.ARTIST, Fixtures.MILES));
        assertThat(track.recording()).contains(id(EntityType.RECORDING, Fixtures.TAKE_ONE));
    }

    @Test
    void mentions_each_entity_of_a_document_once() {
        MusicBrainzDocument document = read(Fixtures.release("")).orThrow();

        assertThat(document.mentions())
                .extracting(entity -> entity.id().type())
                .containsExactlyInAnyOrder(EntityType.AREA, EntityType.ARTIST, EntityType.LABEL, EntityType.RECORDING);
        Catalog catalog = document.toCatalog().orThrow();
        assertThat(catalog.subjects()).containsExactly(document.subject().id());
        Artist miles = catalog.artists().get(0);
        assertThat(miles.sortName()).contains("Davis, Miles");
        assertThat(miles.kind()).contains(Term.of("person"));
        assertThat(miles.country()).contains("US");
        Recording recording =
                catalog.recording(id(EntityType.RECORDING, Fixtures.TAKE_ONE)).orElseThrow();
        assertThat(recording.length()).as("not the track's").contains(Duration.ofSeconds(168));
        assertThat(catalog.isMention(recording.id())).isTrue();
        assertThat(catalog.labels().get(0).labelCode()).contains(LabelCode.of(162));
    }

    @Test
    void tells_by_pointer_what_the_model_has_no_place_for() {
        Outcome<MusicBrainzDocument> outcome = read(Fixtures.release(", 'tags': [{'name': 'jazz', 'count': 3}]"
                + ", 'genres': [], 'rating': null, 'user-rating': {}, 'weather/today': 1"));

        assertThat(outcome.notices().list())
                .extracting(Notice::code, notice -> notice.location().pointer().orElse("none"))
                .containsExactly(
                        tuple(MusicBrainzNotice.UNMAPPED_KEY, "/quality"),
                        tuple(MusicBrainzNotice.UNMAPPED_KEY, "/tags"),
                        tuple(MusicBrainzNotice.UNMAPPED_KEY, "/weather~1today"));
        assertThat(outcome.notices().list().get(1).text()).isEqualTo("tags has no place in the model");
        assertThat(outcome.notices().list().get(1).location().source()).contains("fixture.json");
    }

    static Stream<Arguments> barcodes() {
        return Stream.of(
                Arguments.of("", null),
                Arguments.of(", 'barcode': null", null),
                Arguments.of(", 'barcode': ''", Printed.of(Barcode.NONE)),
                Arguments.of(", 'barcode': '042283630529'", Printed.of(Barcode.parse("042283630529"))),
                Arguments.of(", 'barcode': '0422 A'", Printed.parse("0422 A", Barcode::tryParse)));
    }

    @ParameterizedTest
    @MethodSource("barcodes")
    void tells_an_unknown_barcode_from_none(String member, Printed<Barcode> barcode) {
        Release release = (Release) read(Fixtures.release(member)).orThrow().subject();

        assertThat(release.barcode()).isEqualTo(Optional.ofNullable(barcode));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ", 'disambiguation': '', 'annotation': ''",
                ", 'artist-credit': [], 'isrcs': [], 'relations': [], 'tags': []",
                ", 'length': null, 'aliases': null, 'annotation': null",
                ", 'length': '', 'rating': {}",
            })
    void takes_empty_values_for_absent_and_is_silent(String members) {
        Outcome<MusicBrainzDocument> outcome =
                read("{'id': '%s', 'title': 'So What', 'video': false%s}".formatted(SOME, members));

        assertThat(outcome.notices().isEmpty()).as(outcome.toString()).isTrue();
        Recording recording = (Recording) outcome.orThrow().subject();
        assertThat(recording)
                .isEqualTo(Recording.builder()
                        .id(id(EntityType.RECORDING, SOME))
                        .title("So What")
                        .build());
    }

    @Test
    void null_in_a_mention_takes_nothing_away() {
        String known = Fixtures.miles();
        String hollow = "{'id': '%s', 'name': 'Miles Davis', 'sort-name': null, 'disambiguation': '', 'type': null}"
                .formatted(Fixtures.MILES);
        for (List<String> order : List.of(List.of(known, hollow), List.of(hollow, known))) {
            MusicBrainzDocument document = read(Fixtures.recording(
                            ", 'artist-credit': [{'name': 'M.', 'joinphrase': ' & ', 'artist': %s},"
                                            .formatted(order.get(0))
                                    + "{'name': 'D.', 'joinphrase': '', 'artist': %s}]".formatted(order.get(1))))
                    .orThrow();

            assertThat(document.mentions()).singleElement().satisfies(entity -> {
                Artist miles = (Artist) entity;
                assertThat(miles.kind()).contains(Term.of("person"));
                assertThat(miles.sortName()).contains("Davis, Miles");
                assertThat(miles.disambiguation()).contains("jazz trumpeter");
            });
        }
    }

    @Test
    void a_mention_of_the_subject_fills_what_the_document_does_not_say() {
        MusicBrainzDocument document = read("{'id': '%s', 'name': 'Miles Davis', 'gender': 'Male', 'recordings': ["
                                .formatted(Fixtures.MILES)
                        + Fixtures.recording(", 'artist-credit': [{'name': 'M.', 'artist': " + Fixtures.miles() + "}]")
                        + "]}")
                .orThrow();

        assertThat(((Artist) document.subject()).sortName()).contains("Davis, Miles");
        assertThat(document.mentions()).extracting(entity -> entity.id().type()).containsExactly(EntityType.RECORDING);
    }

    @Test
    void reads_the_keys_of_older_documents() {
        String area = "{'id': '%s', 'name': 'Alton', 'sort-name': 'Alton', 'iso_3166_1_codes': ['US']}".formatted(SOME);
        MusicBrainzDocument document =
                read("{'id': '%s', 'name': 'Miles Davis', 'begin_area': %s, 'begin-area': %s, 'end_area': null}"
                                .formatted(Fixtures.MILES, area, area))
                        .orThrow();

        assertThat(((Artist) document.subject()).beginArea()).contains(id(EntityType.AREA, SOME));
        assertThat(((Area) document.mentions().get(0)).iso31661Codes()).containsExactly("US");
    }

    @Test
    void tells_two_spellings_of_a_key_that_disagree() {
        Outcome<MusicBrainzDocument> outcome =
                read("{'id': '%s', 'name': 'Miles Davis', 'begin-area': {'id': '%s', 'name': 'Alton'},"
                                .formatted(Fixtures.MILES, SOME)
                        + " 'begin_area': {'id': '%s', 'name': 'New York'}}".formatted(OTHER));

        assertThat(((Artist) outcome.orThrow().subject()).beginArea()).contains(id(EntityType.AREA, SOME));
        assertThat(outcome.notices().list())
                .extracting(notice -> notice.location().pointer().orElseThrow())
                .containsExactly("/begin_area");
    }

    @Test
    void reads_the_values_of_older_documents() {
        Recording recording =
                (Recording) read("{'id': '%s', 'title': 'So What', 'length': '545000', 'video': 1}".formatted(SOME))
                        .orThrow()
                        .subject();
        assertThat(recording.length()).contains(Duration.ofSeconds(545));
        assertThat(recording.video()).isTrue();

        Place place = (Place) read(("{'id': '%s', 'name': 'Le Poste Parisien', 'address': '',"
                                + " 'coordinates': {'latitude': '48.87', 'longitude': '2.30'}, 'type': 'Studio'}")
                        .formatted(Fixtures.STUDIO))
                .orThrow()
                .subject();
        assertThat(place.coordinates().orElseThrow().latitude()).isEqualTo(48.87);
        assertThat(place.kind()).as("by its name").contains(Term.of("studio"));
        assertThat(place.address()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2147483648, 2147483648", "4294967295, 4294967295", "9223372036854775807, 9223372036854775807"})
    void a_playing_time_is_as_long_as_a_text_as_it_is_as_a_number(String text, long millis) {
        Outcome<MusicBrainzDocument> outcome =
                read("{'id': '%s', 'title': 'So What', 'length': '%s', 'video': false}".formatted(SOME, text));

        assertThat(((Recording) outcome.orThrow().subject()).length()).contains(Duration.ofMillis(millis));
        assertThat(outcome.notices().list()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "+5", "9223372036854775808", "5 min", "٥"})
    void a_text_that_is_no_playing_time_is_told(String text) {
        Outcome<MusicBrainzDocument> outcome =
                read("{'id': '%s', 'title': 'So What', 'length': '%s', 'video': false}".formatted(SOME, text));

        assertThat(((Recording) outcome.orThrow().subject()).length()).isEmpty();
        assertThat(outcome.notices().list()).extracting(Notice::code).containsExactly(JsonNotice.INVALID_VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"48.87d", "0x1p3", " 48.87", "NaN", "", "1e999"})
    void a_text_that_is_no_number_of_degrees_is_told(String text) {
        Outcome<MusicBrainzDocument> outcome = read(
                "{'id': '%s', 'name': 'Le Poste Parisien', 'address': '', 'coordinates': {'latitude': '%s', 'longitude': 2}}"
                        .formatted(SOME, text));

        assertThat(((Place) outcome.orThrow().subject()).coordinates()).isEmpty();
        assertThat(outcome.notices().list())
                .first()
                .satisfies(notice -> assertThat(notice.code()).isEqualTo(JsonNotice.INVALID_VALUE));
    }

    @Test
    void passes_on_a_type_that_is_not_known() {
        Label label = (Label)
                read("{'id': '%s', 'name': 'Fontana', 'label-code': null, 'type': 'Street Stall', 'type-id': '%s'}"
                                .formatted(SOME, OTHER))
                        .orThrow()
                        .subject();

        assertThat(label.kind()).contains(Term.named("Street Stall", Mbid.parse(OTHER)));
    }

    @Test
    void tells_a_gid_that_a_known_type_has_not() {
        Outcome<MusicBrainzDocument> outcome = read(
                "{'id': '%s', 'name': 'X', 'address': '', 'type': 'Studio', 'type-id': '%s'}".formatted(SOME, OTHER));

        assertThat(((Place) outcome.orThrow().subject()).kind()).contains(Term.of("studio"));
        assertThat(outcome.notices().list())
                .extracting(notice -> notice.location().pointer().orElseThrow())
                .containsExactly("/type-id");
    }

    @Test
    void keeps_dates_with_holes() {
        Artist artist = (Artist)
                read("{'id': '%s', 'name': 'X', 'gender': null, 'life-span': {'begin': '????-08-11', 'end': '', 'ended': true}}"
                                .formatted(SOME))
                        .orThrow()
                        .subject();

        assertThat(artist.lifeSpan().begin().orElseThrow()).hasToString("XXXX-08-11");
        assertThat(artist.lifeSpan().end()).isEmpty();
        assertThat(artist.lifeSpan().ended()).isTrue();
    }

    @Test
    void keeps_remarks_and_the_number_of_the_shop() {
        Release release = (Release) read(Fixtures.release(", 'annotation': 'Recorded at night.', 'asin': 'B0000047E5'"))
                .orThrow()
                .subject();

        assertThat(release.notes()).singleElement().satisfies(note -> {
            assertThat(note.text()).isEqualTo("Recorded at night.");
            assertThat(note.kind()).contains("annotation");
        });
        assertThat(release.externalIds()).containsExactly(ExternalId.of("asin", "B0000047E5"));
    }

    @Test
    void a_release_of_older_documents_has_its_date_alone() {
        Outcome<MusicBrainzDocument> outcome = read(
                "{'id': '%s', 'title': 'X', 'packaging': null, 'date': '1958-01', 'country': 'FR'}".formatted(SOME));

        assertThat(((Release) outcome.orThrow().subject()).events().get(0).date())
                .contains(DateExpression.of(PartialDate.of(1958, 1)));
        assertThat(outcome.notices().list())
                .extracting(notice -> notice.location().pointer().orElseThrow())
                .containsExactly("/country");
    }

    @Test
    void the_number_of_tracks_is_kept_where_they_are_not_listed() {
        Release release = (Release)
                read("{'id': '%s', 'title': 'X', 'packaging': null, 'media': [{'position': 1, 'track-count': 10}]}"
                                .formatted(SOME))
                        .orThrow()
                        .subject();

        assertThat(release.media().get(0).trackCount()).contains(10);
        assertThat(release.media().get(0).id().isSet()).as("minted").isTrue();
    }

    @Test
    void a_list_of_entities_is_mentioned_and_told() {
        Outcome<MusicBrainzDocument> outcome =
                read("{'id': '%s', 'name': 'Barney Wilen', 'gender': 'Male', 'releases': [%s]}"
                        .formatted(SOME, Fixtures.release("")));

        assertThat(outcome.orThrow().mentions()).anyMatch(Release.class::isInstance);
        assertThat(outcome.notices().list())
                .filteredOn(notice -> notice.code() == MusicBrainzNotice.UNMAPPED_LIST)
                .extracting(notice -> notice.location().pointer().orElseThrow())
                .containsExactly("/releases");
    }

    @Test
    void a_release_in_the_list_of_a_group_belongs_to_it() {
        MusicBrainzDocument document =
                read(("{'id': '%s', 'title': 'X', 'primary-type': 'Album', 'secondary-types': ['Soundtrack', 'Live'],"
                                        + " 'secondary-type-ids': ['22a628ad-c082-3c4f-b1b6-d41665107b88',"
                                        + " '6fd474e2-6b58-3102-9d17-d6f7eb7da0a0'],"
                                        + " 'releases': [{'id': '%s', 'title': 'X', 'packaging': null}]}")
                                .formatted(SOME, OTHER))
                        .orThrow();

        Catalog catalog = document.toCatalog().orThrow();
        assertThat(catalog.release(id(EntityType.RELEASE, OTHER)).orElseThrow().releaseGroup())
                .contains(id(EntityType.RELEASE_GROUP, SOME));
        assertThat(catalog.releaseGroups().get(0).secondaryTypes())
                .containsExactly(Term.of("soundtrack"), Term.of("live"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'id': 1, 'uri': '', 'listing': []} | no document of MusicBrainz: its keys are id, uri, listing",
                "{} | an empty object",
                "[{'id': '1'}] | a bare list",
                "'text' | no JSON object",
            })
    void refuses_what_is_no_document_of_entities(String document, String what) {
        Outcome<MusicBrainzDocument> outcome = read(document);

        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.notices().list()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo(MusicBrainzNotice.UNSUPPORTED_DOCUMENT);
            assertThat(notice.arguments()).containsEntry("what", what);
            assertThat(notice.location().source()).contains("fixture.json");
        });
    }

    static Stream<byte[]> broken() {
        byte[] whole = Fixtures.json(Fixtures.release(""));
        return Stream.of(
                new byte[0],
                "  \n".getBytes(UTF_8),
                Arrays.copyOf(whole, whole.length / 2),
                Arrays.copyOf(whole, whole.length / 8),
                new byte[] {(byte) 0xff, (byte) 0xd8, 0, 1, 2, 3},
                "<html><body>no</body></html>".getBytes(UTF_8),
                ("{\"title\": \"X\", \"packaging\": null, \"media\": " + "[".repeat(5000)).getBytes(UTF_8),
                ("[".repeat(5000) + "]".repeat(5000)).getBytes(UTF_8),
                (new String(whole, UTF_8) + "{}").getBytes(UTF_8));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void says_in_one_notice_that_a_document_is_broken(byte[] bytes) {
        Outcome<MusicBrainzDocument> outcome = MusicBrainzReader.create().read(bytes, "broken.json");

        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.notices().list()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isIn(JsonNotice.INVALID_JSON, MusicBrainzNotice.UNSUPPORTED_DOCUMENT);
            assertThat(notice.location().source()).contains("broken.json");
        });
    }

    @Test
    void tells_an_entity_without_an_id_or_a_name() {
        assertThat(read("{'title': 'X', 'video': false}").notices().list())
                .extracting(Notice::text)
                .containsExactly("recording has no id");
        assertThat(read("{'id': '%s', 'video': false}".formatted(SOME))
                        .notices()
                        .list())
                .extracting(Notice::text)
                .containsExactly("recording has no title");
    }

    @Test
    void a_value_of_another_type_is_told_and_left_out() {
        Outcome<MusicBrainzDocument> outcome = read(
                "{'id': '%s', 'title': 'X', 'video': 7, 'length': [1], 'isrcs': 'FR', 'artist-credit': {'name': 'x'},"
                                .formatted(SOME)
                        + " 'relations': [1, null, {}]}");

        assertThat(outcome.value()).isPresent();
        assertThat(outcome.notices().list())
                .extracting(notice -> notice.location().pointer().orElseThrow())
                .containsExactly(
                        "/video",
                        "/length",
                        "/isrcs",
                        "/artist-credit",
                        "/relations/0",
                        "/relations/1",
                        "/relations/2");
    }

    @Test
    void takes_the_word_of_who_knows_the_kind() {
        byte[] document = Fixtures.json("{'id': '%s', 'name': 'jazz', 'disambiguation': ''}".formatted(SOME));

        assertThat(MusicBrainzReader.create().read(document, "x").orThrow().kind())
                .isEqualTo(EntityType.GENRE);
        assertThat(MusicBrainzReader.create()
                        .expecting(EntityType.ARTIST)
                        .read(document, "x")
                        .orThrow()
                        .kind())
                .isEqualTo(EntityType.ARTIST);
        assertThatThrownBy(() -> MusicBrainzReader.create().expecting(EntityType.SESSION))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void reads_files_and_streams_packed_or_not(@TempDir Path folder) throws IOException {
        byte[] document = Fixtures.json(Fixtures.release(""));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(document);
        }
        Path file = Files.write(folder.resolve("release.json"), document);
        MusicBrainzReader reader = MusicBrainzReader.create();

        assertThat(reader.read(file).orThrow().subject())
                .isEqualTo(reader.read(document, "x").orThrow().subject())
                .isEqualTo(reader.read(new ByteArrayInputStream(packed.toByteArray()), "x")
                        .orThrow()
                        .subject());
    }

    @Test
    void a_document_lies_within_the_bytes() {
        byte[] document = Fixtures.json(Fixtures.release(""));
        MusicBrainzReader reader = MusicBrainzReader.create();

        assertThat(reader.read(document, 0, document.length, Location.UNKNOWN).value())
                .isPresent();
        assertThatThrownBy(() -> reader.read(document, 1, document.length, Location.UNKNOWN))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> reader.read(document, -1, 2, Location.UNKNOWN))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    @Timeout(60)
    void a_second_thread_at_the_same_time_is_refused() throws Exception {
        byte[] document = Fixtures.json(Fixtures.release(""));
        Entity subject =
                MusicBrainzReader.create().read(document, "x").orThrow().subject();
        MusicBrainzReader shared = MusicBrainzReader.create();
        AtomicBoolean refused = new AtomicBoolean();
        AtomicInteger mixed = new AtomicInteger();
        Runnable reads = () -> {
            while (!refused.get()) {
                try {
                    Outcome<MusicBrainzDocument> outcome = shared.read(document, "x");
                    mixed.addAndGet(outcome.orThrow().subject().equals(subject) ? 0 : 1);
                } catch (IllegalStateException e) {
                    refused.set(true);
                }
            }
        };
        Thread other = new Thread(reads);
        other.start();
        reads.run();
        other.join();

        assertThat(mixed).hasValue(0);
        assertThat(shared.read(document, "x").orThrow().subject()).isEqualTo(subject);
    }
}
