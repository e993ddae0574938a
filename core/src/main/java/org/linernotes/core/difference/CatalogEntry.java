package org.linernotes.core.difference;

import org.linernotes.core.entity.Entity;

/**
 * An entity as it stands in a catalogue.
 *
 * @param entity the entity
 * @param mention whether the catalogue only mentions it
 */
public record CatalogEntry(Entity entity, boolean mention) {}
