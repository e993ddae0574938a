package org.linernotes.json.codec;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.linernotes.core.catalog.EntityTables;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.ValueType;

/**
 * All types of the model that the format writes, in the order in which the tables of the entities lead to them.
 *
 * @param entities the tables of the entities, by kind
 * @param structures the tables of the objects in them
 * @param words the values with a text form
 * @param values the types of all values that fields or claims have, those of the objects and words among them
 */
public record ModelTypes(
        ImmutableList<PropertyTable<?>> entities,
        ImmutableList<PropertyTable<?>> structures,
        ImmutableList<ValueType.Word<?>> words,
        ImmutableList<ValueType<?>> values) {

    /** {@return all types that fields or claims have} */
    public static ModelTypes all() {
        ImmutableList<PropertyTable<?>> entities =
                ImmutableList.copyOf(EntityTables.all().values());
        List<PropertyTable<?>> tables = new ArrayList<>(entities);
        Set<PropertyTable<?>> structures = new LinkedHashSet<>();
        Set<ValueType.Word<?>> words = new LinkedHashSet<>();
        Set<ValueType<?>> values = new LinkedHashSet<>();
        for (int i = 0; i < tables.size(); i++) { // the list grows as it is gone through
            for (Property<?, ?> property : rows(tables.get(i))) {
                values.add(property.type());
                if (property.type() instanceof ValueType.Structure<?> structure && structures.add(structure.table())) {
                    tables.add(structure.table());
                } else if (property.type() instanceof ValueType.Word<?> word) {
                    words.add(word);
                } else if (property.type() instanceof ValueType.PrintedWord<?> printed) {
                    words.add(printed.word());
                }
            }
        }
        return new ModelTypes(
                entities, ImmutableList.copyOf(structures), ImmutableList.copyOf(words), ImmutableList.copyOf(values));
    }

    private static ImmutableList<Property<?, ?>> rows(PropertyTable<?> table) {
        return ImmutableList.<Property<?, ?>>builder()
                .addAll(table.properties())
                .addAll(table.claims())
                .build();
    }
}
