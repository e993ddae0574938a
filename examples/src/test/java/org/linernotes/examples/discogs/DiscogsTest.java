package org.linernotes.examples.discogs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Suppliers;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.artist.CreditedName;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.notice.Severity;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;
import org.linernotes.examples.discogs.CreditCount.Mention;
import org.linernotes.json.CatalogReader;
import org.linernotes.json.CatalogWriter;

/** Reads dumps and answers of Discogs, and holds their credits against a plain count. */
class DiscogsTest {
    /** A file as it was counted and as it was read. */
    private record ReadFile(Path file, CreditCount count, Outcome<Catalog> outcome) {
        static ReadFile of(Path file) {
            try {
                return new ReadFile(file, CreditCount.of(file), Discogs.read(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Catalog catalog() {
            return outcome.orThrow();
        }

        Stream<Release> releases() {
            return catalog().all(EntityType.RELEASE).stream().map(Release.class::cast);
        }
    }

    private static final Supplier<List<ReadFile>> FILES = Suppliers.memoize(() -> {
        try {
            return CreditCount.files().stream().map(ReadFile::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    });

    @Test
    void every_release_and_every_track_is_in_the_catalogue() {
        for (ReadFile file : FILES.get()) {
            assertThat(file.releases())
                    .as(file.file().toString())
                    .hasSize(file.count().releases());
            assertThat(file.releases().flatMap(release -> release.media().get(0).tracks().stream()))
                    .as(file.file().toString())
                    .hasSize(file.count().tracks());
        }
        assertThat(FILES.get()).hasSize(10);
    }

    @Test
    void every_release_has_its_title_and_those_who_are_credited_with_it() {
        for (ReadFile file : FILES.get()) {
            Map<String, String> headlines = new TreeMap<>();
            file.releases()
                    .forEach(release -> headlines.put(
                            release.externalIds().get(0).value(),
                            release.title().orElseThrow()
                                    + " by "
                                    + release.artistCredit().orElseThrow().names().stream()
                                            .map(CreditedName::name)
                                            .toList()));
            assertThat(headlines).isEqualTo(file.count().headlines());
        }
    }

    @Test
    void every_credit_is_with_its_release_or_its_track() {
        List<String> differences = new ArrayList<>();
        int counted = 0;
        for (ReadFile file : FILES.get()) {
            Multiset<String> expected = HashMultiset.create();
            file.count().mentions().forEach(mention -> expected.add(words(mention)));
            ListMultimap<String, String> credits = ArrayListMultimap.create();
            file.releases().forEach(release -> found(file.catalog(), release, credits));
            Multiset<String> found = credits.keys();
            counted += expected.size();
            Multisets.difference(expected, found).forEach(words -> differences.add("lost: " + words));
            Multisets.difference(found, expected).forEach(words -> differences.add("added: " + words));
        }
        assertThat(differences).as(() -> String.join("\n", differences)).isEmpty();
        assertThat(counted).isEqualTo(14_448);
    }

    private static String words(Mention mention) {
        return mention.release() + " " + mention.track() + " " + mention.name();
    }

    /** Enters each credit, in words, below whose and where it is. */
    private static void found(Catalog catalog, Release release, ListMultimap<String, String> found) {
        String id = release.id().toString().replace("discogs-", "");
        release.credits()
                .forEach(credit -> found.put(
                        id + " " + CreditCount.RELEASE + " " + name(catalog, credit), plain(credit.toString())));
        List<Track> tracks = release.media().get(0).tracks();
        for (int i = 0; i < tracks.size(); i++) {
            for (Credit credit : credits(catalog, tracks.get(i))) {
                found.put(id + " " + i + " " + name(catalog, credit), plain(credit.toString()));
            }
        }
    }

    private static List<Credit> credits(Catalog catalog, Track track) {
        return track.recording()
                .map(recording -> (Recording) catalog.get(recording).orElseThrow())
                .map(Recording::credits)
                .map(List::copyOf)
                .orElse(List.of());
    }

    private static String name(Catalog catalog, Credit credit) {
        Artist artist =
                (Artist) catalog.get(credit.player().artist().orElseThrow()).orElseThrow();
        String name = artist.disambiguation()
                .map(number -> artist.name() + " (" + number + ")")
                .orElse(artist.name());
        return credit.creditedAs().orElse(name);
    }

    @Test
    void every_detail_of_a_role_is_with_the_credit() {
        Set<String> lost = new TreeSet<>();
        int details = 0;
        for (ReadFile file : FILES.get()) {
            ListMultimap<String, String> credits = ArrayListMultimap.create();
            file.releases().forEach(release -> found(file.catalog(), release, credits));
            for (Mention mention : file.count().mentions()) {
                for (String detail : mention.details()) {
                    details++;
                    if (credits.get(words(mention)).stream().noneMatch(credit -> credit.contains(plain(detail)))) {
                        lost.add(mention.role() + " [" + detail + "]");
                    }
                }
            }
        }
        assertThat(lost)
                .as("what the credit says in other words: Assistance as Assistant, Upright Bass as double bass")
                .containsExactly(
                        "A&R [Assisted By]",
                        "Arranged By [Backing Vocals]",
                        "Arranged By [Horns & Strings]",
                        "Bass [Upright]",
                        "Compiled By [Assisted By]",
                        "Electric Piano [Fender Rhodes]",
                        "Electric Piano [Würlitzer]",
                        "Engineer [Assistance]",
                        "Featuring [Feat.]",
                        "Guest [Special Guest]",
                        "Lead Vocals [Sólo]",
                        "Music By [Not Credited]",
                        "Producer [Assistance]",
                        "Rap [Featuring]",
                        "Synthesizer [Extra]",
                        "Vocals [Featuring]");
        assertThat(details).isEqualTo(2_297);
    }

    /** Words as they are compared: qualifiers and instruments are written in their own way. */
    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[-_]", " ").strip();
    }

    @Test
    void understands_roles() {
        Map<String, Integer> failures = new LinkedHashMap<>();
        int credits = 0;
        int understood = 0;
        for (ReadFile file : FILES.get()) {
            for (Entity entity : file.catalog().entities()) {
                List<Credit> list = entity instanceof Release release
                        ? release.credits()
                        : entity instanceof Recording recording ? recording.credits() : List.of();
                for (Credit credit : list) {
                    credits++;
                    if (credit.role().key().isPresent()
                            && credit.instruments().stream()
                                    .allMatch(
                                            played -> played.instrument().key().isPresent())) {
                        understood++;
                    } else {
                        failures.merge(credit.role().name(), 1, Integer::sum);
                    }
                }
            }
        }
        assertThat(credits)
                .isEqualTo(FILES.get().stream()
                        .mapToInt(file -> file.count().mentions().size())
                        .sum());
        assertThat(credits - understood).as(failures::toString).isEqualTo(5);
    }

    @Test
    void understands_dates_and_track_ranges() {
        long dates = FILES.get().stream()
                .flatMap(ReadFile::releases)
                .flatMap(release -> release.events().stream())
                .flatMap(event -> event.date().stream())
                .map(DateExpression::value)
                .filter(date -> date.isPresent())
                .count();
        assertThat(FILES.get().stream().mapToInt(file -> file.count().dates()).sum())
                .isEqualTo(909);
        assertThat(dates).isEqualTo(909);
        assertThat(FILES.get().stream().mapToInt(file -> file.count().ranges()).sum())
                .isEqualTo(710);
        assertThat(told("/released")).isEmpty();
        List<String> ranges = FILES.get().stream()
                .flatMap(file -> file.outcome().notices().list().stream())
                .filter(notice -> notice.location().pointer().orElse("").endsWith("/tracks"))
                .map(notice -> notice.location().record().orElseThrow()
                        + notice.location().pointer().orElseThrow())
                .distinct()
                .toList();
        assertThat(ranges).as(() -> String.join("\n", told("/tracks"))).hasSize(80);
    }

    private static List<String> told(String pointer) {
        return FILES.get().stream()
                .flatMap(file -> file.outcome().notices().list().stream())
                .filter(notice -> notice.location().pointer().orElse("").endsWith(pointer))
                .map(Notice::toString)
                .toList();
    }

    @Test
    void tells_what_it_does_not_take() {
        assertThat(FILES.get().stream()
                        .flatMap(file -> file.outcome().notices().list().stream())
                        .filter(notice -> notice.code() == DiscogsNotice.NOT_TAKEN)
                        .map(notice -> notice.arguments().get("path"))
                        .distinct()
                        .sorted())
                .containsExactly(
                        "/artists/resource_url",
                        "/artists/thumbnail_url",
                        "/artists_sort",
                        "/blocked_from_sale",
                        "/community",
                        "/companies",
                        "/data_quality",
                        "/date_added",
                        "/date_changed",
                        "/estimated_weight",
                        "/extraartists/resource_url",
                        "/format_quantity",
                        "/genres",
                        "/images",
                        "/is_offensive",
                        "/labels/entity_type",
                        "/labels/entity_type_name",
                        "/labels/resource_url",
                        "/labels/thumbnail_url",
                        "/lowest_price",
                        "/master_id",
                        "/master_url",
                        "/num_for_sale",
                        "/released_formatted",
                        "/resource_url",
                        "/status",
                        "/styles",
                        "/thumb",
                        "/tracklist/artists/resource_url",
                        "/tracklist/extraartists/resource_url",
                        "/tracklist/sub_tracks/type_",
                        "/tracklist/type_",
                        "/uri",
                        "/videos",
                        "/year");
    }

    @Test
    void makes_catalogues_without_errors_that_go_through_json_and_back() {
        for (ReadFile file : FILES.get()) {
            assertThat(file.outcome().notices().has(Severity.ERROR)).isFalse();
            assertThat(file.outcome().notices().dropped()).isEmpty();
            byte[] json =
                    CatalogWriter.create().compact().toJson(file.catalog()).getBytes(UTF_8);
            assertThat(CatalogReader.create().read(json, "discogs.json").orThrow())
                    .isEqualTo(file.catalog());
        }
    }
}
