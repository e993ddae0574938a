package org.linernotes.examples.ellingtonia;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linernotes.core.entity.AreaId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.PlaceId;
import org.linernotes.core.place.Area;
import org.linernotes.core.place.Place;
import org.linernotes.core.vocabulary.Term;
import org.linernotes.examples.archive.Slug;

/** The places of the archive: cities with the code of their country or state, and venues in them. */
final class Gazetteer {
    /** A country or state: the code of the archive, the name, and the code of ISO 3166. */
    private record Region(String code, String name, String iso) {
        AreaId id() {
            return AreaId.of(Ascii.toLowerCase(iso));
        }

        Area area() {
            Area area = Area.builder().id(id()).name(name).build();
            return iso.length() == 2 ? area.withIso31661Codes(iso) : area.withIso31662Codes(iso);
        }
    }

    private static final ImmutableMap<String, Region> REGIONS =
            Table.read("regions.tsv", cells -> new Region(cells.get(0), cells.get(1), cells.get(2))).stream()
                    .collect(toImmutableMap(Region::code, Function.identity()));

    private static final Pattern UNKNOWN_CITY =
            Pattern.compile("(?i:unknown location|location unknown|unknown|u/k),? (?<region>.+)");
    private static final Pattern CITY = Pattern.compile("(?<city>[^,]+), (?<region>[^,]+?)");
    private static final Pattern UNSURE = Pattern.compile("(?i:unk|probably)\\b.*");

    private final Map<AreaId, Area> areas = new TreeMap<>();
    private final Map<PlaceId, Place> places = new TreeMap<>();

    /** {@return the area that a location names, if it does so surely: a city, or a country where the city is not known} */
    Optional<AreaId> area(String location) {
        Matcher unknown = UNKNOWN_CITY.matcher(location);
        Matcher city = CITY.matcher(location);
        if (unknown.matches()) {
            return region(unknown.group("region")).map(this::add);
        } else if (UNSURE.matcher(location).matches()) {
            return Optional.empty();
        } else if (city.matches()) {
            return region(city.group("region")).map(region -> add(city.group("city"), region));
        }
        return region(location).map(this::add);
    }

    private static Optional<Region> region(String code) {
        String withoutStop = code.endsWith(".") ? code.substring(0, code.length() - 1) : code;
        return Optional.ofNullable(REGIONS.getOrDefault(code, REGIONS.get(withoutStop)));
    }

    private AreaId add(Region region) {
        areas.putIfAbsent(region.id(), region.area());
        return region.id();
    }

    private AreaId add(String city, Region region) {
        AreaId id = AreaId.of(Slug.ofAnyCase(city) + "-" + region.id());
        areas.putIfAbsent(
                id,
                Area.builder()
                        .id(id)
                        .name(city)
                        .kind(Term.of("city"))
                        .partOf(add(region))
                        .build());
        return id;
    }

    /** {@return a venue in an area} */
    PlaceId venue(Occasion.Venue venue, AreaId area) {
        PlaceId id = PlaceId.of(Slug.ofAnyCase(venue.name()) + "-" + area);
        places.putIfAbsent(
                id,
                Place.builder()
                        .id(id)
                        .name(venue.name())
                        .kind(venue.kind())
                        .area(area)
                        .build());
        return id;
    }

    /** {@return all of them} */
    Stream<Entity> entities() {
        return Stream.concat(areas.values().stream(), places.values().stream());
    }
}
