package org.linernotes.core.notice;

import java.io.Serial;

/**
 * A text is not in the form that a value's {@code parse} method takes. It is the only exception that these methods
 * throw.
 */
public final class InvalidTextException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 80;

    /** What the text was expected to be. */
    private final String what;

    /** The text as it was given. */
    private final String text;

    /** Why the text is not in that form. */
    private final String reason;

    /**
     * Creates an exception whose message says what, where and why.
     *
     * @param what what the text should have been, for example {@code "ISRC"}
     * @param text the text as given
     * @param reason why it was refused, as the end of a sentence
     */
    public InvalidTextException(String what, String text, String reason) {
        super("not a valid " + what + ": \"" + Excerpt.of(text, SHOWN) + "\": " + reason);
        this.what = what;
        this.text = text;
        this.reason = reason;
    }

    /** {@return what the text should have been, for example {@code "ISRC"}} */
    public String what() {
        return what;
    }

    /** {@return the text as it was given} */
    public String text() {
        return text;
    }

    /** {@return why the text was refused} */
    public String reason() {
        return reason;
    }
}
