package org.linernotes.csv;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.linernotes.csv.cell.Carriers;
import org.linernotes.csv.cell.Sides;
import org.linernotes.csv.table.CellText;
import org.linernotes.csv.table.TableRow;

/** What a text alone above headers, or in a row of its own, says of the rows below: on which side or carrier of the release they are. */
enum Section {
    /** "Side B". A letter alone may be anything. */
    SIDE("track.side", "Side", text -> text.length() > 2 && Sides.tryParse(text).isPresent()),
    /** "CD 2". */
    CARRIER("medium.position", "Disc", text -> Carriers.tryParse(text).isPresent());

    @SuppressWarnings("ImmutableEnumChecker") // targets are not changed
    private final Target target;

    private final String header;

    @SuppressWarnings("ImmutableEnumChecker") // checks keep no state
    private final Predicate<String> check;

    Section(String target, String header, Predicate<String> check) {
        this.target = Target.parse(target);
        this.header = header;
        this.check = check;
    }

    /** {@return which it is, if any} */
    static Optional<Section> of(String text) {
        return Arrays.stream(values())
                .filter(section -> section.check.test(text))
                .findFirst();
    }

    /** {@return what a column of such texts is} */
    Target target() {
        return target;
    }

    /** {@return the header of the column that such texts are, where they stand in rows of their own} */
    String header() {
        return header;
    }

    /**
     * {@return which a row is that has nothing else}
     *
     * @param row a row below the headers
     */
    static Optional<Section> alone(TableRow row) {
        List<String> filled =
                RowTexts.trimmed(row).stream().filter(text -> !text.isEmpty()).toList();
        return filled.size() == 1 ? of(filled.get(0)) : Optional.empty();
    }

    /**
     * {@return what holds below a row that has nothing else} On another carrier no side is known before it is named.
     *
     * @param row the row
     * @param values what holds above it, by what columns are called
     */
    ImmutableMap<String, String> in(TableRow row, Map<String, String> values) {
        Map<String, String> below = new LinkedHashMap<>(values);
        if (this == CARRIER) {
            below.replace(SIDE.header, "");
        }
        below.put(
                header,
                row.cells().stream().filter(cell -> !CellText.isBlank(cell)).collect(Collectors.joining()));
        return ImmutableMap.copyOf(below);
    }
}
