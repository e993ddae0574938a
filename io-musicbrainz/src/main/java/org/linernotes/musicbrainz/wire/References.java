package org.linernotes.musicbrainz.wire;

import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.json.codec.Decoder;
import org.linernotes.json.codec.JsonInput;

/** Reads entities inside of others. */
final class References {
    private References() {}

    /**
     * {@return what reads an entity, keeps what is said of it as a mention, and answers its id}
     *
     * @param type the kind of the entity
     */
    static Decoder<EntityId> to(EntityType type) {
        return new Decoder<>() {
            // Asked late: the tables of entities name each other.
            private @Nullable Decoder<EntityId> table;

            @Override
            public @Nullable EntityId read(JsonInput in) {
                Decoder<EntityId> known = table;
                if (known == null) {
                    known = WireDocuments.of(type);
                    table = known;
                }
                return known.read(in);
            }
        };
    }
}
