package org.linernotes.core.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linernotes.core.artist.NameKey;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.ReleaseGroupId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.ReleaseEvent;
import org.linernotes.core.release.Track;

/** The releases of a family that may be the first of it, and what is on them: what later ones have beside it is additional. */
final class FirstIssues {
    private static final ImmutableSet<DerivationKind> SAME_SOUND =
            ImmutableSet.of(DerivationKind.TRANSFER, DerivationKind.REMASTER);
    private static final int LONGEST_WAY = 20;

    private final Catalog catalog;
    private final ImmutableSet<ReleaseId> releases;
    private final boolean listed;

    /** What is heard on any of them, and what is heard on each. */
    private final Set<RecordingId> onAny = new HashSet<>();

    private final Set<RecordingId> onEach = new HashSet<>();

    /** The titles on any of them: another recording of one of these titles may be the same, which nobody has found out. */
    private final Set<NameKey> titles = new HashSet<>();

    private FirstIssues(Catalog catalog, ReleaseGroupId family) {
        this.catalog = catalog;
        ImmutableList<Release> all = catalog.referrers(family).stream()
                .filter(Release.class::isInstance)
                .map(Release.class::cast)
                .filter(release -> release.releaseGroup().equals(Optional.of(family)))
                .collect(ImmutableList.toImmutableList());
        Optional<LocalDate> firstIssued = all.stream()
                .flatMap(release -> issued(release).flatMap(EdtfDate::latest).stream())
                .min(Comparator.naturalOrder());
        List<Release> firsts =
                all.stream().filter(release -> mayBeFirst(release, firstIssued)).toList();
        this.releases = firsts.stream().map(Release::id).collect(ImmutableSet.toImmutableSet());
        this.listed = firsts.stream().allMatch(this::isListed);
        for (Release release : firsts) {
            Set<RecordingId> heard = recordings(release);
            if (release.id().equals(firsts.get(0).id())) {
                onEach.addAll(heard);
            }
            onEach.retainAll(heard);
            onAny.addAll(heard);
            Tracks.of(release).flatMap(this::titles).forEach(titles::add);
        }
    }

    static FirstIssues of(Catalog catalog, ReleaseGroupId family) {
        return new FirstIssues(catalog, family);
    }

    private static boolean mayBeFirst(Release release, Optional<LocalDate> firstIssued) {
        Optional<LocalDate> earliest = issued(release).flatMap(EdtfDate::earliest);
        return earliest.isEmpty() || firstIssued.isEmpty() || !earliest.get().isAfter(firstIssued.get());
    }

    /** The first of the dates on which a release came out. */
    private static Optional<EdtfDate> issued(Release release) {
        return release.events().stream()
                .map(ReleaseEvent::date)
                .flatMap(date -> CertainDates.of(date).stream())
                .min(EdtfDate.order());
    }

    /** Whether it is known of every track what is heard on it. */
    private boolean isListed(Release release) {
        return Listing.isComplete(catalog, release)
                && Tracks.of(release).allMatch(track -> track.recording().isPresent());
    }

    private Stream<NameKey> titles(Track track) {
        Optional<Recording> recording = track.recording().flatMap(catalog::recording);
        return Stream.concat(track.title().stream(), recording.map(Recording::title).stream())
                .map(NameKey::of);
    }

    private Set<RecordingId> recordings(Release release) {
        return Tracks.of(release)
                .flatMap(track -> track.recording().stream())
                .map(this::sameSound)
                .collect(Collectors.toSet());
    }

    /** The recording of which this is a transfer, by whatever steps. */
    private RecordingId sameSound(RecordingId id) {
        RecordingId sound = id;
        for (int steps = 0; steps < LONGEST_WAY; steps++) {
            Optional<RecordingId> source = catalog.recording(sound).flatMap(FirstIssues::soleSource);
            if (source.isEmpty()) {
                return sound;
            }
            sound = source.get();
        }
        return sound;
    }

    private static Optional<RecordingId> soleSource(Recording recording) {
        ImmutableList<Derivation> derivations = recording.derivations();
        boolean isCopy = derivations.size() == 1
                && SAME_SOUND.contains(derivations.get(0).kind());
        return isCopy ? derivations.get(0).recording() : Optional.empty();
    }

    /**
     * {@return the fewest and the most tracks of a later release that the first one has, too; empty where that is not known}
     *
     * @param later a release of the family
     */
    Optional<Range<Integer>> originalTracks(Release later) {
        if (!listed || releases.isEmpty() || releases.contains(later.id())) {
            return Optional.empty();
        }
        int least = 0;
        int most = 0;
        for (Medium medium : later.media()) {
            for (Track track : medium.tracks()) {
                Optional<RecordingId> sound = track.recording().map(this::sameSound);
                boolean mayBeThere = sound.isEmpty() || titles(track).anyMatch(titles::contains);
                least += sound.filter(onEach::contains).isPresent() ? 1 : 0;
                most += mayBeThere || onAny.contains(sound.get()) ? 1 : 0;
            }
        }
        // where none of them was there, the two were listed without regard to one another
        return most == 0 ? Optional.empty() : Optional.of(Range.closed(least, most));
    }
}
