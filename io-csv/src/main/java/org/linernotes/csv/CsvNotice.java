package org.linernotes.csv;

import com.google.common.base.Ascii;
import org.linernotes.core.notice.NoticeCode;
import org.linernotes.core.notice.Severity;

/** What reading and writing sheets by a mapping has to tell, beside what their cells have. */
public enum CsvNotice implements NoticeCode {
    /** The document is no mapping of columns. Look at its {@code format} and {@code version}. */
    NOT_A_MAPPING(Severity.ERROR, "this is not a mapping of columns: {problem}"),
    /** The mapping names a target that there is not; the column is kept as it stands. {@code docs/label-copy.md} lists the targets. */
    UNKNOWN_TARGET(Severity.ERROR, "there is no target “{target}”; the column “{header}” is kept as it stands"),
    /** A setting of a column does not take its value, or there is none of that name; it was left out. */
    WRONG_SETTING(Severity.ERROR, "the setting “{setting}” of the column “{header}” does not hold; it was left out"),
    /** A setting of a column means nothing for its target, such as a role for titles; it was left out. Look whether the target is the right one. */
    SETTING_WITHOUT_MEANING(
            Severity.ERROR,
            "the setting “{setting}” of the column “{header}” means nothing for {target}; it was left out"),
    /** The sheet has no row of headers. Say in the mapping which row has them. */
    NO_HEADERS(Severity.ERROR, "there are no headers in row {row}"),
    /** The first column has the headers, and each track a column: nothing is read rightly so. Turn the table round in the spreadsheet. */
    TURNED_ROUND(
            Severity.ERROR,
            "headers stand below each other in the first column ({headers}), and not in row {row}: the sheet is to be turned"
                    + " round, with a row for each track"),
    /** How many were sold stands beside what that brought: rows are of sales, and no tracks. Take a list of the tracks instead. */
    ROWS_OF_SALES(
            Severity.WARNING,
            "the sheet tells of sales: a row is no track, but one that was sold, and what has several rows is read several times"),
    /** What stands above the headers has no label that the mapping knows; it is kept with what the rows are about, and written back there. */
    ABOVE_KEPT(Severity.INFO, "“{text}” stands above the headers; it is kept as it stands"),
    /** What stands above the headers is in no column, and there is too much of it, or no place; it was left out. */
    ABOVE_HEADERS(Severity.LOSS, "“{text}” stands above the headers and is left out"),
    /** What stands below a table is no row of it, but a remark or a sum; it was left out. */
    BELOW_TABLE(Severity.LOSS, "“{text}” stands below the table and is left out"),
    /**
     * A side or carrier stands alone in a row, above the tracks that are on it. It was taken for a column in which all of these say so, and is
     * written as one.
     */
    SECTION_ROWS(
            Severity.INFO,
            "“{text}” stands alone above its rows; such texts are taken for a column “{header}” of these"),
    /** The headers stand again further down, with nothing above them that would begin another table, as on printed pages; they were left out. */
    HEADERS_AGAIN(Severity.INFO, "the headers stand again in row {row}; they are left out"),
    /** Other headers stand further down. What is below those that the first table has is read as there; look at the rest. */
    OTHER_HEADERS(
            Severity.WARNING,
            "from row {row} on the table has other headers; its columns are read as those above that are called so"),
    /** The mapping has a column that the sheet has not. Look whether the header is spelled otherwise there. */
    COLUMN_MISSING(Severity.WARNING, "the sheet has no column “{header}”, which the mapping takes for {target}"),
    /** A column of the sheet is in the mapping without a target, or not at all: its cells are kept as they stand. */
    COLUMN_KEPT(Severity.WARNING, "the column “{header}” is taken for nothing; its cells are kept as they stand"),
    /**
     * The mapping takes two columns for one target, of which there can be but one; this one is kept as it stands. Take one of them for
     * something else.
     */
    TARGET_AGAIN(
            Severity.WARNING,
            "the column “{header}” is taken for {target} like one before; its cells are kept as they stand"),
    /** The header of a column suggests what it is. Save the guess as a mapping when it is right. */
    COLUMN_TAKEN(Severity.INFO, "the column “{header}” is taken for {target}"),
    /**
     * The sheet has bytes of an encoding with a byte a sign, and which it is was found out by the letters that would stand in words.
     * Look at names with accents, and state the encoding in the mapping, or save the sheet anew, in UTF-8.
     */
    ENCODING_TAKEN(
            Severity.WARNING, "the encoding of the sheet is taken to be {encoding}; look at the letters with accents"),
    /** Whether day or month comes first in dates was found out by the dates themselves. */
    DATES_TAKEN(Severity.INFO, "dates are taken to have the {order}"),
    /** A row has a cell to the right of all headers; it is kept under the number of its column. */
    CELL_WITHOUT_HEADER(Severity.WARNING, "“{text}” stands in a column without a header; it is kept as it stands"),
    /**
     * A cell has what a spreadsheet shows where a formula has no value, or where a column is too narrow for its number. It says
     * nothing, and is kept as it stands. Mend the sheet, and save it anew.
     */
    SPREADSHEET_ERROR(
            Severity.WARNING, "“{text}” is an error of the spreadsheet and no value; it is kept as it stands"),
    /** A row has sums alone; it was left out, since the model adds up by itself. */
    TOTALS(Severity.LOSS, "“{text}” is a row of totals and is left out"),
    /**
     * Rows say nothing of the release or session to which they belong, and so each became one of its own. Where they belong to that
     * of the row above, as in merged cells, let the mapping fill the columns down.
     */
    ROWS_ALONE(
            Severity.WARNING,
            "rows say nothing of their {level}, and each stands alone: {number}, the first of them row {row}"),
    /** Rows of a sheet are blank; they were left out. */
    BLANK_ROWS(Severity.INFO, "blank rows were left out: {number}"),
    /**
     * Rows that belong together differ in what there can be only one of. The first was taken, and the cell of the other is kept
     * with its row. Make them agree, or let the mapping tell the rows apart by this column.
     */
    ROWS_DIFFER(Severity.WARNING, "“{text}” differs from “{first}” in row {row}, which is about the same {level}"),
    /** What a cell says of the personnel of a take changes nothing: whom it names is not in the line-up. The text is kept. */
    CHANGES_NOTHING(Severity.WARNING, "“{text}” changes nothing in the line-up"),
    /** A row says who is featured, and neither the row nor its release says by whom. The text is kept. */
    FEATURED_BY_NOBODY(
            Severity.WARNING, "“{text}” is featured, and nobody is named who features that; it is kept as printed"),
    /**
     * A cell has ids of artists, and the row has not as many names of them, so that it is not known which is whose. None was taken, and
     * the text is kept.
     */
    WHOSE_IDS(
            Severity.WARNING,
            "“{text}”: it is not known which of the artists of the {level} has which id; it is kept as printed"),
    /**
     * A row has the code of a label, and names no label; or it has codes of artists, and does not name as many; or one that it names has
     * another code above. It was not taken, and the cell is kept. Look at the rows of that label or artist.
     */
    WHOSE_CODE(
            Severity.WARNING,
            "“{text}”: the row does not tell whose it is, or names one that has another code; it is kept as printed"),
    /** The side of a track is another than the one that its number begins with. The number was taken, and the cell is kept. */
    SIDES_DIFFER(
            Severity.WARNING, "the side “{text}” does not go with the number “{number}”, which was taken as it stands"),
    /**
     * A cell says another part of something than the column that has all of it, or more of it: the year beside a P line, the status of a
     * take beside its outcome. That column was taken, and this cell is kept.
     */
    COLUMNS_DIFFER(Severity.WARNING, "“{text}” differs from what the column “{header}” says, which was taken"),
    /** The sheet counts fewer players of an instrument than it names. The names hold. */
    NUMBERS_DIFFER(Severity.WARNING, "“{text}” counts fewer than are named; the names were taken"),
    /**
     * A row states the id of a recording that a row above has. They share the recording, and so the take that a track was made of,
     * or the track that a take is on; where the row says something else of these, its cells are kept as they stand.
     */
    RECORDING_AGAIN(Severity.INFO, "the recording {id} stands in row {row} already; what was made of it is the same"),
    /** A row says in what quality somebody takes part, and neither who it is nor what he does. The text is kept. */
    NOBODY_NAMED(Severity.WARNING, "“{text}” is said of a performer whom the row does not name; it is kept as printed"),
    /** Two rows say that somebody does the same on one track, or one recording. It is one credit with two rows. Look whether one is too many. */
    PERFORMER_AGAIN(Severity.WARNING, "“{text}” stands in row {row} already, with the same part in the same recording"),
    /** An id stands in the sheet for two things; the second got another. */
    ID_TAKEN(Severity.WARNING, "the id {id} was already given; {other} was taken instead"),
    /**
     * Rows of one thing do not stand together, and only adjacent rows are put together, since the mapping says so or the sheet is
     * too large to be held: they became another thing. Sort the sheet, or have it held as a whole.
     */
    ROWS_APART(Severity.WARNING, "rows of the same {level} stand above; those from row {row} on became {id}"),
    /**
     * The sheet is too large to be held as a whole, and so it was read as a stream: things are put together of rows that stand one
     * below the other, and where rows of one thing stand apart, that is told. Give the program more memory, or sort the sheet and
     * say in the mapping that its rows are adjacent.
     */
    TOO_MANY_ROWS(
            Severity.WARNING,
            "more than {limit} rows are too many to be held at once: only rows that stand one below the other are put"
                    + " together"),
    /**
     * There are more releases and sessions in the sheet than are remembered. What comes behind is read all the same; but where rows of
     * one thing stand apart, it is no longer told, and both have its id. Give the program more memory.
     */
    TOO_MANY_IDS(
            Severity.WARNING,
            "there are more ids than are remembered; from here on rows that stand apart can give two things one id"),
    /** Something of the catalogue is in no row of the sheet that was written. Convert to another format as well, to keep it. */
    NOT_IN_SHEET(Severity.LOSS, "{entity} is in no row of the sheet"),
    /**
     * A value of the catalogue is not read back from the sheet that was written: there is no column for it, or the cell has no
     * form for it. Convert to another format as well, to keep it.
     */
    NOT_IN_CELL(Severity.LOSS, "{path} of {entity} is not read back from {where}"),
    /**
     * A row says nothing in a column that is filled down, and so what stands above holds for it, too: the sheet cannot say that there is
     * nothing. Convert by a mapping without {@code fillDown} in this column.
     */
    SAID_FROM_ABOVE(
            Severity.LOSS, "a blank cell is read as “{text}”, which stands above; that there is nothing is lost"),
    /** The catalogue has nothing that would be a row of the mapping. The sheet has its headers alone. */
    NO_ROWS(Severity.WARNING, "there is no {kind} in this catalogue, and so no row");

    private final String id = Ascii.toLowerCase(name()).replace('_', '-');
    private final Severity severity;
    private final String template;

    CsvNotice(Severity severity, String template) {
        this.severity = severity;
        this.template = template;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String template() {
        return template;
    }
}
