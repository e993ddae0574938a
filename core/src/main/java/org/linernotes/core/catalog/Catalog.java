package org.linernotes.core.catalog;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.SourceId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.internal.Places;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.source.Statement;

/**
 * A catalogue: entities as one immutable whole. It says what it is {@linkplain #subjects() about} as against what it only
 * {@linkplain #isMention mentions}, that is, knows in part because something else points at it. Entities come in any order
 * and stand in the canonical one: by kind, then by id. Two catalogues are equal if their entities, mentions, subjects and
 * source are, in whatever order they were built.
 *
 * <p>Entities are kept in one sorted array; a look-up is a binary search. What answers in the other direction (takes,
 * statements, referrers) is an index that is built when first asked for. Catalogues are safe for use by several threads.
 */
public final class Catalog implements Entities {
    /** How many notices of a code the checks of a catalogue keep; the rest are counted. */
    public static final int NOTICES_PER_CODE = 1_000;

    /** All entities, by kind and id. */
    private final ImmutableList<Entity> entities;

    /** The stretch of each kind. */
    private final ImmutableMap<EntityType, ImmutableList<Entity>> byType;

    /** The places of the mentions. */
    private final BitSet mentions;

    /** Null where they are all full entities in canonical order. */
    private final @Nullable ImmutableList<EntityId> statedSubjects;

    private final @Nullable SourceId source;

    private final Supplier<ImmutableList<EntityId>> subjects = Suppliers.memoize(this::findSubjects);
    private final Supplier<TakeIndex> takes = Suppliers.memoize(() -> TakeIndex.of(sessions()));
    private final Supplier<StatementIndex> statementIndex = Suppliers.memoize(() -> StatementIndex.of(statements()));
    private final Supplier<ReferrerIndex> referrers = Suppliers.memoize(() -> ReferrerIndex.of(this));
    private final Map<Class<?>, Object> indexes = new ConcurrentHashMap<>();

    private Catalog(Builder builder) {
        EntityId[] ids = builder.ids(); // sorted by themselves: to ask entities for their ids takes twice as long
        Arrays.sort(ids);
        this.mentions = new BitSet();
        Entity[] sorted = new Entity[ids.length];
        for (int place = 0; place < ids.length; place++) {
            Entity inFull = builder.full.get(ids[place]);
            mentions.set(place, inFull == null);
            sorted[place] = inFull == null ? builder.mentioned.get(ids[place]) : inFull;
        }
        this.entities = ImmutableList.copyOf(sorted);
        this.byType = stretches(entities);
        this.source = builder.source;
        this.statedSubjects = builder.subjects == null ? null : unlessUsual(ImmutableList.copyOf(builder.subjects));
    }

    private @Nullable ImmutableList<EntityId> unlessUsual(ImmutableList<EntityId> stated) {
        return stated.equals(findSubjects()) ? null : stated;
    }

    private static ImmutableMap<EntityType, ImmutableList<Entity>> stretches(ImmutableList<Entity> entities) {
        Map<EntityType, ImmutableList<Entity>> stretches = new EnumMap<>(EntityType.class);
        int start = 0;
        for (int end = 1; end <= entities.size(); end++) {
            EntityType type = entities.get(start).id().type();
            if (end == entities.size() || entities.get(end).id().type() != type) {
                stretches.put(type, entities.subList(start, end));
                start = end;
            }
        }
        return Maps.immutableEnumMap(stretches);
    }

    private ImmutableList<EntityId> findSubjects() {
        ImmutableList.Builder<EntityId> ids = ImmutableList.builderWithExpectedSize(size() - mentions.cardinality());
        for (int place = 0; place < size(); place++) {
            if (!mentions.get(place)) {
                ids.add(entities.get(place).id());
            }
        }
        return ids.build();
    }

    /** {@return how many entities there are, mentions included} */
    public int size() {
        return entities.size();
    }

    /** {@return all entities, mentions included, in canonical order: by kind, then by id} */
    public ImmutableList<Entity> entities() {
        return entities;
    }

    @Override
    public ImmutableList<? extends Entity> all(EntityType type) {
        return byType.getOrDefault(type, ImmutableList.of());
    }

    @Override
    public Optional<Entity> get(EntityId id) {
        int place = place(id);
        return place < 0 ? Optional.empty() : Optional.of(entities.get(place));
    }

    /**
     * {@return whether there is an entity with the given id, be it a mention}
     *
     * @param id the id
     */
    public boolean contains(EntityId id) {
        return place(id) >= 0;
    }

    /**
     * {@return whether the entity with the given id is only mentioned: known in part, because something points at it}
     *
     * @param id the id
     */
    public boolean isMention(EntityId id) {
        int place = place(id);
        return place >= 0 && mentions.get(place);
    }

    /**
     * {@return whether the entity at a place is only mentioned}
     *
     * @param place its place among all {@link #entities()}, counted from 0
     */
    public boolean isMentionAt(int place) {
        return mentions.get(place);
    }

    /**
     * {@return where an entity stands among all {@link #entities()}, counted from 0, or −1 where there is none: for indexes,
     * which keep numbers where ids would be too large}
     *
     * @param id the id
     */
    public int place(EntityId id) {
        return Places.first(entities.size(), place -> entities.get(place).id().compareTo(id));
    }

    /** {@return the ids of what the catalogue is about, in their order; unless stated otherwise, all that is no mention} */
    public ImmutableList<EntityId> subjects() {
        return statedSubjects == null ? subjects.get() : statedSubjects;
    }

    /** {@return whether the catalogue is about all that is no mention, in canonical order} */
    public boolean isAboutAll() {
        return statedSubjects == null;
    }

    /** {@return the source of the values for which no statement names one} */
    public Optional<SourceId> source() {
        return Optional.ofNullable(source);
    }

    /**
     * {@return the take with the given id, with its session and part}
     *
     * @param id the id
     */
    public Optional<TakeOf> take(TakeId id) {
        return takes.get().get(id);
    }

    /**
     * {@return all takes with their sessions and parts, by the ids of the takes; a list that is made when it is asked for} Where
     * takes of several sessions bear one id, which is a flaw, the first of them is the one that the id stands for.
     */
    public ImmutableList<TakeOf> takes() {
        return takes.get().all();
    }

    /**
     * {@return where a take stands among all {@link #takes()}, counted from 0, or −1 where there is none: for indexes, which
     * keep numbers where ids would be too large}
     *
     * @param id the id
     */
    public int place(TakeId id) {
        return takes.get().place(id);
    }

    /**
     * {@return what sources say of an entity, by the ids of the statements}
     *
     * @param subject the entity
     */
    public ImmutableList<Statement> statementsAbout(EntityId subject) {
        return statementIndex.get().about(subject);
    }

    /**
     * {@return the other entities that point at an entity, or at a take or an element of it, in canonical order}
     *
     * @param target the entity
     */
    public ImmutableList<Entity> referrers(EntityId target) {
        return referrers.get().of(target);
    }

    /**
     * {@return the index of a type over this catalogue, which is built when it is first asked for and then kept} An index
     * is no part of what makes catalogues equal.
     *
     * @param type the type of the index: immutable, or safe for use by several threads
     * @param maker builds it; must not ask the catalogue for an index of the same type
     * @param <I> the type of the index
     */
    public <I> I index(Class<I> type, Function<? super Catalog, ? extends I> maker) {
        Object known = indexes.get(type);
        if (known == null) {
            I made = maker.apply(this);
            // an index may ask for another while it is built, which a map that computes under a lock would not allow
            Object first = indexes.putIfAbsent(type, made);
            known = first == null ? made : first;
        }
        return type.cast(known);
    }

    /**
     * {@return this catalogue with other versions of entities in the place of those with the same ids, and what the checks have to
     * tell} What was a mention stays one. An entity that was not there is added in full. What the catalogue is stated to be about
     * stays.
     *
     * @param versions the other versions; of two with one id the last counts
     * @throws IllegalArgumentException if one is not of the type that the kind of its id asks for
     */
    public Outcome<Catalog> with(Entity... versions) {
        return CatalogEdit.with(this, Arrays.asList(versions));
    }

    /**
     * {@return this catalogue without some entities, and what the checks have to tell} It is no longer about these. What still
     * points at them is told.
     *
     * @param ids the ids; those that are not there make no difference
     */
    public Outcome<Catalog> without(EntityId... ids) {
        return CatalogEdit.without(this, Arrays.asList(ids));
    }

    /**
     * {@return what does not hold in this catalogue: references to what is not in it, ids of takes and elements that are
     * not unique, statements that fit no property, and adopted ones that differ from the field} Of each code the first
     * {@value #NOTICES_PER_CODE} notices are kept and the others counted.
     */
    public Notices check() {
        return new CatalogCheck(this, this::contains).run();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Catalog that
                        && entities.equals(that.entities)
                        && mentions.equals(that.mentions)
                        && Objects.equals(statedSubjects, that.statedSubjects)
                        && Objects.equals(source, that.source));
    }

    @Override
    public int hashCode() {
        return Objects.hash(entities, mentions, statedSubjects, source);
    }

    /** {@return the size, for people} */
    @Override
    public String toString() {
        return "catalogue of " + size() + " entities, " + mentions.cardinality() + " of them mentions";
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Gathers entities in any order. Where an id comes again, a full entity beats a mention; a mention adds to another one
     * what that one does not say; of two full ones that differ the first stands, and a warning names the other. What a mention
     * says and the catalogue does not hold is told. Not safe for use by several threads.
     */
    public static final class Builder {
        /** In the order in which they came: mostly that in which they lie in memory, and often nearly the canonical one. */
        private final Map<EntityId, Entity> full = new LinkedHashMap<>();

        private final Map<EntityId, Entity> mentioned = new LinkedHashMap<>();
        private final Notices.Builder notices = Notices.builder(NOTICES_PER_CODE);
        private @Nullable Set<EntityId> subjects;
        private @Nullable SourceId source;

        private Builder() {}

        /**
         * Adds an entity in full.
         *
         * @param entity the entity
         * @return this builder
         * @throws IllegalArgumentException if the entity is not of the type that the kind of its id asks for
         */
        public Builder add(Entity entity) {
            Entity first = full.putIfAbsent(checked(entity).id(), entity);
            if (first != null && !first.equals(entity)) {
                String reference = entity.id().toReference();
                notices.add(Notice.of(
                                CatalogNotice.DIFFERING_REPEAT,
                                Location.UNKNOWN.withRecord(reference),
                                "entity",
                                reference)
                        .with("other", entity.displayName())
                        .with("properties", String.join(", ", Repeats.differences(first, entity))));
            }
            return this;
        }

        /**
         * Adds what is known of an entity that is only mentioned.
         *
         * @param entity the entity with what is known of it
         * @return this builder
         * @throws IllegalArgumentException if the entity is not of the type that the kind of its id asks for
         */
        public Builder addMention(Entity entity) {
            mentioned.merge(checked(entity).id(), entity, this::fill);
            return this;
        }

        private Entity fill(Entity first, Entity second) {
            if (first.equals(second)) {
                return first;
            }
            Entity filled = Repeats.fill(first, second);
            DifferingMentions.tell(filled, second, notices);
            return filled;
        }

        private static Entity checked(Entity entity) {
            EntityTables.of(entity);
            return entity;
        }

        /**
         * Says what the catalogue is about, after what was said before. Without such a call it is about all entities that
         * are added in full.
         *
         * @param ids the ids, in their order; a repeated one counts once
         * @return this builder
         */
        public Builder subjects(EntityId... ids) {
            return subjects(Arrays.asList(ids));
        }

        /**
         * Says what the catalogue is about, after what was said before. Without such a call it is about all entities that
         * are added in full.
         *
         * @param ids the ids, in their order; a repeated one counts once
         * @return this builder
         */
        public Builder subjects(Iterable<? extends EntityId> ids) {
            Set<EntityId> all = subjects == null ? new LinkedHashSet<>() : subjects;
            ids.forEach(all::add);
            subjects = all;
            return this;
        }

        /**
         * Names the source of the values for which no statement names one.
         *
         * @param id the source
         * @return this builder
         */
        public Builder source(SourceId id) {
            source = id;
            return this;
        }

        private EntityId[] ids() {
            return Sets.union(full.keySet(), mentioned.keySet()).toArray(new EntityId[0]);
        }

        private boolean contains(EntityId id) {
            return full.containsKey(id) || mentioned.containsKey(id);
        }

        /** {@return the catalogue, with what the repeats and the checks have to tell; there always is one} */
        public Outcome<Catalog> build() {
            Catalog catalog = new Catalog(this);
            Notices.Builder told = Notices.builder(NOTICES_PER_CODE).addAll(notices.build());
            mentioned.keySet().stream()
                    .filter(full::containsKey)
                    .sorted()
                    .forEach(id -> DifferingMentions.tell(
                            Objects.requireNonNull(full.get(id)), Objects.requireNonNull(mentioned.get(id)), told));
            return Outcome.of(
                    catalog,
                    Notices.builder()
                            .addAll(told.build())
                            .addAll(new CatalogCheck(catalog, this::contains).run())
                            .build());
        }
    }
}
