package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Map;
import org.linernotes.core.internal.ResourceTable;

/** What headers may mean, if their cells are such, that they mostly do not: the resource {@code headers-by-cells.tsv}. */
enum HeadersByCells {
    /** A movement, which is the title of a track of a work. */
    MOVEMENT,
    /** The catalogue number of a record, and not the number of a carrier in a box. */
    RECORD,
    /** When something was played, and not how long. */
    TIME_OF_DAY,
    /** On which day something was played, and not when it was released. */
    DAY,
    /** Who announced what was played. */
    PRESENTER,
    /** What became of a take, and not how a release stands. */
    TAKE_STATUS,
    /** Which release of the sheet it is, counted, and not its number. */
    COUNT;

    private static final Map<HeadersByCells, ImmutableSet<String>> HEADERS = ResourceTable.read(
                    "headers-by-cells.tsv",
                    HeadersByCells.class.getResourceAsStream("headers-by-cells.tsv"),
                    ImmutableList.of("may be", "headers"),
                    row -> Map.entry(row.word("may be", HeadersByCells.class), HeaderTable.plain(row.list("headers"))))
            .stream()
            .collect(Maps.toImmutableEnumMap(Map.Entry::getKey, Map.Entry::getValue));

    /** {@return whether a column is called so that it may be this} */
    boolean isOf(MappedColumn column) {
        return HEADERS.getOrDefault(this, ImmutableSet.of()).contains(HeaderTable.plain(column.header()));
    }
}
