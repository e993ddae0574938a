package org.linernotes.core.testing;

import static java.util.stream.Collectors.toList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.catalog.Agreement;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.EntityTables;
import org.linernotes.core.catalog.PropertyPath;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.OpenValue;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.Property.Cardinality;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.SourceId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.internal.Slots;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.source.Standing;
import org.linernotes.core.source.Statement;

/**
 * Makes random valid values of the model from its tables, so that a test that goes through them reaches every property of
 * every type, also of types that come later. The same seed makes the same values.
 *
 * <p>No two properties of one value hold the same: what is written into the wrong slot or read by the wrong getter shows.
 * ({@link #full} leaves nothing out, apart from what a type forbids: a player has one of its forms, a derivation one
 * source.) Lists grow shorter with depth. Instances are mutable and not safe for use by several threads.
 */
public final class RandomModel {
    private static final int DEEPEST = 8;
    private static final String OWN_ID = "id";

    /** Of these types a value may have only some properties at a time: one set of them is kept. */
    private static final ImmutableMap<Class<?>, ImmutableList<ImmutableSet<String>>> ALTERNATIVES = ImmutableMap.of(
            Player.class,
            ImmutableList.of(
                    ImmutableSet.of("artist"),
                    ImmutableSet.of("oneOf"),
                    ImmutableSet.of("ensemble"),
                    ImmutableSet.of("count"),
                    ImmutableSet.of("ensemble", "count")),
            Derivation.class,
            ImmutableList.of(ImmutableSet.of("take"), ImmutableSet.of("recording")));

    private final Random random;
    private final RandomWords words;

    /** What can be pointed at; outside of a catalogue, whatever comes. */
    private @Nullable Targets targets;

    private RandomModel(long seed) {
        this.random = new Random(seed);
        this.words = new RandomWords(random);
    }

    /**
     * {@return a maker of values}
     *
     * @param seed what all values follow from
     */
    public static RandomModel seeded(long seed) {
        return new RandomModel(seed);
    }

    /**
     * {@return a value with some of its properties}
     *
     * @param table the table of its type
     * @param <T> its type
     */
    public <T> T value(PropertyTable<T> table) {
        return make(table, new Fill(false, 0), null);
    }

    /**
     * {@return a value with all its properties, none of them at its usual value, and unknown keys where it keeps any}
     *
     * @param table the table of its type
     * @param <T> its type
     */
    public <T> T full(PropertyTable<T> table) {
        return make(table, new Fill(true, 0), null);
    }

    /**
     * {@return an entity with some of its properties; what it points at is made up}
     *
     * @param type the kind
     */
    public Entity entity(EntityType type) {
        return value(EntityTables.of(type));
    }

    /**
     * {@return an entity with all its properties; what it points at is made up}
     *
     * @param type the kind
     */
    public Entity fullEntity(EntityType type) {
        return full(EntityTables.of(type));
    }

    /**
     * {@return a catalogue in which everything holds: references lead to entities, takes and elements in it, adopted
     * statements equal their fields} It has entities of every kind, some of them mentions, now and then stated subjects and
     * a source.
     *
     * @param size how many entities; at least one of each kind is made
     */
    public Catalog catalog(int size) {
        targets = new Targets(planned(size));
        try {
            Catalog.Builder builder = Catalog.builder();
            List<Entity> made = new ArrayList<>();
            for (EntityType type : EntityType.values()) {
                for (EntityId id : targets.ids(type)) {
                    targets.elements.clear();
                    Entity entity = type == EntityType.STATEMENT
                            ? statementThatHolds(id, made)
                            : make(EntityTables.of(type), new Fill(random.nextInt(4) == 0, 0), id);
                    made.add(entity);
                    // what a statement says is adopted by a full entity
                    boolean mention = type != EntityType.STATEMENT && random.nextInt(5) == 0;
                    Catalog.Builder unused = mention ? builder.addMention(entity) : builder.add(entity);
                }
            }
            if (random.nextBoolean()) {
                builder.subjects(some(made.stream().map(Entity::id).collect(ImmutableList.toImmutableList())));
                builder.source((SourceId) targets.ids(EntityType.SOURCE).get(0));
            }
            return builder.build().orThrow();
        } finally {
            targets = null;
        }
    }

    /**
     * {@return an equal catalogue, built again from the entities in another order}
     *
     * @param catalog the catalogue
     */
    public Catalog rebuilt(Catalog catalog) {
        List<Entity> entities = new ArrayList<>(catalog.entities());
        Collections.shuffle(entities, random);
        Catalog.Builder builder = Catalog.builder();
        for (Entity entity : entities) {
            Catalog.Builder unused = catalog.isMention(entity.id()) ? builder.addMention(entity) : builder.add(entity);
        }
        if (!catalog.isAboutAll()) {
            builder.subjects(catalog.subjects());
        }
        catalog.source().ifPresent(builder::source);
        return builder.build().orThrow();
    }

    private Map<EntityType, List<EntityId>> planned(int size) {
        Map<EntityType, List<EntityId>> ids = new EnumMap<>(EntityType.class);
        EntityType[] types = EntityType.values();
        for (int i = 0; i < Math.max(size, types.length); i++) {
            EntityType type = i < types.length ? types[i] : types[random.nextInt(types.length)];
            ids.computeIfAbsent(type, any -> new ArrayList<>()).add(words.entityId(type));
        }
        return ids;
    }

    private <V> ImmutableList<V> some(List<V> all) {
        List<V> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return ImmutableList.copyOf(shuffled.subList(0, random.nextInt(shuffled.size() + 1)));
    }

    /** How much is filled in: everything or some, at a depth. */
    private record Fill(boolean all, int depth) {
        Fill deeper() {
            return new Fill(all, depth + 1);
        }
    }

    private <T> T make(PropertyTable<T> table, Fill fill, @Nullable EntityId id) {
        ImmutableList<Property<T, ?>> rows = table.properties();
        @Nullable Object[] values = new Object[rows.size() + 1];
        for (int i = 0; i < values.length - 1; i++) {
            Property<T, ?> row = rows.get(i);
            values[i] = row.name().equals(OWN_ID) ? ownId(row, fill, id) : draw(row, fill);
        }
        boolean extended = table.isOpen() && (fill.all() || random.nextInt(8) == 0);
        values[rows.size()] = extended ? extensions() : Extensions.NONE;
        keepOneAlternative(table, values);
        if (table.type() == DateExpression.class && values[position(table, "printed")] == null) {
            // it needs a text or a date
            int date = position(table, "value");
            values[date] = forced(rows.get(date));
        }
        if (table.type() == Statement.class && targets == null) {
            agree(rows, values);
        }
        return table.make(new Slots().at(values, 0));
    }

    private @Nullable Object ownId(Property<?, ?> row, Fill fill, @Nullable EntityId id) {
        if (row.type() instanceof ValueType.Reference<?> reference) {
            return id != null ? id : words.entityId(reference.to().orElseThrow());
        }
        if (row.type().equals(ValueType.TAKE)) {
            TakeId take = words.takeId();
            if (targets != null && !targets.complete) {
                targets.takes.add(take);
                targets.elements.add(take);
            }
            return take;
        }
        if (!fill.all() && random.nextInt(3) == 0) {
            return null;
        }
        ElementId element = words.elementId();
        if (targets != null && !targets.complete) {
            targets.elements.add(element);
        }
        return element;
    }

    private <V> @Nullable Object draw(Property<?, V> row, Fill fill) {
        boolean required = row.cardinality() == Cardinality.REQUIRED;
        boolean there = required || (fill.depth() < DEEPEST && (fill.all() || random.nextBoolean()));
        if (row.cardinality() == Cardinality.LIST) {
            ImmutableList.Builder<Object> list = ImmutableList.builder();
            for (int i = there ? length(fill) : 0; i > 0; i--) {
                Object element = drawOne(row.type(), fill.deeper());
                if (element != null) {
                    list.add(element);
                }
            }
            return list.build();
        }
        Object value = there ? drawOne(row.type(), fill.deeper()) : null;
        // the usual value would tell nothing about where it was written
        return value != null && value.equals(row.usual().orElse(null)) ? draw(row, fill) : value;
    }

    private int length(Fill fill) {
        return fill.depth() == 0 ? 2 : 1 + (fill.depth() == 1 ? random.nextInt(2) : 0);
    }

    /** A value of a type, as a property of any value would hold it; null where there is nothing to point at. */
    private @Nullable Object drawOne(ValueType<?> type, Fill fill) {
        if (type instanceof ValueType.Structure<?> structure) {
            return make(structure.table(), fill, null);
        }
        if (type instanceof ValueType.Choice<?> choice) {
            ImmutableList<?> constants = choice.words().values().asList();
            return constants.get(random.nextInt(constants.size()));
        }
        if (type instanceof ValueType.PrintedWord<?> printedWord) {
            return words.printed(printedWord.word());
        }
        if (type instanceof ValueType.Reference<?> reference) {
            EntityType[] kinds = EntityType.values();
            EntityType kind = reference.to().orElseGet(() -> kinds[random.nextInt(kinds.length)]);
            return targets == null ? words.entityId(kind) : pick(targets.ids(kind));
        }
        if (type instanceof ValueType.Open) {
            return OpenValue.ofJson("[" + words.next() + "]");
        }
        if (type.equals(ValueType.TAKE)) {
            return targets == null ? words.takeId() : pick(targets.takes);
        }
        if (type.javaType() == ElementId.class) {
            return targets == null ? words.elementId() : pick(targets.elements);
        }
        return words.of(type.javaType());
    }

    private <V> @Nullable V pick(List<V> targetsOfType) {
        return targetsOfType.isEmpty() ? null : targetsOfType.get(random.nextInt(targetsOfType.size()));
    }

    private Extensions extensions() {
        return Extensions.of(ImmutableMap.of(
                "x-number-" + words.next(),
                Integer.toString(words.next()),
                "x-object-" + words.next(),
                "{\"é \\\"" + words.next() + "\":[true,null,1.5,\"\\n\"]}"));
    }

    private <T> void keepOneAlternative(PropertyTable<T> table, @Nullable Object[] values) {
        ImmutableList<ImmutableSet<String>> alternatives =
                ALTERNATIVES.getOrDefault(table.type(), ImmutableList.of(ImmutableSet.of()));
        ImmutableSet<String> kept = alternatives.get(random.nextInt(alternatives.size()));
        for (int i = 0; i < values.length - 1; i++) {
            Property<T, ?> row = table.properties().get(i);
            boolean alternative = alternatives.stream().anyMatch(names -> names.contains(row.name()));
            if (kept.contains(row.name())) {
                values[i] = forced(row);
            } else if (alternative) {
                values[i] = null;
            }
        }
        // a catalogue may have no take to derive from
        if (kept.contains("take") && values[position(table, "take")] == null) {
            int recording = position(table, "recording");
            values[recording] = forced(table.properties().get(recording));
        }
    }

    private static <T> int position(PropertyTable<T> table, String name) {
        return table.properties().indexOf(table.property(name).orElseThrow());
    }

    /** A value that is there; a list with two elements, as "one of several artists" needs. */
    private @Nullable Object forced(Property<?, ?> row) {
        Fill fill = new Fill(false, DEEPEST);
        return row.cardinality() == Cardinality.LIST
                ? ImmutableList.of(drawOne(row.type(), fill), drawOne(row.type(), fill))
                : drawOne(row.type(), fill);
    }

    /** Gives a statement a property that its subject can have, and a value of its type. */
    private <T> void agree(ImmutableList<Property<T, ?>> rows, @Nullable Object[] values) {
        EntityType[] types = EntityType.values();
        EntityType subject = types[random.nextInt(types.length - 1)];
        StringBuilder path = new StringBuilder();
        Property<?, ?> last = wander(EntityTables.of(subject), path);
        for (int i = 0; i < rows.size(); i++) {
            switch (rows.get(i).name()) {
                case "subject" -> values[i] = words.entityId(subject);
                case "property" -> values[i] = path.toString();
                case "value" -> values[i] = OpenValue.of(Objects.requireNonNull(stated(last)));
                default -> {}
            }
        }
    }

    /** What a statement may say of a property: a value of its type, and of a list now and then a whole one. */
    private @Nullable Object stated(Property<?, ?> property) {
        Fill fill = new Fill(false, 3);
        return property.cardinality() == Cardinality.LIST && random.nextBoolean()
                ? IntStream.range(0, random.nextInt(3))
                        .mapToObj(i -> drawOne(property.type(), fill))
                        .filter(Objects::nonNull)
                        .collect(ImmutableList.toImmutableList())
                : drawOne(property.type(), fill);
    }

    /** Goes down from a table by any of its rows, claims among them, and writes down the way. */
    private Property<?, ?> wander(PropertyTable<?> table, StringBuilder path) {
        List<Property<?, ?>> rows = new ArrayList<>(table.properties());
        rows.addAll(table.claims());
        Property<?, ?> row = rows.get(random.nextInt(rows.size()));
        path.append(row.name());
        if (row.type() instanceof ValueType.Structure<?> structure && random.nextInt(3) > 0) {
            return wander(structure.table(), path.append('.'));
        }
        return row;
    }

    /** A statement about an entity that was made: one that its field bears out, or a rival. */
    private Statement statementThatHolds(EntityId id, List<Entity> made) {
        // what only a rival value has is not in the catalogue
        Objects.requireNonNull(targets).complete = true;
        Statement statement = (Statement) make(EntityTables.of(EntityType.STATEMENT), new Fill(false, 0), id);
        List<Entity> subjects =
                made.stream().filter(entity -> !(entity instanceof Statement)).collect(toList());
        Entity subject = subjects.get(random.nextInt(subjects.size()));
        Finding finding = Finding.in(subject, random);
        Statement held = statement
                .withSubject(subject.id())
                .withProperty(finding.path())
                .withElement(finding.isList() || random.nextBoolean() ? finding.element() : Optional.empty())
                .withValue(OpenValue.of(finding.value()))
                .withStanding(Standing.ADOPTED);
        // what an entity is called by is no matter of opinion here
        Object rival = random.nextBoolean() && !finding.path().equals(OWN_ID) ? stated(finding.property()) : null;
        return rival == null || isHeld(subject, held, rival)
                ? held
                : held.withValue(OpenValue.of(rival)).withStanding(Standing.RIVAL);
    }

    private static boolean isHeld(Entity subject, Statement statement, Object rival) {
        PropertyPath path = PropertyPath.of(statement).orElseThrow();
        return path.values(subject, statement.element(), rival).stream()
                .anyMatch(held -> Agreement.agree(path.last(), rival, held));
    }

    /** What the entities of a catalogue can point at. */
    private static final class Targets {
        private final Map<EntityType, List<EntityId>> ids;
        private final List<TakeId> takes = new ArrayList<>();
        private final List<ElementId> elements = new ArrayList<>();
        private boolean complete;

        Targets(Map<EntityType, List<EntityId>> ids) {
            this.ids = ids;
        }

        List<EntityId> ids(EntityType type) {
            return ids.getOrDefault(type, ImmutableList.of());
        }
    }
}
