package org.linernotes.core.entity;

/** An element of a list in an entity that something can point at. */
public interface Element {
    /** {@return the id of the element, unique in its entity} */
    ElementId id();
}
