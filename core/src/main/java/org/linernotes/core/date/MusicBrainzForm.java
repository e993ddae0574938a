package org.linernotes.core.date;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Dates as the MusicBrainz server prints them: {@code 1957}, {@code 1957-12-04}, {@code ????-04-28}, {@code -005}. */
final class MusicBrainzForm {
    /** The number of characters of the longest such text, {@code -0005-12-04}. */
    static final int LONGEST = 11;

    private static final char HOLE = '?';

    /** The digits of a part that is neither a number nor a hole. */
    private static final int BROKEN = -1;

    private MusicBrainzForm() {}

    static @Nullable PartialDate read(char[] chars, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, chars.length);
        int end = offset + length;
        boolean negative = length > 0 && chars[offset] == '-';
        int start = negative ? offset + 1 : offset;
        int yearEnd = yearEnd(chars, start, end, negative);
        int rest = end - yearEnd;
        if (yearEnd < 0 || (rest != 0 && rest != 3 && rest != 6)) {
            return null;
        }
        int year = digits(chars, start, yearEnd);
        int month = rest >= 3 ? part(chars, yearEnd) : PartialDate.ABSENT;
        int day = rest >= 6 ? part(chars, yearEnd + 3) : PartialDate.ABSENT;
        if (year == BROKEN || month == BROKEN || day == BROKEN) {
            return null;
        }
        PartialDate date = PartialDate.ofDigits(negative, year, month, day, Qualification.NONE);
        // it knows no seasons
        return date.flaw() == null && date.season().isEmpty() ? date : null;
    }

    /** Where the year ends: after four characters, or three and a sign; −1 if it is too short, or a hole with a sign. */
    private static int yearEnd(char[] chars, int start, int end, boolean negative) {
        int shortest = start + (negative ? 3 : 4);
        if (shortest > end || (negative && chars[start] == HOLE)) {
            return -1;
        }
        return negative && shortest < end && chars[shortest] != '-' ? shortest + 1 : shortest;
    }

    private static int part(char[] chars, int hyphen) {
        return chars[hyphen] == '-' ? digits(chars, hyphen + 1, hyphen + 3) : BROKEN;
    }

    /** The digits of a part of which all are known or none. */
    private static int digits(char[] chars, int start, int end) {
        int digits = 0;
        int holes = 0;
        for (int i = start; i < end; i++) {
            int digit = MaskedDigits.digit(chars[i], HOLE);
            if (digit < 0) {
                return BROKEN;
            }
            holes += digit == MaskedDigits.MASKED ? 1 : 0;
            digits = MaskedDigits.append(digits, digit);
        }
        return holes == 0 || holes == end - start ? digits : BROKEN;
    }

    static Optional<String> print(PartialDate date) {
        if (date.qualification() != Qualification.NONE) {
            return Optional.empty();
        }
        StringBuilder out = new StringBuilder(LONGEST);
        boolean said = year(date, out) && part(date.month(), date.monthDigits(), out);
        return said && part(date.day(), date.dayDigits(), out) ? Optional.of(out.toString()) : Optional.empty();
    }

    private static boolean year(PartialDate date, StringBuilder out) {
        OptionalInt year = date.year();
        if (year.isEmpty()) {
            out.append("????");
            return date.yearDigits() == MaskedDigits.HOLE_OF_FOUR;
        }
        if (year.getAsInt() < 0 && year.getAsInt() > -1000) {
            MaskedDigits.print(date.yearDigits(), 3, out.append('-'));
        } else {
            MaskedDigits.print(date.yearDigits(), 4, out.append(date.isNegative() ? "-" : ""));
        }
        return true;
    }

    private static boolean part(OptionalInt value, int digits, StringBuilder out) {
        if (digits == PartialDate.ABSENT) {
            return true;
        }
        out.append('-');
        if (value.isPresent()) {
            MaskedDigits.print(digits, 2, out);
        } else {
            out.append("??");
        }
        return value.isPresent() || digits == MaskedDigits.HOLE_OF_TWO;
    }
}
