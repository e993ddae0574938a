package org.linernotes.musicbrainz.archive;

import java.io.IOException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.Notice;

/**
 * Thrown where an archive cannot be read any further, or not without a gap: a flaw in foreign data, that bears the notice
 * to be told. All bytes that could be read before it have been delivered. Where the disk or the network fails, other {@link
 * IOException}s are thrown.
 */
public final class ArchiveException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Notice notice;
    private final boolean goesOn;

    private ArchiveException(Notice notice, boolean goesOn, @Nullable Throwable cause) {
        super(notice.text(), cause);
        this.notice = notice;
        this.goesOn = goesOn;
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
        return new ArchiveException(notice.at(notice.location().withRecord(member)), goesOn, this);
    }

    /** {@return the code, the place in the archive (its name, the member, the offset in bytes of the archive), what is wrong} */
    public Notice notice() {
        return notice;
    }

    /**
     * {@return whether there is more behind the flaw} The stream that threw this gives, when it is read on, what lies
     * behind the gap, if that belongs to the same member, and else its end; and the archive has perhaps further members. Whoever
     * reads lines drops what there is up to the next line feed.
     */
    public boolean goesOn() {
        return goesOn;
    }
}
