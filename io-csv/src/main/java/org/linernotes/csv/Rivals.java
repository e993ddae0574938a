package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linernotes.csv.cell.NamePart;

/** Columns for one target, of which there can be but one that says all of it: one is used, the others are only kept. */
final class Rivals {
    private Rivals() {}

    /** {@return the columns as they are used} Of rivals that is the first of those that are preferred, else the first of all. */
    static ImmutableList<MappedColumn> settled(List<MappedColumn> columns, Predicate<MappedColumn> preferred) {
        Map<Target, MappedColumn> used = new HashMap<>();
        Stream.concat(columns.stream().filter(preferred), columns.stream())
                .filter(column -> !isOther(column))
                .forEach(column -> column.target().ifPresent(target -> used.putIfAbsent(target, column)));
        return withoutTwice(columns.stream()
                .map(column -> column.target()
                                .filter(Target::isWhole)
                                .filter(target -> !isOther(column))
                                .filter(target -> !column.equals(used.get(target)))
                                .isPresent()
                        ? column.untaken()
                        : column)
                .collect(ImmutableList.toImmutableList()));
    }

    /** Artist and title in one column give way to these in two; where but one of them has its own, that gives way. */
    private static ImmutableList<MappedColumn> withoutTwice(ImmutableList<MappedColumn> columns) {
        Set<Target> targets =
                columns.stream().flatMap(column -> column.target().stream()).collect(Collectors.toSet());
        Set<Target> twice = targets.stream()
                .filter(target -> target.key().endsWith(TargetRows.ARTIST_AND_TITLE))
                .flatMap(both -> {
                    List<Target> apart = Stream.of("artist", "title")
                            .map(name -> Target.parse(both.level() + "." + name))
                            .filter(targets::contains)
                            .toList();
                    return apart.size() == 2 ? Stream.of(both) : apart.stream();
                })
                .collect(Collectors.toSet());
        return twice.isEmpty()
                ? columns
                : columns.stream()
                        .map(column -> column.target().filter(twice::contains).isPresent() ? column.untaken() : column)
                        .collect(ImmutableList.toImmutableList());
    }

    /** Given names have family names beside them. */
    private static boolean isOther(MappedColumn column) {
        return column.namePart().equals(Optional.of(NamePart.GIVEN));
    }
}
