package org.linernotes.examples.ascenseur;

import static org.linernotes.examples.ascenseur.Cited.BLUE_NOTE_STORE;
import static org.linernotes.examples.ascenseur.Cited.KUBO_ASCENSEUR;
import static org.linernotes.examples.ascenseur.Cited.MILES_AHEAD;
import static org.linernotes.examples.ascenseur.Cited.PROJAZZ;
import static org.linernotes.examples.ascenseur.Cited.QOBUZ;
import static org.linernotes.examples.ascenseur.Cited.RTL;
import static org.linernotes.examples.ascenseur.Cited.RVM;
import static org.linernotes.examples.ascenseur.Cited.SOUNDOHM;
import static org.linernotes.examples.ascenseur.Cited.SPEAKERS_CORNER;
import static org.linernotes.examples.ascenseur.Cited.UPCOMING_VINYL;

import java.util.stream.Stream;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.PlayingTimes;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.session.SessionPlace;
import org.linernotes.core.source.Statement;
import org.linernotes.core.vocabulary.Role;

/** How the night in Paris is known: when, where, who, under which circumstances, and who produced it. */
final class ParisEvidence {
    private ParisEvidence() {}

    static Stream<Statement> statements() {
        return Stream.of(whenAndWhere(), lineUp(), method(), night(), producers())
                .flatMap(statements -> statements);
    }

    private static Stream<Statement> whenAndWhere() {
        return Stream.of(
                        that("date", DateExpression.of("1957-12-04/1957-12-05")).by(MILES_AHEAD, PROJAZZ, RVM),
                        that("date", DateExpression.of("1957-12-04")).rival().by(SOUNDOHM, SPEAKERS_CORNER),
                        that("places", SessionPlace.of(People.POSTE_PARISIEN)).by(MILES_AHEAD, PROJAZZ, RVM),
                        that("clients", People.FONTANA).by(MILES_AHEAD),
                        that("totalLength", PlayingTimes.parseTime("55:57"))
                                .noting("Of 18 items.")
                                .by(MILES_AHEAD))
                .flatMap(statements -> statements);
    }

    private static Stream<Statement> lineUp() {
        return ParisSession.part().lineUp().stream()
                .flatMap(
                        line -> that("parts.lineUp", line).at(ParisSession.PART).by(MILES_AHEAD, PROJAZZ));
    }

    private static Stream<Statement> method() {
        Stream<Statement> circumstances = Stream.of(
                        ParisSession.SCREENING, ParisSession.SKETCHES, ParisSession.TO_PICTURE, ParisSession.NO_THEME)
                .flatMap(circumstance -> that("circumstances", circumstance).by(PROJAZZ, UPCOMING_VINYL));
        return Stream.concat(circumstances, that("notes", ParisSession.CHORDS).by(BLUE_NOTE_STORE, UPCOMING_VINYL));
    }

    /** That it was one night is told in three ways. */
    private static Stream<Statement> night() {
        Claim overnight = that("circumstances", ParisSession.OVERNIGHT);
        return Stream.of(
                        overnight
                                .noting("The musicians came at about ten in the evening and left at dawn.")
                                .by(RTL),
                        overnight.noting("From midnight to the next morning.").by(KUBO_ASCENSEUR),
                        overnight
                                .noting("From about ten until dawn, as François Leterrier is quoted.")
                                .by(BLUE_NOTE_STORE))
                .flatMap(statements -> statements);
    }

    /** Two meanings of one word: who answers for the recording, and who brought the musicians together. */
    private static Stream<Statement> producers() {
        return Stream.of(
                        that("credits", Credit.of(Role.PRODUCER, People.DAVIS))
                                .undecided()
                                .by(RVM),
                        that(
                                        "credits",
                                        Credit.of(Role.PRODUCER, People.ROMANO)
                                                .withTask("promoter: brought Davis to France"))
                                .undecided()
                                .by(QOBUZ))
                .flatMap(statements -> statements);
    }

    private static Claim that(String property, Object value) {
        return Claim.that(ParisSession.ID, property, value);
    }
}
