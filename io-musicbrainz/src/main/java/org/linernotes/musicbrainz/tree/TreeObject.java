package org.linernotes.musicbrainz.tree;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.EntityId;

/**
 * A JSON object. One that was written from the model knows what it stands for: the entity that it is an occurrence of, the
 * element of a list that it was made from. Neither is a part of its value.
 */
public final class TreeObject implements Tree {
    private final Map<String, Tree> members = new LinkedHashMap<>();
    private final Map<String, Origin> origins = new HashMap<>();
    private String identity = "";
    private String entity = "";

    /** Creates an empty object. */
    public TreeObject() {}

    /** {@return the members by name, in the order in which they are written} */
    public Map<String, Tree> members() {
        return members;
    }

    /** {@return the value of a member, null where there is none of that name} */
    public @Nullable Tree get(String name) {
        return members.get(name);
    }

    /** {@return the text of a member, null where there is none of that name or it is no text} */
    public @Nullable String text(String name) {
        return members.get(name) instanceof TreeScalar scalar && scalar.value() instanceof String text ? text : null;
    }

    /** Adds a member or gives it another value. */
    public void put(String name, Tree value) {
        members.put(name, value);
    }

    /**
     * Where the value of a member comes from.
     *
     * @param entity the entity
     * @param properties the properties of the entity that it says
     * @param wide whether the web service of today leaves it out here
     */
    public record Origin(EntityId entity, ImmutableList<String> properties, boolean wide) {}

    /** {@return where the values of members come from that properties of an entity say, by name} */
    public Map<String, Origin> origins() {
        return origins;
    }

    /** {@return whether the web service of today leaves a member out here} */
    public boolean isWide(String name) {
        Origin origin = origins.get(name);
        return origin != null && origin.wide;
    }

    /** {@return what distinguishes it in the list that it is an element of; empty where it is in none} */
    public String identity() {
        return identity;
    }

    /** Says what distinguishes it in its list. */
    public TreeObject withIdentity(String newIdentity) {
        identity = newIdentity;
        return this;
    }

    /** {@return the reference of the entity that it is an occurrence of; empty where it is none} */
    public String entity() {
        return entity;
    }

    /** Says which entity it is an occurrence of. */
    public TreeObject withEntity(String newEntity) {
        entity = newEntity;
        return this;
    }

    @Override
    public boolean isBlank() {
        return members.isEmpty();
    }

    @Override
    public int leaves() {
        return members.isEmpty()
                ? 1
                : members.values().stream().mapToInt(Tree::leaves).sum();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof TreeObject that && members.equals(that.members));
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return members.toString();
    }
}
