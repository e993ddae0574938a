package org.linernotes.musicbrainz.wire;

import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.json.codec.Decoder;
import org.linernotes.json.codec.JsonInput;
import org.linernotes.musicbrainz.tree.TreeObject;

/**
 * Reads and writes the entities of a table; a value that refers to one is its id.
 *
 * @param <E> the type of the entity
 */
final class WireEntity<E extends Entity> extends Decoder<EntityId> {
    private final WireTable<E> table;
    private final Decoder<EntityId> decoder;
    private final ImmutableMap<String, EntityType> lists;

    WireEntity(WireTable<E> table, Decoder<EntityId> decoder, ImmutableMap<String, EntityType> lists) {
        this.table = table;
        this.decoder = decoder;
        this.lists = lists;
    }

    /** {@return the keys of lists of entities of which the model does not say that they stand there, with their kinds} */
    ImmutableMap<String, EntityType> lists() {
        return lists;
    }

    WireTable<E> table() {
        return table;
    }

    @Override
    public @Nullable EntityId read(JsonInput in) {
        return decoder.read(in);
    }

    /** {@return the entity as MusicBrainz writes it where the writing stands} */
    TreeObject write(Entity entity, Writing out) {
        String reference = entity.id().toReference();
        return table.write(table.model().type().cast(entity), out)
                .withEntity(reference)
                .withIdentity(reference);
    }
}
