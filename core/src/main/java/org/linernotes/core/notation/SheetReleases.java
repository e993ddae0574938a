package org.linernotes.core.notation;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.LabelLine;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;

/**
 * What the sheets of a text say together of releases and of the recordings on them: a release that was filled at several
 * sessions has the tracks of all their sheets.
 */
final class SheetReleases {
    private final Map<ReleaseId, Issue> releases = new LinkedHashMap<>();
    private final Map<RecordingId, Recording> recordings = new LinkedHashMap<>();

    /** A release with the tracks that were met of it. */
    private record Issue(String name, Optional<LabelLine> label, ImmutableList.Builder<Track> tracks) {}

    void add(Recording recording) {
        recordings.putIfAbsent(recording.id(), recording);
    }

    /**
     * Takes a track of a release.
     *
     * @param name what the sheet calls the release
     * @param label the label and number that the name is, if it is
     */
    void add(String name, Optional<LabelLine> label, Track track) {
        releases.computeIfAbsent(
                        ReleaseId.of(SheetNames.slug(name)), any -> new Issue(name, label, ImmutableList.builder()))
                .tracks()
                .add(track);
    }

    /** {@return releases and recordings, each as far as the sheets say} */
    ImmutableList<Entity> mentions() {
        ImmutableList.Builder<Entity> mentions = ImmutableList.builder();
        mentions.addAll(recordings.values());
        releases.forEach((id, issue) -> mentions.add(Release.builder()
                .id(id)
                .title(issue.label().isPresent() ? Optional.empty() : Optional.of(issue.name()))
                .labels(issue.label().stream().toList())
                .addMedium(Medium.builder().addAllTracks(issue.tracks().build()).build())
                .build()));
        return mentions.build();
    }
}
