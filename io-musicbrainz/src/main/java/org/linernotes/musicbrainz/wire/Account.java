package org.linernotes.musicbrainz.wire;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.catalog.EntityTables;
import org.linernotes.core.entity.Element;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.notice.Location;
import org.linernotes.core.release.Release;
import org.linernotes.musicbrainz.tree.Tree;
import org.linernotes.musicbrainz.tree.TreeList;
import org.linernotes.musicbrainz.tree.TreeObject;

/** What documents say of the entities of a catalogue, and what they have no place for. It grows while they are written. */
public final class Account {
    private final SetMultimap<EntityId, String> said = LinkedHashMultimap.create();
    private final SetMultimap<EntityId, String> shown = LinkedHashMultimap.create();
    private final SetMultimap<EntityId, String> hidden = LinkedHashMultimap.create();
    private final Set<Lost> lost = new LinkedHashSet<>();
    private final Set<EntityId> documents = new HashSet<>();
    private final Set<EntityId> listed = new HashSet<>();
    private final Deque<Way> ways = new ArrayDeque<>();

    /** Where writing stands in an entity; and the places of its elements there, if not all of them are written. */
    private record Way(EntityId entity, ImmutableMap<ElementId, Integer> places, Deque<String> steps) {}

    /**
     * Something that no document says.
     *
     * @param entity the entity
     * @param pointer the JSON Pointer to it in the entity; empty for all of it
     * @param elsewhere whether a document about the entity has a place for it, and none was written
     */
    public record Lost(EntityId entity, String pointer, boolean elsewhere) {}

    /** Creates an account of no document. */
    public Account() {}

    // The way to what is being written: entities stand in each other, and in each the properties and elements.

    void open(EntityId entity, ImmutableMap<ElementId, Integer> places) {
        ways.addLast(new Way(entity, places, new ArrayDeque<>()));
    }

    void close() {
        ways.removeLast();
    }

    void enter(String step) {
        ways.getLast().steps.addLast(step);
    }

    /** Enters an element of a list. */
    void enter(@Nullable Object element, int index) {
        ImmutableMap<ElementId, Integer> places = ways.getLast().places;
        Integer place = element instanceof Element withId ? places.get(withId.id()) : null;
        enter(String.valueOf(place == null ? index : place));
    }

    void leave() {
        ways.getLast().steps.removeLast();
    }

    /** Begins the document about an entity. */
    void begin(EntityId entity) {
        documents.add(entity);
    }

    /** Tells that a release stands in a list, of its tracks at most those that carry the recording that the document is about. */
    void list(EntityId release) {
        listed.add(release);
    }

    void say(EntityId entity, String property) {
        said.put(entity, property);
    }

    /**
     * Adds what a document says.
     *
     * @param document the document as it is written in the end
     */
    public void add(Tree document) {
        if (document instanceof TreeObject object) {
            object.origins().forEach((key, origin) -> {
                if (object.get(key) != null) {
                    said.putAll(origin.entity(), origin.properties());
                }
            });
            object.members().values().forEach(this::add);
        } else if (document instanceof TreeList list) {
            list.elements().forEach(this::add);
        }
    }

    /** Tells that a property of what is being written cannot be said. */
    void lose(String property) {
        enter(property);
        lose();
        leave();
    }

    /** Tells that what stands at a place in an entity cannot be said. */
    void lose(EntityId entity, Location place) {
        lost.add(new Lost(entity, place.pointer().orElse(""), false));
    }

    /** Tells that what is being written cannot be said. */
    void lose() {
        Way way = ways.getLast();
        lost.add(new Lost(way.entity, pointer(way), false));
    }

    /** Tells of a property of an element that is being written whether it was asked for. */
    void element(String property, boolean isShown) {
        enter(property);
        Way way = ways.getLast();
        (isShown ? shown : hidden).put(way.entity, pointer(way));
        leave();
    }

    private static String pointer(Way way) {
        return way.steps.stream()
                .filter(step -> !step.isEmpty())
                .map(Location::step)
                .collect(Collectors.joining());
    }

    /**
     * Adds what an entity says in properties that were written nowhere.
     *
     * @param entity the entity
     */
    public void end(Entity entity) {
        if (isWritten(entity.id())) {
            end(entity, EntityTables.of(entity));
            if (entity instanceof Release release && listed.contains(release.id()) && !tellsTracks(release)) {
                lost.add(new Lost(release.id(), "/media", true));
            }
            hidden.get(entity.id()).stream()
                    .filter(pointer -> !shown.containsEntry(entity.id(), pointer))
                    .forEach(pointer -> lost.add(new Lost(entity.id(), pointer, true)));
        } else {
            lost.add(new Lost(entity.id(), "", true));
        }
    }

    /** {@return whether the document about a release, or those about all of its recordings, tell of its tracks} */
    private boolean tellsTracks(Release release) {
        return documents.contains(release.id())
                || release.media().stream()
                        .flatMap(MediumTable::tracks)
                        .allMatch(track ->
                                track.recording().filter(documents::contains).isPresent());
    }

    /** {@return whether an entity stands in one of the documents} */
    public boolean isWritten(EntityId entity) {
        return said.containsKey(entity);
    }

    private <T> void end(Entity entity, PropertyTable<T> table) {
        T typed = table.type().cast(entity);
        for (Property<T, ?> property : table.properties()) {
            String pointer = "/" + property.name();
            if (property.isSaid(typed)
                    && !said.containsEntry(entity.id(), property.name())
                    && !lost.contains(new Lost(entity.id(), pointer, false))) {
                lost.add(new Lost(entity.id(), pointer, true));
            }
        }
    }

    /** {@return what is lost, each once} */
    public Set<Lost> lost() {
        return lost;
    }
}
