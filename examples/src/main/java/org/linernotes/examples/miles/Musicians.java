package org.linernotes.examples.miles;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.InstrumentId;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.event.InstrumentDescription;
import org.linernotes.core.identifier.DiscogsId;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.identifier.Schemes;
import org.linernotes.core.notation.DateText;
import org.linernotes.examples.archive.Findings;
import org.linernotes.examples.archive.Kept;
import org.linernotes.examples.archive.People;
import org.linernotes.examples.archive.Slug;
import org.linernotes.examples.miles.Dataset.InstrumentPage;
import org.linernotes.examples.miles.Dataset.MusicianPage;

/** Makes artists of the musicians, and descriptions of the instruments with who plays them. */
final class Musicians {
    /** The relationship of a musician to an instrument. */
    static final String INSTRUMENT = "instrument";

    /** The relationship of a musician to an album. */
    static final String ALBUM = "album";

    /** The relationship of an instrument to somebody who plays it. */
    static final String MUSICIAN = "musician";

    private final People people;
    private final ImmutableSet<String> albums;
    private final List<Entity> pages = new ArrayList<>();
    private final Map<InstrumentId, String> instruments = new TreeMap<>();

    Musicians(Dataset dataset, People people, Findings findings) {
        this.people = people;
        this.albums = dataset.albums().stream().map(Dataset.AlbumPage::id).collect(toImmutableSet());
        for (int i = 0; i < dataset.musicians().size(); i++) {
            MusicianPage page = dataset.musicians().get(i);
            pages.add(artist(page, findings.in("musicians.json").at("/" + i)));
        }
        dataset.instruments().forEach(page -> pages.add(description(page)));
    }

    private Artist artist(MusicianPage page, Findings here) {
        return Artist.builder()
                .id(people.named(page.id()))
                .name(page.id())
                .lifeSpan(lifeSpan(page, here))
                .addAllExternalIds(discogs(page.url()).stream().toList())
                .addAllRelationships(page.instruments().stream()
                        .map(name -> relationship(INSTRUMENT, instrument(name)))
                        .toList())
                .addAllRelationships(page.albums().stream()
                        .filter(albums::contains)
                        .map(title -> relationship(ALBUM, Albums.id(title)))
                        .toList())
                .extensions(Kept.under(MilesDataset.KEY)
                        .keepAll(page.unknown())
                        .keep("url", stated(page.url()))
                        .keep("icon", stated(page.icon()))
                        .keep("birthdate", stated(page.birthdate()))
                        .keep("deathdate", stated(page.deathdate()))
                        .keep("albums", others(page.albums()))
                        .extensions())
                .build();
    }

    private Optional<List<String>> others(List<String> titles) {
        List<String> others =
                titles.stream().filter(title -> !albums.contains(title)).toList();
        return Optional.of(others).filter(list -> !list.isEmpty());
    }

    private static LifeSpan lifeSpan(MusicianPage page, Findings here) {
        return LifeSpan.of(
                date(page.birthdate(), here.at("/birthdate")),
                date(page.deathdate(), here.at("/deathdate")),
                !page.deathdate().isBlank());
    }

    private static Optional<EdtfDate> date(String text, Findings here) {
        return stated(text)
                .flatMap(some -> here.valueOf(DateText.standard().read(some)))
                .flatMap(DateExpression::value);
    }

    private static Optional<ExternalId> discogs(String url) {
        return DiscogsId.tryParse(url)
                .filter(id -> id.kind() == DiscogsId.Kind.ARTIST)
                .map(id -> ExternalId.of(Schemes.DISCOGS_ARTIST, Long.toString(id.number())));
    }

    private InstrumentDescription description(InstrumentPage page) {
        return InstrumentDescription.builder()
                .id(id(page.id()))
                .name(page.id())
                .addAllRelationships(page.musicians().stream()
                        .map(name -> relationship(MUSICIAN, people.named(name)))
                        .toList())
                .extensions(Kept.under(MilesDataset.KEY)
                        .keepAll(page.unknown())
                        .keep("url", stated(page.url()))
                        .extensions())
                .build();
    }

    private static InstrumentId id(String name) {
        return InstrumentId.of(Slug.of(name));
    }

    private InstrumentId instrument(String name) {
        instruments.putIfAbsent(id(name), name);
        return id(name);
    }

    private static Relationship relationship(String type, EntityId target) {
        return Relationship.builder().type(type).target(target).build();
    }

    private static Optional<String> stated(String text) {
        return Optional.of(text).filter(some -> !some.isBlank());
    }

    /** {@return those who have a page} */
    Stream<Entity> pages() {
        return pages.stream();
    }

    /** {@return everybody and everything that is named, with the name alone} */
    Stream<Entity> mentions() {
        return Stream.concat(
                people.entities(),
                instruments.entrySet().stream()
                        .map(e -> InstrumentDescription.builder()
                                .id(e.getKey())
                                .name(e.getValue())
                                .build()));
    }
}
