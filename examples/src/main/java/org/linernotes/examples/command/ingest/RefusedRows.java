package org.linernotes.examples.command.ingest;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.csv.table.TableForm;
import org.linernotes.csv.table.TableLines;
import org.linernotes.csv.table.TableNotice;

/** The rows of a sheet that were refused, one after the other, each with all of its lines. */
final class RefusedRows {
    private final byte[] sheet;

    /** The lines of the sheet; none were asked for, if it is null. */
    private @Nullable TableLines lines;

    RefusedRows(byte[] sheet) {
        this.sheet = sheet;
    }

    /** {@return whether what was read is a refused row} */
    boolean isOne(Outcome<?> read) {
        return refusal(read).isPresent();
    }

    /** {@return the row as it stands, and where it stands in the sheet} */
    Refused take(Outcome<?> row, Location sheetPlace) {
        if (lines == null) {
            lines = TableLines.of(sheet, TableForm.guess(sheet).encoding());
        }
        Notice refusal = refusal(row).orElseThrow();
        int first = refusal.location().line().orElseThrow();
        int last = Integer.parseInt(refusal.arguments().get("last"));
        return Refused.whole(sheetPlace.at(first, 0), row.notices(), lines.take(first, last));
    }

    private static Optional<Notice> refusal(Outcome<?> read) {
        return read.notices().list().stream()
                .filter(notice -> read.value().isEmpty() && notice.code() == TableNotice.ROW_REFUSED)
                .findFirst();
    }
}
