package org.linernotes.core.entity;

import java.util.Optional;
import org.immutables.value.Value;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.internal.Slots;
import org.linernotes.core.vocabulary.Term;

/** Another name of an entity: a name in another language or script, a legal name, a common misspelling. */
@Value.Immutable
public sealed interface Alias extends WithAlias permits ImmutableAlias {
    /** The properties of an alias. */
    PropertyTable<Alias> PROPERTIES = PropertyTable.builder("alias", Alias.class)
            .required("name", ValueType.TEXT, Alias::name, Alias::withName, "The name.")
            .optional("sortName", ValueType.TEXT, Alias::sortName, Alias::withSortName, "The name as it is sorted.")
            .optional("locale", ValueType.TEXT, Alias::locale, Alias::withLocale, "Where the name is used: a locale.")
            .flag("primary", Alias::primary, Alias::withPrimary, "Whether it is the main name in its locale.")
            .optional("type", ValueTypes.TERM, Alias::type, Alias::withType, "The kind of name.")
            .defaulted(
                    "lifeSpan",
                    ValueTypes.LIFE_SPAN,
                    LifeSpan.UNKNOWN,
                    Alias::lifeSpan,
                    Alias::withLifeSpan,
                    "When the name was in use.")
            .shorthand("name")
            .extensions(Alias::extensions, Alias::withExtensions)
            .build(Alias::construct, Alias::fill);

    private static Alias construct(Slots s) {
        return ImmutableAlias.of(
                s.required(), s.optional(), s.optional(), s.flag(), s.optional(), s.or(LifeSpan.UNKNOWN), s.required());
    }

    private static void fill(Alias alias, Slots s) {
        s.put(alias.name());
        s.put(alias.sortName());
        s.put(alias.locale());
        s.put(alias.primary());
        s.put(alias.type());
        s.put(alias.lifeSpan(), LifeSpan.UNKNOWN);
    }

    /** {@return the name} */
    String name();

    /** {@return the name as it is sorted} */
    Optional<String> sortName();

    /** {@return the locale in which the name is used, for example {@code "fr"} or {@code "pt_BR"}} */
    Optional<String> locale();

    /** {@return whether it is the main name in its locale} */
    boolean primary();

    /** {@return the kind of name} */
    Optional<Term> type();

    /** {@return when the name was in use} */
    LifeSpan lifeSpan();

    /** {@return unknown keys} */
    Extensions extensions();

    /**
     * {@return an alias that is only a name}
     *
     * @param name the name
     */
    static Alias of(String name) {
        return builder().name(name).build();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds aliases. */
    final class Builder extends ImmutableAlias.Builder {
        Builder() {
            primary(false);
            lifeSpan(LifeSpan.UNKNOWN);
            extensions(Extensions.NONE);
        }
    }
}
