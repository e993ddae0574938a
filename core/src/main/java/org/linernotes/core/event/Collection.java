package org.linernotes.core.event;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.linernotes.core.entity.CollectionId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.Note;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.entity.ValueTypes;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.internal.Slots;
import org.linernotes.core.vocabulary.Term;

/** An editor's collection of entities. */
@Value.Immutable
@SuppressWarnings("immutables:from") // ids have a type of their own; from(X) copies them
public sealed interface Collection extends Entity, WithCollection permits ImmutableCollection {
    /** The properties of a collection. */
    PropertyTable<Collection> PROPERTIES = PropertyTable.builder("collection", Collection.class)
            .required("id", ValueTypes.COLLECTION_ID, Collection::id, Collection::withId, "The id.")
            .required("name", ValueType.TEXT, Collection::name, Collection::withName, "The name.")
            .optional("kind", ValueTypes.TERM, Collection::kind, Collection::withKind, "The kind of collection.")
            .optional("editor", ValueType.TEXT, Collection::editor, Collection::withEditor, "Who keeps it.")
            .optional(
                    "contains",
                    ValueType.TEXT,
                    Collection::contains,
                    Collection::withContains,
                    "The kind of entities in it.")
            .optional("size", ValueType.INTEGER, Collection::size, Collection::withSize, "How many there are.")
            .list(
                    "members",
                    ValueType.REFERENCE,
                    Collection::members,
                    Collection::withMembers,
                    "The entities in it that are known, each with its kind.")
            .list(
                    "externalIds",
                    ValueTypes.EXTERNAL_ID,
                    Collection::externalIds,
                    Collection::withExternalIds,
                    "Identifiers that other systems give it.")
            .list(
                    "notes",
                    ValueType.structure(Note.class, () -> Note.PROPERTIES),
                    Collection::notes,
                    Collection::withNotes,
                    "Notes about it or about elements of it.")
            .list(
                    "relationships",
                    ValueType.structure(Relationship.class, () -> Relationship.PROPERTIES),
                    Collection::relationships,
                    Collection::withRelationships,
                    "Relationships to other entities that no field states.")
            .extensions(Collection::extensions, Collection::withExtensions)
            .build(Collection::construct, Collection::fill);

    private static Collection construct(Slots s) {
        return ImmutableCollection.of(
                s.required(),
                s.required(),
                s.optional(),
                s.optional(),
                s.optional(),
                s.optional(),
                s.list(),
                s.list(),
                s.list(),
                s.list(),
                s.required());
    }

    private static void fill(Collection collection, Slots s) {
        s.put(collection.id());
        s.put(collection.name());
        s.put(collection.kind());
        s.put(collection.editor());
        s.put(collection.contains());
        s.put(collection.size());
        s.put(collection.members());
        s.put(collection.externalIds());
        s.put(collection.notes());
        s.put(collection.relationships());
    }

    @Override
    CollectionId id();

    /** {@return the name} */
    String name();

    /** {@return the kind of collection} */
    Optional<Term> kind();

    /** {@return who keeps it} */
    Optional<String> editor();

    /** {@return the kind of entities in it} */
    Optional<String> contains();

    /** {@return how many there are} */
    Optional<Integer> size();

    /** {@return the entities in it that are known, of any kind; there may be more} */
    ImmutableList<EntityId> members();

    @Override
    ImmutableList<ExternalId> externalIds();

    @Override
    ImmutableList<Note> notes();

    @Override
    ImmutableList<Relationship> relationships();

    @Override
    Extensions extensions();

    @Override
    default String displayName() {
        return name();
    }

    /** {@return this collection with an id for every element that has none yet; called when one is made} */
    @Value.Check
    default Collection normalise() {
        return PROPERTIES.minted(this);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds collections. */
    final class Builder extends ImmutableCollection.Builder {
        Builder() {
            extensions(Extensions.NONE);
        }
    }
}
