package org.linernotes.musicbrainz.link;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.Relationship.Direction;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.musicbrainz.vocabulary.RelationshipRoles;
import org.linernotes.musicbrainz.vocabulary.RelationshipRule;
import org.linernotes.musicbrainz.vocabulary.RelationshipRule.MapsTo;
import org.linernotes.musicbrainz.vocabulary.RelationshipType;
import org.linernotes.musicbrainz.vocabulary.RelationshipTypes;

/** The types of relationship by the facts that become them: the way back through the table of roles. */
final class FactTypes {
    /** The two types that become the same role, told apart by the instruments of the credit. */
    private static final String WITH_INSTRUMENTS = "instrument";

    private static final ImmutableListMultimap<Key, RelationshipRule> BY_FACT = RelationshipRoles.all().stream()
            .filter(rule -> rule.mapsTo() != MapsTo.RELATIONSHIP)
            .collect(ImmutableListMultimap.toImmutableListMultimap(
                    rule -> new Key(rule.pair(), rule.mapsTo(), kind(rule)), rule -> rule));

    /** What the model says by a property of its own, under its name; the kinds at both ends are those of the type. */
    private static final ImmutableMap<String, RelationshipType> BY_PROPERTY = ImmutableMap.of(
            "memberships", known("5be4c609-9afa-4ea0-910b-12ffb71e3821"),
            "area.partOf", known("de7cc874-8b1b-3a05-8272-f3834c968fb7"),
            "place.partOf", known("ff683f48-eff1-40ab-a58f-b128098ffe92"));

    private record Key(String pair, MapsTo mapsTo, String kind) {}

    /**
     * A type, as the entity that bears the fact uses it.
     *
     * @param type the type
     * @param direction which end the bearer is
     */
    record Use(RelationshipType type, Direction direction) {}

    private FactTypes() {}

    /** {@return the type of a fact, if there is one} */
    static Optional<Use> find(EntityType bearer, EntityType target, MapsTo mapsTo, @Nullable Object kind) {
        Key key = new Key(RelationshipTypes.pair(bearer, target), mapsTo, kind == null ? "" : kind.toString());
        return BY_FACT.get(key).stream()
                .filter(rule -> !isWithInstruments(rule))
                .findFirst()
                .map(FactTypes::use);
    }

    /** {@return the type of a performer on instruments, if there is one} */
    static Optional<Use> playing(EntityType bearer) {
        Key key = new Key(RelationshipTypes.pair(bearer, EntityType.ARTIST), MapsTo.CREDIT, Role.PERFORMER.toString());
        return BY_FACT.get(key).stream()
                .filter(FactTypes::isWithInstruments)
                .findFirst()
                .map(FactTypes::use);
    }

    /** {@return the type of what a property of the model says} */
    static Use ofProperty(String name, Direction direction) {
        RelationshipType type = BY_PROPERTY.get(name);
        if (type == null) {
            throw new IllegalArgumentException("no type is kept for " + name);
        }
        return new Use(type, direction);
    }

    private static boolean isWithInstruments(RelationshipRule rule) {
        return rule.role().equals(Optional.of(Role.PERFORMER)) && rule.name().equals(WITH_INSTRUMENTS);
    }

    private static Use use(RelationshipRule rule) {
        return new Use(rule.type(), rule.subject().orElseThrow() == 0 ? Direction.FORWARD : Direction.BACKWARD);
    }

    private static String kind(RelationshipRule rule) {
        return Stream.of(rule.role(), rule.step(), rule.derivation(), rule.right())
                .flatMap(Optional::stream)
                .findFirst()
                .map(Object::toString)
                .orElse("");
    }

    private static RelationshipType known(String gid) {
        RelationshipType type = RelationshipTypes.find(Mbid.parse(gid));
        if (type == null) {
            throw new IllegalStateException("there is no type " + gid);
        }
        return type;
    }
}
