package org.linernotes.examples.ascenseur;

import static org.linernotes.examples.ascenseur.People.CLARKE;
import static org.linernotes.examples.ascenseur.People.DAVIS;
import static org.linernotes.examples.ascenseur.People.FONTANA;
import static org.linernotes.examples.ascenseur.People.MICHELOT;
import static org.linernotes.examples.ascenseur.People.POSTE_PARISIEN;
import static org.linernotes.examples.ascenseur.People.URTREGER;
import static org.linernotes.examples.ascenseur.People.WILEN;

import java.util.List;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.PlayingTimes;
import org.linernotes.core.date.TimeRange;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.Note;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.session.Circumstance;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.SessionKind;
import org.linernotes.core.session.SessionPlace;
import org.linernotes.core.session.Take;
import org.linernotes.core.session.TakeNumber;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Term;

/** The night of 4 to 5 December 1957 in Paris, take by take, with the lengths that Miles Ahead gives. */
final class ParisSession {
    static final SessionId ID = SessionId.of("paris-1957-12-04");
    static final ElementId PART = ElementId.of("quintet");

    static final TakeId NUIT_UNKNOWN = TakeId.of("nuit-unknown");
    static final TakeId INTERROGATOIRE = TakeId.of("interrogatoire-1");
    static final TakeId MOTEL = TakeId.of("motel");
    static final TakeId ASCENSEUR = TakeId.of("ascenseur");
    static final TakeId PETIT_BAL_1 = TakeId.of("petit-bal-1");
    static final TakeId PETIT_BAL_2 = TakeId.of("petit-bal-2");
    static final TakeId VOITURE_2 = TakeId.of("voiture-2");

    /** One night over two calendar days: which take was made on which of them is not known. */
    private static final DateExpression ONE_OF_TWO_DAYS = DateExpression.of("[1957-12-04,1957-12-05]");

    static final Circumstance IMPROVISED = Circumstance.of("improvised");
    static final Circumstance TO_PICTURE = how("to-picture", "while scenes of the film were projected in loops");
    static final Circumstance OVERNIGHT = Circumstance.of("overnight");
    static final Circumstance SCREENING = how("private-screening", "Davis saw the film beforehand");
    static final Circumstance SKETCHES =
            how("harmonic-sketches", "the players were given rudimentary sequences of chords");
    static final Circumstance NO_THEME = Circumstance.of("no-composed-theme");

    static final Note CHORDS =
            Note.of("Pierre Michelot recalled in 1988 that Davis asked for two chords, D minor and C7,"
                    + " four bars of each, as often as they liked.");

    private static final Note LATER_ADDITIONS = about(
            "Not on the complete CD. When they first came out is uncertain: after 1988, the interrogation perhaps in 2018.",
            NUIT_UNKNOWN,
            INTERROGATOIRE);
    private static final Note WHOSE_SOLO = about(
            "Miles Ahead has the remark that Michelot plays solo under take 1 of Le Petit Bal;"
                    + " perhaps it belongs to Ascenseur, the item before it.",
            ASCENSEUR,
            PETIT_BAL_1);
    private static final Note NO_MATRICES = Note.of("No recording matrices of this session are known.");

    private ParisSession() {}

    static List<Entity> entities() {
        return List.of(session());
    }

    static Part part() {
        return session().parts().get(0);
    }

    static Session session() {
        return Session.builder()
                .id(ID)
                .kind(SessionKind.FILM_SCORING)
                .date(DateExpression.of("1957-12-04/1957-12-05"))
                .addPlace(SessionPlace.of(POSTE_PARISIEN))
                .addClient(FONTANA)
                .purpose(Picture.ID)
                .addCircumstances(IMPROVISED, TO_PICTURE, OVERNIGHT, SCREENING, SKETCHES, NO_THEME)
                .addPart(quintet())
                .addNotes(CHORDS, LATER_ADDITIONS, WHOSE_SOLO, NO_MATRICES)
                .build();
    }

    private static Circumstance how(String code, String text) {
        return Circumstance.builder().code(Term.of(code)).text(text).build();
    }

    private static Note about(String text, TakeId... takes) {
        return Note.builder().text(text).addAbout(takes).build();
    }

    private static Part quintet() {
        return Part.builder()
                .id(PART)
                .leader(ArtistCredit.of(DAVIS, "Miles Davis"))
                .addLineUp(
                        PersonnelLine.of(DAVIS, Instrument.of("trumpet")),
                        PersonnelLine.of(WILEN, Instrument.of("tenor-saxophone")),
                        PersonnelLine.of(URTREGER, Instrument.of("piano")),
                        PersonnelLine.of(MICHELOT, Instrument.of("double-bass")),
                        PersonnelLine.of(CLARKE, Instrument.of("drums")))
                .addTakes(
                        take("nuit-1", "Nuit sur les Champs-Élysées", 1, "2:28"),
                        take("nuit-2", "Nuit sur les Champs-Élysées", 2, "5:22"),
                        take("nuit-3", "Nuit sur les Champs-Élysées", 3, "2:52"),
                        take("nuit-4", "Nuit sur les Champs-Élysées", 4, "2:58"),
                        unknownTakeOfNuit(),
                        take("assassinat-1", "Assassinat", 1, "2:02", Variance.out(DAVIS, WILEN, URTREGER)),
                        take("assassinat-2", "Assassinat", 2, "2:10", Variance.out(WILEN)),
                        take("assassinat-3", "Assassinat", 3, "2:10", Variance.out(WILEN)),
                        onlyTake("motel", "Motel", "3:56", Variance.out(WILEN, URTREGER)),
                        take("final-1", "Final", 1, "3:04", Variance.out(WILEN)),
                        take("final-2", "Final", 2, "3:00", Variance.out(WILEN)),
                        take("final-3", "Final", 3, "4:05", Variance.out(WILEN)),
                        take("interrogatoire-1", "L'interrogatoire de Julien", 1, "5:16", Variance.out(DAVIS, WILEN)),
                        onlyTake("ascenseur", "Ascenseur", "1:56"),
                        take("petit-bal-1", "Le Petit Bal", 1, "2:39"),
                        take("petit-bal-2", "Le Petit Bal", 2, "2:54"),
                        take("voiture-1", "Séquence voiture", 1, "2:57"),
                        take("voiture-2", "Séquence voiture", 2, "2:16"))
                .build();
    }

    private static Take take(String id, String title, int number, String length, Variance... variances) {
        return onlyTake(id, title, length, variances).withNumber(TakeNumber.of(number));
    }

    /** A take that has no number on the CD: of its piece there is one. */
    private static Take onlyTake(String id, String title, String length, Variance... variances) {
        return Take.builder()
                .id(TakeId.of(id))
                .title(title)
                .date(ONE_OF_TWO_DAYS)
                .improvised(true)
                .length(PlayingTimes.parseTime(length))
                .addVariances(variances)
                .build();
    }

    private static Take unknownTakeOfNuit() {
        return onlyTake(
                        "nuit-unknown",
                        "Nuit sur les Champs-Élysées",
                        "3:52",
                        Variance.out(WILEN),
                        Variance.asLineUp(DAVIS).withManners(Term.of("open")).withRanges(TimeRange.parse("0:14-1:12")),
                        Variance.asLineUp(DAVIS).withManners(Term.of("muted")).withRanges(TimeRange.parse("1:16-3:50")))
                .withNumber(TakeNumber.UNKNOWN);
    }
}
