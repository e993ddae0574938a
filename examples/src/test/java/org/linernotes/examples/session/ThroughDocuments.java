package org.linernotes.examples.session;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.merge.FormerIds;
import org.linernotes.musicbrainz.CatalogOfDocuments;
import org.linernotes.musicbrainz.MbidAssignment;
import org.linernotes.musicbrainz.MusicBrainzReader;
import org.linernotes.musicbrainz.MusicBrainzWriter;
import org.linernotes.musicbrainz.MusicBrainzWriter.Written;

/** Facts written as documents of MusicBrainz, one an entity, and read back; under the ids that they had. */
final class ThroughDocuments {
    private ThroughDocuments() {}

    /** {@return what comes back of a catalogue} */
    static Catalog of(Catalog facts) {
        Catalog.Builder aboutAll = Catalog.builder();
        facts.entities().forEach(aboutAll::add);
        ImmutableList<Written> documents = MusicBrainzWriter.create()
                .writeAll(aboutAll.build().orThrow(), ImmutableList.of())
                .orThrow();
        CatalogOfDocuments read = CatalogOfDocuments.create();
        MusicBrainzReader reader = MusicBrainzReader.create();
        for (Written document : documents) {
            read.add(reader.read(document.bytes(), document.about().toReference())
                    .orThrow());
        }
        return withIdsOf(facts, read.build().orThrow());
    }

    private static Catalog withIdsOf(Catalog facts, Catalog read) {
        Map<EntityId, EntityId> own = new HashMap<>();
        for (Entity entity : facts.entities()) {
            if (entity.id().mbid().isEmpty()) {
                own.put(EntityId.of(entity.id().type(), MbidAssignment.of(entity.id())), entity.id());
            }
        }
        FormerIds ids = FormerIds.of(own);
        Catalog.Builder renamed = Catalog.builder();
        read.entities().forEach(entity -> renamed.add(ids.in(entity)));
        return renamed.build().orThrow();
    }
}
