package org.linernotes.core.personnel;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
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
public sealed interface Player extends WithPlayer permits ImmutablePlayer {
    /** The properties of a player. */
    PropertyTable<Player> PROPERTIES = PropertyTable.builder("player", Player.class)
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
            .build(Player::construct);

    private static Player construct(Slots s) {
        return ImmutablePlayer.of(s.optional(), s.list(), s.optional(), s.optional(), s.required());
    }

    /** {@return the artist} */
    Optional<ArtistId> artist();

    /** {@return the artists of whom it is one} */
    ImmutableList<ArtistId> oneOf();

    /** {@return what the ensemble is called} */
    Optional<String> ensemble();

    /** {@return how many players, where they are an ensemble or unidentified} */
    Optional<Integer> count();

    /** {@return unknown keys} */
    Extensions extensions();

    /**
     * Checks that exactly one of the four forms is stated.
     *
     * @throws IllegalArgumentException if none or several are
     */
    @Value.Check
    default void check() {
        int forms = (artist().isPresent() ? 1 : 0)
                + (oneOf().isEmpty() ? 0 : 1)
                + (ensemble().isPresent() || count().isPresent() ? 1 : 0);
        if (forms != 1 || oneOf().size() == 1 || count().orElse(1) < 1) {
            throw new IllegalArgumentException(
                    "a player is an artist, one of at least two artists, an ensemble, or a number of unidentified players");
        }
    }

    /** {@return whether nobody knows who it is: unidentified players} */
    default boolean unidentified() {
        return artist().isEmpty() && oneOf().isEmpty() && ensemble().isEmpty();
    }

    /**
     * {@return an artist}
     *
     * @param artist the artist
     */
    static Player of(ArtistId artist) {
        return builder().artist(artist).build();
    }

    /**
     * {@return one of several artists}
     *
     * @param artists the artists, at least two
     */
    static Player oneOf(ArtistId... artists) {
        return builder().addOneOf(artists).build();
    }

    /**
     * {@return a number of unidentified players}
     *
     * @param count how many, at least one
     */
    static Player unidentified(int count) {
        return builder().count(count).build();
    }

    /**
     * {@return an ensemble that is known only as such}
     *
     * @param name what it is called, for example {@code "string section"}
     */
    static Player ensemble(String name) {
        return builder().ensemble(name).build();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds players. */
    final class Builder extends ImmutablePlayer.Builder {
        Builder() {
            extensions(Extensions.NONE);
        }
    }
}
