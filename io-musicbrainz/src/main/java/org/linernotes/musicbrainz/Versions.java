package org.linernotes.musicbrainz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.merge.FormerIds;

/** What documents say of one entity, each its own. */
final class Versions {
    /** The fuller first, which takes in what others have of it. No document is the first one. */
    private static final Comparator<Shown> CANONICAL =
            Comparator.<Shown>comparingInt(version -> -version.text().length()).thenComparing(Shown::text);

    /**
     * With how many others each version is compared, so that very many that contradict each other take time in proportion. Those that
     * are not compared with each other stay apart, as if they did.
     */
    private static final int MOST_COMPARED = 64;

    /** A version with its text, by which it is ordered. */
    private record Shown(String text, Entity entity) {}

    private final Entity first;

    /** Empty as long as all say the same. */
    private Set<Entity> others = Set.of();

    private final boolean mentions;

    private Versions(Entity first, boolean mentions) {
        this.first = first;
        this.mentions = mentions;
    }

    /** {@return what a document says that is about the entity} */
    static Versions full(Entity first) {
        return new Versions(first, false);
    }

    /** {@return what a document mentions} */
    static Versions mention(Entity first) {
        return new Versions(first, true);
    }

    /** Adds what another document says. {@return this} */
    Versions add(Versions more) {
        more.all().forEach(this::add);
        return this;
    }

    private void add(Entity version) {
        if (version.equals(first)) {
            return;
        }
        if (others.isEmpty()) {
            others = new LinkedHashSet<>();
        }
        others.add(version);
    }

    /** {@return the id of the entity} */
    EntityId id() {
        return first.id();
    }

    /** {@return each version with the ids of now, of itself and of what it points at} */
    List<Versions> in(FormerIds formerIds) {
        return all().stream()
                .map(version -> new Versions(formerIds.in(version), mentions))
                .toList();
    }

    private List<Entity> all() {
        List<Entity> all = new ArrayList<>(others.size() + 1);
        all.add(first);
        all.addAll(others);
        return all;
    }

    /**
     * {@return one version, where the documents do not contradict each other; else several, each of documents that agree} They are
     * the same in whatever order the documents came.
     */
    List<Entity> united() {
        if (others.isEmpty()) {
            return List.of(first);
        }
        List<Entity> united = new ArrayList<>();
        all().stream()
                .map(version -> new Shown(version.toString(), version))
                .sorted(CANONICAL)
                .forEachOrdered(version ->
                        united.add(grown(version.entity(), united.subList(0, Math.min(united.size(), MOST_COMPARED)))));
        return united;
    }

    /** {@return a version with those among others that agree with it, which are taken from there} */
    private Entity grown(Entity version, List<Entity> others) {
        Entity grown = version;
        int before;
        do {
            before = others.size();
            for (Iterator<Entity> each = others.iterator(); each.hasNext(); ) {
                Entity together = unite(each.next(), grown);
                if (together != null) {
                    grown = together;
                    each.remove();
                }
            }
        } while (others.size() < before); // what it has grown by may agree with one that it did not agree with before
        return grown;
    }

    private @Nullable Entity unite(Entity one, Entity other) {
        return mentions ? Union.ofMentions(one, other) : Union.of(one, other);
    }
}
