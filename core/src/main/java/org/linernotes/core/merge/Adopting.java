package org.linernotes.core.merge;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linernotes.core.catalog.Agreement;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.EntityTables;
import org.linernotes.core.catalog.PropertyPath;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.OpenValue;
import org.linernotes.core.entity.SourceId;
import org.linernotes.core.entity.StatementId;
import org.linernotes.core.merge.Placement.NoPlaceException;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.source.Source;
import org.linernotes.core.source.Standing;
import org.linernotes.core.source.Statement;

/** Adopts statements of a catalogue, one after the other, and then makes the catalogue anew. */
final class Adopting {
    private final Catalog catalog;
    private final SourceId speaker;
    private final Notices.Builder notices = Notices.builder(Catalog.NOTICES_PER_CODE);

    /** What has become of entities, statements among them. */
    private final Map<EntityId, Entity> changed = new HashMap<>();

    /** Statements that were made here, by their subjects. */
    private final Map<EntityId, List<StatementId>> made = new LinkedHashMap<>();

    Adopting(Catalog catalog) {
        this.catalog = catalog;
        this.speaker = catalog.source().orElse(Merge.UNKNOWN_SOURCE);
    }

    void adopt(StatementId id) {
        try {
            adopt((Statement) now(id).orElseThrow(() -> new NoPlaceException("it is not in the catalogue")));
        } catch (NoPlaceException e) {
            String reference = id.toReference();
            notices.add(
                    Notice.of(MergeNotice.NOT_ADOPTED, Location.UNKNOWN.withRecord(reference), "statement", reference)
                            .with("problem", e.problem()));
        }
    }

    private Optional<Entity> now(EntityId id) {
        return Optional.ofNullable(changed.get(id)).or(() -> catalog.get(id));
    }

    private void adopt(Statement statement) throws NoPlaceException {
        Entity before = now(statement.subject()).orElseThrow(() -> new NoPlaceException("its subject is not there"));
        Entity after = put(statement, before);
        ImmutableList<Statement> others = about(statement);
        changed.put(after.id(), after);
        changed.put(statement.id(), statement.withStanding(Standing.ADOPTED));
        boolean oldIsStated = false;
        for (Statement other : others) {
            boolean didHold = isBorneOut(other, before);
            boolean holds = isBorneOut(other, after);
            oldIsStated |= didHold && !holds && isOfOneField(statement, other) && other.standing() == Standing.ADOPTED;
            if (Fields.isDecided(other) && didHold != holds) {
                changed.put(other.id(), other.withStanding(holds ? Standing.ADOPTED : Standing.RIVAL));
            }
        }
        if (!oldIsStated) {
            rival(statement, before, after);
        }
    }

    private static Entity put(Statement statement, Entity subject) throws NoPlaceException {
        Optional<PropertyPath> path = PropertyPath.of(statement);
        if (path.isEmpty() && Fields.isWhole(statement)) {
            return withKey(
                    subject, statement.property(), statement.value().json().orElseThrow());
        }
        Object value = statement.value().value().orElse(null);
        if (path.isEmpty() || value == null || !path.get().last().canState(value)) {
            throw new NoPlaceException("its subject can have no such value of " + statement.property());
        }
        return path.get().isClaim() ? subject : Placement.put(subject, path.get(), statement.element(), value);
    }

    private static <T extends Entity> T withKey(T subject, String key, String json) {
        Map<String, String> keys = new HashMap<>(subject.extensions().json());
        keys.put(key, json);
        return EntityTables.of(subject).withExtensions(subject, Extensions.of(keys));
    }

    private ImmutableList<Statement> about(Statement statement) {
        List<StatementId> ids = new ArrayList<>();
        catalog.statementsAbout(statement.subject()).forEach(each -> ids.add(each.id()));
        ids.addAll(made.getOrDefault(statement.subject(), List.of()));
        return ids.stream()
                .filter(id -> !id.equals(statement.id()))
                .map(id -> (Statement) now(id).orElseThrow())
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isOfOneField(Statement first, Statement second) {
        return first.property().equals(second.property()) && first.element().equals(second.element());
    }

    private static boolean isBorneOut(Statement statement, Entity subject) {
        return held(statement, subject).stream()
                .anyMatch(value -> PropertyPath.of(statement)
                        .map(path -> Agreement.agree(
                                path.last(), statement.value().value().orElseThrow(), value))
                        .orElseGet(() -> statement.value().equals(OpenValue.ofJson(value.toString()))));
    }

    /** {@return what the subject holds that a statement can be held against; nothing for what only statements speak of} */
    private static ImmutableList<Object> held(Statement statement, Entity subject) {
        Optional<PropertyPath> path = PropertyPath.of(statement);
        Object value = statement.value().value().orElse(null);
        if (path.isEmpty()) {
            String json = subject.extensions().json().get(statement.property());
            return json == null ? ImmutableList.of() : ImmutableList.of(json);
        }
        return value == null || path.get().isClaim() || !path.get().last().canState(value)
                ? ImmutableList.of()
                : path.get().values(subject, statement.element(), value);
    }

    /** Keeps what was held before, and is not any more, as a rival that the source of the catalogue states. */
    private void rival(Statement adopted, Entity before, Entity after) {
        ImmutableList<Object> holds = held(adopted, after);
        for (Object old : held(adopted, before)) {
            if (!holds.contains(old) && !ImmutableList.of().equals(old)) {
                OpenValue value =
                        PropertyPath.of(adopted).isPresent() ? OpenValue.of(old) : OpenValue.ofJson(old.toString());
                Statement rival = StatementIds.bareClaim(
                        adopted.subject(), adopted.property(), adopted.element(), value, speaker, Standing.RIVAL);
                if (now(rival.id()).isEmpty()) {
                    made.computeIfAbsent(rival.subject(), any -> new ArrayList<>())
                            .add(rival.id());
                    changed.put(rival.id(), rival);
                }
            }
        }
    }

    Outcome<Catalog> result() {
        Catalog.Builder builder = Catalog.builder();
        for (Entity entity : catalog.entities()) {
            Entity now = changed.getOrDefault(entity.id(), entity);
            Catalog.Builder unused = catalog.isMention(entity.id()) ? builder.addMention(now) : builder.add(now);
        }
        made.values().forEach(ids -> ids.forEach(id -> builder.add(now(id).orElseThrow())));
        if (!made.isEmpty() && !catalog.contains(speaker)) {
            builder.addMention(Source.builder().id(speaker).build());
        }
        if (!catalog.isAboutAll()) {
            builder.subjects(catalog.subjects());
        }
        catalog.source().ifPresent(builder::source);
        Outcome<Catalog> built = builder.build();
        return Outcome.of(
                built.orThrow(),
                Notices.builder()
                        .addAll(notices.build())
                        .addAll(built.notices())
                        .build());
    }
}
