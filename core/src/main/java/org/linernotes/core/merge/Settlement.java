package org.linernotes.core.merge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.OpenValue;
import org.linernotes.core.entity.SourceId;
import org.linernotes.core.merge.Version.Stated;
import org.linernotes.core.source.Standing;
import org.linernotes.core.source.Statement;

/** One entity of the merged catalogue, made of what the inputs have of it, and the statements about it. */
final class Settlement {
    private final EntityId id;
    private final Ranking ranking;
    private final Map<String, Claims> claims = new LinkedHashMap<>();
    private final StatementUnion statements = new StatementUnion();

    /** What the statements of the inputs claim: by field and source, the values. */
    private final SetMultimap<Claimant, OpenValue> stated = LinkedHashMultimap.create();

    private final Set<SourceId> speakers = new TreeSet<>();
    private final Optional<Entity> entity;
    private final boolean isFull;

    /**
     * Settles what an entity says, and states what must be stated.
     *
     * @param id its id in the merged catalogue
     * @param versions what the inputs have of it; at least one
     * @param formerIds its other ids
     * @param ranking the order in which sources are trusted
     * @param speaker the source that speaks for the merged catalogue
     */
    Settlement(EntityId id, List<Version> versions, Collection<EntityId> formerIds, Ranking ranking, SourceId speaker) {
        this.id = id;
        this.ranking = ranking;
        this.isFull = versions.stream().anyMatch(Version::isFull);
        versions.forEach(this::gatherClaims);
        this.entity = settle(versions.stream()
                .flatMap(version -> version.entity().stream())
                .collect(ImmutableList.toImmutableList()));
        versions.forEach(this::settleStatements);
        if (entity.isPresent()) {
            stateClaims(formerIds, speaker);
        }
    }

    /** Who says something of which field. */
    private record Claimant(String field, SourceId source) {}

    private void gatherClaims(Version version) {
        ImmutableMap<String, OpenValue> fields =
                version.entity().map(Fields::of).orElse(ImmutableMap.of());
        SetMultimap<String, SourceId> adopters = LinkedHashMultimap.create();
        for (Stated each : version.statements()) {
            Statement statement = each.statement();
            if (isClaimOfField(statement)) {
                String field = statement.property();
                OpenValue held = fields.get(field);
                boolean adopted = statement.standing() == Standing.ADOPTED;
                if (adopted && held != null && Fields.agree(id.type(), field, statement.value(), held)) {
                    adopters.put(field, statement.source());
                } else if (adopted && held == null) {
                    claims(field).adopt(statement.value(), statement.source());
                } else {
                    claims(field).claim(statement.value(), statement.source());
                }
            }
        }
        fields.forEach((field, value) -> claims(field)
                .hold(
                        value,
                        adopters.containsKey(field) ? adopters.get(field) : ImmutableSet.of(version.speaker()),
                        version.input()));
    }

    private static boolean isClaimOfField(Statement statement) {
        return Fields.isClaim(statement) && !statement.property().equals(Fields.ID);
    }

    private Claims claims(String field) {
        return claims.computeIfAbsent(field, name -> new Claims(id, name, ranking));
    }

    /**
     * {@return the entity with what is adopted of it; that of an input, where it says the same} A mention need not hold what
     * statements adopt, but an entity that is there in full does.
     */
    private Optional<Entity> settle(ImmutableList<Entity> ofInputs) {
        Map<String, OpenValue> said = new LinkedHashMap<>();
        claims.forEach((field, claimed) -> claimed.adopted()
                .filter(value -> isFull || claimed.isHeld())
                .ifPresent(value -> said.put(field, value)));
        return ofInputs.stream()
                .filter(entity -> Fields.of(entity).equals(said))
                .findFirst()
                .or(() -> ofInputs.stream().findFirst().map(any -> Fields.make(any, said)));
    }

    private void settleStatements(Version version) {
        for (Stated each : version.statements()) {
            Statement statement = each.statement();
            Stated settled = new Stated(statement.withStanding(standing(statement, version)), each.isFull());
            // bare claims are made anew where they are needed
            if (entity.isEmpty() || !Fields.isClaim(statement) || !StatementIds.isBareClaim(statement)) {
                statements.add(settled);
            }
        }
    }

    private void stateClaims(Collection<EntityId> formerIds, SourceId speaker) {
        for (Stated each : statements.all()) {
            Statement statement = each.statement();
            if (Fields.isClaim(statement)) {
                stated.put(new Claimant(statement.property(), statement.source()), statement.value());
            }
        }
        statements.all().forEach(each -> gatherRefuted(each.statement()));
        claims.forEach(
                (field, claimed) -> claimed.forEachToState(speaker, (value, source) -> state(field, value, source)));
        Set<OpenValue> statedIds = statements.all().stream()
                .map(Stated::statement)
                .filter(statement ->
                        Fields.isClaim(statement) && statement.property().equals(Fields.ID))
                .map(Statement::value)
                .collect(Collectors.toSet());
        for (EntityId former : formerIds) {
            OpenValue value = OpenValue.of(former);
            if (!statedIds.contains(value)) {
                add(StatementIds.bareClaim(id, Fields.ID, value, Merge.UNKNOWN_SOURCE, Standing.RIVAL));
            }
        }
    }

    /** What one statement refutes and another claims for the same source stays claimed. */
    private void gatherRefuted(Statement statement) {
        String field = statement.property();
        if (statement.standing() == Standing.REFUTED
                && Fields.isWhole(statement)
                && !field.equals(Fields.ID)
                && !isStated(new Claimant(field, statement.source()), statement.value())) {
            claims(field).refute(statement.value(), statement.source());
        }
    }

    private Standing standing(Statement statement, Version version) {
        if (isClaimOfField(statement)) {
            return claims(statement.property()).standing(statement.value(), statement.source());
        }
        if (Fields.isClaim(statement)) {
            return statement.value().equals(OpenValue.of(id)) ? Standing.ADOPTED : Standing.RIVAL;
        }
        return entity.map(settled -> new PartialStanding(settled, isFull).of(statement, version))
                .orElse(statement.standing());
    }

    private boolean isStated(Claimant claimant, OpenValue value) {
        if (stated.containsEntry(claimant, value)) {
            return true;
        }
        String field = claimant.field();
        boolean isAdopted = claims(field).adopted().filter(value::equals).isPresent();
        return isAdopted
                && stated.get(claimant).stream().anyMatch(other -> Fields.agree(id.type(), field, other, value));
    }

    private void state(String field, OpenValue value, SourceId source) {
        if (Fields.canBeStated(id.type(), field) && !isStated(new Claimant(field, source), value)) {
            add(StatementIds.bareClaim(id, field, value, source, claims(field).standing(value, source)));
        }
    }

    private void add(Statement made) {
        speakers.add(made.source());
        statements.add(new Stated(made, true));
    }

    /** {@return the entity; none where there are only statements about it} */
    Optional<Entity> entity() {
        return entity;
    }

    /** {@return whether it is there in full, and not only mentioned} */
    boolean isFull() {
        return isFull;
    }

    /** {@return the statements about it} */
    Collection<Stated> statements() {
        return statements.all();
    }

    /** {@return the sources that statements name which were made here} */
    Set<SourceId> speakers() {
        return speakers;
    }

    /** {@return the choices that were made, in the order of its properties} */
    ImmutableList<Choice> choices() {
        ImmutableMap<String, OpenValue> fields = entity.map(Fields::of).orElse(ImmutableMap.of());
        return fields.keySet().stream()
                .flatMap(field -> claims(field).choice().stream())
                .collect(ImmutableList.toImmutableList());
    }
}
