package org.linernotes.musicbrainz.archive;

import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;

/** What is told of one archive, by any of the threads that work for it. */
final class Report {
    /** How many notices of a code are kept: an archive may have millions of members. */
    private static final int NOTICES_PER_CODE = 100;

    private final Location archive;

    private final Notices.Builder notices = Notices.builder(NOTICES_PER_CODE);

    Report(String source) {
        this.archive = Location.UNKNOWN.withSource(source);
    }

    /** {@return the place of the archive} */
    Location archive() {
        return archive;
    }

    synchronized void add(Notice notice) {
        notices.add(notice);
    }

    void add(ArchiveNotice code, long offset) {
        add(notice(code, offset));
    }

    /** {@return a notice at an offset of the archive} */
    Notice notice(ArchiveNotice code, long offset) {
        return Notice.of(code, archive.atOffset(offset));
    }

    ArchiveException atEnd(ArchiveNotice code, long offset, String name, Object value) {
        return ArchiveException.atEnd(notice(code, offset).with(name, value));
    }

    synchronized Notices notices() {
        return notices.build();
    }
}
