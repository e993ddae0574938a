package org.linernotes.core.event;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.entity.Alias;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EventId;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.Note;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.entity.ValueTypes;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.internal.Slots;
import org.linernotes.core.vocabulary.Term;

/** A concert, a festival or another occasion that people attend. */
@Value.Immutable
@SuppressWarnings("immutables:from") // ids have a type of their own; from(X) copies them
public sealed interface Event extends Entity, WithEvent permits ImmutableEvent {
    /** The properties of an event. */
    PropertyTable<Event> PROPERTIES = PropertyTable.builder("event", Event.class)
            .required("id", ValueTypes.EVENT_ID, Event::id, Event::withId, "The id.")
            .required("name", ValueType.TEXT, Event::name, Event::withName, "The name.")
            .optional(
                    "disambiguation",
                    ValueType.TEXT,
                    Event::disambiguation,
                    Event::withDisambiguation,
                    "What tells it apart from others of the same name.")
            .optional("kind", ValueTypes.TERM, Event::kind, Event::withKind, "The kind of event.")
            .defaulted(
                    "lifeSpan",
                    ValueTypes.LIFE_SPAN,
                    LifeSpan.UNKNOWN,
                    Event::lifeSpan,
                    Event::withLifeSpan,
                    "When it took place.")
            .optional(
                    "time", ValueType.TEXT, Event::time, Event::withTime, "The time of day at which it starts, HH:MM.")
            .flag("cancelled", Event::cancelled, Event::withCancelled, "Whether it was cancelled.")
            .optional(
                    "setlist",
                    ValueType.TEXT,
                    Event::setlist,
                    Event::withSetlist,
                    "What was played, in the markup of MusicBrainz.")
            .list(
                    "aliases",
                    ValueType.structure(Alias.class, () -> Alias.PROPERTIES),
                    Event::aliases,
                    Event::withAliases,
                    "Its other names.")
            .list(
                    "externalIds",
                    ValueTypes.EXTERNAL_ID,
                    Event::externalIds,
                    Event::withExternalIds,
                    "Identifiers that other systems give it.")
            .list(
                    "notes",
                    ValueType.structure(Note.class, () -> Note.PROPERTIES),
                    Event::notes,
                    Event::withNotes,
                    "Notes about it or about elements of it.")
            .list(
                    "relationships",
                    ValueType.structure(Relationship.class, () -> Relationship.PROPERTIES),
                    Event::relationships,
                    Event::withRelationships,
                    "Relationships to other entities that no field states.")
            .extensions(Event::extensions, Event::withExtensions)
            .build(Event::construct, Event::fill);

    private static Event construct(Slots s) {
        return ImmutableEvent.of(
                s.required(),
                s.required(),
                s.optional(),
                s.optional(),
                s.or(LifeSpan.UNKNOWN),
                s.optional(),
                s.flag(),
                s.optional(),
                s.list(),
                s.list(),
                s.list(),
                s.list(),
                s.required());
    }

    private static void fill(Event event, Slots s) {
        s.put(event.id());
        s.put(event.name());
        s.put(event.disambiguation());
        s.put(event.kind());
        s.put(event.lifeSpan(), LifeSpan.UNKNOWN);
        s.put(event.time());
        s.put(event.cancelled());
        s.put(event.setlist());
        s.put(event.aliases());
        s.put(event.externalIds());
        s.put(event.notes());
        s.put(event.relationships());
    }

    @Override
    EventId id();

    /** {@return the name} */
    String name();

    /** {@return what tells it apart from others of the same name} */
    Optional<String> disambiguation();

    /** {@return the kind of event} */
    Optional<Term> kind();

    /** {@return when it took place} */
    LifeSpan lifeSpan();

    /** {@return the time of day at which it starts, HH:MM} */
    Optional<String> time();

    /** {@return whether it was cancelled} */
    boolean cancelled();

    /** {@return what was played, in the markup of MusicBrainz} */
    Optional<String> setlist();

    /** {@return its other names} */
    ImmutableList<Alias> aliases();

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

    /** {@return this event with an id for every element that has none yet; called when one is made} */
    @Value.Check
    default Event normalise() {
        return PROPERTIES.minted(this);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds events. */
    final class Builder extends ImmutableEvent.Builder {
        Builder() {
            lifeSpan(LifeSpan.UNKNOWN);
            cancelled(false);
            extensions(Extensions.NONE);
        }
    }
}
