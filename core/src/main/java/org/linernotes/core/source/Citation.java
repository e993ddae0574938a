package org.linernotes.core.source;

import java.util.Optional;
import org.immutables.value.Value;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.entity.ValueTypes;
import org.linernotes.core.internal.Slots;
import org.linernotes.core.vocabulary.Term;

/** A reference to a source or a film: what to read or see, or where something is written. */
@Value.Immutable
public sealed interface Citation extends WithCitation permits ImmutableCitation {
    /** The properties of a citation. */
    PropertyTable<Citation> PROPERTIES = PropertyTable.builder("citation", Citation.class)
            .required("of", ValueType.REFERENCE, Citation::of, Citation::withOf, "The source or film.")
            .optional(
                    "relation",
                    ValueTypes.TERM,
                    Citation::relation,
                    Citation::withRelation,
                    "What the reference is for, for example suggested reading.")
            .optional(
                    "locator",
                    ValueType.TEXT,
                    Citation::locator,
                    Citation::withLocator,
                    "The place in it: a page, a track, a time.")
            .optional("note", ValueType.TEXT, Citation::note, Citation::withNote, "A remark.")
            .shorthand("of")
            .extensions(Citation::extensions, Citation::withExtensions)
            .build(Citation::construct, Citation::fill);

    private static Citation construct(Slots s) {
        return ImmutableCitation.of(s.required(), s.optional(), s.optional(), s.optional(), s.required());
    }

    private static void fill(Citation citation, Slots s) {
        s.put(citation.of());
        s.put(citation.relation());
        s.put(citation.locator());
        s.put(citation.note());
    }

    /** {@return the source or film} */
    EntityId of();

    /** {@return what the reference is for, for example suggested reading} */
    Optional<Term> relation();

    /** {@return the place in it: a page, a track, a time} */
    Optional<String> locator();

    /** {@return a remark} */
    Optional<String> note();

    /** {@return unknown keys} */
    Extensions extensions();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds citations. */
    final class Builder extends ImmutableCitation.Builder {
        Builder() {
            extensions(Extensions.NONE);
        }
    }
}
