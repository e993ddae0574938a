package org.linernotes.core.discography;

import org.linernotes.core.catalog.TrackOf;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Release;

/**
 * That music came out: a track on which a take or a recording is heard, or something that was made from it.
 *
 * @param on the track with its medium and release; it may be the one in the pregap or a data track
 * @param lineage how the recording of the track came of what was asked about
 */
public record Issue(TrackOf on, Lineage lineage) {
    /** {@return the release} */
    public Release release() {
        return on.release();
    }

    /** {@return the recording of the track} */
    public Recording recording() {
        return lineage.recording();
    }

    /** {@return how sure it is that what was asked about is heard there} */
    public Certainty certainty() {
        return lineage.certainty();
    }
}
