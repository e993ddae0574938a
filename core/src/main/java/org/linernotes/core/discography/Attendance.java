package org.linernotes.core.discography;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.session.Session;
import org.linernotes.core.vocabulary.Instrument;

/**
 * Who plays at a session, on any take of it.
 *
 * @param surely who plays for certain
 * @param all these and who may play
 * @param instruments what is named for those who play
 */
record Attendance(ImmutableSet<ArtistId> surely, ImmutableSet<ArtistId> all, ImmutableSet<Instrument> instruments) {
    static Attendance of(Session session, OccasionPersonnel personnel) {
        Set<ArtistId> surely = new LinkedHashSet<>();
        Set<ArtistId> all = new LinkedHashSet<>();
        Set<Instrument> instruments = new LinkedHashSet<>();
        Occasion.of(session).forEach(occasion -> {
            for (Participant one : personnel.of(occasion, player -> true)) {
                for (ArtistId artist : OccasionPersonnel.artists(one.player())) {
                    all.add(artist);
                    if (Appearance.isSure(one, artist)) {
                        surely.add(artist);
                    }
                }
                if (one.presence() == Presence.PLAYS) {
                    one.instruments().stream().map(InstrumentCredit::instrument).forEach(instruments::add);
                }
            }
        });
        return new Attendance(ImmutableSet.copyOf(surely), ImmutableSet.copyOf(all), ImmutableSet.copyOf(instruments));
    }
}
