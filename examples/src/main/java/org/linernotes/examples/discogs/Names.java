package org.linernotes.examples.discogs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.artist.CreditedName;
import org.linernotes.core.entity.AreaId;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.LabelId;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.identifier.Schemes;
import org.linernotes.core.label.Label;
import org.linernotes.core.notation.DisambiguatedName;
import org.linernotes.core.notation.DiscogsArtist;
import org.linernotes.core.place.Area;
import org.linernotes.examples.archive.Slug;
import org.linernotes.examples.discogs.ReleasePage.ArtistPage;
import org.linernotes.examples.discogs.ReleasePage.LabelPage;

/**
 * The artists, labels and countries that releases name. An artist is who has the number that Discogs gives; of those who have none (0)
 * a name is one artist. The "(2)" behind a name tells artists apart and is no part of it.
 */
final class Names {
    private static final String NO_PAGE = "0";

    private final Map<ArtistId, Artist> artists = new TreeMap<>();
    private final Map<LabelId, Label> labels = new TreeMap<>();
    private final Map<AreaId, Area> countries = new TreeMap<>();

    /** {@return the artist of a credit} */
    ArtistId artist(ArtistPage page) {
        return known(page).id();
    }

    private Artist known(ArtistPage page) {
        boolean numbered = !page.id().isBlank() && !page.id().equals(NO_PAGE);
        ArtistId id = ArtistId.of(numbered ? "discogs-" + Slug.of(page.id()) : Slug.of(page.name()));
        return artists.computeIfAbsent(
                id,
                key -> Artist.builder()
                        .id(key)
                        .name(withoutNumber(page.name()))
                        .disambiguation(DisambiguatedName.tryParse(page.name())
                                .filter(parsed -> parsed.number().isPresent())
                                .map(parsed -> Integer.toString(parsed.number().getAsInt())))
                        .addAllExternalIds(external(Schemes.DISCOGS_ARTIST, numbered ? page.id() : ""))
                        .build());
    }

    private static String withoutNumber(String name) {
        return DisambiguatedName.tryParse(name).map(DisambiguatedName::name).orElse(name);
    }

    /** {@return the name as printed; blank if it is the artist's own, which dumps do not write alike everywhere} */
    String variation(ArtistPage page) {
        boolean own = known(page).name().equals(withoutNumber(page.name()));
        return page.anv().isBlank() && !own ? page.name() : page.anv();
    }

    /** {@return who is credited, with the words between the names; empty if nobody is} */
    Optional<ArtistCredit> credit(List<ArtistPage> artists) {
        if (artists.isEmpty()) {
            return Optional.empty();
        }
        ArtistCredit printed = DiscogsArtist.credit(artists.stream()
                .map(artist -> DiscogsArtist.of(artist.name(), artist.anv(), artist.join()))
                .toList());
        List<CreditedName> names = new ArrayList<>();
        for (int i = 0; i < artists.size(); i++) {
            names.add(printed.names().get(i).withArtist(artist(artists.get(i))));
        }
        return Optional.of(printed.withNames(names));
    }

    /** {@return a label} */
    LabelId label(LabelPage page) {
        LabelId id = LabelId.of("discogs-" + Slug.of(page.id()));
        labels.computeIfAbsent(
                id,
                key -> Label.builder()
                        .id(key)
                        .name(page.name())
                        .addAllExternalIds(external(Schemes.DISCOGS_LABEL, page.id()))
                        .build());
        return id;
    }

    /** {@return a country, or whatever Discogs calls one: "UK & Europe"} */
    AreaId country(String name) {
        AreaId id = AreaId.of(Slug.of(name));
        countries.computeIfAbsent(id, key -> Area.builder().id(key).name(name).build());
        return id;
    }

    private static List<ExternalId> external(String scheme, String number) {
        return ExternalId.tryParse(scheme + ":" + number).stream().toList();
    }

    /** {@return all of them} */
    Stream<Entity> entities() {
        return Stream.of(artists, labels, countries).flatMap(known -> known.values().stream());
    }
}
