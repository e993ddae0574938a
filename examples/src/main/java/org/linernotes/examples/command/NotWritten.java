package org.linernotes.examples.command;

import java.io.IOException;
import java.io.Serial;

/** Results could not be written: no flaw of an input, and so the end of the call. */
final class NotWritten extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final IOException problem;

    NotWritten(IOException problem) {
        super(problem);
        this.problem = problem;
    }

    /** {@return what went wrong} */
    IOException problem() {
        return problem;
    }
}
