package org.linernotes.musicbrainz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;
import org.linernotes.core.testing.ProcessorTime;

/** Documents in which the same thing stands again and again, the same each time or not quite. */
class RepetitionTest {
    private static String times(int count, String element) {
        return IntStream.range(0, count)
                .mapToObj(i -> element.replace("#", String.valueOf(i)))
                .collect(Collectors.joining(", "));
    }

    /** A recording with listings of one release. */
    private static String listedWith(String listings) {
        return Fixtures.recording(", 'releases': [" + listings + "]");
    }

    private static String listing(String media) {
        return "{'id': '%s', 'title': 'X', 'media': [%s]}".formatted(Fixtures.ALBUM, media);
    }

    private static Release release(String document) {
        Outcome<MusicBrainzDocument> read = Fixtures.read(document);
        Catalog catalog = read.orThrow().toCatalog().orThrow();
        return catalog.releases().get(0);
    }

    /** Read, held against what is written of it, and written again with what is left over. */
    private static void thereAndBack(byte[] document) {
        MusicBrainzDocument read =
                MusicBrainzReader.create().read(document, "fixture.json").orThrow();
        Catalog catalog = read.toCatalog().orThrow();
        Residue residue = read.compareWith(document, catalog).residue();
        byte[] written = MusicBrainzWriter.create().write(catalog, residue).orThrow();
        assertThat(written).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{'position': 1, 'tracks': [{'number': '1', 'title': 'X'}]}",
                "{'position': #, 'tracks': [{'number': '1', 'title': 'X'}]}",
                "{'position': 1, 'tracks': [{'number': '#', 'title': 'X'}]}",
                "{'title': 'Disc #'}",
            })
    void a_release_listed_thousands_of_times_takes_time_in_proportion(String media) {
        ProcessorTime.growsInProportion(4_000, count -> {
            byte[] document = Fixtures.json(listedWith(times(count, listing(media))));
            return () -> thereAndBack(document);
        });
    }

    @Test
    void listings_of_one_release_have_its_media_and_tracks_together_each_once() {
        Release release = release(
                listedWith(listing("{'position': 2, 'tracks': [{'number': 'B1', 'position': 1, 'title': 'Two'}]}")
                        + ", "
                        + listing(
                                "{'position': 1, 'title': 'First', 'tracks': [{'number': 'A1', 'position': 1, 'title': 'One'}]}")
                        + ", "
                        + listing("""
                                {'position': 2, 'title': 'Second', 'tracks': [
                                  {'number': 'B1', 'position': 1, 'title': 'Two', 'length': 1000},
                                  {'number': 'B2', 'position': 2, 'title': 'Three'}]}""")));

        assertThat(release.media())
                .extracting(Medium::title)
                .containsExactly(Optional.of("First"), Optional.of("Second"));
        assertThat(release.media().get(1).tracks())
                .extracting(Track::title)
                .containsExactly(Optional.of("Two"), Optional.of("Three"));
        assertThat(release.media().get(1).tracks().get(0).length())
                .as("what another listing says of a track is added")
                .isPresent();
    }

    @Test
    void what_one_listing_tells_apart_is_not_one() {
        String tracks = "{'position': 1, 'tracks': [{'number': '1', 'title': 'One'}, {'number': '1', 'title': 'Two'}]}";
        Release release = release(
                listedWith(listing("{'position': 1}") + ", " + listing(tracks + ", {'position': 3}, {'position': 3}")));

        assertThat(release.media().get(0).tracks())
                .extracting(Track::title)
                .containsExactly(Optional.of("One"), Optional.of("Two"));
        assertThat(release.media())
                .extracting(Medium::position)
                .containsExactly(Optional.of(1), Optional.of(3), Optional.of(3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'id': '%s', 'title': 'Title #', 'video': false}",
                "{'id': '%s', 'title': 'X', 'length': 1000#, 'video': false}",
                "{'id': '%s', 'title': 'X', 'video': false, 'artist-credit': [{'name': 'A', 'joinphrase': '',"
                        + " 'artist': {'id': '00000000-0000-4000-8000-0000000000aa', 'name': 'Name #', 'sort-name': 'A'}}]}",
            })
    void thousands_of_documents_that_contradict_each_other_take_time_in_proportion(String document) {
        String ofOne = document.formatted(Fixtures.ALBUM);
        ProcessorTime.growsInProportion(4_000, count -> {
            List<MusicBrainzDocument> documents = IntStream.range(0, count)
                    .mapToObj(i ->
                            Fixtures.read(ofOne.replace("#", String.valueOf(i))).orThrow())
                    .toList();
            return () -> {
                CatalogOfDocuments catalog = CatalogOfDocuments.create();
                documents.forEach(catalog::add);
                assertThat(catalog.build().notices().list()).isNotEmpty();
            };
        });
    }

    /** Of what other documents say of a work each relation to it would have all. */
    @Test
    void a_work_with_thousands_of_other_names_and_relations_to_it_takes_time_in_proportion() {
        String alias =
                "{'name': 'Name #', 'sort-name': 'Name #', 'locale': null, 'primary': null, 'type': null, 'type-id': null}";
        ProcessorTime.growsInProportion(800, count -> {
            String named = "{'id': '%s', 'title': 'X', 'aliases': [%s]}".formatted(Fixtures.ALBUM, times(count, alias));
            String bare = "{'id': '%s', 'title': 'X'}".formatted(Fixtures.ALBUM);
            byte[] document =
                    Fixtures.json(Fixtures.recordingWith(performance(named) + ", " + times(count, performance(bare))));
            return () -> thereAndBack(document);
        });
    }

    private static String performance(String work) {
        return Fixtures.relation("performance", "a3005666-a872-32c3-ad06-98af558e99b0", "forward", "work", work, "");
    }

    private static String credit(String id, String name, String aliases) {
        return "{'name': 'X', 'artist': {'id': '%s', 'name': '%s', 'sort-name': 'X', 'disambiguation': '', 'aliases': [%s]}}"
                .formatted(id, name, aliases);
    }

    private static String alias(String name) {
        return "{'name': '%s', 'sort-name': '%s', 'locale': null, 'type': null}".formatted(name, name);
    }

    private static List<String> differing(String document) {
        return Fixtures.read(document).notices().list().stream()
                .filter(notice -> notice.code() == MusicBrainzNotice.DIFFERING_COPY)
                .map(notice -> notice.location().pointer().orElseThrow())
                .toList();
    }

    @Test
    void what_a_document_says_otherwise_of_an_entity_than_before_is_told_each_time() {
        String credits = String.join(
                ", ",
                credit(Fixtures.MILES, "Miles", alias("A")),
                credit(Fixtures.MILES, "Miles", alias("A")),
                credit(Fixtures.MILES, "Dewey", alias("A")),
                credit(Fixtures.MILES, "Dewey", alias("B")));

        assertThat(differing(Fixtures.recording(", 'artist-credit': [" + credits + "]")))
                .containsExactly(
                        "/artist-credit/2/artist/name",
                        "/artist-credit/3/artist/name",
                        "/artist-credit/3/artist/aliases");
    }

    @Test
    void what_says_less_or_in_another_order_is_no_difference() {
        String credits = String.join(
                ", ",
                credit(Fixtures.MILES, "Miles", alias("A") + ", " + alias("B")),
                "{'name': 'X', 'artist': {'id': '%s', 'name': 'Miles', 'sort-name': null}}".formatted(Fixtures.MILES),
                credit(Fixtures.MILES, "Miles", alias("B") + ", " + alias("A")),
                credit(Fixtures.MILES, "Miles", alias("A") + ", " + alias("A")));

        assertThat(differing(Fixtures.recording(", 'artist-credit': [" + credits + "]")))
                .isEmpty();
    }

    /** The recordings of two tracks are one, and its relations are there twice. */
    @Test
    void relations_are_compared_one_by_one() {
        String plays = Fixtures.relation(
                "instrument", "59054b12-01ac-43ee-a618-285fd397e461", "backward", "artist", Fixtures.miles(), "");
        String sings = Fixtures.relation(
                "vocal", "0fdbe3c6-7700-4a31-ae54-b53f06ae1cfa", "backward", "artist", Fixtures.miles(), "");
        String at = Fixtures.relation(
                "recorded at",
                "ad462279-14b0-4180-9b58-571d0eef7c51",
                "backward",
                "place",
                "{'id': '%s', 'name': 'Le Poste Parisien'}".formatted(Fixtures.MILES),
                "");
        String track =
                "{'position': 1, 'recording': {'id': '" + Fixtures.TAKE_ONE + "', 'title': 'X', 'relations': [%s]}}";
        String tracks = String.join(
                ", ",
                track.formatted(plays),
                track.formatted(plays),
                track.formatted(plays + ", " + at),
                track.formatted(plays + ", " + sings));
        String document = "{'id': '%s', 'title': 'X', 'packaging': null, 'media': [{'position': 1, 'tracks': [%s]}]}"
                .formatted(Fixtures.ALBUM, tracks);

        assertThat(differing(document)).containsExactly("/media/0/tracks/3/recording/relations");
        assertThat(Fixtures.read(document)
                        .orThrow()
                        .toCatalog()
                        .orThrow()
                        .recordings()
                        .get(0)
                        .captures())
                .as("of a kind of fact of which nothing was said before")
                .hasSize(1);
    }

    @Test
    void a_tally_counts_what_differs() {
        LossTally tally = new LossTally();
        String document = Fixtures.recording(", 'artist-credit': [" + credit(Fixtures.MILES, "Miles", "") + ", "
                + credit(Fixtures.MILES, "Dewey", "") + "]");

        MusicBrainzReader.counting(tally)
                .read(Fixtures.json(document), "fixture.json")
                .orThrow();

        assertThat(tally.drain())
                .extracting(LossTally.Counted::code, LossTally.Counted::path)
                .containsExactly(tuple(MusicBrainzNotice.DIFFERING_COPY, "/artist-credit/*/artist/name"));
    }
}
