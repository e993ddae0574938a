package org.linernotes.musicbrainz.link;

import org.linernotes.core.entity.Relationship;

/**
 * A relationship that an entity has in MusicBrainz, and the fact of the model that it was made of.
 *
 * @param pointer the JSON Pointer (RFC 6901) to the fact in its entity: {@code /credits/0}
 * @param relationship the relationship, in the direction that it has for that entity
 */
public record Link(String pointer, Relationship relationship) {
    private static final String RELATIONSHIPS = "/relationships/";

    /**
     * {@return the JSON Pointer to something that the relationship says: of one that was made of another fact, which says it by
     * properties of its own, that to the fact}
     *
     * @param below the JSON Pointer to it in the relationship, such as {@code /attributes/0}
     */
    public String pointer(String below) {
        return pointer.startsWith(RELATIONSHIPS) ? pointer + below : pointer;
    }
}
