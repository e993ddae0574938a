package org.linernotes.core.place;

import org.immutables.value.Value;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.internal.Slots;

/** A point on the earth, in decimal degrees (WGS 84). */
@Value.Immutable
public sealed interface Coordinates extends WithCoordinates permits ImmutableCoordinates {
    /** The properties of coordinates. */
    PropertyTable<Coordinates> PROPERTIES = PropertyTable.builder("coordinates", Coordinates.class)
            .required(
                    "latitude",
                    ValueType.DECIMAL,
                    Coordinates::latitude,
                    Coordinates::withLatitude,
                    "The degrees north, from -90 to 90.")
            .required(
                    "longitude",
                    ValueType.DECIMAL,
                    Coordinates::longitude,
                    Coordinates::withLongitude,
                    "The degrees east, from -180 to 180.")
            .extensions(Coordinates::extensions, Coordinates::withExtensions)
            .build(Coordinates::construct, Coordinates::fill);

    private static Coordinates construct(Slots s) {
        return ImmutableCoordinates.of(s.required(), s.required(), s.required());
    }

    private static void fill(Coordinates coordinates, Slots s) {
        s.put(coordinates.latitude());
        s.put(coordinates.longitude());
    }

    /** {@return the degrees north, from -90 to 90} */
    Double latitude();

    /** {@return the degrees east, from -180 to 180} */
    Double longitude();

    /** {@return unknown keys} */
    Extensions extensions();

    /**
     * Checks that there is such a point.
     *
     * @throws IllegalArgumentException if a number lies outside of its range or is none
     */
    @Value.Check
    default void check() {
        boolean onEarth = Math.abs(latitude()) <= 90 && Math.abs(longitude()) <= 180; // false where one is NaN
        if (!onEarth) {
            throw new IllegalArgumentException("there is no point at " + latitude() + ", " + longitude());
        }
    }

    /**
     * {@return a point}
     *
     * @param latitude the degrees north, from -90 to 90
     * @param longitude the degrees east, from -180 to 180
     * @throws IllegalArgumentException if a number lies outside of its range or is none
     */
    static Coordinates of(double latitude, double longitude) {
        return builder().latitude(latitude).longitude(longitude).build();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds coordinates. */
    final class Builder extends ImmutableCoordinates.Builder {
        Builder() {
            extensions(Extensions.NONE);
        }
    }
}
