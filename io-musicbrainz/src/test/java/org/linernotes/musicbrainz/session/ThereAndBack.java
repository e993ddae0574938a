package org.linernotes.musicbrainz.session;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Set;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.discography.Discography;
import org.linernotes.core.discography.Participant;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Role;

/** Who plays on a recording, so that two catalogues can be compared. */
final class ThereAndBack {
    private ThereAndBack() {}

    /** Somebody who plays. */
    record Playing(ArtistId artist, Role role, Set<Instrument> instruments) {
        static Playing of(Participant participant) {
            return new Playing(
                    participant.player().artist().orElseThrow(),
                    participant.role(),
                    participant.instruments().stream()
                            .map(InstrumentCredit::instrument)
                            .collect(ImmutableSet.toImmutableSet()));
        }
    }

    /** {@return the artists who play on a recording} */
    static Set<Playing> playing(Catalog catalog, RecordingId id) {
        return Discography.of(catalog).personnelOf(id).players().stream()
                .filter(participant -> participant.player().artist().isPresent())
                .map(Playing::of)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** {@return the credit of a performer} */
    static Credit credit(ArtistId artist, String... instruments) {
        return Credit.of(Role.PERFORMER, artist)
                .withInstruments(Arrays.stream(instruments)
                        .map(name -> InstrumentCredit.of(Instrument.of(name)))
                        .toArray(InstrumentCredit[]::new));
    }
}
