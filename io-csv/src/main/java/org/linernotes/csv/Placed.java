package org.linernotes.csv;

import java.util.Optional;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.entity.WorkId;

/**
 * Where a row goes: the things that it is about, by their ids, and the title that it has for whatever needs one.
 *
 * @param row the row
 * @param release the release
 * @param session the session
 * @param take the take
 * @param recording the recording
 * @param work the work
 * @param title the title, if it has one
 * @param decisive the row whose take or track this one shares, where both state the id of one recording; else the row
 */
record Placed(
        int row,
        Optional<ReleaseId> release,
        Optional<SessionId> session,
        Optional<TakeId> take,
        Optional<RecordingId> recording,
        Optional<WorkId> work,
        Optional<String> title,
        int decisive) {

    /** {@return the title; a word for none} */
    String titleOrNone() {
        return title.orElse("[untitled]");
    }
}
