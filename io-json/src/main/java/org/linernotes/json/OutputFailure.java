package org.linernotes.json;

import java.io.IOException;
import tools.jackson.core.JacksonException;

/** What a stream threw while JSON was written into it. */
final class OutputFailure {
    private OutputFailure() {}

    /** {@return the exception of the stream, without what the generator has wrapped it in} */
    static IOException of(JacksonException e) {
        return e.getCause() instanceof IOException cause ? cause : new IOException(e);
    }
}
