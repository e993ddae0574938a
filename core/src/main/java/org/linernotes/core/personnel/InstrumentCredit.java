package org.linernotes.core.personnel;

import java.util.Optional;
import org.immutables.value.Value;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.entity.ValueTypes;
import org.linernotes.core.internal.Slots;
import org.linernotes.core.vocabulary.Instrument;

/** An instrument as it is credited. */
@Value.Immutable
public sealed interface InstrumentCredit extends WithInstrumentCredit permits ImmutableInstrumentCredit {
    /** The properties of an instrument credit. */
    PropertyTable<InstrumentCredit> PROPERTIES = PropertyTable.builder("instrument-credit", InstrumentCredit.class)
            .required(
                    "instrument",
                    ValueTypes.INSTRUMENT,
                    InstrumentCredit::instrument,
                    InstrumentCredit::withInstrument,
                    "The instrument.")
            .optional(
                    "creditedAs",
                    ValueType.TEXT,
                    InstrumentCredit::creditedAs,
                    InstrumentCredit::withCreditedAs,
                    "The name under which it is credited.")
            .shorthand("instrument")
            .extensions(InstrumentCredit::extensions, InstrumentCredit::withExtensions)
            .build(InstrumentCredit::construct, InstrumentCredit::fill);

    private static InstrumentCredit construct(Slots s) {
        Instrument instrument = s.required();
        Optional<String> creditedAs = s.optional();
        Extensions extensions = s.required();
        return creditedAs.isEmpty() && extensions.isEmpty()
                ? of(instrument)
                : ImmutableInstrumentCredit.of(instrument, creditedAs, extensions);
    }

    private static void fill(InstrumentCredit instrumentCredit, Slots s) {
        s.put(instrumentCredit.instrument());
        s.put(instrumentCredit.creditedAs());
    }

    /** {@return the instrument} */
    Instrument instrument();

    /** {@return the name under which it is credited} */
    Optional<String> creditedAs();

    /** {@return unknown keys} */
    Extensions extensions();

    /**
     * {@return an instrument credited under its own name; for an instrument of the table the shared credit}
     *
     * @param instrument the instrument
     */
    static InstrumentCredit of(Instrument instrument) {
        return PlainCredits.of(instrument);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds instrument credits. */
    final class Builder extends ImmutableInstrumentCredit.Builder {
        Builder() {
            extensions(Extensions.NONE);
        }
    }
}
