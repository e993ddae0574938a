package org.linernotes.examples.discogs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.artist.CreditedName;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Side;
import org.linernotes.core.release.Track;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.json.CatalogReader;
import org.linernotes.json.CatalogWriter;
import tools.jackson.core.JacksonException;

/** Reads a small dump and a small answer of the same forms. */
class SmallDumpTest {
    @TempDir
    private Path folder;

    private static Path file(String name) {
        try {
            return Path.of(Resources.getResource(SmallDumpTest.class, name).toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Catalog dump() throws IOException {
        return Discogs.read(file("small-dump.xml")).orThrow();
    }

    private static Release release(Catalog catalog, String id) {
        return (Release) catalog.get(ReleaseId.of("discogs-" + id)).orElseThrow();
    }

    private static ImmutableList<Credit> credits(Catalog catalog, int track) {
        return ((Recording)
                        catalog.get(RecordingId.of("discogs-9000001:" + track)).orElseThrow())
                .credits();
    }

    private static String words(Credit credit) {
        return credit.player().artist().orElseThrow()
                + " "
                + credit.role()
                + credit.instruments().stream()
                        .map(played -> " " + played.instrument())
                        .reduce("", String::concat);
    }

    @Test
    void gives_a_credit_to_the_tracks_that_it_names() throws IOException {
        Catalog catalog = dump();
        assertThat(credits(catalog, 1))
                .extracting(SmallDumpTest::words)
                .containsExactly(
                        "discogs-301 performer tenor-saxophone",
                        "discogs-23755 writer",
                        "discogs-23755 performer trumpet");
        assertThat(credits(catalog, 1).get(0).creditedAs()).contains("B. Wilen");
    }

    @Test
    void gives_a_credit_of_a_whole_to_its_parts() throws IOException {
        Catalog catalog = dump();
        for (int part : new int[] {2, 3}) {
            assertThat(credits(catalog, part))
                    .extracting(SmallDumpTest::words)
                    .containsExactly("discogs-301 performer tenor-saxophone", "discogs-305 performer double-bass");
        }
    }

    @Test
    void leaves_a_credit_with_the_release_where_its_tracks_are_not_known() throws IOException {
        ImmutableList<Credit> credits = release(dump(), "9000001").credits();
        assertThat(credits)
                .extracting(SmallDumpTest::words)
                .containsExactly(
                        "discogs-300 producer",
                        "discogs-302 performer piano",
                        "discogs-302 'Zither Harp Thing'",
                        "discogs-303 performer drums");
        assertThat(credits)
                .extracting(credit -> credit.extensions().json().get(Discogs.KEY))
                .containsExactly(
                        null, "{\"tracks\":\"A1, C7\"}", "{\"tracks\":\"A1, C7\"}", "{\"tracks\":\"the fast ones!\"}");
    }

    @Test
    void tells_what_it_does_not_understand_and_what_it_does_not_take() throws IOException {
        assertThat(Discogs.read(file("small-dump.xml")).notices().list())
                .extracting(Notice::toString)
                .containsExactly(
                        "small-dump.xml:1:8 9000001 /extraartists/2/role: WARNING: “Zither Harp Thing” is not understood as"
                                + " a credit of Discogs; it is kept as printed [not-understood]",
                        "small-dump.xml:1:5 9000001 /extraartists/2/tracks: WARNING: “C7” is not understood as positions of"
                                + " this listing; it is kept as printed [not-understood]",
                        "small-dump.xml:1:1 9000001 /extraartists/3/tracks: WARNING: “the fast ones!” is not understood as"
                                + " positions of tracks; it is kept as printed [not-understood]",
                        "small-dump.xml 9000001 /extraartists/4: LOSS: Boris Vian is credited for nothing and not taken"
                                + " [no-role]",
                        "small-dump.xml 9000001 /tracklist/2/sub_tracks/0/duration: WARNING: “about two” is not understood"
                                + " as a playing time; it is kept as printed [not-understood]",
                        "small-dump.xml /images: LOSS: /images is not taken; places of the file that say it: 1 [not-taken]",
                        "small-dump.xml /status: LOSS: /status is not taken; places of the file that say it: 1 [not-taken]");
        assertThat(Discogs.read(file("small-answer.json")).notices().list())
                .extracting(Notice::toString)
                .containsExactly(
                        "small-answer.json:1:1 9000002 /released: WARNING: “some day” is not understood as a date; it is kept"
                                + " as printed [not-understood]",
                        "small-answer.json /community: LOSS: /community is not taken; places of the file that say it: 1"
                                + " [not-taken]",
                        "small-answer.json /tracklist/type_: LOSS: /tracklist/type_ is not taken; places of the file that say it: 2"
                                + " [not-taken]");
    }

    @Test
    void reads_the_release_around_the_credits() throws IOException {
        Release release = release(dump(), "9000001");
        assertThat(release.artistCredit().orElseThrow().text()).isEqualTo("M. Davis & Some Friends");
        assertThat(release.artistCredit().orElseThrow().names())
                .extracting(CreditedName::artist)
                .containsExactly(
                        Optional.of(ArtistId.of("discogs-23755")), Optional.of(ArtistId.of("Some-Friends-(2)")));
        assertThat(release.labels())
                .extracting(line -> line.catalogNumber().map(Object::toString))
                .containsExactly(Optional.of("660.213 MR"), Optional.empty());
        assertThat(release.events().get(0).date().flatMap(DateExpression::value).map(Object::toString))
                .contains("1958");
        assertThat(release.notes()).extracting(note -> note.text()).containsExactly("Recorded by night.");
        List<Track> tracks = release.media().get(0).tracks();
        assertThat(tracks)
                .extracting(Track::number)
                .containsExactly(Optional.of("A1"), Optional.of("B1"), Optional.of("B2"));
        assertThat(tracks)
                .extracting(Track::length)
                .containsExactly(
                        Optional.of(Duration.ofSeconds(165)), Optional.empty(), Optional.of(Duration.ofSeconds(234)));
        assertThat(tracks.get(0).extensions().json()).containsEntry(Discogs.KEY, "{\"headings\":[\"Face One\"]}");
        assertThat(tracks.get(1).extensions().json())
                .containsEntry(Discogs.KEY, "{\"duration\":\"about two\",\"index\":\"Two Scenes\"}");
        assertThat(release.media().get(0).sides()).extracting(Side::name).containsExactly("A");
        assertThat(release.extensions().json().get(Discogs.KEY)).contains("X 9").contains("10\\\"");
    }

    @Test
    void splits_the_number_off_a_name() throws IOException {
        Artist friends = (Artist) dump().get(ArtistId.of("Some-Friends-(2)")).orElseThrow();
        assertThat(friends.name()).isEqualTo("Some Friends");
        assertThat(friends.disambiguation()).contains("2");
    }

    @Test
    void takes_a_role_of_a_main_artist_for_a_credit() throws IOException {
        Release release = release(Discogs.read(file("small-answer.json")).orThrow(), "9000002");
        assertThat(release.credits())
                .extracting(SmallDumpTest::words)
                .containsExactly("discogs-23755 performer trumpet", "- performer bass"); // and somebody without a name
        assertThat(release.credits().get(0).role()).isEqualTo(Role.PERFORMER);
    }

    @Test
    void reads_a_dump_in_gzip_alike_and_goes_through_json_and_back() throws IOException {
        Path packed = folder.resolve("small-dump.xml.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(file("small-dump.xml"), out);
        }
        Catalog catalog = Discogs.read(packed).orThrow();
        assertThat(catalog).isEqualTo(dump());
        for (Catalog read :
                List.of(catalog, Discogs.read(file("small-answer.json")).orThrow())) {
            byte[] json = CatalogWriter.create().compact().toJson(read).getBytes(UTF_8);
            assertThat(CatalogReader.create().read(json, "small.json").orThrow())
                    .isEqualTo(read);
        }
    }

    @Test
    void looks_at_nothing_outside_a_dump() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        Path dump = Files.writeString(
                folder.resolve("outside.xml"),
                "<!DOCTYPE release [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>"
                        + "<release id=\"1\"><title>&e;</title></release>");
        assertThatThrownBy(() -> Discogs.read(dump)).isInstanceOf(IOException.class);
    }

    @Test
    void a_damaged_file_gives_a_catalogue_or_is_refused() throws IOException {
        SplittableRandom random = new SplittableRandom(11);
        String xml = Files.readString(file("small-dump.xml"));
        String json = Files.readString(file("small-answer.json"));
        for (int i = 0; i < 1_000; i++) {
            boolean dump = i % 2 == 0;
            StringBuilder damaged = new StringBuilder(dump ? xml : json);
            for (int hits = random.nextInt(1, 4); hits > 0; hits--) {
                int place = random.nextInt(damaged.length());
                damaged.delete(place, place + random.nextInt(2) * random.nextInt(20));
                damaged.insert(place, (char) random.nextInt(32, 127));
            }
            Path file = Files.writeString(folder.resolve(dump ? "damaged.xml" : "damaged.json"), damaged);
            try {
                Outcome<Catalog> outcome = Discogs.read(file);
                assertThat(outcome.value()).isPresent();
            } catch (IOException | JacksonException e) {
                assertThat(e).isNotNull(); // refused, as the documentation says
            }
        }
    }
}
