package org.linernotes.musicbrainz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.notice.Location;
import tools.jackson.databind.JsonNode;

class LossTallyTest {
    private static LossTally tally(int documents) {
        LossTally tally = new LossTally();
        MusicBrainzReader reader = MusicBrainzReader.counting(tally);
        String tagged = Fixtures.release(", 'tags': [{'name': 'jazz'}]")
                .replace("'length': 168000", "'genres': [1], 'length': 168000");
        for (int i = 0; i < documents; i++) {
            assertThat(reader.read(Fixtures.json(tagged), "release-" + i)
                            .notices()
                            .isEmpty())
                    .isTrue();
        }
        return tally;
    }

    @Test
    void counts_losses_by_the_path_of_keys() {
        assertThat(tally(5).counts())
                .containsExactly(
                        entry("/media/*/tracks/*/recording/genres", 5L), entry("/quality", 5L), entry("/tags", 5L));
    }

    @Test
    void keeps_the_places_of_the_first_ones() {
        assertThat(tally(5).examples().get("/media/*/tracks/*/recording/genres"))
                .extracting(Location::source, Location::pointer)
                .hasSize(3)
                .startsWith(tuple(Optional.of("release-0"), Optional.of("/media/0/tracks/0/recording/genres")));
    }

    @Test
    void adds_up() {
        LossTally sum = tally(2);
        sum.addAll(tally(3));

        assertThat(sum.counts()).isEqualTo(tally(5).counts());
        assertThat(sum.examples()).containsOnlyKeys(sum.counts().keySet());
    }

    @Test
    void does_not_count_a_document_that_could_not_be_read() {
        LossTally tally = new LossTally();
        MusicBrainzReader.counting(tally).read(Fixtures.json("{'id': 'x', 'packaging': null, 'tags': [1],"), "broken");

        assertThat(tally.counts()).isEmpty();
        assertThat(tally.unknownTypes()).isEmpty();
    }

    @Test
    void counts_what_comes_after_a_document_that_could_not_be_read_as_without_it() {
        LossTally tally = new LossTally();
        MusicBrainzReader reader = MusicBrainzReader.counting(tally);
        for (int i = 0; i < 3; i++) {
            reader.read(
                    Fixtures.json("{'id': '%s', 'packaging': 'Parcel', 'quality': 'low', 'tags': [1], 'x"
                            .formatted(Fixtures.ALBUM)),
                    "broken");
        }
        reader.read(Fixtures.json(Fixtures.release(", 'tags': [{'name': 'jazz'}]")), "whole");

        assertThat(tally.counts()).containsExactly(entry("/quality", 1L), entry("/tags", 1L));
        assertThat(tally.examples().get("/tags"))
                .extracting(place -> place.source().orElseThrow())
                .containsExactly("whole");
        assertThat(tally.unknownTypes()).isEmpty();
    }

    @Test
    void types_that_are_not_known_are_counted_by_name_and_drained_once() {
        LossTally tally = new LossTally();
        LossTally other = new LossTally();
        for (int i = 0; i < 5; i++) {
            MusicBrainzReader.counting(i < 2 ? other : tally)
                    .read(
                            Fixtures.json("{'id': '%s', 'title': 'X', 'packaging': 'Parcel', 'status': '%s'}"
                                    .formatted(Fixtures.ALBUM, "S".repeat(200))),
                            "release-" + i);
        }
        tally.addAll(other);
        String shown = "S".repeat(100) + "…";

        assertThat(tally.unknownTypes()).containsExactly(entry("Parcel", 5L), entry(shown, 5L));
        assertThat(tally.drain())
                .filteredOn(counted -> counted.code() == MusicBrainzNotice.UNKNOWN_TYPE)
                .hasSize(2)
                .allSatisfy(counted -> {
                    assertThat(counted.number()).isEqualTo(5);
                    assertThat(counted.path()).isEmpty();
                    assertThat(counted.examples())
                            .extracting(example -> example.location().source().orElseThrow())
                            .containsExactly("release-2", "release-3", "release-4");
                });
        assertThat(tally.drain()).isEmpty();
        assertThat(tally.unknownTypes()).isEmpty();
    }

    /** What a hostile document can make it hold is bounded; every loss counts all the same. */
    @Test
    void counts_further_paths_at_what_they_stand_in() {
        LossTally tally = new LossTally();
        String keys = IntStream.range(0, 20_000)
                .mapToObj(i -> ", 'x%d': 1".formatted(i))
                .collect(Collectors.joining());
        MusicBrainzReader.counting(tally).read(Fixtures.json(Fixtures.release(keys)), "hostile");

        assertThat(tally.counts()).hasSizeLessThanOrEqualTo(10_000);
        assertThat(tally.counts().values().stream().mapToLong(Long::longValue).sum())
                .as("with that of the release, its quality")
                .isEqualTo(20_000 + 1);
    }

    @Test
    void counts_a_list_that_was_not_kept_as_such() {
        LossTally tally = new LossTally();
        MusicBrainzReader.counting(tally)
                .read(
                        Fixtures.json(
                                "{'id': '%s', 'name': 'X', 'gender': null, 'releases': [{'id': '%s', 'title': 'Y'}]}"
                                        .formatted(Fixtures.MILES, Fixtures.ALBUM)),
                        "artist");

        assertThat(tally.counts()).containsExactly(entry("/releases", 1L));
    }

    @Test
    void tells_of_all_examples_at_most_the_first_ones_however_often_it_is_drained() {
        LossTally tally = new LossTally();
        MusicBrainzReader reader = MusicBrainzReader.counting(tally);
        List<Long> numbers = new ArrayList<>();
        List<String> examples = new ArrayList<>();
        for (int document = 0; document < 5; document++) {
            reader.read(Fixtures.json(Fixtures.release(", 'tags': [], 'x/y': [1, {'~': 2}]")), "release-" + document);
            tally.drain().stream()
                    .filter(counted -> counted.path().startsWith("/x"))
                    .forEach(counted -> {
                        assertThat(counted.path()).isEqualTo("/x~1y");
                        numbers.add(counted.number());
                        counted.examples()
                                .forEach(example ->
                                        examples.add(example.location().source().orElse("")));
                    });
        }

        assertThat(numbers).containsExactly(1L, 1L, 1L, 1L, 1L);
        assertThat(examples).containsExactly("release-0", "release-1", "release-2");
    }

    /** Real documents, in one line each and laid out, which two parsers read. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void names_paths_as_the_places_of_their_examples_do(boolean laidOut) {
        LossTally tally = new LossTally();
        MusicBrainzReader reader = MusicBrainzReader.counting(tally);
        for (Path file : LookUps.files()) {
            JsonNode document = LookUps.tree(file);
            reader.read((laidOut ? document.toPrettyString() : document.toString()).getBytes(UTF_8), file.toString());
        }

        assertThat(tally.examples()).hasSizeGreaterThan(50);
        tally.examples()
                .forEach((path, places) -> assertThat(places)
                        .extracting(place -> place.pointer().orElseThrow().replaceAll("/[0-9]+(?=/|$)", "/*"))
                        .containsOnly(path));
    }
}
