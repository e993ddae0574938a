package org.linernotes.musicbrainz.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A JSON list. */
public final class TreeList implements Tree {
    private final List<Tree> elements;

    /** Creates an empty list. */
    public TreeList() {
        this.elements = new ArrayList<>();
    }

    /**
     * Creates a list.
     *
     * @param elements its elements
     */
    public TreeList(Collection<? extends Tree> elements) {
        this.elements = new ArrayList<>(elements);
    }

    /** {@return the elements} */
    public List<Tree> elements() {
        return elements;
    }

    /** Adds an element at the end. */
    public void add(Tree element) {
        elements.add(element);
    }

    /** {@return how many elements there are} */
    public int size() {
        return elements.size();
    }

    @Override
    public boolean isBlank() {
        return elements.isEmpty();
    }

    @Override
    public int leaves() {
        return elements.isEmpty() ? 1 : elements.stream().mapToInt(Tree::leaves).sum();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TreeList that && elements.equals(that.elements);
    }

    @Override
    public int hashCode() {
        return elements.hashCode();
    }

    @Override
    public String toString() {
        return elements.toString();
    }
}
