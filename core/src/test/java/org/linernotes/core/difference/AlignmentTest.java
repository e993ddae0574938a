package org.linernotes.core.difference;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignmentTest {
    /** Letters in lower case may be replaced. */
    private static boolean isReplaceable(Object letter) {
        return Ascii.isLowerCase(letter.toString().charAt(0));
    }

    private static Alignment align(List<String> before, List<String> after) {
        return Alignment.of(before, after, AlignmentTest::isReplaceable);
    }

    /** For each letter of the first list where it is in the second, {@code -} for nowhere; {@code >} if it was moved. */
    @ParameterizedTest
    @CsvSource(emptyValue = "", nullValues = "", textBlock = """
            ABC,  ABC,  0 1 2
            ABC,  AC,   0 - 1
            AC,   ABC,  0 2
            ABCD, BCDA, >3 0 1 2
            BCDA, ABCD, 1 2 3 >0
            AB,   BA,   >1 0
            BA,   AB,   1 >0
            AAA,  AA,   0 1 -
            ABAB, BABA, >1 0 >3 2
            AB,   CD,   - -
            ab,   cd,   0 1
            Axb,  Ayb,  0 1 2
            Axb,  Ayzb, 0 1 3
            Axyb, Azb,  0 1 - 2
            xAB,  ABy,  - 0 1
            xABC, CAyB, - 1 3 >0
            xAB,  zBA,  0 >2 1
            xAB,  XBA,  - >2 1
            """)
    void finds_what_is_the_same(String before, String after, String expected) {
        Alignment alignment = align(letters(before), letters(after));
        assertThat(IntStream.range(0, before.length())
                        .mapToObj(i -> alignment.after(i) == Alignment.NOWHERE
                                ? "-"
                                : (alignment.isMoved(i) ? ">" : "") + alignment.after(i))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @Test
    void finds_the_same_the_other_way_round() {
        Random random = new Random(3);
        for (int round = 0; round < 5_000; round++) {
            List<String> before = letters(random(random));
            List<String> after = letters(random(random));
            Alignment there = align(before, after);
            Alignment back = align(after, before);
            for (int i = 0; i < before.size(); i++) {
                int place = there.after(i);
                assertThat(back.before(i)).isEqualTo(place);
                if (place != Alignment.NOWHERE) {
                    assertThat(there.before(place)).isEqualTo(i);
                    assertThat(back.isMoved(place)).isEqualTo(there.isMoved(i));
                }
            }
        }
    }

    @Test
    void what_stays_is_in_order_and_nothing_that_may_be_replaced_is_left_on_both_sides() {
        Random random = new Random(5);
        for (int round = 0; round < 5_000; round++) {
            List<String> before = letters(Ascii.toLowerCase(random(random)));
            List<String> after = letters(Ascii.toLowerCase(random(random)));
            Alignment alignment = align(before, after);
            assertThat(IntStream.range(0, before.size())
                            .filter(i -> alignment.after(i) != Alignment.NOWHERE && !alignment.isMoved(i))
                            .map(alignment::after)
                            .toArray())
                    .isSorted()
                    .doesNotHaveDuplicates();
            // between two that stay, something is left over in one list at most
            List<Integer> removed = lone(before.size(), alignment::after, alignment::isMoved);
            List<Integer> added = lone(after.size(), alignment::before, i -> alignment.isMoved(alignment.before(i)));
            assertThat(removed).noneMatch(added::contains);
        }
    }

    /** Of each element that is in one list only, how many that stay are before it. */
    private static List<Integer> lone(int size, IntUnaryOperator other, IntPredicate moved) {
        List<Integer> lone = new ArrayList<>();
        int staying = 0;
        for (int i = 0; i < size; i++) {
            if (other.applyAsInt(i) == Alignment.NOWHERE) {
                lone.add(staying);
            } else if (!moved.test(i)) {
                staying++;
            }
        }
        return lone;
    }

    private static String random(Random random) {
        return random.ints(random.nextInt(9), 0, 8)
                .mapToObj(i -> "ABCDabcd".substring(i, i + 1))
                .collect(Collectors.joining());
    }

    private static List<String> letters(String text) {
        return text.isEmpty() ? List.of() : Splitter.fixedLength(1).splitToList(text);
    }
}
