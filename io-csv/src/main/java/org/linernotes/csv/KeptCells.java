package org.linernotes.csv;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linernotes.core.entity.Element;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;

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
    private final Map<Thing, Map<String, Kept.Text>> cells = new HashMap<>();
    private final Map<Thing, Integer> numbers = new HashMap<>();

    /** A thing that keeps cells: an entity, or an element of one. */
    private record Thing(Level level, EntityId entity, Optional<ElementId> element) {
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
        };
    }

    private void keepColumn(int index) {
        MappedColumn column = rows.columns().at(index);
        Optional<Level> level = column.target().map(Target::level);
        boolean shared = rows.mapping().rows() != RowKind.RELEASE
                && level.filter(SHARED::contains).isPresent();
        if (!shared) {
            rows.all().forEach(row -> keep(row, index, rowThing(row)));
            return;
        }
        Map<Thing, List<Integer>> groups = new LinkedHashMap<>();
        rows.all()
                .forEach(row -> Thing.of(views.get(row), level.orElseThrow())
                        .or(() -> rowThing(row))
                        .ifPresent(thing -> groups.computeIfAbsent(thing, t -> new ArrayList<>())
                                .add(row)));
        groups.forEach((thing, members) -> {
            boolean alike =
                    members.stream().map(row -> cell(row, index)).distinct().count() == 1;
            if (alike) {
                keep(members.get(0), index, Optional.of(thing));
            } else {
                members.forEach(row -> keep(row, index, rowThing(row)));
            }
        });
    }

    private Optional<Thing> rowThing(int row) {
        return Thing.of(views.get(row), ofRow(rows.mapping().rows()));
    }

    private String cell(int row, int index) {
        return rows.row(row).row().cell(index);
    }

    private void keep(int row, int index, Optional<Thing> thing) {
        String cell = cell(row, index);
        MappedColumn column = rows.columns().at(index);
        Optional<Slice<?>> slice = column.target().map(Target::slice);
        View view = views.get(row);
        String written = slice.map(said -> said.print(view, rows.form(index), rows.names()))
                .orElse("");
        if (!cell.equals(written)) {
            Optional<String> printed =
                    slice.map(said -> said.withBesides(written, cell, view, rows.form(index), rows.names()));
            thing.ifPresent(keeper -> cells.computeIfAbsent(keeper, t -> new LinkedHashMap<>())
                    .put(column.header(), new Kept.Text(cell, printed)));
        }
    }

    private void keepBeyondHeaders(int row) {
        int headers = rows.columns().columns().size();
        IntStream.range(headers, rows.row(row).row().cells().size()).forEach(index -> keep(row, index, rowThing(row)));
    }

    /** Where things stand in another order than their rows, the numbers of the rows are kept. */
    private void keepOrder() {
        RowKind kind = rows.mapping().rows();
        ImmutableList<Integer> written = ordered(rows.all(), kind.groups()).stream()
                .flatMap(members -> kind == RowKind.RELEASE
                        ? Stream.of(members)
                        : ordered(
                                members.stream().mapToInt(row -> row), kind == RowKind.TAKE ? Level.PART : Level.MEDIUM)
                                .stream())
                .flatMap(ImmutableList::stream)
                .collect(ImmutableList.toImmutableList());
        if (!Ordering.<Integer>natural().isOrdered(written)) {
            rows.all()
                    .forEach(row -> rowThing(row)
                            .ifPresent(thing ->
                                    numbers.put(thing, rows.row(row).row().number())));
        }
    }

    private ImmutableCollection<ImmutableList<Integer>> ordered(IntStream members, Level level) {
        return ReadRows.grouped(members, row -> Thing.of(views.get(row), level)).values();
    }

    /** {@return what is kept with an entity} */
    Kept of(EntityId entity) {
        Level level = entity.type() == EntityType.RELEASE ? Level.RELEASE : Level.SESSION;
        return of(new Thing(level, entity, Optional.empty()));
    }

    /** {@return what is kept with an element of an entity} */
    Kept of(Level level, EntityId entity, ElementId element) {
        return of(new Thing(level, entity, Optional.of(element)));
    }

    private Kept of(Thing thing) {
        Integer number = numbers.get(thing);
        return new Kept(
                number == null ? OptionalInt.empty() : OptionalInt.of(number),
                ImmutableMap.copyOf(cells.getOrDefault(thing, ImmutableMap.of())));
    }
}
