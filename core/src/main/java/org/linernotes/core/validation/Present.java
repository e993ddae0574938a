package org.linernotes.core.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.artist.NameKey;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.vocabulary.Instrument;

/** Who is there by the lines of a line-up, and by those that a take adds to it. */
final class Present {
    private final Catalog catalog;
    private final @Nullable Present lineUp;
    private final Map<ArtistId, Played> artists = new HashMap<>();

    /** Of whom it is known that they may be there: each is one of several. */
    private final Set<ArtistId> candidates = new HashSet<>();

    private final Set<NameKey> ensembles = new HashSet<>();

    /** Whether there are others of whom it is not known who they are: members of ensembles and groups, unidentified players. */
    private boolean others;

    private Present(Catalog catalog, @Nullable Present lineUp, Iterable<PersonnelLine> lines) {
        this.catalog = catalog;
        this.lineUp = lineUp;
        lines.forEach(this::add);
    }

    static Present of(Catalog catalog, Iterable<PersonnelLine> lineUp) {
        return new Present(catalog, null, lineUp);
    }

    /** {@return who is there as well, by further lines} */
    Present with(Iterable<PersonnelLine> lines) {
        return new Present(catalog, this, lines);
    }

    /** What the lines of an artist give to play. */
    private static final class Played {
        private final Set<Instrument> instruments = new LinkedHashSet<>();

        /** Whether a line names no instrument, or one that is known by its printed name alone: it may be any. */
        private boolean any;

        void add(PersonnelLine line) {
            any |= line.instruments().isEmpty();
            for (InstrumentCredit credit : line.instruments()) {
                instruments.add(credit.instrument());
                any |= credit.instrument().key().isEmpty();
            }
        }
    }

    private void add(PersonnelLine line) {
        Player player = line.player();
        player.artist()
                .ifPresent(artist ->
                        artists.computeIfAbsent(artist, id -> new Played()).add(line));
        candidates.addAll(player.oneOf());
        player.ensemble().map(NameKey::of).ifPresent(ensembles::add);
        boolean isGroup = player.artist()
                .filter(artist -> Persons.isNone(catalog, artist))
                .isPresent();
        if (isGroup) {
            catalog.artist(player.artist().get())
                    .map(Artist::name)
                    .map(NameKey::of)
                    .ifPresent(ensembles::add);
        }
        others |= isGroup || player.ensemble().isPresent() || player.unidentified();
    }

    /** {@return whether a player may be there} */
    boolean mayHave(Player player) {
        boolean here = player.ensemble()
                .map(name -> ensembles.contains(NameKey.of(name)))
                .orElseGet(() -> others
                        || player.artist().filter(this::mayHave).isPresent()
                        || player.oneOf().stream().anyMatch(this::mayHave));
        return here || (lineUp != null && lineUp.mayHave(player));
    }

    private boolean mayHave(ArtistId artist) {
        return artists.containsKey(artist) || candidates.contains(artist);
    }

    /** {@return whether an artist may play an instrument: one who is listed with others only, does not} */
    boolean mayPlay(ArtistId artist, Instrument instrument) {
        boolean listed = false;
        for (Present present = this; present != null; present = present.lineUp) {
            Played played = present.artists.get(artist);
            listed |= played != null;
            if (played != null && (played.any || played.instruments.contains(instrument))) {
                return true;
            }
        }
        return !listed || instrument.key().isEmpty();
    }

    /** {@return the instruments with which an artist is listed} */
    Stream<Instrument> instruments(ArtistId artist) {
        Played played = artists.get(artist);
        return Stream.concat(
                played == null ? Stream.empty() : played.instruments.stream(),
                lineUp == null ? Stream.empty() : lineUp.instruments(artist));
    }
}
