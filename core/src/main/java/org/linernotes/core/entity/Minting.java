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
 * Makes element ids from content: a 64-bit FNV-1a hash of the properties that say which element it is. The same content
 * gets the same id in every program and on every day; elements of one entity that are alike are told apart by a counter.
 */
final class Minting {
    private static final long OFFSET_BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    // The step of a byte that is zero multiplies, and nothing else: several of them multiply by a power.
    private static final long PRIME_2 = power(2);
    private static final long PRIME_8 = power(Byte.SIZE);

    private static final int MBID_LENGTH = 36;
    /** Of half an MBID. */
    private static final int DIGITS = 16;

    private final Set<ElementId> used = new HashSet<>();

    /** How far the walk through the ids of elements with one content has come; made for the first that are alike. */
    private @Nullable Map<Long, Long> walks;

    private long hash = OFFSET_BASIS;

    Minting add(long number) {
        if (number >>> Byte.SIZE == 0) {
            hash = (hash ^ number) * PRIME_8;
            return this;
        }
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            step((int) (number >>> shift) & 0xff);
        }
        return this;
    }

    Minting add(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >>> Byte.SIZE == 0) {
                hash = (hash ^ c) * PRIME_2;
            } else {
                step(c & 0xff);
                step(c >>> Byte.SIZE);
            }
        }
        return add(text.length());
    }

    /** Adds an MBID as its text. */
    private void add(Mbid mbid) {
        for (int digit = 0; digit < 2 * DIGITS; digit++) {
            if (digit == 8 || digit == 12 || digit == 16 || digit == 20) {
                hash = (hash ^ '-') * PRIME_2;
            }
            long half = digit < DIGITS ? mbid.high() : mbid.low();
            int value = (int) (half >>> (Long.SIZE - 4 - 4 * (digit % DIGITS))) & 0xf;
            hash = (hash ^ Character.forDigit(value, 16)) * PRIME_2;
        }
        add(MBID_LENGTH);
    }

    /** Adds a property with its values, where it is said: one that is added to a type later changes no id. */
    <T> Minting add(Property<T, ?> property, T owner) {
        Object said = property.get(owner);
        if (said == null || !property.isSaying(said)) {
            return this;
        }
        add(property.name());
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
            add(mbid);
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

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= PRIME;
        }
        return power;
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
