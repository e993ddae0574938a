package org.linernotes.musicbrainz.session;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.PlaceId;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Scope;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.personnel.VarianceKind;
import org.linernotes.core.place.Place;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.SessionPlace;
import org.linernotes.core.session.Take;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Role;

/**
 * Makes random catalogues of sessions, each in a studio of its own and with a leader of its own: line-ups with doublings, singers
 * who wait for their titles, doubtful players, variances of every kind; takes that were issued, cut, both, or neither.
 */
final class RandomSessions {
    private static final List<String> DATES = List.of(
            "1957-12-04",
            "1957-12-04/1957-12-05",
            "1957-12",
            "1957",
            "1957-12-04~",
            "[1957-12-04,1957-12-05]",
            "{1957-12-04,1957-12-06}",
            "1957-12-04/..",
            "[..1959]",
            "1957-12-04T22:00:00");
    private static final List<String> INSTRUMENTS =
            List.of("trumpet", "cornet", "clarinet", "tenor-saxophone", "piano", "double-bass", "drums");
    private static final List<Role> ROLES = List.of(Role.PERFORMER, Role.PERFORMER, Role.VOCAL, Role.CONDUCTOR);

    private final SplittableRandom random;
    private final Catalog.Builder catalog = Catalog.builder();
    private int takes;

    private RandomSessions(long seed) {
        random = new SplittableRandom(seed);
    }

    static Catalog catalog(long seed) {
        RandomSessions sessions = new RandomSessions(seed);
        int count = 1 + sessions.random.nextInt(4);
        for (int i = 0; i < count; i++) {
            sessions.add(i);
        }
        return sessions.catalog.build().orThrow();
    }

    private void add(int number) {
        PlaceId place = PlaceId.of("studio-" + number);
        catalog.add(Place.builder().id(place).name("Studio " + number).build());
        List<ArtistId> artists = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            ArtistId artist = ArtistId.of("artist-" + number + "-" + i);
            artists.add(artist);
            catalog.add(Artist.builder()
                    .id(artist)
                    .name("Artist " + number + "-" + i)
                    .build());
        }
        Session.Builder session =
                Session.builder().id(SessionId.of("session-" + number)).addPlace(SessionPlace.of(place));
        if (random.nextInt(8) > 0) {
            session.date(DateExpression.of(EdtfDate.parse(one(DATES))));
        }
        for (int part = random.nextInt(3); part >= 0; part--) {
            session.addPart(part(artists, part));
        }
        catalog.add(session.build());
    }

    private Part part(List<ArtistId> artists, int number) {
        ArtistCredit leader = ArtistCredit.of(artists.get(0), "Group " + number);
        List<PersonnelLine> lineUp = new ArrayList<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            lineUp.add(line(one(artists)));
        }
        Part.Builder part = Part.builder().leader(leader).lineUp(lineUp);
        for (int i = random.nextInt(6); i >= 0; i--) {
            part.addTake(take(artists, lineUp));
        }
        return part.build();
    }

    private PersonnelLine line(ArtistId artist) {
        PersonnelLine line = PersonnelLine.of(artist).withRole(one(ROLES));
        List<String> played = some(INSTRUMENTS, 2);
        boolean plays = line.role().equals(Role.PERFORMER);
        PersonnelLine withInstruments = plays
                ? PersonnelLine.of(artist, played.stream().map(Instrument::of).toArray(Instrument[]::new))
                : line;
        return withInstruments
                .withScope(random.nextInt(6) == 0 ? Scope.NAMED_TAKES : Scope.ALL_TAKES)
                .withCertainty(
                        random.nextInt(8) == 0
                                ? one(List.of(Certainty.PROBABLE, Certainty.POSSIBLE))
                                : Certainty.CERTAIN);
    }

    private Take take(List<ArtistId> artists, List<PersonnelLine> lineUp) {
        TakeId id = TakeId.of("take-" + takes++);
        Take.Builder take = Take.builder().id(id).title("Title");
        for (int i = random.nextInt(3); i > 0; i--) {
            take.addVariance(variance(artists, lineUp));
        }
        RecordingId whole = RecordingId.of("whole-" + id);
        if (random.nextInt(3) > 0) {
            catalog.add(made(whole, Derivation.of(DerivationKind.TRANSFER, id)));
        }
        for (int cut = random.nextInt(3); cut > 0; cut--) {
            DerivationKind kind = random.nextBoolean() ? DerivationKind.EDIT : DerivationKind.EXCERPT;
            catalog.add(made(RecordingId.of("cut-" + cut + "-" + id), Derivation.of(kind, id)));
        }
        return take.build();
    }

    private static Recording made(RecordingId id, Derivation derivation) {
        return Recording.builder()
                .id(id)
                .title("Title")
                .addDerivation(derivation)
                .build();
    }

    private Variance variance(List<ArtistId> artists, List<PersonnelLine> lineUp) {
        VarianceKind kind = one(List.of(VarianceKind.values()));
        Variance.Builder variance = Variance.builder().kind(kind);
        if (kind != VarianceKind.ADDED) {
            variance.addPlayer(
                    random.nextInt(4) == 0
                            ? Player.of(one(artists))
                            : one(lineUp).player());
        }
        switch (kind) {
            case ADDED, REPLACED -> variance.addLine(line(one(artists)).withScope(Scope.ALL_TAKES));
            case INSTRUMENT_INSTEAD ->
                variance.instead(PersonnelLine.of(artists.get(0), Instrument.of(one(INSTRUMENTS)))
                        .instruments());
            case OUT -> {
                if (random.nextInt(3) == 0) {
                    variance.addInstrument(Instrument.of(one(INSTRUMENTS)));
                }
            }
            case ONLY, AS_LINE_UP, NOT_KNOWN -> {}
        }
        return variance.build();
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private List<String> some(List<String> all, int most) {
        List<String> some = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            String next = one(all);
            if (!some.contains(next)) {
                some.add(next);
            }
        }
        return some;
    }
}
