package org.linernotes.examples.miles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Suppliers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.notice.Severity;
import org.linernotes.core.release.Release;
import org.linernotes.core.session.Session;
import org.linernotes.core.testing.Corpus;
import org.linernotes.json.CatalogReader;
import org.linernotes.json.CatalogWriter;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the whole data set, and writes its files back from the catalogue. */
class MilesDatasetTest {
    private static final TypeReference<List<Map<String, Object>>> PAGES = new TypeReference<>() {};

    private static final Supplier<Outcome<Catalog>> OUTCOME = Suppliers.memoize(() -> {
        try {
            return MilesDataset.read(folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    });

    private static Path folder() {
        return Corpus.folder().resolve("other/miles-dataset");
    }

    private static Catalog catalog() {
        return OUTCOME.get().orThrow();
    }

    private static List<Map<String, Object>> pages(String file) {
        return JsonMapper.shared().readValue(folder().resolve(file), PAGES);
    }

    private static Map<String, Object> byName(String file) {
        return pages(file).stream().collect(toMap(page -> (String) page.get("id"), page -> page));
    }

    @Test
    void every_album_is_in_the_catalogue_as_it_was() {
        assertThat(new WayBack(catalog()).albums()).hasSize(56).isEqualTo(byName("albums.json"));
    }

    @Test
    void every_musician_is_in_the_catalogue_as_he_was() {
        assertThat(new WayBack(catalog()).musicians()).hasSize(198).isEqualTo(byName("musicians.json"));
    }

    @Test
    void every_instrument_is_in_the_catalogue_as_it_was() {
        assertThat(new WayBack(catalog()).instruments()).hasSize(48).isEqualTo(byName("instruments.json"));
    }

    @Test
    void every_track_is_in_the_catalogue_with_who_plays_what() {
        Map<String, Map<String, List<String>>> tracks = tracks();
        assertThat(new WayBack(catalog()).tracks()).hasSize(307).isEqualTo(tracks);
    }

    /** By track and album who plays what, each as one word. */
    private static Map<String, Map<String, List<String>>> tracks() {
        Map<String, Map<String, List<String>>> tracks = new TreeMap<>();
        JsonMapper.shared().readTree(folder().resolve("tracks.json")).forEach(track -> {
            Map<String, List<String>> albums = new TreeMap<>();
            track.get("albums")
                    .forEach(on -> on.properties().forEach(album -> {
                        List<String> playing = new ArrayList<>();
                        album.getValue()
                                .forEach(player -> player.properties()
                                        .forEach(e -> playing.add(e.getKey() + " = "
                                                + e.getValue().asString())));
                        albums.put(album.getKey(), playing);
                    }));
            tracks.put(track.get("id").asString(), albums);
        });
        return tracks;
    }

    @Test
    void understands_who_plays_what() {
        long mentions = tracks().values().stream()
                .flatMap(albums -> albums.values().stream())
                .mapToLong(List::size)
                .sum();
        assertThat(mentions).isEqualTo(2_838);
        assertThat(new WayBack(catalog()).understood())
                .as(() -> String.join("\n", told()))
                .isEqualTo(2_837);
    }

    @Test
    void understands_dates() {
        List<String> texts = new ArrayList<>();
        for (Map<String, Object> album : pages("albums.json")) {
            texts.add((String) album.get("released"));
            ((List<?>) album.get("recorded")).forEach(text -> texts.add((String) text));
        }
        for (Map<String, Object> musician : pages("musicians.json")) {
            Stream.of("birthdate", "deathdate")
                    .map(key -> (String) musician.get(key))
                    .filter(text -> !text.isBlank())
                    .forEach(texts::add);
        }
        assertThat(texts).hasSize(417);
        assertThat(read()).as(() -> String.join("\n", told())).isEqualTo(417);
    }

    @Test
    void tells_what_it_does_not_understand() {
        assertThat(told())
                .containsExactly(
                        "tracks.json /283/albums/0: WARNING: “wah-wah pedal” is not understood as an instrument; it is kept"
                                + " as printed [not-understood]",
                        "musicians.json:1:15 /10/deathdate: WARNING: “)” is not understood as a date; it is kept as printed"
                                + " [not-understood]");
    }

    /** How many date texts the catalogue has a date for. */
    private static long read() {
        long read = 0;
        for (var entity : catalog().all(EntityType.RELEASE)) {
            Release release = (Release) entity;
            read += release.events().stream()
                    .filter(event -> event.date().flatMap(DateExpression::value).isPresent())
                    .count();
            List<String> printed = new ArrayList<>();
            release.relationships().forEach(relationship -> {
                Session session = (Session) catalog().get(relationship.target()).orElseThrow();
                boolean understood =
                        session.date().flatMap(DateExpression::value).isPresent();
                if (understood) {
                    printed.add(relationship.targetCredit().orElseThrow());
                }
            });
            // A text that lists days counts once.
            read += printed.stream()
                            .filter(text -> !text.matches(".*\\d{4},.*"))
                            .count()
                    + printed.stream()
                            .filter(text -> text.matches(".*\\d{4},.*"))
                            .distinct()
                            .count();
        }
        for (var entity : catalog().all(EntityType.ARTIST)) {
            Artist artist = (Artist) entity;
            read += artist.lifeSpan().begin().stream().count()
                    + artist.lifeSpan().end().stream().count();
        }
        return read;
    }

    private static List<String> told() {
        return OUTCOME.get().notices().list().stream().map(Notice::toString).toList();
    }

    @Test
    void makes_a_catalogue_without_errors_that_goes_through_json_and_back() {
        assertThat(OUTCOME.get().notices().has(Severity.ERROR)).isFalse();
        assertThat(catalog().check().list()).isEmpty();
        byte[] json = CatalogWriter.create().compact().toJson(catalog()).getBytes(UTF_8);
        assertThat(CatalogReader.create().read(json, "miles.json").orThrow()).isEqualTo(catalog());
    }
}
