package org.linernotes.core.event;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.Note;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.entity.UrlId;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.entity.ValueTypes;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.internal.Slots;

/** A web address, as a document about it has it. */
@Value.Immutable
@SuppressWarnings("immutables:from") // ids have a type of their own; from(X) copies them
public sealed interface Url extends Entity, WithUrl permits ImmutableUrl {
    /** The properties of a url. */
    PropertyTable<Url> PROPERTIES = PropertyTable.builder("url", Url.class)
            .required("id", ValueTypes.URL_ID, Url::id, Url::withId, "The id.")
            .required("resource", ValueType.TEXT, Url::resource, Url::withResource, "The address.")
            .list(
                    "externalIds",
                    ValueTypes.EXTERNAL_ID,
                    Url::externalIds,
                    Url::withExternalIds,
                    "Identifiers that other systems give it.")
            .list(
                    "notes",
                    ValueType.structure(Note.class, () -> Note.PROPERTIES),
                    Url::notes,
                    Url::withNotes,
                    "Notes about it or about elements of it.")
            .list(
                    "relationships",
                    ValueType.structure(Relationship.class, () -> Relationship.PROPERTIES),
                    Url::relationships,
                    Url::withRelationships,
                    "Relationships to other entities that no field states.")
            .extensions(Url::extensions, Url::withExtensions)
            .build(Url::construct, Url::fill);

    private static Url construct(Slots s) {
        return ImmutableUrl.of(s.required(), s.required(), s.list(), s.list(), s.list(), s.required());
    }

    private static void fill(Url url, Slots s) {
        s.put(url.id());
        s.put(url.resource());
        s.put(url.externalIds());
        s.put(url.notes());
        s.put(url.relationships());
    }

    @Override
    UrlId id();

    /** {@return the address} */
    String resource();

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
        return resource();
    }

    /** {@return this url with an id for every element that has none yet; called when one is made} */
    @Value.Check
    default Url normalise() {
        return PROPERTIES.minted(this);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds urls. */
    final class Builder extends ImmutableUrl.Builder {
        Builder() {
            extensions(Extensions.NONE);
        }
    }
}
