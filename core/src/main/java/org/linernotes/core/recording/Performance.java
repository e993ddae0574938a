package org.linernotes.core.recording;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.entity.Element;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.RelationshipAttribute;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.entity.ValueTypes;
import org.linernotes.core.entity.WorkId;
import org.linernotes.core.internal.Slots;

/** That a work is performed on a recording. */
@Value.Immutable
public sealed interface Performance extends Element, WithPerformance permits ImmutablePerformance {
    /** The properties of a performance. */
    PropertyTable<Performance> PROPERTIES = PropertyTable.builder("performance", Performance.class)
            .elementId(Performance::id, Performance::withId, "work", "lifeSpan", "attributes")
            .required("work", ValueTypes.WORK_ID, Performance::work, Performance::withWork, "The work.")
            .defaulted(
                    "lifeSpan",
                    ValueTypes.LIFE_SPAN,
                    LifeSpan.UNKNOWN,
                    Performance::lifeSpan,
                    Performance::withLifeSpan,
                    "When it was performed.")
            .list(
                    "attributes",
                    ValueType.structure(RelationshipAttribute.class, () -> RelationshipAttribute.PROPERTIES),
                    Performance::attributes,
                    Performance::withAttributes,
                    "What qualifies it: live, partial, instrumental, cover, medley.")
            .extensions(Performance::extensions, Performance::withExtensions)
            .build(Performance::construct, Performance::fill);

    private static Performance construct(Slots s) {
        return ImmutablePerformance.of(
                s.or(ElementId.UNSET), s.required(), s.or(LifeSpan.UNKNOWN), s.list(), s.required());
    }

    private static void fill(Performance performance, Slots s) {
        s.put(performance.id(), ElementId.UNSET);
        s.put(performance.work());
        s.put(performance.lifeSpan(), LifeSpan.UNKNOWN);
        s.put(performance.attributes());
    }

    @Override
    ElementId id();

    /** {@return the work} */
    WorkId work();

    /** {@return when it was performed} */
    LifeSpan lifeSpan();

    /** {@return what qualifies it: live, partial, instrumental, cover, medley} */
    ImmutableList<RelationshipAttribute> attributes();

    /** {@return unknown keys} */
    Extensions extensions();

    /**
     * {@return that a work is performed}
     *
     * @param work the work
     */
    static Performance of(WorkId work) {
        return builder().work(work).build();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds performances. */
    final class Builder extends ImmutablePerformance.Builder {
        Builder() {
            id(ElementId.UNSET);
            lifeSpan(LifeSpan.UNKNOWN);
            extensions(Extensions.NONE);
        }
    }
}
