package org.linernotes.core.identifier;

import java.util.Optional;

/**
 * A number or code of the trade. All kinds answer the same three questions, so that who looks through a catalogue needs to
 * know none of them: what is the form that all prints of it have in common, does it pass the check of its kind, and, where
 * it does not, what was meant, if that is known.
 *
 * <p>Two identifiers of a kind are equal if their canonical forms are. How an identifier was printed is kept beside it, by
 * {@link org.linernotes.core.notice.Printed}; numbers whose rule only their maker knows are canonical as printed.
 */
public sealed interface Identifier
        permits Barcode,
                CatalogNumber,
                DiscogsId,
                Dpid,
                ExternalId,
                Grid,
                Ipi,
                Isni,
                Isrc,
                Iswc,
                LabelCode,
                MatrixNumber,
                Mbid,
                MusicBrainzDiscId,
                SideMatrix,
                WikidataId {

    /** {@return the one form in which equal identifiers are written alike; the parser of the kind takes it} */
    default String canonical() {
        return toString();
    }

    /** {@return what the check of its kind says} A wrong one is kept: it is what the source says. */
    default Check check() {
        return Check.NONE;
    }

    /**
     * {@return what was meant, where the damage is one that is known} It is a hint for people and is never applied. Empty
     * wherever more than one thing may have been meant.
     */
    default Optional<String> repairHint() {
        return Optional.empty();
    }
}
