package org.linernotes.core.testing;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.linernotes.core.catalog.EntityTables;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.ValueType;

/** The tables of all types of the model: those of the entities, and those of all structures in them. */
public final class ModelTables {
    private ModelTables() {}

    /** {@return all tables, those of entities first, each before those that only it names} */
    public static ImmutableList<PropertyTable<?>> all() {
        Set<PropertyTable<?>> found = new LinkedHashSet<>(EntityTables.all().values());
        ImmutableList.copyOf(found).forEach(table -> addBelow(table, found));
        return ImmutableList.copyOf(found);
    }

    private static void addBelow(PropertyTable<?> table, Set<PropertyTable<?>> found) {
        Stream.concat(table.properties().stream(), table.claims().stream()).forEach(property -> {
            if (property.type() instanceof ValueType.Structure<?> structure && found.add(structure.table())) {
                addBelow(structure.table(), found);
            }
        });
    }
}
