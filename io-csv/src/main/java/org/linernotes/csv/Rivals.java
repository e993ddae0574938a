package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
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
        return columns.stream()
                .map(column -> column.target()
                                .filter(Target::isWhole)
                                .filter(target -> !isOther(column))
                                .filter(target -> !column.equals(used.get(target)))
                                .isPresent()
                        ? column.untaken()
                        : column)
                .collect(ImmutableList.toImmutableList());
    }

    /** Given names have family names beside them. */
    private static boolean isOther(MappedColumn column) {
        return column.namePart().equals(Optional.of(NamePart.GIVEN));
    }
}
