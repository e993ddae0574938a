package org.linernotes.core.artist;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.internal.Slots;

/** Who is credited, as printed: names with the texts that join them ("Miles Davis", {@code " & "}, "John Coltrane"). */
@Value.Immutable
public abstract sealed class ArtistCredit implements WithArtistCredit permits ImmutableArtistCredit, SoleCredit {
    /** The properties of an artist credit. */
    public static final PropertyTable<ArtistCredit> PROPERTIES = PropertyTable.builder(
                    "artist-credit", ArtistCredit.class)
            .list(
                    "names",
                    ValueType.structure(CreditedName.class, () -> CreditedName.PROPERTIES),
                    ArtistCredit::names,
                    ArtistCredit::withNames,
                    "The names in their order.")
            .shorthand("names")
            .extensions(ArtistCredit::extensions, ArtistCredit::withExtensions)
            .build(ArtistCredit::construct, ArtistCredit::fill);

    ArtistCredit() {}

    private static ArtistCredit construct(Slots s) {
        return SoleCredit.smallest(s.list(), s.required());
    }

    private static void fill(ArtistCredit artistCredit, Slots s) {
        s.put(artistCredit.names());
    }

    /** {@return the names in their order} */
    public abstract ImmutableList<CreditedName> names();

    /** {@return unknown keys} */
    public abstract Extensions extensions();

    /** {@return the whole credit as it is printed} */
    public String text() {
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
    public static ArtistCredit of(ArtistId artist, String name) {
        return new SoleCredit(name, Objects.requireNonNull(artist, "artist"));
    }

    /**
     * {@return the credit of a name of which it is not known, or not said, whose it is}
     *
     * @param name the name as credited
     */
    public static ArtistCredit of(String name) {
        return new SoleCredit(name, null);
    }

    /** Credits are equal if all is that they say, in whichever way they are held. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof ArtistCredit that
                        && names().equals(that.names())
                        && extensions().equals(that.extensions()));
    }

    @Override
    public final int hashCode() {
        return names().hashCode();
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds artist credits. */
    public static final class Builder extends ImmutableArtistCredit.Builder {
        Builder() {
            extensions(Extensions.NONE);
        }

        @Override
        public ArtistCredit build() {
            ArtistCredit credit = super.build();
            return SoleCredit.smallest(credit.names(), credit.extensions());
        }
    }
}
