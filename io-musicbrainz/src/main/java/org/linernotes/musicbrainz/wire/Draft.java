package org.linernotes.musicbrainz.wire;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.internal.Slots;
import org.linernotes.core.notice.Notice;
import org.linernotes.json.JsonNotice;
import org.linernotes.json.codec.JsonInput;

/**
 * An object on its way into the model: the values of its keys, in slots, and beside them the cells of the value that is
 * being made, one a property. One serves all objects of a reader, since each is made in one go when it ends.
 */
final class Draft {
    /** More than the keys of any object and the properties of any type; {@link Keys} and {@link #cell} hold it. */
    static final int SIZE = 64;

    private final Reading reading;
    private @Nullable Object[] cells = new @Nullable Object[SIZE];
    private final Slots cursor = new Slots();
    private @Nullable JsonInput in;
    private long present;

    Draft(Reading reading) {
        this.reading = reading;
    }

    /** {@return the cell of a property; asked once, when a table is made} */
    static int cell(PropertyTable<?> table, String property) {
        for (int i = 0; i < table.properties().size(); i++) {
            if (table.properties().get(i).name().equals(property) && i < SIZE - 1) {
                return i;
            }
        }
        throw new IllegalStateException(table + " has no cell for " + property);
    }

    /** Turns to an object that has ended. */
    void begin(JsonInput newIn) {
        if (in != newIn) {
            in = newIn;
        }
        present = newIn.present();
    }

    void clear() {
        cells = new @Nullable Object[SIZE]; // writing to an old array costs the collector's book-keeping
    }

    JsonInput in() {
        return Objects.requireNonNull(in);
    }

    Reading reading() {
        return reading;
    }

    /** {@return the value of a key, null where there is none} */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the key's decoder gave it
    <V> @Nullable V slot(int slot) {
        return (V) in().slot(slot);
    }

    /** {@return which slots have values, as bits} */
    long present() {
        return present;
    }

    /** {@return the value of a cell, null where there is none} */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // who set it knows its type
    <V> @Nullable V value(int cell) {
        return (V) cells[cell];
    }

    void set(int cell, @Nullable Object value) {
        cells[cell] = value;
    }

    /** {@return whether the cells have values; the first that has none is told as missing} */
    boolean has(PropertyTable<?> table, int[] required) {
        for (int cell : required) {
            if (cells[cell] == null) {
                missing(table.name(), table.properties().get(cell).name());
                return false;
            }
        }
        return true;
    }

    /** {@return the value made from the cells, which are empty then} */
    <T> T make(PropertyTable<T> table) {
        cells[table.properties().size()] = Extensions.NONE;
        try {
            return table.make(cursor.at(cells, 0));
        } finally {
            discard(table);
        }
    }

    /** Gives ids to the elements in the cells, of which an entity is to be made. */
    void mint(PropertyTable<?> table) {
        table.mint(cells);
    }

    /** Empties the cells. */
    void discard(PropertyTable<?> table) {
        Arrays.fill(cells, 0, table.properties().size() + 1, null);
    }

    void missing(String object, String property) {
        in().tell(Notice.of(JsonNotice.MISSING_PROPERTY, in().place(), "object", object)
                .with("property", property));
    }

    /** Tells that a type is not in the tables. */
    void unknownType(String key, String name) {
        reading.losses().unknownType(in(), key, name);
    }

    /** Tells that the model has no place for a member. */
    void lost(String key) {
        reading.losses().member(in(), key);
    }
}
