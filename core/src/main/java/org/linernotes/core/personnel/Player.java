package org.linernotes.core.personnel;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.entity.ValueTypes;
import org.linernotes.core.internal.Slots;

/**
 * Who plays: an artist; one of several artists, and it is not known which; a number of unidentified players; or an ensemble
 * that is known only as such ("string section of 16").
 */
@Value.Immutable
public abstract sealed class Player implements WithPlayer permits ImmutablePlayer, ArtistPlayer {
    /** The properties of a player. */
    public static final PropertyTable<Player> PROPERTIES = PropertyTable.builder("player", Player.class)
            .optional("artist", ValueTypes.ARTIST_ID, Player::artist, Player::withArtist, "The artist.")
            .list("oneOf", ValueTypes.ARTIST_ID, Player::oneOf, Player::withOneOf, "The artists of whom it is one.")
            .optional(
                    "ensemble", ValueType.TEXT, Player::ensemble, Player::withEnsemble, "What the ensemble is called.")
            .optional(
                    "count",
                    ValueType.INTEGER,
                    Player::count,
                    Player::withCount,
                    "How many players, where they are an ensemble or unidentified.")
            .shorthand("artist")
            .extensions(Player::extensions, Player::withExtensions)
            .build(Player::construct, Player::fill);

    Player() {}

    private static Player construct(Slots s) {
        return ArtistPlayer.smallest(
                ImmutablePlayer.of(s.optional(), s.list(), s.optional(), s.optional(), s.required()));
    }

    private static void fill(Player player, Slots s) {
        s.put(player.artist());
        s.put(player.oneOf());
        s.put(player.ensemble());
        s.put(player.count());
    }

    /** {@return the artist} */
    public abstract Optional<ArtistId> artist();

    /** {@return the artists of whom it is one} */
    public abstract ImmutableList<ArtistId> oneOf();

    /** {@return what the ensemble is called} */
    public abstract Optional<String> ensemble();

    /** {@return how many players, where they are an ensemble or unidentified} */
    public abstract Optional<Integer> count();

    /** {@return unknown keys} */
    public abstract Extensions extensions();

    /**
     * Checks that exactly one of the four forms is stated.
     *
     * @throws IllegalArgumentException if none or several are
     */
    @Value.Check
    void check() {
        int forms = (artist().isPresent() ? 1 : 0)
                + (oneOf().isEmpty() ? 0 : 1)
                + (ensemble().isPresent() || count().isPresent() ? 1 : 0);
        if (forms != 1 || oneOf().size() == 1 || count().orElse(1) < 1) {
            throw new IllegalArgumentException(
                    "a player is an artist, one of at least two artists, an ensemble, or a number of unidentified players");
        }
    }

    /** {@return whether nobody knows who it is: unidentified players} */
    public boolean unidentified() {
        return artist().isEmpty() && oneOf().isEmpty() && ensemble().isEmpty();
    }

    /**
     * {@return an artist}
     *
     * @param artist the artist
     */
    public static Player of(ArtistId artist) {
        return new ArtistPlayer(artist);
    }

    /**
     * {@return one of several artists}
     *
     * @param artists the artists, at least two
     */
    public static Player oneOf(ArtistId... artists) {
        return builder().addOneOf(artists).build();
    }

    /**
     * {@return a number of unidentified players}
     *
     * @param count how many, at least one
     */
    public static Player unidentified(int count) {
        return builder().count(count).build();
    }

    /**
     * {@return an ensemble that is known only as such}
     *
     * @param name what it is called, for example {@code "string section"}
     */
    public static Player ensemble(String name) {
        return builder().ensemble(name).build();
    }

    /** Players are equal if all is that they say, in whichever way they are held. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Player that
                        && artist().equals(that.artist())
                        && oneOf().equals(that.oneOf())
                        && ensemble().equals(that.ensemble())
                        && count().equals(that.count())
                        && extensions().equals(that.extensions()));
    }

    @Override
    public final int hashCode() {
        int ofWhom = 31 * artist().hashCode() + oneOf().hashCode();
        return 31 * (31 * ofWhom + ensemble().hashCode()) + count().hashCode();
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds players. */
    public static final class Builder extends ImmutablePlayer.Builder {
        Builder() {
            extensions(Extensions.NONE);
        }

        @Override
        public Player build() {
            return ArtistPlayer.smallest(super.build());
        }
    }
}
