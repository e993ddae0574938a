package org.linernotes.core.entity;

/** Types of values that all tables of elements share. */
final class Elements {
    /** The id of an element. */
    static final ValueType<ElementId> ID =
            ValueType.word("element id", ElementId.class, ElementId::tryParse, "An id, unique in its entity.");

    private Elements() {}
}
