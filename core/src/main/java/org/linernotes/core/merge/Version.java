package org.linernotes.core.merge;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.SourceId;
import org.linernotes.core.source.Statement;

/**
 * An entity as one input has it, with the ids of the merged catalogue.
 *
 * @param input the name of the input
 * @param speaker the source that says what no statement states
 * @param entity the entity; empty where the input has nothing but statements about it
 * @param isFull whether it is there in full, and not only mentioned
 * @param statements the statements about it
 */
record Version(
        String input, SourceId speaker, Optional<Entity> entity, boolean isFull, ImmutableList<Stated> statements) {

    /**
     * A statement of an input.
     *
     * @param statement the statement
     * @param isFull whether it is there in full, and not only mentioned
     */
    record Stated(Statement statement, boolean isFull) {}
}
