package org.linernotes.csv;

import static org.linernotes.csv.TargetRows.listOf;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import java.util.stream.Stream;
import org.linernotes.core.label.Right;
import org.linernotes.core.label.RightsLine;
import org.linernotes.csv.cell.Cell;
import org.linernotes.csv.cell.Cells;

/**
 * The rows of {@link TargetTable} for lines of rights: as they are printed, and in parts.
 *
 * @param <T> what has the lines
 */
final class RightsTargets<T> {
    private static final String YEAR = "Year";
    private static final String OWNER = "Owner";

    private final TargetRows<T, ?> rows;
    private final Function<T, ImmutableList<RightsLine>> rights;

    RightsTargets(TargetRows<T, ?> rows, Function<T, ImmutableList<RightsLine>> rights) {
        this.rows = rows;
        this.rights = rights;
    }

    /** Adds the targets of a right. */
    void add(String line, Right right, Cell<RightsLine> cell) {
        String name = name(right);
        rows.list(name, line + ".", cell, (t, n) -> listOf(of(t, right)), (d, v) -> d.rights.add(v));
        rows.list(
                name + YEAR,
                line + ": its year.",
                Cells.YEAR,
                (t, n) -> listOf(of(t, right).flatMap(each -> each.year().stream())),
                (d, v) -> d.rights.addYears(right, v));
        rows.list(
                name + OWNER,
                line + ": its owner.",
                Cells.NAME,
                (t, n) -> listOf(of(t, right).flatMap(each -> each.owner().stream())),
                (d, v) -> d.rights.addOwners(right, v));
    }

    private Stream<RightsLine> of(T owner, Right right) {
        return rights.apply(owner).stream().filter(line -> line.right() == right);
    }

    private static String name(Right right) {
        return Ascii.toLowerCase(right.name());
    }

    /** Tells of a year or an owner of a thing that is not in the line in the end. */
    static void tell(Level level, DraftedRights rights, ReadRows rows, ImmutableList<Integer> members) {
        for (Right right : Right.values()) {
            String line = level + "." + name(right);
            if (rights.yearsDiffer(right)) {
                rows.tellColumnsDiffer(Target.parse(line + YEAR), Target.parse(line), members);
            }
            if (rights.ownersDiffer(right)) {
                rows.tellColumnsDiffer(Target.parse(line + OWNER), Target.parse(line), members);
            }
        }
    }
}
