package org.linernotes.core.entity;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.Property.Cardinality;
import org.linernotes.core.identifier.Mbid;

/**
 * Makes element ids from content: a 64-bit hash of the properties that say which element it is. The same content
 * gets the same id in every program and on every day; elements of one entity that are alike are told apart by a counter.
 *
 * <p>The hash goes in steps of 64 bits, each a number, the half of an MBID or up to four characters of a text behind
 * which its length comes. A step joins the number to the hash by exclusive or, multiplies by 2<sup>64</sup> divided by the golden
 * ratio, and folds the upper half into the lower one: no two numbers lead from one hash to the same.
 */
final class Minting {
    private static final long START = 0xcbf29ce484222325L;
    private static final long MULTIPLIER = 0x9e3779b97f4a7c15L;

    private final Set<ElementId> used = new HashSet<>();

    /** How far the walk through the ids of elements with one content has come; made for the first that are alike. */
    private @Nullable Map<Long, Long> walks;

    private long hash = START;

    Minting add(long number) {
        hash = step(hash, number);
        return this;
    }

    Minting add(String text) {
        int length = text.length();
        int whole = length & -4;
        long next = hash;
        for (int i = 0; i < whole; i += 4) {
            next = step(next, four(text, i));
        }
        long rest = 0;
        for (int i = length - 1; i >= whole; i--) {
            rest = (rest << Character.SIZE) | text.charAt(i);
        }
        hash = step(step(next, rest), length);
        return this;
    }

    /** {@return a number for a name, to be added in its place} */
    static long ofName(String name) {
        return new Minting().add(name).hash;
    }

    private static long four(String text, int start) {
        return text.charAt(start)
                | ((long) text.charAt(start + 1) << Character.SIZE)
                | ((long) text.charAt(start + 2) << (2 * Character.SIZE))
                | ((long) text.charAt(start + 3) << (3 * Character.SIZE));
    }

    private static long step(long before, long number) {
        long product = (before ^ number) * MULTIPLIER;
        return product ^ (product >>> Integer.SIZE);
    }

    /** Adds a property with its values, where it is said: one that is added to a type later changes no id. */
    <T> Minting add(Property<T, ?> property, T owner) {
        Object said = property.get(owner);
        if (said == null || !property.isSaying(said)) {
            return this;
        }
        add(property.nameHash());
        if (property.cardinality() == Cardinality.LIST) {
            ImmutableList<?> list = (ImmutableList<?>) said;
            for (int i = 0; i < list.size(); i++) {
                addValue(property.type(), list.get(i));
            }
        } else {
            addValue(property.type(), said);
        }
        return this;
    }

    private void addValue(ValueType<?> type, Object value) {
        if (type instanceof ValueType.Structure<?> structure) {
            addStructure(structure.table(), value);
        } else if (value instanceof Identity id) {
            id.mintInto(this);
        } else if (value instanceof Enum<?> word) {
            add(word.name());
        } else if (value instanceof Mbid mbid) {
            add(mbid.high()).add(mbid.low());
        } else {
            add(value.toString());
        }
    }

    @SuppressWarnings("unchecked") // the value is of the type that its property names
    private <T> void addStructure(PropertyTable<T> table, Object value) {
        ImmutableList<Property<T, ?>> properties = table.properties();
        for (int i = 0; i < properties.size(); i++) {
            if (!table.isElement() || !ElementKey.isId(properties.get(i))) {
                add(properties.get(i), (T) value);
            }
        }
    }

    /** Keeps an id that is in use from being minted. */
    void reserve(ElementId id) {
        used.add(id);
    }

    /** {@return the id for what was added since the last one, not minted or reserved before} */
    ElementId mint() {
        long content = hash;
        hash = START;
        ElementId id = ElementId.minted(content);
        return used.add(id) ? id : mintAlike(content);
    }

    /** Elements that are alike take the steps of one walk; what the walk has passed stays in use. */
    private ElementId mintAlike(long content) {
        if (walks == null) {
            walks = new HashMap<>();
        }
        long next = walks.getOrDefault(content, content);
        ElementId id;
        do {
            next = step(next, 1);
            id = ElementId.minted(next);
        } while (!used.add(id));
        walks.put(content, next);
        return id;
    }
}
