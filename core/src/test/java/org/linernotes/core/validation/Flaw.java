package org.linernotes.core.validation;

import static org.linernotes.core.validation.Samples.artist;
import static org.linernotes.core.validation.Samples.captured;
import static org.linernotes.core.validation.Samples.edit;
import static org.linernotes.core.validation.Samples.family;
import static org.linernotes.core.validation.Samples.issued;
import static org.linernotes.core.validation.Samples.madeFrom;
import static org.linernotes.core.validation.Samples.part;
import static org.linernotes.core.validation.Samples.recording;
import static org.linernotes.core.validation.Samples.release;
import static org.linernotes.core.validation.Samples.session;
import static org.linernotes.core.validation.Samples.take;
import static org.linernotes.core.validation.Samples.track;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.PlayingTimes;
import org.linernotes.core.date.TimeRange;
import org.linernotes.core.entity.AreaId;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.DiscId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.LabelId;
import org.linernotes.core.entity.OpenValue;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.ReleaseGroupId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.entity.SourceId;
import org.linernotes.core.entity.StatementId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.entity.WorkId;
import org.linernotes.core.event.Disc;
import org.linernotes.core.identifier.Barcode;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.identifier.Isrc;
import org.linernotes.core.identifier.MatrixNumber;
import org.linernotes.core.label.Label;
import org.linernotes.core.notice.Printed;
import org.linernotes.core.notice.PrintedList;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.personnel.VarianceKind;
import org.linernotes.core.place.Area;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.recording.ProductionStep;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.LabelLine;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;
import org.linernotes.core.session.Heading;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.Take;
import org.linernotes.core.session.TakeNumber;
import org.linernotes.core.source.ContentClaim;
import org.linernotes.core.source.Source;
import org.linernotes.core.source.Standing;
import org.linernotes.core.source.Statement;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Term;
import org.linernotes.core.work.Work;

/** Every flaw that a rule finds: a small catalogue that has it, the sentence that is said of it, and one that has it not. */
enum Flaw {
    IDENTIFIER_NOT_UNDERSTOOD(
            "\"see sleeve\" in release:r is no barcode (at /barcode)",
            with(barcode("see sleeve")),
            with(barcode("042283630529"))),
    CHECK_DIGIT_WRONG(
            "the check digit of the barcode 042283630528 in release:r is wrong (at /barcode)",
            with(barcode("042283630528")),
            with(barcode("none"))),
    IDENTIFIER_NOT_CANONICAL(
            "the discogs-master id [m9] in work:w is better written discogs-master:9 (at /externalIds/0)",
            with(work("w", "discogs-master:[m9]")),
            with(work("w", "discogs-master:9"))),
    NUMBER_IMPOSSIBLE(
            "release:r has 0 for position, which is at least 1 (at /media/0/position)",
            with(release("r", "R").withMedia(Medium.builder().position(0).build())),
            with(release("r", "R").withMedia(Medium.builder().position(1).build()))),
    DISC_ID_WRONG(
            "disc:I5l9cCSFccLKFEKS.7wqSZAorPU- is not the id of its table of contents, which is ouABV2x5vr3O1.bwqVJCNm5vq.U-",
            with(disc("I5l9cCSFccLKFEKS.7wqSZAorPU-")),
            with(disc("ouABV2x5vr3O1.bwqVJCNm5vq.U-"))),
    IDENTITY_SHARED(
            "work:v and work:w both have the identifier wikidata:Q1",
            with(work("v", "wikidata:Q1"), work("w", "wikidata:Q1")),
            with(work("v", "wikidata:Q1"), work("w", "wikidata:Q2"))),
    ENDS_BEFORE_BEGIN(
            "in artist:a, what began at 1926 had ended by 1919 (at /lifeSpan)",
            with(artist("a", "1926", "1919")),
            with(artist("a", "1926", "1926"))),
    DATE_OUTSIDE(
            "session:s has the date 1957-12-06, which lies outside its session of 1957-12-04/1957-12-05 (at"
                    + " /parts/0/takes/0/date)",
            with(session("s", "1957-12-04/1957-12-05", dated("t", "1957-12-06"))),
            with(session("s", "1957-12-04/1957-12-05", dated("t", "[1957-12-05,1957-12-06]")))),
    DAYS_EXCEED_DATE(
            "session:s is said to last 3 days, but its date, 1957-12-04/1957-12-05, has 2",
            with(session("s", "1957-12-04/1957-12-05", take("t")).withDays(3)),
            with(session("s", "1957-12-04/1957-12-05", take("t")).withDays(2))),
    ACTIVE_BEFORE_BIRTH(
            "artist:a (\"a\"), born 1958-01, takes part in session:s at 1957",
            with(artist("a", "1958-01", "1991"), played("s", "1957", "a")),
            with(artist("a", "1957-12", "1991"), played("s", "1957", "a"))),
    ACTIVE_AFTER_DEATH(
            "artist:a (\"a\"), who died 1957-11, takes part in session:s at 1957-12-04",
            with(artist("a", "1926", "1957-11"), played("s", "1957-12-04", "a")),
            with(artist("a", "1926", "1957-12"), played("s", "1957-12-04", "a"))),
    ISSUED_BEFORE_RECORDED(
            "release:r came out at 1958-05, but what is heard on it was recorded at 1958-06-26 (recording:b)",
            with(captured("b", "1958-06-26", "1958-06-26"), issued(release("r", "b"), "1958-05")),
            with(captured("b", "1958-06-26", "1958-06-26"), issued(release("r", "b"), "1958"))),
    PRODUCED_BEFORE_RECORDED(
            "recording:b was worked on until 1957-11 (at /productionSteps/0), but its source was recorded at 1957-12-04"
                    + " (session:s)",
            with(session("s", "1957-12-04", take("t")), mixed(recording("b", edit("t")), "1957-10", "1957-11")),
            with(session("s", "1957-12-04", take("t")), mixed(recording("b", edit("t")), "1957-10", "1957-12"))),
    LINEAGE_CIRCLE(
            "recording:a was made from recording:b from recording:a",
            with(recording("a", madeFrom(DerivationKind.EDIT, "b")), recording("b", madeFrom(DerivationKind.MIX, "a"))),
            with(
                    recording("a", madeFrom(DerivationKind.EDIT, "b")),
                    recording("b", madeFrom(DerivationKind.MIX, "c")),
                    recording("c"))),
    PART_OF_CIRCLE(
            "area:a is a part of area:b of area:a",
            with(area("a", "b"), area("b", "a")),
            with(
                    area("a", "b"),
                    area("b", "c"),
                    Area.builder().id(AreaId.of("c")).name("c").build())),
    LONGER_THAN_SOURCE(
            "recording:b lasts 2:51, but what it was made from has 2:16 in all (take:t)",
            with(session("s", take("t", "2:16")), recording("b", "2:51", edit("t"))),
            with(session("s", take("t", "2:16")), recording("b", "2:25", edit("t")))),
    RANGE_BEYOND_END(
            "session:s names 1:16-3:50 of what lasts 2:52 (at /parts/0/takes/0/variances/0/ranges/0)",
            with(session("s", withRange("1:16-3:50"))),
            with(session("s", withRange("1:16-2:55")))),
    TRACK_LENGTH_DIFFERS(
            "release:r gives 2:45 for a track on which recording:b is heard, of 5:26 (at /media/0/tracks/0/length)",
            with(recording("b", "5:26"), timed("r", "b", "2:45")),
            with(recording("b", "2:55"), timed("r", "b", "2:45"))),
    DUPLICATE_MATRIX(
            "the matrix \"M724-1\" was given to \"Drummer's Delight\" in session:s and to \"If I Thought You Cared\" in session:t",
            with(
                    session("s", titled("a", "Drummer's Delight", "M724-1")),
                    session("t", titled("b", "If I Thought You Cared", "M724-1"))),
            with(
                    session("s", titled("a", "Drummer's Delight", "M724-1")),
                    session("t", titled("b", "Drummer's Delight", "M724-2")))),
    DUPLICATE_TAKE_NUMBER(
            "session:s has take:a and take:b for take 2 of \"Final\"",
            with(session("s", numbered("a", "Final", 2), numbered("b", "Final", 2))),
            with(session("s", numbered("a", "Final", 2), numbered("b", "Motel", 2)))),
    TAKE_NUMBER_DIFFERS(
            "take:a of session:s has the number 2, but the matrix \"M724-1\"",
            with(session("s", numbered("a", "Final", 2).withMatrices(MatrixNumber.of("M724-1")))),
            with(session("s", numbered("a", "Final", 2).withMatrices(MatrixNumber.of("M724-02"))))),
    HEADING_ELSEWHERE(
            "in session:s the heading \"Suite\" stands over take:b of another part (at /parts/0/headings/0)",
            with(session(
                    "s", headed("a", "b"), Part.builder().addTake(take("b")).build())),
            with(session(
                    "s", headed("a", "a"), Part.builder().addTake(take("b")).build()))),
    PLAYER_NOT_THERE(
            "take:t of session:s is about artist:b, who is not in the line-up (at /parts/0/takes/0/variances/0/players/0)",
            with(artist("a"), artist("b"), session("s", part(plays("a"), take("t", Variance.out(ArtistId.of("b")))))),
            with(artist("a"), session("s", part(plays("a"), take("t", Variance.out(ArtistId.of("a"))))))),
    INSTRUMENT_NOT_THERE(
            "take:t of session:s is about the clarinet of artist:a, who is listed with trumpet (at"
                    + " /parts/0/takes/0/variances/0/players/0)",
            with(artist("a"), session("s", part(plays("a"), take("t", without("a", "clarinet"))))),
            with(artist("a"), session("s", part(plays("a"), take("t", without("a", "trumpet")))))),
    INSTRUMENT_MISSING(
            "session:s does not say what is played by \"a\"",
            with(artist("a"), session("s", part(PersonnelLine.of(ArtistId.of("a")), take("t")))),
            with(
                    artist("a").withKind(Term.of("orchestra")),
                    session("s", part(PersonnelLine.of(ArtistId.of("a")), take("t"))))),
    MEDIUM_POSITION_REPEATED(
            "release:r has two media at position 1 (at /media/1)",
            with(release("r", at(1), at(1))),
            with(release("r", at(1), at(2)))),
    TRACK_REPEATED(
            "release:r has two tracks at position 7: recording:a and recording:b (at /media/0/tracks/1/position)",
            with(
                    recording("a"),
                    recording("b"),
                    tracks("r", track("a").withPosition(7), track("b").withPosition(7))),
            with(
                    recording("a"),
                    recording("b"),
                    tracks("r", track("a").withPosition(7), track("b").withPosition(8)))),
    TRACK_COUNT_DIFFERS(
            "release:r states a number of tracks, 3, but lists 1 (at /media/0)",
            with(
                    recording("a"),
                    release(
                            "r",
                            Medium.builder().addTrack(track("a")).trackCount(3).build())),
            with(
                    recording("a"),
                    release(
                            "r",
                            Medium.builder().addTrack(track("a")).trackCount(1).build()))),
    DISC_TRACKS_DIFFER(
            "release:r lists 1 tracks, but disc:d has 2 (at /media/0)",
            with(disc("d"), recording("a"), onDisc("1:00", "a")),
            with(disc("d"), recording("a"), recording("b"), onDisc("1:00", "a", "b"))),
    TRACKS_EXCEED_DISC(
            "release:r lists tracks of 10:00, but disc:d lasts 4:00 (at /media/0)",
            with(disc("d"), recording("a"), recording("b"), onDisc("5:00", "a", "b")),
            with(disc("d"), recording("a"), recording("b"), onDisc("2:10", "a", "b"))),
    CATALOG_NUMBER_SHARED(
            "the number \"660.213\" of label:l stands on release:r (\"Ascenseur\") and on release:s (\"Motel\")",
            with(label(), numbered("r", "Ascenseur", "660213"), numbered("s", "Motel", "660.213")),
            with(label(), numbered("r", "Ascenseur", "660213"), numbered("s", "Ascenseur", "660.213"))),
    BARCODE_SHARED(
            "the barcode 0042283630529 stands on release:r and on release:s",
            with(
                    family("f"),
                    family("g"),
                    barcode("042283630529").withReleaseGroup(ReleaseGroupId.of("f")),
                    barcode("0042283630529").withId(ReleaseId.of("s")).withReleaseGroup(ReleaseGroupId.of("g"))),
            with(
                    family("f"),
                    barcode("042283630529").withReleaseGroup(ReleaseGroupId.of("f")),
                    barcode("0042283630529").withId(ReleaseId.of("s")).withReleaseGroup(ReleaseGroupId.of("f")))),
    ISRC_SHARED(
            "the ISRC FRZ038800123 belongs to recording:a (\"a\", 2:45) and to recording:b (\"b\", 2:50)",
            with(coded("a", "2:45"), coded("b", "2:50")),
            with(coded("a", "2:45"), coded("b", "2:50").withTitle("A"))),
    CLAIM_CONTRADICTED(
            "source:article says that release:r has 12 tracks; its listing has 1",
            with(article(), recording("b"), release("r", "b"), claim(12, Standing.ADOPTED)),
            with(article(), recording("b"), release("r", "b"), claim(1, Standing.ADOPTED))),
    RIVAL_CLAIM_CONTRADICTED(
            "source:article says that release:r has 12 tracks; its listing has 1",
            with(article(), recording("b"), release("r", "b"), claim(12, Standing.RIVAL)),
            with(article(), recording("b"), release("r", "b"), claim(12, Standing.REFUTED))),
    RIVAL_AGREES(
            "source:article says “b” for title of recording:b, which holds it, and stands as a rival",
            with(article(), recording("b"), release("r", "b"), title("b")),
            with(article(), recording("b"), release("r", "b"), title("c"))),
    ORPHAN(
            "nothing points at artist:a (\"a\"), and it points at nothing",
            with(artist("a"), recording("b"), release("r", "b")),
            with(artist("a"), artist("b")));

    private final String sentence;

    @SuppressWarnings("ImmutableEnumChecker") // entities are immutable
    private final ImmutableList<Entity> flawed;

    @SuppressWarnings("ImmutableEnumChecker") // entities are immutable
    private final ImmutableList<Entity> sound;

    Flaw(String sentence, ImmutableList<Entity> flawed, ImmutableList<Entity> sound) {
        this.sentence = sentence;
        this.flawed = flawed;
        this.sound = sound;
    }

    ValidationNotice code() {
        return ValidationNotice.valueOf(name());
    }

    String sentence() {
        return sentence;
    }

    ImmutableList<Entity> flawed() {
        return flawed;
    }

    ImmutableList<Entity> sound() {
        return sound;
    }

    private static ImmutableList<Entity> with(Entity... entities) {
        return ImmutableList.copyOf(entities);
    }

    private static Release barcode(String text) {
        return Release.builder()
                .id(ReleaseId.of("r"))
                .barcode(Printed.parse(text, Barcode::tryParse))
                .build();
    }

    private static Work work(String id, String externalId) {
        return Work.builder()
                .id(WorkId.of(id))
                .title(id)
                .addExternalId(ExternalId.parse(externalId))
                .build();
    }

    /** Two tracks, four minutes in all. */
    private static Disc disc(String id) {
        return Disc.builder()
                .id(DiscId.of(id))
                .addOffsets(150, 9_150)
                .sectors(18_000)
                .build();
    }

    private static Take dated(String id, String date) {
        return take(id).withDate(DateExpression.of(date));
    }

    private static PersonnelLine plays(String artist) {
        return PersonnelLine.of(ArtistId.of(artist), Instrument.of("trumpet"));
    }

    private static Session played(String id, String date, String artist) {
        return session(id, part(plays(artist), take("t"))).withDate(DateExpression.of(date));
    }

    private static Recording mixed(Recording recording, String begin, String end) {
        return recording.withProductionSteps(ProductionStep.builder()
                .kind(Term.of("mix"))
                .lifeSpan(Samples.span(begin, end))
                .build());
    }

    private static Area area(String id, String whole) {
        return Area.builder()
                .id(AreaId.of(id))
                .name(id)
                .partOf(AreaId.of(whole))
                .build();
    }

    private static Take withRange(String range) {
        return take("t", Variance.asLineUp().withRanges(TimeRange.parse(range)))
                .withLength(PlayingTimes.parseTime("2:52"));
    }

    private static Release timed(String id, String recording, String length) {
        return tracks(id, track(recording).withLength(PlayingTimes.parseTime(length)));
    }

    private static Release tracks(String id, Track... tracks) {
        return release(id, Medium.builder().addTracks(tracks).build());
    }

    private static Take titled(String id, String title, String matrix) {
        return take(id).withTitle(title).withMatrices(MatrixNumber.of(matrix));
    }

    private static Take numbered(String id, String title, int number) {
        return take(id).withTitle(title).withNumber(TakeNumber.of(number));
    }

    private static Part headed(String own, String named) {
        return Part.builder()
                .addTake(take(own))
                .addHeading(Heading.builder()
                        .text("Suite")
                        .addTake(TakeId.of(named))
                        .build())
                .build();
    }

    private static Variance without(String artist, String instrument) {
        return Variance.of(VarianceKind.OUT, Player.of(ArtistId.of(artist))).withInstruments(Instrument.of(instrument));
    }

    private static Medium at(int position) {
        return Medium.builder().position(position).build();
    }

    private static Release onDisc(String length, String... recordings) {
        return release(
                "r",
                Medium.builder()
                        .addDisc(DiscId.of("d"))
                        .addAllTracks(Stream.of(recordings)
                                .map(recording -> track(recording).withLength(PlayingTimes.parseTime(length)))
                                .toList())
                        .build());
    }

    private static Label label() {
        return Label.builder().id(LabelId.of("l")).name("L").build();
    }

    private static Release numbered(String id, String title, String number) {
        return Release.builder()
                .id(ReleaseId.of(id))
                .title(title)
                .addLabel(LabelLine.of(LabelId.of("l"), number))
                .build();
    }

    private static Recording coded(String id, String length) {
        return recording(id, length).withIsrcs(PrintedList.of(Isrc.parse("FRZ038800123")));
    }

    private static Source article() {
        return Source.builder()
                .id(SourceId.of("article"))
                .kind(Term.of("article"))
                .build();
    }

    private static Statement title(String stated) {
        return Statement.builder()
                .id(StatementId.of("t"))
                .subject(RecordingId.of("b"))
                .property("title")
                .value(OpenValue.of(stated))
                .source(SourceId.of("article"))
                .standing(Standing.RIVAL)
                .build();
    }

    private static Statement claim(int tracks, Standing standing) {
        return Statement.builder()
                .id(StatementId.of("c"))
                .subject(ReleaseId.of("r"))
                .property("contents")
                .value(OpenValue.of(ContentClaim.builder().count(tracks).build()))
                .source(SourceId.of("article"))
                .standing(standing)
                .build();
    }
}
