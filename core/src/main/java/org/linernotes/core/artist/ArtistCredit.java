package org.linernotes.core.artist;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.internal.Slots;

/** Who is credited, as printed: names with the texts that join them ("Miles Davis", {@code " & "}, "John Coltrane"). */
@Value.Immutable
public sealed interface ArtistCredit extends WithArtistCredit permits ImmutableArtistCredit {
    /** The properties of an artist credit. */
    PropertyTable<ArtistCredit> PROPERTIES = PropertyTable.builder("artist-credit", ArtistCredit.class)
            .list(
                    "names",
                    ValueType.structure(CreditedName.class, () -> CreditedName.PROPERTIES),
                    ArtistCredit::names,
                    ArtistCredit::withNames,
                    "The names in their order.")
            .shorthand("names")
            .extensions(ArtistCredit::extensions, ArtistCredit::withExtensions)
            .build(ArtistCredit::construct);

    private static ArtistCredit construct(Slots s) {
        return ImmutableArtistCredit.of(s.list(), s.required());
    }

    /** {@return the names in their order} */
    ImmutableList<CreditedName> names();

    /** {@return unknown keys} */
    Extensions extensions();

    /** {@return the whole credit as it is printed} */
    default String text() {
        StringBuilder text = new StringBuilder();
        names().forEach(name -> text.append(name.name()).append(name.joinPhrase()));
        return text.toString();
    }

    /**
     * {@return the credit of one artist}
     *
     * @param artist the artist
     * @param name the name as credited
     */
    static ArtistCredit of(ArtistId artist, String name) {
        return builder()
                .addName(CreditedName.builder().artist(artist).name(name).build())
                .build();
    }

    /**
     * {@return the credit of a name of which it is not known, or not said, whose it is}
     *
     * @param name the name as credited
     */
    static ArtistCredit of(String name) {
        return builder().addName(CreditedName.builder().name(name).build()).build();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds artist credits. */
    final class Builder extends ImmutableArtistCredit.Builder {
        Builder() {
            extensions(Extensions.NONE);
        }
    }
}
