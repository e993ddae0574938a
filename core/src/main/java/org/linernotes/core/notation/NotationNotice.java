package org.linernotes.core.notation;

import com.google.common.base.Ascii;
import org.linernotes.core.notice.NoticeCode;
import org.linernotes.core.notice.Severity;

/**
 * What can be told of printed text that was read. The description of each code is its manual; {@code docs/notices.md} lists
 * them. Whatever these notices are about is kept as printed.
 */
public enum NotationNotice implements NoticeCode {
    /**
     * A text, or a part of one at the column of the notice, has no meaning that the notation of {@code expected} gives it.
     * The {@code text} is kept as printed. Rewrite it, if it is yours to write.
     */
    NOT_UNDERSTOOD(Severity.WARNING, "“{text}” is not understood as {expected}; it is kept as printed"),

    /** A text is blank, where one is expected that says something. Nothing was read. Leave out the text, too. */
    BLANK_TEXT(Severity.WARNING, "the text is blank, where {expected} is expected"),

    /**
     * A name in an artist credit contains a phrase that also joins names, at the column of the notice, and it is not known
     * whether the {@code text} is the name of one artist. It is kept as one. Tell the reader which names there are, or divide
     * the credit yourself.
     */
    PERHAPS_SEVERAL_NAMES(Severity.INFO, "“{text}” may be more than one name; it is kept as one"),

    /**
     * A date names a {@code day} that the calendar does not have, such as 31 November. The whole {@code text} is kept as
     * printed, and no date is made of it. Look at the source: one of the two numbers is wrong.
     */
    NO_SUCH_DAY(Severity.WARNING, "there is no {day}; “{text}” is kept as printed"),
    /** A text that should be session sheets is none, because of the {@code problem}. Nothing was read. */
    NO_SHEET(Severity.ERROR, "there is no session sheet in this text: {problem}"),
    /**
     * The lines below the body of a session sheet do not fit to it, or to each other: the {@code problem} says where. What
     * the body says was taken. Mend the line that is named, or take the details out.
     */
    BROKEN_DETAILS(Severity.ERROR, "the details of this sheet were left out: {problem}"),
    /** A catalogue without sessions has no session sheets. Nothing was written. */
    NO_SESSION(Severity.WARNING, "there is no session in this catalogue, and so no sheet"),
    /** The {@code entity} is not read back from the session sheets, or under another id. Convert to another format as well, to keep it. */
    NOT_ON_SHEET(Severity.LOSS, "{entity} is not read back from the session sheets"),
    /**
     * What the {@code entity} says at {@code path} is not read back from the session sheets. Convert to another format as
     * well, to keep it.
     */
    NOT_SAID_ON_SHEET(Severity.LOSS, "{path} of {entity} is not read back from the session sheets");

    private final String id = Ascii.toLowerCase(name()).replace('_', '-');
    private final Severity severity;
    private final String template;

    NotationNotice(Severity severity, String template) {
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
