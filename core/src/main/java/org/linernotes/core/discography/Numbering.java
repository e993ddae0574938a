package org.linernotes.core.discography;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import java.util.function.ToIntFunction;
import org.linernotes.core.internal.Places;

/** Owners in an order with all that they own numbered through: releases and tracks, recordings and derivations. */
final class Numbering<E> {
    private final ImmutableList<E> owners;

    /** The number of the first that each owner has, and behind the last owner how many there are. */
    private final ImmutableIntArray first;

    private Numbering(ImmutableList<E> owners, ImmutableIntArray first) {
        this.owners = owners;
        this.first = first;
    }

    /** {@return the numbering of what owners have} The count of each says how much that is. */
    static <E> Numbering<E> of(List<E> owners, ToIntFunction<? super E> count) {
        ImmutableIntArray.Builder first = ImmutableIntArray.builder(owners.size() + 1);
        int next = 0;
        for (E owner : owners) {
            first.add(next);
            next = Math.addExact(next, count.applyAsInt(owner));
        }
        return new Numbering<>(ImmutableList.copyOf(owners), first.add(next).build());
    }

    ImmutableList<E> owners() {
        return owners;
    }

    /** {@return what has a number: the owner, and which of its own it is} */
    Numbered<E> get(int number) {
        // the last that does not begin behind it: owners of nothing begin where the next begins
        int place = Places.firstNotBefore(owners.size(), owner -> first.get(owner) > number ? 0 : -1) - 1;
        return new Numbered<>(owners.get(place), number - first.get(place));
    }

    /** An owner and a place among what it owns, counted from 0. */
    record Numbered<E>(E owner, int place) {}
}
