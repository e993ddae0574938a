package org.linernotes.csv;

import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.Take;
import org.linernotes.core.work.Work;

/**
 * What of the model stands in one row: one thing of each level, where there is one.
 *
 * @param release the release
 * @param medium its medium
 * @param track its track
 * @param recording the recording
 * @param work the work
 * @param session the session
 * @param part its part
 * @param sitting what the takes of the part have in common
 * @param take its take
 * @param performer who of those that take part in the recording stands in the row, where each has one
 */
record View(
        @Nullable Release release,
        @Nullable Medium medium,
        @Nullable Track track,
        @Nullable Recording recording,
        @Nullable Work work,
        @Nullable Session session,
        @Nullable Part part,
        Sitting sitting,
        @Nullable Take take,
        PerformerRow performer) {

    /** A row of nothing. */
    static final View NOTHING =
            new View(null, null, null, null, null, null, null, Sitting.NONE, null, PerformerRow.NOBODY);

    /** {@return the same row with what was recorded} */
    View about(@Nullable Recording newRecording, @Nullable Work newWork) {
        return new View(release, medium, track, newRecording, newWork, session, part, sitting, take, performer);
    }

    /** {@return the same row with what was issued} */
    View onTrack(@Nullable Release newRelease, @Nullable Medium newMedium, @Nullable Track newTrack) {
        return new View(newRelease, newMedium, newTrack, recording, work, session, part, sitting, take, performer);
    }

    /** {@return the same row with what was played} */
    View onTake(Session newSession, Part newPart, Sitting newSitting, Take newTake) {
        return new View(release, medium, track, recording, work, newSession, newPart, newSitting, newTake, performer);
    }

    /** {@return the same row with who takes part} */
    View of(PerformerRow newPerformer) {
        return new View(release, medium, track, recording, work, session, part, sitting, take, newPerformer);
    }

    /** {@return what tells the track from others of the catalogue; empty where the row is about none} */
    String trackMark() {
        return release == null || track == null ? "" : release.id() + " " + track.id();
    }

    /** {@return the thing of a level; null where the row has none} */
    @Nullable
    Object thing(Level level) {
        return switch (level) {
            case RELEASE -> release;
            case MEDIUM -> medium;
            case TRACK -> track;
            case RECORDING -> recording;
            case WORK -> work;
            case SESSION -> session;
            case PART -> part;
            case TAKE -> take;
            case PERFORMER -> performer.first();
        };
    }

    /** {@return the entity in which the things of a level are; null where the row has none} */
    @Nullable
    Entity entity(Level level) {
        return switch (level) {
            case RELEASE, MEDIUM, TRACK -> release;
            case RECORDING, PERFORMER -> recording;
            case WORK -> work;
            case SESSION, PART, TAKE -> session;
        };
    }
}
