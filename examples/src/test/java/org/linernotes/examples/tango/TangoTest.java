package org.linernotes.examples.tango;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Suppliers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.notice.Severity;
import org.linernotes.core.session.Session;
import org.linernotes.examples.tango.ArchiveRow.Mention;
import org.linernotes.json.CatalogReader;
import org.linernotes.json.CatalogWriter;

/** Reads the whole archive, and holds it against a plain reading of the same files. */
class TangoTest {
    private static final Supplier<Outcome<Catalog>> OUTCOME = Suppliers.memoize(() -> {
        try {
            return Tango.read(ArchiveRow.folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    });

    private static Catalog catalog() {
        return OUTCOME.get().orThrow();
    }

    private static Stream<Session> sessions() {
        return catalog().all(EntityType.SESSION).stream().map(Session.class::cast);
    }

    private static Map<String, ModelRow> model() {
        return ModelRow.all(catalog()).stream()
                .collect(toMap(row -> row.take().id().toString(), row -> row));
    }

    @Test
    void every_cell_of_every_row_is_in_the_catalogue_and_nothing_else() throws IOException {
        Map<String, ModelRow> model = model();
        List<String> differences = new ArrayList<>();
        int cells = 0;
        for (ArchiveRow row : ArchiveRow.all()) {
            cells += row.cells().size();
            Map<String, String> found = model.get(row.place()).cells();
            if (!found.equals(row.cells())) {
                differences.add(row.place() + ": " + row.cells() + " is " + found);
            }
        }
        assertThat(differences).isEmpty();
        assertThat(model).hasSize(2_373);
        assertThat(cells).isEqualTo(31_067);
    }

    @Test
    void understands_every_date() throws IOException {
        long dates = ArchiveRow.all().stream()
                .filter(row -> !row.cell("Date").isEmpty())
                .count();
        assertThat(ModelRow.all(catalog()).stream()
                        .map(row -> row.session().date().flatMap(DateExpression::value))
                        .filter(date -> date.isPresent()))
                .hasSize((int) dates);
        assertThat(dates).isEqualTo(2_373);
    }

    @Test
    void takes_the_takes_of_one_day_for_one_session() throws IOException {
        long days = ArchiveRow.all().stream()
                .filter(row -> row.cell("Date").contains("/"))
                .map(row -> row.cell("Orchestra") + row.cell("Date"))
                .distinct()
                .count();
        long others = ArchiveRow.all().stream()
                .filter(row -> !row.cell("Date").contains("/"))
                .count();
        assertThat(sessions()).hasSize((int) (days + others));
        assertThat(days).isEqualTo(702);
        assertThat(others).isEqualTo(775);
    }

    @Test
    void understands_who_plays_and_sings() throws IOException {
        measure(ArchiveRow::players, ModelRow::players, 13_902, 3);
    }

    @Test
    void understands_who_wrote() throws IOException {
        measure(ArchiveRow::writers, ModelRow::writers, 4_887, 86);
    }

    private static void measure(
            Function<ArchiveRow, List<Mention>> count,
            Function<ModelRow, List<Mention>> read,
            int mentions,
            int failures)
            throws IOException {
        Map<String, ModelRow> model = model();
        Set<String> told = OUTCOME.get().notices().list().stream()
                .map(notice -> notice.arguments().get("text"))
                .collect(toSet());
        List<String> failed = new ArrayList<>();
        int counted = 0;
        for (ArchiveRow row : ArchiveRow.all()) {
            List<Mention> said = new ArrayList<>(read.apply(model.get(row.place())));
            for (Mention mention : count.apply(row)) {
                counted++;
                if (!said.remove(mention) || told.contains(mention.name())) {
                    failed.add(mention.place() + ": " + mention.name() + ", " + mention.what());
                }
            }
        }
        assertThat(failed).as(() -> String.join("\n", failed)).hasSize(failures);
        assertThat(counted).isEqualTo(mentions);
    }

    @Test
    void tells_what_it_does_not_understand() {
        Map<String, Long> kinds = OUTCOME.get().notices().list().stream()
                .collect(groupingBy(
                        notice -> notice.code().id() + " "
                                + notice.location().pointer().orElse(""),
                        counting()));
        assertThat(kinds)
                .as(() -> OUTCOME.get().notices().toString())
                .isEqualTo(Map.of(
                        "perhaps-several-names /Composer", 22L,
                        "perhaps-several-names /Author", 15L,
                        "perhaps-several-names /Singer", 1L,
                        "not-understood /Composer", 1L,
                        "not-understood /Author", 1L,
                        "not-understood /Bassist", 1L));
    }

    @Test
    void makes_a_catalogue_without_errors_that_goes_through_json_and_back() {
        assertThat(OUTCOME.get().notices().has(Severity.ERROR)).isFalse();
        assertThat(catalog().check().isEmpty()).isTrue();
        byte[] json = CatalogWriter.create().compact().toJson(catalog()).getBytes(UTF_8);
        assertThat(CatalogReader.create().read(json, "tango.json").orThrow()).isEqualTo(catalog());
    }
}
