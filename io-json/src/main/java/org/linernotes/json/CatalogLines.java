package org.linernotes.json;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.IntStream;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;

/**
 * A catalogue as lines: all its entities in canonical order, mentions among them, with the positions of the subjects where it
 * states what it is about. Lines are made as they are asked for.
 */
public final class CatalogLines implements Iterable<EntityLine> {
    private final Catalog catalog;
    private final Map<EntityId, Integer> positions = new HashMap<>();

    private CatalogLines(Catalog catalog) {
        this.catalog = catalog;
        if (!catalog.isAboutAll()) {
            catalog.subjects().forEach(id -> positions.put(id, positions.size()));
        }
    }

    /**
     * {@return the lines of a catalogue}
     *
     * @param catalog the catalogue
     */
    public static CatalogLines of(Catalog catalog) {
        return new CatalogLines(catalog);
    }

    @Override
    public Iterator<EntityLine> iterator() {
        return IntStream.range(0, catalog.size()).mapToObj(this::line).iterator();
    }

    private EntityLine line(int place) {
        Entity entity = catalog.entities().get(place);
        EntityLine line = catalog.isMentionAt(place) ? EntityLine.mention(entity) : EntityLine.of(entity);
        Integer position = positions.get(entity.id());
        return position == null ? line : line.withSubjectPosition(position);
    }

    /** {@return what lines cannot say of the catalogue: its source, and subjects that are not in it} */
    public Notices lost() {
        Notices.Builder lost = Notices.builder();
        catalog.source().ifPresent(source -> lost.add(lost("the source of the catalogue, " + source + ",")));
        if (catalog.subjects().isEmpty() && !catalog.isAboutAll()) {
            lost.add(lost("that the catalogue is about nothing"));
        }
        for (EntityId subject : catalog.subjects()) {
            if (!catalog.contains(subject)) {
                lost.add(lost("the subject " + subject.toReference() + ", which is not in the catalogue,"));
            }
        }
        return lost.build();
    }

    private static Notice lost(String what) {
        return Notice.of(JsonNotice.NOT_IN_LINES, Location.UNKNOWN, "what", what);
    }
}
