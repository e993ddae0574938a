package org.linernotes.core.personnel;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.vocabulary.Instrument;

/**
 * The credits that say nothing but an instrument of the table, and the lists of one of them: shared, as most players have one
 * such credit.
 */
final class PlainCredits {
    private static final ImmutableMap<Instrument, ImmutableList<InstrumentCredit>> OF_THE_TABLE =
            Maps.toMap(Instrument.table(), instrument -> ImmutableList.of(make(instrument)));

    private PlainCredits() {}

    static InstrumentCredit of(Instrument instrument) {
        @Nullable ImmutableList<InstrumentCredit> shared = OF_THE_TABLE.get(instrument);
        return shared == null ? make(instrument) : shared.get(0);
    }

    static ImmutableList<InstrumentCredit> of(Instrument... instruments) {
        return shared(Arrays.stream(instruments).map(PlainCredits::of).collect(ImmutableList.toImmutableList()));
    }

    /** {@return the shared list that equals this one, if there is one; else this one} */
    static ImmutableList<InstrumentCredit> shared(ImmutableList<InstrumentCredit> credits) {
        if (credits.size() != 1) {
            return credits;
        }
        InstrumentCredit only = credits.get(0);
        @Nullable ImmutableList<InstrumentCredit> shared = OF_THE_TABLE.get(only.instrument());
        return shared != null && shared.get(0).equals(only) ? shared : credits;
    }

    private static InstrumentCredit make(Instrument instrument) {
        return InstrumentCredit.builder().instrument(instrument).build();
    }
}
