package org.linernotes.core.validation;

import com.google.common.collect.ImmutableSet;
import java.util.stream.IntStream;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.event.Disc;
import org.linernotes.core.identifier.MusicBrainzDiscId;
import org.linernotes.core.notice.Notices;

/** The id of a disc is the one that MusicBrainz makes of its table of contents. */
final class DiscIdRule implements Rule {
    private static final int MOST_TRACKS = 99;

    @Override
    public ImmutableSet<ValidationNotice> codes() {
        return ImmutableSet.of(ValidationNotice.DISC_ID_WRONG);
    }

    @Override
    public void check(Catalog catalog, Notices.Builder findings) {
        for (Disc disc : catalog.discs()) {
            MusicBrainzDiscId.tryParse(disc.id().toString())
                    .filter(id -> isKnown(disc) && !isOfContents(id, disc))
                    .map(id -> ValidationNotice.DISC_ID_WRONG.in(disc, "/id").with("expected", idOf(disc, 1)))
                    .ifPresent(findings::add);
        }
    }

    private static boolean isKnown(Disc disc) {
        int tracks = disc.offsets().size();
        return disc.sectors().isPresent() && tracks >= 1 && tracks <= MOST_TRACKS;
    }

    /** Nearly all discs begin with track 1, but they need not. */
    private static boolean isOfContents(MusicBrainzDiscId id, Disc disc) {
        return IntStream.rangeClosed(1, MOST_TRACKS + 1 - disc.offsets().size())
                .anyMatch(first -> idOf(disc, first).equals(id));
    }

    private static MusicBrainzDiscId idOf(Disc disc, int firstTrack) {
        return MusicBrainzDiscId.ofContents(
                firstTrack, disc.offsets(), disc.sectors().orElseThrow());
    }
}
