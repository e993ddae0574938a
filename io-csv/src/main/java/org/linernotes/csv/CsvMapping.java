package org.linernotes.csv;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.linernotes.core.notation.DateText;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.personnel.Qualifier;
import org.linernotes.core.vocabulary.Dialect;
import org.linernotes.csv.cell.CellForm;
import org.linernotes.csv.table.TableForm;
import org.linernotes.json.codec.InputFile;

/**
 * What the columns of a sheet are in the model, and how the sheet is written. It is saved as JSON; {@code docs/label-copy.md}
 * describes the document, and its schema is published beside it.
 *
 * @param rows what a row is
 * @param form how the sheet is written; empty where that is found out when one is read, and where
 *     {@link TableForm#STANDARD} is written
 * @param gap how many blank rows stand between tables that are written one below the other, each with what holds for its rows above its headers;
 *     empty where there is one table
 * @param adjacent whether only rows that stand one below the other belong together, so that a sheet of any length is read in
 *     constant memory; otherwise rows from anywhere do, as long as the sheet {@linkplain SheetLimits can be held} as a whole
 * @param groups which rows belong to one release, session, part, medium, work or, of performers, recording; by all columns of it where nothing is said
 * @param dates whether day or month comes first in dates such as 1/8/1929
 * @param dialect how instruments and roles are abbreviated
 * @param columns the columns, in their order
 */
public record CsvMapping(
        RowKind rows,
        Optional<TableForm> form,
        Optional<Integer> gap,
        boolean adjacent,
        ImmutableMap<Level, Grouping> groups,
        DateText.Order dates,
        Dialect dialect,
        ImmutableList<MappedColumn> columns) {
    private static final Optional<Target> SIDE = Target.tryParse("track.side");
    private static final Optional<Target> ROLE = Target.tryParse("performer.role");
    private static final Optional<Target> INSTRUMENT = Target.tryParse("performer.instrument");
    private static final Optional<Target> SOLOISTS = Target.tryParse("recording.soloists");

    private static final Target LABEL_CODE = Target.parse("release.labelCode");

    private static final ImmutableSet<Level> OF_SESSIONS = Sets.immutableEnumSet(Level.SESSION, Level.PART, Level.TAKE);

    /** Of what a row of a recording says nothing. */
    private static final ImmutableSet<Level> NOT_OF_RECORDINGS =
            Sets.immutableEnumSet(Level.RELEASE, Level.MEDIUM, Level.TRACK, Level.PERFORMER);

    /** The targets of columns that have soloists, too, where these have none of their own. */
    private static final ImmutableSet<Target> WITH_SOLOISTS =
            ImmutableSet.of(Target.parse("recording.personnel"), Target.parse("recording.credits"));

    /** Further apart tables do not stand. */
    static final int MOST_BETWEEN = 100;

    /**
     * Creates a mapping.
     *
     * @param rows what a row is
     * @param form how the sheet is written
     * @param gap how many blank rows stand between its tables
     * @param adjacent whether only rows that stand one below the other belong together
     * @param groups which rows belong together
     * @param dates whether day or month comes first
     * @param dialect how instruments and roles are abbreviated
     * @param columns the columns
     * @throws IllegalArgumentException if two columns have one header, or the gap is below 0 or above 100
     */
    public CsvMapping {
        checkArgument(gap.filter(blank -> !isGap(blank)).isEmpty(), "tables cannot be that far apart");
        long headers = columns.stream().map(MappedColumn::header).distinct().count();
        checkArgument(headers == columns.size(), "two columns have one header");
    }

    /**
     * Creates a mapping of sheets with one table.
     *
     * @param rows what a row is
     * @param form how the sheet is written
     * @param adjacent whether only rows that stand one below the other belong together
     * @param groups which rows belong together
     * @param dates whether day or month comes first
     * @param dialect how instruments and roles are abbreviated
     * @param columns the columns
     * @throws IllegalArgumentException if two columns have one header
     */
    public CsvMapping(
            RowKind rows,
            Optional<TableForm> form,
            boolean adjacent,
            ImmutableMap<Level, Grouping> groups,
            DateText.Order dates,
            Dialect dialect,
            ImmutableList<MappedColumn> columns) {
        this(rows, form, Optional.empty(), adjacent, groups, dates, dialect, columns);
    }

    /**
     * {@return a mapping of columns, with what is usual}
     *
     * @param rows what a row is
     * @param columns the columns
     * @throws IllegalArgumentException if two columns have one header
     */
    public static CsvMapping of(RowKind rows, MappedColumn... columns) {
        return new CsvMapping(
                rows,
                Optional.empty(),
                Optional.empty(),
                false,
                ImmutableMap.of(),
                DateText.Order.UNSTATED,
                Dialect.JAZZ,
                ImmutableList.copyOf(columns));
    }

    /**
     * {@return this mapping for sheets that are written so}
     *
     * @param newForm how they are written
     */
    public CsvMapping with(TableForm newForm) {
        return new CsvMapping(rows, Optional.of(newForm), gap, adjacent, groups, dates, dialect, columns);
    }

    /**
     * {@return this mapping with a rule}
     *
     * @param level of what rows belong together: a release, a medium, a work, a session or a part; a recording where a row is a performer
     * @param grouping which do
     */
    public CsvMapping with(Level level, Grouping grouping) {
        ImmutableMap.Builder<Level, Grouping> all = ImmutableMap.builder();
        return new CsvMapping(
                rows,
                form,
                gap,
                adjacent,
                all.putAll(groups).put(level, grouping).buildKeepingLast(),
                dates,
                dialect,
                columns);
    }

    /**
     * {@return this mapping with dates in that order}
     *
     * @param order whether day or month comes first
     */
    public CsvMapping with(DateText.Order order) {
        return new CsvMapping(rows, form, gap, adjacent, groups, order, dialect, columns);
    }

    /**
     * {@return this mapping in another dialect}
     *
     * @param newDialect how instruments and roles are abbreviated
     */
    public CsvMapping with(Dialect newDialect) {
        return new CsvMapping(rows, form, gap, adjacent, groups, dates, newDialect, columns);
    }

    /**
     * {@return this mapping with other columns in the place of its own}
     *
     * @param newColumns the columns, in their order
     * @throws IllegalArgumentException if two columns have one header
     */
    public CsvMapping withColumns(Iterable<MappedColumn> newColumns) {
        return new CsvMapping(rows, form, gap, adjacent, groups, dates, dialect, ImmutableList.copyOf(newColumns));
    }

    /** {@return this mapping for sheets in which rows that belong together stand one below the other} */
    public CsvMapping ofAdjacentRows() {
        return new CsvMapping(rows, form, gap, true, groups, dates, dialect, columns);
    }

    /**
     * {@return this mapping for sheets with a table for each release, one below the other, with what holds for its rows above its headers}
     *
     * @param blankRows how many blank rows stand between two tables: from 0 to 100
     * @throws IllegalArgumentException if there are more, or fewer
     */
    public CsvMapping ofTables(int blankRows) {
        return new CsvMapping(rows, form, Optional.of(blankRows), adjacent, groups, dates, dialect, columns);
    }

    static boolean isGap(int blankRows) {
        return blankRows >= 0 && blankRows <= MOST_BETWEEN;
    }

    /** {@return whether a label above the headers of a sheet is the header of a column} */
    boolean isAbove(String label) {
        return columns.stream().anyMatch(column -> column.isAbove() && Columns.isName(column.header(), label));
    }

    Grouping grouping(Level level) {
        return groups.getOrDefault(level, Grouping.BY_ALL);
    }

    /** {@return the columns about things of a level} */
    Stream<MappedColumn> columns(Level level) {
        return columns.stream()
                .filter(column ->
                        column.target().filter(to -> to.level() == level).isPresent());
    }

    /**
     * {@return the columns as they can be used} One is only kept where a row of a release as a whole should say something of tracks
     * and takes, a row of a recording something of releases, or a row of anything else something of one performer, or where a column before says all of its target.
     */
    ImmutableList<MappedColumn> usable() {
        ImmutableList<MappedColumn> ofRows = columns.stream()
                .map(column ->
                        column.target().filter(target -> !isOfRows(target)).isPresent() ? column.untaken() : column)
                .collect(ImmutableList.toImmutableList());
        return Rivals.settled(ofRows, column -> false);
    }

    /**
     * {@return whether each row is a thing of its own, and nothing that one says is about another} A list of releases or recordings is so
     * that says nothing of sessions, and states no ids and codes of artists, whom other rows may name as well.
     */
    boolean isOfRowsApart() {
        return (rows == RowKind.RELEASE || rows == RowKind.RECORDING)
                && usable().stream()
                        .flatMap(column -> column.target().stream())
                        .noneMatch(target -> OF_SESSIONS.contains(target.level())
                                || CodeColumns.areOf(target)
                                || CreditColumns.areIds(target)
                                || target.equals(LABEL_CODE));
    }

    /** {@return whether a row can say something of a target} */
    boolean isOfRows(Target target) {
        return switch (rows) {
            case TRACK, TAKE -> target.level() != Level.PERFORMER;
            case RELEASE -> target.level() == Level.RELEASE || target.level() == Level.MEDIUM;
            case RECORDING -> !NOT_OF_RECORDINGS.contains(target.level());
            case PERFORMER -> true;
        };
    }

    CellForm form(MappedColumn column) {
        return column.form(
                dates,
                dialect,
                qualifiersApart(column),
                column.target()
                        .filter(target -> isFeaturedApart(target.level()))
                        .isPresent(),
                has(ROLE),
                has(INSTRUMENT),
                has(SIDE));
    }

    /** The qualities of the other columns that have people who do the same. Codes of people are those of the column of their names. */
    private ImmutableSet<ImmutableSet<Qualifier>> qualifiersApart(MappedColumn of) {
        MappedColumn column = CodeColumns.named(of).orElse(of);
        Stream<ImmutableSet<Qualifier>> solo =
                column.target().filter(WITH_SOLOISTS::contains).isPresent() && has(SOLOISTS)
                        ? Stream.of(ImmutableSet.of(Qualifier.SOLO))
                        : Stream.empty();
        return Stream.concat(
                        solo,
                        columns.stream()
                                .filter(other ->
                                        other.setting(Setting.QUALIFIERS).isPresent() && other.isOfSamePeople(column))
                                .map(MappedColumn::qualifiers)
                                .filter(qualifiers -> !qualifiers.equals(column.qualifiers())))
                .collect(ImmutableSet.toImmutableSet());
    }

    private boolean has(Optional<Target> target) {
        return columns.stream().anyMatch(column -> column.target().equals(target));
    }

    private boolean isFeaturedApart(Level level) {
        String featured = level + TargetRows.FEATURED;
        return columns(level)
                .flatMap(column -> column.target().stream())
                .anyMatch(target -> target.key().equals(featured));
    }

    /**
     * {@return the mapping that a JSON document says}
     *
     * @param file the document
     * @throws IOException if it cannot be read
     */
    public static Outcome<CsvMapping> read(Path file) throws IOException {
        try (InputStream in = InputFile.open(file)) {
            return MappingReader.read(in.readAllBytes(), file.toString());
        }
    }

    /**
     * {@return the mapping that a JSON document says} What does not hold in it is told with its place; without a document there is
     * no value.
     *
     * @param json the document
     * @param source what notices call it
     */
    public static Outcome<CsvMapping> read(byte[] json, String source) {
        return MappingReader.read(json, source);
    }

    /**
     * {@return the mapping that the headers of a sheet suggest, with a notice for each column} It is a suggestion: look at it, and
     * save it when it is right.
     *
     * @param head the first bytes of the sheet: all of a short one, a megabyte of a long one
     * @param source what notices call it
     */
    public static Outcome<CsvMapping> guess(byte[] head, String source) {
        return new MappingGuess(head, source).guess();
    }

    /** {@return the JSON Schema (draft 2020-12) of mappings as JSON documents} */
    public static String jsonSchema() {
        return MappingSchema.text();
    }

    /** {@return the mapping as a JSON document, a line a column; {@link #read(byte[], String)} takes it back} */
    public String toJson() {
        return MappingWriter.write(this);
    }
}
