package org.linernotes.musicbrainz.session;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.merge.FormerIds;
import org.linernotes.core.notice.Outcome;
import org.linernotes.musicbrainz.CatalogOfDocuments;
import org.linernotes.musicbrainz.MbidAssignment;
import org.linernotes.musicbrainz.MusicBrainzReader;
import org.linernotes.musicbrainz.MusicBrainzWriter;
import org.linernotes.musicbrainz.MusicBrainzWriter.Written;

/** Facts written as documents of MusicBrainz, one an entity, and read back; under the ids that they had. */
final class ThroughDocuments {
    private ThroughDocuments() {}

    /** {@return what comes back of a catalogue, all of which it is about, and what was told as lost in writing} */
    static Outcome<Catalog> of(Catalog facts) {
        CatalogOfDocuments read = CatalogOfDocuments.create();
        Outcome<ImmutableList<Written>> written = MusicBrainzWriter.create().writeAll(facts, List.of());
        for (Written document : written.orThrow()) {
            read.add(MusicBrainzReader.create()
                    .read(document.bytes(), document.about().toReference())
                    .orThrow());
        }
        Map<EntityId, EntityId> own = new HashMap<>();
        for (Entity entity : facts.entities()) {
            if (entity.id().mbid().isEmpty()) {
                own.put(EntityId.of(entity.id().type(), MbidAssignment.of(entity.id())), entity.id());
            }
        }
        FormerIds ids = FormerIds.of(own);
        Catalog.Builder renamed = Catalog.builder();
        read.build().orThrow().entities().forEach(entity -> renamed.add(ids.in(entity)));
        return Outcome.of(renamed.build().orThrow(), written.notices());
    }
}
