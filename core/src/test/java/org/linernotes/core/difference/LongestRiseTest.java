package org.linernotes.core.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LongestRiseTest {
    @Test
    void is_empty_where_there_is_nothing() {
        assertThat(LongestRise.of(new int[0])).isEmpty();
    }

    @Test
    void is_all_of_what_rises_and_one_of_what_falls() {
        assertThat(LongestRise.of(new int[] {1, 5, 9})).containsExactly(0, 1, 2);
        assertThat(LongestRise.of(new int[] {9, 5, 1})).hasSize(1);
        assertThat(LongestRise.of(new int[] {4, 0, 1, 2, 3})).containsExactly(1, 2, 3, 4);
    }

    @Test
    void rises_and_is_as_long_as_any_that_does() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            int[] numbers = permutation(random.nextInt(12), random);
            int[] rise = LongestRise.of(numbers);
            assertThat(rise).isSorted().doesNotHaveDuplicates();
            assertThat(Arrays.stream(rise).map(place -> numbers[place]).toArray())
                    .isSorted();
            assertThat(rise).hasSize(longest(numbers));
        }
    }

    private static int[] permutation(int size, Random random) {
        List<Integer> numbers = IntStream.range(0, size).boxed().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(numbers, random);
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /** By comparing each with all before it. */
    private static int longest(int[] numbers) {
        int[] lengths = new int[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            int last = numbers[i];
            lengths[i] = 1
                    + IntStream.range(0, i)
                            .filter(j -> numbers[j] < last)
                            .map(j -> lengths[j])
                            .max()
                            .orElse(0);
        }
        return Arrays.stream(lengths).max().orElse(0);
    }
}
