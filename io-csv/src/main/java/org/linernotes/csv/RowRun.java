package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;

/**
 * Rows of a sheet that belong together, cut and with their ids, whose cells have not been read yet. Reading them takes most of the
 * time, and needs nothing of the rows before or behind: runs can be read by several threads, in any order.
 */
public final class RowRun {
    /** How many notices of a code are kept of rows that belong together; losses are all kept. */
    static final int NOTICES_PER_CODE = 1_000;

    private final @Nullable Layout layout;
    private final ImmutableList<SheetRow> rows;
    private final ImmutableList<RowIds> ids;
    private final Notices told;
    private final long characters;

    /**
     * Creates a run.
     *
     * @param layout how the rows are read; null where there are none
     * @param rows the rows
     * @param ids the ids of each
     * @param told what there is to tell of them already
     * @param characters how much of the characters that are held they take
     */
    RowRun(
            @Nullable Layout layout,
            ImmutableList<SheetRow> rows,
            ImmutableList<RowIds> ids,
            Notices told,
            long characters) {
        this.layout = layout;
        this.rows = rows;
        this.ids = ids;
        this.told = told;
        this.characters = characters;
    }

    /** {@return how many rows it has; none where there is something to tell at the end of a sheet} */
    public int rows() {
        return rows.size();
    }

    /** {@return how much of the {@linkplain SheetLimits#characters() characters} that are held it takes} */
    public long characters() {
        return characters;
    }

    /** {@return what the rows say} What there is to tell of them is told each time. */
    public Outcome<RowGroup> read() {
        if (layout == null || rows.isEmpty()) {
            return Outcome.of(new RowGroup(0, 0, ImmutableList.of(), ImmutableList.of()), told);
        }
        MentionedNames names = new MentionedNames(layout.remarks());
        Assembled read = Assembly.of(layout, names, rows, ids);
        RowGroup group =
                new RowGroup(rows.get(0).row().number(), rows.size(), read.entities(), names.mentions(read.entities()));
        Notices.Builder all = Notices.builder(NOTICES_PER_CODE).addAll(told);
        read.notices()
                .list()
                .forEach(notice -> all.add(notice.at(notice.location().withSource(layout.source()))));
        return Outcome.of(group, all.build());
    }
}
