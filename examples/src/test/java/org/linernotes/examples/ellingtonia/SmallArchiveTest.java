package org.linernotes.examples.ellingtonia;

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
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.LabelId;
import org.linernotes.core.entity.Note;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.label.Label;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.personnel.Scope;
import org.linernotes.core.personnel.VarianceKind;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Release;
import org.linernotes.core.session.Heading;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.SessionKind;
import org.linernotes.core.session.Take;
import org.linernotes.core.testing.Golden;
import org.linernotes.json.CatalogReader;
import org.linernotes.json.CatalogWriter;
import tools.jackson.core.JacksonException;

/** Reads a small archive of the same form. */
class SmallArchiveTest {
    private static final String MARKS = "()-,.;:&| _¬vA0z\"\u0000\u3000";

    private static final Outcome<Catalog> OUTCOME = read();
    private static final Catalog CATALOG = OUTCOME.orThrow();

    private static Outcome<Catalog> read() {
        try {
            Path labels = Path.of(Resources.getResource(SmallArchiveTest.class, "archive/labels.json")
                    .toURI());
            return Ellingtonia.read(labels.getParent());
        } catch (IOException | URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Session session(String id) {
        return (Session) entity(SessionId.of(id));
    }

    private static Object entity(EntityId id) {
        return CATALOG.get(id).orElseThrow();
    }

    private static Take take(String index) {
        return CATALOG.take(TakeId.of("ellingtonia-" + index)).orElseThrow().take();
    }

    @Test
    void is_the_catalogue_that_is_written_down() {
        Golden.of(SmallArchiveTest.class, "small-archive.json")
                .matches(CatalogWriter.create().toJson(CATALOG));
    }

    @Test
    void goes_through_json_and_back() {
        assertThat(CatalogReader.create()
                        .read(CatalogWriter.create().toJson(CATALOG), "small-archive.json")
                        .orThrow())
                .isEqualTo(CATALOG);
    }

    @Test
    void makes_one_session_of_the_blocks_of_a_sitting() {
        Session session = session("ellingtonia-40-03-06");
        assertThat(session.kind()).contains(SessionKind.STUDIO);
        assertThat(session.clients()).containsExactly(LabelId.of("Vi"));
        assertThat(session.parts())
                .extracting(part -> part.leader().orElseThrow().text())
                .containsExactly("BAND OF THE EXAMPLE", "DEE DALE TRIO");
    }

    @Test
    void lets_singers_sing_where_a_title_names_them() {
        Part part = session("ellingtonia-40-03-06").parts().get(0);
        assertThat(part.lineUp())
                .filteredOn(line -> line.scope() == Scope.NAMED_TAKES)
                .extracting(line -> line.player().artist().orElseThrow())
                .hasToString("[cy-cedar, eve-elm]");
        assertThat(take("40-03-06-001").title()).contains("First Tune");
        assertThat(take("40-03-06-001").variances()).singleElement().satisfies(variance -> {
            assertThat(variance.kind()).isEqualTo(VarianceKind.AS_LINE_UP);
            assertThat(variance.players().get(0).artist()).hasToString("Optional[eve-elm]");
            assertThat(variance.printed()).contains("vEE");
        });
        assertThat(take("40-03-06-002").title()).contains("First Tune [Other Title]");
        assertThat(take("40-03-06-002").variances()).hasSize(2);
    }

    @Test
    void carries_changes_of_personnel_on_to_the_takes_that_follow() {
        assertThat(take("40-03-06-003").variances())
                .extracting(variance -> variance.kind())
                .containsExactly(VarianceKind.OUT, VarianceKind.ADDED);
        assertThat(take("40-03-06-004").variances()).isEmpty();
    }

    @Test
    void goes_on_from_the_block_before() {
        List<Part> parts = session("ellingtonia-40-03-06").parts();
        assertThat(parts.get(1).lineUp()).hasSameSizeAs(parts.get(0).lineUp());
        assertThat(take("40-03-06-005").variances())
                .extracting(variance -> variance.kind())
                .containsExactly(VarianceKind.INSTRUMENT_INSTEAD);
    }

    @Test
    void heads_suites_and_medleys() {
        assertThat(session("ellingtonia-40-03-06").parts().get(1).headings())
                .extracting(Heading::text)
                .containsExactly("Small Suite", "Medley:");
        assertThat(session("ellingtonia-40-03-06").parts().get(1).headings())
                .extracting(heading -> heading.takes().toString())
                .containsExactly("[ellingtonia-40-03-06-005]", "[ellingtonia-40-03-06-006, ellingtonia-40-03-06-007]");
    }

    @Test
    void turns_issues_round() {
        Release release = (Release) entity(ReleaseId.of("HMV(E):DLP-1007"));
        assertThat(release.media()).singleElement().satisfies(disc -> {
            assertThat(disc.position()).contains(2);
            assertThat(disc.tracks())
                    .extracting(track -> track.recording().orElseThrow().toString())
                    .containsExactly("ellingtonia-40-03-06-001", "ellingtonia-40-03-06-002");
            assertThat(disc.tracks().get(0).length().orElseThrow()).hasSeconds(185);
        });
        Recording recording = (Recording) entity(RecordingId.of("ellingtonia-40-03-06-001"));
        assertThat(recording.relationships()).singleElement().satisfies(first -> {
            assertThat(first.type()).isEqualTo("first issue");
            assertThat(first.target()).isEqualTo(ReleaseId.of("Vi:26536"));
        });
        assertThat(((Label) entity(LabelId.of("HMV(E)"))).country()).contains("GB");
    }

    @Test
    void anchors_notes_to_the_takes_that_they_name() {
        assertThat(session("ellingtonia-40-03-06").notes())
                .extracting(Note::about)
                .extracting(Object::toString)
                .containsExactly(
                        "[ellingtonia-40-03-06-004]",
                        "[ellingtonia-40-03-06-004, ellingtonia-40-03-06-001]",
                        "[part-2]");
    }

    @Test
    void keeps_what_the_model_has_no_field_for() {
        assertThat(take("40-03-06-003").extensions().json().get("ellingtonia"))
                .isEqualTo("{\"joined\":\"first\",\"matrix\":\"_|\",\"mood\":{\"tempo\":\"slow\"},"
                        + "\"title\":\"¬ Second Tune - vQX\"}");
        assertThat(session("ellingtonia-40-03-06").parts().get(0).extensions().json())
                .containsEntry("ellingtonia", "{\"weather\":\"rain\"}");
        assertThat(session("ellingtonia-40-03-99").extensions().json())
                .containsEntry("ellingtonia", "{\"index_date\":400399}");
    }

    @Test
    void tells_what_it_does_not_understand_and_where_it_stands() {
        assertThat(OUTCOME.notices().list())
                .extracting(Notice::toString)
                .satisfiesExactly(
                        first -> assertThat(first).contains("1940.json", "/0/entries/4/title", "“QX”"),
                        second -> assertThat(second)
                                .contains("1940.json:1:13", "/0/entries/5/value", "Bells on the coda"));
    }

    @Test
    void refuses_a_file_of_another_form(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("instruments.json"), "{}");
        Files.writeString(folder.resolve("labels.json"), "{}");
        Files.writeString(
                folder.resolve("1940.json"),
                "[{\"group\": \"A\", \"date\": \"1940\", \"entries\": [{\"type\": \"song\"}]}]");
        assertThatThrownBy(() -> Ellingtonia.read(folder)).isInstanceOf(JacksonException.class);
    }

    /** Every text of the archive may be damaged; its form is JSON's business. */
    @Test
    void makes_a_catalogue_of_damaged_texts_or_refuses_them(@TempDir Path folder) throws IOException {
        SplittableRandom random = new SplittableRandom(1940);
        for (String table : List.of("instruments.json", "labels.json")) {
            Files.writeString(folder.resolve(table), resource(table));
        }
        String year = resource("1940.json");
        for (int i = 0; i < 400; i++) {
            Files.writeString(folder.resolve("1940.json"), damaged(year, random));
            try {
                Outcome<Catalog> read = Ellingtonia.read(folder);
                assertThat(read.value()).isPresent();
            } catch (JacksonException refused) {
                assertThat(refused.getMessage()).isNotBlank();
            }
        }
    }

    private static String resource(String name) throws IOException {
        return Resources.toString(Resources.getResource(SmallArchiveTest.class, "archive/" + name), UTF_8);
    }

    private static String damaged(String json, SplittableRandom random) {
        StringBuilder text = new StringBuilder(json);
        for (int n = random.nextInt(1, 6); n > 0; n--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, MARKS.charAt(random.nextInt(MARKS.length())));
                default -> text.setCharAt(at, MARKS.charAt(random.nextInt(MARKS.length())));
            }
        }
        return text.toString();
    }
}
