package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.Walk;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.csv.cell.CellForm;
import org.linernotes.csv.table.CellText;
import org.linernotes.csv.table.TableRow;

/**
 * What of a catalogue a sheet does not say: all that is not read back from its rows. The rows are read as any sheet is, and what
 * became of each entity is compared with it, value by value; ids of elements count for nothing.
 */
final class SheetLosses {
    /** What the sheet is called that was written. */
    private static final String SOURCE = "sheet";

    /** The levels that are entities. */
    private static final ImmutableList<Level> ENTITIES =
            ImmutableList.of(Level.RELEASE, Level.RECORDING, Level.WORK, Level.SESSION);

    private final Catalog catalog;
    private final CsvMapping mapping;
    private final Columns columns;
    private final CatalogNames names;
    private final WrittenHead head;
    private final Notices.Builder losses = Notices.builder();

    /** What the rows say that were read back. */
    private final IdentityHashMap<TableRow, SheetRow> textsOfRows = new IdentityHashMap<>();

    /** Which ids were read back, and which they were. */
    private final Map<Object, Object> renamed = new HashMap<>();

    /** An entity with what was read back of it, and the rows in which it stands. */
    private record Pair(Entity before, @Nullable Entity after, List<Integer> rows) {
        /** The first row that is read counts. */
        Pair orElse(@Nullable Entity other) {
            return after == null && other != null ? new Pair(before, other, rows) : this;
        }
    }

    /**
     * A value of an entity.
     *
     * @param text the value
     * @param usual whether who says nothing means it: then it is lost only where something else is read back
     */
    private record Leaf(String text, boolean usual) {
        boolean isLost(@Nullable Leaf after) {
            return after == null ? !usual : !after.text().equals(text);
        }
    }

    SheetLosses(Catalog catalog, CsvMapping mapping, Columns columns, CatalogNames names, WrittenHead head) {
        this.catalog = catalog;
        this.mapping = mapping;
        this.columns = columns;
        this.names = names;
        this.head = head;
    }

    /**
     * {@return the losses}
     *
     * @param views what of the catalogue stands in each row
     * @param rows the rows as they were written
     */
    Notices of(ImmutableList<View> views, ImmutableList<TableRow> rows) {
        ImmutableList<View> back = readBack(rows);
        Map<EntityId, Pair> pairs = new LinkedHashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            pair(views.get(row), back.get(row), row, pairs);
        }
        pairs.values().forEach(pair -> tell(pair, views, back, rows));
        for (int row = 0; row < rows.size(); row++) {
            tellFilled(rows.get(row), views.get(row), back.get(row));
        }
        for (Entity entity : catalog.entities()) {
            if (!pairs.containsKey(entity.id())) {
                tellOther(entity);
            }
        }
        catalog.source().ifPresent(source -> lost("the catalogue", "/source", Location.UNKNOWN, "the sheet"));
        return losses.build();
    }

    /** What stands in each row when it is read; nothing in one that is left out then. */
    private ImmutableList<View> readBack(ImmutableList<TableRow> rows) {
        Keys keys = new Keys(mapping, columns, SOURCE);
        List<SheetRow> sheet = new ArrayList<>();
        int table = 0;
        RowTexts texts = new RowTexts(columns, table);
        for (int i = 0; i < rows.size(); i++) {
            TableRow row = rows.get(i);
            TableRow written = head.without(row);
            if (head.table(i) != table) {
                table = head.table(i);
                texts = new RowTexts(columns, table);
            }
            if (!written.isBlank() && !written.isTooLong() && !TotalsRow.is(RowTexts.trimmed(written), columns)) {
                sheet.add(texts.of(row, RowTexts.trimmed(row)));
            }
        }
        ImmutableList<RowIds> ids = new IdGiver(mapping, columns, keys, Integer.MAX_VALUE).give(sheet, false);
        Layout layout = new Layout(SOURCE, mapping, columns, keys, names.remarks());
        sheet.forEach(row -> textsOfRows.put(row.row(), row));
        Iterator<View> read =
                Assembly.of(layout, names, sheet, ids).views().get().iterator();
        return rows.stream()
                .map(row -> textsOfRows.containsKey(row) ? read.next() : View.NOTHING)
                .collect(ImmutableList.toImmutableList());
    }

    private void pair(View before, View after, int row, Map<EntityId, Pair> pairs) {
        for (Level level : ENTITIES) {
            Entity was = before.entity(level);
            if (was != null) {
                Entity is = after.entity(level);
                Pair known = pairs.get(was.id());
                Pair pair = known == null ? new Pair(was, is, new ArrayList<>()) : known.orElse(is);
                pair.rows().add(row);
                pairs.put(was.id(), pair);
                if (is != null) {
                    renamed.putIfAbsent(is.id(), was.id());
                }
            }
        }
        if (before.take() != null && after.take() != null) {
            renamed.putIfAbsent(after.take().id(), before.take().id());
        }
    }

    private void tell(Pair pair, ImmutableList<View> views, ImmutableList<View> back, ImmutableList<TableRow> rows) {
        int first = pair.rows().get(0);
        String entity = pair.before().id().toReference();
        if (pair.after() == null) {
            losses.add(Notice.of(CsvNotice.NOT_IN_SHEET, Location.UNKNOWN.withRecord(entity), "entity", entity));
            return;
        }
        Map<String, Leaf> after = leaves(pair.after(), id -> renamed.getOrDefault(id, id));
        Set<String> lost = new LinkedHashSet<>();
        ElementPlaces places = ElementPlaces.of(pair.before(), pair.after(), pair.rows(), views, back);
        leaves(pair.before(), id -> id).forEach((path, leaf) -> {
            if (leaf.isLost(after.get(places.after(path)))) {
                lost.add(path);
            }
        });
        if (!pair.after().id().equals(pair.before().id())) {
            lost.add("/id");
        }
        Map<Integer, List<Integer>> differing = new HashMap<>();
        for (String path : lost) {
            int row = places.row(path).orElse(first);
            tell(
                    path,
                    entity,
                    rows.get(row),
                    differing.computeIfAbsent(row, at -> differing(pair.before(), views.get(at), back.get(at))));
        }
    }

    private void tell(String path, String entity, TableRow row, List<Integer> differing) {
        Location place = row.place();
        String where = "row " + row.number();
        if (!differing.isEmpty()) {
            int index = differing.get(0);
            place = columns.place(row, index);
            where += differing.stream()
                    .map(column -> "“" + columns.at(column).header() + "”")
                    .collect(Collectors.joining(", ", ", column ", ""));
        }
        lost(entity, path, place, where);
    }

    /** The columns about an entity from which something else is read back than the entity says. */
    private List<Integer> differing(Entity entity, View before, View after) {
        List<Integer> differing = new ArrayList<>();
        for (int i = 0; i < columns.columns().size(); i++) {
            CellForm form = columns.form(i);
            if (columns.at(i)
                    .target()
                    .filter(target -> isAbout(target, before, entity))
                    .filter(target -> !same(target, form, before, after))
                    .isPresent()) {
                differing.add(i);
            }
        }
        return differing;
    }

    private static boolean isAbout(Target target, View row, Entity entity) {
        Entity ofRow = row.entity(target.level());
        return ofRow != null && ofRow.id().equals(entity.id());
    }

    private boolean same(Target target, CellForm form, View before, View after) {
        return target.slice().values(before, form, names).equals(target.slice().values(after, form, names));
    }

    /** Where a blank cell has the text from above, the row cannot say that there is nothing. */
    private void tellFilled(TableRow row, View before, View after) {
        SheetRow read = textsOfRows.get(row);
        for (int i = 0; i < columns.columns().size() && read != null; i++) {
            MappedColumn column = columns.at(i);
            CellForm form = columns.form(i);
            String text = read.text(i);
            boolean filled = column.is(Setting.FILL_DOWN) && read.says(i) && CellText.isBlank(row.cell(i));
            if (filled
                    && column.target()
                            .filter(target -> saysMore(target, text, form, before, after))
                            .isPresent()) {
                losses.add(Notice.of(CsvNotice.SAID_FROM_ABOVE, columns.place(row, i), "text", text));
            }
        }
    }

    /**
     * Whether a text from above is read for more than the row says: for values where it prints none, for people whom the column does not
     * print, or for a thing that is not there. Where it prints something else, that is lost and told so.
     */
    private boolean saysMore(Target target, String text, CellForm form, View before, View after) {
        Slice<?> slice = target.slice();
        String was = slice.print(before, form, names);
        String is = slice.print(after, form, names);
        String now = slice.withBesides(is, text, after, form, names);
        boolean isNew = before.thing(target.level()) == null && after.thing(target.level()) != null;
        return isNew
                || ((was.isEmpty() || was.equals(is))
                        && !now.isEmpty()
                        && !now.equals(slice.withBesides(was, text, before, form, names)));
    }

    /** What is named in cells is known by its name alone; all else is in no row. */
    private void tellOther(Entity entity) {
        String reference = entity.id().toReference();
        Location place = Location.UNKNOWN.withRecord(reference);
        if (!names.isMet(entity.id())) {
            losses.add(Notice.of(CsvNotice.NOT_IN_SHEET, place, "entity", reference));
            return;
        }
        Optional<String> stated = names.statedName(entity.id());
        if (stated.isEmpty() && !names.isMade(entity.id())) {
            lost(reference, "/id", place, "the sheet");
        }
        if (stated.filter(name -> !name.equals(entity.displayName())).isPresent()) {
            lost(reference, "/name", place, "the sheet");
        }
        leaves(entity, id -> id).forEach((path, leaf) -> {
            boolean isCode = names.isCode(entity.id(), path, leaf.text());
            if (!path.equals("/name") && !isCode && leaf.isLost(null)) {
                lost(reference, path, place, "the sheet");
            }
        });
    }

    private void lost(String entity, String path, Location place, String where) {
        Location at = place.record().isPresent() ? place : place.withRecord(entity);
        losses.add(Notice.of(CsvNotice.NOT_IN_CELL, at, "path", path)
                .with("entity", entity)
                .with("where", where));
    }

    /**
     * The values of an entity by where they stand, without ids of its own and of its elements; unknown keys are values, too, and so is
     * an element that says nothing.
     */
    private static Map<String, Leaf> leaves(Entity entity, Function<Object, Object> renaming) {
        Map<String, Leaf> leaves = new LinkedHashMap<>();
        entity.extensions().json().forEach((key, json) -> addUnknown(leaves, "", key, json));
        Walk.through(entity, (property, value, walk) -> {
            boolean usual = property.usual().equals(Optional.of(value));
            if (property.type() instanceof ValueType.Structure<?> structure) {
                add(leaves, walk.pointer(), new Leaf("", usual));
                unknown(structure, value).forEach((key, json) -> addUnknown(leaves, walk.pointer(), key, json));
            } else if (!isOwnId(property, value, walk.pointer())) {
                Object shown = property.name().equals("id") ? value : renaming.apply(value);
                add(leaves, walk.pointer(), new Leaf(shown.toString(), usual));
            }
        });
        return leaves;
    }

    /** Adds a value; that in which it stands is none by itself. */
    private static void add(Map<String, Leaf> leaves, String pointer, Leaf leaf) {
        if (!leaf.usual()) {
            for (int end = pointer.lastIndexOf('/'); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
                leaves.remove(pointer.substring(0, end));
            }
        }
        leaves.put(pointer, leaf);
    }

    private static <V> ImmutableMap<String, String> unknown(ValueType.Structure<V> structure, Object value) {
        return structure.table().isOpen()
                ? structure.table().extensions(structure.javaType().cast(value)).json()
                : ImmutableMap.of();
    }

    private static void addUnknown(Map<String, Leaf> leaves, String pointer, String key, String json) {
        if (!key.equals(Kept.KEY)) {
            add(leaves, pointer + Location.step(key), new Leaf(json, false));
        }
    }

    private static boolean isOwnId(Property<?, ?> property, Object value, String pointer) {
        return pointer.equals("/id")
                || (property.name().equals("id") && value instanceof ElementId && !(value instanceof TakeId));
    }
}
