package org.linernotes.core.notation;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.EntityTables;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;

/** What of a catalogue is not on its sheets: all that is not read back from them. */
final class SheetLosses {
    private final Catalog catalog;
    private final Notices.Builder losses = Notices.builder();

    SheetLosses(Catalog catalog) {
        this.catalog = catalog;
    }

    /** {@return the losses} */
    Notices of(Optional<Catalog> readBack) {
        if (catalog.sessions().isEmpty()) {
            losses.add(Notice.of(NotationNotice.NO_SESSION, Location.UNKNOWN));
        }
        for (Entity entity : catalog.entities()) {
            String reference = entity.id().toReference();
            Optional<Entity> read = readBack.flatMap(back -> back.get(entity.id()));
            if (read.isPresent()) {
                differences(reference, leaves(entity), leaves(read.get()));
            } else {
                losses.add(Notice.of(
                        NotationNotice.NOT_ON_SHEET, Location.UNKNOWN.withRecord(reference), "entity", reference));
            }
        }
        catalog.source().ifPresent(source -> lost("catalogue", "source"));
        return losses.build();
    }

    private void differences(String reference, Map<String, String> before, Map<String, String> after) {
        before.forEach((path, text) -> {
            if (!text.equals(after.get(path))) {
                lost(reference, path);
            }
        });
    }

    private void lost(String reference, String path) {
        Location place = Location.UNKNOWN.withRecord(reference).withPointer("/" + path);
        losses.add(Notice.of(NotationNotice.NOT_SAID_ON_SHEET, place, "entity", reference)
                .with("path", path));
    }

    private static <T extends Entity> ImmutableMap<String, String> leaves(T entity) {
        return Leaves.withoutElementIds(EntityTables.of(entity), entity);
    }
}
