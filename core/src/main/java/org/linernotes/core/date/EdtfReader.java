package org.linernotes.core.date;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.InvalidTextException;

/** Reads one text in the form of ISO 8601-2. Each method answers null if the text does not say that, and notes why. */
final class EdtfReader {
    /** The number of characters of the longest text that is read. */
    static final int LONGEST = 1_000;

    private static final String OPEN = "..";
    private static final int LONGEST_YEAR = 9;

    private static final int LOCAL_TIME = "1957-12-04T22:00:00".length();
    /** None, {@code Z}, {@code +01} and {@code +01:00}. */
    private static final ImmutableSet<Integer> LENGTHS_OF_OFFSETS = ImmutableSet.of(0, 1, 3, 6);

    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final String text;
    private String problem = "";

    EdtfReader(String text) {
        this.text = text;
    }

    /** The value that was read. */
    <T> T require(@Nullable T value, String what) {
        if (value == null) {
            throw new InvalidTextException(what, text, problem);
        }
        return value;
    }

    @Nullable
    EdtfDate date() {
        char first = text.isEmpty() ? 0 : text.charAt(0);
        return switch (first) {
            case '[' -> choice();
            case '{' -> set();
            case 'Y' -> longYear();
            default -> single();
        };
    }

    private @Nullable EdtfDate single() {
        if (text.indexOf('/') >= 0) {
            return span();
        }
        return text.indexOf('T') < 0 ? partialDate() : dateTime();
    }

    @Nullable
    LongYear longYear() {
        int digits = text.startsWith("Y-") ? 2 : 1;
        Integer year = text.startsWith("Y") && text.length() - digits <= LONGEST_YEAR
                ? Ints.tryParse(text.substring(1))
                : null;
        // a padded year would not be printed as it stood
        boolean plain = year != null && text.charAt(digits) != '0' && LongYear.isLong(year);
        if (year == null || !plain) {
            refuse("a long year is a Y and five to nine digits, as Y170000002");
            return null;
        }
        return LongYear.of(year);
    }

    @Nullable
    DateTime dateTime() {
        if (!LENGTHS_OF_OFFSETS.contains(text.length() - LOCAL_TIME)) {
            refuse("a date with time is a day, hours, minutes and seconds, as 1957-12-04T22:00:00");
            return null;
        }
        try {
            LocalDateTime local = LocalDateTime.parse(text.substring(0, LOCAL_TIME), LOCAL);
            return text.length() == LOCAL_TIME
                    ? new DateTime(local, null)
                    : new DateTime(local, ZoneOffset.of(text.substring(LOCAL_TIME)));
        } catch (DateTimeException e) {
            refuse("there is no such time, or it is not written as 1957-12-04T22:00:00+01:00");
            return null;
        }
    }

    @Nullable
    PartialDate partialDate() {
        return isBounded() ? partialDate(0, text.length()) : null;
    }

    @Nullable
    DateSpan span() {
        int slash = text.indexOf('/');
        if (!isBounded() || slash < 0) {
            refuse("a span is two dates with a slash between them");
            return null;
        }
        int afterSlash = slash + 1;
        boolean startOpen = isOpen(0, slash);
        boolean endOpen = isOpen(afterSlash, text.length());
        boolean fromGiven = slash > 0 && !startOpen;
        boolean toGiven = afterSlash < text.length() && !endOpen;
        PartialDate from = fromGiven ? partialDate(0, slash) : null;
        PartialDate to = toGiven ? partialDate(afterSlash, text.length()) : null;
        if ((from == null && fromGiven) || (to == null && toGiven)) {
            return null;
        }
        String flaw = DateRange.flaw(from, to);
        return refuse(flaw) ? null : new DateSpan(from, to, startOpen, endOpen);
    }

    @Nullable
    DateRange range() {
        return isBounded() ? range(0, text.length()) : null;
    }

    @Nullable
    DateChoice choice() {
        ImmutableList<DateMember> members = members('[', ']');
        return members == null ? null : new DateChoice(members);
    }

    @Nullable
    DateSet set() {
        ImmutableList<DateMember> members = members('{', '}');
        return members == null ? null : new DateSet(members);
    }

    private @Nullable ImmutableList<DateMember> members(char opening, char closing) {
        int end = text.length() - 1;
        if (!isBounded() || end < 1 || text.charAt(0) != opening || text.charAt(end) != closing) {
            refuse("dates with commas between them are expected, within " + opening + " and " + closing);
            return null;
        }
        ImmutableList.Builder<DateMember> members = ImmutableList.builder();
        int start = 1;
        while (start <= end) {
            int comma = text.indexOf(',', start);
            int stop = comma < 0 ? end : comma;
            DateMember member = member(start, stop);
            if (member == null) {
                return null;
            }
            members.add(member);
            // earlier drafts of the format print a blank after the comma
            start = stop + (text.startsWith(", ", stop) ? 2 : 1);
        }
        return members.build();
    }

    private @Nullable DateMember member(int start, int end) {
        int dots = text.indexOf(OPEN, start);
        return dots >= 0 && dots < end ? range(start, end) : partialDate(start, end);
    }

    private @Nullable DateRange range(int start, int end) {
        int dots = text.indexOf(OPEN, start);
        if (dots < 0 || dots + OPEN.length() > end) {
            refuse("a range is two dates with two dots between them");
            return null;
        }
        int afterDots = dots + OPEN.length();
        PartialDate first = dots > start ? partialDate(start, dots) : null;
        PartialDate last = afterDots < end ? partialDate(afterDots, end) : null;
        if ((first == null && dots > start) || (last == null && afterDots < end)) {
            return null;
        }
        String flaw = DateRange.flaw(first, last);
        return refuse(flaw) ? null : new DateRange(first, last);
    }

    private @Nullable PartialDate partialDate(int start, int end) {
        Qualification qualification = end > start ? Qualification.marked(text.charAt(end - 1)) : Qualification.NONE;
        int stop = end - qualification.mark().length();
        boolean negative = start < stop && text.charAt(start) == '-';
        int at = negative ? start + 1 : start;
        int length = stop - at;
        if (length != 4 && length != 7 && length != 10) {
            refuse("a date is a year, a year and a month, or a year, a month and a day, as 1957-12-04");
            return null;
        }
        int year = digits(at, 4);
        int month = length > 4 ? part(at + 4) : PartialDate.ABSENT;
        int day = length > 7 ? part(at + 7) : PartialDate.ABSENT;
        if (year < 0 || month < 0 || day < 0) {
            refuse("the parts of a date are digits, or X for a digit that is not known, with hyphens between them");
            return null;
        }
        PartialDate date = PartialDate.ofDigits(negative, year, month, day, qualification);
        String flaw = date.flaw();
        return refuse(flaw) ? null : date;
    }

    private int part(int hyphen) {
        return text.charAt(hyphen) == '-' ? digits(hyphen + 1, 2) : -1;
    }

    private int digits(int start, int width) {
        int digits = 0;
        for (int i = start; i < start + width; i++) {
            int digit = MaskedDigits.digit(text.charAt(i), MaskedDigits.MASK);
            if (digit < 0) {
                return -1;
            }
            digits = MaskedDigits.append(digits, digit);
        }
        return digits;
    }

    private boolean isOpen(int start, int end) {
        return end - start == OPEN.length() && text.startsWith(OPEN, start);
    }

    private boolean isBounded() {
        if (text.length() > LONGEST) {
            problem = "it is longer than " + LONGEST + " characters";
            return false;
        }
        return true;
    }

    /** Notes why the text is refused; answers whether there was a reason. */
    private boolean refuse(@Nullable String reason) {
        // the first reason stands: what follows from it explains nothing
        if (reason != null && problem.isEmpty()) {
            problem = reason;
        }
        return reason != null;
    }
}
