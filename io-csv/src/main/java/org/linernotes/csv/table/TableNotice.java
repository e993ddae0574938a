package org.linernotes.csv.table;

import com.google.common.base.Ascii;
import org.linernotes.core.notice.NoticeCode;
import org.linernotes.core.notice.Severity;

/** What reading and writing tables has to tell: of bytes, rows and cells, whatever they mean. */
public enum TableNotice implements NoticeCode {
    /**
     * A row is longer than this program takes, or has too many cells: it was left out, and reading went on with the next line. Look
     * for a quote that is not closed, or divide the text.
     */
    ROW_REFUSED(Severity.ERROR, "this row, up to line {last}, was left out: {problem}"),
    /**
     * A cell begins with a quote that is never closed. The line was taken as a row of its own, with all that follows the quote
     * in one cell. Close the quote.
     */
    UNCLOSED_QUOTE(Severity.WARNING, "a quote is not closed; the rest of the line is one cell"),
    /**
     * A cell goes on behind its closing quote. What follows was taken as a part of it. Double the quotes that belong to the
     * text.
     */
    TEXT_BEHIND_QUOTE(Severity.WARNING, "a cell goes on behind its closing quote; all of it was taken"),
    /**
     * Bytes are not in the encoding of the file. In UTF-8 they were read as Windows-1252, byte by byte, which most likely they are; in
     * UTF-16 as the sign for what is not readable, and in Windows-1252 as control characters. Save the file anew, in UTF-8.
     */
    OTHER_ENCODING(Severity.WARNING, "bytes of this row are not in {encoding} and were read as {as}: {bytes}"),
    /**
     * A row has characters that are none in print, such as NUL. They were taken as they stand, but for those around a text. Look
     * whether the file is damaged, or in another encoding.
     */
    CONTROLS(Severity.WARNING, "control characters of this row, such as NUL, are kept: {number}"),
    /**
     * Signs of a cell do not exist in the encoding that the mapping asks for. They are question marks in what was written. Ask for
     * {@code utf-8}.
     */
    NOT_IN_ENCODING(Severity.LOSS, "“{text}” cannot be written in {encoding}");

    private final String id = Ascii.toLowerCase(name()).replace('_', '-');
    private final Severity severity;
    private final String template;

    TableNotice(Severity severity, String template) {
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
