package org.linernotes.examples.command.sheet;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.TrackOf;
import org.linernotes.core.notation.TextPage;
import org.linernotes.core.release.Release;

/** The order in which releases are listed, and how their tracks are named. */
public final class ReleaseOrder {
    private ReleaseOrder() {}

    /**
     * {@return the releases of a catalogue, those that it is about first and in that order}
     *
     * @param catalog the catalogue
     */
    public static ImmutableSet<Release> of(Catalog catalog) {
        Stream<Release> subjects = catalog.subjects().stream()
                .map(catalog::get)
                .flatMap(Optional::stream)
                .filter(Release.class::isInstance)
                .map(Release.class::cast);
        return Stream.concat(subjects, catalog.releases().stream()).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * {@return a track as collectors name it: "Fontana 660.213 MR (A1)", and "(2-5)" where there are several media}
     *
     * @param catalog the catalogue
     * @param track the track
     */
    public static String place(Catalog catalog, TrackOf track) {
        String release = Names.inShort(catalog, track.release());
        String place = position(track).map(position -> " (" + position + ")").orElse("");
        return TextPage.glued(release + place);
    }

    private static Optional<String> position(TrackOf on) {
        Optional<String> number =
                on.track().number().or(() -> on.track().position().map(String::valueOf));
        boolean several = on.release().media().size() > 1;
        return several ? number.map(text -> (on.release().media().indexOf(on.medium()) + 1) + "-" + text) : number;
    }
}
