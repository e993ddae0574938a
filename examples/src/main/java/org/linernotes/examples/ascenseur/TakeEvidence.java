package org.linernotes.examples.ascenseur;

import static org.linernotes.examples.ascenseur.Cited.MILES_AHEAD;
import static org.linernotes.examples.ascenseur.Cited.PROFILPELAJAR;
import static org.linernotes.examples.ascenseur.Cited.PROG_ARCHIVES;
import static org.linernotes.examples.ascenseur.Cited.SOUNDOHM;

import com.google.common.collect.Streams;
import java.util.Optional;
import java.util.stream.Stream;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.session.Take;
import org.linernotes.core.session.TakeNumber;
import org.linernotes.core.source.Statement;

/** How the takes of Paris are known: how long each is, who plays on it, and which cue was cut from it. */
final class TakeEvidence {
    private static final String TITLE = "parts.takes.title";
    private static final String NUMBER = "parts.takes.number";
    private static final String LENGTH = "parts.takes.length";
    private static final String VARIANCES = "parts.takes.variances";

    private TakeEvidence() {}

    static Stream<Statement> statements() {
        return Streams.concat(
                ParisSession.part().takes().stream().flatMap(take -> Stream.concat(discography(take), listing(take))),
                Cue.ALL.stream().flatMap(TakeEvidence::cut),
                titles(),
                numbers(),
                solo());
    }

    /** The lengths and the variances of the takes are those of one source, whose lengths add up to the total that it gives. */
    private static Stream<Statement> discography(Take take) {
        return Stream.concat(
                that(take.id(), LENGTH, take.length().orElseThrow()).by(MILES_AHEAD),
                take.variances().stream()
                        .flatMap(
                                variance -> that(take.id(), VARIANCES, variance).by(MILES_AHEAD)));
    }

    /** The other source of lengths gives most takes some seconds more, and one of them half a minute. */
    private static Stream<Statement> listing(Take take) {
        return RawTake.ALL.stream()
                .filter(raw -> raw.take().equals(take.id()))
                .flatMap(raw -> length(take, raw).by(PROG_ARCHIVES));
    }

    private static Claim length(Take take, RawTake raw) {
        Claim length = that(take.id(), LENGTH, raw.length());
        if (take.id().equals(ParisSession.VOITURE_2)) {
            return length.undecided()
                    .noting("35 seconds more than Miles Ahead has; on other takes the two differ by 7 at most.");
        }
        return take.length().equals(Optional.of(raw.length())) ? length : length.rival();
    }

    private static Stream<Statement> cut(Cue cue) {
        Claim take = Claim.that(cue.id(), "derivations.take", cue.take());
        return Stream.concat(
                cue.number().startsWith("A") ? take.by(MILES_AHEAD, PROFILPELAJAR) : take.by(MILES_AHEAD),
                Claim.that(cue.id(), "derivations.treatments", Cue.REVERB)
                        .noting("The master has the echo, says a reissue that was made of it.")
                        .by(SOUNDOHM));
    }

    /** "Le Petit Bac" is the title of the cue; the CD has the takes as "Le Petit Bal". */
    private static Stream<Statement> titles() {
        return Stream.of(ParisSession.PETIT_BAL_1, ParisSession.PETIT_BAL_2)
                .flatMap(take -> Stream.concat(
                        that(take, TITLE, "Le Petit Bal").by(PROG_ARCHIVES),
                        that(take, TITLE, "Le petit bac").rival().by(MILES_AHEAD)));
    }

    /** Where there is one take of a piece, only one source counts it. */
    private static Stream<Statement> numbers() {
        return Stream.of(ParisSession.MOTEL, ParisSession.ASCENSEUR)
                .flatMap(
                        take -> that(take, NUMBER, TakeNumber.of(1)).undecided().by(MILES_AHEAD));
    }

    /** Under which take the remark belongs is not certain. */
    private static Stream<Statement> solo() {
        return that(ParisSession.PETIT_BAL_1, VARIANCES, Variance.only(People.MICHELOT))
                .undecided()
                .noting("It may belong to Ascenseur, the item before it.")
                .by(MILES_AHEAD);
    }

    private static Claim that(ElementId take, String property, Object value) {
        return Claim.that(ParisSession.ID, property, value).at(take);
    }
}
