package org.linernotes.musicbrainz.wire;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.entity.Relationship.Direction;
import org.linernotes.core.identifier.Mbid;

/**
 * The whole of which an area or a place is a part. The relationship that says so becomes the property only where there is
 * one alone, and where it says nothing else: an area can have been a part of several, at several times.
 */
final class PartOf {
    private final Mbid type;
    private final int relationships;
    private final int partOf;

    private PartOf(Mbid type, int relationships, int partOf) {
        this.type = type;
        this.relationships = relationships;
        this.partOf = partOf;
    }

    /**
     * {@return the rule for a table}
     *
     * @param table the table, whose entities are the second end
     * @param type the gid of the type of relationship
     */
    static PartOf in(EntityTable<?> table, String type) {
        return new PartOf(Mbid.parse(type), table.cell("relationships"), table.cell("partOf"));
    }

    /** Moves the relationship into the property. */
    void take(Draft draft) {
        ImmutableList<Relationship> all = draft.value(relationships);
        if (all == null) {
            return;
        }
        List<Relationship> found = all.stream()
                .filter(relationship -> relationship.direction() == Direction.BACKWARD
                        && type.equals(relationship.typeId().orElse(null)))
                .toList();
        if (found.size() == 1 && saysNoMore(found.get(0))) {
            draft.set(partOf, found.get(0).target());
            draft.set(
                    relationships,
                    all.stream().filter(other -> !other.equals(found.get(0))).collect(ImmutableList.toImmutableList()));
        }
    }

    private static boolean saysNoMore(Relationship relationship) {
        return relationship.lifeSpan().equals(LifeSpan.UNKNOWN)
                && relationship.attributes().isEmpty()
                && relationship.sourceCredit().isEmpty()
                && relationship.targetCredit().isEmpty()
                && relationship.orderingKey().isEmpty();
    }
}
