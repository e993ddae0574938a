package org.linernotes.musicbrainz.session;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.internal.ResourceTable;

/** What becomes of each property of sessions and of what hangs on them: the resource {@code fan-out.tsv}. */
final class FanOutTable {
    private static final String RESOURCE = "fan-out.tsv";
    private static final String SEPARATOR = ".";

    /** The rows by type and property, as {@code take.number}. */
    static final ImmutableMap<String, Row> ROWS = ResourceTable.index(
            RESOURCE,
            ResourceTable.read(
                    RESOURCE,
                    FanOutTable.class.getResourceAsStream(RESOURCE),
                    List.of("type", "property", "fate", "how-or-why"),
                    FanOutTable::read),
            Row::key);

    private FanOutTable() {}

    /**
     * A row.
     *
     * @param type the name of the type's table
     * @param property the name of the property
     * @param fate what becomes of it
     * @param howOrWhy how it is carried, or why it is not
     */
    record Row(String type, String property, Fate fate, String howOrWhy) {
        String key() {
            return type + SEPARATOR + property;
        }
    }

    /** {@return the row of a property; one that the table lacks stops the work, as a test holds the table to be whole} */
    static Row row(PropertyTable<?> table, Property<?, ?> property) {
        Row row = ROWS.get(table.name() + SEPARATOR + property.name());
        if (row == null) {
            throw new IllegalStateException(RESOURCE + " has no row for " + table + SEPARATOR + property);
        }
        return row;
    }

    /** {@return whether a property of an entity that is itself held is lost} */
    static boolean loses(PropertyTable<?> table, Property<?, ?> property) {
        Row row = ROWS.get(table.name() + SEPARATOR + property.name());
        return row != null && row.fate() == Fate.LOST;
    }

    private static Row read(ResourceTable.Row row) {
        return new Row(row.cell("type"), row.cell("property"), row.word("fate", Fate.class), row.cell("how-or-why"));
    }
}
