package org.linernotes.core.discography;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.personnel.VarianceKind;
import org.linernotes.core.vocabulary.Instrument;

/** "Flugelhorn instead" and "cornet instead", said apart of the same players and passages, are one: on one or both of these. */
final class InsteadVariances {
    private InsteadVariances() {}

    /** {@return the variances, those that say other instruments of the same united} */
    static ImmutableList<Variance> united(List<Variance> variances) {
        List<Variance> united = new ArrayList<>();
        for (Variance variance : variances) {
            int same = variance.kind() == VarianceKind.INSTRUMENT_INSTEAD ? placeOfSame(variance, united) : -1;
            if (same < 0) {
                united.add(variance);
            } else {
                united.set(same, together(united.get(same), variance));
            }
        }
        return ImmutableList.copyOf(united);
    }

    private static int placeOfSame(Variance variance, List<Variance> united) {
        for (int i = 0; i < united.size(); i++) {
            Variance other = united.get(i);
            if (other.kind() == VarianceKind.INSTRUMENT_INSTEAD
                    && ImmutableSet.copyOf(other.players()).equals(ImmutableSet.copyOf(variance.players()))
                    && other.ranges().equals(variance.ranges())) {
                return i;
            }
        }
        return -1;
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
