package org.linernotes.core.entity;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Makes element ids from content: a 64-bit FNV-1a hash of the properties that say which element it is. The same content
 * gets the same id in every program and on every day; elements of one entity that are alike are told apart by a counter.
 */
final class Minting {
    private static final long OFFSET_BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final Set<Long> used = new HashSet<>();
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

    /** Adds a value of any type of the model: what is not there, a list, an id, or a value by its text form. */
    Minting addValue(Object value) {
        if (value instanceof Identity id) {
            id.mintInto(this);
        } else if (value instanceof ImmutableList<?> list) {
            list.forEach(this::addValue);
            add(list.size());
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresentOrElse(this::addValue, () -> add(0));
        } else if (value instanceof Enum<?> word) {
            add(word.name());
        } else {
            add(value.toString());
        }
        return this;
    }

    private void step(int octet) {
        hash = (hash ^ octet) * PRIME;
    }

    /** {@return the id for what was added since the last one, new in this minting} */
    ElementId mint() {
        long minted = hash;
        while (!used.add(minted)) {
            minted = (minted ^ 1) * PRIME;
        }
        hash = OFFSET_BASIS;
        return ElementId.minted(minted);
    }
}
