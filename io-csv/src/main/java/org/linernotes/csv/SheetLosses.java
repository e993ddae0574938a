package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.linernotes.core.release.Release;
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
    private final Notices.Builder losses = Notices.builder();

    /** Which ids were read back, and which they were. */
    private final Map<Object, Object> renamed = new HashMap<>();

    /** An entity with what was read back of it, and the rows in which it stands. */
    private record Pair(Entity before, @Nullable Entity after, List<Integer> rows) {}

    SheetLosses(Catalog catalog, CsvMapping mapping, Columns columns, CatalogNames names) {
        this.catalog = catalog;
        this.mapping = mapping;
        this.columns = columns;
        this.names = names;
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
        for (Entity entity : catalog.entities()) {
            if (!pairs.containsKey(entity.id())) {
                tellOther(entity);
            }
        }
        catalog.source().ifPresent(source -> lost("the catalogue", "/source", Location.UNKNOWN, "the sheet"));
        return losses.build();
    }

    private ImmutableList<View> readBack(ImmutableList<TableRow> rows) {
        Keys keys = new Keys(mapping, columns, SOURCE);
        RowTexts texts = new RowTexts(columns);
        List<SheetRow> sheet = new ArrayList<>();
        rows.forEach(row -> sheet.add(texts.of(row, RowTexts.trimmed(row))));
        ImmutableList<RowIds> ids = new IdGiver(mapping, columns, keys, Integer.MAX_VALUE).give(sheet, false);
        return Assembly.of(new Layout(SOURCE, mapping, columns, keys, names.remarks()), names, sheet, ids)
                .views();
    }

    private void pair(View before, View after, int row, Map<EntityId, Pair> pairs) {
        for (Level level : ENTITIES) {
            Entity was = before.entity(level);
            if (was != null) {
                Entity is = after.entity(level);
                pairs.computeIfAbsent(was.id(), id -> new Pair(was, is, new ArrayList<>()))
                        .rows()
                        .add(row);
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
        Map<String, String> after = leaves(pair.after(), id -> renamed.getOrDefault(id, id));
        Map<String, String> lost = new LinkedHashMap<>();
        leaves(pair.before(), id -> id).forEach((path, value) -> {
            if (!value.equals(after.get(path))) {
                lost.put(path, value);
            }
        });
        if (!pair.after().id().equals(pair.before().id())) {
            lost.put("/id", entity);
        }
        Map<String, Integer> rowsOfElements = rowsOfElements(pair, views);
        Map<Integer, List<Integer>> differing = new HashMap<>();
        for (String path : lost.keySet()) {
            int row = rowsOfElements.getOrDefault(element(path), first);
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
            place = row.place(index, columns.at(index).header());
            where += differing.stream()
                    .map(column -> "“" + columns.at(column).header() + "”")
                    .collect(Collectors.joining(", ", ", column ", ""));
        }
        lost(entity, path, place, where);
    }

    /** In which row each track or take of an entity stands, by the pointer to it. */
    private static Map<String, Integer> rowsOfElements(Pair pair, ImmutableList<View> views) {
        IdentityHashMap<Object, Integer> rows = new IdentityHashMap<>();
        for (int row : pair.rows()) {
            Object element = pair.before() instanceof Release
                    ? views.get(row).track()
                    : views.get(row).take();
            if (element != null) {
                rows.putIfAbsent(element, row);
            }
        }
        Map<String, Integer> pointers = new HashMap<>();
        Walk.through(pair.before(), (property, value, walk) -> {
            Integer row = rows.get(value);
            if (row != null) {
                pointers.put(walk.pointer(), row);
            }
        });
        return pointers;
    }

    /** The pointer to the track or take in which a value stands: its first four steps. */
    private static String element(String path) {
        int end = 0;
        for (int steps = 0; steps < 4 && end >= 0; steps++) {
            end = path.indexOf('/', end + 1);
        }
        return end < 0 ? path : path.substring(0, end);
    }

    /** The columns about an entity from which something else is read back than the entity says. */
    private List<Integer> differing(Entity entity, View before, View after) {
        List<Integer> differing = new ArrayList<>();
        for (int i = 0; i < columns.columns().size(); i++) {
            MappedColumn column = columns.at(i);
            if (column.target()
                    .filter(target -> isAbout(target, before, entity))
                    .filter(target -> !same(target, column, before, after))
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

    private boolean same(Target target, MappedColumn column, View before, View after) {
        return target.slice()
                .values(before, mapping.form(column), names)
                .equals(target.slice().values(after, mapping.form(column), names));
    }

    /** What is named in cells is known by its name alone; all else is in no row. */
    private void tellOther(Entity entity) {
        String reference = entity.id().toReference();
        Location place = Location.UNKNOWN.withRecord(reference);
        if (!names.isMet(entity.id())) {
            losses.add(Notice.of(CsvNotice.NOT_IN_SHEET, place, "entity", reference));
            return;
        }
        if (!MentionedNames.plainId(entity.id().type(), entity.displayName()).equals(entity.id())) {
            lost(reference, "/id", place, "the sheet");
        }
        leaves(entity, id -> id).keySet().stream()
                .filter(path -> !path.equals("/name"))
                .forEach(path -> lost(reference, path, place, "the sheet"));
    }

    private void lost(String entity, String path, Location place, String where) {
        Location at = place.record().isPresent() ? place : place.withRecord(entity);
        losses.add(Notice.of(CsvNotice.NOT_IN_CELL, at, "path", path)
                .with("entity", entity)
                .with("where", where));
    }

    /** The values of an entity by where they stand, without ids of its own and of its elements; unknown keys are values, too. */
    private static Map<String, String> leaves(Entity entity, Function<Object, Object> renaming) {
        Map<String, String> leaves = new LinkedHashMap<>();
        entity.extensions().json().forEach((key, json) -> addUnknown(leaves, "", key, json));
        Walk.through(entity, (property, value, walk) -> {
            if (property.type() instanceof ValueType.Structure<?> structure) {
                unknown(structure, value).forEach((key, json) -> addUnknown(leaves, walk.pointer(), key, json));
            } else if (!isOwnId(property, value, walk.pointer())
                    && !property.usual().equals(Optional.of(value))) {
                Object shown = property.name().equals("id") ? value : renaming.apply(value);
                leaves.put(walk.pointer(), shown.toString());
            }
        });
        return leaves;
    }

    private static <V> ImmutableMap<String, String> unknown(ValueType.Structure<V> structure, Object value) {
        return structure.table().isOpen()
                ? structure.table().extensions(structure.javaType().cast(value)).json()
                : ImmutableMap.of();
    }

    private static void addUnknown(Map<String, String> leaves, String pointer, String key, String json) {
        if (!key.equals(Kept.KEY)) {
            leaves.put(pointer + Location.step(key), json);
        }
    }

    private static boolean isOwnId(Property<?, ?> property, Object value, String pointer) {
        return pointer.equals("/id")
                || (property.name().equals("id") && value instanceof ElementId && !(value instanceof TakeId));
    }
}
