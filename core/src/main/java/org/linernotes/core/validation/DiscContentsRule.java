package org.linernotes.core.validation;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.Optional;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.PlayingTimes;
import org.linernotes.core.event.Disc;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;

/** The listing of a medium agrees with the table of contents of its disc: as many tracks, and no longer than the disc. */
final class DiscContentsRule implements Rule {
    private static final int SECTORS_PER_SECOND = 75;

    @Override
    public ImmutableSet<ValidationNotice> codes() {
        return ImmutableSet.of(ValidationNotice.DISC_TRACKS_DIFFER, ValidationNotice.TRACKS_EXCEED_DISC);
    }

    @Override
    public void check(Catalog catalog, Notices.Builder findings) {
        for (Release release : catalog.releases()) {
            for (int i = 0; i < release.media().size(); i++) {
                Medium medium = release.media().get(i);
                for (int j = 0; j < medium.discs().size(); j++) {
                    Optional<Disc> disc = catalog.disc(medium.discs().get(j));
                    // who mentions a release may list some of its tracks
                    boolean listed = !medium.tracks().isEmpty() && !catalog.isMention(release.id());
                    if (disc.isPresent() && listed) {
                        Check check = new Check(release, medium, "/media/" + i, findings);
                        check.count(disc.get(), j);
                        check.length(disc.get(), j);
                    }
                }
            }
        }
    }

    private record Check(Release release, Medium medium, String pointer, Notices.Builder findings) {
        void count(Disc disc, int j) {
            int onDisc = disc.offsets().size();
            int listed = medium.tracks().size();
            // a table of contents may count the data tracks or not
            if (onDisc > 0
                    && (onDisc < listed || onDisc > listed + medium.dataTracks().size())) {
                findings.add(ValidationNotice.DISC_TRACKS_DIFFER
                        .in(release, pointer + "/discs/" + j)
                        .with("disc", disc.id().toReference())
                        .with("contents", onDisc)
                        .with("listed", listed)
                        .with("path", pointer));
            }
        }

        void length(Disc disc, int j) {
            boolean measured =
                    medium.tracks().stream().allMatch(track -> track.length().isPresent());
            if (disc.sectors().isEmpty() || !measured) {
                return;
            }
            Duration sum = medium.tracks().stream()
                    .flatMap(track -> track.length().stream())
                    .reduce(Duration.ZERO, PlayingTimes::sum);
            Duration whole = Duration.ofSeconds(disc.sectors().get() / SECTORS_PER_SECOND);
            if (Lengths.isClearlyLonger(sum, whole)) {
                findings.add(ValidationNotice.TRACKS_EXCEED_DISC
                        .in(release, pointer + "/discs/" + j)
                        .with("sum", Lengths.print(sum))
                        .with("disc", disc.id().toReference())
                        .with("length", Lengths.print(whole))
                        .with("path", pointer));
            }
        }
    }
}
