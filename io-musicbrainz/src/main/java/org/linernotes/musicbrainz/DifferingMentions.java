package org.linernotes.musicbrainz;

import com.google.common.collect.Iterables;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.EntityTables;
import org.linernotes.core.catalog.Repeats;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.ValueText;
import org.linernotes.core.merge.FormerIds;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;

/** What documents mention of entities and the catalogue that was made of them does not hold, since others said otherwise. */
final class DifferingMentions {
    private final List<MusicBrainzDocument> documents;
    private final FormerIds formerIds;
    private final Catalog catalog;

    /** A property of an entity. */
    private record Place(EntityId entity, String property) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int byEntity = entity.compareTo(other.entity);
            return byEntity != 0 ? byEntity : property.compareTo(other.property);
        }
    }

    /** By the property the values that were left out, each with the first document that says it. */
    private final Map<Place, Map<List<?>, MusicBrainzDocument>> left = new TreeMap<>();

    /** The properties by their entities. */
    private final SetMultimap<EntityId, Place> places = LinkedHashMultimap.create();

    /** The first document that says what stands. */
    private final Map<Place, MusicBrainzDocument> standing = new HashMap<>();

    DifferingMentions(List<MusicBrainzDocument> documents, FormerIds formerIds, Catalog catalog) {
        this.documents = documents;
        this.formerIds = formerIds;
        this.catalog = catalog;
    }

    /** Tells of each value once, in the order of the entities. */
    void tell(Notices.Builder notices) {
        for (MusicBrainzDocument document : documents) {
            document.mentions().forEach(mention -> find(formerIds.in(mention), document));
        }
        if (!left.isEmpty()) {
            for (MusicBrainzDocument document : documents) {
                for (Entity entity : Iterables.concat(document.subjects(), document.mentions())) {
                    places.get(formerIds.current(entity.id()))
                            .forEach(place -> findStanding(place, formerIds.in(entity), document));
                }
            }
        }
        left.forEach((place, values) -> {
            Entity held = catalog.get(place.entity()).orElseThrow();
            values.forEach((value, document) -> notices.add(notice(held, place, value, document)));
        });
    }

    private <T extends Entity> void find(T mention, MusicBrainzDocument document) {
        T held = EntityTables.of(mention).type().cast(catalog.get(mention.id()).orElseThrow());
        for (Property<T, ?> property : Repeats.unheld(held, mention)) {
            Place place = new Place(mention.id(), property.name());
            places.put(mention.id(), place);
            left.computeIfAbsent(place, key -> new LinkedHashMap<>()).putIfAbsent(property.values(mention), document);
        }
    }

    private <T extends Entity> void findStanding(Place place, T entity, MusicBrainzDocument document) {
        T held = EntityTables.of(entity).type().cast(catalog.get(entity.id()).orElseThrow());
        Property<T, ?> property =
                EntityTables.of(entity).property(place.property()).orElseThrow();
        if (property.isSaid(entity) && !Repeats.unheld(held, entity).contains(property)) {
            standing.putIfAbsent(place, document);
        }
    }

    private <T extends Entity> Notice notice(T held, Place place, List<?> stated, MusicBrainzDocument document) {
        Property<T, ?> property =
                EntityTables.of(held).property(place.property()).orElseThrow();
        ValueText text = new ValueText(catalog::get);
        String reference = place.entity().toReference();
        return Notice.of(
                        MusicBrainzNotice.DIFFERING_MENTIONS,
                        Location.pointer(Location.step(place.property())).withRecord(reference),
                        "document",
                        document.toString())
                .with("stated", text.of(property.type(), stated, property.values(held)))
                .with("property", place.property())
                .with("entity", reference)
                .with("held", text.of(property.type(), property.values(held), stated))
                .with("other", String.valueOf(standing.get(place)));
    }
}
