package org.linernotes.musicbrainz.vocabulary;

import com.google.common.collect.ImmutableList;
import org.linernotes.core.identifier.Mbid;

/**
 * A type of relationship. Phrases read from end 0 to end 1, the reverse one the other way; {@code {attribute}} in them
 * stands for the attributes chosen, {@code {attribute:a|b}} for {@code a} where it is chosen and {@code b} where not.
 *
 * @param rowId its number in MusicBrainz's table, which forms and some parameters of addresses want
 * @param gids its identifiers: one, none where no source tells it, and two where MusicBrainz itself uses two, of which
 *     the first is the one to write
 * @param name its name, which other types may share
 * @param entity0 the kind of entity at end 0, as MusicBrainz writes it: {@code release_group}; empty where no source
 *     tells it
 * @param entity1 the kind of entity at end 1
 * @param linkPhrase how end 0 speaks of end 1
 * @param reverseLinkPhrase how end 1 speaks of end 0
 * @param longLinkPhrase how a sentence says it
 * @param deprecated whether new relationships shall not use it
 * @param grouping whether it is a mere heading of other types, which no relationship may use
 */
public record RelationshipType(
        int rowId,
        ImmutableList<Mbid> gids,
        String name,
        String entity0,
        String entity1,
        String linkPhrase,
        String reverseLinkPhrase,
        String longLinkPhrase,
        boolean deprecated,
        boolean grouping) {
    /** {@return the kinds of entity at both ends, joined by a hyphen: {@code artist-recording}; empty if not known} */
    public String pair() {
        return entity0.isEmpty() ? "" : entity0 + "-" + entity1;
    }

    /** {@return whether its identifier is known} */
    public boolean hasGid() {
        return !gids.isEmpty();
    }

    /**
     * {@return its identifier}
     *
     * @throws IllegalStateException if it is not {@linkplain #hasGid known}
     */
    public Mbid gid() {
        if (gids.isEmpty()) {
            throw new IllegalStateException("the gid of " + pair() + " " + name + " is not known");
        }
        return gids.get(0);
    }

    /** {@return whether new relationships may use it} */
    public boolean usable() {
        return !deprecated && !grouping;
    }
}
