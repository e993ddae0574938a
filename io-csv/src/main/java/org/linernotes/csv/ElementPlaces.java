package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.catalog.Walk;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.personnel.Credit;

/** Where the media, tracks, parts and takes of an entity stand: in which rows, and in what was read back. */
final class ElementPlaces {
    private static final Pattern OF_ROW = Pattern.compile("/media/\\d+/tracks/\\d+|/parts/\\d+/takes/\\d+");
    private static final String CREDITS = "/credits/";
    private static final ImmutableList<Level> LEVELS =
            ImmutableList.of(Level.MEDIUM, Level.TRACK, Level.PART, Level.TAKE);

    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<String, String> after = new HashMap<>();

    private ElementPlaces() {}

    /**
     * {@return where they stand}
     *
     * @param before the entity
     * @param after what was read back of it
     * @param rows the rows in which it stands
     * @param views what of the catalogue stands in each row
     * @param back what was read back from each row
     */
    static ElementPlaces of(
            Entity before, Entity after, List<Integer> rows, ImmutableList<View> views, ImmutableList<View> back) {
        ElementPlaces places = new ElementPlaces();
        IdentityHashMap<Object, String> was = pointers(before);
        IdentityHashMap<Object, String> is = pointers(after);
        for (int row : rows) {
            for (Level level : LEVELS) {
                places.add(
                        was.get(views.get(row).thing(level)),
                        is.get(back.get(row).thing(level)),
                        row);
            }
            ImmutableList<Credit> credits = views.get(row).performer().credits();
            ImmutableList<Credit> backAgain = back.get(row).performer().credits();
            for (int i = 0; i < credits.size(); i++) {
                places.add(was.get(credits.get(i)), i < backAgain.size() ? is.get(backAgain.get(i)) : null, row);
            }
        }
        return places;
    }

    private void add(@Nullable String here, @Nullable String now, int row) {
        if (here != null) {
            rows.putIfAbsent(here, row);
        }
        if (here != null && now != null) {
            after.putIfAbsent(here, now);
        }
    }

    private static IdentityHashMap<Object, String> pointers(Entity entity) {
        IdentityHashMap<Object, String> pointers = new IdentityHashMap<>();
        Walk.through(entity, (property, value, walk) -> {
            if (property.type() instanceof ValueType.Structure<?>) {
                pointers.put(value, walk.pointer());
            }
        });
        return pointers;
    }

    /** {@return the row of the track or take in which a value stands} */
    Optional<Integer> row(String path) {
        return Optional.ofNullable(rows.get(steps(path, path.startsWith(CREDITS) ? 2 : 4)));
    }

    /** {@return where a value must stand in what was read back; nowhere if its track or take is in no row} */
    String after(String path) {
        for (int count : new int[] {4, 2}) {
            String element = steps(path, count);
            String now = after.get(element);
            if (now != null) {
                return now + path.substring(element.length());
            }
            if (OF_ROW.matcher(element).matches() || (element.startsWith(CREDITS) && rows.containsKey(element))) {
                return "";
            }
        }
        return path;
    }

    /** {@return the first steps of a pointer} */
    private static String steps(String path, int count) {
        int end = 0;
        for (int steps = 0; steps < count && end >= 0; steps++) {
            end = path.indexOf('/', end + 1);
        }
        return end < 0 ? path : path.substring(0, end);
    }
}
