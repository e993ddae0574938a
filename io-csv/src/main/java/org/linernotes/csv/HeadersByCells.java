package org.linernotes.csv;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

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

    private static final ImmutableMap<HeadersByCells, ImmutableSet<String>> HEADERS =
            HeaderTable.byMeaning("headers-by-cells.tsv", HeadersByCells.class);

    /** {@return whether a column is called so that it may be this} */
    boolean isOf(MappedColumn column) {
        return HEADERS.getOrDefault(this, ImmutableSet.of()).contains(HeaderTable.plain(column.header()));
    }
}
