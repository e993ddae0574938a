package org.linernotes.examples.miles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.io.Resources;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Release;
import org.linernotes.core.session.Basis;
import org.linernotes.core.session.Session;
import org.linernotes.json.CatalogReader;
import org.linernotes.json.CatalogWriter;
import tools.jackson.core.JacksonException;

/** Reads a small data set of the same form. */
class SmallDatasetTest {
    private static final Outcome<Catalog> OUTCOME = read();
    private static final Catalog CATALOG = OUTCOME.orThrow();

    @TempDir
    private Path folder;

    private static Path dataset() {
        try {
            return Path.of(Resources.getResource(SmallDatasetTest.class, "small/albums.json")
                            .toURI())
                    .getParent();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Outcome<Catalog> read() {
        try {
            return MilesDataset.read(dataset());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Release album(String title) {
        return (Release) CATALOG.get(Albums.id(title)).orElseThrow();
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
    void albums_that_share_day_and_studio_share_a_session() {
        assertThat(CATALOG.all(EntityType.SESSION))
                .extracting(session -> session.id().toString())
                .containsExactlyInAnyOrder(
                        "1956-05-11-House-Studio", "1956-10-26-House-Studio", "1956-05-11", "1957-06-03", "soon");
        assertThat(CATALOG.all(EntityType.SESSION))
                .allSatisfy(session -> assertThat(((Session) session).basis()).isEqualTo(Basis.INFERRED));
        assertThat(album("Blue Hour Again").relationships().get(0).target())
                .isEqualTo(album("Blue Hour").relationships().get(0).target());
    }

    @Test
    void several_days_in_several_studios_have_no_place() {
        Release album = album("Two Rooms");
        assertThat(album.relationships())
                .extracting(relationship -> relationship.target() + " of "
                        + relationship.targetCredit().orElseThrow())
                .containsExactly(
                        "1956-05-11 of May 11, 1956, June 3, 1957",
                        "1957-06-03 of May 11, 1956, June 3, 1957",
                        "soon of soon");
        assertThat(album.captures())
                .extracting(capture -> capture.place().orElseThrow().toString())
                .containsExactly("House-Studio", "Hall");
    }

    @Test
    void a_track_is_a_recording_on_each_album() {
        Recording onBlueHour =
                (Recording) CATALOG.get(RecordingId.of("Blue-Hour:1")).orElseThrow();
        assertThat(onBlueHour.title()).isEqualTo("Slow");
        assertThat(onBlueHour.credits())
                .extracting(SmallDatasetTest::words)
                .containsExactly(
                        "Miles-Davis performer trumpet",
                        "Red-Garland performer piano",
                        "A-Friend performer bass-trombone");
        assertThat(onBlueHour.credits().get(2).instruments().get(0).creditedAs())
                .contains("bass trombones");
        Recording onLostAlbum =
                (Recording) CATALOG.get(RecordingId.of("Lost-Album:1")).orElseThrow();
        assertThat(onLostAlbum.credits())
                .extracting(SmallDatasetTest::words)
                .containsExactly("Miles-Davis narrator", "Red-Garland performer 'cloud harp'");
        assertThat(album("Lost Album").media().get(0).tracks()).hasSize(1);
    }

    @Test
    void musicians_have_their_lives_and_what_else_is_said_of_them() {
        Artist miles = (Artist) CATALOG.get(ArtistId.of("Miles-Davis")).orElseThrow();
        assertThat(miles.lifeSpan()).hasToString("1926-05-26 – 1991-09-02");
        assertThat(miles.externalIds()).extracting(Object::toString).containsExactly("discogs-artist:23755");
        assertThat(miles.relationships())
                .extracting(relationship ->
                        relationship.type() + " " + relationship.target().toReference())
                .containsExactly(
                        "instrument instrument:trumpet",
                        "instrument instrument:voice-of-reason",
                        "album release:Blue-Hour");
        assertThat(miles.extensions().json().get(MilesDataset.KEY)).contains("\"albums\":[\"Elsewhere\"]");
        Artist red = (Artist) CATALOG.get(ArtistId.of("Red-Garland")).orElseThrow();
        assertThat(red.lifeSpan().end()).isEmpty();
        assertThat(red.lifeSpan().ended()).isTrue();
        assertThat(red.extensions().json().get(MilesDataset.KEY)).contains("one day");
    }

    @Test
    void whoever_has_no_page_is_mentioned() {
        for (String name : List.of("A-Friend", "Bob-W.", "Somebody-Else")) {
            Entity artist = CATALOG.get(ArtistId.of(name)).orElseThrow();
            assertThat(CATALOG.subjects()).doesNotContain(artist.id());
        }
    }

    @Test
    void keeps_what_it_does_not_know() {
        assertThat(album("Blue Hour").extensions().json().get(MilesDataset.KEY)).contains("\"mood\":\"late\"");
    }

    @Test
    void tells_what_it_does_not_understand() {
        assertThat(OUTCOME.notices().list())
                .extracting(Notice::toString)
                .containsExactly(
                        "tracks.json /0/albums/1: WARNING: “cloud harp” is not understood as an instrument; it is kept as"
                                + " printed [not-understood]",
                        "albums.json:1:6 /1/released: WARNING: “!” is not understood as a date; it is kept as printed"
                                + " [not-understood]",
                        "albums.json:1:1 /1/recorded/1: WARNING: “soon” is not understood as a date; it is kept as printed"
                                + " [not-understood]",
                        "musicians.json:1:1 /1/deathdate: WARNING: “one day” is not understood as a date; it is kept as"
                                + " printed [not-understood]");
    }

    @Test
    void goes_through_json_and_back() {
        byte[] json = CatalogWriter.create().compact().toJson(CATALOG).getBytes(UTF_8);
        assertThat(CatalogReader.create().read(json, "small.json").orThrow()).isEqualTo(CATALOG);
    }

    @Test
    void refuses_another_form() throws IOException {
        for (String file : List.of("albums.json", "tracks.json", "musicians.json", "instruments.json")) {
            Files.copy(dataset().resolve(file), folder.resolve(file));
        }
        Files.writeString(folder.resolve("albums.json"), "[{\"title\": \"of another form\"}]");
        assertThatThrownBy(() -> MilesDataset.read(folder)).isInstanceOf(JacksonException.class);
    }

    @Test
    void a_damaged_data_set_gives_a_catalogue_or_is_refused() throws IOException {
        SplittableRandom random = new SplittableRandom(5);
        List<String> files = List.of("albums.json", "tracks.json", "musicians.json", "instruments.json");
        for (int i = 0; i < 400; i++) {
            for (String file : files) {
                StringBuilder damaged =
                        new StringBuilder(Files.readString(dataset().resolve(file)));
                if (files.indexOf(file) == i % files.size()) {
                    int place = random.nextInt(damaged.length());
                    damaged.delete(place, place + random.nextInt(20));
                }
                Files.writeString(folder.resolve(file), damaged);
            }
            try {
                assertThat(MilesDataset.read(folder).value()).isPresent();
            } catch (JacksonException e) {
                assertThat(e).isNotNull(); // refused, as the documentation says
            }
        }
    }
}
