package org.linernotes.core.personnel;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.vocabulary.Instrument;

/** The credits that say nothing but an instrument of the table: shared, as most credits of players are such. */
final class PlainCredits {
    private static final ImmutableMap<Instrument, InstrumentCredit> OF_THE_TABLE =
            Maps.toMap(Instrument.table(), PlainCredits::make);

    private PlainCredits() {}

    static InstrumentCredit of(Instrument instrument) {
        @Nullable InstrumentCredit shared = OF_THE_TABLE.get(instrument);
        return shared == null ? make(instrument) : shared;
    }

    private static InstrumentCredit make(Instrument instrument) {
        return InstrumentCredit.builder().instrument(instrument).build();
    }
}
