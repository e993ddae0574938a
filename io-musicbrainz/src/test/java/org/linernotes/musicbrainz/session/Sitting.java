package org.linernotes.musicbrainz.session;

import java.util.Arrays;
import java.util.List;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.date.PartialDate;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.PlaceId;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.entity.WorkId;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.place.Place;
import org.linernotes.core.recording.Capture;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.SessionPlace;
import org.linernotes.core.session.Take;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.core.work.Work;

/** A trio in a studio on one day, with two takes: the second without the trumpet. */
final class Sitting {
    static final ArtistId TRUMPET = ArtistId.of("trumpeter");
    static final ArtistId BASS = ArtistId.of("bassist");
    static final ArtistId DRUMS = ArtistId.of("drummer");
    static final ArtistId PRODUCER = ArtistId.of("producer");
    static final PlaceId STUDIO = PlaceId.of("studio");
    static final WorkId TUNE = WorkId.of("tune");
    static final SessionId ID = SessionId.of("sitting");
    static final RecordingId FIRST = RecordingId.of("first");
    static final RecordingId SECOND = RecordingId.of("second");
    static final ArtistCredit LEADER = ArtistCredit.of(TRUMPET, "The Trio");
    static final LifeSpan DAY = day("1957-12-04");

    private Sitting() {}

    static LifeSpan day(String date) {
        PartialDate day = PartialDate.parse(date);
        return LifeSpan.of(day, day);
    }

    static PersonnelLine line(ArtistId artist, String instrument) {
        return PersonnelLine.of(artist, Instrument.of(instrument));
    }

    static Session session() {
        return Session.builder()
                .id(ID)
                .date(DateExpression.of(EdtfDate.parse("1957-12-04")))
                .addPlace(SessionPlace.of(STUDIO))
                .addCredit(Credit.of(Role.PRODUCER, PRODUCER))
                .addPart(Part.builder()
                        .leader(LEADER)
                        .addLineUp(line(TRUMPET, "trumpet"), line(BASS, "double-bass"), line(DRUMS, "drums"))
                        .addTakes(take("take-1").withWorks(TUNE), take("take-2").withVariances(Variance.out(TRUMPET)))
                        .build())
                .build();
    }

    static Take take(String id) {
        return Take.builder().id(TakeId.of(id)).title("A Tune").build();
    }

    static Recording recording(RecordingId id) {
        return Recording.builder().id(id).title("A Tune").build();
    }

    static Recording made(RecordingId id, DerivationKind kind, String take) {
        return recording(id).withDerivations(Derivation.of(kind, TakeId.of(take)));
    }

    static Recording captured(String id, String date, ArtistId... players) {
        Recording recording = recording(RecordingId.of(id));
        return recording.withCaptures(capture(day(date))).withCredits(credits(players));
    }

    static Capture capture(LifeSpan when) {
        return Capture.builder().place(STUDIO).lifeSpan(when).build();
    }

    static Credit[] credits(ArtistId... players) {
        return Arrays.stream(players)
                .map(player ->
                        Credit.of(Role.PERFORMER, player).withInstruments(InstrumentCredit.of(Instrument.of("guitar"))))
                .toArray(Credit[]::new);
    }

    /** {@return a catalogue with the sitting and its two recordings} */
    static Catalog.Builder whole() {
        return people().add(session())
                .add(made(FIRST, DerivationKind.TRANSFER, "take-1"))
                .add(made(SECOND, DerivationKind.TRANSFER, "take-2"));
    }

    static Catalog.Builder people() {
        Catalog.Builder builder = Catalog.builder();
        for (ArtistId id : new ArtistId[] {TRUMPET, BASS, DRUMS, PRODUCER}) {
            builder.add(Artist.builder().id(id).name(id.toString()).build());
        }
        return builder.add(Place.builder().id(STUDIO).name("The Studio").build())
                .add(Work.builder().id(TUNE).title("A Tune").build());
    }

    /** {@return a recording in what became of a catalogue} */
    static Recording recording(Outcome<Catalog> outcome, RecordingId id) {
        return outcome.orThrow().recording(id).orElseThrow();
    }

    /** {@return the sentences of a code that were told} */
    static List<String> told(Outcome<?> outcome, SessionNotice code) {
        return outcome.notices().list().stream()
                .filter(notice -> notice.code() == code)
                .map(Notice::text)
                .toList();
    }
}
