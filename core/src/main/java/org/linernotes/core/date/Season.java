package org.linernotes.core.date;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A season of a year, as {@code 1937-21} (ISO 8601-2, level 1). The standard leaves open which months are meant. Here they
 * are the whole months of the northern hemisphere, in which nearly all that discographies print was recorded:
 *
 * <table>
 * <caption>The months of the seasons</caption>
 * <thead><tr><th>season</th><th>code</th><th>months</th></tr></thead>
 * <tbody>
 * <tr><td>spring</td><td>21</td><td>March, April, May</td></tr>
 * <tr><td>summer</td><td>22</td><td>June, July, August</td></tr>
 * <tr><td>autumn</td><td>23</td><td>September, October, November</td></tr>
 * <tr><td>winter</td><td>24</td><td>December, January, February, once across the year's beginning and once across its
 * end</td></tr>
 * </tbody>
 * </table>
 *
 * <p>A winter is called after the year in which it begins by some, after that in which it ends by others; "winter 1968" may be
 * either, and {@code 1968-24} says no more. A known one is a choice of months, {@code [1968-12..1969-02]}.
 */
public enum Season {
    /** March to May. */
    SPRING(21, 3, 4, 5),
    /** June to August. */
    SUMMER(22, 6, 7, 8),
    /** September to November. */
    AUTUMN(23, 9, 10, 11),
    /** December to February, of which the year is that of the December or that of the February. */
    WINTER(24, 0, 1, 2, 12, 13, 14);

    /** The seasons by code. */
    private static final ImmutableList<Season> ALL = ImmutableList.copyOf(values());

    private final int code;

    /** In order, counted through: 0 is December of the year before, 13 January of the year after. */
    private final ImmutableList<Integer> months;

    Season(int code, Integer... months) {
        this.code = code;
        this.months = ImmutableList.copyOf(months);
    }

    /** {@return the number in the place of the month, from 21 to 24} */
    public int code() {
        return code;
    }

    /**
     * {@return the months, in order, counted through from the year before to the year after} From 1 to 12 they lie in the year
     * itself; 0 is December of the year before, 13 and 14 are January and February of the year after.
     */
    public ImmutableList<Integer> months() {
        return months;
    }

    /** {@return the season that has the code, if one has} */
    static Optional<Season> coded(int code) {
        int index = code - SPRING.code;
        return index >= 0 && index < ALL.size() ? Optional.of(ALL.get(index)) : Optional.empty();
    }
}
