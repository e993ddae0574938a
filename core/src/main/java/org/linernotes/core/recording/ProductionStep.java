package org.linernotes.core.recording;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.entity.AreaId;
import org.linernotes.core.entity.Element;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.PlaceId;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.RelationshipAttribute;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.entity.ValueTypes;
import org.linernotes.core.internal.Slots;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.vocabulary.Term;

/**
 * A step of production after the capture: mixing, editing, mastering, transfer, lacquer cutting. It is not a session: those
 * who work on it do not play.
 */
@Value.Immutable
public sealed interface ProductionStep extends Element, WithProductionStep permits ImmutableProductionStep {
    /** The properties of a production step. */
    PropertyTable<ProductionStep> PROPERTIES = PropertyTable.builder("production-step", ProductionStep.class)
            .elementId(ProductionStep::id, ProductionStep::withId, "kind", "place", "area", "lifeSpan", "attributes")
            .required("kind", ValueTypes.TERM, ProductionStep::kind, ProductionStep::withKind, "What was done.")
            .optional("place", ValueTypes.PLACE_ID, ProductionStep::place, ProductionStep::withPlace, "Where.")
            .optional(
                    "area",
                    ValueTypes.AREA_ID,
                    ProductionStep::area,
                    ProductionStep::withArea,
                    "In which area, where the place is not known.")
            .defaulted(
                    "lifeSpan",
                    ValueTypes.LIFE_SPAN,
                    LifeSpan.UNKNOWN,
                    ProductionStep::lifeSpan,
                    ProductionStep::withLifeSpan,
                    "When it was done.")
            .list(
                    "credits",
                    ValueType.structure(Credit.class, () -> Credit.PROPERTIES),
                    ProductionStep::credits,
                    ProductionStep::withCredits,
                    "Who did it.")
            .optional(
                    "creditedAs",
                    ValueType.TEXT,
                    ProductionStep::creditedAs,
                    ProductionStep::withCreditedAs,
                    "The name under which the place is credited.")
            .list(
                    "attributes",
                    ValueType.structure(RelationshipAttribute.class, () -> RelationshipAttribute.PROPERTIES),
                    ProductionStep::attributes,
                    ProductionStep::withAttributes,
                    "What else qualifies it.")
            .extensions(ProductionStep::extensions, ProductionStep::withExtensions)
            .build(ProductionStep::construct, ProductionStep::fill);

    private static ProductionStep construct(Slots s) {
        return ImmutableProductionStep.of(
                s.or(ElementId.UNSET),
                s.required(),
                s.optional(),
                s.optional(),
                s.or(LifeSpan.UNKNOWN),
                s.list(),
                s.optional(),
                s.list(),
                s.required());
    }

    private static void fill(ProductionStep productionStep, Slots s) {
        s.put(productionStep.id(), ElementId.UNSET);
        s.put(productionStep.kind());
        s.put(productionStep.place());
        s.put(productionStep.area());
        s.put(productionStep.lifeSpan(), LifeSpan.UNKNOWN);
        s.put(productionStep.credits());
        s.put(productionStep.creditedAs());
        s.put(productionStep.attributes());
    }

    @Override
    ElementId id();

    /** {@return what was done} */
    Term kind();

    /** {@return where} */
    Optional<PlaceId> place();

    /** {@return in which area, where the place is not known} */
    Optional<AreaId> area();

    /** {@return when it was done} */
    LifeSpan lifeSpan();

    /** {@return who did it} */
    ImmutableList<Credit> credits();

    /** {@return the name under which the place is credited} */
    Optional<String> creditedAs();

    /** {@return what else qualifies it} */
    ImmutableList<RelationshipAttribute> attributes();

    /** {@return unknown keys} */
    Extensions extensions();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds production steps. */
    final class Builder extends ImmutableProductionStep.Builder {
        Builder() {
            id(ElementId.UNSET);
            lifeSpan(LifeSpan.UNKNOWN);
            extensions(Extensions.NONE);
        }
    }
}
