package org.linernotes.core.merge;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import org.linernotes.core.catalog.Agreement;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.EntityTables;
import org.linernotes.core.catalog.PropertyPath;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.OpenValue;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.Property.Cardinality;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.SourceId;
import org.linernotes.core.entity.StatementId;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.source.Source;
import org.linernotes.core.source.Standing;
import org.linernotes.core.source.Statement;
import org.linernotes.core.testing.RandomModel;

/**
 * Random catalogues of one world, as several archives would have it: the same entities, some of them missing or only mentioned,
 * with some values that differ, and statements of three sources.
 */
final class RandomVariants {
    static final SourceId FIRST = SourceId.of("first");
    static final SourceId SECOND = SourceId.of("second");
    static final SourceId THIRD = SourceId.of("third");
    static final ImmutableList<SourceId> SOURCES = ImmutableList.of(FIRST, SECOND, THIRD);

    private static final ImmutableList<Standing> STANDINGS = ImmutableList.of(
            Standing.ADOPTED,
            Standing.ADOPTED,
            Standing.ADOPTED,
            Standing.ADOPTED,
            Standing.ADOPTED,
            Standing.UNDECIDED,
            Standing.REFUTED);

    private final SplittableRandom random;
    private final Catalog world;
    private int number;

    /** Whether claims may state elements without their ids, and stand as rivals of what agrees with them. */
    private boolean loose;

    /** Whether entities have an external id by which they are known in all catalogues. */
    private boolean known;

    RandomVariants(long seed) {
        this.random = new SplittableRandom(seed);
        this.world = RandomModel.seeded(seed).catalog(45);
    }

    /** {@return a catalogue of the world in which adopted statements hold, and rivals do not} */
    Catalog next() {
        Catalog.Builder builder = Catalog.builder();
        List<Entity> made = new ArrayList<>();
        for (Entity entity : world.entities()) {
            if (!(entity instanceof Statement) && (known || random.nextInt(8) > 0)) {
                Entity variant = changed(entity);
                made.add(variant);
                Catalog.Builder unused = random.nextInt(4) == 0 ? builder.addMention(variant) : builder.add(variant);
            }
        }
        for (SourceId source : SOURCES) {
            builder.add(Source.builder().id(source).title("the " + source).build());
        }
        for (Statement statement : world.statements()) {
            made.stream()
                    .filter(entity -> entity.id().equals(statement.subject()) && random.nextBoolean())
                    .forEach(subject -> builder.add(inOrder(statement, subject)));
        }
        for (int i = 0; i < 20; i++) {
            Entity subject = made.get(random.nextInt(made.size()));
            claim(subject)
                    .map(statement -> inOrder(statement, subject))
                    .map(statement -> loose && statement.standing() == Standing.ADOPTED && random.nextInt(3) == 0
                            ? statement.withStanding(Standing.RIVAL)
                            : statement)
                    .ifPresent(builder::add);
        }
        if (random.nextInt(3) > 0) {
            builder.source(SOURCES.get(random.nextInt(3)));
        }
        if (random.nextInt(3) == 0) {
            made.stream().map(Entity::id).filter(id -> random.nextInt(3) == 0).forEach(builder::subjects);
        }
        return builder.build().orThrow();
    }

    private <T extends Entity> T changed(T entity) {
        T changed = entity;
        PropertyTable<T> table = EntityTables.of(entity);
        for (Property<T, ?> property : table.properties()) {
            if (!property.name().equals("id")) {
                int die = random.nextInt(10);
                if (die < 2) {
                    changed = property.with(changed, property.get(donor(entity)));
                } else if (die < 4 && property.cardinality() != Cardinality.REQUIRED) {
                    changed = property.with(changed, property.usual().orElse(null));
                }
            }
        }
        if (known) {
            changed = withKey(table, changed);
        }
        return random.nextInt(5) == 0
                ? table.withExtensions(changed, Extensions.of(Map.of("x", "" + random.nextInt(3))))
                : changed;
    }

    private static <T extends Entity> T withKey(PropertyTable<T> table, T entity) {
        return table.property("externalIds")
                .orElseThrow()
                .with(
                        entity,
                        ImmutableList.builder()
                                .addAll(entity.externalIds())
                                .add(ExternalId.of("key", entity.id().toString()))
                                .build());
    }

    @SuppressWarnings("unchecked") // of one kind
    private <T extends Entity> T donor(T entity) {
        ImmutableList<? extends Entity> all = world.all(entity.id().type());
        return (T) all.get(random.nextInt(all.size()));
    }

    /** What a source says of the whole value of a property: that of the subject, or that of another entity. */
    private <T extends Entity> Optional<Statement> claim(T subject) {
        ImmutableList<Property<T, ?>> rows = EntityTables.of(subject).properties();
        Property<T, ?> row = rows.get(1 + random.nextInt(rows.size() - 1));
        T saying = random.nextInt(3) > 0 ? subject : donor(subject);
        if (!row.isSaid(saying)) {
            return Optional.empty();
        }
        StatementId id =
                StatementId.of(random.nextInt(4) == 0 ? "shared-" + random.nextInt(3) : "claim-" + random.nextLong());
        return Optional.of(Statement.builder()
                .id(id)
                .subject(subject.id())
                .property(row.name())
                .value(OpenValue.of(loose && random.nextBoolean() ? withoutIds(row, saying) : row.get(saying)))
                .source(SOURCES.get(random.nextInt(3)))
                .printed(Optional.of("words " + number++).filter(any -> random.nextBoolean()))
                .standing(STANDINGS.get(random.nextInt(STANDINGS.size())))
                .build());
    }

    /** The value of a property; elements of a list without the ids that their entity gives them. */
    static <T> Object withoutIds(Property<T, ?> row, T owner) {
        Object value = Objects.requireNonNull(row.get(owner));
        return row.cardinality() == Cardinality.LIST && row.type() instanceof ValueType.Structure<?> structure
                ? withoutIds(structure.table(), (List<?>) value)
                : value;
    }

    @SuppressWarnings("unchecked") // the elements are of the table's type
    private static <E> ImmutableList<Object> withoutIds(PropertyTable<E> table, List<?> elements) {
        if (!table.isElement()) {
            return ImmutableList.copyOf(elements);
        }
        Property<E, ?> id = table.property("id").orElseThrow();
        return elements.stream()
                .map(element -> id.with((E) element, ElementId.UNSET))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return a catalogue in which claims may state elements without their ids, and stand as rivals of what agrees with them} */
    Catalog nextLoosely() {
        loose = true;
        return next();
    }

    /** A statement that is adopted if its subject bears it out, and a rival if not. */
    private static Statement inOrder(Statement statement, Entity subject) {
        if (statement.standing() == Standing.UNDECIDED || statement.standing() == Standing.REFUTED) {
            return statement;
        }
        PropertyPath path = PropertyPath.of(statement).orElseThrow();
        Object value = statement.value().value().orElseThrow();
        boolean holds = path.isClaim()
                || path.values(subject, statement.element(), value).stream()
                        .anyMatch(held -> Agreement.agree(path.last(), value, held));
        return statement.withStanding(holds ? Standing.ADOPTED : Standing.RIVAL);
    }

    /**
     * {@return a catalogue of the world with ids of its own for some entities, which an external id tells} Ids of its own have the
     * order of those that they stand for, and no entity is missing that tells what they are: values that point at an entity are
     * chosen alike, whatever it is called.
     */
    Catalog nextWithOwnIds() {
        known = true;
        Catalog catalog = next();
        String mark = "!" + number++;
        Map<EntityId, EntityId> names = new HashMap<>();
        for (Entity entity : catalog.entities()) {
            EntityId id = entity.id();
            if (IdentityRule.isIdentified(id.type()) && id.mbid().isEmpty() && random.nextBoolean()) {
                names.put(id, EntityId.tryParse(id.type(), id + mark).orElseThrow());
            }
        }
        Renaming renaming = new Renaming(names);
        Catalog.Builder builder = Catalog.builder();
        for (Entity entity : catalog.entities()) {
            if (entity instanceof Statement statement && statement.property().equals("id")) {
                continue; // what was the id would be a former one
            }
            Entity renamed = renaming.in(entity);
            Catalog.Builder unused =
                    catalog.isMention(entity.id()) ? builder.addMention(renamed) : builder.add(renamed);
        }
        catalog.source().ifPresent(builder::source);
        return builder.build().orThrow();
    }

    /** {@return a catalogue in which some of the claims that a merge has stated are refuted or doubted} */
    Catalog disowning(Catalog merged) {
        Catalog.Builder builder = Catalog.builder();
        for (Entity entity : merged.entities()) {
            boolean disowned =
                    entity instanceof Statement claim && StatementIds.isBareClaim(claim) && random.nextInt(3) == 0;
            Standing standing = random.nextInt(4) == 0 ? Standing.UNDECIDED : Standing.REFUTED;
            Entity now = disowned ? ((Statement) entity).withStanding(standing) : entity;
            Catalog.Builder unused = merged.isMention(entity.id()) ? builder.addMention(now) : builder.add(now);
        }
        merged.source().ifPresent(builder::source);
        if (!merged.isAboutAll()) {
            builder.subjects(merged.subjects());
        }
        return builder.build().orThrow();
    }

    /** {@return an order of the sources, of all, of some or of none} */
    ImmutableList<SourceId> ranking() {
        List<SourceId> ranked = new ArrayList<>(SOURCES);
        for (int i = ranked.size(); i > 1; i--) {
            Collections.swap(ranked, i - 1, random.nextInt(i));
        }
        return ImmutableList.copyOf(ranked.subList(0, random.nextInt(4)));
    }
}
