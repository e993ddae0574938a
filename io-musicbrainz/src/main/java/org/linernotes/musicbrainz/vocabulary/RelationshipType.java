package org.linernotes.musicbrainz.vocabulary;

import org.linernotes.core.identifier.Mbid;

/**
 * A type of relationship. Phrases read from end 0 to end 1, the reverse one the other way; {@code {attribute}} in them
 * stands for the attributes chosen, {@code {attribute:a|b}} for {@code a} where it is chosen and {@code b} where not.
 *
 * @param gid its identifier
 * @param name its name, which other types may share
 * @param entity0 the kind of entity at end 0, as MusicBrainz writes it: {@code release_group}
 * @param entity1 the kind of entity at end 1
 * @param linkPhrase how end 0 speaks of end 1
 * @param reverseLinkPhrase how end 1 speaks of end 0
 * @param longLinkPhrase how a sentence says it
 * @param deprecated whether new relationships shall not use it
 */
public record RelationshipType(
        Mbid gid,
        String name,
        String entity0,
        String entity1,
        String linkPhrase,
        String reverseLinkPhrase,
        String longLinkPhrase,
        boolean deprecated) {
    /** {@return the kinds of entity at both ends, joined by a hyphen: {@code artist-recording}} */
    public String pair() {
        return entity0 + "-" + entity1;
    }
}
