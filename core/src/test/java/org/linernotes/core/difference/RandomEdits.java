package org.linernotes.core.difference;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.EntityTables;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.Property.Cardinality;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.testing.RandomModel;

/** Edits random places of catalogues through the tables: values, lists and their order, unknown keys, whole entities. */
final class RandomEdits {
    private final Random random;

    RandomEdits(long seed) {
        this.random = new Random(seed);
    }

    /** {@return a catalogue with some entities edited, dropped, made mentions or full, and some new ones} */
    Catalog edit(Catalog catalog, int edits) {
        List<Entity> entities = new ArrayList<>(catalog.entities());
        List<Boolean> mentions =
                entities.stream().map(entity -> catalog.isMention(entity.id())).collect(Collectors.toList());
        for (int i = 0; i < edits; i++) {
            int place = random.nextInt(entities.size());
            switch (random.nextInt(12)) {
                case 0 -> {
                    entities.remove(place);
                    mentions.remove(place);
                }
                case 1 -> mentions.set(place, !mentions.get(place));
                case 2 -> {
                    entities.add(model().entity(entities.get(place).id().type()));
                    mentions.add(random.nextBoolean());
                }
                default -> entities.set(place, editEntity(entities.get(place)));
            }
        }
        Catalog.Builder builder = Catalog.builder();
        for (int i = 0; i < entities.size(); i++) {
            Catalog.Builder unused =
                    mentions.get(i) ? builder.addMention(entities.get(i)) : builder.add(entities.get(i));
        }
        editWhatItSaysOfItself(catalog, builder);
        return builder.build().value().orElseThrow();
    }

    private void editWhatItSaysOfItself(Catalog catalog, Catalog.Builder builder) {
        if (random.nextInt(4) > 0) {
            catalog.source().ifPresent(builder::source);
        }
        if (random.nextInt(4) > 0 && !catalog.isAboutAll()) {
            builder.subjects(editList(catalog.subjects(), catalog.subjects()));
        } else if (random.nextInt(4) == 0) {
            builder.subjects(editList(
                    catalog.subjects(),
                    catalog.entities().stream().map(Entity::id).collect(Collectors.toList())));
        }
    }

    private <T extends Entity> T editEntity(T entity) {
        return edit(EntityTables.of(entity), entity);
    }

    /** {@return the value with one place edited; as it is where the type forbids what was tried} */
    <T> T edit(PropertyTable<T> table, T value) {
        if (table.isOpen() && random.nextInt(10) == 0) {
            Extensions other = table.extensions(model().full(table));
            return table.withExtensions(value, random.nextBoolean() ? Extensions.NONE : other);
        }
        ImmutableList<Property<T, ?>> rows = table.properties();
        List<Property<T, ?>> below = rows.stream()
                .filter(each -> each.type() instanceof ValueType.Structure && each.isSaid(value))
                .collect(Collectors.toList());
        boolean descend = !below.isEmpty() && random.nextInt(4) > 0;
        Property<T, ?> row = descend ? below.get(random.nextInt(below.size())) : rows.get(random.nextInt(rows.size()));
        boolean ofEntity =
                row.type() instanceof ValueType.Reference && row.name().equals("id");
        try {
            return ofEntity ? value : edit(table, row, value);
        } catch (IllegalArgumentException forbidden) {
            return value;
        }
    }

    @SuppressWarnings("unchecked")
    private <T, V> T edit(PropertyTable<T> table, Property<T, V> row, T value) {
        List<V> values = row.values(value);
        boolean list = row.cardinality() == Cardinality.LIST;
        if (row.type() instanceof ValueType.Structure<V> structure && !values.isEmpty() && random.nextInt(4) > 0) {
            List<V> edited = new ArrayList<>(values);
            int place = random.nextInt(edited.size());
            edited.set(place, edit(structure.table(), edited.get(place)));
            return row.with(value, list ? ImmutableList.copyOf(edited) : edited.get(0));
        }
        T donor = model().full(table);
        if (list) {
            return row.with(value, editList(values, row.values(donor)));
        }
        boolean clear = row.cardinality() == Cardinality.OPTIONAL && random.nextInt(3) == 0;
        return row.with(value, clear ? null : row.get(donor));
    }

    /** Drops, adds, doubles or reorders. */
    private <V> ImmutableList<V> editList(List<? extends V> list, List<? extends V> more) {
        List<V> edited = new ArrayList<>(list);
        for (int i = random.nextInt(3); i >= 0; i--) {
            switch (edited.isEmpty() ? 1 : random.nextInt(5)) {
                case 0 -> edited.remove(random.nextInt(edited.size()));
                case 1 -> more.forEach(each -> edited.add(random.nextInt(edited.size() + 1), each));
                case 2 -> edited.add(random.nextInt(edited.size()), edited.get(random.nextInt(edited.size())));
                case 3 -> Collections.shuffle(edited, random);
                default -> Collections.rotate(edited, 1);
            }
        }
        return ImmutableList.copyOf(edited);
    }

    private RandomModel model() {
        return RandomModel.seeded(random.nextLong());
    }
}
