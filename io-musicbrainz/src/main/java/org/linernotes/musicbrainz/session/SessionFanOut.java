package org.linernotes.musicbrainz.session;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.EntityTables;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.session.Basis;
import org.linernotes.core.session.Session;
import org.linernotes.core.source.Statement;

/**
 * Makes of a catalogue one that MusicBrainz can hold, which has no sessions: the facts of attested sessions are put on the
 * recordings that were made at them, as the relationships that MusicBrainz has for them. A recording says where and when it was
 * made, who is heard on it and on what, who produced it, of which work it is a performance, and for which label it was made; those
 * who are out are not credited. What was cut, joined, mixed or copied has the facts of what it was made from.
 *
 * <p>What has no place there is told as a loss, with its place: which property of a session, a take, a line of personnel becomes
 * what is one table, {@code fan-out.tsv}. Sessions, films, sources and statements are not in the result, nor are awards and
 * citations; a session that the catalogue is about is replaced by its recordings. A session that was concluded from recordings is
 * never written back as a fact.
 */
public final class SessionFanOut {
    private static final Set<EntityType> NOT_HELD = Sets.immutableEnumSet(
            EnumSet.of(EntityType.SESSION, EntityType.FILM, EntityType.SOURCE, EntityType.STATEMENT));

    private static final String RELATIONSHIPS = "relationships";

    private final Catalog catalog;
    private final Notices.Builder notices = Notices.builder();
    private final Bearing bearing;
    private final RecordingFacts facts;
    private final SessionLosses losses;
    private final WholeTakes wholeTakes;

    private SessionFanOut(Catalog catalog) {
        this.catalog = catalog;
        Catalog attested = attested(catalog);
        TakeOrigins origins = TakeOrigins.of(attested);
        bearing = new Bearing(attested, origins);
        facts = new RecordingFacts(attested, origins, bearing, notices);
        losses = new SessionLosses(new PartlyCarried(bearing), notices);
        wholeTakes = new WholeTakes(catalog, losses, notices);
    }

    /**
     * {@return a catalogue as MusicBrainz can hold it, and everything that it cannot hold}
     *
     * @param catalog the catalogue
     */
    public static Outcome<Catalog> of(Catalog catalog) {
        return new SessionFanOut(catalog).run();
    }

    /** {@return the catalogue without the sessions that were concluded from recordings} */
    private static Catalog attested(Catalog catalog) {
        boolean hasInferred = catalog.sessions().stream().anyMatch(session -> session.basis() == Basis.INFERRED);
        if (!hasInferred) {
            return catalog;
        }
        Catalog.Builder builder = Catalog.builder();
        catalog.entities().stream()
                .filter(entity -> !(entity instanceof Session session && session.basis() == Basis.INFERRED))
                .forEach(builder::add);
        return builder.build().orThrow();
    }

    private Outcome<Catalog> run() {
        Catalog.Builder builder = Catalog.builder();
        for (Entity entity : catalog.entities()) {
            if (!NOT_HELD.contains(entity.id().type())) {
                Entity held = entity instanceof Recording recording
                        ? held(wholeTakes.withoutTakes(facts.of(recording)))
                        : held(entity);
                Catalog.Builder unused = catalog.isMention(entity.id()) ? builder.addMention(held) : builder.add(held);
            }
        }
        for (Entity entity : catalog.entities()) {
            if (NOT_HELD.contains(entity.id().type())) {
                tellNotHeld(entity);
            }
        }
        if (!catalog.isAboutAll()) {
            builder.subjects(subjects());
        }
        return Outcome.of(builder.build().orThrow(), notices.build());
    }

    private Iterable<EntityId> subjects() {
        Set<EntityId> subjects = new LinkedHashSet<>();
        for (EntityId id : catalog.subjects()) {
            if (id instanceof SessionId session) {
                catalog.session(session).stream().flatMap(this::recordingsOf).forEach(subjects::add);
            } else if (!NOT_HELD.contains(id.type())) {
                subjects.add(id);
            }
        }
        return subjects;
    }

    private Stream<RecordingId> recordingsOf(Session session) {
        return session.parts().stream()
                .flatMap(part -> part.takes().stream())
                .flatMap(take -> bearing.recordings().get(take.id()).stream());
    }

    /** Takes away what no entity of the kind can hold. */
    private <T extends Entity> Entity held(T entity) {
        PropertyTable<T> table = EntityTables.of(entity);
        T held = entity;
        for (Property<T, ?> property : table.properties()) {
            if (FanOutTable.loses(table, property) && property.isSaid(held)) {
                tellEach(table, property, entity);
                held = property.with(AwardSeries.kept(held, property), null);
            }
        }
        return withoutRelationshipsTo(table, held);
    }

    /** A relationship to something that is not held cannot be held. */
    private <T extends Entity> Entity withoutRelationshipsTo(PropertyTable<T> table, T entity) {
        ImmutableList<Relationship> kept = entity.relationships().stream()
                .filter(each -> !NOT_HELD.contains(each.target().type()))
                .collect(ImmutableList.toImmutableList());
        if (kept.size() == entity.relationships().size()) {
            return entity;
        }
        String reference = entity.id().toReference();
        for (int i = 0; i < entity.relationships().size(); i++) {
            EntityType type = entity.relationships().get(i).target().type();
            if (NOT_HELD.contains(type)) {
                Location place = Location.UNKNOWN.withRecord(reference).withPointer("/" + RELATIONSHIPS + "/" + i);
                notices.add(Notice.of(SessionNotice.NOT_HELD, place, "path", RELATIONSHIPS)
                        .with("entity", reference)
                        .with("why", "MusicBrainz has no " + type + "s"));
            }
        }
        return table.property(RELATIONSHIPS)
                .<Entity>map(property -> property.with(entity, kept))
                .orElse(entity);
    }

    private <T extends Entity> void tellEach(PropertyTable<T> table, Property<T, ?> property, T entity) {
        String reference = entity.id().toReference();
        for (int i = 0; i < property.values(entity).size(); i++) {
            Location place = Location.UNKNOWN.withRecord(reference).withPointer("/" + property.name() + "/" + i);
            notices.add(Notice.of(SessionNotice.NOT_HELD, place, "path", property.name())
                    .with("entity", reference)
                    .with("why", FanOutTable.row(table, property).howOrWhy()));
        }
    }

    private void tellNotHeld(Entity entity) {
        String reference = entity.id().toReference();
        Location place = Location.UNKNOWN.withRecord(reference);
        if (entity instanceof Session session) {
            if (session.basis() == Basis.INFERRED) {
                notices.add(Notice.of(SessionNotice.INFERRED_NOT_WRITTEN, place, "entity", reference));
            } else {
                losses.of(session);
            }
        } else if (entity instanceof Statement statement) {
            notices.add(Notice.of(
                            SessionNotice.STATEMENT_NOT_HELD,
                            place,
                            "source",
                            statement.source().toReference())
                    .with("property", statement.property())
                    .with("subject", statement.subject().toReference()));
        } else {
            notices.add(Notice.of(SessionNotice.KIND_NOT_HELD, place, "entity", reference)
                    .with("name", entity.displayName())
                    .with("kind", entity.id().type() + "s"));
        }
    }
}
