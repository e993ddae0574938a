package org.linernotes.musicbrainz.vocabulary;

import java.util.Optional;
import java.util.OptionalInt;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.label.Right;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.core.vocabulary.Term;

/**
 * What a type of relationship becomes in the model.
 *
 * @param type the type
 * @param mapsTo the kind of fact
 * @param role the role, of a credit
 * @param step what was done, of a production step
 * @param derivation how it was made, of a derivation
 * @param right what is owned, of a line of rights
 * @param subject the end, 0 or 1, whose entity bears the fact: for a credit what is credited, for a derivation what was
 *     made; empty for what stays a relationship, which is borne by the entity whose document tells it
 * @param note for a relationship why it stays one, else what is worth knowing or nothing
 */
public record RelationshipRule(
        RelationshipType type,
        MapsTo mapsTo,
        Optional<Role> role,
        Optional<Term> step,
        Optional<DerivationKind> derivation,
        Optional<Right> right,
        OptionalInt subject,
        String note) {
    /** The kinds of fact that a relationship can become. */
    public enum MapsTo {
        /** Somebody did something for a recording, a release or a work. */
        CREDIT,
        /** A recording was recorded somewhere. */
        RECORDED_AT,
        /** A step of the making of a recording or release, somewhere. */
        PRODUCTION_STEP,
        /** A recording is a performance of a work. */
        PERFORMANCE,
        /** A recording was made from another. */
        DERIVATION,
        /** A label owns a right in a recording or release. */
        RIGHTS,
        /** It stays a relationship. */
        RELATIONSHIP
    }

    /**
     * {@return the gid of the type, which is there unless it stays a relationship}
     *
     * @throws IllegalStateException if it is not known
     */
    public Mbid gid() {
        return type.gid();
    }

    /** {@return the kinds of entity at both ends, joined by a hyphen: {@code artist-recording}; empty if not known} */
    public String pair() {
        return type.pair();
    }

    /** {@return the name of the type} */
    public String name() {
        return type.name();
    }
}
