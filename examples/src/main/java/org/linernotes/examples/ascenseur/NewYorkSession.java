package org.linernotes.examples.ascenseur;

import static org.linernotes.examples.ascenseur.People.ADDERLEY;
import static org.linernotes.examples.ascenseur.People.CHAMBERS;
import static org.linernotes.examples.ascenseur.People.COBB;
import static org.linernotes.examples.ascenseur.People.COLTRANE;
import static org.linernotes.examples.ascenseur.People.COLUMBIA;
import static org.linernotes.examples.ascenseur.People.COLUMBIA_30TH_STREET;
import static org.linernotes.examples.ascenseur.People.DAVIS;
import static org.linernotes.examples.ascenseur.People.EVANS;

import java.util.List;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.SessionKind;
import org.linernotes.core.session.SessionPlace;
import org.linernotes.core.session.Take;
import org.linernotes.core.vocabulary.Instrument;

/** The session of 26 May 1958 in New York that stands beside the ten cues on <em>Jazz Track</em>. */
final class NewYorkSession {
    static final SessionId ID = SessionId.of("new-york-1958-05-26");
    static final ElementId PART = ElementId.of("sextet");

    static final RecordingId GREEN_DOLPHIN_STREET = RecordingId.of("on-green-dolphin-street");
    static final RecordingId FRAN_DANCE = RecordingId.of("fran-dance");
    static final RecordingId STELLA = RecordingId.of("stella-by-starlight");

    static final RecordingId LOVE_FOR_SALE = RecordingId.of("love-for-sale-1958");

    static final TakeId STELLA_TAKE = TakeId.of("stella");

    /** One source says so, and no other speaks of it. */
    static final Variance ADDERLEY_OUT = Variance.out(ADDERLEY).withCertainty(Certainty.PROBABLE);

    private NewYorkSession() {}

    static List<Entity> entities() {
        return List.of(
                session(),
                issued(GREEN_DOLPHIN_STREET, "On Green Dolphin Street", "green-dolphin-street"),
                issued(FRAN_DANCE, "Fran-Dance", "fran-dance-take"),
                issued(STELLA, "Stella by Starlight", "stella"),
                issued(LOVE_FOR_SALE, "Love for Sale", "love-for-sale"));
    }

    static Part part() {
        return session().parts().get(0);
    }

    static Session session() {
        return Session.builder()
                .id(ID)
                .kind(SessionKind.STUDIO)
                .date(DateExpression.of("1958-05-26"))
                .addPlace(SessionPlace.of(COLUMBIA_30TH_STREET))
                .addClient(COLUMBIA)
                .addPart(Part.builder()
                        .id(PART)
                        .leader(ArtistCredit.of(DAVIS, "Miles Davis"))
                        .addLineUp(
                                PersonnelLine.of(DAVIS, Instrument.of("trumpet")),
                                PersonnelLine.of(ADDERLEY, Instrument.of("alto-saxophone")),
                                PersonnelLine.of(COLTRANE, Instrument.of("tenor-saxophone")),
                                PersonnelLine.of(EVANS, Instrument.of("piano")),
                                PersonnelLine.of(CHAMBERS, Instrument.of("double-bass")),
                                PersonnelLine.of(COBB, Instrument.of("drums")))
                        .addTakes(
                                take("green-dolphin-street", "On Green Dolphin Street"),
                                take("fran-dance-take", "Fran-Dance"),
                                take("stella", "Stella by Starlight").withVariances(ADDERLEY_OUT),
                                take("love-for-sale", "Love for Sale"))
                        .build())
                .build();
    }

    private static Take take(String id, String title) {
        return Take.builder().id(TakeId.of(id)).title(title).build();
    }

    private static Recording issued(RecordingId id, String title, String take) {
        return Recording.builder()
                .id(id)
                .title(title)
                .artistCredit(Families.MILES_DAVIS)
                .addDerivation(Derivation.of(DerivationKind.TRANSFER, TakeId.of(take)))
                .build();
    }
}
