package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.linernotes.core.catalog.Walk;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.release.Release;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Take;
import org.linernotes.csv.cell.NameRemarks;

/** A sheet that was read as a whole, with what of the model stands in each of its rows. */
final class ReadSheet {
    private static final String SOURCE = "sheet.csv";

    private final ImmutableList<SheetRow> rows;
    private final ImmutableList<View> views;
    private final MentionedNames names;
    private final List<Notice> notices = new ArrayList<>();

    private ReadSheet(byte[] sheet, CsvMapping mapping) throws IOException {
        ImmutableList.Builder<SheetRow> read = ImmutableList.builder();
        try (SheetRows all = new SheetRows(
                new ByteArrayInputStream(sheet), SOURCE, mapping, mapping.form().orElseThrow(), notices::add)) {
            Outcome<SheetRow> row;
            while ((row = all.next()) != null) {
                read.add(row.orThrow());
            }
            rows = read.build();
            Columns columns = Objects.requireNonNull(all.columns());
            NameRemarks remarks = new NameRemarks();
            Keys keys = new Keys(mapping, columns, SOURCE);
            names = new MentionedNames(remarks);
            Assembled assembled = Assembly.of(
                    new Layout(SOURCE, mapping, columns, keys, remarks),
                    names,
                    rows,
                    new IdGiver(mapping, columns, keys, Integer.MAX_VALUE).give(rows, false));
            views = assembled.views().get();
            notices.addAll(assembled.notices().list());
        }
    }

    static ReadSheet of(byte[] sheet, CsvMapping mapping) {
        try {
            return new ReadSheet(sheet, mapping);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ImmutableList<SheetRow> rows() {
        return rows;
    }

    /** {@return whether a notice of one of some codes is about a cell} */
    boolean isTold(SheetRow row, String header, List<?> codes) {
        return notices.stream()
                .filter(notice -> codes.contains(notice.code()))
                .map(Notice::location)
                .anyMatch(place -> place.record().equals(row.row().place().record())
                        && place.pointer().orElse("").equals(Location.step(header)));
    }

    /** {@return whether a notice of a code is about a row as a whole} */
    boolean isTold(SheetRow row, Object code) {
        return notices.stream()
                .anyMatch(notice -> notice.code().equals(code)
                        && notice.location().record().equals(row.row().place().record()));
    }

    /** {@return whether two rows are about the same thing of a level} */
    @SuppressWarnings("ReferenceEquality") // what is equal may stand in the sheet twice
    boolean isSame(Level level, int row, int other) {
        Object thing = views.get(row).thing(level);
        return thing != null && thing == views.get(other).thing(level);
    }

    /** {@return whether the take of a row differs in nothing from the line-up} */
    boolean isAsLineUp(int row) {
        Take take = views.get(row).take();
        return take != null && take.variances().stream().allMatch(PersonnelOfTakes::names);
    }

    /** {@return whether as many are named in the line-up of a row as are counted} */
    boolean areNamed(int row, ImmutableList<PersonnelLine> counted) {
        ImmutableList<PersonnelLine> lineUp = Slice.of(views.get(row).part(), Part::lineUp).stream()
                .filter(line -> !PersonnelOfTakes.isNamed(line))
                .collect(ImmutableList.toImmutableList());
        return PersonnelOfTakes.isWithin(lineUp, counted)
                && PersonnelOfTakes.rest(counted, lineUp).isEmpty();
    }

    /** {@return the id of the take of a row} */
    String take(int row) {
        Take take = views.get(row).take();
        return take == null ? "" : take.id().toString();
    }

    /**
     * {@return what the model says, row by row} Of ids that are made of what the rows say, and of what is kept of the cells
     * themselves, there is nothing in it: things are numbered by the rows in which they stand.
     */
    List<String> said() {
        Map<Object, String> numbers = new HashMap<>();
        IdentityHashMap<Object, String> things = new IdentityHashMap<>();
        List<String> said = new ArrayList<>();
        for (int row = 0; row < views.size(); row++) {
            for (Level level : Level.values()) {
                number(views.get(row), level, row, numbers, things);
            }
        }
        for (View view : views) {
            for (Level level : Level.values()) {
                Object thing = view.thing(level);
                said.add(level + " " + (thing == null ? "" : things.get(thing)));
                if (thing instanceof Entity entity) {
                    leaves(entity, numbers).forEach((path, value) -> said.add(path + " " + value));
                    Walk.through(entity, (property, value, walk) -> {
                        if (value instanceof ArtistId artist) {
                            said.add("codes " + names.codesOf(artist));
                        }
                    });
                }
                if (thing instanceof Release release) {
                    release.labels()
                            .forEach(line -> said.add("code " + line.label().flatMap(names::codeOf)));
                }
            }
        }
        return said;
    }

    private static void number(
            View view, Level level, int row, Map<Object, String> numbers, Map<Object, String> things) {
        Object thing = view.thing(level);
        if (thing == null) {
            return;
        }
        String number = level + " of row " + row;
        things.putIfAbsent(thing, number);
        if (thing instanceof Entity entity) {
            numbers.putIfAbsent(entity.id(), number);
        }
        if (level == Level.TAKE && view.take() != null) {
            numbers.putIfAbsent(view.take().id(), number);
        }
    }

    private static Map<String, String> leaves(Entity entity, Map<Object, String> numbers) {
        Map<String, String> leaves = new LinkedHashMap<>();
        Walk.through(entity, (property, value, walk) -> {
            boolean isOfElement =
                    property.name().equals("id") && value instanceof ElementId && !(value instanceof TakeId);
            if (!(property.type() instanceof ValueType.Structure<?>) && !isOfElement) {
                leaves.put(walk.pointer(), numbers.getOrDefault(value, value.toString()));
            }
        });
        return leaves;
    }

    /** {@return the ids of entities and takes, row by row} */
    List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (View view : views) {
            for (Level level : List.of(Level.RELEASE, Level.RECORDING, Level.WORK, Level.SESSION)) {
                Entity entity = view.entity(level);
                EntityId id = entity == null ? null : entity.id();
                ids.add(level + " " + id);
            }
            ids.add("take " + (view.take() == null ? "" : view.take().id()));
        }
        return ids;
    }
}
