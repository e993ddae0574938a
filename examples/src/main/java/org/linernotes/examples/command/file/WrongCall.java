package org.linernotes.examples.command.file;

import java.io.Serial;

/** The words of a call do not go together, or ask for what there is not; the message says why, in one line. */
public final class WrongCall extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param message why, in one line
     */
    public WrongCall(String message) {
        super(message);
    }
}
