package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.notice.Notice;

/**
 * The ids of the things that a row belongs to, as far as the whole sheet must be known to give them.
 *
 * @param release the release
 * @param session the session
 * @param take the take, where the row states its id
 * @param told what there is to tell of them
 */
record RowIds(
        Optional<ReleaseId> release, Optional<SessionId> session, Optional<TakeId> take, ImmutableList<Notice> told) {}
