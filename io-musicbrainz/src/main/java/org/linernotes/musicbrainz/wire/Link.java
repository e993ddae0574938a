package org.linernotes.musicbrainz.wire;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.Relationship.Direction;
import org.linernotes.core.entity.RelationshipAttribute;
import org.linernotes.core.identifier.Mbid;

/**
 * A fact of the model as a relation of MusicBrainz.
 *
 * @param identity what distinguishes it among those of its entity
 * @param type the name of the type
 * @param typeId the gid of the type, if it is known
 * @param direction which end the entity is that bears the fact
 * @param target the other end
 * @param lifeSpan when
 * @param attributes the attributes
 * @param sourceCredit under which name the bearer is credited; empty for its own
 * @param targetCredit under which name the other end is credited; empty for its own
 * @param orderingKey its place among others, if it has one
 */
record Link(
        String identity,
        String type,
        @Nullable Mbid typeId,
        Direction direction,
        EntityId target,
        LifeSpan lifeSpan,
        ImmutableList<RelationshipAttribute> attributes,
        String sourceCredit,
        String targetCredit,
        @Nullable Integer orderingKey) {}
