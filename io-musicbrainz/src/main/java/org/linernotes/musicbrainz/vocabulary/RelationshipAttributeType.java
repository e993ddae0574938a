package org.linernotes.musicbrainz.vocabulary;

import java.util.Optional;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.personnel.Qualifier;
import org.linernotes.core.vocabulary.Instrument;

/**
 * An attribute of relationships.
 *
 * @param gid its identifier
 * @param name its name, under which documents give its value and the words it is credited by
 * @param meaning what it is in a credit
 * @param creditable whether a relationship may give other words for it
 * @param freeText whether a relationship gives a text with it
 * @param qualifier the qualifier that it is; empty unless it means one
 * @param instrument the instrument or vocal that it is; empty unless it means one
 */
public record RelationshipAttributeType(
        Mbid gid,
        String name,
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
}
