package org.linernotes.core.artist;

import java.util.Optional;
import org.immutables.value.Value;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.entity.ValueTypes;
import org.linernotes.core.internal.Slots;

/** A part of an artist credit: a name as printed, whose it is, and what joins it to the next. */
@Value.Immutable
public sealed interface CreditedName extends WithCreditedName permits ImmutableCreditedName {
    /** The properties of a credited name. */
    PropertyTable<CreditedName> PROPERTIES = PropertyTable.builder("credited-name", CreditedName.class)
            .required("name", ValueType.TEXT, CreditedName::name, CreditedName::withName, "The name as credited.")
            .optional(
                    "artist",
                    ValueTypes.ARTIST_ID,
                    CreditedName::artist,
                    CreditedName::withArtist,
                    "The artist, where it is known.")
            .defaulted(
                    "joinPhrase",
                    ValueType.TEXT,
                    "",
                    CreditedName::joinPhrase,
                    CreditedName::withJoinPhrase,
                    "The text up to the next name, with its blanks.")
            .extensions(CreditedName::extensions, CreditedName::withExtensions)
            .build(CreditedName::construct, CreditedName::fill);

    private static CreditedName construct(Slots s) {
        return ImmutableCreditedName.of(s.required(), s.optional(), s.or(""), s.required());
    }

    private static void fill(CreditedName creditedName, Slots s) {
        s.put(creditedName.name());
        s.put(creditedName.artist());
        s.put(creditedName.joinPhrase(), "");
    }

    /** {@return the name as credited} */
    String name();

    /** {@return the artist, where it is known} */
    Optional<ArtistId> artist();

    /** {@return the text up to the next name, with its blanks} */
    String joinPhrase();

    /** {@return unknown keys} */
    Extensions extensions();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds credited names. */
    final class Builder extends ImmutableCreditedName.Builder {
        Builder() {
            joinPhrase("");
            extensions(Extensions.NONE);
        }
    }
}
