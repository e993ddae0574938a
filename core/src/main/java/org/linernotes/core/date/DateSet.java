package org.linernotes.core.date;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that is listed: "18, 19 and 20 October 1965" is {@code {1965-10-18,1965-10-19,1965-10-20}} (ISO 8601-2, level 2, all
 * members of a set). Members keep the order given, and two sets are equal if their members are, in that order.
 */
public final class DateSet implements EdtfDate {
    private final ImmutableList<DateMember> members;

    DateSet(ImmutableList<DateMember> members) {
        this.members = members;
    }

    /**
     * {@return a set of the members}
     *
     * @param members single dates and ranges, at least one; no more than a text of 1,000 characters holds
     * @throws IllegalArgumentException if there are none or too many
     */
    public static DateSet of(DateMember... members) {
        return of(ImmutableList.copyOf(members));
    }

    /**
     * {@return a set of the members}
     *
     * @param members single dates and ranges, at least one; no more than a text of 1,000 characters holds
     * @throws IllegalArgumentException if there are none or too many
     */
    public static DateSet of(Iterable<? extends DateMember> members) {
        return new DateSet(DateMembers.check(members));
    }

    /**
     * {@return a set that the text says}
     *
     * @param text dates and ranges with commas between them, in braces
     * @throws org.linernotes.core.notice.InvalidTextException if the text is no such set
     */
    public static DateSet parse(String text) {
        EdtfReader reader = new EdtfReader(text);
        return reader.require(reader.set(), "set of dates");
    }

    /**
     * {@return a set that the text says, or empty if it is none}
     *
     * @param text dates and ranges with commas between them, in braces
     */
    public static Optional<DateSet> tryParse(String text) {
        return Optional.ofNullable(new EdtfReader(text).set());
    }

    /** {@return the dates and ranges, in the order given; at least one} */
    public ImmutableList<DateMember> members() {
        return members;
    }

    /**
     * {@return the least and the greatest number of days that are listed, each counted once} A date known in part counts as one
     * day. Without a greatest if a range is open or if a year is a hole.
     */
    public Range<Long> dayCount() {
        return DateExtent.dayCount(DateExtent.of(this));
    }

    @Override
    public Optional<LocalDate> earliest() {
        return DateMembers.earliest(members);
    }

    @Override
    public Optional<LocalDate> latest() {
        return DateMembers.latest(members);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DateSet that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** {@return the set in the form of ISO 8601-2, which {@link #parse} takes back} */
    @Override
    public String toString() {
        return DateMembers.print(members, "{", "}");
    }
}
