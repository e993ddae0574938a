package org.linernotes.examples.ascenseur;

import static org.linernotes.examples.ascenseur.Cited.MILES_AHEAD;
import static org.linernotes.examples.ascenseur.Cited.PROFILPELAJAR;
import static org.linernotes.examples.ascenseur.Cited.PROG_ARCHIVES;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Streams;
import java.util.stream.Stream;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.session.Take;
import org.linernotes.core.source.Statement;

/** How the takes of Paris are known: how long each is, who plays on it, and which cue was cut from it. */
final class TakeEvidence {
    private static final String TITLE = "parts.takes.title";
    private static final String LENGTH = "parts.takes.length";
    private static final String VARIANCES = "parts.takes.variances";

    private static final ImmutableMap<TakeId, Take> TAKES = Maps.uniqueIndex(ParisSession.part().takes(), Take::id);

    private TakeEvidence() {}

    static Stream<Statement> statements() {
        return Streams.concat(
                TAKES.values().stream().flatMap(TakeEvidence::discography),
                RawTake.ALL.stream().flatMap(TakeEvidence::listing),
                Cue.ALL.stream().flatMap(TakeEvidence::cut),
                titles(),
                solo());
    }

    /** The lengths and the variances of the takes are those of one source, whose lengths add up to the total that it gives. */
    private static Stream<Statement> discography(Take take) {
        return Stream.concat(
                that(take.id(), LENGTH, take.length().orElseThrow()).by(MILES_AHEAD),
                take.variances().stream()
                        .flatMap(variance -> that(take.id(), VARIANCES, variance).by(MILES_AHEAD)));
    }

    /** The other source of lengths gives most takes some seconds more, and one of them half a minute. */
    private static Stream<Statement> listing(RawTake raw) {
        Claim length = that(raw.take(), LENGTH, raw.length());
        if (raw.take().equals(ParisSession.VOITURE_2)) {
            length = length.undecided()
                    .noting("35 seconds more than the other source has; of all other takes the two differ by 7 at most.");
        } else if (!TAKES.get(raw.take()).length().orElseThrow().equals(raw.length())) {
            length = length.rival();
        }
        return length.by(PROG_ARCHIVES);
    }

    private static Stream<Statement> cut(Cue cue) {
        Claim claim = Claim.that(cue.id(), "derivations.take", cue.take());
        return cue.number().startsWith("A") ? claim.by(MILES_AHEAD, PROFILPELAJAR) : claim.by(MILES_AHEAD);
    }

    /** "Le Petit Bac" is the title of the cue; the CD has the takes as "Le Petit Bal". */
    private static Stream<Statement> titles() {
        return Stream.of(ParisSession.PETIT_BAL_1, ParisSession.PETIT_BAL_2)
                .flatMap(take -> Stream.concat(
                        that(take, TITLE, "Le Petit Bal").by(PROG_ARCHIVES),
                        that(take, TITLE, "Le petit bac").rival().by(MILES_AHEAD)));
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
