package org.linernotes.examples.discogs;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linernotes.examples.archive.Kept;
import org.linernotes.examples.discogs.ReleasePage.TrackPage;

/**
 * The tracks of a release in one row: of an entry that comprises tracks, these; a heading goes with the track below it. An entry
 * without a position is a heading if it says nothing of a track either: no time, no artists, no credits.
 */
final class Listing {
    private final ImmutableList.Builder<Entry> entries = ImmutableList.builder();
    private final List<String> headings = new ArrayList<>();

    private Listing() {}

    /**
     * A track.
     *
     * @param page the track
     * @param whole the entry that comprises it
     * @param headings the headings above it
     * @param pointer where it stands in the list
     */
    record Entry(TrackPage page, Optional<TrackPage> whole, ImmutableList<String> headings, String pointer) {
        /** {@return what the model has no field for} */
        Kept kept() {
            return Kept.under(Discogs.KEY)
                    .keep("index", whole.map(TrackPage::title).filter(text -> !text.isBlank()))
                    .keep("index_position", whole.map(TrackPage::position).filter(text -> !text.isBlank()))
                    .keep("index_duration", whole.map(TrackPage::duration).filter(text -> !text.isBlank()))
                    .keep("headings", Optional.of(headings).filter(list -> !list.isEmpty()));
        }
    }

    /** {@return the tracks of a list} */
    static ImmutableList<Entry> of(List<TrackPage> tracklist) {
        Listing listing = new Listing();
        for (int i = 0; i < tracklist.size(); i++) {
            listing.enter(tracklist.get(i), "/tracklist/" + i);
        }
        return listing.entries.build();
    }

    private void enter(TrackPage page, String pointer) {
        if (!page.parts().isEmpty()) {
            for (int i = 0; i < page.parts().size(); i++) {
                add(page.parts().get(i), Optional.of(page), pointer + "/sub_tracks/" + i);
            }
        } else if (isHeading(page)) {
            headings.add(page.title());
        } else {
            add(page, Optional.empty(), pointer);
        }
    }

    private static boolean isHeading(TrackPage page) {
        return page.position().isBlank()
                && page.duration().isBlank()
                && page.artists().isEmpty()
                && page.extraartists().isEmpty();
    }

    private void add(TrackPage page, Optional<TrackPage> whole, String pointer) {
        entries.add(new Entry(page, whole, ImmutableList.copyOf(headings), pointer));
        headings.clear();
    }
}
