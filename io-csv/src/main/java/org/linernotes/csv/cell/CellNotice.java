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
    CHECK_DIGIT(Severity.WARNING, "the check digit of “{text}” is wrong{hint}");

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
