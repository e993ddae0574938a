package org.linernotes.musicbrainz.seed;

import java.util.NavigableSet;
import java.util.function.Consumer;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.Property.Cardinality;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.notice.Location;

/**
 * Finds what a value says and a form does not carry. It goes through the tables of properties, so that what the model
 * comes to say later is told as lost and not forgotten. Ids of elements say nothing by themselves.
 */
final class Unsent {
    private static final String ID = "id";

    private final NavigableSet<String> sent;
    private final Consumer<String> lost;

    /**
     * Creates a search.
     *
     * @param sent the pointers to what is carried or was told already
     * @param lost takes the pointer to each smallest value, or value of which nothing is carried, that is lost
     */
    Unsent(NavigableSet<String> sent, Consumer<String> lost) {
        this.sent = sent;
        this.lost = lost;
    }

    /** Goes through the properties of a value. */
    <T> void find(PropertyTable<T> table, T value, String pointer) {
        for (Property<T, ?> property : table.properties()) {
            if (property.isSaid(value) && !property.name().equals(ID)) {
                find(property, value, pointer + "/" + property.name());
            }
        }
        for (String key : table.extensions(value).json().keySet()) {
            tell(pointer + Location.step(key));
        }
    }

    private <T, V> void find(Property<T, V> property, T owner, String pointer) {
        if (sent.contains(pointer)) {
            return;
        }
        int index = 0;
        for (V value : property.values(owner)) {
            String here = property.cardinality() == Cardinality.LIST ? pointer + "/" + index++ : pointer;
            if (!sent.contains(here)
                    && isPartlySent(here)
                    && property.type() instanceof ValueType.Structure<V> structure) {
                find(structure.table(), value, here);
            } else {
                tell(here);
            }
        }
    }

    private void tell(String pointer) {
        if (!sent.contains(pointer)) {
            lost.accept(pointer);
        }
    }

    private boolean isPartlySent(String pointer) {
        String inside = pointer + "/";
        String next = sent.ceiling(inside);
        return next != null && next.startsWith(inside);
    }
}
