package org.linernotes.core.validation;

import java.util.stream.Stream;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;

/** The tracks of a release or a medium, those in pregaps and of data among them. */
final class Tracks {
    private Tracks() {}

    static Stream<Track> of(Release release) {
        return release.media().stream().flatMap(Tracks::of);
    }

    static Stream<Track> of(Medium medium) {
        return Stream.concat(
                medium.pregap().stream(), Stream.concat(medium.tracks().stream(), medium.dataTracks().stream()));
    }
}
