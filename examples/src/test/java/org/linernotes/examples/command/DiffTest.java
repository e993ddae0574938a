package org.linernotes.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;
import org.linernotes.core.session.Session;
import org.linernotes.core.testing.Golden;
import org.linernotes.examples.ascenseur.Ascenseur;
import org.linernotes.json.CatalogWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DiffTest {
    private static final String ASCENSEUR = CatalogWriter.create().toJson(Ascenseur.catalog());

    @TempDir
    private Path folder;

    /** The record in another state: a title, a track less, a medium more before the old one, one player less, a new artist. */
    private static Catalog edited() {
        Catalog.Builder builder = Catalog.builder();
        Catalog catalog = Ascenseur.catalog();
        for (Entity entity : catalog.entities()) {
            Catalog.Builder unused = builder.add(edited(entity));
        }
        catalog.source().ifPresent(builder::source);
        builder.subjects(catalog.subjects());
        builder.add(Artist.builder()
                .id(ArtistId.of("boris-vian"))
                .name("Boris Vian")
                .build());
        return builder.build().value().orElseThrow();
    }

    private static Entity edited(Entity entity) {
        if (entity instanceof Release release && release.id().toString().equals("fontana-660213")) {
            Medium medium = release.media().get(0);
            List<Track> tracks = new ArrayList<>(medium.tracks());
            tracks.remove(3);
            Collections.swap(tracks, 0, 1);
            tracks.set(2, tracks.get(2).withLength(Duration.ofSeconds(136)));
            Medium bonus = Medium.builder()
                    .id(ElementId.of("bonus"))
                    .title("Interview")
                    .build();
            return release.withTitle("Lift to the Scaffold").withMedia(bonus, medium.withTracks(tracks));
        }
        if (entity instanceof Session session && session.id().toString().startsWith("paris")) {
            return session.withParts(session.parts()
                    .get(0)
                    .withLineUp(
                            ImmutableList.copyOf(session.parts().get(0).lineUp().subList(0, 4))));
        }
        return entity;
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void prints_what_became_of_a_record() throws IOException {
        Path before = write("before.json", ASCENSEUR);
        Call call = Call.withInput(CatalogWriter.create().toJson(edited()), "diff", before, "-");
        assertThat(call.status()).isZero();
        assertThat(call.err()).isEqualTo("linernotes diff: 3 entities differ: 1 added, 0 removed, 2 changed\n");
        Golden.of(DiffTest.class, "diff.txt").matches(call.out());
    }

    @Test
    void prints_nothing_of_equal_catalogues_in_whatever_format_they_are() throws IOException {
        Path document = write("a.json", ASCENSEUR);
        Path lines = folder.resolve("b.ndjson");
        assertThat(Call.of("convert", "--to", "ndjson", "-o", lines, document).status())
                .isZero();
        assertThat(Call.of("diff", document, lines)).isEqualTo(new Call(0, "", "linernotes diff: nothing differs\n"));
        assertThat(Call.of("diff", document, lines, "--json"))
                .isEqualTo(new Call(
                        0,
                        "{\"counts\":{\"added\":0,\"removed\":0,\"changed\":0},\"catalog\":[],\"entities\":[]}\n",
                        ""));
    }

    @Test
    void takes_the_files_of_a_folder_together() throws IOException {
        write("in/a.ndjson", "{\"type\":\"artist\",\"id\":\"a\",\"name\":\"A\",\"area\":\"b\"}\n");
        write("in/b.ndjson", "{\"type\":\"area\",\"id\":\"b\",\"name\":\"B\"}\n");
        Path whole = write("c.ndjson", """
                {"type":"area","id":"b","name":"B"}
                {"type":"artist","id":"a","name":"Ah","area":"b"}
                """);
        Call call = Call.of("diff", folder.resolve("in"), whole);
        assertThat(call)
                .isEqualTo(new Call(
                        0,
                        "~ artist:a  Ah\n  ~ name: “A” → “Ah”\n",
                        "linernotes diff: 1 entity differs: 0 added, 0 removed, 1 changed\n"));
    }

    @Test
    void tells_of_a_folder_in_which_an_entity_is_twice_and_not_alike() throws IOException {
        write("in/a.ndjson", "{\"type\":\"artist\",\"id\":\"a\",\"name\":\"A\"}\n");
        write("in/b.ndjson", "{\"type\":\"artist\",\"id\":\"a\",\"name\":\"Ah\"}\n");
        Call call = Call.of("diff", folder.resolve("in"), folder.resolve("in/a.ndjson"));
        assertThat(call.out()).isEmpty();
        assertThat(call.err())
                .startsWith(folder.resolve("in") + " artist:a: WARNING: ")
                .contains("[differing-repeat]");
    }

    @Test
    void says_that_what_could_not_be_read_counts_as_a_difference() throws IOException {
        Path whole = write("whole.ndjson", """
                {"type":"area","id":"a","name":"A"}
                {"type":"area","id":"b","name":"B"}
                """);
        Path broken = write("broken.ndjson", """
                {"type":"area","id":"a","name":"A"}
                {"type":"area","id":"b","na
                """);
        Call call = Call.of("diff", whole, broken);
        assertThat(call.status()).isZero();
        assertThat(call.out()).isEqualTo("- area:b  B\n");
        assertThat(call.err())
                .startsWith(broken + ":2:")
                .endsWith("\nlinernotes diff: 1 entity differs: 0 added, 1 removed, 0 changed; "
                        + "what could not be read of one side, as told above, counts as added or removed\n");
    }

    @Test
    void compares_documents_of_musicbrainz_and_tells_how_much_it_does_not_see() throws IOException {
        Path before = write("before.json", Documents.ARTIST);
        Path after = write("after.json", Documents.ARTIST.replace("1937-03-04", "1937-03"));
        Call call = Call.of("diff", before, after);
        assertThat(call)
                .isEqualTo(new Call(
                        0,
                        "~ artist:mb:" + Documents.ARTIST_ID
                                + "  Barney Wilen\n  ~ lifeSpan.begin: 1937-03-04 → 1937-03\n",
                        "linernotes diff: 1 entity differs: 0 added, 0 removed, 1 changed; "
                                + "2 values for which the model has no place were not compared\n"));
    }

    @Test
    void answers_in_json() throws IOException {
        Path before = write("before.json", ASCENSEUR);
        Path after = write("after.json", CatalogWriter.create().toJson(edited()));
        Call call = Call.of("diff", before, after, "--json");
        assertThat(call.err()).isEmpty();
        JsonNode answer = new JsonMapper().readTree(call.out());
        assertThat(answer.at("/counts/changed").intValue()).isEqualTo(2);
        assertThat(answer.at("/entities/0/entity/name").stringValue()).isEqualTo("Boris Vian");
        assertThat(answer.at("/entities/2/changes")
                        .valueStream()
                        .map(change -> change.get("path").stringValue()))
                .containsExactly("title", "media", "media.tracks", "media.tracks", "media.tracks.length");
        assertThat(answer.at("/entities/2/changes/4").toString())
                .contains("\"from\":\"/media/0/tracks/2/length\",\"to\":\"/media/1/tracks/2/length\",\"before\":135000,"
                        + "\"after\":136000");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            diff A            | Missing required parameter: 'B'
            diff A A A        | Unmatched argument at index 3
            diff - -          | only one of the two can be standard input
            diff --from html A A | reading html comes in a later version
            diff A.tar A      | archives such as A.tar are read by ingest alone; make lines of it first
            """)
    void refuses_a_wrong_call(String words, String message) {
        Call call = Call.of((Object[]) words.split(" "));
        assertThat(call.status()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).startsWith("linernotes diff: " + message);
    }

    @Test
    void ends_with_3_where_one_of_the_two_cannot_be_read() throws IOException {
        Call call = Call.of("diff", write("a.json", ASCENSEUR), folder.resolve("none.json"));
        assertThat(call.status()).isEqualTo(3);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).contains("none.json").contains("there is no such file");
    }
}
