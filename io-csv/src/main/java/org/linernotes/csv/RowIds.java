package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.notice.Notice;

/**
 * The ids of the things that a row belongs to, which no other thing of the sheet has.
 *
 * @param release the release
 * @param session the session
 * @param take the take
 * @param recording the recording
 * @param told what there is to tell of them
 */
record RowIds(
        Optional<ReleaseId> release,
        Optional<SessionId> session,
        Optional<TakeId> take,
        Optional<RecordingId> recording,
        ImmutableList<Notice> told) {}
