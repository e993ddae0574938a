package org.linernotes.musicbrainz.wire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.Relationship.Direction;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.json.codec.Decoder;

/**
 * Relations: a type, a direction, the other entity under the name of its kind, dates and attributes. Each becomes a fact
 * of the model, as {@link RelationFacts} says.
 */
final class RelationTable {
    private static final Keys KEYS = new Keys("relation");

    static final int TYPE = KEYS.add("type", WireValues.WORD);
    static final int TYPE_ID = KEYS.add("type-id", WireValues.GID);
    static final int SOURCE_CREDIT = KEYS.add("source-credit", WireValues.REMARK);
    static final int TARGET_CREDIT = KEYS.add("target-credit", WireValues.REMARK);
    static final int ORDERING_KEY = KEYS.add("ordering-key", WireValues.INTEGER);
    static final Spans SPAN = Spans.in(KEYS::add);
    static final RelationAttributes ATTRIBUTES = RelationAttributes.in(KEYS);

    /** The kinds that have relationships. */
    private static final ImmutableList<EntityType> RELATABLE = ImmutableList.of(
            EntityType.AREA,
            EntityType.ARTIST,
            EntityType.EVENT,
            EntityType.GENRE,
            EntityType.INSTRUMENT,
            EntityType.LABEL,
            EntityType.PLACE,
            EntityType.RECORDING,
            EntityType.RELEASE,
            EntityType.RELEASE_GROUP,
            EntityType.SERIES,
            EntityType.URL,
            EntityType.WORK);

    private static final int DIRECTION = KEYS.add("direction", WireValues.WORD);
    private static final int TARGET_TYPE = KEYS.add("target-type", WireValues.WORD);
    private static final ImmutableMap<String, Integer> TARGETS = targets();
    /** In answers to searches, the MBID of the target, which has it itself. */
    private static final String TARGET_ID = "target";

    private static final int TARGET = KEYS.add(TARGET_ID, WireValues.WORD);

    private static final long TARGET_BITS = KEYS.bitsOf(TARGETS.keySet());

    private static final String FORWARD = "forward";
    private static final String BACKWARD = "backward";

    /** Reads a relation and answers what it becomes. */
    static final Decoder<Object> RELATION = KEYS.into(RelationTable::make);

    private RelationTable() {}

    /** The key of the target is the name of its kind, with an underscore in one of them; elsewhere that has a hyphen. */
    private static ImmutableMap<String, Integer> targets() {
        ImmutableMap.Builder<String, Integer> targets = ImmutableMap.builder();
        for (EntityType type : RELATABLE) {
            targets.put(type.toString(), KEYS.add(type.toString(), References.to(type)));
        }
        String releaseGroup = "release_group";
        return targets.put(releaseGroup, KEYS.add(releaseGroup, References.to(EntityType.RELEASE_GROUP)))
                .buildOrThrow();
    }

    private static @Nullable Object make(Draft draft) {
        EntityId target = target(draft);
        Mbid typeId = draft.slot(TYPE_ID);
        String type = draft.slot(TYPE);
        if (target == null || type == null) {
            draft.missing("relation", target == null ? "target" : "type");
            return null;
        }
        String again = draft.slot(TARGET);
        if (again != null && !target.mbid().map(Mbid::toString).equals(Optional.of(again))) {
            draft.lost(TARGET_ID);
        }
        return RelationFacts.of(draft, type, typeId, direction(draft), target);
    }

    /** Answers to searches leave out the usual one. */
    private static Direction direction(Draft draft) {
        String word = draft.slot(DIRECTION);
        if (BACKWARD.equals(word)) {
            return Direction.BACKWARD;
        }
        if (word != null && !word.equals(FORWARD)) {
            draft.lost("direction");
        }
        return Direction.FORWARD;
    }

    /** Older documents have no key for the kind of the target: then it is the entity that is there. */
    private static @Nullable EntityId target(Draft draft) {
        String targetType = draft.slot(TARGET_TYPE);
        Integer named = targetType == null ? null : TARGETS.get(targetType);
        EntityId target = named == null ? null : draft.slot(named);
        boolean alone = Long.bitCount(draft.in().present() & TARGET_BITS) == 1;
        if (target == null && targetType != null) {
            draft.lost("target-type");
        }
        return target != null && alone ? target : search(draft, target);
    }

    /** {@return the target, or the first entity that is there; any other is told as lost} */
    private static @Nullable EntityId search(Draft draft, @Nullable EntityId target) {
        EntityId found = target;
        for (Map.Entry<String, Integer> key : TARGETS.entrySet()) {
            EntityId other = draft.slot(key.getValue());
            found = found == null ? other : found;
            if (other != null && !other.equals(found)) {
                draft.lost(key.getKey());
            }
        }
        return found;
    }
}
