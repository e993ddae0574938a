package org.linernotes.core.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.notice.InvalidTextException;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.testing.TextContract;

class TrackRangesTest {
    private static final List<String> TWO_SIDES = List.of("A1", "A2", "A3", "", "B1", "B2a", "B2b", "B3");
    private static final List<String> NUMBERS =
            IntStream.rangeClosed(1, 14).mapToObj(Integer::toString).toList();
    private static final List<String> TWO_DISCS = List.of("1-1", "1-2", "1-3", "2-1", "2-2", "2-3");
    private static final List<String> BOX = List.of("CD1-1", "CD1-2", "CD2-1", "CD2-2", "CD10-1", "DVD-1", "Video");
    private static final List<String> MOVEMENTS = List.of("1-4", "1-5.1", "1-5.2", "1-5.7", "1-6");
    private static final List<String> SINGLE = List.of("A", "AA1", "AA2", "AB1", "AC1");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A1                       | [A1]",
                "A1, A3 to A5             | [A1, A3 to A5]",
                "1-4,7                    | [1-4, 7]",
                "1, 3 to 10, 14           | [1, 3 to 10, 14]",
                "2-1 to 2-6               | [2-1 to 2-6]",
                "CD1-1 to CD1-14, CD2-1   | [CD1-1 to CD1-14, CD2-1]",
                "1 - 5                    | [1 to 5]",
                "1 – 5                    | [1 to 5]",
                "A1–B2                    | [A1 to B2]",
                "AA2-AC1                  | [AA2-AC1]",
                "G1-H5, W2                | [G1-H5, W2]",
                "A                        | [A]",
                "1-1 to 1-5.7             | [1-1 to 1-5.7]",
                "-1,3/5                   | [1, 3/5]",
                "A1; A2; A3               | [A1, A2, A3]",
                "A3, B3 and B5            | [A3, B3, B5]",
                "A3 & B5                  | [A3, B5]",
                "A1 à A3 et B1            | [A1 to A3, B1]",
                "A1 THROUGH A3            | [A1 to A3]",
                "Side A, B1, B2           | [A, B1, B2]",
                "(tracks: 1, 3 to 5)      | [1, 3 to 5]",
                "3 (a), 4                 | [3 (a), 4]",
                "1, 2,                    | [1, 2]"
            })
    void entries_are_read(String text, String entries) {
        TrackRanges ranges = TrackRanges.parse(text);

        assertThat(ranges.entries()).hasToString(entries);
        assertThat(ranges).hasToString(text);
        assertThat(ranges.isUnspecified()).isFalse();
        assertThat(ranges.isExcept()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void a_blank_text_says_nothing(String text) {
        TrackRanges ranges = TrackRanges.parse(text);

        assertThat(ranges.isUnspecified()).isTrue();
        assertThat(ranges.isExcept()).isFalse();
        assertThat(ranges.entries()).isEmpty();
        assertThat(TrackRanges.UNSPECIFIED).isEqualTo(TrackRanges.parse(""));
        assertThat(TrackRanges.parse("all").isUnspecified()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Parker                 | 1  | Parker             | []",
                "A1, the Prenatal ones  | 5  | the Prenatal ones  | [A1]",
                "A1, A2 to, B1          | 5  | A2 to              | [A1, B1]",
                "A1, to A2, B1          | 5  | to A2              | [A1, B1]",
                "1 to 2 to 3, 5         | 1  | 1 to 2 to 3        | [5]",
                "1, ?, 2                | 4  | ?                  | [1, 2]",
                "-                      | 1  | -                  | []",
                "except                 | 1  | except             | []",
                "1, 2 [bonus]           | 4  | 2 [bonus]          | [1]"
            })
    void what_can_be_no_position_is_told_and_the_rest_is_read(String text, int column, String told, String entries) {
        Outcome<TrackRanges> read = TrackRanges.read(text);

        assertThat(read.orThrow()).hasToString(text);
        assertThat(read.orThrow().entries()).hasToString(entries);
        assertThat(read.notices().list()).hasSize(1);
        Notice notice = read.notices().list().get(0);
        assertThat(notice.location().column()).hasValue(column);
        assertThat(notice.arguments()).containsEntry("text", told);
        assertThat(TrackRanges.tryParse(text)).isEmpty();
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> TrackRanges.parse(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A1, A3                | A1 A3",
                "A1 to B2              | A1 A2 A3 B1 B2a B2b",
                "a1-b1                 | A1 A2 A3 B1",
                "A                     | A1 A2 A3",
                "Side B                | B1 B2a B2b B3",
                "A, B                  | A1 A2 A3 B1 B2a B2b B3",
                "A to B1               | A1 A2 A3 B1",
                "B2                    | B2a B2b",
                "B2b                   | B2b",
                "A 1; B 3              | A1 B3",
                "A.1, B2.a, b..3       | A1 B2a B3",
                "A1-3                  | A1 A2 A3",
                "B1 to 3               | B1 B2a B2b B3",
                "except B1, B2         | A1 A2 A3 B3",
                "All                   | A1 A2 A3 B1 B2a B2b B3",
                "all but A             | B1 B2a B2b B3",
                "B3, A1, A1            | A1 B3"
            })
    void positions_on_sides_are_selected(String text, String positions) {
        assertThat(selected(text, TWO_SIDES)).isEqualTo(positions);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1-4,7                 | 1 2 3 4 7",
                "1 - 3                 | 1 2 3",
                "-1,3/5                | 1 3 4 5",
                "12 to 14              | 12 13 14",
                "1                     | 1",
                "1-1                   | 1"
            })
    void numbers_with_a_hyphen_are_a_range_where_the_listing_has_only_numbers(String text, String positions) {
        assertThat(selected(text, NUMBERS)).isEqualTo(positions);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1-3                   | 1-3",
                "1-2 to 2-1            | 1-2 1-3 2-1",
                "1-2-2-1               | 1-2 1-3 2-1",
                "2                     | 2-1 2-2 2-3",
                "1 to 2-2              | 1-1 1-2 1-3 2-1 2-2"
            })
    void numbers_with_a_hyphen_are_a_position_where_the_listing_has_it(String text, String positions) {
        assertThat(selected(text, TWO_DISCS)).isEqualTo(positions);
    }

    @Test
    void discs_movements_and_doubled_sides_are_selected() {
        assertThat(selected("CD1-1 to CD2-1", BOX)).isEqualTo("CD1-1 CD1-2 CD2-1");
        assertThat(selected("CD1", BOX)).isEqualTo("CD1-1 CD1-2");
        assertThat(selected("CD2 to DVD, Video", BOX)).isEqualTo("CD2-1 CD2-2 CD10-1 DVD-1 Video");
        assertThat(selected("1-4 to 1-5.2", MOVEMENTS)).isEqualTo("1-4 1-5.1 1-5.2");
        assertThat(selected("1-5", MOVEMENTS)).isEqualTo("1-5.1 1-5.2 1-5.7");
        assertThat(selected("AA2-AC1", SINGLE)).isEqualTo("AA2 AB1 AC1");
        assertThat(selected("A, AA", SINGLE)).isEqualTo("A AA1 AA2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A1, C9, B3            | 5  | C9          | A1 B3",
                "A1, B3 to A1          | 5  | B3 to A1    | A1",
                "B3-A1                 | 1  | B3-A1       | ''",
                "A.-1, A1              | 1  | A.-1        | A1",
                "A2-1                  | 1  | A2-1        | ''",
                "A1, A2 to A9          | 5  | A2 to A9    | A1",
                "except C1             | 8  | C1          | A1 A2 A3 B1 B2a B2b B3"
            })
    void what_the_listing_has_not_is_told(String text, int column, String told, String positions) {
        Outcome<ImmutableSortedSet<Integer>> selected = TrackRanges.parse(text).select(TWO_SIDES);

        assertThat(names(selected.orThrow(), TWO_SIDES)).isEqualTo(positions);
        assertThat(selected.notices().list()).hasSize(1);
        assertThat(selected.notices().list().get(0).location().column()).hasValue(column);
        assertThat(selected.notices().list().get(0).arguments()).containsEntry("text", told);
    }

    @Test
    void a_range_that_can_be_cut_in_two_ways_is_told() {
        Outcome<ImmutableSortedSet<Integer>> selected =
                TrackRanges.parse("1-1, 1-2-3").select(TWO_DISCS);

        assertThat(names(selected.orThrow(), TWO_DISCS)).isEqualTo("1-1");
        assertThat(selected.notices().list().get(0).arguments()).containsEntry("text", "1-2-3");
    }

    @Test
    void a_text_that_is_too_long_is_told() {
        assertThat(TrackRanges.read("1,".repeat(500)).value()).isPresent();
        assertThat(TrackRanges.read("1,".repeat(501)).value()).isEmpty();
        assertThat(TrackRanges.read("1,".repeat(501)).notices().list()).hasSize(1);
        assertThat(TrackRanges.tryParse("1".repeat(40))).isPresent();
        assertThat(TrackRanges.tryParse("1".repeat(41))).isEmpty();
    }

    @Test
    void ranges_made_at_random_select_what_they_were_made_of() {
        SplittableRandom random = new SplittableRandom(19_650_919);
        for (int round = 0; round < 5_000; round++) {
            List<List<String>> listings = List.of(TWO_SIDES, NUMBERS, TWO_DISCS, BOX, MOVEMENTS, SINGLE);
            List<String> listing = listings.get(random.nextInt(listings.size()));
            TreeSet<Integer> expected = new TreeSet<>();
            List<String> entries = new ArrayList<>();
            for (int n = 1 + random.nextInt(4); n > 0; n--) {
                int first = random.nextInt(listing.size());
                int last = first + random.nextInt(listing.size() - first);
                if (!listing.get(first).isEmpty() && !listing.get(last).isEmpty()) {
                    IntStream.rangeClosed(first, last)
                            .filter(i -> !listing.get(i).isEmpty())
                            .forEach(expected::add);
                    entries.add(first == last ? listing.get(first) : listing.get(first) + " to " + listing.get(last));
                }
            }
            Outcome<ImmutableSortedSet<Integer>> selected = TrackRanges.parse(
                            String.join(random.nextBoolean() ? ", " : "; ", entries))
                    .select(listing);

            assertThat(selected.notices().isEmpty()).isTrue();
            assertThat(selected.orThrow()).containsExactlyElementsOf(expected);
        }
    }

    @Test
    void any_text_but_a_blank_one_is_read_or_refused_and_selects() {
        TextContract.holds(
                20_061_202,
                ImmutableList.of(
                        "A1, A3 to A5",
                        "1-4,7",
                        "-1,3/5",
                        "CD1-1 to CD1-14, CD2-1",
                        "(tracks: 2, 6)",
                        "except Side A and B1",
                        "A1–B2"),
                TrackRangesTest::parse,
                TrackRangesTest::tryParse);
    }

    /** A blank text is a value of its own here, where the contract wants a refusal. */
    private static TrackRanges parse(String text) {
        if (text.isBlank()) {
            throw new InvalidTextException("track ranges", text, "it says nothing");
        }
        return TrackRanges.parse(text);
    }

    /** Whatever is read must also select. */
    private static Optional<TrackRanges> tryParse(String text) {
        Optional<TrackRanges> ranges = TrackRanges.tryParse(text).filter(read -> !read.isUnspecified());
        ranges.ifPresent(read -> assertThat(read.select(BOX).orThrow()).allMatch(i -> i < BOX.size()));
        return ranges;
    }

    private static String selected(String text, List<String> listing) {
        Outcome<ImmutableSortedSet<Integer>> selected = TrackRanges.parse(text).select(listing);

        assertThat(selected.notices().list()).isEmpty();
        return names(selected.orThrow(), listing);
    }

    private static String names(ImmutableSortedSet<Integer> indexes, List<String> listing) {
        return String.join(" ", indexes.stream().map(listing::get).toList());
    }

    @Test
    void tells_the_line_of_what_it_does_not_understand() {
        assertThat(TrackRanges.read("A1,\n B2, something else").notices().list())
                .extracting(notice -> notice.location().toString())
                .containsExactly("line 2:6");
        assertThat(TrackRanges.parse("A1,\nB9").select(List.of("A1")).notices().list())
                .extracting(notice -> notice.location().toString())
                .containsExactly("line 2:1");
    }
}
