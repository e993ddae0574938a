package org.linernotes.musicbrainz.session;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.Set;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.personnel.VarianceKind;
import org.linernotes.core.vocabulary.Instrument;

/**
 * One line-up for several takes in its canonical form: everybody who is heard on one of them, in the order in which they come, and
 * for each take who of them is out. That somebody is out is only possible: nobody says so, he is merely not credited.
 */
final class CommonLineUp {
    /** How many may be out on a take, and how many for each who is heard, before the take says who alone is heard. */
    private static final int FEW_OUT = 16;

    private static final int MANY_OUT = 4;

    /** The lines of each player. */
    private final SetMultimap<Player, PersonnelLine> lines = LinkedHashMultimap.create();

    /** Enters the credits of a take. */
    void enter(Collection<Credit> credits) {
        credits.forEach(credit -> lines.put(credit.player(), PersonnelLine.of(credit)));
    }

    /** {@return the lines} */
    ImmutableList<PersonnelLine> lines() {
        return ImmutableList.copyOf(lines.values());
    }

    /**
     * {@return how a take with these credits departs from the line-up} Where far more are out than are heard, it says who alone is
     * heard, so that what is said of all takes grows with the credits. Of a take without credits it is not known who plays.
     */
    ImmutableList<Variance> variances(Collection<Credit> credits) {
        SetMultimap<Player, PersonnelLine> heard = LinkedHashMultimap.create();
        credits.forEach(credit -> heard.put(credit.player(), PersonnelLine.of(credit)));
        if (heard.isEmpty()) {
            return lines.isEmpty() ? ImmutableList.of() : ImmutableList.of(Variance.notKnown());
        }
        ImmutableList.Builder<Variance> variances = ImmutableList.builder();
        int out = lines.keySet().size() - heard.keySet().size();
        if (out > FEW_OUT + MANY_OUT * heard.keySet().size()) {
            variances.add(possible(VarianceKind.ONLY, heard.keySet()));
        } else if (out > 0) {
            variances.add(possible(VarianceKind.OUT, Sets.difference(lines.keySet(), heard.keySet())));
        }
        for (Player player : heard.keySet()) {
            Set<PersonnelLine> here = heard.get(player);
            if (!here.equals(lines.get(player))) {
                variances.add(other(player, here));
            }
        }
        return variances.build();
    }

    private static Variance possible(VarianceKind kind, Set<Player> players) {
        return Variance.builder()
                .kind(kind)
                .players(players)
                .certainty(Certainty.POSSIBLE)
                .build();
    }

    /** On some of his instruments he is out; where that cannot be said of whole lines, he does what he does here instead. */
    private Variance other(Player player, Set<PersonnelLine> here) {
        Set<Instrument> missing = instruments(Sets.difference(lines.get(player), here));
        boolean isOfWholeLines = Sets.difference(lines.get(player), here).stream()
                        .noneMatch(line -> line.instruments().isEmpty())
                && Sets.intersection(missing, instruments(here)).isEmpty();
        return isOfWholeLines
                ? Variance.builder()
                        .kind(VarianceKind.OUT)
                        .addPlayer(player)
                        .instruments(missing)
                        .certainty(Certainty.POSSIBLE)
                        .build()
                : Variance.builder()
                        .kind(VarianceKind.REPLACED)
                        .addPlayer(player)
                        .lines(here)
                        .build();
    }

    private static Set<Instrument> instruments(Collection<PersonnelLine> lines) {
        return lines.stream()
                .flatMap(line -> line.instruments().stream())
                .map(InstrumentCredit::instrument)
                .collect(ImmutableSet.toImmutableSet());
    }
}
