package org.linernotes.musicbrainz.seed;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.ReleaseGroupId;
import org.linernotes.core.event.Disc;
import org.linernotes.core.event.Url;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.ReleaseGroup;
import org.linernotes.core.release.Track;

/** Goes through the entities of a catalogue, and makes a form of each. */
final class Sowing {
    private final Catalog catalog;
    private final SeedOptions options;
    private final Notices.Builder notices = Notices.builder();
    /** What the catalogue is about, and all else of which it has more than a mention. */
    private final List<Entity> entities;

    private final List<Release> releases;
    private final List<EntityForm> missing = new ArrayList<>();
    private final List<EntityForm> known = new ArrayList<>();
    /** What the release editor makes along with a release. */
    private final ImmutableListMultimap<ReleaseGroupId, Release> issues;

    private final SetMultimap<RecordingId, Track> heard = LinkedHashMultimap.create();
    /** The discs whose tables of contents stand in the forms of releases. */
    private final Set<Disc> contents = new LinkedHashSet<>();

    Sowing(Catalog catalog, SeedOptions options) {
        this.catalog = catalog;
        this.options = options;
        this.entities = Stream.concat(
                        catalog.subjects().stream(),
                        catalog.entities().stream().map(Entity::id).filter(id -> !catalog.isMention(id)))
                .distinct()
                .map(catalog::get)
                .flatMap(Optional::stream)
                .toList();
        this.releases = entities.stream()
                .filter(Release.class::isInstance)
                .map(Release.class::cast)
                .toList();
        this.issues = releases.stream()
                .filter(release -> release.releaseGroup().isPresent())
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        release -> release.releaseGroup().orElseThrow(), release -> release));
        for (Release release : releases) {
            for (Medium medium : release.media()) {
                tracks(medium).forEach(track -> track.recording().ifPresent(id -> heard.put(id, track)));
                MediumFields.sent(medium, catalog).ifPresent(contents::add);
            }
        }
    }

    private static Stream<Track> tracks(Medium medium) {
        return Stream.concat(medium.pregap().stream(), medium.tracks().stream());
    }

    Outcome<Seeds> all() {
        ImmutableList.Builder<ReleaseForm> forms = ImmutableList.builder();
        for (Entity entity : entities) {
            if (entity instanceof Release release) {
                forms.add(take(ReleaseForm.of(release, catalog, options)).orElseThrow());
            } else if (entity instanceof ReleaseGroup group && comesWithRelease(group)) {
                comesAlong(group);
            } else if (entity instanceof Recording recording && comesWithRelease(recording)) {
                comesAlong(recording);
            } else if (entity instanceof Url && isPartOfForms(entity)) {
                comesAlong(entity, "/resource");
            } else if (entity instanceof Disc && contents.contains(entity)) {
                comesAlong(entity, "/sectors", "/offsets");
            } else {
                take(EntityForm.of(entity, catalog, options))
                        .ifPresent(entity.id().mbid().isPresent() ? known::add : missing::add);
            }
        }
        ImmutableList<Submission> isrcs =
                take(Submission.ofIsrcs(recordings(), options)).orElseThrow();
        ImmutableList<Submission> barcodes =
                take(Submission.ofBarcodes(releases, options)).orElseThrow();
        Seeds seeds = new Seeds(Seeds.inOrder(missing), forms.build(), Seeds.inOrder(known), isrcs, barcodes);
        return Outcome.of(seeds, notices.build());
    }

    private <T> Optional<T> take(Outcome<T> outcome) {
        notices.addAll(outcome.notices());
        return outcome.value();
    }

    private boolean comesWithRelease(ReleaseGroup group) {
        return group.id().mbid().isEmpty() && issues.containsKey(group.id());
    }

    private boolean comesWithRelease(Recording recording) {
        return recording.id().mbid().isEmpty() && heard.containsKey(recording.id());
    }

    /** The address of a page stands in the forms of what leads to it. */
    private boolean isPartOfForms(Entity page) {
        return catalog.referrers(page.id()).stream()
                .filter(referrer -> !catalog.isMention(referrer.id()))
                .map(referrer -> referrer.id().type())
                .anyMatch(
                        kind -> kind == EntityType.RELEASE || EntityForm.kinds().contains(kind));
    }

    /** What else is said of a part of other forms stands in none. */
    private void comesAlong(Entity part, String... sent) {
        FormDraft form = new FormDraft(part, "");
        Stream.of(sent).forEach(form::sent);
        notices.addAll(form.finish());
    }

    /** The editor takes the kinds of the group from the form, and its title and credit from the release. */
    private void comesAlong(ReleaseGroup group) {
        FormDraft form = new FormDraft(group, "");
        List<Release> own = issues.get(group.id());
        if (own.stream().anyMatch(release -> release.title().equals(Optional.of(group.title())))) {
            form.sent("/title");
        }
        if (own.stream().anyMatch(release -> release.artistCredit().equals(group.artistCredit()))) {
            form.sent("/artistCredit");
        }
        form.sent("/primaryType");
        form.sent("/secondaryTypes");
        notices.addAll(form.finish());
    }

    /** The editor makes a recording of a track that has none, as the track is. */
    private void comesAlong(Recording recording) {
        FormDraft form = new FormDraft(recording, "");
        Set<Track> tracks = heard.get(recording.id());
        if (tracks.stream()
                .anyMatch(track -> track.title().orElse(recording.title()).equals(recording.title()))) {
            form.sent("/title");
        }
        if (tracks.stream().anyMatch(track -> track.artistCredit().equals(recording.artistCredit()))) {
            form.sent("/artistCredit");
        }
        if (tracks.stream().anyMatch(track -> track.length().equals(recording.length()))) {
            form.sent("/length");
        }
        notices.addAll(form.finish());
    }

    private Set<Recording> recordings() {
        Set<Recording> recordings = new LinkedHashSet<>();
        for (Entity entity : entities) {
            if (entity instanceof Recording recording) {
                recordings.add(recording);
            }
        }
        heard.keySet().forEach(id -> catalog.recording(id).ifPresent(recordings::add));
        return recordings;
    }
}
