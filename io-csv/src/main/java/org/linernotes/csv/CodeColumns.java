package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.csv.cell.CellForm;
import org.linernotes.csv.cell.FeaturedArtists;
import org.linernotes.csv.cell.Names;
import org.linernotes.csv.table.CellText;

/**
 * The columns of codes of artists: the IPIs of composers, the ISNIs of those who are credited. Each has the codes of those whom another
 * column of the row names, one for each name, in its order. Where there are not as many, it is not known which is whose.
 *
 * @param codes where the codes stand
 * @param names where the names stand: in one column, or in several that name people who do the same
 */
record CodeColumns(int codes, ImmutableList<Integer> names) {
    /** What the target of the codes has behind that of the names. */
    static final String OF_CODES = "ExternalId";

    /** What a column of codes has in common with that of the names. */
    static final ImmutableSet<Setting> COMMON =
            Sets.immutableEnumSet(Setting.ROLE, Setting.INSTRUMENT, Setting.QUALIFIERS);

    /** The targets of names by those of codes. */
    private static final ImmutableMap<Target, Target> NAMES = Target.all().stream()
            .flatMap(names -> ofNamesAlone(names).map(codes -> Map.entry(codes, names)).stream())
            .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** {@return the target of codes of those whom a target names, if there is one} */
    static Optional<Target> ofNames(Target names) {
        return ofNamesAlone(names)
                .or(() -> CreditColumns.of(names).map(CreditColumns::names).flatMap(CodeColumns::ofNamesAlone));
    }

    private static Optional<Target> ofNamesAlone(Target names) {
        return names.key().equals("performer.name")
                ? Target.tryParse("performer.externalId")
                : Target.tryParse(names + OF_CODES);
    }

    /** {@return whether a target is one of codes of artists} */
    static boolean areOf(Target target) {
        return NAMES.containsKey(target);
    }

    /** {@return a column of the names whose codes a column has, if it has codes} */
    static Optional<MappedColumn> named(MappedColumn codes) {
        return codes.target()
                .flatMap(target -> Optional.ofNullable(NAMES.get(target)))
                .map(names -> codes.only(COMMON).to(names));
    }

    /** Takes the artists whom rows name to have the codes that stand beside them. What does not fit is told. */
    static void state(ReadRows rows) {
        ImmutableList<CodeColumns> all = rows.columns().codes();
        rows.all()
                .forEach(row -> all.stream()
                        .filter(column -> !rows.said(row, column.codes).isEmpty())
                        .filter(column -> !column.state(rows, row))
                        .forEach(column -> column.tell(rows, row)));
    }

    /** {@return those of a sheet, in their order} */
    static ImmutableList<CodeColumns> of(Columns columns) {
        return indexes(columns)
                .filter(index ->
                        columns.at(index).target().filter(CodeColumns::areOf).isPresent())
                .mapToObj(index -> of(index, columns))
                .collect(ImmutableList.toImmutableList());
    }

    /** Of several columns of names the first has the first of as many columns of codes; else each column has those of all. */
    private static CodeColumns of(int codes, Columns columns) {
        MappedColumn column = columns.at(codes);
        MappedColumn named = named(column).orElseThrow();
        ImmutableList<Integer> names = indexes(columns)
                .filter(index -> isOf(named, columns.at(index)) && !columns.isOfGivenNames(index))
                .boxed()
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Integer> alike = indexes(columns)
                .filter(index -> named(columns.at(index)).filter(named::isOf).isPresent()
                        && columns.at(index).setting(Setting.SCHEME).equals(column.setting(Setting.SCHEME)))
                .boxed()
                .collect(ImmutableList.toImmutableList());
        return new CodeColumns(
                codes, alike.size() == names.size() ? ImmutableList.of(names.get(alike.indexOf(codes))) : names);
    }

    /** {@return whether a column has the names that another would have, with titles or without} */
    static boolean isOf(MappedColumn named, MappedColumn column) {
        return column.only(COMMON).isOf(named)
                || column.target()
                        .filter(target -> named.target()
                                .filter(names -> CreditColumns.isWithTitle(names, target))
                                .isPresent())
                        .isPresent();
    }

    private static IntStream indexes(Columns columns) {
        return IntStream.range(0, columns.columns().size());
    }

    /** {@return whether it is known whose codes they are, and nobody has another} */
    private boolean state(ReadRows rows, int row) {
        ImmutableList<?> said = rows.said(row, codes);
        return named(rows, row)
                .filter(artists -> artists.size() == said.size())
                .filter(artists -> artists.stream().allMatch(Optional::isPresent))
                .findFirst()
                .filter(artists -> {
                    boolean all = true;
                    for (int i = 0; i < artists.size(); i++) {
                        all &= rows.names().state(artists.get(i).orElseThrow(), (ExternalId) said.get(i));
                    }
                    return all;
                })
                .isPresent();
    }

    private void tell(ReadRows rows, int row) {
        if (!CellText.isBlank(rows.row(row).row().cell(codes))) { // one from above is told where it stands
            rows.notices()
                    .add(Notice.of(
                            CsvNotice.WHOSE_CODE,
                            rows.columns().place(rows.row(row).row(), codes),
                            "text",
                            rows.row(row).text(codes)));
        }
    }

    /** Whom the row names: all, and those without whom a credit features. */
    private Stream<ImmutableList<Optional<ArtistId>>> named(ReadRows rows, int row) {
        Optional<CreditColumns> credit = names.stream()
                .flatMap(index -> rows.columns().at(index).target().stream())
                .flatMap(target -> CreditColumns.of(target).stream())
                .findFirst();
        if (credit.isPresent()) {
            return credit.get().said(rows, row).stream().flatMap(CodeColumns::artists);
        }
        return artists(names.stream()
                .flatMap(index -> rows.said(row, index).stream())
                .map(PersonnelLine.class::cast)
                .collect(ImmutableList.toImmutableList()));
    }

    /** {@return the artists of a credit: all, and those without whom it features} */
    static Stream<ImmutableList<Optional<ArtistId>>> artists(ArtistCredit credit) {
        return Stream.of(credit, FeaturedArtists.without(credit))
                .map(names ->
                        names.names().stream().map(name -> name.artist()).collect(ImmutableList.toImmutableList()));
    }

    /** {@return the artists of lines} */
    static Stream<ImmutableList<Optional<ArtistId>>> artists(ImmutableList<PersonnelLine> lines) {
        return Stream.of(lines.stream().map(line -> line.player().artist()).collect(ImmutableList.toImmutableList()));
    }

    /**
     * {@return the codes of artists, in the scheme of the column; nothing where one of them has none}
     *
     * @param artists the artists; where these have no codes each, the next
     * @param form how the column is written
     * @param names whose names and codes they are
     */
    static ImmutableList<ExternalId> codes(
            Stream<ImmutableList<Optional<ArtistId>>> artists, CellForm form, Names names) {
        return artists.map(some -> some.stream()
                        .map(artist -> artist.flatMap(id -> code(id, form, names)))
                        .collect(ImmutableList.toImmutableList()))
                .filter(codes -> codes.stream().allMatch(Optional::isPresent))
                .findFirst()
                .map(codes -> codes.stream().flatMap(Optional::stream).collect(ImmutableList.toImmutableList()))
                .orElse(ImmutableList.of());
    }

    private static Optional<ExternalId> code(ArtistId artist, CellForm form, Names names) {
        return names.codesOf(artist).stream()
                .filter(code -> form.scheme().isEmpty() || form.scheme().get().equals(code.scheme()))
                .findFirst();
    }
}
