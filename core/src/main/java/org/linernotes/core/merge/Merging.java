package org.linernotes.core.merge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.SourceId;
import org.linernotes.core.merge.Version.Stated;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.source.Source;
import org.linernotes.core.source.Statement;

/** One merge: names first, then entity by entity. */
final class Merging {
    private final ImmutableList<MergeInput> inputs;
    private final Ranking ranking;
    private final Identities.Found identities;
    private final ImmutableList<Renaming> renamings;

    /** What the inputs have of each entity, by its new id. */
    private final Map<EntityId, List<Version>> versions = new TreeMap<>();

    /** Statements about statements. */
    private final StatementUnion remarks = new StatementUnion();

    private final Optional<SourceId> source;
    private final Subjects subjects;

    /** What is there in full, bare claims apart; gathered only where the subjects are not all. */
    private final List<EntityId> full = new ArrayList<>();

    private final Catalog.Builder builder = Catalog.builder();
    private final Set<SourceId> speakers = new TreeSet<>();
    private final ImmutableList.Builder<Choice> choices = ImmutableList.builder();

    Merging(ImmutableList<MergeInput> inputs, Ranking ranking, ImmutableList<IdentityRule> rules) {
        this.inputs = inputs;
        this.ranking = ranking;
        this.identities = Identities.find(inputs, rules);
        this.renamings = StatementNames.find(inputs, identities.renaming());
        this.subjects = new Subjects(inputs, renamings);
        this.source = inputs.stream()
                .flatMap(input -> input.catalog().source().stream())
                .min(ranking.order());
    }

    Outcome<Merged> run() {
        for (int i = 0; i < inputs.size(); i++) {
            gather(inputs.get(i), renamings.get(i));
        }
        remarks.all().forEach(this::add);
        versions.forEach(this::settle);
        for (SourceId speaker : speakers) {
            if (!versions.containsKey(speaker)) {
                builder.addMention(Source.builder().id(speaker).build());
            }
        }
        source.ifPresent(builder::source);
        if (!subjects.areAll()) {
            ImmutableList<EntityId> canonical = ImmutableList.sortedCopyOf(full);
            subjects.stated(canonical).ifPresent(builder::subjects);
        }
        return builder.build()
                .map(catalog -> new Merged(
                        catalog,
                        inputs.stream().map(MergeInput::name).collect(ImmutableList.toImmutableList()),
                        choices.build(),
                        identities.identifications()));
    }

    private void gather(MergeInput input, Renaming renaming) {
        Catalog catalog = input.catalog();
        Set<EntityId> absent = new LinkedHashSet<>();
        for (Entity entity : catalog.entities()) {
            if (entity instanceof Statement statement) {
                EntityId subject = statement.subject();
                if (subject.type() == EntityType.STATEMENT) {
                    remarks.add(stated(statement, catalog, renaming));
                } else if (!catalog.contains(subject)) {
                    absent.add(subject);
                }
            } else {
                addVersion(entity.id(), Optional.of(renaming.in(entity)), input, renaming);
            }
        }
        absent.forEach(subject -> addVersion(subject, Optional.empty(), input, renaming));
    }

    private void addVersion(EntityId id, Optional<Entity> entity, MergeInput input, Renaming renaming) {
        Catalog catalog = input.catalog();
        versions.computeIfAbsent(renaming.of(id), any -> new ArrayList<>(inputs.size()))
                .add(new Version(
                        input.name(),
                        catalog.source().orElse(Merge.UNKNOWN_SOURCE),
                        entity,
                        entity.isPresent() && !catalog.isMention(id),
                        catalog.statementsAbout(id).stream()
                                .map(statement -> stated(statement, catalog, renaming))
                                .collect(ImmutableList.toImmutableList())));
    }

    private static Stated stated(Statement statement, Catalog catalog, Renaming renaming) {
        return new Stated(renaming.in(statement), !catalog.isMention(statement.id()));
    }

    private void settle(EntityId id, List<Version> ofEntity) {
        Settlement settlement = new Settlement(
                id,
                ofEntity,
                identities.others().getOrDefault(id, ImmutableSortedSet.of()),
                ranking,
                source.orElse(Merge.UNKNOWN_SOURCE));
        settlement.entity().ifPresent(entity -> add(entity, settlement.isFull()));
        settlement.statements().forEach(this::add);
        choices.addAll(settlement.choices());
        speakers.addAll(settlement.speakers());
    }

    private void add(Stated stated) {
        add(stated.statement(), stated.isFull());
    }

    private void add(Entity entity, boolean isFull) {
        if (isFull
                && !subjects.areAll()
                && !(entity instanceof Statement statement && StatementIds.isBareClaim(statement))) {
            full.add(entity.id());
        }
        Catalog.Builder unused = isFull ? builder.add(entity) : builder.addMention(entity);
    }
}
