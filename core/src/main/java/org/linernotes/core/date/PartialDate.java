package org.linernotes.core.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One date of which year, month and day are known, masked in part or not known at all. It says on which days something may
 * lie, not how long it lasts.
 *
 * <p>The text is that of ISO 8601-2: {@code 1957}, {@code 1957-12}, {@code 1957-12-04}, {@code -0005} (years from −9999 to
 * 9999, four digits), with {@code X} for a digit that is not known ({@code 195X}, {@code 1957-12-0X}, {@code XXXX-05-02},
 * {@code 1957-XX-04}) and with a mark at the end if it is uncertain ({@code ?}), approximate ({@code ~}) or both
 * ({@code %}). In place of the month may stand a {@link Season} ({@code 1937-21}, spring 1937), with no day after it. A hole that is written is a fact of its own: {@code 1957-XX} does not equal {@code 1957}. There must be a
 * day that the date can mean: 31 November is refused, 29 February where the year is known and no leap year.
 */
public final class PartialDate implements EdtfDate, DateMember {
    /** In place of the digits of a month or day that is not written. */
    static final int ABSENT = 127;

    static final int GREATEST_YEAR = 9999;

    private static final int MONTH_SHIFT = 14;
    private static final int DAY_SHIFT = 21;
    private static final int UNCERTAIN = 1 << 28;
    private static final int APPROXIMATE = 1 << 29;
    private static final int NEGATIVE = 1 << 30;

    /** From the low end: year (14 bits), month (7), day (7), uncertain, approximate, negative (1 each). Catalogues hold millions. */
    private final int packed;

    private PartialDate(int packed) {
        this.packed = packed;
    }

    /**
     * {@return a year}
     *
     * @param year from −9999 to 9999; 0 is the year before year 1
     * @throws IllegalArgumentException if the year is out of range
     */
    public static PartialDate of(int year) {
        return of(OptionalInt.of(year), OptionalInt.empty(), OptionalInt.empty());
    }

    /**
     * {@return a month of a year}
     *
     * @param year from −9999 to 9999
     * @param month from 1 to 12
     * @throws IllegalArgumentException if a part is out of range
     */
    public static PartialDate of(int year, int month) {
        return of(OptionalInt.of(year), OptionalInt.of(month), OptionalInt.empty());
    }

    /**
     * {@return a season of a year}
     *
     * @param year from −9999 to 9999
     * @param season the season
     * @throws IllegalArgumentException if the year is out of range
     */
    public static PartialDate of(int year, Season season) {
        PartialDate whole = of(year);
        return ofDigits(
                whole.isNegative(), whole.yearDigits(), MaskedDigits.of(season.code(), 2), ABSENT, Qualification.NONE);
    }

    /**
     * {@return a day}
     *
     * @param year from −9999 to 9999
     * @param month from 1 to 12
     * @param day from 1 to the length of the month
     * @throws IllegalArgumentException if there is no such day
     */
    public static PartialDate of(int year, int month, int day) {
        return of(OptionalInt.of(year), OptionalInt.of(month), OptionalInt.of(day));
    }

    /**
     * {@return a date with the parts that are known} A part before a known one is a written hole ({@code XXXX-05},
     * {@code 1957-XX-04}); what lies after the last known part is not written.
     *
     * @param year from −9999 to 9999, if known
     * @param month from 1 to 12, if known
     * @param day from 1 to the length of the month, if known
     * @throws IllegalArgumentException if nothing is known, or if there is no such day
     */
    public static PartialDate of(OptionalInt year, OptionalInt month, OptionalInt day) {
        if (year.isEmpty() && month.isEmpty() && day.isEmpty()) {
            throw new IllegalArgumentException("no part of the date is known");
        }
        int y = inRange("year", year.orElse(0), -GREATEST_YEAR, GREATEST_YEAR);
        int m = inRange("month", month.orElse(1), 1, 12);
        int d = inRange("day", day.orElse(1), 1, 31);
        int years = year.isPresent() ? MaskedDigits.of(Math.abs(y), 4) : MaskedDigits.HOLE_OF_FOUR;
        int withoutMonth = day.isPresent() ? MaskedDigits.HOLE_OF_TWO : ABSENT;
        int months = month.isPresent() ? MaskedDigits.of(m, 2) : withoutMonth;
        int days = day.isPresent() ? MaskedDigits.of(d, 2) : ABSENT;
        PartialDate date = ofDigits(y < 0, years, months, days, Qualification.NONE);
        String flaw = date.flaw();
        if (flaw != null) {
            throw new IllegalArgumentException(date + ": " + flaw);
        }
        return date;
    }

    /**
     * {@return a day}
     *
     * @param day a day of a year from −9999 to 9999
     * @throws IllegalArgumentException if the year is out of range
     */
    public static PartialDate of(LocalDate day) {
        return of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /**
     * {@return the date that the text says}
     *
     * @param text a single date in the form of ISO 8601-2
     * @throws org.linernotes.core.notice.InvalidTextException if the text is no such date
     */
    public static PartialDate parse(String text) {
        EdtfReader reader = new EdtfReader(text);
        return reader.require(reader.partialDate(), "partial date");
    }

    /**
     * {@return the date that the text says, or empty if it is none}
     *
     * @param text a single date in the form of ISO 8601-2
     */
    public static Optional<PartialDate> tryParse(String text) {
        return Optional.ofNullable(new EdtfReader(text).partialDate());
    }

    /**
     * {@return the date that a text in the form of MusicBrainz says, or empty if it is none} The form is {@code YYYY},
     * {@code YYYY-MM} or {@code YYYY-MM-DD} with {@code ????} or {@code ??} for a part that is not known. Years are padded
     * to four characters, the sign included: the year −5 is {@code -005}; {@code -0005} is taken too.
     *
     * @param text a date as MusicBrainz prints it
     */
    public static Optional<PartialDate> tryParseMusicBrainz(String text) {
        return text.length() > MusicBrainzForm.LONGEST
                ? Optional.empty()
                : Optional.ofNullable(fromMusicBrainz(text.toCharArray(), 0, text.length()));
    }

    /**
     * {@return the date that characters in the form of MusicBrainz say, or null if they say none} As
     * {@link #tryParseMusicBrainz}, without a text: for readers of many documents.
     *
     * @param chars a buffer
     * @param offset where the date begins in the buffer
     * @param length the number of its characters
     * @throws IndexOutOfBoundsException if the range does not lie in the buffer
     */
    public static @Nullable PartialDate fromMusicBrainz(char[] chars, int offset, int length) {
        return MusicBrainzForm.read(chars, offset, length);
    }

    /** A date of the digits; the caller asks {@link #flaw()}. */
    static PartialDate ofDigits(boolean negative, int year, int month, int day, Qualification qualification) {
        return new PartialDate(year
                | month << MONTH_SHIFT
                | day << DAY_SHIFT
                | (qualification.isUncertain() ? UNCERTAIN : 0)
                | (qualification.isApproximate() ? APPROXIMATE : 0)
                | (negative ? NEGATIVE : 0));
    }

    /** Why there can be no such date, or null. */
    @Nullable
    String flaw() {
        if (isNegative() && (yearDigits() == 0 || yearDigits() == MaskedDigits.HOLE_OF_FOUR)) {
            return "there is no such negative year";
        }
        int year = MaskedDigits.value(yearDigits());
        int month = knownOrAbsent(monthDigits());
        int day = knownOrAbsent(dayDigits());
        if (Season.coded(month).isPresent()) {
            return day == ABSENT ? null : "a season has no days";
        }
        // nearly all dates are known as far as they go: no search for them
        boolean known = year >= 0 && month >= 0 && day >= 0;
        boolean possible = known ? isPossible(year, month, day) : DateBounds.exists(this);
        return possible ? null : "there is no such day or month";
    }

    private static boolean isPossible(int year, int month, int day) {
        boolean monthPossible = month == ABSENT || (month >= 1 && month <= 12);
        return monthPossible && (day == ABSENT || (day >= 1 && day <= DateBounds.lengthOfMonth(year, month)));
    }

    private static int knownOrAbsent(int digits) {
        return digits == ABSENT ? ABSENT : MaskedDigits.value(digits);
    }

    private static int inRange(String part, int value, int least, int greatest) {
        if (value < least || value > greatest) {
            throw new IllegalArgumentException(part + " " + value + " is not from " + least + " to " + greatest);
        }
        return value;
    }

    /** {@return the year, from −9999 to 9999; empty if a digit of it is not known} */
    public OptionalInt year() {
        int value = MaskedDigits.value(yearDigits());
        return value < 0 ? OptionalInt.empty() : OptionalInt.of(isNegative() ? -value : value);
    }

    /** {@return the month, from 1 to 12; empty if it is not written, is a season, or a digit of it is not known} */
    public OptionalInt month() {
        OptionalInt month = part(monthDigits());
        return month.orElse(0) > 12 ? OptionalInt.empty() : month;
    }

    /** {@return the season, if one is written in place of the month} */
    public Optional<Season> season() {
        return Season.coded(part(monthDigits()).orElse(0));
    }

    /** {@return the day of the month, from 1 to 31; empty if it is not written or a digit of it is not known} */
    public OptionalInt day() {
        return part(dayDigits());
    }

    private static OptionalInt part(int digits) {
        int value = digits == ABSENT ? -1 : MaskedDigits.value(digits);
        return value < 0 ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /** {@return how sure the date is as a whole} */
    public Qualification qualification() {
        return Qualification.of((packed & UNCERTAIN) != 0, (packed & APPROXIMATE) != 0);
    }

    /**
     * {@return the same date, qualified so}
     *
     * @param qualification how sure the date is as a whole
     */
    public PartialDate withQualification(Qualification qualification) {
        return qualification == qualification()
                ? this
                : ofDigits(isNegative(), yearDigits(), monthDigits(), dayDigits(), qualification);
    }

    /** {@return the day, if year, month and day are known} The qualification is left aside. */
    public Optional<LocalDate> toLocalDate() {
        return year().isPresent() && month().isPresent() && day().isPresent() ? earliest() : Optional.empty();
    }

    @Override
    public Optional<LocalDate> earliest() {
        return Optional.ofNullable(DateBounds.earliest(this));
    }

    @Override
    public Optional<LocalDate> latest() {
        return Optional.ofNullable(DateBounds.latest(this));
    }

    /**
     * {@return the date as MusicBrainz prints it} Empty if that form cannot say it: it has no qualification and no part
     * that is masked in part. {@link #tryParseMusicBrainz} takes it back.
     */
    public Optional<String> toMusicBrainz() {
        return MusicBrainzForm.print(this);
    }

    boolean isNegative() {
        return (packed & NEGATIVE) != 0;
    }

    int yearDigits() {
        return packed & (1 << MONTH_SHIFT) - 1;
    }

    int monthDigits() {
        return packed >>> MONTH_SHIFT & ABSENT;
    }

    int dayDigits() {
        return packed >>> DAY_SHIFT & ABSENT;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartialDate that && packed == that.packed;
    }

    @Override
    public int hashCode() {
        return packed;
    }

    /** {@return the date in the form of ISO 8601-2, which {@link #parse} takes back} */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(isNegative() ? "-" : "");
        MaskedDigits.print(yearDigits(), 4, out);
        if (monthDigits() != ABSENT) {
            MaskedDigits.print(monthDigits(), 2, out.append('-'));
        }
        if (dayDigits() != ABSENT) {
            MaskedDigits.print(dayDigits(), 2, out.append('-'));
        }
        return out.append(qualification().mark()).toString();
    }
}
