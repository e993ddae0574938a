package org.linernotes.examples.ascenseur;

import java.util.List;
import java.util.stream.Stream;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.Note;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.identifier.SideMatrix;
import org.linernotes.core.release.LabelLine;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.ReleaseEvent;
import org.linernotes.core.release.Side;
import org.linernotes.core.release.Track;
import org.linernotes.core.vocabulary.Term;

/** What came out first: the ten cues in 1958, beside other music in 1959 and 1960, and what was left of that in 1975. */
final class FirstIssues {
    static final ReleaseId FONTANA_LP = ReleaseId.of("fontana-660213");
    static final ReleaseId JAZZ_TRACK = ReleaseId.of("columbia-cl-1268");
    static final ReleaseId SCAFFOLD_LP = ReleaseId.of("lift-to-the-scaffold-1960");
    static final ReleaseId BLACK_GIANTS = ReleaseId.of("black-giants");

    static final LabelLine FONTANA_660213_MR = LabelLine.of(People.FONTANA, "660.213 MR");
    static final LabelLine COLUMBIA_CL_1268 = LabelLine.of(People.COLUMBIA, "CL 1268");
    static final Side SIDE_A = side("A", "660213 1R 380");
    static final Side SIDE_B = side("B", "660213 2R 380");

    private FirstIssues() {}

    static List<Entity> entities() {
        return List.of(fontanaLp(), jazzTrack(), scaffoldLp(), blackGiants());
    }

    /** The times stand on the LP. */
    static Release fontanaLp() {
        return Release.builder()
                .id(FONTANA_LP)
                .title(Families.TITLE)
                .releaseGroup(Families.ASCENSEUR)
                .artistCredit(Families.MILES_DAVIS)
                .language("fra")
                .addEvent(released("1958").withArea(People.FRANCE))
                .addLabel(FONTANA_660213_MR)
                .addMedium(Medium.builder()
                        .format(Term.of("10-inch-vinyl"))
                        .addAllTracks(Cue.ALL.stream()
                                .map(cue -> cue.track().withNumber(cue.number()).withLength(cue.length()))
                                .toList())
                        .addSides(SIDE_A, SIDE_B)
                        .build())
                .addNote(Note.builder()
                        .text("There are many variants of sleeve and label from 1958 and 1959.")
                        .source(Cited.INTO_SOMETHIN.id())
                        .build())
                .build();
    }

    private static Release jazzTrack() {
        return Release.builder()
                .id(JAZZ_TRACK)
                .title("Jazz Track")
                .releaseGroup(Families.JAZZ_TRACK)
                .artistCredit(Families.MILES_DAVIS)
                .addEvent(released("1959-11").withArea(People.UNITED_STATES))
                .addLabel(COLUMBIA_CL_1268)
                .addMedium(Medium.builder()
                        .format(Term.of("12-inch-vinyl"))
                        .addAllTracks(sideOne().toList())
                        .addTracks(
                                track("B1", "On Green Dolphin Street", NewYorkSession.GREEN_DOLPHIN_STREET),
                                track("B2", "Fran-Dance", NewYorkSession.FRAN_DANCE),
                                track("B3", "Stella by Starlight", NewYorkSession.STELLA))
                        .build())
                .addAward(Prizes.GRAMMY_NOMINATION)
                .addNote(Note.builder()
                        .text(
                                "1960 is the year that is quoted. No ceremony fell in it, and which is meant is not known.")
                        .addAbout(Prizes.GRAMMY)
                        .build())
                .build();
    }

    /** The first side has all ten cues, in the order of the first LP. */
    private static Stream<Track> sideOne() {
        return Cue.ALL.stream().map(cue -> cue.track().withNumber("A" + (Cue.ALL.indexOf(cue) + 1)));
    }

    private static Release scaffoldLp() {
        return Release.builder()
                .id(SCAFFOLD_LP)
                .title("Lift to the Scaffold / Jazz Track")
                .releaseGroup(Families.JAZZ_TRACK)
                .artistCredit(Families.MILES_DAVIS)
                .addEvent(released("1960").withArea(People.UNITED_KINGDOM))
                .addNote(
                        Note.builder().text("In mono.").source(Cited.ZMACX.id()).build())
                .build();
    }

    private static Release blackGiants() {
        return Release.builder()
                .id(BLACK_GIANTS)
                .title("Black Giants")
                .addEvent(released("1975"))
                .addMedium(Medium.builder()
                        .addTrack(Track.builder()
                                .title("Love for Sale")
                                .recording(NewYorkSession.LOVE_FOR_SALE)
                                .build())
                        .build())
                .addNote(Note.of("Of its tracks only the one of this story is listed."))
                .build();
    }

    private static ReleaseEvent released(String date) {
        return ReleaseEvent.builder().date(DateExpression.of(date)).build();
    }

    private static Side side(String name, String matrix) {
        return Side.builder().name(name).addMatrix(SideMatrix.of(matrix)).build();
    }

    private static Track track(String number, String title, RecordingId recording) {
        return Track.builder().number(number).title(title).recording(recording).build();
    }
}
