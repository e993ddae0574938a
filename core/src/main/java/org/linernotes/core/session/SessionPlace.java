package org.linernotes.core.session;

import java.util.Optional;
import org.immutables.value.Value;
import org.linernotes.core.entity.AreaId;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.PlaceId;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.entity.ValueTypes;
import org.linernotes.core.internal.Slots;

/** Where a session took place. */
@Value.Immutable
public sealed interface SessionPlace extends WithSessionPlace permits ImmutableSessionPlace {
    /** The properties of a session place. */
    PropertyTable<SessionPlace> PROPERTIES = PropertyTable.builder("session-place", SessionPlace.class)
            .optional(
                    "place",
                    ValueTypes.PLACE_ID,
                    SessionPlace::place,
                    SessionPlace::withPlace,
                    "The studio, room or venue.")
            .optional(
                    "area",
                    ValueTypes.AREA_ID,
                    SessionPlace::area,
                    SessionPlace::withArea,
                    "The area, where the place is not known.")
            .optional(
                    "creditedAs",
                    ValueType.TEXT,
                    SessionPlace::creditedAs,
                    SessionPlace::withCreditedAs,
                    "The name as printed.")
            .shorthand("place")
            .extensions(SessionPlace::extensions, SessionPlace::withExtensions)
            .build(SessionPlace::construct, SessionPlace::fill);

    private static SessionPlace construct(Slots s) {
        return ImmutableSessionPlace.of(s.optional(), s.optional(), s.optional(), s.required());
    }

    private static void fill(SessionPlace sessionPlace, Slots s) {
        s.put(sessionPlace.place());
        s.put(sessionPlace.area());
        s.put(sessionPlace.creditedAs());
    }

    /** {@return the studio, room or venue} */
    Optional<PlaceId> place();

    /** {@return the area, where the place is not known} */
    Optional<AreaId> area();

    /** {@return the name as printed} */
    Optional<String> creditedAs();

    /** {@return unknown keys} */
    Extensions extensions();

    /**
     * {@return a place}
     *
     * @param place the studio, room or venue
     */
    static SessionPlace of(PlaceId place) {
        return builder().place(place).build();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds session places. */
    final class Builder extends ImmutableSessionPlace.Builder {
        Builder() {
            extensions(Extensions.NONE);
        }
    }
}
