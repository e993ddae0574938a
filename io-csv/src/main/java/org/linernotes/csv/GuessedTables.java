package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linernotes.csv.SheetTables.Again;
import org.linernotes.csv.table.TableRow;

/**
 * The rows of a sheet that nobody has mapped, with what stands above them behind their own cells: of one table, or of several below each other,
 * each with its head.
 */
final class GuessedTables {
    private final SheetHead head;
    private final ImmutableList<TableRow> rows;
    private final ImmutableMap<String, HeadItem> items;
    private final boolean isUsual;
    private final Optional<Integer> gap;

    private GuessedTables(
            SheetHead head,
            ImmutableList<TableRow> rows,
            ImmutableMap<String, HeadItem> items,
            boolean isUsual,
            Optional<Integer> gap) {
        this.head = head;
        this.rows = rows;
        this.items = items;
        this.isUsual = isUsual;
        this.gap = gap;
    }

    /** A table: what stands above its headers, where their columns stand, and its rows. */
    private record Table(ImmutableMap<String, HeadItem> items, ImmutableList<Integer> from, List<TableRow> rows) {}

    /**
     * {@return the tables of a sheet}
     *
     * @param headers the row of the headers, if there is one
     * @param above what stands above them
     * @param all all rows of the sheet
     */
    static GuessedTables of(Optional<TableRow> headers, ImmutableList<HeadItem> above, ImmutableList<TableRow> all) {
        return headers.filter(row -> !row.cells().isEmpty())
                .map(row -> of(row, above, all))
                .orElseGet(() -> new GuessedTables(
                        SheetHead.none(0), ImmutableList.of(), ImmutableMap.of(), true, Optional.empty()));
    }

    private static GuessedTables of(TableRow headers, ImmutableList<HeadItem> above, ImmutableList<TableRow> all) {
        int columns = headers.cells().size();
        ImmutableList<String> names = Columns.names(headers.cells());
        Set<String> labels = above.stream().map(HeadItem::label).collect(Collectors.toSet());
        SheetTables cut = new SheetTables(
                headers,
                is(names.get(0), ".title") || is(names.get(0), TargetRows.ARTIST_AND_TITLE),
                is(names.get(0), "track.number"),
                row -> !SheetHead.labelled(row, 1).isEmpty(),
                row -> SheetHead.labelled(row, 1).stream()
                        .anyMatch(item -> item.isLabelled() && labels.contains(item.label())));
        Table table = new Table(SheetHead.named(above), SheetHead.none(columns).from(), new ArrayList<>());
        List<Table> tables = new ArrayList<>(List.of(table));
        Optional<Integer> gap = Optional.empty();
        int headerRow = all.indexOf(headers);
        int first = SheetHead.first(all.subList(0, headerRow));
        for (TableRow row : all.subList(headerRow + 1, all.size())) {
            SheetTables.Known known = cut.take(row);
            table.rows().addAll(known.rows());
            if (known.again().isPresent()) {
                Again again = known.again().get();
                if (again.hasHead()) { // tables that stand too near to each other may be taken for one
                    gap = Optional.of(Math.max(gap.orElse(0), again.blankAbove()));
                }
                table = new Table(
                        items(again, first, headers.number(), table), again.columns(names), new ArrayList<>());
                tables.add(table);
            }
        }
        table.rows().addAll(cut.rest().rows());
        return of(tables, names, headers.number(), gap);
    }

    private static boolean is(String header, String target) {
        return HeaderTable.find(header)
                .map(meaning -> meaning.column(header, RowKind.TRACK))
                .flatMap(MappedColumn::target)
                .filter(known -> known.key().endsWith(target))
                .isPresent();
    }

    /** What stands above another table: where that says no more than its side or carrier, or nothing, all else is as before. */
    private static ImmutableMap<String, HeadItem> items(Again again, int first, int headerRow, Table before) {
        ImmutableMap.Builder<String, HeadItem> items = ImmutableMap.builder();
        if (!again.hasHead() || again.isSection()) {
            items.putAll(before.items());
        }
        List<HeadItem> own = new ArrayList<>();
        for (TableRow row : again.head()) {
            int number = again.number(row, first, headerRow);
            ImmutableList<HeadItem> labelled = SheetHead.labelled(row, number);
            own.addAll(labelled.isEmpty() ? HeadItem.texts(row, number) : labelled);
        }
        return items.putAll(SheetHead.named(own)).buildKeepingLast();
    }

    /** A mapping is made for many sheets, each with titles of its own; only where a sheet has several heads these are columns of it. */
    private static GuessedTables of(
            List<Table> tables, ImmutableList<String> names, int headerRow, Optional<Integer> gap) {
        int columns = names.size();
        Map<String, HeadItem> items = new LinkedHashMap<>();
        tables.forEach(table -> table.items().forEach((name, item) -> {
            if (item.isLabelled() || gap.isPresent()) {
                items.putIfAbsent(name, item);
            }
        }));
        boolean isUsual = isUsual(ImmutableMap.copyOf(items), headerRow);
        Set<Section> sections = sections(tables, names);
        sections.forEach(section -> items.putIfAbsent(section.header(), HeadItem.NOTHING));
        ImmutableMap<String, HeadItem> all = ImmutableMap.copyOf(items);
        SheetHead head = SheetHead.of(columns, SheetHead.values(all));
        ImmutableList.Builder<TableRow> rows = ImmutableList.builder();
        for (Table table : tables) {
            SheetHead own = head.with(table.from(), SheetHead.values(table.items()));
            for (TableRow row : table.rows()) {
                Optional<Section> section = Section.alone(row).filter(sections::contains);
                if (section.isPresent()) {
                    own = new SheetHead(own.from(), section.get().in(row, own.values()));
                } else {
                    rows.add(own.row(row));
                }
            }
        }
        return new GuessedTables(head, rows.build(), all, isUsual, gap);
    }

    /** Sides and carriers that stand in rows of their own, above others; not where a column has them. */
    private static Set<Section> sections(List<Table> tables, ImmutableList<String> names) {
        Set<Section> sections = EnumSet.noneOf(Section.class);
        boolean isAny = tables.stream()
                .flatMap(table -> table.rows().stream())
                .anyMatch(row -> !row.isBlank() && Section.alone(row).isEmpty());
        if (isAny && names.size() > 1) {
            tables.forEach(
                    table -> table.rows().forEach(row -> Section.alone(row).ifPresent(sections::add)));
        }
        sections.removeIf(section -> names.stream()
                .flatMap(name -> HeaderTable.find(name).stream())
                .anyMatch(meaning -> meaning.targets().containsValue(section.target())));
        return sections;
    }

    /** Whether labels stand below each other with the texts to the right of them, and a blank row below if there is one. */
    private static boolean isUsual(ImmutableMap<String, HeadItem> items, int headerRow) {
        List<HeadItem> labelled =
                items.values().stream().filter(HeadItem::isLabelled).toList();
        int blank = Math.min(1, headerRow - 1 - labelled.size());
        int first = headerRow - blank - labelled.size();
        for (int i = 0; i < labelled.size(); i++) {
            if (!labelled.get(i).place().equals(LabelPlace.of(first + i, 0, 1))) {
                return false;
            }
        }
        return true;
    }

    /** {@return the head of the first table, with what the others have above, too} */
    SheetHead head() {
        return head;
    }

    /** {@return the rows of all tables, each with what stands above it} */
    ImmutableList<TableRow> rows() {
        return rows;
    }

    /** {@return how many blank rows stand between two tables, if there are several with heads} */
    Optional<Integer> gap() {
        return gap;
    }

    /** {@return what a column of texts without a label is, if each is a side or each a carrier} */
    Optional<Section> section(int column) {
        String name = items.keySet().asList().get(column - head.columns());
        if (HeadItem.placeOf(name).isEmpty()) {
            return Optional.empty();
        }
        Set<Optional<Section>> sections = rows.stream()
                .map(row -> row.text(column))
                .filter(text -> !text.isEmpty())
                .map(Section::of)
                .collect(Collectors.toSet());
        return sections.size() == 1
                ? sections.stream().flatMap(Optional::stream).findFirst()
                : Optional.empty();
    }

    /** {@return the setting of a column that stands above: where it does, unless it is as usual} */
    Object place(int column) {
        HeadItem item = items.values().asList().get(column - head.columns());
        return isUsual || !item.isLabelled() ? true : item.place().toString();
    }
}
