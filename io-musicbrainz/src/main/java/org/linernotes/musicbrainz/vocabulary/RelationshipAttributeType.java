package org.linernotes.musicbrainz.vocabulary;

import java.util.Optional;
import java.util.OptionalInt;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.personnel.Qualifier;
import org.linernotes.core.vocabulary.Instrument;

/**
 * An attribute of relationships.
 *
 * @param rowId its number in MusicBrainz's table; empty where no source tells it
 * @param knownGid its identifier; empty where no source tells it
 * @param name its name, under which documents give its value and the words it is credited by
 * @param rootName the name of the root of its tree, by which phrases ask for it; its own name where it has no tree
 * @param meaning what it is in a credit
 * @param creditable whether a relationship may give other words for it
 * @param freeText whether a relationship gives a text with it
 * @param qualifier the qualifier that it is; empty unless it means one
 * @param instrument the instrument or vocal that it is; empty unless it means one
 */
public record RelationshipAttributeType(
        OptionalInt rowId,
        Optional<Mbid> knownGid,
        String name,
        String rootName,
        Meaning meaning,
        boolean creditable,
        boolean freeText,
        Optional<Qualifier> qualifier,
        Optional<Instrument> instrument) {
    /** What an attribute is in a credit. */
    public enum Meaning {
        /** A qualifier: guest, solo, executive… */
        QUALIFIER,
        /** An instrument. */
        INSTRUMENT,
        /** A way of singing or speaking. */
        VOCAL,
        /** The text that says what was done. */
        TASK,
        /** Nothing that a credit has a field for. */
        OTHER
    }

    /**
     * {@return its identifier, which what a credit has a field for always has}
     *
     * @throws IllegalStateException if it is not known
     */
    public Mbid gid() {
        return knownGid.orElseThrow(() -> new IllegalStateException("the gid of " + name + " is not known"));
    }
}
