package org.linernotes.csv;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.csv.cell.CellForm;
import org.linernotes.csv.cell.NamePart;
import org.linernotes.csv.table.CellText;
import org.linernotes.csv.table.TableRow;

/** The columns of one sheet in their order: those of the mapping, and those that the mapping does not know. */
final class Columns {
    private static final String WITHOUT_HEADER = "column ";

    /** What stands before the number of a header that comes again. */
    private static final String AGAIN = " #";

    private final ImmutableList<MappedColumn> columns;
    private final ImmutableList<CellForm> forms;
    private final ImmutableListMultimap<Level, Integer> byLevel;
    private final ImmutableListMultimap<Target, Integer> byTarget;

    /** Columns of family names with those of the given names beside them. */
    private final ImmutableBiMap<Integer, Integer> givenNames;

    /** How many of the columns stand above the headers, and so no cell of a row below. */
    private final int above;

    private final ImmutableList<CodeColumns> codes;

    Columns(ImmutableList<MappedColumn> columns, CsvMapping mapping) {
        this.columns = columns;
        this.forms = columns.stream().map(mapping::form).collect(ImmutableList.toImmutableList());
        ImmutableListMultimap.Builder<Level, Integer> levels = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<Target, Integer> targets = ImmutableListMultimap.builder();
        for (int i = 0; i < columns.size(); i++) {
            int index = i;
            columns.get(i).target().ifPresent(target -> {
                levels.put(target.level(), index);
                targets.put(target, index);
            });
        }
        this.byLevel = levels.build();
        this.byTarget = targets.build();
        this.givenNames = givenNames(columns);
        this.above = (int) columns.stream().filter(MappedColumn::isAbove).count();
        this.codes = CodeColumns.of(this);
    }

    /** Of several columns for the same people the first goes with the first. */
    private static ImmutableBiMap<Integer, Integer> givenNames(ImmutableList<MappedColumn> columns) {
        ImmutableBiMap.Builder<Integer, Integer> pairs = ImmutableBiMap.builder();
        Set<Integer> taken = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            MappedColumn column = columns.get(i);
            if (column.namePart().equals(Optional.of(NamePart.FAMILY))) {
                int family = i;
                IntStream.range(0, columns.size())
                        .filter(other -> columns.get(other).namePart().equals(Optional.of(NamePart.GIVEN)))
                        .filter(other -> columns.get(other).isOfSamePeople(column) && taken.add(other))
                        .findFirst()
                        .ifPresent(given -> pairs.put(family, given));
            }
        }
        return pairs.buildOrThrow();
    }

    /** {@return whether a column has but a part of names, and another the other part} */
    boolean isOfNameParts(int index) {
        return givenNames.containsKey(index) || givenNames.containsValue(index);
    }

    /** {@return whether a column has given names alone, beside one of family names with which the whole stands} */
    boolean isOfGivenNames(int index) {
        return givenNames.containsValue(index);
    }

    /** {@return what a cell says, where others of its row say the rest} The whole name stands with the family name. */
    String whole(int index, List<String> texts) {
        if (isOfGivenNames(index)) {
            return "";
        }
        Integer given = givenNames.get(index);
        String text = text(index, texts);
        return given == null ? text : NamePart.join(text(given, texts), text);
    }

    private static String text(int index, List<String> texts) {
        return index < texts.size() ? texts.get(index) : "";
    }

    /** {@return what of a printed text stands in a column} */
    String part(int index, String printed) {
        return isOfNameParts(index)
                ? at(index).namePart().map(part -> part.of(printed)).orElse(printed)
                : printed;
    }

    ImmutableList<MappedColumn> columns() {
        return columns;
    }

    ImmutableList<String> headers() {
        return columns.stream().map(MappedColumn::header).collect(ImmutableList.toImmutableList());
    }

    /** {@return what the columns of a row of headers are called: each has a name of its own} */
    static ImmutableList<String> names(List<String> headers) {
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            String header = CellText.of(headers.get(i));
            String name = header.isEmpty() ? withoutHeader(i) : header;
            int number = 2;
            while (!taken.add(name)) {
                name = (header.isEmpty() ? withoutHeader(i) : header) + AGAIN + number++;
            }
            names.add(name);
        }
        return ImmutableList.copyOf(names);
    }

    /** {@return the headers of columns that are called so, where these names come of them again; else the names as they are} */
    static ImmutableList<String> headers(ImmutableList<String> names) {
        ImmutableList.Builder<String> headers = ImmutableList.builder();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            String header = header(name);
            headers.add(header.equals(withoutHeader(i)) ? "" : header);
        }
        ImmutableList<String> all = headers.build();
        return names(all).equals(names) ? all : names;
    }

    /** {@return the header of a column that is called so, without the number of one that comes again} */
    static String header(String name) {
        int again = name.lastIndexOf(AGAIN);
        return again > 0 && isName(name, name.substring(0, again)) ? name.substring(0, again) : name;
    }

    /** {@return whether a column with a header can be called so: of several with one header each but the first has a number} */
    static boolean isName(String name, String header) {
        return name.equals(header)
                || (name.startsWith(header + AGAIN)
                        && Ints.tryParse(name.substring((header + AGAIN).length())) != null);
    }

    /** {@return what a column without a header is called} */
    static String withoutHeader(int index) {
        return WITHOUT_HEADER + (index + 1);
    }

    /** {@return the number of a column that is called so for want of a header} */
    static Optional<Integer> numberOf(String header) {
        return header.startsWith(WITHOUT_HEADER)
                ? Optional.ofNullable(Ints.tryParse(header.substring(WITHOUT_HEADER.length())))
                : Optional.empty();
    }

    /** {@return the columns of a sheet with these names, as the mapping has them; what does not fit is told} */
    static Columns of(ImmutableList<String> names, CsvMapping mapping, Location place, Notices.Builder notices) {
        Map<String, MappedColumn> known = new LinkedHashMap<>();
        mapping.columns().forEach(column -> known.put(column.header(), column));
        Map<String, MappedColumn> usable = new HashMap<>();
        mapping.usable().forEach(column -> usable.put(column.header(), column));
        ImmutableList.Builder<MappedColumn> columns = ImmutableList.builder();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            MappedColumn meant = known.remove(name);
            boolean isText = meant == null && HeadItem.placeOf(name).isPresent(); // told where it stands
            MappedColumn column = meant == null ? unknown(name) : usable.getOrDefault(name, meant);
            columns.add(column);
            if (column.target().isEmpty() && !column.equals(meant) && !isText) {
                Location here = place.at(place.line().orElse(0), i + 1).withPointer(Location.step(name));
                notices.add(whyKept(name, meant, mapping, here));
            }
        }
        known.values()
                .forEach(missing -> missing.target()
                        .ifPresent(target ->
                                notices.add(Notice.of(CsvNotice.COLUMN_MISSING, place, "header", missing.header())
                                        .with("target", target))));
        return new Columns(columns.build(), mapping);
    }

    /** {@return a column that a mapping does not have: a text without a label is written above the headers} */
    static MappedColumn unknown(String name) {
        MappedColumn kept = MappedColumn.kept(name);
        return HeadItem.placeOf(name).isPresent() ? kept.with(Setting.ABOVE, true) : kept;
    }

    /** Why a column is only kept: the mapping does not have it, or cannot use it. */
    private static Notice whyKept(String header, @Nullable MappedColumn meant, CsvMapping mapping, Location place) {
        return Optional.ofNullable(meant)
                .flatMap(MappedColumn::target)
                .filter(mapping::isOfRows)
                .map(target -> Notice.of(CsvNotice.TARGET_AGAIN, place, "header", header)
                        .with("target", target))
                .orElseGet(() -> Notice.of(CsvNotice.COLUMN_KEPT, place, "header", header));
    }

    /** {@return the column at a place; one that has no header to the right of all that have} */
    MappedColumn at(int index) {
        return index < columns.size() ? columns.get(index) : MappedColumn.kept(withoutHeader(index - above));
    }

    /** {@return where a cell of a row is, and below which header} */
    Location place(TableRow row, int index) {
        return row.place(
                index < columns.size() ? index : index - above, at(index).header());
    }

    /** {@return how the cells of a column are written, which has a header} */
    CellForm form(int index) {
        return forms.get(index);
    }

    /** {@return the columns that have codes of artists, each with those of their names} */
    ImmutableList<CodeColumns> codes() {
        return codes;
    }

    /** {@return where the columns of a target stand} */
    ImmutableList<Integer> indexes(Target target) {
        return byTarget.get(target);
    }

    /** {@return where the columns of a level stand} */
    ImmutableList<Integer> indexes(Level level) {
        return byLevel.get(level);
    }
}
