package org.linernotes.core.session;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.PlayingTimes;
import org.linernotes.core.entity.Element;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.entity.ValueTypes;
import org.linernotes.core.entity.WorkId;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.identifier.MatrixNumber;
import org.linernotes.core.internal.Slots;
import org.linernotes.core.personnel.Variance;

/** One attempt at one piece, in a studio or before an audience. Whether it was issued is derived from the releases. */
@Value.Immutable
@SuppressWarnings("immutables:from") // ids have a type of their own; from(X) copies them
public sealed interface Take extends Element, WithTake permits ImmutableTake {
    /** The properties of a take. */
    PropertyTable<Take> PROPERTIES = PropertyTable.builder("take", Take.class)
            .takeId(Take::id, Take::withId)
            .optional("title", ValueType.TEXT, Take::title, Take::withTitle, "The title that was called.")
            .optional("number", TakeNumber.TYPE, Take::number, Take::withNumber, "The number of the take.")
            .list("matrices", ValueTypes.MATRIX_NUMBER, Take::matrices, Take::withMatrices, "The recording matrices.")
            .optional(
                    "date",
                    ValueTypes.DATE_EXPRESSION,
                    Take::date,
                    Take::withDate,
                    "The date, where it is narrower than that of the session.")
            .list("works", ValueTypes.WORK_ID, Take::works, Take::withWorks, "The works that are played.")
            .flag(
                    "improvised",
                    Take::improvised,
                    Take::withImprovised,
                    "Whether it was improvised, with no work behind it.")
            .list(
                    "variances",
                    ValueType.structure(Variance.class, () -> Variance.PROPERTIES),
                    Take::variances,
                    Take::withVariances,
                    "How the personnel differs from the line-up of the part.")
            .optional(
                    "length",
                    ValueType.MILLISECONDS,
                    Take::length,
                    Take::withLength,
                    "The playing time of the whole take, in milliseconds.")
            .optional("outcome", ValueType.choice(TakeOutcome.class), Take::outcome, Take::withOutcome, "How it went.")
            .optional(
                    "decision",
                    ValueType.choice(TakeDecision.class),
                    Take::decision,
                    Take::withDecision,
                    "What was decided about it.")
            .optional(
                    "survival",
                    ValueType.choice(Survival.class),
                    Take::survival,
                    Take::withSurvival,
                    "Whether the recording still exists.")
            .list(
                    "externalIds",
                    ValueTypes.EXTERNAL_ID,
                    Take::externalIds,
                    Take::withExternalIds,
                    "Identifiers that other systems give it.")
            .extensions(Take::extensions, Take::withExtensions)
            .build(Take::construct, Take::fill);

    private static Take construct(Slots s) {
        return ImmutableTake.of(
                s.required(),
                s.optional(),
                s.optional(),
                s.list(),
                s.optional(),
                s.list(),
                s.flag(),
                s.list(),
                s.optional(),
                s.optional(),
                s.optional(),
                s.optional(),
                s.list(),
                s.required());
    }

    private static void fill(Take take, Slots s) {
        s.put(take.id());
        s.put(take.title());
        s.put(take.number());
        s.put(take.matrices());
        s.put(take.date());
        s.put(take.works());
        s.put(take.improvised());
        s.put(take.variances());
        s.put(take.length());
        s.put(take.outcome());
        s.put(take.decision());
        s.put(take.survival());
        s.put(take.externalIds());
    }

    @Override
    TakeId id();

    /** {@return the title that was called} */
    Optional<String> title();

    /** {@return the number of the take} */
    Optional<TakeNumber> number();

    /** {@return the recording matrices} */
    ImmutableList<MatrixNumber> matrices();

    /** {@return the date, where it is narrower than that of the session} */
    Optional<DateExpression> date();

    /** {@return the works that are played} */
    ImmutableList<WorkId> works();

    /** {@return whether it was improvised, with no work behind it} */
    boolean improvised();

    /** {@return how the personnel differs from the line-up of the part} */
    ImmutableList<Variance> variances();

    /** {@return the playing time of the whole take, in milliseconds} */
    Optional<Duration> length();

    /** {@return how it went} */
    Optional<TakeOutcome> outcome();

    /** {@return what was decided about it} */
    Optional<TakeDecision> decision();

    /** {@return whether the recording still exists} */
    Optional<Survival> survival();

    /** {@return identifiers that other systems give it} */
    ImmutableList<ExternalId> externalIds();

    /** {@return unknown keys} */
    Extensions extensions();

    /**
     * {@return this with its length checked, and shared with others where it is usual; called when one is made}
     *
     * @throws IllegalArgumentException if it is negative or is not of whole milliseconds
     */
    @Value.Check
    default Take normalise() {
        return withLength(length().map(PlayingTimes::length));
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds takes. */
    final class Builder extends ImmutableTake.Builder {
        Builder() {
            improvised(false);
            extensions(Extensions.NONE);
        }
    }
}
