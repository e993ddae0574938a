package org.linernotes.core.session;

import java.util.Optional;
import org.immutables.value.Value;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.entity.ValueTypes;
import org.linernotes.core.internal.Slots;
import org.linernotes.core.vocabulary.Term;

/** Under which circumstances a session took place: a code that programs can use, and the words of the source. */
@Value.Immutable
public sealed interface Circumstance extends WithCircumstance permits ImmutableCircumstance {
    /** The properties of a circumstance. */
    PropertyTable<Circumstance> PROPERTIES = PropertyTable.builder("circumstance", Circumstance.class)
            .required(
                    "code",
                    ValueTypes.TERM,
                    Circumstance::code,
                    Circumstance::withCode,
                    "What it was, for example improvised or to picture.")
            .optional("text", ValueType.TEXT, Circumstance::text, Circumstance::withText, "The words.")
            .shorthand("code")
            .extensions(Circumstance::extensions, Circumstance::withExtensions)
            .build(Circumstance::construct, Circumstance::fill);

    private static Circumstance construct(Slots s) {
        return ImmutableCircumstance.of(s.required(), s.optional(), s.required());
    }

    private static void fill(Circumstance circumstance, Slots s) {
        s.put(circumstance.code());
        s.put(circumstance.text());
    }

    /** {@return what it was, for example improvised or to picture} */
    Term code();

    /** {@return the words} */
    Optional<String> text();

    /** {@return unknown keys} */
    Extensions extensions();

    /**
     * {@return a circumstance}
     *
     * @param code the key of what it was, for example {@code "improvised"}
     */
    static Circumstance of(String code) {
        return builder().code(Term.of(code)).build();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds circumstances. */
    final class Builder extends ImmutableCircumstance.Builder {
        Builder() {
            extensions(Extensions.NONE);
        }
    }
}
