package org.linernotes.examples.ascenseur;

import static org.linernotes.examples.ascenseur.Cited.ADDERLEY_DISCOGRAPHY;
import static org.linernotes.examples.ascenseur.Cited.KUBO_1958_MILES;
import static org.linernotes.examples.ascenseur.Cited.MIKE_MARSHALL;
import static org.linernotes.examples.ascenseur.Cited.WIKIPEDIA_1958_MILES;
import static org.linernotes.examples.ascenseur.Cited.WIKIPEDIA_JAZZ_TRACK;

import com.google.common.collect.Streams;
import java.util.stream.Stream;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.session.SessionPlace;
import org.linernotes.core.source.Statement;

/** How the session in New York is known. */
final class NewYorkEvidence {
    private NewYorkEvidence() {}

    static Stream<Statement> statements() {
        return Streams.concat(
                that("date", DateExpression.of("1958-05-26"))
                        .by(
                                WIKIPEDIA_JAZZ_TRACK,
                                ADDERLEY_DISCOGRAPHY,
                                WIKIPEDIA_1958_MILES,
                                MIKE_MARSHALL,
                                KUBO_1958_MILES),
                that("places", SessionPlace.of(People.COLUMBIA_30TH_STREET))
                        .by(ADDERLEY_DISCOGRAPHY, WIKIPEDIA_1958_MILES, KUBO_1958_MILES),
                NewYorkSession.part().lineUp().stream()
                        .flatMap(line -> that("parts.lineUp", line)
                                .at(NewYorkSession.PART)
                                .by(ADDERLEY_DISCOGRAPHY, WIKIPEDIA_1958_MILES, KUBO_1958_MILES)),
                that("parts.takes.variances", NewYorkSession.ADDERLEY_OUT)
                        .at(NewYorkSession.STELLA_TAKE)
                        .noting("It has Adderley on the three other titles only.")
                        .by(KUBO_1958_MILES));
    }

    private static Claim that(String property, Object value) {
        return Claim.that(NewYorkSession.ID, property, value);
    }
}
