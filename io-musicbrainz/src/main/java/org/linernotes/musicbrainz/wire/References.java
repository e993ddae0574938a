package org.linernotes.musicbrainz.wire;

import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.json.codec.Decoder;
import org.linernotes.json.codec.JsonInput;
import org.linernotes.musicbrainz.tree.Tree;

/** An entity inside of another: read as a mention, whose id stands where it was. */
final class References extends Decoder<EntityId> implements ToWire<EntityId> {
    private final EntityType type;
    private final Setting setting;
    // Asked late: the tables of entities name each other.
    private @Nullable Decoder<EntityId> table;

    private References(EntityType type, Setting setting) {
        this.type = type;
        this.setting = setting;
    }

    /**
     * {@return what reads and writes an entity that is a part of another}
     *
     * @param type the kind of the entity
     */
    static References to(EntityType type) {
        return new References(type, Setting.PART);
    }

    /**
     * {@return what reads and writes an entity}
     *
     * @param type the kind of the entity
     * @param setting where it stands
     */
    static References to(EntityType type, Setting setting) {
        return new References(type, setting);
    }

    EntityType type() {
        return type;
    }

    @Override
    public @Nullable EntityId read(JsonInput in) {
        Decoder<EntityId> known = table;
        if (known == null) {
            known = WireDocuments.of(type);
            table = known;
        }
        return known.read(in);
    }

    @Override
    public @Nullable Tree toWire(EntityId id, Writing out) {
        return out.entity(id, setting);
    }
}
