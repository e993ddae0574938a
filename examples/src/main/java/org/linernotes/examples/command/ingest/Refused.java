package org.linernotes.examples.command.ingest;

import java.util.Comparator;
import java.util.Optional;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;

/**
 * A record that was refused, or a part of one that is too long to be held in memory.
 *
 * @param place where it begins
 * @param reason why it was refused; empty in parts behind the first one
 * @param bytes the array with its bytes
 * @param offset the index of the first of them
 * @param length how many there are
 */
@SuppressWarnings("ArrayRecordComponent") // handed from thread to thread, and never compared
record Refused(Location place, Optional<Notice> reason, byte[] bytes, int offset, int length) {
    /** {@return a record that is whole, refused for the gravest of what was told of it} */
    static Refused whole(Location place, Notices told, byte[] bytes) {
        Optional<Notice> reason = told.list().stream().min(Comparator.comparing(Notice::severity));
        return new Refused(place, reason, bytes, 0, bytes.length);
    }
}
