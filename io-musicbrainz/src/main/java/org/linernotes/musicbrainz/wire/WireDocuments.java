package org.linernotes.musicbrainz.wire;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.json.codec.Decoder;

/** What reads the documents of each kind, alone or one inside of another. */
public final class WireDocuments {
    private static final ImmutableMap<EntityType, WireEntity<?>> TABLES =
            Maps.immutableEnumMap(ImmutableMap.<EntityType, WireEntity<?>>builder()
                    .put(EntityType.AREA, AreaTable.AREA)
                    .put(EntityType.ARTIST, ArtistTable.ARTIST)
                    .put(EntityType.COLLECTION, SmallTables.COLLECTION)
                    .put(EntityType.DISC, SmallTables.DISC)
                    .put(EntityType.EVENT, EventTable.EVENT)
                    .put(EntityType.GENRE, SmallTables.GENRE)
                    .put(EntityType.INSTRUMENT, SmallTables.INSTRUMENT)
                    .put(EntityType.LABEL, LabelTable.LABEL)
                    .put(EntityType.PLACE, PlaceTable.PLACE)
                    .put(EntityType.RECORDING, RecordingTable.RECORDING)
                    .put(EntityType.RELEASE, ReleaseTable.RELEASE)
                    .put(EntityType.RELEASE_GROUP, ReleaseGroupTable.RELEASE_GROUP)
                    .put(EntityType.SERIES, SmallTables.SERIES)
                    .put(EntityType.URL, SmallTables.URL)
                    .put(EntityType.WORK, WorkTable.WORK)
                    .buildOrThrow());

    private WireDocuments() {}

    /** {@return the kinds that MusicBrainz has} */
    public static ImmutableSet<EntityType> kinds() {
        return TABLES.keySet();
    }

    /**
     * {@return what reads an entity and answers its id}
     *
     * @param kind the kind of the entity
     * @throws IllegalArgumentException if MusicBrainz has no such kind
     */
    public static Decoder<EntityId> reader(EntityType kind) {
        return of(kind);
    }

    /** {@return what reads and writes an entity} */
    static WireEntity<?> of(EntityType kind) {
        WireEntity<?> table = TABLES.get(kind);
        if (table == null) {
            throw new IllegalArgumentException("MusicBrainz has no documents of the kind " + kind);
        }
        return table;
    }
}
