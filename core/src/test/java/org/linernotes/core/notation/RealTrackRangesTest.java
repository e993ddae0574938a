package org.linernotes.core.notation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multiset;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linernotes.core.notice.Outcome;

/** The track ranges of real releases at Discogs, against the listings of the same releases. */
class RealTrackRangesTest {
    private static final Multiset<String> SELECTED = HashMultiset.create();
    private static final Multiset<String> MISSED = HashMultiset.create();

    @BeforeAll
    static void select_the_tracks() {
        for (DiscogsCorpus.Release release : DiscogsCorpus.releases()) {
            List<String> positions = release.texts("position");
            for (String text : release.texts("tracks")) {
                Outcome<TrackRanges> ranges = TrackRanges.read(text);
                Outcome<ImmutableSortedSet<Integer>> tracks = ranges.flatMap(read -> read.select(positions));
                boolean all = tracks.notices().isEmpty() && !tracks.orThrow().isEmpty();
                (all ? SELECTED : MISSED).add(text);
            }
        }
    }

    @Test
    void texts_select_tracks_of_their_release_unless_it_has_no_such_positions() {
        assertThat(SELECTED.elementSet()).hasSizeGreaterThanOrEqualTo(297);
        assertThat(SELECTED.size()).isGreaterThanOrEqualTo((SELECTED.size() + MISSED.size()) * 88 / 100);
        assertThat(MISSED.elementSet())
                .as("%d of %d select nothing or not all: %s", MISSED.size(), SELECTED.size() + MISSED.size(), MISSED)
                .containsExactlyInAnyOrder(
                        // Positions of another issue of the same record.
                        "1",
                        "2 to 3",
                        "A1",
                        "A3, B4",
                        "A1, A3, A5, B3",
                        "A2 to B2",
                        "A3, A5, B1 to B3",
                        "B1, B2, B4, B5",
                        "3, 8",
                        "1, 2, 4 to 7, 9, 10",
                        // Names of discs or of people.
                        "Prenatal",
                        "Prenatal A-B",
                        "Playbirds A-B",
                        "PPP A-Z",
                        "PPP - Playbirds",
                        "Parker",
                        "Gyula Havancsák");
    }

    @Test
    void every_text_comes_back() {
        assertThat(SELECTED.elementSet())
                .allSatisfy(text -> assertThat(TrackRanges.parse(text)).hasToString(text));
    }
}
