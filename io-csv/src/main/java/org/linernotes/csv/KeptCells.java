package org.linernotes.csv;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linernotes.core.entity.Element;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;

/**
 * Which cells are kept, and with what. A cell is kept if it is written otherwise than the model prints its value, or if its column
 * is taken for nothing. It stands with the track, take or release of its row; or, of a column about something that several rows
 * have in common, with that, if all of them write it alike.
 */
final class KeptCells {
    /** Things of several rows that can keep cells. */
    private static final ImmutableSet<Level> SHARED =
            Sets.immutableEnumSet(Level.RELEASE, Level.MEDIUM, Level.SESSION, Level.PART);

    private final ReadRows rows;
    private final ImmutableList<View> views;

    /** Whether a row is a performer. */
    private final boolean ofPerformers;

    /** The track, take or release of each row. */
    private final ImmutableList<Optional<Thing>> rowThings;

    /** The things of each level of which columns have something that rows share. */
    private final Map<Level, Map<Thing, List<Integer>>> shared = new EnumMap<>(Level.class);

    private final Map<Thing, Map<String, Kept.Text>> cells = new HashMap<>();
    private final Map<Thing, Integer> numbers = new HashMap<>();

    /** Entities with which something is kept. */
    private final Set<EntityId> keepers = new HashSet<>();

    /** A thing that keeps cells: an entity, or an element of one. */
    private record Thing(Level level, EntityId entity, Optional<ElementId> element, int row) {
        /** What stands for the row where there is no row a thing. */
        static final int NONE = -1;

        Thing(Level level, EntityId entity, Optional<ElementId> element) {
            this(level, entity, element, NONE);
        }

        static Optional<Thing> of(View view, Level level) {
            Entity entity = view.entity(level);
            Object thing = view.thing(level);
            return entity == null || thing == null
                    ? Optional.empty()
                    : Optional.of(new Thing(level, entity.id(), elementOf(thing)));
        }

        private static Optional<ElementId> elementOf(Object thing) {
            return thing instanceof Element element ? Optional.of(element.id()) : Optional.empty();
        }
    }

    private KeptCells(ReadRows rows, ImmutableList<View> views) {
        this.rows = rows;
        this.views = views;
        Level ofRow = ofRow(rows.mapping().rows());
        this.ofPerformers = ofRow == Level.PERFORMER;
        this.rowThings = rows.all()
                .mapToObj(row -> ofPerformers ? performer(row) : Thing.of(views.get(row), ofRow))
                .collect(ImmutableList.toImmutableList());
    }

    /** A row about a recording, of which there may be several that say the same. */
    private Optional<Thing> performer(int row) {
        return Optional.ofNullable(views.get(row).recording())
                .map(recording -> new Thing(Level.PERFORMER, recording.id(), Optional.empty(), row));
    }

    /**
     * {@return the cells of rows that are kept}
     *
     * @param rows the rows
     * @param views what of the model stands in each, without what is kept
     */
    static KeptCells of(ReadRows rows, ImmutableList<View> views) {
        KeptCells kept = new KeptCells(rows, views);
        for (int index = 0; index < rows.columns().columns().size(); index++) {
            kept.keepColumn(index);
        }
        rows.all().forEach(kept::keepBeyondHeaders);
        kept.keepOrder();
        return kept;
    }

    /** {@return the level of what a row is} */
    static Level ofRow(RowKind kind) {
        return switch (kind) {
            case TRACK -> Level.TRACK;
            case TAKE -> Level.TAKE;
            case RELEASE -> Level.RELEASE;
            case RECORDING -> Level.RECORDING;
            case PERFORMER -> Level.PERFORMER;
        };
    }

    private void keepColumn(int index) {
        MappedColumn column = rows.columns().at(index);
        Optional<Level> level = column.target()
                .map(Target::level)
                .or(() -> Optional.of(Level.RELEASE).filter(any -> column.isAbove()));
        boolean isShared = rows.mapping().rows() != RowKind.RELEASE
                && level.filter(this::isShared).isPresent();
        if (!isShared) {
            rows.all().forEach(row -> keep(row, index, rowThings.get(row)));
            return;
        }
        Map<Thing, List<Integer>> groups = shared.computeIfAbsent(level.orElseThrow(), this::things);
        groups.forEach((thing, members) -> {
            String first = cell(members.get(0), index);
            if (members.stream().allMatch(row -> cell(row, index).equals(first))) {
                keep(members.get(0), index, Optional.of(thing));
            } else {
                members.forEach(row -> keep(row, index, rowThings.get(row)));
            }
        });
    }

    private boolean isShared(Level level) {
        return ofPerformers ? level != Level.PERFORMER : SHARED.contains(level);
    }

    /** The thing with which cells about a level are kept that several rows share. A work keeps them with its recording. */
    private Optional<Thing> sharing(int row, Level level) {
        return Thing.of(views.get(row), ofPerformers && level == Level.WORK ? Level.RECORDING : level)
                .or(() -> rowThings.get(row));
    }

    /** The things of a level with their rows; a row without one is for itself. */
    private Map<Thing, List<Integer>> things(Level level) {
        Map<Thing, List<Integer>> groups = new LinkedHashMap<>();
        rows.all()
                .forEach(row -> sharing(row, level)
                        .ifPresent(thing -> groups.computeIfAbsent(thing, t -> new ArrayList<>())
                                .add(row)));
        return groups;
    }

    private String cell(int row, int index) {
        return rows.row(row).row().cell(index);
    }

    private void keep(int row, int index, Optional<Thing> thing) {
        String cell = cell(row, index);
        MappedColumn column = rows.columns().at(index);
        View view = views.get(row);
        Slice<?> slice = column.target().<Slice<?>>map(Target::slice).orElse(null);
        String whole = slice == null ? "" : slice.print(view, rows.form(index), rows.names());
        String written = rows.columns().part(index, whole);
        if (cell.equals(written) || thing.isEmpty()) {
            return;
        }
        Optional<String> printed = Optional.ofNullable(slice)
                .map(said -> rows.columns().isOfNameParts(index)
                        ? whole // the cell holds as long as the whole name does
                        : said.withBesides(written, cell, view, rows.form(index), rows.names()));
        keepers.add(thing.get().entity());
        cells.computeIfAbsent(thing.get(), t -> new LinkedHashMap<>())
                .put(column.header(), new Kept.Text(cell, printed));
    }

    private void keepBeyondHeaders(int row) {
        int headers = rows.columns().columns().size();
        IntStream.range(headers, rows.row(row).row().cells().size())
                .forEach(index -> keep(row, index, rowThings.get(row)));
    }

    /** Where things stand in another order than their rows, the numbers of the rows are kept. */
    private void keepOrder() {
        RowKind kind = rows.mapping().rows();
        ImmutableList<Integer> written = ofPerformers
                ? performersAsWritten()
                : ordered(rows.all(), kind.groups()).stream()
                        .flatMap(members -> kind == RowKind.RELEASE
                                ? Stream.of(members)
                                : ordered(
                                        members.stream().mapToInt(row -> row),
                                        kind == RowKind.TAKE ? Level.PART : Level.MEDIUM)
                                        .stream())
                        .flatMap(ImmutableList::stream)
                        .collect(ImmutableList.toImmutableList());
        if (!Ordering.<Integer>natural().isOrdered(written)) {
            rows.all()
                    .forEach(row -> rowThings.get(row).ifPresent(thing -> {
                        keepers.add(thing.entity());
                        numbers.put(thing, rows.row(row).row().number());
                    }));
        }
    }

    /** Rows by release, medium, track and performer; behind these, those that are on no release, by recording. */
    private ImmutableList<Integer> performersAsWritten() {
        ImmutableList<Level> levels = ImmutableList.of(Level.RELEASE, Level.MEDIUM, Level.TRACK, Level.RECORDING);
        Map<Thing, Integer> ranks = new HashMap<>();
        Comparator<Integer> order = Comparator.comparingInt(row -> 0);
        for (Level level : levels) {
            rows.all()
                    .forEach(row ->
                            Thing.of(views.get(row), level).ifPresent(thing -> ranks.putIfAbsent(thing, ranks.size())));
            order = order.thenComparingInt(
                    row -> Thing.of(views.get(row), level).map(ranks::get).orElse(Integer.MAX_VALUE));
        }
        return ImmutableList.sortedCopyOf(
                order.thenComparingInt(row -> views.get(row).performer().place()),
                rows.all().boxed().toList());
    }

    private ImmutableCollection<ImmutableList<Integer>> ordered(IntStream members, Level level) {
        return ReadRows.grouped(members, row -> Thing.of(views.get(row), level)).values();
    }

    /** {@return whether anything is kept with an entity or its elements} */
    boolean isWith(EntityId entity) {
        return keepers.contains(entity);
    }

    /** {@return what is kept with an entity} */
    Kept of(EntityId entity) {
        Level level = switch (entity.type()) {
            case RELEASE -> Level.RELEASE;
            case RECORDING -> Level.RECORDING;
            default -> Level.SESSION;
        };
        return of(new Thing(level, entity, Optional.empty()));
    }

    /** {@return what is kept of a row about a performer of a recording} */
    Kept of(int row, EntityId recording) {
        return of(new Thing(Level.PERFORMER, recording, Optional.empty(), row));
    }

    /** {@return what is kept with an element of an entity} */
    Kept of(Level level, EntityId entity, ElementId element) {
        return of(new Thing(level, entity, Optional.of(element)));
    }

    private Kept of(Thing thing) {
        Integer number = numbers.get(thing);
        return new Kept(
                number == null ? OptionalInt.empty() : OptionalInt.of(number),
                ImmutableMap.copyOf(cells.getOrDefault(thing, ImmutableMap.of())),
                Optional.empty(),
                Optional.empty(),
                ImmutableList.of());
    }
}
