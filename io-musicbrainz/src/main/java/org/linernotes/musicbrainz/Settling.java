package org.linernotes.musicbrainz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.Repeats;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.merge.Choice;
import org.linernotes.core.merge.Merge;
import org.linernotes.core.merge.Merged;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;

/** Makes one entity of its versions. Where these contradict each other, a merge chooses, property by property. */
final class Settling {
    private final Map<EntityId, Entity> full = new TreeMap<>();
    private final Map<EntityId, Entity> mentioned = new TreeMap<>();
    private final Map<EntityId, List<Entity>> differing = new TreeMap<>();
    private final Map<EntityId, List<Entity>> differingMentions = new TreeMap<>();

    void addFull(EntityId id, Versions versions) {
        put(id, versions, full, differing);
    }

    void addMention(EntityId id, Versions versions) {
        put(id, versions, mentioned, differingMentions);
    }

    private static void put(
            EntityId id, Versions versions, Map<EntityId, Entity> agreed, Map<EntityId, List<Entity>> differing) {
        List<Entity> united = versions.united();
        if (united.size() > 1) {
            differing.put(id, united);
        } else {
            agreed.put(id, united.get(0));
        }
    }

    /** {@return a catalogue of all entities, on its way; with statements that keep what full entities differ in} */
    Catalog.Builder run(Notices.Builder notices) {
        Catalog hints = merged(differingMentions).catalog();
        differingMentions.keySet().forEach(id -> mentioned.put(id, hints.get(id).orElseThrow()));
        Merged chosen = merged(differing);
        tell(chosen, notices);
        Catalog.Builder catalog = Catalog.builder();
        for (Entity entity : chosen.catalog().entities()) {
            if (differing.containsKey(entity.id())) {
                full.put(entity.id(), entity);
            } else {
                Catalog.Builder unused =
                        chosen.catalog().isMention(entity.id()) ? catalog.addMention(entity) : catalog.add(entity);
            }
        }
        full.forEach((id, entity) -> catalog.add(filled(entity, mentioned.remove(id))));
        mentioned.values().forEach(catalog::addMention);
        return catalog;
    }

    private static Entity filled(Entity entity, @Nullable Entity mention) {
        return mention == null ? entity : Repeats.fill(entity, mention);
    }

    /** {@return one catalogue of several, of which each has one version of each entity} */
    private static Merged merged(Map<EntityId, List<Entity>> differing) {
        List<Catalog.Builder> catalogs = new ArrayList<>();
        for (List<Entity> all : differing.values()) {
            for (int i = 0; i < all.size(); i++) {
                if (i == catalogs.size()) {
                    catalogs.add(Catalog.builder());
                }
                catalogs.get(i).add(all.get(i));
            }
        }
        Catalog[] built = catalogs.stream()
                .map(Catalog.Builder::build)
                .map(Outcome::orThrow)
                .toArray(Catalog[]::new);
        return Merge.byIds().merge(built).orThrow();
    }

    private static void tell(Merged merged, Notices.Builder notices) {
        Map<EntityId, Set<String>> properties = new TreeMap<>();
        for (Choice choice : merged.choices()) {
            properties.computeIfAbsent(choice.entity(), id -> new TreeSet<>()).add(choice.property());
        }
        properties.forEach((id, names) -> notices.add(Notice.of(
                        MusicBrainzNotice.DIFFERING_DOCUMENTS,
                        Location.UNKNOWN.withRecord(id.toReference()),
                        "entity",
                        id.toReference())
                .with("properties", String.join(", ", names))));
    }
}
