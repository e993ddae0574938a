package org.linernotes.core.entity;

import java.util.Optional;
import org.immutables.value.Value;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.internal.Slots;

/** What qualifies a relationship, as MusicBrainz has it: an instrument, "additional", a number. */
@Value.Immutable
public sealed interface RelationshipAttribute extends WithRelationshipAttribute permits ImmutableRelationshipAttribute {
    /** The properties of a relationship attribute. */
    PropertyTable<RelationshipAttribute> PROPERTIES = PropertyTable.builder(
                    "relationship-attribute", RelationshipAttribute.class)
            .required("name", ValueType.TEXT, RelationshipAttribute::name, RelationshipAttribute::withName, "Its name.")
            .optional(
                    "mbid",
                    ValueTypes.MBID,
                    RelationshipAttribute::mbid,
                    RelationshipAttribute::withMbid,
                    "Its identifier in MusicBrainz.")
            .optional(
                    "value",
                    ValueType.TEXT,
                    RelationshipAttribute::value,
                    RelationshipAttribute::withValue,
                    "The text of an attribute that has one: a number, a time, a task.")
            .optional(
                    "creditedAs",
                    ValueType.TEXT,
                    RelationshipAttribute::creditedAs,
                    RelationshipAttribute::withCreditedAs,
                    "The name under which an instrument is credited.")
            .shorthand("name")
            .extensions(RelationshipAttribute::extensions, RelationshipAttribute::withExtensions)
            .build(RelationshipAttribute::construct, RelationshipAttribute::fill);

    private static RelationshipAttribute construct(Slots s) {
        return ImmutableRelationshipAttribute.of(s.required(), s.optional(), s.optional(), s.optional(), s.required());
    }

    private static void fill(RelationshipAttribute relationshipAttribute, Slots s) {
        s.put(relationshipAttribute.name());
        s.put(relationshipAttribute.mbid());
        s.put(relationshipAttribute.value());
        s.put(relationshipAttribute.creditedAs());
    }

    /** {@return the name} */
    String name();

    /** {@return the identifier that MusicBrainz gives the attribute} */
    Optional<Mbid> mbid();

    /** {@return the text of an attribute that has one: a number, a time, a task} */
    Optional<String> value();

    /** {@return the name under which an instrument is credited} */
    Optional<String> creditedAs();

    /** {@return unknown keys} */
    Extensions extensions();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds relationship attributes. */
    final class Builder extends ImmutableRelationshipAttribute.Builder {
        Builder() {
            extensions(Extensions.NONE);
        }
    }
}
