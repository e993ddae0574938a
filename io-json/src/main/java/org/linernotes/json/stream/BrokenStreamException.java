package org.linernotes.json.stream;

import java.io.IOException;
import java.io.Serial;
import org.linernotes.core.notice.Notice;

/**
 * The bytes of a stream are broken: an archive that breaks off, a checksum that does not hold. A flaw of data, and so
 * readers of records tell its notice and never throw it on.
 */
public class BrokenStreamException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Notice notice;

    /**
     * Creates an exception.
     *
     * @param notice what is broken, and where
     */
    public BrokenStreamException(Notice notice) {
        super(notice.text());
        this.notice = notice;
    }

    /**
     * Creates an exception.
     *
     * @param notice what is broken, and where
     * @param cause how it was found
     */
    public BrokenStreamException(Notice notice, Throwable cause) {
        super(notice.text(), cause);
        this.notice = notice;
    }

    /** {@return what is broken, and where} */
    public Notice notice() {
        return notice;
    }
}
