package org.linernotes.core.date;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a choice of dates and a set of dates have in common. */
final class DateMembers {
    private DateMembers() {}

    static ImmutableList<DateMember> check(Iterable<? extends DateMember> members) {
        ImmutableList<DateMember> list = ImmutableList.copyOf(members);
        checkArgument(!list.isEmpty(), "no dates are given");
        // the text must not be too long to be read back; counted first, as a date takes four characters at least
        boolean readable =
                list.size() <= EdtfReader.LONGEST / 4 && print(list, "[", "]").length() <= EdtfReader.LONGEST;
        checkArgument(readable, "the dates take more than %s characters", EdtfReader.LONGEST);
        return list;
    }

    static Optional<LocalDate> earliest(ImmutableList<DateMember> members) {
        return known(members, DateMember::earliest)
                .flatMap(days -> days.stream().min(Comparator.naturalOrder()));
    }

    static Optional<LocalDate> latest(ImmutableList<DateMember> members) {
        return known(members, DateMember::latest).flatMap(days -> days.stream().max(Comparator.naturalOrder()));
    }

    static String print(ImmutableList<DateMember> members, String opening, String closing) {
        return members.stream().map(DateMember::toString).collect(Collectors.joining(",", opening, closing));
    }

    /** The bound of each member; empty if one of them has none. */
    private static Optional<List<LocalDate>> known(
            ImmutableList<DateMember> members, Function<DateMember, Optional<LocalDate>> bound) {
        List<LocalDate> days =
                members.stream().map(bound).flatMap(Optional::stream).toList();
        return days.size() == members.size() ? Optional.of(days) : Optional.empty();
    }
}
