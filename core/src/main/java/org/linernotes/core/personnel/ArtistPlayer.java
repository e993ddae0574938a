package org.linernotes.core.personnel;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.Extensions;

/** A player who is an artist, with nothing else said: most are, so that it is held in half of what any player would take. */
final class ArtistPlayer extends Player {
    private final ArtistId artist;

    ArtistPlayer(ArtistId artist) {
        this.artist = Objects.requireNonNull(artist, "artist");
    }

    /** {@return an equal player in the smallest form} */
    static Player smallest(Player player) {
        boolean plain = player.artist().isPresent() && player.extensions().isEmpty();
        return plain ? new ArtistPlayer(player.artist().get()) : player;
    }

    @Override
    public Optional<ArtistId> artist() {
        return Optional.of(artist);
    }

    @Override
    public ImmutableList<ArtistId> oneOf() {
        return ImmutableList.of();
    }

    @Override
    public Optional<String> ensemble() {
        return Optional.empty();
    }

    @Override
    public Optional<Integer> count() {
        return Optional.empty();
    }

    @Override
    public Extensions extensions() {
        return Extensions.NONE;
    }

    /** The same in the form that can be changed. */
    private Player changeable() {
        return ImmutablePlayer.of(artist(), oneOf(), ensemble(), count(), extensions());
    }

    @Override
    public Player withArtist(ArtistId value) {
        return new ArtistPlayer(value);
    }

    @Override
    public Player withArtist(Optional<? extends ArtistId> optional) {
        return changeable().withArtist(optional);
    }

    @Override
    public Player withOneOf(ArtistId @Nullable ... elements) {
        return changeable().withOneOf(elements);
    }

    @Override
    public Player withOneOf(Iterable<? extends ArtistId> elements) {
        return changeable().withOneOf(elements);
    }

    @Override
    public Player withEnsemble(String value) {
        return changeable().withEnsemble(value);
    }

    @Override
    public Player withEnsemble(Optional<String> optional) {
        return changeable().withEnsemble(optional);
    }

    @Override
    public Player withCount(int value) {
        return changeable().withCount(value);
    }

    @Override
    public Player withCount(Optional<Integer> optional) {
        return changeable().withCount(optional);
    }

    @Override
    public Player withExtensions(Extensions value) {
        return changeable().withExtensions(value);
    }

    /** {@return the player for people, as other players are} */
    @Override
    public String toString() {
        return changeable().toString();
    }
}
