package org.linernotes.musicbrainz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linernotes.core.notice.Location;

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
                        entry("/media/tracks/recording/genres", 5L), entry("/quality", 5L), entry("/tags", 5L));
    }

    @Test
    void keeps_the_places_of_the_first_ones() {
        assertThat(tally(5).examples().get("/media/tracks/recording/genres"))
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
}
