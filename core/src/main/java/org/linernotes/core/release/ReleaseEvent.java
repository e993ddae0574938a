package org.linernotes.core.release;

import java.util.Optional;
import org.immutables.value.Value;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.entity.AreaId;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.ValueTypes;
import org.linernotes.core.internal.Slots;

/** That a release came out somewhere at some time. */
@Value.Immutable
public sealed interface ReleaseEvent extends WithReleaseEvent permits ImmutableReleaseEvent {
    /** The properties of a release event. */
    PropertyTable<ReleaseEvent> PROPERTIES = PropertyTable.builder("release-event", ReleaseEvent.class)
            .optional("date", ValueTypes.DATE_EXPRESSION, ReleaseEvent::date, ReleaseEvent::withDate, "When.")
            .optional("area", ValueTypes.AREA_ID, ReleaseEvent::area, ReleaseEvent::withArea, "In which territory.")
            .extensions(ReleaseEvent::extensions, ReleaseEvent::withExtensions)
            .build(ReleaseEvent::construct, ReleaseEvent::fill);

    private static ReleaseEvent construct(Slots s) {
        return ImmutableReleaseEvent.of(s.optional(), s.optional(), s.required());
    }

    private static void fill(ReleaseEvent releaseEvent, Slots s) {
        s.put(releaseEvent.date());
        s.put(releaseEvent.area());
    }

    /** {@return when} */
    Optional<DateExpression> date();

    /** {@return in which territory} */
    Optional<AreaId> area();

    /** {@return unknown keys} */
    Extensions extensions();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds release events. */
    final class Builder extends ImmutableReleaseEvent.Builder {
        Builder() {
            extensions(Extensions.NONE);
        }
    }
}
