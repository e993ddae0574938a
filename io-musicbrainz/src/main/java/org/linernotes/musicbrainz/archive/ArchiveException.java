package org.linernotes.musicbrainz.archive;

import java.io.Serial;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.Notice;
import org.linernotes.json.stream.BrokenStreamException;

/**
 * Thrown where an archive cannot be read any further, or not without a gap: a flaw in foreign data, that bears the notice
 * to be told. All bytes that could be read before it have been delivered. Where the disk or the network fails, other {@link
 * java.io.IOException}s are thrown.
 */
public final class ArchiveException extends BrokenStreamException {
    @Serial
    private static final long serialVersionUID = 1L;

    private ArchiveException(Notice notice, boolean goesOn, @Nullable Throwable cause) {
        super(notice, goesOn, cause);
    }

    /** {@return an exception behind which there is nothing} */
    static ArchiveException atEnd(Notice notice) {
        return atEnd(notice, null);
    }

    /** {@return an exception behind which there is nothing} */
    static ArchiveException atEnd(Notice notice, @Nullable Throwable cause) {
        return new ArchiveException(notice, false, cause);
    }

    /** {@return an exception behind which the archive goes on} */
    static ArchiveException atGap(Notice notice) {
        return atGap(notice, null);
    }

    /** {@return an exception behind which the archive goes on} */
    static ArchiveException atGap(Notice notice, @Nullable Throwable cause) {
        return new ArchiveException(notice, true, cause);
    }

    /** {@return this exception, found while a member was read} */
    ArchiveException in(String member) {
        return new ArchiveException(notice().at(notice().location().withRecord(member)), goesOn(), this);
    }
}
