package org.linernotes.json;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalInt;
import org.linernotes.core.entity.Entity;

/**
 * A line of newline-delimited JSON: an entity, with what a catalogue says of it beside its own properties.
 *
 * @param entity the entity
 * @param mention whether it is only mentioned: known in part, because something points at it
 * @param subjectPosition its position among the subjects, from 0, where the catalogue states what it is about
 */
public record EntityLine(Entity entity, boolean mention, OptionalInt subjectPosition) {
    /**
     * Creates a line.
     *
     * @param entity the entity
     * @param mention whether it is only mentioned
     * @param subjectPosition its position among the subjects, from 0
     * @throws IllegalArgumentException if the position is negative
     */
    public EntityLine {
        checkArgument(subjectPosition.orElse(0) >= 0, "a position is not negative");
    }

    /**
     * {@return the line of an entity in full}
     *
     * @param entity the entity
     */
    public static EntityLine of(Entity entity) {
        return new EntityLine(entity, false, OptionalInt.empty());
    }

    /**
     * {@return the line of an entity that is only mentioned}
     *
     * @param entity the entity with what is known of it
     */
    public static EntityLine mention(Entity entity) {
        return new EntityLine(entity, true, OptionalInt.empty());
    }

    /**
     * {@return this line with a position among the subjects}
     *
     * @param position the position, from 0
     * @throws IllegalArgumentException if it is negative
     */
    public EntityLine withSubjectPosition(int position) {
        return new EntityLine(entity, mention, OptionalInt.of(position));
    }
}
