package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linernotes.core.date.DateChoice;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.DateSet;
import org.linernotes.core.date.DateSpan;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.date.PartialDate;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.identifier.Isrc;
import org.linernotes.csv.cell.CellForm;
import org.linernotes.csv.cell.Cells;
import org.linernotes.csv.cell.Slug;

/** By what rows belong together, as the mapping has it. */
final class Keys {
    private static final Target SESSION_DATE = Target.parse("session.date");
    private static final Target ISRC = Target.parse("recording.isrc");
    private static final ImmutableList<Target> DATES =
            ImmutableList.of(SESSION_DATE, Target.parse("release.date"), Target.parse("take.date"));

    private static final ImmutableList<Target> TELLING_RELEASES = ImmutableList.of(
            Target.parse("release.id"),
            Target.parse("release.title"),
            Target.parse("release.artistAndTitle"),
            Target.parse("release.catalogNumber"),
            Target.parse("release.barcode"));

    /** What tells releases of several tables apart. */
    private static final String TABLE = "table ";

    private final CsvMapping mapping;
    private final Columns columns;
    private final String source;
    private final ImmutableMap<Level, ImmutableList<Integer>> by;
    private final ImmutableMap<Level, ImmutableList<Integer>> ids;

    private final ImmutableList<Integer> isrcs;

    /** By what a release is told from others wherever their rows stand. */
    private final ImmutableList<Integer> tellingReleases;

    /** Whether all that rows of a release have in common stands above their table, or nothing does. */
    private final boolean releaseIsAbove;

    /** By what rows of performers are about one recording, where the mapping does not say it. */
    private final Optional<RecordingColumns> recordings;

    /** The dates of each column, which other rows have again. */
    private final ImmutableMap<Integer, Remembered<Optional<EdtfDate>>> dates;

    Keys(CsvMapping mapping, Columns columns, String source) {
        this.mapping = mapping;
        this.columns = columns;
        this.source = source;
        this.dates = DATES.stream()
                .flatMap(target -> columns.indexes(target).stream())
                .collect(ImmutableMap.toImmutableMap(column -> column, this::datesOf));
        this.by = Maps.toMap(Arrays.asList(Level.values()), this::by);
        this.isrcs = columns.indexes(ISRC);
        this.tellingReleases = TELLING_RELEASES.stream()
                .flatMap(target -> columns.indexes(target).stream())
                .collect(ImmutableList.toImmutableList());
        this.releaseIsAbove = of(by, Level.RELEASE).stream()
                .allMatch(column -> columns.at(column).isAbove());
        this.recordings = Optional.of(new RecordingColumns(columns, this::by))
                .filter(any -> mapping.rows().groups() == Level.RECORDING)
                .filter(any -> mapping.grouping(Level.RECORDING).by().isEmpty());
        this.ids = Maps.toMap(
                Arrays.asList(Level.values()),
                level -> Target.idOf(level)
                        .map(target -> columns.indexes(target))
                        .orElse(ImmutableList.of()));
    }

    private Remembered<Optional<EdtfDate>> datesOf(int column) {
        CellForm form = columns.form(column);
        return Remembered.of(text -> Cells.date(text, form).value().flatMap(DateExpression::value));
    }

    private ImmutableList<Integer> by(Level level) {
        Grouping grouping = mapping.grouping(level);
        return grouping.by().isEmpty()
                ? columns.indexes(level).stream()
                        .filter(column -> !columns.at(column)
                                .target()
                                .filter(CodeColumns::areOf)
                                .isPresent())
                        .collect(ImmutableList.toImmutableList())
                : grouping.by().stream()
                        .flatMap(target -> columns.indexes(target).stream())
                        .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Integer> of(ImmutableMap<Level, ImmutableList<Integer>> all, Level level) {
        return all.getOrDefault(level, ImmutableList.of());
    }

    private Optional<RecordingColumns> recordings(Level level) {
        return level == Level.RECORDING ? recordings : Optional.empty();
    }

    private ImmutableList<Integer> places(Level level, SheetRow row) {
        return recordings(level).map(columns -> columns.of(row)).orElseGet(() -> of(by, level));
    }

    /** {@return what the rows have in common with a row that are read together where only adjacent ones are} */
    RowKey run(SheetRow row) {
        return of(
                mapping.rows() == RowKind.PERFORMER && isOfRelease(row)
                        ? Level.RELEASE
                        : mapping.rows().groups(),
                row);
    }

    /** {@return whether a row is about a release} One of a take or a performer is only if it says something of it. */
    boolean isOfRelease(SheetRow row) {
        return mapping.rows() == RowKind.TRACK
                || mapping.rows() == RowKind.RELEASE
                || row.saysAny(columns.indexes(Level.RELEASE))
                || row.saysAny(columns.indexes(Level.MEDIUM))
                || row.saysAny(columns.indexes(Level.TRACK));
    }

    /** {@return of what a row does not say that it belongs to it, so that it stands alone} */
    Optional<Level> alone(SheetRow row) {
        Level level = mapping.rows().groups();
        if (isAlone(level)) {
            return Optional.empty();
        }
        return saysNothing(level, row)
                ? Optional.of(level)
                : Optional.of(Level.RELEASE)
                        .filter(release -> mapping.rows() == RowKind.PERFORMER)
                        .filter(release -> isOfRelease(row) && saysNothing(release, row));
    }

    /** Whether each row is such a thing of its own. */
    private boolean isAlone(Level level) {
        return (mapping.rows() == RowKind.RELEASE && level == Level.RELEASE)
                || (mapping.rows() == RowKind.RECORDING && level == Level.RECORDING);
    }

    /** {@return what the rows of one thing of a level have in common with a row} */
    RowKey of(Level level, SheetRow row) {
        Optional<String> id = statedId(level, row);
        boolean aloneByKind = isAlone(level);
        if (id.isPresent()) {
            int number = aloneByKind ? row.row().number() : 0;
            return new RowKey(level, ImmutableList.of(id.get()), number, true);
        }
        ImmutableList<Integer> places = places(level, row);
        boolean blank = saysNothing(level, row);
        if (blank && level == Level.RELEASE && mapping.rows() == RowKind.PERFORMER) {
            RowKey recording = of(Level.RECORDING, row); // performers of one recording are not on a release each
            return new RowKey(level, recording.texts(), recording.row(), false);
        }
        boolean alone =
                aloneByKind || (blank && level != Level.MEDIUM && level != Level.PART) || isOfNoDays(level, row);
        ImmutableList.Builder<String> texts = ImmutableList.builderWithExpectedSize(places.size());
        places.forEach(column -> texts.add(text(row, column)));
        if (isOfTable(level, row)) {
            texts.add(TABLE + row.table());
        }
        return new RowKey(level, texts.build(), alone ? row.row().number() : 0, false);
    }

    /** {@return the id that a thing of a level has that its rows state, or the form of one that is made of what they have in common} */
    String id(Level level, SheetRow row) {
        return statedId(level, row).orElseGet(() -> idOf(row, places(level, row), saysNothing(level, row)));
    }

    private Optional<String> statedId(Level level, SheetRow row) {
        for (int column : of(ids, level)) {
            if (isId(row.text(column))) {
                return Optional.of(row.text(column));
            }
        }
        return Optional.empty();
    }

    /** {@return whether a row is blank in all that rows of a thing have in common, if there is any such column} */
    boolean saysNothing(Level level, SheetRow row) {
        ImmutableList<Integer> places =
                recordings(level).map(RecordingColumns::telling).orElseGet(() -> of(by, level));
        return !(places.isEmpty() && recordings(level).isEmpty())
                && !(level == Level.RELEASE && releaseIsAbove)
                && !row.saysAny(places)
                && !row.saysAny(of(ids, level));
    }

    /** Rows of another table are of another release, unless they say that they are not. */
    private boolean isOfTable(Level level, SheetRow row) {
        return level == Level.RELEASE && row.table() > 0 && releaseIsAbove && !row.saysAny(tellingReleases);
    }

    /** {@return whether a text can be the id of an entity} */
    static boolean isId(String text) {
        return EntityId.tryParse(EntityType.RELEASE, text).isPresent(); // the ids of all kinds have one form
    }

    private boolean isOfNoDays(Level level, SheetRow row) {
        if (!mapping.grouping(level).day()) {
            return false;
        }
        for (int column : columns.indexes(SESSION_DATE)) {
            if (date(row, column).filter(Keys::isOfDays).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** A day, one of several, several, or a span from one to another: all that can be called a date of a session. */
    private static boolean isOfDays(EdtfDate date) {
        if (date instanceof DateSpan span) {
            return span.from().filter(Keys::isDay).isPresent()
                    && span.to().filter(Keys::isDay).isPresent();
        }
        if (date instanceof DateChoice one) {
            return one.members().stream().allMatch(Keys::isDay);
        }
        if (date instanceof DateSet all) {
            return all.members().stream().allMatch(Keys::isDay);
        }
        return isDay(date);
    }

    /** A range of dates is none: somewhen in early December is not known to the day. */
    private static boolean isDay(Object date) {
        return date instanceof PartialDate day
                && day.day().isPresent()
                && day.year().isPresent();
    }

    private Optional<EdtfDate> date(SheetRow row, int column) {
        String text = row.text(column);
        Remembered<Optional<EdtfDate>> known = dates.get(column);
        return text.isEmpty() || known == null ? Optional.empty() : known.of(text);
    }

    /** Dates stand in ids in the form of ISO 8601, whatever the sheet has. */
    private String idOf(SheetRow row, ImmutableList<Integer> places, boolean blank) {
        if (places.isEmpty() || blank) {
            return Slug.of(source + (blank ? " " + row.row().number() : ""));
        }
        return Slug.of(places.stream()
                .filter(row::says)
                .map(column ->
                        isDate(column) ? date(row, column).map(Keys::inId).orElse(row.text(column)) : text(row, column))
                .collect(Collectors.joining(" ")));
    }

    /** An ISRC is the same with hyphens and without. */
    private String text(SheetRow row, int column) {
        String text = row.text(column);
        return isrcs.contains(column) ? Isrc.tryParse(text).map(Isrc::canonical).orElse(text) : text;
    }

    private static String inId(EdtfDate date) {
        return date.toString().replace('/', '_');
    }

    private boolean isDate(int column) {
        return dates.containsKey(column);
    }
}
