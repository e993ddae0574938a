package org.linernotes.core.entity;

import com.google.common.collect.ImmutableList;
import org.linernotes.core.identifier.ExternalId;

/**
 * Something that a catalogue is about or mentions. Entities are immutable values that refer to each other by id; a fact
 * is stored once, in one direction, and the other direction is an index of the catalogue.
 */
public interface Entity {
    /** {@return the id} */
    EntityId id();

    /** {@return the name or title by which people know it; its id where it has none} */
    String displayName();

    /** {@return identifiers that other systems give it} */
    ImmutableList<ExternalId> externalIds();

    /** {@return notes about it or about elements of it} */
    ImmutableList<Note> notes();

    /** {@return relationships to other entities that no field of its own states} */
    ImmutableList<Relationship> relationships();

    /** {@return unknown keys} */
    Extensions extensions();
}
