package org.linernotes.core.entity;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.internal.Slots;

/**
 * A typed link to another entity, as MusicBrainz has it, for what no field of the model states. It stands on one of the
 * two entities only.
 */
@Value.Immutable
public sealed interface Relationship extends Element, WithRelationship permits ImmutableRelationship {
    /** Which end of a relationship the entity is that holds it. */
    enum Direction {
        /** The entity is the first end: "<em>this</em> is member of that". */
        FORWARD,
        /** The entity is the second end: "that is member of <em>this</em>". */
        BACKWARD
    }

    /** The properties of a relationship. */
    PropertyTable<Relationship> PROPERTIES = PropertyTable.builder("relationship", Relationship.class)
            .elementId(
                    Relationship::id,
                    Relationship::withId,
                    "typeId",
                    "type",
                    "target",
                    "direction",
                    "lifeSpan",
                    "attributes")
            .required("type", ValueType.TEXT, Relationship::type, Relationship::withType, "The name of its type.")
            .optional(
                    "typeId",
                    ValueTypes.MBID,
                    Relationship::typeId,
                    Relationship::withTypeId,
                    "The identifier of its type in MusicBrainz.")
            .defaulted(
                    "direction",
                    ValueType.choice(Direction.class),
                    Direction.FORWARD,
                    Relationship::direction,
                    Relationship::withDirection,
                    "Which end the entity is that holds it.")
            .required(
                    "target", ValueType.REFERENCE, Relationship::target, Relationship::withTarget, "The other entity.")
            .list(
                    "attributes",
                    ValueType.structure(RelationshipAttribute.class, () -> RelationshipAttribute.PROPERTIES),
                    Relationship::attributes,
                    Relationship::withAttributes,
                    "What qualifies it.")
            .defaulted(
                    "lifeSpan",
                    ValueTypes.LIFE_SPAN,
                    LifeSpan.UNKNOWN,
                    Relationship::lifeSpan,
                    Relationship::withLifeSpan,
                    "When it holds or held; of an act, when it was done.")
            .optional(
                    "sourceCredit",
                    ValueType.TEXT,
                    Relationship::sourceCredit,
                    Relationship::withSourceCredit,
                    "The name under which the holder is credited.")
            .optional(
                    "targetCredit",
                    ValueType.TEXT,
                    Relationship::targetCredit,
                    Relationship::withTargetCredit,
                    "The name under which the other entity is credited.")
            .optional(
                    "orderingKey",
                    ValueType.INTEGER,
                    Relationship::orderingKey,
                    Relationship::withOrderingKey,
                    "The place in the order of a series or of a work's parts.")
            .extensions(Relationship::extensions, Relationship::withExtensions)
            .build(Relationship::construct, Relationship::fill);

    private static Relationship construct(Slots s) {
        return ImmutableRelationship.of(
                s.or(ElementId.UNSET),
                s.required(),
                s.optional(),
                s.or(Direction.FORWARD),
                s.required(),
                s.list(),
                s.or(LifeSpan.UNKNOWN),
                s.optional(),
                s.optional(),
                s.optional(),
                s.required());
    }

    private static void fill(Relationship relationship, Slots s) {
        s.put(relationship.id(), ElementId.UNSET);
        s.put(relationship.type());
        s.put(relationship.typeId());
        s.put(relationship.direction(), Direction.FORWARD);
        s.put(relationship.target());
        s.put(relationship.attributes());
        s.put(relationship.lifeSpan(), LifeSpan.UNKNOWN);
        s.put(relationship.sourceCredit());
        s.put(relationship.targetCredit());
        s.put(relationship.orderingKey());
    }

    @Override
    ElementId id();

    /** {@return the name of the type, for example {@code "member of band"}} */
    String type();

    /** {@return the identifier that MusicBrainz gives the type; names change, it does not} */
    Optional<Mbid> typeId();

    /** {@return which end the entity is that holds the relationship} */
    Direction direction();

    /** {@return the other entity} */
    EntityId target();

    /** {@return what qualifies it} */
    ImmutableList<RelationshipAttribute> attributes();

    /** {@return when it holds or held; for an act such as playing, when it was done} */
    LifeSpan lifeSpan();

    /** {@return the name under which the holder is credited, where it is not its own} */
    Optional<String> sourceCredit();

    /** {@return the name under which the other entity is credited, where it is not its own} */
    Optional<String> targetCredit();

    /** {@return the place in the order of a series or of a work's parts} */
    Optional<Integer> orderingKey();

    /** {@return unknown keys} */
    Extensions extensions();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds relationships. */
    final class Builder extends ImmutableRelationship.Builder {
        Builder() {
            id(ElementId.UNSET);
            direction(Direction.FORWARD);
            lifeSpan(LifeSpan.UNKNOWN);
            extensions(Extensions.NONE);
        }
    }
}
