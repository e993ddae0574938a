package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.linernotes.csv.table.CellText;
import org.linernotes.csv.table.TableRow;

/**
 * Tells the rows of a table from the headers that stand again below it, with what stands above these: sheets have one table below the other, each
 * for a release of its own, and printed ones repeat their headers on each page. Rows that may be above such headers wait until it is known.
 */
final class SheetTables {
    /** So many rows wait at most. */
    private static final int MOST_WAITING = 50;

    /** A row of other headers has so many of those above. */
    private static final int COMMON = 2;

    /** More than the number of a track has. */
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}[^\\d]*\\p{L}{2,}|\\p{L}{4,}.*:");

    private final ImmutableList<String> headers;
    private final ImmutableSet<String> names;
    private final boolean titlesFirst;
    private final boolean numbersFirst;
    private final Predicate<TableRow> hasLabels;
    private final Predicate<TableRow> hasHeadLabels;
    private final List<TableRow> waiting = new ArrayList<>();

    /** Whether there was a row that is no remark. */
    private boolean hasRows;

    /**
     * What is known by a row.
     *
     * @param rows rows of the table
     * @param below remarks and sums below the table, which are no rows of it
     * @param again headers, and the rows above them, with which another table begins
     */
    record Known(ImmutableList<TableRow> rows, ImmutableList<TableRow> below, Optional<Again> again) {
        static final Known NOTHING = of(ImmutableList.of());

        static Known of(ImmutableList<TableRow> rows) {
            return new Known(rows, ImmutableList.of(), Optional.empty());
        }
    }

    /**
     * Headers that stand again.
     *
     * @param above the rows above them, the blank ones included
     * @param headers their row
     */
    record Again(ImmutableList<TableRow> above, TableRow headers) {
        /** {@return whether something stands above them} */
        boolean hasHead() {
            return above.stream().anyMatch(row -> !row.isBlank());
        }

        /** {@return whether nothing stands above them but which side or carrier of the release it is: what else is above the first table holds} */
        boolean isSection() {
            return hasHead()
                    && head().stream()
                            .flatMap(row -> RowTexts.trimmed(row).stream())
                            .filter(text -> !text.isEmpty())
                            .allMatch(text -> Section.of(text).isPresent());
        }

        /**
         * {@return the number that a row above has as one above the first headers} Those of a section are counted from the headers on.
         *
         * @param row the row
         * @param first the first row of the sheet that says something
         * @param headerRow the row of the first headers
         */
        int number(TableRow row, int first, int headerRow) {
            return isSection()
                    ? Math.max(1, headerRow - (headers.number() - row.number()))
                    : first + row.number() - head().get(0).number();
        }

        /** {@return how many rows above are blank} */
        int blankAbove() {
            return (int) above.stream().takeWhile(TableRow::isBlank).count();
        }

        /** {@return the rows above from the first on that says something} */
        ImmutableList<TableRow> head() {
            return above.subList(blankAbove(), above.size());
        }

        /** {@return whether the headers are the same} */
        boolean isLike(ImmutableList<String> names) {
            ImmutableList<Integer> columns = columns(names);
            return texts(headers).size() <= names.size()
                    && IntStream.range(0, columns.size()).allMatch(index -> columns.get(index) == index);
        }

        /** {@return where columns with these headers stand; below 0 those that there are not} */
        ImmutableList<Integer> columns(ImmutableList<String> of) {
            ImmutableList<String> here = Columns.names(headers.cells());
            return of.stream()
                    .map(name ->
                            Columns.numberOf(name).map(number -> number - 1).orElseGet(() -> here.indexOf(name)))
                    .collect(ImmutableList.toImmutableList());
        }
    }

    /**
     * Begins below the first headers.
     *
     * @param headers their row
     * @param titlesFirst whether the first column has titles, so that a text alone in it may be a row of the table
     * @param numbersFirst whether the first column has numbers, so that texts in it are no rows of the table
     * @param hasLabels whether a row has labels as stand above headers
     * @param hasHeadLabels whether it has those of the first head
     */
    SheetTables(
            TableRow headers,
            boolean titlesFirst,
            boolean numbersFirst,
            Predicate<TableRow> hasLabels,
            Predicate<TableRow> hasHeadLabels) {
        this.headers = texts(headers);
        this.names = ImmutableSet.copyOf(this.headers);
        this.titlesFirst = titlesFirst;
        this.numbersFirst = numbersFirst;
        this.hasLabels = hasLabels;
        this.hasHeadLabels = hasHeadLabels;
    }

    /** Without blank ones at the end. */
    private static ImmutableList<String> texts(TableRow row) {
        ImmutableList<String> all = RowTexts.trimmed(row);
        int end = all.size();
        while (end > 0 && all.get(end - 1).isEmpty()) {
            end--;
        }
        return all.subList(0, end);
    }

    Known take(TableRow row) {
        if (isHeaders(row)) {
            ImmutableList<TableRow> all = ImmutableList.copyOf(waiting);
            int below = below(all);
            waiting.clear();
            return new Known(
                    ImmutableList.of(),
                    all.subList(0, below),
                    Optional.of(new Again(all.subList(below, all.size()), row)));
        }
        boolean waits = waiting.size() < MOST_WAITING && mayBeAbove(row);
        if (waits) {
            waiting.add(row);
            return Known.NOTHING;
        }
        ImmutableList<TableRow> rows =
                ImmutableList.<TableRow>builder().addAll(waiting).add(row).build();
        waiting.clear();
        hasRows = true;
        return Known.of(rows);
    }

    /** How many rows end the table: those at once below it that a blank row parts from what stands above the next headers. */
    private int below(List<TableRow> above) {
        int end = 0;
        while (end < above.size() && !above.get(end).isBlank()) {
            end++;
        }
        boolean isParted = above.subList(end, above.size()).stream().anyMatch(row -> !row.isBlank());
        return isParted && above.subList(0, end).stream().noneMatch(hasHeadLabels) ? end : 0;
    }

    /** {@return the rows that wait, below which no headers stand} Texts where numbers would stand are no rows of the table. */
    Known rest() {
        ImmutableList<TableRow> all = ImmutableList.copyOf(waiting);
        waiting.clear();
        ImmutableList<TableRow> below = numbersFirst && hasRows && names.size() >= COMMON
                ? all.stream().filter(this::isRemark).collect(ImmutableList.toImmutableList())
                : ImmutableList.of();
        return new Known(
                all.stream().filter(row -> !below.contains(row)).collect(ImmutableList.toImmutableList()),
                below,
                Optional.empty());
    }

    private boolean isRemark(TableRow row) {
        return !row.isBlank()
                && WORDS.matcher(row.text(0)).find()
                && (hasLabels.test(row)
                        || IntStream.range(1, row.cells().size())
                                .allMatch(column -> CellText.isBlank(row.cell(column))));
    }

    /** The same headers, or others of which some stand above and all are known. */
    private boolean isHeaders(TableRow row) {
        if (commonNames(row) < COMMON) { // most rows have none, and are looked at no further
            return false;
        }
        ImmutableList<String> texts = texts(row);
        if (texts.equals(headers)) {
            return texts.stream().filter(text -> !text.isEmpty()).count() >= COMMON;
        }
        List<String> said = texts.stream().filter(text -> !text.isEmpty()).toList();
        return said.stream().distinct().filter(names::contains).count() >= COMMON
                && said.stream().allMatch(text -> names.contains(text) || SheetHead.isKnown(text));
    }

    private int commonNames(TableRow row) {
        int common = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cell(i);
            common += !CellText.isBlank(cell) && names.contains(row.text(i)) ? 1 : 0;
        }
        return common;
    }

    private boolean mayBeAbove(TableRow row) {
        if (row.isBlank() || hasLabels.test(row)) {
            return true;
        }
        int[] filled = IntStream.range(0, row.cells().size())
                .filter(column -> !CellText.isBlank(row.cell(column)))
                .toArray();
        if (filled.length == 1) {
            return !waiting.isEmpty() || (filled[0] == 0 && !titlesFirst);
        }
        boolean areTexts =
                numbersFirst && filled[0] == 0 && WORDS.matcher(row.text(0)).find();
        return filled.length == 2 && areTexts && !waiting.isEmpty();
    }
}
