package org.linernotes.examples.command.sheet;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.notation.TextPage;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;

/** On which tracks recordings were issued. */
final class Issues {
    /**
     * A track with the release that it is on.
     *
     * @param release the release
     * @param medium the medium
     * @param track the track
     */
    record Issued(Release release, Medium medium, Track track) {
        /** {@return the printed position: "A1", with the medium's before it where there are several} */
        String position() {
            String number = track.number()
                    .or(() -> track.position().map(String::valueOf))
                    .orElse("?");
            boolean several = release.media().size() > 1;
            return several ? (release.media().indexOf(medium) + 1) + "-" + number : number;
        }
    }

    private final Catalog catalog;
    private final ImmutableListMultimap<RecordingId, Issued> tracks;

    Issues(Catalog catalog) {
        this.catalog = catalog;
        ImmutableListMultimap.Builder<RecordingId, Issued> issued = ImmutableListMultimap.builder();
        for (Release release : inOrder(catalog)) {
            all(release).forEach(on -> on.track().recording().ifPresent(id -> issued.put(id, on)));
        }
        this.tracks = issued.build();
    }

    /** {@return the releases, those that the catalogue is about first and in that order} */
    static ImmutableSet<Release> inOrder(Catalog catalog) {
        Stream<Release> subjects = catalog.subjects().stream()
                .map(catalog::get)
                .flatMap(Optional::stream)
                .filter(Release.class::isInstance)
                .map(Release.class::cast);
        return Stream.concat(subjects, catalog.releases().stream()).collect(ImmutableSet.toImmutableSet());
    }

    /** {@return all tracks of a release, in the order in which they are heard} */
    static Stream<Issued> all(Release release) {
        return release.media().stream()
                .flatMap(medium -> Stream.of(medium.pregap().stream().toList(), medium.tracks(), medium.dataTracks())
                        .flatMap(List::stream)
                        .map(track -> new Issued(release, medium, track)));
    }

    /** {@return the tracks that carry a recording, as collectors name them: "Fontana 660.213 MR (A1), …"} */
    String placesOf(RecordingId recording) {
        return tracks.get(recording).stream()
                .map(issued ->
                        TextPage.glued(Names.inShort(catalog, issued.release()) + " (" + issued.position() + ")"))
                .collect(Collectors.joining(", "));
    }
}
