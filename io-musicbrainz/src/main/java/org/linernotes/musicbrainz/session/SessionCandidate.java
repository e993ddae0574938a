package org.linernotes.musicbrainz.session;

import com.google.common.collect.ImmutableList;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.session.Session;

/**
 * A session that was concluded from recordings.
 *
 * @param kind what it is taken for
 * @param session the session, its basis {@link org.linernotes.core.session.Basis#INFERRED inferred}: a take for each recording, a
 *     part for each artist credit, in the line-up of a part everybody who is heard on one of its takes; who is not credited on a
 *     take is possibly out. Its notes have the reasons in words
 * @param recordings the recordings, in the order of the takes; edits of them are not among them
 * @param reasons why, and how weak it is
 */
public record SessionCandidate(
        Kind kind, Session session, ImmutableList<RecordingId> recordings, ImmutableList<InferenceReason> reasons) {
    /** What a candidate is taken for. */
    public enum Kind {
        /** A sitting, of not more than 31 days. */
        SITTING,
        /** Recordings of one place or group over more than 31 days, or without an end: an album's making, a tour. */
        PROJECT,
        /** Recordings of one release and place of which nothing says when they were made. */
        UNDATED
    }
}
