package org.linernotes.examples.command.report;

import com.google.common.base.Ascii;
import org.linernotes.core.notice.NoticeCode;
import org.linernotes.core.notice.Severity;

/** What the command has to tell about its inputs. */
public enum CommandNotice implements NoticeCode {
    /** An input is not there, may not be read, or breaks off; what came before is kept. */
    UNREADABLE_INPUT(Severity.ERROR, "this cannot be read: {problem}"),

    /** An input is of no known format; it was left out. Say {@code --from} where the guess is wrong. */
    UNKNOWN_FORMAT(Severity.ERROR, "this is of no format that is known here: {problem}"),

    /** An input of which a mapping is wanted is clearly no sheet; none was made. Say {@code --from csv} where it is one. */
    NOT_A_SHEET(Severity.ERROR, "this is no sheet in CSV: {problem}; say --from csv where that is wrong"),

    /**
     * An input that is said to be of MusicBrainz begins as no document does; what stands before the first line that is a record
     * was left out, up to the line {@code last}. Look at what it is, and take it out.
     */
    BEFORE_RECORDS(
            Severity.ERROR,
            "what stands before the first line that is a record, up to line {last}, was left out: {problem}"),

    /** A member of an archive has no name as files of records have, and was passed over. */
    SKIPPED_MEMBER(Severity.INFO, "this member is no file of records, and was passed over"),

    /** A residue was asked for, and the input is no document of MusicBrainz about one entity, nor lines of such: no file is written. */
    WITHOUT_RESIDUE(
            Severity.INFO,
            "there is no residue of this: only documents of MusicBrainz about one entity each are written again");

    private final String id = Ascii.toLowerCase(name()).replace('_', '-');
    private final Severity severity;
    private final String template;

    CommandNotice(Severity severity, String template) {
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
