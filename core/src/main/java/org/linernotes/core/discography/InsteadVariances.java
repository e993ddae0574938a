package org.linernotes.core.discography;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linernotes.core.date.TimeRange;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.personnel.VarianceKind;
import org.linernotes.core.vocabulary.Instrument;

/** "Flugelhorn instead" and "cornet instead", said apart of the same players and passages, are one: on one or both of these. */
final class InsteadVariances {
    private InsteadVariances() {}

    /** {@return the variances, those that say other instruments of the same united} */
    static ImmutableList<Variance> united(List<Variance> variances) {
        Map<Object, Variance> united = new LinkedHashMap<>();
        for (Variance variance : variances) {
            Object alike = variance.kind() == VarianceKind.INSTRUMENT_INSTEAD ? Same.of(variance) : new Object();
            united.merge(alike, variance, InsteadVariances::together);
        }
        return ImmutableList.copyOf(united.values());
    }

    /** The players and the passages of which other instruments are said. */
    private record Same(ImmutableSet<Player> players, ImmutableList<TimeRange> ranges) {
        static Same of(Variance variance) {
            return new Same(ImmutableSet.copyOf(variance.players()), variance.ranges());
        }
    }

    private static Variance together(Variance one, Variance other) {
        ImmutableSet<Instrument> left = ImmutableSet.<Instrument>builder()
                .addAll(one.instruments())
                .addAll(other.instruments())
                .build();
        boolean ofAll = one.instruments().isEmpty() || other.instruments().isEmpty();
        return one.withInstruments(ofAll ? ImmutableList.of() : left.asList())
                .withInstead(ImmutableSet.<InstrumentCredit>builder()
                        .addAll(one.instead())
                        .addAll(other.instead())
                        .build())
                .withCertainty(Evidence.weaker(one.certainty(), other.certainty()));
    }
}
