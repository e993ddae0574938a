package org.linernotes.examples.ascenseur;

import static org.linernotes.examples.ascenseur.Cited.ADDERLEY_DISCOGRAPHY;
import static org.linernotes.examples.ascenseur.Cited.IMPORT_CDS;
import static org.linernotes.examples.ascenseur.Cited.INTAMUSIC;
import static org.linernotes.examples.ascenseur.Cited.INTO_SOMETHIN;
import static org.linernotes.examples.ascenseur.Cited.JAZZ_JAZZ;
import static org.linernotes.examples.ascenseur.Cited.LE_VIF;
import static org.linernotes.examples.ascenseur.Cited.MILES_AHEAD;
import static org.linernotes.examples.ascenseur.Cited.MUSICAL_OFFERING;
import static org.linernotes.examples.ascenseur.Cited.PROFILPELAJAR;
import static org.linernotes.examples.ascenseur.Cited.PROG_ARCHIVES;
import static org.linernotes.examples.ascenseur.Cited.PROJAZZ;
import static org.linernotes.examples.ascenseur.Cited.RVM;
import static org.linernotes.examples.ascenseur.Cited.WIKIPEDIA_1958_MILES;
import static org.linernotes.examples.ascenseur.Cited.WIKIPEDIA_JAZZ_TRACK;
import static org.linernotes.examples.ascenseur.Cited.ZMACX;
import static org.linernotes.examples.ascenseur.FirstIssues.BLACK_GIANTS;
import static org.linernotes.examples.ascenseur.FirstIssues.FONTANA_LP;
import static org.linernotes.examples.ascenseur.FirstIssues.JAZZ_TRACK;
import static org.linernotes.examples.ascenseur.FirstIssues.SCAFFOLD_LP;
import static org.linernotes.examples.ascenseur.LaterIssues.COMPLETE_CD;
import static org.linernotes.examples.ascenseur.LaterIssues.EDITION_2018;
import static org.linernotes.examples.ascenseur.LaterIssues.REISSUE_LP;

import com.google.common.collect.Streams;
import java.util.stream.Stream;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.PlayingTimes;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.identifier.CatalogNumber;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.ReleaseEvent;
import org.linernotes.core.release.Track;
import org.linernotes.core.source.ContentClaim;
import org.linernotes.core.source.Extent;
import org.linernotes.core.source.Statement;

/** How the issues are known: labels, numbers and dates, what is on them, and how long they are said to be. */
final class IssueEvidence {
    private static final ContentClaim ALL_OF_THE_LP = ContentClaim.of(FONTANA_LP, Extent.ALL);

    private IssueEvidence() {}

    static Stream<Statement> statements() {
        return Streams.concat(
                fontanaLp(),
                jazzTrack(),
                scaffoldLp(),
                blackGiants(),
                completeCd(),
                totals(),
                reissueLp(),
                edition2018());
    }

    private static Stream<Statement> fontanaLp() {
        return Streams.concat(
                that(FONTANA_LP, "labels", FirstIssues.FONTANA_660213_MR).by(INTO_SOMETHIN, PROG_ARCHIVES),
                that(FONTANA_LP, "events", event("1958").withArea(People.FRANCE))
                        .by(INTO_SOMETHIN, PROG_ARCHIVES),
                that(FONTANA_LP, "media.sides", FirstIssues.SIDE_A).by(INTO_SOMETHIN),
                that(FONTANA_LP, "media.sides", FirstIssues.SIDE_B).by(INTO_SOMETHIN),
                lengths(FirstIssues.fontanaLp(), RVM, PROG_ARCHIVES),
                total(FONTANA_LP, "25:38").by(PROG_ARCHIVES, PROJAZZ),
                kinds());
    }

    /** Of three cues the listing says what was done to the take. */
    private static Stream<Statement> kinds() {
        return Cue.ALL.stream()
                .filter(cue -> cue.number().matches("A1|A5|B2"))
                .flatMap(cue ->
                        Claim.that(cue.id(), "derivations.kind", cue.kind()).by(PROG_ARCHIVES));
    }

    private static Stream<Statement> jazzTrack() {
        return Streams.concat(
                that(JAZZ_TRACK, "labels", FirstIssues.COLUMBIA_CL_1268).by(WIKIPEDIA_JAZZ_TRACK, PROFILPELAJAR),
                that(JAZZ_TRACK, "events", event("1959-11").withArea(People.UNITED_STATES))
                        .by(WIKIPEDIA_JAZZ_TRACK, PROFILPELAJAR),
                that(JAZZ_TRACK, "contents", ALL_OF_THE_LP).by(WIKIPEDIA_JAZZ_TRACK, PROFILPELAJAR));
    }

    private static Stream<Statement> scaffoldLp() {
        return Streams.concat(
                that(SCAFFOLD_LP, "title", "Lift to the Scaffold / Jazz Track").by(ZMACX),
                that(SCAFFOLD_LP, "events", event("1960").withArea(People.UNITED_KINGDOM))
                        .by(ZMACX),
                that(SCAFFOLD_LP, "contents", ContentClaim.of(JAZZ_TRACK, Extent.ALL))
                        .by(ZMACX));
    }

    private static Stream<Statement> blackGiants() {
        return Stream.of(
                        that(BLACK_GIANTS, "title", "Black Giants"),
                        that(BLACK_GIANTS, "events", event("1975")),
                        that(BLACK_GIANTS, "media.tracks.recording", NewYorkSession.LOVE_FOR_SALE)
                                .noting("Until then it had not been issued."))
                .flatMap(claim -> claim.by(ADDERLEY_DISCOGRAPHY, WIKIPEDIA_1958_MILES));
    }

    private static Stream<Statement> completeCd() {
        return Streams.concat(
                that(COMPLETE_CD, "labels", LaterIssues.FONTANA_836305_2).by(PROG_ARCHIVES),
                that(COMPLETE_CD, "labels.label", People.FONTANA).by(MILES_AHEAD),
                that(COMPLETE_CD, "events.date", DateExpression.of("1988")).by(PROG_ARCHIVES),
                that(COMPLETE_CD, "events.date", DateExpression.of("1989"))
                        .undecided()
                        .by(JAZZ_JAZZ),
                that(COMPLETE_CD, "credits", LaterIssues.MASTERED_BY_VAN_HOEYEN).by(PROG_ARCHIVES),
                that(COMPLETE_CD, "contents", ALL_OF_THE_LP).by(PROG_ARCHIVES, JAZZ_JAZZ),
                that(COMPLETE_CD, "contents", ContentClaim.count("additional", 16))
                        .by(PROG_ARCHIVES, JAZZ_JAZZ),
                lengths(LaterIssues.completeCd(), PROG_ARCHIVES),
                that(COMPLETE_CD, "barcode", LaterIssues.BARCODE).by(IMPORT_CDS),
                that(COMPLETE_CD, "contents", ContentClaim.of(NewYorkSession.ID, Extent.SOME))
                        .rival()
                        .noting("A shop gives the barcode to another programme, which has this session, too.")
                        .by(MUSICAL_OFFERING));
    }

    /** Three sources, three totals; no sum of the times that are known equals one of them. */
    private static Stream<Statement> totals() {
        return Streams.concat(
                total(COMPLETE_CD, "71:18").undecided().by(PROJAZZ),
                total(COMPLETE_CD, "74:19").undecided().by(JAZZ_JAZZ),
                total(COMPLETE_CD, "75:11").undecided().by(PROG_ARCHIVES));
    }

    private static Stream<Statement> reissueLp() {
        return Streams.concat(
                that(REISSUE_LP, "labels", LaterIssues.FONTANA_660213).by(PROG_ARCHIVES),
                that(REISSUE_LP, "labels.catalogNumber", CatalogNumber.of("0660213"))
                        .rival()
                        .by(INTAMUSIC),
                that(REISSUE_LP, "events.date", DateExpression.of("1998")).by(PROG_ARCHIVES),
                that(REISSUE_LP, "credits", LaterIssues.MASTERED_BY_MAKKEE).by(PROG_ARCHIVES, INTAMUSIC),
                that(REISSUE_LP, "contents", ContentClaim.of(ParisSession.ID, Extent.ALL))
                        .undecided()
                        .noting("It calls itself complete.")
                        .by(PROG_ARCHIVES, INTAMUSIC));
    }

    /** A review names the one take; that another may have come out since 1988, too, it does not say. */
    private static Stream<Statement> edition2018() {
        return that(
                        EDITION_2018,
                        "media.tracks",
                        Track.builder().title("L'interrogatoire de Julien").build())
                .undecided()
                .noting("Named as the only music that had not been issued before.")
                .by(LE_VIF);
    }

    /** The times that sources give for the tracks of a release, those that are known. */
    private static Stream<Statement> lengths(Release release, Cited... sources) {
        return release.media().get(0).tracks().stream()
                .flatMap(track -> track.length().stream()
                        .flatMap(length -> that(release.id(), "media.tracks.length", length)
                                .at(track.id())
                                .by(sources)));
    }

    private static Claim total(ReleaseId release, String length) {
        return that(release, "totalLength", PlayingTimes.parseTime(length));
    }

    private static ReleaseEvent event(String date) {
        return ReleaseEvent.builder().date(DateExpression.of(date)).build();
    }

    private static Claim that(ReleaseId release, String property, Object value) {
        return Claim.that(release, property, value);
    }
}
