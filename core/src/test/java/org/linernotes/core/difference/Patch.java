package org.linernotes.core.difference;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.EntityTables;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.OpenValue;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.Property.Cardinality;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.SourceId;
import org.linernotes.core.entity.TypedValue;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.internal.Slots;
import org.linernotes.core.testing.ModelTables;

/**
 * Makes the second catalogue from the first one and the changes, without a look at the second: what the changes do not tell,
 * or tell wrongly, is not as it should be.
 */
final class Patch {
    private Patch() {}

    static Catalog apply(Catalog before, CatalogDifference difference) {
        Map<EntityId, EntityDifference> byId = Maps.uniqueIndex(difference.entities(), EntityDifference::id);
        Catalog.Builder builder = Catalog.builder();
        for (Entity entity : before.entities()) {
            EntityDifference differing = byId.get(entity.id());
            if (differing == null) {
                add(builder, entity, before.isMention(entity.id()));
            } else if (differing.kind() == ChangeKind.CHANGED) {
                boolean mention = before.isMention(entity.id()) ? !differing.becameFull() : differing.becameMention();
                add(builder, rows(EntityTables.of(entity), entity, differing.changes(), 0), mention);
            }
        }
        difference.entities().stream()
                .filter(entity -> entity.kind() == ChangeKind.ADDED)
                .forEach(entity -> add(
                        builder, entity.entity(), entity.after().orElseThrow().mention()));
        addWhatItSaysOfItself(builder, before, difference);
        return builder.build().value().orElseThrow();
    }

    private static void add(Catalog.Builder builder, Entity entity, boolean mention) {
        Catalog.Builder unused = mention ? builder.addMention(entity) : builder.add(entity);
    }

    private static void addWhatItSaysOfItself(Catalog.Builder builder, Catalog before, CatalogDifference difference) {
        Map<String, List<Change>> changes = byProperty(difference.changes(), 0);
        SourceId source = before.source().orElse(null);
        if (changes.containsKey(CatalogDifference.SOURCE)) {
            source = (SourceId) after(changes.get(CatalogDifference.SOURCE).get(0));
        }
        if (source != null) {
            builder.source(source);
        }
        boolean aboutAll = before.isAboutAll() != changes.containsKey(CatalogDifference.ABOUT_ALL);
        if (!aboutAll) {
            List<EntityId> stated = before.isAboutAll() ? List.of() : before.subjects();
            builder.subjects(list(stated, changes.getOrDefault(CatalogDifference.SUBJECTS, List.of()), null, 0));
        }
    }

    private static Map<String, List<Change>> byProperty(List<Change> changes, int depth) {
        return changes.stream()
                .collect(groupingBy(change -> change.way().get(depth).property(), LinkedHashMap::new, toList()));
    }

    private static @Nullable Object after(Change change) {
        return change.after().map(TypedValue::value).orElse(null);
    }

    private static boolean isAt(Change change, int depth) {
        return change.way().size() == depth + 1;
    }

    /** All at once: of a player one property alone may not be changed. */
    private static <T> T rows(PropertyTable<T> table, T owner, List<Change> changes, int depth) {
        Map<String, List<Change>> byProperty = byProperty(changes, depth);
        @Nullable Object[] slots = new Object[table.properties().size() + 1];
        for (int i = 0; i < slots.length - 1; i++) {
            Property<T, ?> property = table.properties().get(i);
            List<Change> own = byProperty.remove(property.name());
            slots[i] = own == null ? property.get(owner) : row(property, owner, own, depth);
        }
        TreeMap<String, String> extensions =
                new TreeMap<>(table.extensions(owner).json());
        byProperty.forEach((key, own) -> {
            if (after(own.get(0)) instanceof OpenValue json) {
                extensions.put(key, json.json().orElseThrow());
            } else {
                extensions.remove(key);
            }
        });
        slots[slots.length - 1] = Extensions.of(extensions);
        return table.make(new Slots().at(slots, 0));
    }

    private static <T, V> @Nullable Object row(Property<T, V> property, T owner, List<Change> changes, int depth) {
        if (property.cardinality() == Cardinality.LIST) {
            return ImmutableList.copyOf(list(property.values(owner), changes, property.type(), depth));
        }
        boolean open = property.type() instanceof ValueType.Open;
        Optional<TypedValue> element = changes.get(0).way().get(depth).element();
        if (open && element.isPresent()) {
            List<?> stated = (List<?>) ((OpenValue) property.get(owner)).value().orElseThrow();
            return OpenValue.of(
                    ImmutableList.copyOf(list(stated, changes, element.get().type(), depth)));
        }
        if (isAt(changes.get(0), depth)) {
            Object after = after(changes.get(0));
            return open && after != null && !(after instanceof OpenValue) ? OpenValue.of(after) : after;
        }
        Object value = property.get(owner);
        return open
                ? OpenValue.of(stated(((OpenValue) value).value().orElseThrow(), changes, depth))
                : value(property.type(), value, changes, depth);
    }

    private static Object stated(Object value, List<Change> changes, int depth) {
        PropertyTable<?> table = ModelTables.all().stream()
                .filter(each -> each.type().isInstance(value))
                .findFirst()
                .orElseThrow();
        return statedOf(table, value, changes, depth);
    }

    private static <V> V statedOf(PropertyTable<V> table, Object value, List<Change> changes, int depth) {
        return rows(table, table.type().cast(value), changes, depth + 1);
    }

    @SuppressWarnings("unchecked")
    private static <V> Object value(@Nullable ValueType<V> type, Object value, List<Change> changes, int depth) {
        return rows(((ValueType.Structure<V>) type).table(), (V) value, changes, depth + 1);
    }

    @SuppressWarnings("unchecked")
    private static <V> List<V> list(List<V> before, List<Change> changes, @Nullable ValueType<?> type, int depth) {
        @Nullable Object[] rest = before.toArray();
        int size = before.size();
        Map<Integer, List<Change>> within = new LinkedHashMap<>();
        Map<Integer, Object> placed = new TreeMap<>();
        for (Change change : changes) {
            Step step = change.way().get(depth);
            if (!isAt(change, depth)) {
                within.computeIfAbsent(step.before().orElseThrow(), any -> new ArrayList<>())
                        .add(change);
            } else if (change.kind() == ChangeKind.ADDED) {
                placed.put(step.after().orElseThrow(), after(change));
                size++;
            } else if (change.kind() == ChangeKind.REMOVED) {
                rest[step.before().orElseThrow()] = null;
                size--;
            } else {
                placed.put(step.after().orElseThrow(), before.get(step.before().orElseThrow()));
                rest[step.before().orElseThrow()] = null;
            }
        }
        within.forEach((position, own) -> {
            int after = own.get(0).way().get(depth).after().orElseThrow();
            placed.put(after, value(type, before.get(position), own, depth));
            rest[position] = null;
        });
        List<Object> keeping =
                Arrays.stream(rest).filter(value -> value != null).collect(toList());
        List<Object> result = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            result.add(placed.containsKey(i) ? placed.get(i) : keeping.remove(0));
        }
        return (List<V>) result;
    }
}
