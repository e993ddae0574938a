package org.linernotes.examples.ascenseur;

import static org.linernotes.examples.ascenseur.Cited.ABSOLUTE_ASTRONOMY;
import static org.linernotes.examples.ascenseur.Cited.AUDIO_SOUND_MUSIC;
import static org.linernotes.examples.ascenseur.Cited.CAMERON_RECORDS;
import static org.linernotes.examples.ascenseur.Cited.PROFILPELAJAR;
import static org.linernotes.examples.ascenseur.Cited.PROJAZZ;
import static org.linernotes.examples.ascenseur.Cited.SOUNDOHM;
import static org.linernotes.examples.ascenseur.Cited.SPEAKERS_CORNER;
import static org.linernotes.examples.ascenseur.Cited.THE_INFOLIST;
import static org.linernotes.examples.ascenseur.Cited.WIKIPEDIA_ON_IPFS;
import static org.linernotes.examples.ascenseur.Cited.ZMACX;

import com.google.common.collect.Streams;
import java.util.stream.Stream;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.entity.EventId;
import org.linernotes.core.source.Statement;
import org.linernotes.core.work.AwardResult;

/** How the film, its titles and the prizes are known, and when the ceremonies were. */
final class PictureEvidence {
    private PictureEvidence() {}

    static Stream<Statement> statements() {
        return Stream.concat(film(), Stream.concat(grammy(), ceremonies()));
    }

    private static Stream<Statement> film() {
        return Streams.concat(
                Claim.that(Picture.ID, "date", DateExpression.of("1958")).by(PROJAZZ, PROFILPELAJAR),
                Claim.that(Picture.ID, "aliases", Picture.UNITED_KINGDOM).by(ZMACX),
                Claim.that(Picture.ID, "awards", Prizes.LOUIS_DELLUC).by(CAMERON_RECORDS),
                Claim.that(Families.ASCENSEUR, "awards", Prizes.GRAND_PRIX_DU_DISQUE)
                        .by(AUDIO_SOUND_MUSIC));
    }

    private static Stream<Statement> grammy() {
        return Stream.of(
                        nomination("awards.award", "Grammy"),
                        nomination("awards.category", Prizes.GRAMMY_CATEGORY),
                        nomination("awards.year", DateExpression.of("1960")),
                        nomination("awards.result", AwardResult.NOMINEE))
                .flatMap(claim -> claim.by(SOUNDOHM, SPEAKERS_CORNER));
    }

    private static Stream<Statement> ceremonies() {
        return Streams.concat(
                held(Prizes.SECOND_GRAMMY_AWARDS, "1959-11-29").by(ABSOLUTE_ASTRONOMY),
                held(Prizes.THIRD_GRAMMY_AWARDS, "1961-04-12").undecided().by(THE_INFOLIST),
                held(Prizes.THIRD_GRAMMY_AWARDS, "1961-04-13").undecided().by(WIKIPEDIA_ON_IPFS));
    }

    private static Claim nomination(String property, Object value) {
        return Claim.that(FirstIssues.JAZZ_TRACK, property, value).at(Prizes.GRAMMY);
    }

    private static Claim held(EventId ceremony, String day) {
        EdtfDate date = EdtfDate.parse(day);
        return Claim.that(ceremony, "lifeSpan", LifeSpan.of(date, date));
    }
}
