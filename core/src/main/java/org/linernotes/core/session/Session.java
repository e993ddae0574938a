package org.linernotes.core.session;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EventId;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.LabelId;
import org.linernotes.core.entity.Note;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.entity.ValueTypes;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.internal.Slots;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.source.Citation;

/**
 * A sitting at which sound is captured: when and where, for whom and what, under which circumstances, and by whom, take by
 * take. It may last over midnight or for several days.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // ids have a type of their own; from(X) copies them
public sealed interface Session extends Entity, WithSession permits ImmutableSession {
    /** The properties of a session. */
    PropertyTable<Session> PROPERTIES = PropertyTable.builder("session", Session.class)
            .required("id", ValueTypes.SESSION_ID, Session::id, Session::withId, "The id.")
            .optional("title", ValueType.TEXT, Session::title, Session::withTitle, "What it is called.")
            .optional("kind", ValueType.choice(SessionKind.class), Session::kind, Session::withKind, "What it is for.")
            .optional("date", ValueTypes.DATE_EXPRESSION, Session::date, Session::withDate, "When it took place.")
            .optional(
                    "days",
                    ValueType.INTEGER,
                    Session::days,
                    Session::withDays,
                    "On how many days, where that is stated.")
            .list(
                    "places",
                    ValueType.structure(SessionPlace.class, () -> SessionPlace.PROPERTIES),
                    Session::places,
                    Session::withPlaces,
                    "Where it took place.")
            .list(
                    "clients",
                    ValueTypes.LABEL_ID,
                    Session::clients,
                    Session::withClients,
                    "The labels for which it was held.")
            .optional(
                    "purpose",
                    ValueType.REFERENCE,
                    Session::purpose,
                    Session::withPurpose,
                    "What the music was for: a film, an event.")
            .optional("event", ValueTypes.EVENT_ID, Session::event, Session::withEvent, "The event that was recorded.")
            .list(
                    "circumstances",
                    ValueType.structure(Circumstance.class, () -> Circumstance.PROPERTIES),
                    Session::circumstances,
                    Session::withCircumstances,
                    "The circumstances.")
            .list(
                    "credits",
                    ValueType.structure(Credit.class, () -> Credit.PROPERTIES),
                    Session::credits,
                    Session::withCredits,
                    "Who produced and engineered it.")
            .defaulted(
                    "basis",
                    ValueType.choice(Basis.class),
                    Basis.ATTESTED,
                    Session::basis,
                    Session::withBasis,
                    "How it is known.")
            .list(
                    "parts",
                    ValueType.structure(Part.class, () -> Part.PROPERTIES),
                    Session::parts,
                    Session::withParts,
                    "Its parts, in their order.")
            .list(
                    "citations",
                    ValueType.structure(Citation.class, () -> Citation.PROPERTIES),
                    Session::citations,
                    Session::withCitations,
                    "What to read, hear or see about it.")
            .list(
                    "externalIds",
                    ValueTypes.EXTERNAL_ID,
                    Session::externalIds,
                    Session::withExternalIds,
                    "Identifiers that other systems give it.")
            .list(
                    "notes",
                    ValueType.structure(Note.class, () -> Note.PROPERTIES),
                    Session::notes,
                    Session::withNotes,
                    "Notes about it or about elements of it.")
            .list(
                    "relationships",
                    ValueType.structure(Relationship.class, () -> Relationship.PROPERTIES),
                    Session::relationships,
                    Session::withRelationships,
                    "Relationships to other entities that no field states.")
            .claim(
                    "totalLength",
                    ValueType.MILLISECONDS,
                    "What a source says its takes last together, in milliseconds.")
            .extensions(Session::extensions, Session::withExtensions)
            .build(Session::construct, Session::fill);

    private static Session construct(Slots s) {
        return ImmutableSession.of(
                s.required(),
                s.optional(),
                s.optional(),
                s.optional(),
                s.optional(),
                s.list(),
                s.list(),
                s.optional(),
                s.optional(),
                s.list(),
                s.list(),
                s.or(Basis.ATTESTED),
                s.list(),
                s.list(),
                s.list(),
                s.list(),
                s.list(),
                s.required());
    }

    private static void fill(Session session, Slots s) {
        s.put(session.id());
        s.put(session.title());
        s.put(session.kind());
        s.put(session.date());
        s.put(session.days());
        s.put(session.places());
        s.put(session.clients());
        s.put(session.purpose());
        s.put(session.event());
        s.put(session.circumstances());
        s.put(session.credits());
        s.put(session.basis(), Basis.ATTESTED);
        s.put(session.parts());
        s.put(session.citations());
        s.put(session.externalIds());
        s.put(session.notes());
        s.put(session.relationships());
    }

    @Override
    SessionId id();

    /** {@return what it is called} */
    Optional<String> title();

    /** {@return what it is for} */
    Optional<SessionKind> kind();

    /** {@return when it took place} */
    Optional<DateExpression> date();

    /** {@return on how many days, where that is stated} */
    Optional<Integer> days();

    /** {@return where it took place} */
    ImmutableList<SessionPlace> places();

    /** {@return the labels for which it was held} */
    ImmutableList<LabelId> clients();

    /** {@return what the music was for: a film, an event} */
    Optional<EntityId> purpose();

    /** {@return the event that was recorded} */
    Optional<EventId> event();

    /** {@return the circumstances} */
    ImmutableList<Circumstance> circumstances();

    /** {@return who produced and engineered it} */
    ImmutableList<Credit> credits();

    /** {@return how it is known} */
    Basis basis();

    /** {@return its parts, in their order} */
    ImmutableList<Part> parts();

    /** {@return what to read, hear or see about it} */
    ImmutableList<Citation> citations();

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
        return title().orElseGet(() -> id().toString());
    }

    /** {@return this session with an id for every element that has none yet; called when one is made} */
    @Value.Check
    default Session normalise() {
        return PROPERTIES.minted(this);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds sessions. */
    final class Builder extends ImmutableSession.Builder {
        Builder() {
            basis(Basis.ATTESTED);
            extensions(Extensions.NONE);
        }
    }
}
