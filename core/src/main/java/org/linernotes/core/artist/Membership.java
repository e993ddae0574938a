package org.linernotes.core.artist;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.Element;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.RelationshipAttribute;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.entity.ValueTypes;
import org.linernotes.core.internal.Slots;
import org.linernotes.core.vocabulary.Instrument;

/** That an artist belongs to a group. */
@Value.Immutable
public sealed interface Membership extends Element, WithMembership permits ImmutableMembership {
    /** The properties of a membership. */
    PropertyTable<Membership> PROPERTIES = PropertyTable.builder("membership", Membership.class)
            .elementId(Membership::id, Membership::withId, "group", "lifeSpan", "instruments")
            .required("group", ValueTypes.ARTIST_ID, Membership::group, Membership::withGroup, "The group.")
            .list(
                    "instruments",
                    ValueTypes.INSTRUMENT,
                    Membership::instruments,
                    Membership::withInstruments,
                    "What the artist plays in it.")
            .defaulted(
                    "lifeSpan",
                    ValueTypes.LIFE_SPAN,
                    LifeSpan.UNKNOWN,
                    Membership::lifeSpan,
                    Membership::withLifeSpan,
                    "When the artist belongs to it.")
            .list(
                    "attributes",
                    ValueType.structure(RelationshipAttribute.class, () -> RelationshipAttribute.PROPERTIES),
                    Membership::attributes,
                    Membership::withAttributes,
                    "What qualifies it, for example original.")
            .extensions(Membership::extensions, Membership::withExtensions)
            .build(Membership::construct, Membership::fill);

    private static Membership construct(Slots s) {
        return ImmutableMembership.of(
                s.or(ElementId.UNSET), s.required(), s.list(), s.or(LifeSpan.UNKNOWN), s.list(), s.required());
    }

    private static void fill(Membership membership, Slots s) {
        s.put(membership.id(), ElementId.UNSET);
        s.put(membership.group());
        s.put(membership.instruments());
        s.put(membership.lifeSpan(), LifeSpan.UNKNOWN);
        s.put(membership.attributes());
    }

    @Override
    ElementId id();

    /** {@return the group} */
    ArtistId group();

    /** {@return what the artist plays in it} */
    ImmutableList<Instrument> instruments();

    /** {@return when the artist belongs to it} */
    LifeSpan lifeSpan();

    /** {@return what qualifies it, for example original} */
    ImmutableList<RelationshipAttribute> attributes();

    /** {@return unknown keys} */
    Extensions extensions();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds memberships. */
    final class Builder extends ImmutableMembership.Builder {
        Builder() {
            id(ElementId.UNSET);
            lifeSpan(LifeSpan.UNKNOWN);
            extensions(Extensions.NONE);
        }
    }
}
