package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.linernotes.csv.table.CellText;
import org.linernotes.csv.table.TableRow;

/**
 * What stands in a row above the headers of a sheet: a label with what is beside it, in another cell or the same, or a text without a label,
 * which is a title or a remark.
 *
 * @param label the label as it stands; empty for a text without one
 * @param value what is beside it, as it stands; empty where there is nothing
 * @param place where both stand
 */
record HeadItem(String label, String value, LabelPlace place) {
    /** What stands nowhere above the headers. */
    static final HeadItem NOTHING = new HeadItem("", "", LabelPlace.ofCell(1, 0));

    private static final String COLON = ":";

    /** What a text without a label is called, with its place behind it. */
    private static final String CELL = "cell ";

    private static final Pattern IN_ONE = Pattern.compile("(?s)(?<label>[^:\\n]{1,40}:)(?<blank> ?)(?<value>.*\\S.*)");

    /** Labels without a colon, which may be headers, stand so near to their texts; farther off are headers of several columns. */
    private static final int NEAR = 2;

    /** So many labels without anything beside them are headers. */
    private static final int HEADERS = 3;

    /** A cell that is not blank. */
    private record Cell(int column, String text, String raw) {
        boolean isLabel() {
            return text.endsWith(COLON);
        }
    }

    /** {@return what it is called as a column} */
    String name() {
        return label.isEmpty() ? CELL + place : label;
    }

    /** {@return the place of a text without a label that is called so} */
    static Optional<LabelPlace> placeOf(String name) {
        return name.startsWith(CELL)
                ? LabelPlace.tryParse(name.substring(CELL.length())).filter(LabelPlace::spaced)
                : Optional.empty();
    }

    /** {@return whether it has a label} */
    boolean isLabelled() {
        return !label.isEmpty();
    }

    /** {@return this as it stands in a cell or two, without labels} */
    ImmutableList<HeadItem> asTexts() {
        if (!isLabelled()) {
            return ImmutableList.of(this);
        }
        HeadItem first = text(place.row(), place.label(), place.isOneCell() ? label + between() + value : label);
        return place.isOneCell() || value.isEmpty()
                ? ImmutableList.of(first)
                : ImmutableList.of(first, text(place.row(), place.value(), value));
    }

    private String between() {
        return place.spaced() ? " " : "";
    }

    private static HeadItem text(int row, int column, String raw) {
        return new HeadItem("", raw, LabelPlace.ofCell(row, column));
    }

    /** {@return the cells of a row, each a text without a label} */
    static ImmutableList<HeadItem> texts(TableRow row, int number) {
        return cells(row).stream()
                .map(cell -> text(number, cell.column(), cell.raw()))
                .collect(ImmutableList.toImmutableList());
    }

    private static List<Cell> cells(TableRow row) {
        return IntStream.range(0, row.cells().size())
                .filter(column -> !CellText.isBlank(row.cell(column)))
                .mapToObj(column -> new Cell(column, row.text(column), row.cell(column)))
                .toList();
    }

    /**
     * {@return the labels in a row with what is beside them, and the texts without one; nothing where the row has no labels, or more other
     * texts than these} A label ends with a colon. Within a cell it is one only if it is known, and without a colon if it is known, what is
     * beside it is not, and nothing else stands near.
     *
     * @param row the row
     * @param number the number of the row in its head
     * @param known whether a label is known
     */
    static ImmutableList<HeadItem> labelled(TableRow row, int number, Predicate<String> known) {
        List<Cell> cells = cells(row);
        boolean withoutColons = areWithoutColons(cells, known);
        if (!withoutColons && cells.stream().noneMatch(cell -> cell.text().contains(COLON))) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<HeadItem> items = ImmutableList.builder();
        int labels = 0;
        int next = 0;
        while (next < cells.size()) {
            Cell cell = cells.get(next++);
            Optional<HeadItem> inOne = inOne(cell, number, known);
            if (inOne.isPresent()) {
                items.add(inOne.get());
                labels++;
            } else if (cell.isLabel() || withoutColons) {
                Optional<Cell> beside = Optional.of(next)
                        .filter(index -> index < cells.size())
                        .map(cells::get)
                        .filter(value ->
                                !value.isLabel() && inOne(value, number, known).isEmpty());
                items.add(new HeadItem(
                        cell.text(),
                        beside.map(Cell::raw).orElse(""),
                        LabelPlace.of(
                                number, cell.column(), beside.map(Cell::column).orElse(cell.column() + 1))));
                next += beside.isPresent() ? 1 : 0;
                labels++;
            } else {
                items.add(text(number, cell.column(), cell.raw()));
            }
        }
        ImmutableList<HeadItem> all = items.build();
        boolean areHeaders = all.size() >= HEADERS
                && all.stream()
                        .allMatch(item -> item.isLabelled() && item.value().isEmpty());
        return labels == 0 || all.size() > 2 * labels || areHeaders ? ImmutableList.of() : all;
    }

    /** "Artist: Ann Lee", where the label is known: a title may have a colon, too. */
    private static Optional<HeadItem> inOne(Cell cell, int number, Predicate<String> known) {
        if (cell.isLabel() || !hasLetterBeforeColon(cell.text())) {
            return Optional.empty();
        }
        Matcher parts = IN_ONE.matcher(cell.text());
        if (!parts.matches() || !known.test(parts.group("label"))) {
            return Optional.empty();
        }
        // what is not seen around it stays with the text
        int from =
                cell.raw().indexOf(parts.group("label")) + parts.group("label").length();
        boolean spaced = !parts.group("blank").isEmpty();
        return Optional.of(new HeadItem(
                parts.group("label"),
                cell.raw().substring(from + (spaced ? 1 : 0)),
                new LabelPlace(number, cell.column(), cell.column(), spaced)));
    }

    /** Most cells of a table have none, and are looked at no further: 3:45 has no letter. */
    private static boolean hasLetterBeforeColon(String text) {
        int colon = text.indexOf(COLON);
        return colon > 0 && text.substring(0, colon).codePoints().anyMatch(Character::isLetter);
    }

    /** Whether known labels and other texts take turns, each pair apart from the next: headers stand side by side. */
    private static boolean areWithoutColons(List<Cell> cells, Predicate<String> known) {
        if (cells.isEmpty() || cells.size() % 2 != 0) {
            return false;
        }
        return arePairsApart(cells)
                && IntStream.range(0, cells.size() / 2)
                        .allMatch(pair -> !cells.get(2 * pair).isLabel()
                                && known.test(cells.get(2 * pair).text())
                                && !known.test(cells.get(2 * pair + 1).text()));
    }

    private static boolean arePairsApart(List<Cell> cells) {
        int near = cells.size() == 2 ? NEAR : 1;
        for (int i = 0; i < cells.size(); i += 2) {
            int label = cells.get(i).column();
            boolean isNear = cells.get(i + 1).column() - label <= near;
            boolean isApart = i == 0 || label - cells.get(i - 1).column() > 1;
            if (!isNear || !isApart) {
                return false;
            }
        }
        return true;
    }
}
