package org.linernotes.core.validation;

import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.ReleaseEvent;

/** Nothing is issued before what is on it was recorded. */
final class IssueDateRule implements Rule {
    @Override
    public ImmutableSet<ValidationNotice> codes() {
        return ImmutableSet.of(ValidationNotice.ISSUED_BEFORE_RECORDED);
    }

    @Override
    public void check(Catalog catalog, Notices.Builder findings) {
        Ancestry lineage = Ancestry.of(catalog);
        for (Release release : catalog.releases()) {
            latest(release, lineage).ifPresent(origin -> check(release, origin, findings));
        }
    }

    /** The first event that is too early; of the others the same is to be said. */
    private static void check(Release release, Ancestry.Origin origin, Notices.Builder findings) {
        for (int i = 0; i < release.events().size(); i++) {
            ReleaseEvent event = release.events().get(i);
            Optional<EdtfDate> issued = CertainDates.of(event.date()).filter(origin::isAfter);
            if (issued.isPresent()) {
                findings.add(ValidationNotice.ISSUED_BEFORE_RECORDED
                        .in(release, "/events/" + i + "/date")
                        .with("issued", issued.get())
                        .with("where", origin.where())
                        .with("recorded", origin.date()));
                return;
            }
        }
    }

    /** What was recorded last of all that is on a release. */
    private static Optional<Ancestry.Origin> latest(Release release, Ancestry lineage) {
        Stream<Ancestry.Origin> ofTracks = Tracks.of(release)
                .flatMap(track -> track.recording().stream())
                .flatMap(recording -> lineage.origin(recording).stream());
        Stream<Ancestry.Origin> ofRelease = release.captures().stream()
                .flatMap(capture ->
                        Ancestry.Origin.of(release.id().toReference(), CertainDates.begin(capture.lifeSpan()))
                                .stream());
        return Stream.concat(ofTracks, ofRelease).max(Comparator.comparing(Ancestry.Origin::earliest));
    }
}
