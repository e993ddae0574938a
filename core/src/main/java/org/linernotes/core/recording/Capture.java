package org.linernotes.core.recording;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.entity.AreaId;
import org.linernotes.core.entity.Element;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.EventId;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.PlaceId;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.RelationshipAttribute;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.entity.ValueTypes;
import org.linernotes.core.internal.Slots;

/** Where and when a recording was made, where no session is known that says so. */
@Value.Immutable
public sealed interface Capture extends Element, WithCapture permits ImmutableCapture {
    /** The properties of a capture. */
    PropertyTable<Capture> PROPERTIES = PropertyTable.builder("capture", Capture.class)
            .elementId(Capture::id, Capture::withId, "place", "area", "event", "lifeSpan", "attributes")
            .optional("place", ValueTypes.PLACE_ID, Capture::place, Capture::withPlace, "The place.")
            .optional(
                    "area",
                    ValueTypes.AREA_ID,
                    Capture::area,
                    Capture::withArea,
                    "The area, where the place is not known.")
            .optional(
                    "event", ValueTypes.EVENT_ID, Capture::event, Capture::withEvent, "The event at which it was made.")
            .defaulted(
                    "lifeSpan",
                    ValueTypes.LIFE_SPAN,
                    LifeSpan.UNKNOWN,
                    Capture::lifeSpan,
                    Capture::withLifeSpan,
                    "When it was made.")
            .optional(
                    "creditedAs",
                    ValueType.TEXT,
                    Capture::creditedAs,
                    Capture::withCreditedAs,
                    "The name under which the place is credited.")
            .list(
                    "attributes",
                    ValueType.structure(RelationshipAttribute.class, () -> RelationshipAttribute.PROPERTIES),
                    Capture::attributes,
                    Capture::withAttributes,
                    "What of it was made there, for example an instrument.")
            .extensions(Capture::extensions, Capture::withExtensions)
            .build(Capture::construct, Capture::fill);

    private static Capture construct(Slots s) {
        return ImmutableCapture.of(
                s.or(ElementId.UNSET),
                s.optional(),
                s.optional(),
                s.optional(),
                s.or(LifeSpan.UNKNOWN),
                s.optional(),
                s.list(),
                s.required());
    }

    private static void fill(Capture capture, Slots s) {
        s.put(capture.id(), ElementId.UNSET);
        s.put(capture.place());
        s.put(capture.area());
        s.put(capture.event());
        s.put(capture.lifeSpan(), LifeSpan.UNKNOWN);
        s.put(capture.creditedAs());
        s.put(capture.attributes());
    }

    @Override
    ElementId id();

    /** {@return the place} */
    Optional<PlaceId> place();

    /** {@return the area, where the place is not known} */
    Optional<AreaId> area();

    /** {@return the event at which it was made} */
    Optional<EventId> event();

    /** {@return when it was made} */
    LifeSpan lifeSpan();

    /** {@return the name under which the place is credited} */
    Optional<String> creditedAs();

    /** {@return what of it was made there, for example an instrument} */
    ImmutableList<RelationshipAttribute> attributes();

    /** {@return unknown keys} */
    Extensions extensions();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds captures. */
    final class Builder extends ImmutableCapture.Builder {
        Builder() {
            id(ElementId.UNSET);
            lifeSpan(LifeSpan.UNKNOWN);
            extensions(Extensions.NONE);
        }
    }
}
