package org.linernotes.musicbrainz.session;

import com.google.common.collect.ImmutableSet;
import org.linernotes.core.entity.EntityId;

/**
 * Why recordings were taken for those of one session, or how weak that is.
 *
 * @param kind what sort of reason it is
 * @param about the entities that it rests on
 * @param text the reason in words, with the names of the entities
 */
public record InferenceReason(Kind kind, ImmutableSet<EntityId> about, String text) {
    /** The sorts of reasons. */
    public enum Kind {
        /** All are said to be recorded at the same place, in the same area, or at the same event. */
        SAME_PLACE,
        /** The relationships to the place, area or event have the same dates. */
        DATE_OF_PLACE,
        /** The date is that of the event at which they were recorded. */
        DATE_OF_EVENT,
        /** Credits of those who play have that date. */
        DATE_OF_PLAYERS,
        /** The performances of works have that date. */
        DATE_OF_PERFORMANCES,
        /** Credits of those who produced or engineered have that date. */
        DATE_OF_PRODUCTION,
        /** Each recording shares a player or a credited artist with another. */
        SHARED_PERSONNEL,
        /** Nothing says when: no more than a guess that what is on one release belongs together. */
        UNDATED,
        /** From first to last it is more than a month: a project, and no sitting. */
        LONG,
        /** The recordings have several artist credits: parts of a session, or several that fall together. */
        SEVERAL_GROUPS,
        /** A recording was recorded on further occasions, too. */
        SEVERAL_OCCASIONS
    }
}
