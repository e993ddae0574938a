package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.Excerpt;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.csv.table.CellText;
import org.linernotes.csv.table.TableForm;
import org.linernotes.csv.table.TableReader;
import org.linernotes.csv.table.TableRow;

/** The rows of a sheet that say something, one after the other, below the headers and without rows of totals. */
final class SheetRows implements Closeable {
    private static final int SHOWN = 80;

    /** Further texts above the headers are left out: they stand in all rows. */
    private static final int MOST_ABOVE = 100;

    private static final ImmutableSet<Target> TITLES = ImmutableSet.of(
            Target.parse("track.title"),
            Target.parse("track.artistAndTitle"),
            Target.parse("take.title"),
            Target.parse("recording.title"),
            Target.parse("recording.artistAndTitle"),
            Target.parse("work.title"),
            Target.parse("release.title"),
            Target.parse("release.artistAndTitle"));
    private static final ImmutableSet<Target> NUMBERS = ImmutableSet.of(
            Target.parse("track.number"),
            Target.parse("track.position"),
            Target.parse("track.side"),
            Target.parse("medium.position"),
            Target.parse("take.number"));

    private final TableReader table;
    private final CsvMapping mapping;
    private final String source;
    private final TableForm form;
    private final Consumer<Notice> told;
    private @Nullable Columns columns;
    private @Nullable RowTexts texts;

    /** Texts that come again are held once. */
    private final Remembered<String> held = Remembered.of(text -> text);

    /** The rows above the headers. */
    private final List<TableRow> above = new ArrayList<>();

    /** What is known to be rows of the table. */
    private final Deque<TableRow> ready = new ArrayDeque<>();

    private SheetHead head = SheetHead.none(0);
    private @Nullable SheetTables tables;

    /** The headers of the columns. */
    private ImmutableList<String> headers = ImmutableList.of();

    /** The first row above the headers that says something. */
    private int firstAbove = 1;

    private int number;
    private int blank;

    /** What may stand in rows of its own. */
    private final Set<Section> sections = EnumSet.noneOf(Section.class);

    private final Set<Section> toldSections = EnumSet.noneOf(Section.class);

    /**
     * Creates the rows of a sheet.
     *
     * @param in its bytes
     * @param source what notices call it
     * @param mapping what its columns are
     * @param form how it is written
     * @param told takes what there is to tell
     */
    SheetRows(InputStream in, String source, CsvMapping mapping, TableForm form, Consumer<Notice> told) {
        this.table = TableReader.of(in, form);
        this.mapping = mapping;
        this.source = source;
        this.form = form;
        this.told = told;
    }

    /** {@return its columns; null as long as no headers were read} */
    @Nullable
    Columns columns() {
        return columns;
    }

    /** {@return the next row; without a value one that is refused, and null at the end} */
    @Nullable
    Outcome<SheetRow> next() {
        while (hasReady() || table.hasNext()) {
            if (!ready.isEmpty()) {
                SheetRow taken = row(ready.remove());
                if (taken != null) {
                    return Outcome.of(taken);
                }
                continue;
            }
            Outcome<TableRow> row = table.next();
            if (row.value().isEmpty()) {
                return Outcome.none(inSource(row.notices()));
            }
            row.notices().list().forEach(this::tell);
            take(row.value().get());
        }
        return null;
    }

    private boolean hasReady() {
        if (ready.isEmpty() && tables != null && !table.hasNext()) {
            know(tables.rest());
        }
        return !ready.isEmpty();
    }

    /** Tells what is known at the end. */
    void tellEnd() {
        if (blank > 0) {
            tell(Notice.of(CsvNotice.BLANK_ROWS, Location.UNKNOWN, "number", blank));
        }
        if (columns == null) {
            tell(Notice.of(CsvNotice.NO_HEADERS, Location.UNKNOWN, "row", form.headerRow()));
        }
    }

    /** {@return the next bytes of the row that was refused last} */
    byte[] refusedBytes(int most) throws IOException {
        return table.bytes(most);
    }

    private void tell(Notice notice) {
        told.accept(notice.at(notice.location().withSource(source)));
    }

    private Notices inSource(Notices notices) {
        return Notices.of(Lists.transform(
                notices.list(), notice -> notice.at(notice.location().withSource(source))));
    }

    private void take(TableRow cells) {
        if (cells.number() < form.headerRow()) {
            above.add(cells);
        } else if (cells.number() == form.headerRow() || tables == null) {
            readHeaders(cells);
        } else {
            know(tables.take(cells));
        }
    }

    private void know(SheetTables.Known known) {
        ready.addAll(known.rows());
        known.below()
                .forEach(row ->
                        tell(Notice.of(CsvNotice.BELOW_TABLE, row.place(), "text", shown(RowTexts.trimmed(row)))));
        known.again().ifPresent(this::readAgain);
    }

    private @Nullable SheetRow row(TableRow read) {
        if (read.isBlank()) {
            blank++;
            return null;
        }
        TableRow cells = new TableRow(
                read.number(),
                read.line(),
                read.cells().stream().map(held::of).collect(ImmutableList.toImmutableList()));
        Optional<Section> section =
                sections.isEmpty() ? Optional.empty() : Section.alone(cells).filter(sections::contains);
        if (section.isPresent()) {
            head = new SheetHead(head.from(), section.get().in(cells, head.values()));
            tellSection(section.get(), cells);
            return null;
        }
        TableRow whole = head.row(cells);
        ImmutableList<String> trimmed = RowTexts.trimmed(head.ofTable(whole));
        if (TotalsRow.is(trimmed, Objects.requireNonNull(columns))) {
            tell(Notice.of(CsvNotice.TOTALS, cells.place(), "text", shown(trimmed)));
            return null;
        }
        return sheetRow(whole, RowTexts.trimmed(whole));
    }

    /** What stands in a row above headers, by the labels that the mapping knows; all else is a text without a label. */
    private ImmutableList<HeadItem> items(TableRow row, int rowInHead) {
        ImmutableList<HeadItem> labelled = labelled(row, rowInHead);
        return labelled.isEmpty()
                ? HeadItem.texts(row, rowInHead)
                : labelled.stream()
                        .flatMap(item -> mapping.isAbove(item.label()) ? Stream.of(item) : item.asTexts().stream())
                        .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<HeadItem> labelled(TableRow row, int rowInHead) {
        return HeadItem.labelled(row, rowInHead, label -> mapping.isAbove(label) || SheetHead.isKnown(label));
    }

    private void tellAbove(CsvNotice code, HeadItem item, TableRow row) {
        if (!item.isLabelled() || code == CsvNotice.ABOVE_HEADERS) {
            Location place = row.place().at(row.line(), item.place().label() + 1);
            String text = CellText.of(item.label() + " " + item.value());
            tell(Notice.of(code, place, "text", Excerpt.of(text, SHOWN)));
        }
    }

    private static String shown(ImmutableList<String> trimmed) {
        String text = trimmed.stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" "));
        return Excerpt.of(text, SHOWN);
    }

    private void readHeaders(TableRow row) {
        if (row.isBlank()) {
            tell(Notice.of(CsvNotice.NO_HEADERS, row.place(), "row", row.number()));
            return;
        }
        Notices.Builder notices = Notices.builder();
        ImmutableMap<String, HeadItem> items = SheetHead.named(kept());
        Map<String, String> said = new LinkedHashMap<>(SheetHead.values(items));
        if (mapping.gap().isPresent()) { // what another table has above may be missing here
            mapping.columns().stream()
                    .filter(MappedColumn::isAbove)
                    .forEach(column -> said.putIfAbsent(column.header(), ""));
        }
        List<String> own = Columns.names(row.cells());
        Arrays.stream(Section.values())
                .filter(section -> mapping.isAbove(section.header()) && !own.contains(section.header()))
                .forEach(sections::add);
        sections.forEach(section -> said.putIfAbsent(section.header(), ""));
        head = SheetHead.of(row.cells().size(), ImmutableMap.copyOf(said));
        ImmutableList<String> names = Columns.names(head.headers(row));
        headers = names.subList(0, head.columns());
        columns = Columns.of(names, mapping, row.place(), notices);
        texts = new RowTexts(columns, number);
        tables = new SheetTables(
                row,
                hasFirst(TITLES),
                hasFirst(NUMBERS),
                one -> !labelled(one, 1).isEmpty(),
                one -> labelled(one, 1).stream().anyMatch(item -> mapping.isAbove(item.label())));
        notices.build().list().forEach(this::tell);
    }

    private void tellSection(Section section, TableRow row) {
        if (toldSections.add(section)) {
            tell(Notice.of(CsvNotice.SECTION_ROWS, row.place(), "text", shown(RowTexts.trimmed(row)))
                    .with("header", section.header()));
        }
    }

    private boolean hasFirst(ImmutableSet<Target> targets) {
        return Objects.requireNonNull(columns)
                .at(0)
                .target()
                .filter(targets::contains)
                .isPresent();
    }

    /** What is kept of the rows above the headers; texts beyond many are left out. */
    private ImmutableList<HeadItem> kept() {
        ImmutableList.Builder<HeadItem> kept = ImmutableList.builder();
        firstAbove = SheetHead.first(above);
        int count = 0;
        for (TableRow row : above) {
            for (HeadItem item : items(row, row.number())) {
                boolean isIn = count++ < MOST_ABOVE;
                if (isIn) {
                    kept.add(item);
                }
                if (!isIn || !mapping.isAbove(item.name())) {
                    tellAbove(isIn ? CsvNotice.ABOVE_KEPT : CsvNotice.ABOVE_HEADERS, item, row);
                }
            }
        }
        above.clear();
        return kept.build();
    }

    /** Headers that stand again: another table begins where there is something above them. */
    private void readAgain(SheetTables.Again again) {
        ImmutableList<Integer> from = again.columns(headers);
        if (!again.isLike(headers)) {
            tell(Notice.of(
                    CsvNotice.OTHER_HEADERS,
                    again.headers().place(),
                    "row",
                    again.headers().number()));
        }
        if (!again.hasHead()) {
            head = new SheetHead(from, head.values());
            blank += again.above().size();
            tell(Notice.of(
                    CsvNotice.HEADERS_AGAIN,
                    again.headers().place(),
                    "row",
                    again.headers().number()));
            return;
        }
        blank += mapping.gap().isPresent() ? 0 : again.blankAbove();
        Map<String, String> said = new LinkedHashMap<>(again.isSection() ? head.values() : ImmutableMap.of());
        List<HeadItem> own = new ArrayList<>();
        List<TableRow> rows = new ArrayList<>();
        for (TableRow row : again.head()) {
            ImmutableList<HeadItem> items = items(row, again.number(row, firstAbove, form.headerRow()));
            own.addAll(items);
            items.forEach(item -> rows.add(row));
        }
        ImmutableMap<String, HeadItem> named = SheetHead.named(own);
        said.putAll(SheetHead.values(named));
        for (int i = 0; i < own.size(); i++) {
            if (!head.values().containsKey(named.keySet().asList().get(i))) {
                tellAbove(CsvNotice.ABOVE_HEADERS, own.get(i), rows.get(i));
            }
        }
        head = head.with(from, said);
        number += again.isSection() ? 0 : 1;
        texts = new RowTexts(Objects.requireNonNull(columns), number);
    }

    private SheetRow sheetRow(TableRow row, ImmutableList<String> trimmed) {
        int headers = Objects.requireNonNull(columns).columns().size();
        for (int i = 0; i < trimmed.size(); i++) {
            String text = trimmed.get(i);
            if (i >= headers && !text.isEmpty()) {
                tellCell(CsvNotice.CELL_WITHOUT_HEADER, row, i, text);
            } else if (CellText.isError(text) && columns.at(i).target().isPresent()) {
                tellCell(CsvNotice.SPREADSHEET_ERROR, row, i, text);
            }
        }
        return Objects.requireNonNull(texts).of(row, trimmed);
    }

    private void tellCell(CsvNotice code, TableRow row, int index, String text) {
        Location place = Objects.requireNonNull(columns).place(row, index);
        tell(Notice.of(code, place, "text", Excerpt.of(text, SHOWN)));
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
