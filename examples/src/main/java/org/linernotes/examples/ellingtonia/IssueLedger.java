package org.linernotes.examples.ellingtonia;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.identifier.CatalogNumber;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.LabelLine;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;
import org.linernotes.core.session.Take;
import org.linernotes.examples.archive.Kept;
import org.linernotes.examples.archive.Slug;

/**
 * What was issued. The archive lists issues below each take; here they are turned round: a release for each label and
 * number, with a track for each take that it has. What is issued of a take is one recording, as the archive tells nothing of
 * differences between issues.
 */
final class IssueLedger {
    /** The relationship of a recording to the release on which it first came out. */
    static final String FIRST_ISSUE = "first issue";

    private static final int DISC_NOT_SAID = 0;

    /** What is an issue: a label and a number. */
    private record Key(String label, String catalog) {
        ReleaseId id() {
            return ReleaseId.of(Slug.of(label) + ":" + Slug.of(catalog));
        }
    }

    private final Labels labels;
    private final List<Recording> recordings = new ArrayList<>();
    private final Map<Key, Map<Integer, List<Track>>> releases = new LinkedHashMap<>();

    IssueLedger(Labels labels) {
        this.labels = labels;
    }

    /** Enters the issues of a take. */
    void enter(Take take, ArtistCredit credit, List<Issue> issues) {
        if (issues.isEmpty()) {
            return;
        }
        RecordingId recording = RecordingId.of(take.id().toString());
        recordings.add(Recording.builder()
                .id(recording)
                .title(take.title().orElseThrow())
                .artistCredit(credit)
                .addDerivation(Derivation.of(DerivationKind.TRANSFER, take.id()))
                .addAllRelationships(firstIssues(issues).toList())
                .build());
        issues.forEach(issue -> enter(issue, recording));
    }

    private static Stream<Relationship> firstIssues(List<Issue> issues) {
        return issues.stream()
                .filter(issue -> issue.firstIssue().orElse(false))
                .map(issue -> new Key(issue.label(), issue.catalog()).id())
                .distinct()
                .map(release ->
                        Relationship.builder().type(FIRST_ISSUE).target(release).build());
    }

    private void enter(Issue issue, RecordingId recording) {
        releases.computeIfAbsent(new Key(issue.label(), issue.catalog()), key -> new TreeMap<>())
                .computeIfAbsent(issue.disc().orElse(DISC_NOT_SAID), disc -> new ArrayList<>())
                .add(Track.builder()
                        .position(issue.track())
                        .title(issue.title())
                        .length(issue.length().filter(seconds -> seconds >= 0).map(Duration::ofSeconds))
                        .recording(recording)
                        .extensions(Kept.under(Ellingtonia.KEY)
                                .keepAll(issue.unknown())
                                .keep("flags", issue.flags())
                                .keep("length", issue.length().filter(seconds -> seconds < 0))
                                .extensions())
                        .build());
    }

    /** {@return the recordings and the releases} */
    Stream<Entity> entities() {
        return Stream.concat(
                recordings.stream(), releases.entrySet().stream().map(e -> release(e.getKey(), e.getValue())));
    }

    private Release release(Key key, Map<Integer, List<Track>> discs) {
        return Release.builder()
                .id(key.id())
                .addLabel(LabelLine.builder()
                        .label(labels.coded(key.label()))
                        .catalogNumber(CatalogNumber.tryParse(key.catalog()))
                        .build())
                .addAllMedia(discs.entrySet().stream()
                        .map(disc -> medium(disc.getKey(), disc.getValue()))
                        .toList())
                .build();
    }

    private static Medium medium(int disc, List<Track> tracks) {
        Medium medium = Medium.builder().addAllTracks(tracks).build();
        return disc == DISC_NOT_SAID ? medium : medium.withPosition(disc);
    }
}
