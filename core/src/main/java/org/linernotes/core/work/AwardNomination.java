package org.linernotes.core.work;

import java.util.Optional;
import org.immutables.value.Value;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.entity.Element;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.SeriesId;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.entity.ValueTypes;
import org.linernotes.core.internal.Slots;

/**
 * An award that something won or was nominated for. The year that people quote may be that of the ceremony or that of
 * eligibility; where that is not said it is only as stated.
 */
@Value.Immutable
public sealed interface AwardNomination extends Element, WithAwardNomination permits ImmutableAwardNomination {
    /** The properties of an award nomination. */
    PropertyTable<AwardNomination> PROPERTIES = PropertyTable.builder("award-nomination", AwardNomination.class)
            .elementId(AwardNomination::id, AwardNomination::withId, "award", "category", "year")
            .required(
                    "award",
                    ValueType.TEXT,
                    AwardNomination::award,
                    AwardNomination::withAward,
                    "The award, for example Grammy.")
            .optional(
                    "category",
                    ValueType.TEXT,
                    AwardNomination::category,
                    AwardNomination::withCategory,
                    "The category.")
            .optional(
                    "edition",
                    ValueType.TEXT,
                    AwardNomination::edition,
                    AwardNomination::withEdition,
                    "The edition, for example 3rd.")
            .optional(
                    "result",
                    ValueType.choice(AwardResult.class),
                    AwardNomination::result,
                    AwardNomination::withResult,
                    "What came of it.")
            .optional(
                    "year",
                    ValueTypes.DATE_EXPRESSION,
                    AwardNomination::year,
                    AwardNomination::withYear,
                    "The year as stated, whatever it means.")
            .optional(
                    "eligibility",
                    ValueTypes.DATE,
                    AwardNomination::eligibility,
                    AwardNomination::withEligibility,
                    "The year or time whose music was eligible.")
            .optional(
                    "ceremony",
                    ValueTypes.DATE_EXPRESSION,
                    AwardNomination::ceremony,
                    AwardNomination::withCeremony,
                    "When the award was given.")
            .optional(
                    "series",
                    ValueTypes.SERIES_ID,
                    AwardNomination::series,
                    AwardNomination::withSeries,
                    "The series of the award.")
            .extensions(AwardNomination::extensions, AwardNomination::withExtensions)
            .build(AwardNomination::construct, AwardNomination::fill);

    private static AwardNomination construct(Slots s) {
        return ImmutableAwardNomination.of(
                s.or(ElementId.UNSET),
                s.required(),
                s.optional(),
                s.optional(),
                s.optional(),
                s.optional(),
                s.optional(),
                s.optional(),
                s.optional(),
                s.required());
    }

    private static void fill(AwardNomination awardNomination, Slots s) {
        s.put(awardNomination.id(), ElementId.UNSET);
        s.put(awardNomination.award());
        s.put(awardNomination.category());
        s.put(awardNomination.edition());
        s.put(awardNomination.result());
        s.put(awardNomination.year());
        s.put(awardNomination.eligibility());
        s.put(awardNomination.ceremony());
        s.put(awardNomination.series());
    }

    @Override
    ElementId id();

    /** {@return the award, for example Grammy} */
    String award();

    /** {@return the category} */
    Optional<String> category();

    /** {@return the edition, for example 3rd} */
    Optional<String> edition();

    /** {@return what came of it} */
    Optional<AwardResult> result();

    /** {@return the year as stated, whatever it means} */
    Optional<DateExpression> year();

    /** {@return the year or time whose music was eligible} */
    Optional<EdtfDate> eligibility();

    /** {@return when the award was given} */
    Optional<DateExpression> ceremony();

    /** {@return the series of the award} */
    Optional<SeriesId> series();

    /** {@return unknown keys} */
    Extensions extensions();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds award nominations. */
    final class Builder extends ImmutableAwardNomination.Builder {
        Builder() {
            id(ElementId.UNSET);
            extensions(Extensions.NONE);
        }
    }
}
