package org.linernotes.musicbrainz.archive;

import java.io.IOException;
import java.io.Serial;

/** Behind the end of what was packed there are other bytes. */
final class TrailingBytesException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    TrailingBytesException() {
        super("bytes behind the end");
    }
}
