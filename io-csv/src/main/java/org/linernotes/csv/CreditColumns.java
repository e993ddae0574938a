package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.artist.CreditedName;
import org.linernotes.csv.cell.Names;

/**
 * The columns that say together who is credited: the names, the ids of these artists, and whom they feature.
 *
 * @param level on what they are credited
 * @param names the names
 * @param ids their ids
 * @param featured whom they feature, where that can stand in a column of its own
 * @param withTitle the names and the title, where these can stand in one column
 */
record CreditColumns(Level level, Target names, Target ids, Optional<Target> featured, Optional<Target> withTitle) {
    private static final ImmutableList<CreditColumns> ALL = Stream.of(
                    "release.artist", "track.artist", "recording.artist", "part.leader")
            .map(Target::parse)
            .map(CreditColumns::named)
            .collect(ImmutableList.toImmutableList());

    private static CreditColumns named(Target names) {
        return new CreditColumns(
                names.level(),
                names,
                Target.parse(names + TargetRows.OF_IDS),
                Target.tryParse(names.level() + TargetRows.FEATURED),
                Target.tryParse(names.level() + "." + TargetRows.ARTIST_AND_TITLE));
    }

    /** {@return whether a target is the ids of those who are credited} */
    static boolean areIds(Target target) {
        return ALL.stream().anyMatch(credit -> credit.ids.equals(target));
    }

    /** {@return the columns that say together who is credited, by that of the names} */
    static Optional<CreditColumns> of(Target names) {
        return ALL.stream().filter(credit -> credit.haveNames(names)).findFirst();
    }

    private boolean haveNames(Target target) {
        return names.equals(target) || withTitle.equals(Optional.of(target));
    }

    /** {@return whether one target is the names of those who are credited, and another these with the title} */
    static boolean isWithTitle(Target names, Target other) {
        return ALL.stream()
                .anyMatch(credit -> credit.names.equals(names) && credit.withTitle.equals(Optional.of(other)));
    }

    /** {@return who is credited by the cells of a row} */
    Optional<ArtistCredit> said(ReadRows rows, int row) {
        Draft draft = new Draft(level, rows.names());
        all(rows.columns()).forEach(index -> rows.set(draft, index, row));
        return draft.wholeCredit(Optional.empty());
    }

    /** {@return where all these columns stand} */
    private Stream<Integer> all(Columns columns) {
        return Stream.of(Stream.of(names, ids), featured.stream(), withTitle.stream())
                .flatMap(targets -> targets)
                .flatMap(target -> columns.indexes(target).stream());
    }

    /** Takes the artists of some rows to be those whose ids they state, before anything else is read that names them. */
    static void state(List<SheetRow> rows, Columns columns, Names names) {
        for (CreditColumns credit : ALL) {
            if (!columns.indexes(credit.ids).isEmpty()) {
                rows.forEach(row -> credit.state(row, columns, names));
            }
        }
    }

    private void state(SheetRow row, Columns columns, Names all) {
        Names ofRow = new MentionedNames(all.remarks());
        Draft draft = new Draft(level, ofRow);
        all(columns).filter(row::says).forEach(index -> set(draft, row, index, columns, ofRow));
        state(draft, all);
    }

    private static void set(Draft draft, SheetRow row, int index, Columns columns, Names ofRow) {
        Slice<?> slice = columns.at(index).target().orElseThrow().slice();
        slice.cell()
                .read(row.text(index), columns.form(index), ofRow)
                .value()
                .filter(said -> !said.isEmpty())
                .ifPresent(said -> slice.set(draft, said, columns.form(index), ofRow));
    }

    private static void state(Draft draft, Names all) {
        draft.identified().ifPresent(credit -> {
            for (CreditedName name : credit.names()) {
                name.artist().filter(draft.artistIds::contains).ifPresent(id -> all.state(id, name.name()));
            }
        });
    }

    /**
     * {@return who is credited on a thing} What does not fit is told.
     *
     * @param level what it is
     * @param draft what its cells say
     * @param usual who is credited where these name nobody
     * @param rows the rows
     * @param members which of them are about it
     */
    static Optional<ArtistCredit> credit(
            Level level, Draft draft, Optional<ArtistCredit> usual, ReadRows rows, ImmutableList<Integer> members) {
        CreditColumns columns =
                ALL.stream().filter(credit -> credit.level == level).findFirst().orElseThrow();
        Optional<ArtistCredit> whole = draft.wholeCredit(usual);
        if (!draft.featured.isEmpty() && whole.isEmpty()) {
            columns.featured.ifPresent(target -> columns.tell(CsvNotice.FEATURED_BY_NOBODY, target, rows, members));
        }
        if (!draft.artistIds.isEmpty() && draft.identified().isEmpty()) {
            columns.tell(CsvNotice.WHOSE_IDS, columns.ids, rows, members);
        }
        state(draft, rows.names());
        return whole;
    }

    private void tell(CsvNotice code, Target target, ReadRows rows, ImmutableList<Integer> members) {
        rows.tell(code, target, members, notice -> notice.with("level", level));
    }
}
