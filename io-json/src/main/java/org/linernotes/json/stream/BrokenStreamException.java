package org.linernotes.json.stream;

import java.io.IOException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.Notice;

/**
 * The bytes of a stream are broken: an archive that breaks off, a checksum that does not hold. A flaw of data, and so
 * readers of records tell its notice and never throw it on.
 */
public class BrokenStreamException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Notice notice;
    /** Whether there is more behind the flaw. */
    private final boolean goesOn;

    /**
     * Creates an exception.
     *
     * @param notice what is broken, and where
     * @param goesOn whether there is more behind the flaw
     * @param cause how it was found, if it was by an exception
     */
    protected BrokenStreamException(Notice notice, boolean goesOn, @Nullable Throwable cause) {
        super(notice.text(), cause);
        this.notice = notice;
        this.goesOn = goesOn;
    }

    /** {@return what is broken, and where} */
    public Notice notice() {
        return notice;
    }

    /**
     * {@return whether there is more behind the flaw} The stream that threw this gives it when it is read on: perhaps from the
     * middle of a line, which then is a line that cannot be read.
     */
    public boolean goesOn() {
        return goesOn;
    }
}
