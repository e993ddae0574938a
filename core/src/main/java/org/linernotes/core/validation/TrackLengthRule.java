package org.linernotes.core.validation;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.Optional;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;

/** A track is about as long as the recording that is heard on it. */
final class TrackLengthRule implements Rule {
    @Override
    public ImmutableSet<ValidationNotice> codes() {
        return ImmutableSet.of(ValidationNotice.TRACK_LENGTH_DIFFERS);
    }

    @Override
    public void check(Catalog catalog, Notices.Builder findings) {
        for (Release release : catalog.releases()) {
            for (int i = 0; i < release.media().size(); i++) {
                Medium medium = release.media().get(i);
                for (int j = 0; j < medium.tracks().size(); j++) {
                    String pointer = "/media/" + i + "/tracks/" + j + "/length";
                    check(catalog, release, pointer, medium.tracks().get(j), findings);
                }
            }
        }
    }

    private static void check(Catalog catalog, Release release, String pointer, Track track, Notices.Builder findings) {
        Optional<Duration> length =
                track.recording().flatMap(catalog::recording).flatMap(Recording::length);
        if (track.length().isPresent()
                && length.isPresent()
                && Lengths.differClearly(track.length().get(), length.get())) {
            findings.add(ValidationNotice.TRACK_LENGTH_DIFFERS
                    .in(release, pointer)
                    .with("printed", Lengths.print(track.length().get()))
                    .with(
                            "recording",
                            track.recording().map(RecordingId::toReference).orElseThrow())
                    .with("length", Lengths.print(length.get()))
                    .with("path", pointer));
        }
    }
}
