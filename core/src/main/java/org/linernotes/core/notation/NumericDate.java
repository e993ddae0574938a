package org.linernotes.core.notation;

import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;

/**
 * A date in numbers alone: 4/12/1957, 1957-12-04, 1957-12. A month or day that is written as zero is not known, a year too.
 *
 * @param first the first number
 * @param second the second number
 * @param third the third number; absent in a year with its month
 * @param yearFirst whether the first number is the year
 */
record NumericDate(int first, int second, OptionalInt third, boolean yearFirst) {
    private static final int LAST_MONTH = 12;

    /** The numbers of a text that {@link Form} found. */
    static NumericDate parse(String text) {
        ImmutableList<String> parts = new Form(text, 0).parts();
        return new NumericDate(
                Integer.parseInt(parts.get(0)),
                Integer.parseInt(parts.get(1)),
                parts.size() == 3 ? OptionalInt.of(Integer.parseInt(parts.get(2))) : OptionalInt.empty(),
                parts.get(0).length() == 4);
    }

    /** Whether the first two numbers can be day and month as well as month and day, and these differ. */
    boolean isAmbiguous() {
        return !yearFirst && first != second && first <= LAST_MONTH && second <= LAST_MONTH;
    }

    OptionalInt year() {
        return known(yearFirst ? first : third.orElse(0));
    }

    OptionalInt month(DateText.Order order) {
        if (yearFirst) {
            return known(second);
        }
        return known(isMonthFirst(order) ? first : second);
    }

    OptionalInt day(DateText.Order order) {
        if (yearFirst) {
            return known(third.orElse(0));
        }
        return known(isMonthFirst(order) ? second : first);
    }

    private boolean isMonthFirst(DateText.Order order) {
        return switch (order) {
            case DAY_FIRST -> false;
            case MONTH_FIRST -> true;
            // the one that is beyond 12 is the day
            case UNSTATED -> second > LAST_MONTH;
        };
    }

    private static OptionalInt known(int number) {
        return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** Finds numbers with the same mark between them, and no blank; the first or the last of them is a year of four digits. */
    static final class Form {
        private final String text;
        private final int start;

        Form(String text, int start) {
            this.text = text;
            this.start = start;
        }

        /** Where the form ends, or its start if there is none. */
        int end() {
            int first = digits(start);
            if (first == 0 || first > 4 || first == 3) {
                return start;
            }
            int secondAt = start + first + 1;
            int second = isMark(secondAt - 1) ? digits(secondAt) : 0;
            if (second == 0 || second > 2) {
                return start;
            }
            int thirdAt = secondAt + second + 1;
            boolean same = isMark(thirdAt - 1) && text.charAt(thirdAt - 1) == text.charAt(secondAt - 1);
            int third = same ? digits(thirdAt) : 0;
            if (third == 0) {
                return isYearAndMonth(first, secondAt, second) ? secondAt + second : start;
            }
            boolean month = Integer.parseInt(text, secondAt, secondAt + second, 10) <= LAST_MONTH;
            // else it may be years: 1952/53/54
            boolean oneYear = first == 4 ? third <= 2 && month : third == 4;
            return oneYear && !continues(thirdAt + third) ? thirdAt + third : start;
        }

        /** A year, a hyphen and two digits are a month if there is such a one; else they are two years. */
        private boolean isYearAndMonth(int first, int secondAt, int second) {
            return first == 4
                    && second == 2
                    && text.charAt(secondAt - 1) == '-'
                    && !continues(secondAt + second)
                    && Integer.parseInt(text, secondAt, secondAt + 2, 10) <= LAST_MONTH;
        }

        private boolean continues(int end) {
            return isMark(end) && digits(end + 1) > 0;
        }

        /** The numbers of the whole text, which has this form. */
        ImmutableList<String> parts() {
            ImmutableList.Builder<String> parts = ImmutableList.builder();
            int at = start;
            while (at < text.length()) {
                int end = at + digits(at);
                parts.add(text.substring(at, end));
                at = end + 1;
            }
            return parts.build();
        }

        private boolean isMark(int index) {
            return index < text.length() && "-/.".indexOf(text.charAt(index)) >= 0;
        }

        private int digits(int from) {
            int end = from;
            while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                end++;
            }
            return end - from;
        }
    }
}
