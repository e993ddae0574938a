package org.linernotes.core.difference;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Which elements of two lists are the same, and which of these were moved. Elements are the same if their identities are
 * equal; of equal ones in a list the first belongs to the first in the other list, and so on. As few as can be are moved.
 * What may be replaced and is in one list only is the same as what stands in its place in the other, among those that stay.
 *
 * <p>The other way round it finds the same. The time grows with n log n.
 */
final class Alignment {
    /** The position of an element in a list in which it is not. */
    static final int NOWHERE = -1;

    /** For each element of the first list, where it is in the second. */
    private final int[] afters;

    /** For each element of the second list, where it was in the first. */
    private final int[] befores;

    /** Those of the first list that are in the second and keep their order. */
    private final BitSet staying = new BitSet();

    private Alignment(int before, int after) {
        this.afters = new int[before];
        this.befores = new int[after];
        Arrays.fill(afters, NOWHERE);
        Arrays.fill(befores, NOWHERE);
    }

    /**
     * {@return how two lists belong together}
     *
     * @param before the identities of the elements of the first list
     * @param after the identities of the elements of the second list
     * @param replaceable whether an element with such an identity may be replaced by another
     */
    static Alignment of(List<?> before, List<?> after, Predicate<Object> replaceable) {
        Alignment alignment = new Alignment(before.size(), after.size());
        alignment.match(before, after);
        alignment.findStaying(before, after);
        alignment.replace(before, after, replaceable);
        return alignment;
    }

    /** {@return where an element of the first list is in the second} */
    int after(int before) {
        return afters[before];
    }

    /** {@return where an element of the second list was in the first} */
    int before(int after) {
        return befores[after];
    }

    /** {@return whether an element of the first list, which is in the second, too, is at another place among those} */
    boolean isMoved(int before) {
        return !staying.get(before);
    }

    private void join(int before, int after) {
        afters[before] = after;
        befores[after] = before;
    }

    private void match(List<?> before, List<?> after) {
        Map<Object, Deque<Integer>> places = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            places.computeIfAbsent(before.get(i), any -> new ArrayDeque<>(1)).add(i);
        }
        for (int i = 0; i < after.size(); i++) {
            Integer place =
                    places.getOrDefault(after.get(i), new ArrayDeque<>(1)).poll();
            if (place != null) {
                join(place, i);
            }
        }
    }

    /**
     * Where two elements have changed places, either may be the one that was moved. That it be the same the other way
     * round, the list is gone through that begins with the lesser one.
     */
    private void findStaying(List<?> before, List<?> after) {
        int[] old = matched(afters);
        int[] now = matched(befores);
        int i = 0;
        while (i < old.length && befores[now[i]] == old[i]) {
            i++;
        }
        boolean forwards = i == old.length || name(before.get(old[i])).compareTo(name(after.get(now[i]))) < 0;
        for (int place : LongestRise.of(forwards ? through(afters, old) : through(befores, now))) {
            staying.set(forwards ? old[place] : befores[now[place]]);
        }
    }

    /** {@return what tells identities apart; ids of different kinds may have one text} */
    private static String name(Object identity) {
        return identity.getClass().getName() + identity;
    }

    /** {@return the positions of the elements that are in the other list, too} */
    private static int[] matched(int[] others) {
        int[] positions = new int[others.length];
        int count = 0;
        for (int i = 0; i < others.length; i++) {
            if (others[i] != NOWHERE) {
                positions[count++] = i;
            }
        }
        return Arrays.copyOf(positions, count);
    }

    private static int[] through(int[] others, int[] positions) {
        return Arrays.stream(positions).map(position -> others[position]).toArray();
    }

    /** Goes through both lists from one that stays to the next, and pairs what is in between and in one list only. */
    private void replace(List<?> before, List<?> after, Predicate<Object> replaceable) {
        int old = 0;
        int now = 0;
        while (old < afters.length && now < befores.length) {
            boolean oldStays = staying.get(old);
            boolean nowStays = befores[now] != NOWHERE && staying.get(befores[now]);
            if (oldStays && nowStays) {
                old++;
                now++;
            } else if (!oldStays && (nowStays || !isLone(afters, old, before, replaceable))) {
                old++;
            } else if (!nowStays && (oldStays || !isLone(befores, now, after, replaceable))) {
                now++;
            } else {
                join(old, now);
                staying.set(old);
                old++;
                now++;
            }
        }
    }

    private static boolean isLone(int[] others, int place, List<?> identities, Predicate<Object> replaceable) {
        return others[place] == NOWHERE && replaceable.test(identities.get(place));
    }
}
