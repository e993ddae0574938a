package org.linernotes.core.date;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Some one time within what is listed, it is not known which: "4 or 5 December 1957" is {@code [1957-12-04,1957-12-05]},
 * "early December 1957" may be {@code [1957-12-01..1957-12-10]}, "by 1959" is {@code [..1959]} (ISO 8601-2, level 2, one of a
 * set). Members keep the order given, and two choices are equal if their members are, in that order.
 */
public final class DateChoice implements EdtfDate {
    private final ImmutableList<DateMember> members;

    DateChoice(ImmutableList<DateMember> members) {
        this.members = members;
    }

    /**
     * {@return a choice of the members}
     *
     * @param members single dates and ranges, at least one; no more than a text of 1,000 characters holds
     * @throws IllegalArgumentException if there are none or too many
     */
    public static DateChoice of(DateMember... members) {
        return of(ImmutableList.copyOf(members));
    }

    /**
     * {@return a choice of the members}
     *
     * @param members single dates and ranges, at least one; no more than a text of 1,000 characters holds
     * @throws IllegalArgumentException if there are none or too many
     */
    public static DateChoice of(Iterable<? extends DateMember> members) {
        return new DateChoice(DateMembers.check(members));
    }

    /**
     * {@return a choice that the text says}
     *
     * @param text dates and ranges with commas between them, in square brackets
     * @throws org.linernotes.core.notice.InvalidTextException if the text is no such choice
     */
    public static DateChoice parse(String text) {
        EdtfReader reader = new EdtfReader(text);
        return reader.require(reader.choice(), "choice of dates");
    }

    /**
     * {@return a choice that the text says, or empty if it is none}
     *
     * @param text dates and ranges with commas between them, in square brackets
     */
    public static Optional<DateChoice> tryParse(String text) {
        return Optional.ofNullable(new EdtfReader(text).choice());
    }

    /** {@return the dates and ranges, in the order given; at least one} */
    public ImmutableList<DateMember> members() {
        return members;
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
        return other instanceof DateChoice that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** {@return the choice in the form of ISO 8601-2, which {@link #parse} takes back} */
    @Override
    public String toString() {
        return DateMembers.print(members, "[", "]");
    }
}
