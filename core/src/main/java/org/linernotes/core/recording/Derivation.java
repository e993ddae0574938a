package org.linernotes.core.recording;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.date.TimeRange;
import org.linernotes.core.entity.Element;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.RelationshipAttribute;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.entity.ValueTypes;
import org.linernotes.core.internal.Slots;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.vocabulary.Term;

/** That a recording was made from a take or from another recording. */
@Value.Immutable
public sealed interface Derivation extends Element, WithDerivation permits ImmutableDerivation {
    /** The properties of a derivation. */
    PropertyTable<Derivation> PROPERTIES = PropertyTable.builder("derivation", Derivation.class)
            .elementId(Derivation::id, Derivation::withId, "kind", "take", "recording", "range", "lifeSpan")
            .required(
                    "kind",
                    ValueType.choice(DerivationKind.class),
                    Derivation::kind,
                    Derivation::withKind,
                    "How it was made.")
            .optional("take", ValueType.TAKE, Derivation::take, Derivation::withTake, "The take that it was made from.")
            .optional(
                    "recording",
                    ValueTypes.RECORDING_ID,
                    Derivation::recording,
                    Derivation::withRecording,
                    "The recording that it was made from.")
            .optional(
                    "range",
                    ValueTypes.TIME_RANGE,
                    Derivation::range,
                    Derivation::withRange,
                    "From where to where of the source.")
            .list(
                    "treatments",
                    ValueTypes.TERM,
                    Derivation::treatments,
                    Derivation::withTreatments,
                    "What was done to the sound, for example reverb.")
            .defaulted(
                    "lifeSpan",
                    ValueTypes.LIFE_SPAN,
                    LifeSpan.UNKNOWN,
                    Derivation::lifeSpan,
                    Derivation::withLifeSpan,
                    "When it was done.")
            .defaulted(
                    "certainty",
                    ValueType.choice(Certainty.class),
                    Certainty.CERTAIN,
                    Derivation::certainty,
                    Derivation::withCertainty,
                    "How sure it is.")
            .list(
                    "attributes",
                    ValueType.structure(RelationshipAttribute.class, () -> RelationshipAttribute.PROPERTIES),
                    Derivation::attributes,
                    Derivation::withAttributes,
                    "What else qualifies it.")
            .optional("note", ValueType.TEXT, Derivation::note, Derivation::withNote, "A remark.")
            .extensions(Derivation::extensions, Derivation::withExtensions)
            .build(Derivation::construct, Derivation::fill);

    private static Derivation construct(Slots s) {
        return ImmutableDerivation.of(
                s.or(ElementId.UNSET),
                s.required(),
                s.optional(),
                s.optional(),
                s.optional(),
                s.list(),
                s.or(LifeSpan.UNKNOWN),
                s.or(Certainty.CERTAIN),
                s.list(),
                s.optional(),
                s.required());
    }

    private static void fill(Derivation derivation, Slots s) {
        s.put(derivation.id(), ElementId.UNSET);
        s.put(derivation.kind());
        s.put(derivation.take());
        s.put(derivation.recording());
        s.put(derivation.range());
        s.put(derivation.treatments());
        s.put(derivation.lifeSpan(), LifeSpan.UNKNOWN);
        s.put(derivation.certainty(), Certainty.CERTAIN);
        s.put(derivation.attributes());
        s.put(derivation.note());
    }

    @Override
    ElementId id();

    /** {@return how it was made} */
    DerivationKind kind();

    /** {@return the take that it was made from} */
    Optional<TakeId> take();

    /** {@return the recording that it was made from} */
    Optional<RecordingId> recording();

    /** {@return from where to where of the source} */
    Optional<TimeRange> range();

    /** {@return what was done to the sound, for example reverb} */
    ImmutableList<Term> treatments();

    /** {@return when it was done} */
    LifeSpan lifeSpan();

    /** {@return how sure it is} */
    Certainty certainty();

    /** {@return what else qualifies it} */
    ImmutableList<RelationshipAttribute> attributes();

    /** {@return a remark} */
    Optional<String> note();

    /** {@return unknown keys} */
    Extensions extensions();

    /**
     * Checks that exactly one source is stated.
     *
     * @throws IllegalArgumentException if it is made from nothing, or from a take and a recording
     */
    @Value.Check
    default void check() {
        if (take().isPresent() == recording().isPresent()) {
            throw new IllegalArgumentException("a derivation is from a take or from a recording");
        }
    }

    /**
     * {@return that a recording was made from a take}
     *
     * @param kind how
     * @param take the take
     */
    static Derivation of(DerivationKind kind, TakeId take) {
        return builder().kind(kind).take(take).build();
    }

    /**
     * {@return that a recording was made from another}
     *
     * @param kind how
     * @param recording the other recording
     */
    static Derivation of(DerivationKind kind, RecordingId recording) {
        return builder().kind(kind).recording(recording).build();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds derivations. */
    final class Builder extends ImmutableDerivation.Builder {
        Builder() {
            id(ElementId.UNSET);
            lifeSpan(LifeSpan.UNKNOWN);
            certainty(Certainty.CERTAIN);
            extensions(Extensions.NONE);
        }
    }
}
