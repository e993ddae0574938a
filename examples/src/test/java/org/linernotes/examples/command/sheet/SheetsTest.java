package org.linernotes.examples.command.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.LabelId;
import org.linernotes.core.entity.Note;
import org.linernotes.core.entity.PlaceId;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.entity.WorkId;
import org.linernotes.core.identifier.Barcode;
import org.linernotes.core.identifier.MatrixNumber;
import org.linernotes.core.label.Label;
import org.linernotes.core.notation.SheetReader;
import org.linernotes.core.notation.SheetWriter;
import org.linernotes.core.notice.Printed;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Scope;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.place.Place;
import org.linernotes.core.recording.Capture;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.LabelLine;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;
import org.linernotes.core.session.Basis;
import org.linernotes.core.session.Heading;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.SessionKind;
import org.linernotes.core.session.SessionPlace;
import org.linernotes.core.session.Take;
import org.linernotes.core.session.TakeDecision;
import org.linernotes.core.session.TakeNumber;
import org.linernotes.core.session.TakeOutcome;
import org.linernotes.core.testing.Golden;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.core.vocabulary.Term;
import org.linernotes.core.work.Work;
import org.linernotes.examples.command.who.TrackAnswer;
import org.linernotes.examples.command.who.TrackPage;

/** The sheets of a made-up catalogue that has what the record of the demonstration has not. */
class SheetsTest {
    private static final ArtistId ADA = ArtistId.of("ada-brown");
    private static final ArtistId BEN = ArtistId.of("ben-brown");
    private static final ArtistId CLEO = ArtistId.of("cleo");
    private static final PlaceId STUDIO = PlaceId.of("studio");
    private static final LabelId LABEL = LabelId.of("label");
    private static final WorkId WORK = WorkId.of("work");

    private static final Session SESSION = Session.builder()
            .id(SessionId.of("session"))
            .title("The Brown dates")
            .kind(SessionKind.STUDIO)
            .date(DateExpression.printed("early 1938", EdtfDate.parse("1938")))
            .days(2)
            .addPlace(
                    SessionPlace.builder().place(STUDIO).creditedAs("Studio A").build())
            .addClient(LABEL)
            .addCredits(Credit.of(Role.PRODUCER, CLEO), Credit.of(Role.ENGINEER, ArtistId.of("not-in-the-catalogue")))
            .basis(Basis.INFERRED)
            .addParts(bigBand(), septet())
            .addNote(Note.of("The ledger has the takes in another order."))
            .build();

    private static final Catalog CATALOG = Catalog.builder()
            .add(SESSION)
            .add(person(ADA, "Ada Brown", "Brown, Ada"))
            .add(person(BEN, "Ben Brown", "Brown, Ben"))
            .add(Artist.builder().id(CLEO).name("Cleo").build())
            .add(Place.builder().id(STUDIO).name("Studio").build())
            .add(Label.builder().id(LABEL).name("Label").build())
            .add(Work.builder().id(WORK).title("A Tune").build())
            .add(recording("first", Derivation.of(DerivationKind.TRANSFER, TakeId.of("m-1"))))
            .add(recording(
                    "second",
                    Derivation.of(DerivationKind.REMASTER, RecordingId.of("first"))
                            .withCertainty(Certainty.POSSIBLE)))
            .add(Recording.builder()
                    .id(RecordingId.of("elsewhere"))
                    .title("Elsewhere")
                    .addCapture(Capture.builder()
                            .place(STUDIO)
                            .lifeSpan(LifeSpan.since(EdtfDate.parse("1940-05")))
                            .build())
                    .addCredit(Credit.of(Role.CONDUCTOR, BEN))
                    .build())
            .add(recording("unknown"))
            .add(set())
            .add(Release.builder()
                    .id(ReleaseId.of("known-by-number"))
                    .addLabel(LabelLine.builder().label(LABEL).build())
                    .barcode(Printed.of(Barcode.NONE))
                    .build())
            .build()
            .orThrow();

    @Test
    void a_session_of_several_parts() {
        Golden.of(SheetsTest.class, "session.txt")
                .matches(SheetWriter.of(CATALOG).complete(SESSION));
    }

    @Test
    void releases_of_several_media_and_of_none() {
        Golden.of(SheetsTest.class, "releases.txt").matches(ReleaseListing.of(CATALOG));
    }

    @Test
    void tracks_of_known_and_unknown_origin() {
        Golden.of(SheetsTest.class, "tracks.txt")
                .matches(TrackAnswer.of("a catalogue", CATALOG, Optional.empty()).stream()
                        .map(TrackPage::of)
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void the_session_is_read_back() {
        String sheet = SheetWriter.of(CATALOG).complete(SESSION);
        assertThat(SheetReader.create().read(sheet).orThrow().sessions()).containsExactly(SESSION);
    }

    private static Part bigBand() {
        return Part.builder()
                .title("Big band")
                .leader(ArtistCredit.of(ADA, "Ada Brown and Her Orchestra"))
                .date(DateExpression.of("1938-01-19"))
                .addLineUp(
                        PersonnelLine.of(ADA, Instrument.of("piano")),
                        PersonnelLine.of(BEN, Instrument.of("clarinet"), Instrument.of("tenor-saxophone"))
                                .withCertainty(Certainty.PROBABLE),
                        PersonnelLine.of(Player.ensemble("string section")),
                        PersonnelLine.builder()
                                .player(Player.of(CLEO))
                                .role(Role.VOCAL)
                                .scope(Scope.NAMED_TAKES)
                                .build())
                .addTakes(
                        take("m-1", "A Tune")
                                .withNumber(TakeNumber.of(1))
                                .withMatrices(List.of(MatrixNumber.of("M724-1"), MatrixNumber.of("X1-1")))
                                .withWorks(WORK)
                                .withOutcome(TakeOutcome.COMPLETE)
                                .withDecision(TakeDecision.MASTER)
                                .withVariances(Variance.asLineUp(CLEO), Variance.out(BEN)),
                        take("m-2", "A Tune")
                                .withNumber(TakeNumber.of("2", "3"))
                                .withOutcome(TakeOutcome.FALSE_START))
                .addHeading(Heading.builder()
                        .text("Suite")
                        .addTakes(TakeId.of("m-1"), TakeId.of("m-2"))
                        .build())
                .build();
    }

    private static Part septet() {
        return Part.builder()
                .addTake(take("s-1", "Other").withVariances(Variance.notKnown()))
                .build();
    }

    private static Release set() {
        return Release.builder()
                .id(ReleaseId.of("set"))
                .title("Set")
                .addLabel(LabelLine.of(LABEL, "1/2"))
                .barcode(Printed.parse("0060075379639", Barcode::tryParse))
                .addMedia(
                        Medium.builder()
                                .format(Term.of("cd"))
                                .pregap(track("0", "first"))
                                .addTrack(track("1", "elsewhere"))
                                .build(),
                        Medium.builder()
                                .title("More")
                                .addTracks(track("1", "second"), track("2", "unknown"))
                                .addDataTrack(Track.builder()
                                        .position(3)
                                        .title("A film")
                                        .build())
                                .build())
                .build();
    }

    private static Artist person(ArtistId id, String name, String sortName) {
        return Artist.builder().id(id).name(name).sortName(sortName).build();
    }

    private static Recording recording(String id, Derivation... derivations) {
        return Recording.builder()
                .id(RecordingId.of(id))
                .title("A Tune (" + id + ")")
                .length(Optional.of(Duration.ofSeconds(185)))
                .addDerivations(derivations)
                .build();
    }

    private static Take take(String id, String title) {
        return Take.builder().id(TakeId.of(id)).title(title).build();
    }

    private static Track track(String number, String recording) {
        return Track.builder()
                .number(number)
                .recording(RecordingId.of(recording))
                .build();
    }
}
