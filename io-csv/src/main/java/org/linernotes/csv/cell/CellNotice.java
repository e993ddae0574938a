package org.linernotes.csv.cell;

import com.google.common.base.Ascii;
import org.linernotes.core.notice.NoticeCode;
import org.linernotes.core.notice.Severity;

/** What reading cells has to tell, beside what the parsers of printed text have to. */
public enum CellNotice implements NoticeCode {
    /**
     * The check digit of a code is not the one that its other digits ask for. The code is kept as printed. Look at the source;
     * spreadsheets drop zeros before a number and round its last digits.
     */
    CHECK_DIGIT(Severity.WARNING, "the check digit of “{text}” is wrong{hint}"),

    /**
     * A playing time has hours and minutes, and no seconds. It was taken as it stands. A spreadsheet takes "3:45" for that, and writes
     * {@code 3:45:00}: look whether minutes and seconds are meant.
     */
    PERHAPS_MINUTES(Severity.WARNING, "“{text}” is hours and minutes; it may be minutes and seconds to a spreadsheet");

    private final String id = Ascii.toLowerCase(name()).replace('_', '-');
    private final Severity severity;
    private final String template;

    CellNotice(Severity severity, String template) {
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
