package org.linernotes.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class IdsTest {
    private static final ImmutableList<Level> LEVELS = ImmutableList.of(Level.RELEASE, Level.SESSION, Level.TAKE);

    /** The same with the ids themselves. */
    private static final class Plain {
        private final Multiset<String> given = HashMultiset.create();

        String unique(Level level, String id) {
            String candidate = id;
            int number = given.add(level + " " + id, 1) + 1;
            while (number > 1) {
                candidate = id + "-" + number;
                number = given.add(level + " " + candidate, 1) == 0 ? 1 : number + 1;
            }
            return candidate;
        }
    }

    private static RowKey key(Level level, String text) {
        return new RowKey(level, ImmutableList.of(text), 0, false);
    }

    private static String unique(Ids ids, Level level, String id) {
        return ids.give(key(level, id), id).id();
    }

    @Test
    void each_is_given_once_with_the_numbers_that_ids_themselves_would_give() {
        SplittableRandom random = new SplittableRandom(1);
        Ids ids = new Ids(Integer.MAX_VALUE);
        Plain plain = new Plain();
        Set<String> given = new HashSet<>();
        for (int i = 0; i < 50_000; i++) {
            Level level = LEVELS.get(random.nextInt(LEVELS.size()));
            String id = "a-" + random.nextInt(1, 200) + (random.nextInt(4) == 0 ? "-2" : "");
            String unique = unique(ids, level, id);
            assertThat(unique).isEqualTo(plain.unique(level, id));
            assertThat(given.add(level + " " + unique)).isTrue();
        }
        assertThat(ids.isFull()).isFalse();
    }

    @Test
    void what_is_not_remembered_any_more_is_known_to_be_so() {
        Ids ids = new Ids(100);
        for (int i = 0; i < 100; i++) {
            assertThat(unique(ids, Level.RELEASE, "a" + i)).isEqualTo("a" + i);
            assertThat(ids.isFull()).isFalse();
        }
        assertThat(unique(ids, Level.RELEASE, "b")).isEqualTo("b");
        assertThat(ids.isFull()).isTrue();
        assertThat(unique(ids, Level.RELEASE, "b")).isEqualTo("b");
    }

    @Test
    void one_id_that_comes_again_and_again_takes_no_time() {
        Ids ids = new Ids(Integer.MAX_VALUE);
        String last = "";
        for (int i = 0; i < 200_000; i++) {
            last = unique(ids, Level.SESSION, "a");
        }
        assertThat(last).isEqualTo("a-200000");
    }

    @Test
    void what_comes_again_is_told_from_what_only_wants_the_same_id() {
        Ids ids = new Ids(Integer.MAX_VALUE);
        SplittableRandom random = new SplittableRandom(2);
        Set<RowKey> before = new HashSet<>();
        for (int i = 0; i < 50_000; i++) {
            String text = "a" + " ".repeat(random.nextInt(1, 6)) + random.nextInt(4_000);
            RowKey key = key(LEVELS.get(random.nextInt(LEVELS.size())), text);
            boolean isNew = before.add(key);
            assertThat(ids.give(key, text.replaceAll(" +", "-")).again())
                    .as(text)
                    .isNotEqualTo(isNew);
        }
    }
}
