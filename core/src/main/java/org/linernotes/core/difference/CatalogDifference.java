package org.linernotes.core.difference;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.TypedValue;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.entity.ValueTypes;

/**
 * What differs between two catalogues: {@linkplain #isEmpty nothing} exactly if they are equal. Entities are matched by
 * their ids. The time that it takes to find grows with the sizes of the catalogues, and not faster.
 *
 * <p>The other way round it says the same of the same things: what was added is removed, and each change leads back.
 */
public final class CatalogDifference {
    /** The path of a {@linkplain #changes() change} of the {@linkplain Catalog#source() source}. */
    public static final String SOURCE = "source";

    /** The path of a {@linkplain #changes() change} of whether the catalogue is {@linkplain Catalog#isAboutAll about all}. */
    public static final String ABOUT_ALL = "aboutAll";

    /** The path of a {@linkplain #changes() change} of the {@linkplain Catalog#subjects() subjects} that are stated. */
    public static final String SUBJECTS = "subjects";

    private final Catalog before;
    private final Catalog after;
    private final ImmutableList<Change> changes;
    private final ImmutableList<EntityDifference> entities;

    private CatalogDifference(Catalog before, Catalog after) {
        this.before = before;
        this.after = after;
        this.changes = compareThemselves(before, after);
        this.entities = compareEntities(before, after);
    }

    /**
     * {@return what differs between two catalogues}
     *
     * @param before the first catalogue
     * @param after the second catalogue
     */
    public static CatalogDifference between(Catalog before, Catalog after) {
        return new CatalogDifference(before, after);
    }

    private static ImmutableList<Change> compareThemselves(Catalog before, Catalog after) {
        Comparison comparison = new Comparison();
        comparison.compare(
                Step.to(SOURCE),
                before.source().map(id -> new TypedValue(ValueTypes.SOURCE_ID, id)),
                after.source().map(id -> new TypedValue(ValueTypes.SOURCE_ID, id)));
        comparison.compare(
                Step.to(ABOUT_ALL),
                Optional.of(new TypedValue(ValueType.FLAG, before.isAboutAll())),
                Optional.of(new TypedValue(ValueType.FLAG, after.isAboutAll())));
        comparison.compareLists(SUBJECTS, ValueType.REFERENCE, statedSubjects(before), statedSubjects(after));
        return comparison.changes();
    }

    /** What a catalogue that is about all is about, its entities say. */
    private static ImmutableList<EntityId> statedSubjects(Catalog catalog) {
        return catalog.isAboutAll() ? ImmutableList.of() : catalog.subjects();
    }

    /** Both lists are sorted by id, and gone through once. */
    private static ImmutableList<EntityDifference> compareEntities(Catalog before, Catalog after) {
        ImmutableList.Builder<EntityDifference> found = ImmutableList.builder();
        ImmutableList<Entity> old = before.entities();
        ImmutableList<Entity> now = after.entities();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            int order = order(old, i, now, j);
            if (order < 0) {
                found.add(new EntityDifference(entry(before, old.get(i++)), Optional.empty(), ImmutableList.of()));
            } else if (order > 0) {
                found.add(new EntityDifference(Optional.empty(), entry(after, now.get(j++)), ImmutableList.of()));
            } else {
                compareEntity(before, old.get(i++), after, now.get(j++)).ifPresent(found::add);
            }
        }
        return found.build();
    }

    /** Says which of two entities comes first; a list that has come to its end is behind all. */
    private static int order(ImmutableList<Entity> old, int i, ImmutableList<Entity> now, int j) {
        if (i == old.size()) {
            return 1;
        }
        return j == now.size() ? -1 : old.get(i).id().compareTo(now.get(j).id());
    }

    private static Optional<EntityDifference> compareEntity(Catalog before, Entity old, Catalog after, Entity now) {
        boolean same = old.equals(now) && before.isMention(old.id()) == after.isMention(now.id());
        return same
                ? Optional.empty()
                : Optional.of(new EntityDifference(entry(before, old), entry(after, now), Comparison.of(old, now)));
    }

    private static Optional<CatalogEntry> entry(Catalog catalog, Entity entity) {
        return Optional.of(new CatalogEntry(entity, catalog.isMention(entity.id())));
    }

    /** {@return the first catalogue} */
    public Catalog before() {
        return before;
    }

    /** {@return the second catalogue} */
    public Catalog after() {
        return after;
    }

    /**
     * {@return what differs in what the catalogues say of themselves} The paths of these changes are {@value #SOURCE},
     * {@value #ABOUT_ALL} and {@value #SUBJECTS}; a catalogue that is about all states no subject.
     */
    public ImmutableList<Change> changes() {
        return changes;
    }

    /** {@return the entities that only one catalogue has, and those that differ; by kind, then by id} */
    public ImmutableList<EntityDifference> entities() {
        return entities;
    }

    /** {@return whether nothing differs: the catalogues are equal} */
    public boolean isEmpty() {
        return changes.isEmpty() && entities.isEmpty();
    }

    /**
     * {@return how many entities were added, removed or changed}
     *
     * @param kind what became of them
     */
    public long count(ChangeKind kind) {
        return entities.stream().filter(entity -> entity.kind() == kind).count();
    }

    /** {@return all that differs, as {@link DifferencePrinter} prints it; empty where nothing does} */
    public String text() {
        DifferencePrinter printer = DifferencePrinter.of(this);
        StringBuilder text = new StringBuilder(printer.ofCatalogs());
        entities.forEach(entity -> text.append(printer.of(entity)));
        return text.toString();
    }

    /** {@return how much differs, in a line} */
    @Override
    public String toString() {
        return DifferencePrinter.of(this).summary();
    }
}
