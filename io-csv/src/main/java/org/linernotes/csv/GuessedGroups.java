package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.linernotes.core.identifier.Barcode;
import org.linernotes.core.identifier.CatalogNumber;
import org.linernotes.core.identifier.Check;
import org.linernotes.csv.table.CellText;
import org.linernotes.csv.table.TableRow;

/**
 * Guesses which rows of a sheet are about one thing. Releases are told apart by their catalogue numbers, or else by their barcodes,
 * where each row has one that holds; a label alone, or "none" for a number, would make one release of all that a label issued.
 */
final class GuessedGroups {
    private static final ImmutableList<String> SESSION =
            ImmutableList.of("part.leader", "session.client", "session.date", "session.place");
    private static final ImmutableList<String> NUMBERED = ImmutableList.of("release.label", "release.catalogNumber");
    private static final String NUMBER = "release.catalogNumber";
    private static final String BARCODE = "release.barcode";

    /** What tells releases apart that have no number of which that can be said. */
    private static final ImmutableList<String> UNNUMBERED = ImmutableList.of(
            "release.label",
            NUMBER,
            BARCODE,
            "release.title",
            "release.disambiguation",
            "release.artist",
            "release.artistAndTitle",
            "release.date");

    private final ImmutableList<Optional<Target>> targets;
    private final List<TableRow> rows;

    /**
     * Begins a guess.
     *
     * @param columns what the columns are taken for
     * @param rows the rows below the headers, or the first of them
     */
    GuessedGroups(ImmutableList<MappedColumn> columns, List<TableRow> rows) {
        this.targets = columns.stream().map(MappedColumn::target).collect(ImmutableList.toImmutableList());
        this.rows = rows;
    }

    ImmutableMap<Level, Grouping> all() {
        ImmutableMap.Builder<Level, Grouping> groups = ImmutableMap.builder();
        by(release()).ifPresent(grouping -> groups.put(Level.RELEASE, grouping));
        by(SESSION).ifPresent(grouping -> groups.put(Level.SESSION, grouping.onKnownDay()));
        return groups.buildOrThrow();
    }

    private Optional<Grouping> by(ImmutableList<String> usual) {
        String[] by = usual.stream().filter(target -> index(target) >= 0).toArray(String[]::new);
        return by.length > 0 ? Optional.of(Grouping.by(by)) : Optional.empty();
    }

    private ImmutableList<String> release() {
        if (eachHas(NUMBER, GuessedGroups::isNumber)) {
            return NUMBERED;
        }
        return eachHas(BARCODE, GuessedGroups::isBarcode) ? ImmutableList.of(BARCODE) : UNNUMBERED;
    }

    /** Whether there is such a column, and each row that says anything of its release says that. */
    private boolean eachHas(String target, Predicate<String> holds) {
        int index = index(target);
        List<Integer> ofRelease =
                UNNUMBERED.stream().map(this::index).filter(i -> i >= 0).toList();
        return index >= 0
                && rows.stream()
                        .filter(row -> ofRelease.stream().anyMatch(i -> !CellText.isBlank(row.cell(i))))
                        .allMatch(row -> holds.test(row.text(index)));
    }

    private int index(String target) {
        return targets.indexOf(Target.tryParse(target));
    }

    private static boolean isNumber(String text) {
        return CatalogNumber.tryParse(text).filter(number -> !number.isNone()).isPresent();
    }

    /** One that only lost its leading zero is its own, too; of those that a spreadsheet rounded many are alike. */
    private static boolean isBarcode(String text) {
        return Barcode.tryParse(text)
                .filter(barcode ->
                        barcode.check() == Check.VALID || barcode.repairHint().isPresent())
                .isPresent();
    }
}
