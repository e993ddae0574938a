package org.linernotes.core.date;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day with the time by the clock, as {@code 1957-12-04T22:00:00} (ISO 8601-2, level 0): when a session began. The time is
 * that of the place, unless an offset from universal time is said: {@code 1957-12-04T22:00:00+01:00}, {@code …Z}. It is
 * exact to the second, and stands alone: no end of a span and no member of a set, as the standard has it.
 */
public final class DateTime implements EdtfDate {
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
    private static final int SECONDS_OF_A_MINUTE = 60;

    private final LocalDateTime local;
    private final @Nullable ZoneOffset offset;

    DateTime(LocalDateTime local, @Nullable ZoneOffset offset) {
        this.local = local;
        this.offset = offset;
    }

    /**
     * {@return a time by the clock of the place}
     *
     * @param local a time of whole seconds in a year from 0 to 9999
     * @throws IllegalArgumentException if the time is not so
     */
    public static DateTime of(LocalDateTime local) {
        return new DateTime(checked(local), null);
    }

    /**
     * {@return a time with its offset from universal time}
     *
     * @param local a time of whole seconds in a year from 0 to 9999
     * @param offset how far the clock is ahead of universal time, in whole minutes
     * @throws IllegalArgumentException if the time or the offset is not so
     */
    public static DateTime of(LocalDateTime local, ZoneOffset offset) {
        checkArgument(offset.getTotalSeconds() % SECONDS_OF_A_MINUTE == 0, "the offset %s has seconds", offset);
        return new DateTime(checked(local), offset);
    }

    private static LocalDateTime checked(LocalDateTime local) {
        checkArgument(
                local.equals(local.truncatedTo(ChronoUnit.SECONDS)), "the time %s is not of whole seconds", local);
        checkArgument(
                local.getYear() >= 0 && local.getYear() <= PartialDate.GREATEST_YEAR,
                "the year of %s is not from 0 to 9999",
                local);
        return local;
    }

    /**
     * {@return the time that the text says}
     *
     * @param text a day, {@code T}, hours, minutes and seconds, and the offset from universal time if it is known
     * @throws org.linernotes.core.notice.InvalidTextException if the text is no such time
     */
    public static DateTime parse(String text) {
        EdtfReader reader = new EdtfReader(text);
        return reader.require(reader.dateTime(), "date and time");
    }

    /**
     * {@return the time that the text says, or empty if it is none}
     *
     * @param text a day, {@code T}, hours, minutes and seconds, and the offset from universal time if it is known
     */
    public static Optional<DateTime> tryParse(String text) {
        return Optional.ofNullable(new EdtfReader(text).dateTime());
    }

    /** {@return day and time by the clock} */
    public LocalDateTime local() {
        return local;
    }

    /** {@return how far the clock is ahead of universal time, if that is said} */
    public Optional<ZoneOffset> offset() {
        return Optional.ofNullable(offset);
    }

    /** {@return the day by the clock} */
    @Override
    public Optional<LocalDate> earliest() {
        return Optional.of(local.toLocalDate());
    }

    /** {@return the day by the clock} */
    @Override
    public Optional<LocalDate> latest() {
        return Optional.of(local.toLocalDate());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DateTime that && local.equals(that.local) && Objects.equals(offset, that.offset);
    }

    @Override
    public int hashCode() {
        return 31 * local.hashCode() + Objects.hashCode(offset);
    }

    /** {@return the time in the form of ISO 8601-2, which {@link #parse} takes back; universal time has a {@code Z}} */
    @Override
    public String toString() {
        return SECONDS.format(local) + (offset == null ? "" : offset.getId());
    }
}
