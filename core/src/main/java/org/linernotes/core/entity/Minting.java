package org.linernotes.core.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes element ids from content: a 64-bit FNV-1a hash of the properties that say which element it is. The same content
 * gets the same id in every program and on every day; elements of one entity that are alike are told apart by a counter.
 */
final class Minting {
    private static final long OFFSET_BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final Set<ElementId> used = new HashSet<>();

    /** How far the walk through the ids of elements with one content has come; made for the first that are alike. */
    private @Nullable Map<Long, Long> walks;

    private long hash = OFFSET_BASIS;

    Minting add(long number) {
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            step((int) (number >>> shift) & 0xff);
        }
        return this;
    }

    Minting add(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            step(c & 0xff);
            step(c >>> Byte.SIZE);
        }
        return add(text.length());
    }

    /** Adds a property with its values, where it is said: one that is added to a type later changes no id. */
    <T> Minting add(Property<T, ?> property, T owner) {
        if (property.isSaid(owner)) {
            add(property.name());
            for (Object value : property.values(owner)) {
                addValue(property.type(), value);
            }
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
        } else {
            add(value.toString());
        }
    }

    @SuppressWarnings("unchecked") // the value is of the type that its property names
    private <T> void addStructure(PropertyTable<T> table, Object value) {
        for (Property<T, ?> property : table.properties()) {
            if (!table.isElement() || !ElementKey.isId(property)) {
                add(property, (T) value);
            }
        }
    }

    private void step(int octet) {
        hash = (hash ^ octet) * PRIME;
    }

    /** Keeps an id that is in use from being minted. */
    void reserve(ElementId id) {
        used.add(id);
    }

    /** {@return the id for what was added since the last one, not minted or reserved before} */
    ElementId mint() {
        long content = hash;
        hash = OFFSET_BASIS;
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
            next = (next ^ 1) * PRIME;
            id = ElementId.minted(next);
        } while (!used.add(id));
        walks.put(content, next);
        return id;
    }
}
