package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linernotes.core.label.Right;
import org.linernotes.core.label.RightsLine;

/**
 * The P lines and C lines of a release, or of a recording, which stand in a column each, or in one of years and one of owners: the first year goes with the
 * first owner. What a line itself says holds.
 */
final class DraftedRights {
    private final List<RightsLine> lines = new ArrayList<>(0);
    private final List<RightsLine> years = new ArrayList<>(0);
    private final List<RightsLine> owners = new ArrayList<>(0);

    void add(List<RightsLine> whole) {
        lines.addAll(whole);
    }

    void addYears(Right right, List<Integer> more) {
        more.forEach(
                year -> years.add(RightsLine.builder().right(right).year(year).build()));
    }

    void addOwners(Right right, List<String> more) {
        more.forEach(owner ->
                owners.add(RightsLine.builder().right(right).owner(owner).build()));
    }

    /** {@return the lines, put together} */
    ImmutableList<RightsLine> whole() {
        return Stream.of(Right.values()).flatMap(this::whole).collect(ImmutableList.toImmutableList());
    }

    private Stream<RightsLine> whole(Right right) {
        List<RightsLine> whole = of(lines, right);
        List<RightsLine> ofYears = of(years, right);
        List<RightsLine> ofOwners = of(owners, right);
        int number = Math.max(whole.size(), Math.max(ofYears.size(), ofOwners.size()));
        RightsLine none = RightsLine.builder().right(right).build();
        return IntStream.range(0, number).mapToObj(i -> {
            RightsLine line = at(whole, i, none);
            return line.withYear(line.year().or(() -> at(ofYears, i, none).year()))
                    .withOwner(line.owner().or(() -> at(ofOwners, i, none).owner()));
        });
    }

    private static RightsLine at(List<RightsLine> lines, int index, RightsLine none) {
        return index < lines.size() ? lines.get(index) : none;
    }

    /** {@return whether a line says another year than the column of years} */
    boolean yearsDiffer(Right right) {
        return differ(
                right,
                years,
                (line, part) -> line.year().isPresent() && !line.year().equals(part.year()));
    }

    /** {@return whether a line says another owner than the column of owners} */
    boolean ownersDiffer(Right right) {
        return differ(
                right,
                owners,
                (line, part) -> line.owner().isPresent() && !line.owner().equals(part.owner()));
    }

    private boolean differ(Right right, List<RightsLine> parts, BiFunction<RightsLine, RightsLine, Boolean> differ) {
        return Streams.zip(of(lines, right).stream(), of(parts, right).stream(), differ)
                .anyMatch(any -> any);
    }

    private static List<RightsLine> of(List<RightsLine> all, Right right) {
        return all.stream().filter(line -> line.right() == right).toList();
    }
}
