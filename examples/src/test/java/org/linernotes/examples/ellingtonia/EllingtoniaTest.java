package org.linernotes.examples.ellingtonia;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.notice.Severity;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.personnel.VarianceKind;
import org.linernotes.core.release.Release;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.Take;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.json.CatalogReader;
import org.linernotes.json.CatalogWriter;

/** Reads the whole archive into one catalogue. */
class EllingtoniaTest {
    private static Stream<Session> sessions() {
        return ReadArchive.outcome().orThrow().all(EntityType.SESSION).stream().map(Session.class::cast);
    }

    private static Stream<Part> parts() {
        return sessions().flatMap(session -> session.parts().stream());
    }

    private static Stream<Release> releases() {
        return ReadArchive.outcome().orThrow().all(EntityType.RELEASE).stream().map(Release.class::cast);
    }

    @Test
    void has_as_much_of_everything_as_was_counted() {
        ArchiveCount count = ReadArchive.count();
        assertThat(sessions()).hasSize(count.sittings());
        assertThat(parts()).hasSize(count.blocks());
        assertThat(parts().flatMap(part -> part.takes().stream())).hasSize(count.takes());
        assertThat(parts().flatMap(part -> part.headings().stream()))
                .hasSize(count.headings() + count.suitesWithTitle());
        assertThat(releases()).hasSize(count.releases());
        assertThat(releases().flatMap(release -> release.media().stream()).flatMap(medium -> medium.tracks().stream()))
                .hasSize(count.issues());
        assertThat(sessions()
                        .flatMap(session -> session.notes().stream())
                        .filter(note -> note.kind().isEmpty()))
                .hasSize(count.notes());
    }

    @Test
    void makes_a_catalogue_without_errors() {
        assertThat(ReadArchive.outcome().notices().has(Severity.ERROR)).isFalse();
        assertThat(ReadArchive.outcome().orThrow().check().isEmpty()).isTrue();
    }

    @Test
    void goes_through_json_and_back() {
        Catalog catalog = ReadArchive.outcome().orThrow();
        byte[] json = CatalogWriter.create().compact().toJson(catalog).getBytes(UTF_8);
        assertThat(CatalogReader.create().read(json, "ellingtonia.json").orThrow())
                .isEqualTo(catalog);
    }

    @Test
    void understands_every_date() {
        assertThat(sessions().map(Session::date))
                .hasSize(1_059)
                .allSatisfy(
                        date -> assertThat(date.flatMap(DateExpression::value)).isPresent());
        assertThat(parts().map(Part::date))
                .as("a part has the date of its session")
                .hasSize(1_148)
                .containsOnly(Optional.empty());
    }

    @Test
    void knows_who_sings_where_a_title_names_singers() {
        Map<String, Long> unknown = ReadArchive.outcome().notices().list().stream()
                .filter(notice -> notice.location().pointer().orElse("").endsWith("/title"))
                .collect(groupingBy(notice -> notice.arguments().get("text"), counting()));
        assertThat(unknown).isEqualTo(Map.of("CBu", 1L, "IA", 2L, "MG", 1L, "NB", 2L, "SHC", 1L));
    }

    @Test
    void lets_as_many_sing_as_the_title_names() {
        List<String> differing = new ArrayList<>();
        parts().forEach(part -> part.takes().forEach(take -> {
            String title = ModelLeaves.said(take.extensions(), "title").orElse("");
            int named = ArchiveCount.vocalCodes(title).size();
            int singing = singers(part, take).size();
            if (named > 0 && named != singing) {
                differing.add(take.id() + ": " + named + " named, " + singing + " sing");
            }
        }));
        assertThat(differing)
                .containsExactlyInAnyOrder(
                        // the codes of which it is not known whom they mean
                        "ellingtonia-31-01-10-008: 1 named, 0 sing",
                        "ellingtonia-37-03-05-005: 4 named, 3 sing",
                        "ellingtonia-37-03-05-006: 4 named, 3 sing",
                        "ellingtonia-61-06-28-014: 1 named, 0 sing",
                        "ellingtonia-68-01-19-005: 1 named, 0 sing",
                        "ellingtonia-71-07-02-008: 1 named, 0 sing",
                        "ellingtonia-71-07-02-010: 2 named, 1 sing",
                        // a quartet is added in words, and the title says "choir"
                        "ellingtonia-72-01-07-006: 2 named, 3 sing");
    }

    /** Who sings on a take: the singers of the line-up whom it names, and those whom it adds. */
    private static Set<Player> singers(Part part, Take take) {
        Set<Player> singers = new HashSet<>();
        for (Variance variance : take.variances()) {
            variance.lines().stream()
                    .filter(EllingtoniaTest::sings)
                    .map(PersonnelLine::player)
                    .forEach(singers::add);
            if (variance.kind() == VarianceKind.AS_LINE_UP) {
                part.lineUp().stream()
                        .filter(EllingtoniaTest::sings)
                        .map(PersonnelLine::player)
                        .filter(variance.players()::contains)
                        .forEach(singers::add);
            }
        }
        return singers;
    }

    private static boolean sings(PersonnelLine line) {
        return line.role().equals(Role.VOCAL);
    }

    @Test
    void tells_what_it_does_not_understand() {
        Map<String, Long> kinds = ReadArchive.outcome().notices().list().stream()
                .collect(groupingBy(notice -> notice.arguments().get("expected"), counting()));
        assertThat(kinds)
                .as(() -> ReadArchive.outcome().notices().toString())
                .isEqualTo(Map.of(
                        "somebody who sings here", 7L,
                        "personnel", 7L,
                        "an instrument or role", 5L,
                        "a bracket with its other end", 2L,
                        "a line-up", 1L,
                        "a city with its country or state", 8L));
    }

    @Test
    void finds_four_line_ups_in_one_sitting() {
        Session session = (Session) ReadArchive.outcome()
                .orThrow()
                .get(SessionId.of("ellingtonia-38-01-19"))
                .orElseThrow();
        assertThat(session.parts())
                .extracting(part -> part.leader().orElseThrow().text())
                .containsExactly(
                        "BARNEY BIGARD AND HIS ORCHESTRA",
                        "COOTIE WILLIAMS AND HIS RUG CUTTERS",
                        "JOHNNY HODGES AND HIS ORCHESTRA",
                        "COOTIE WILLIAMS AND HIS RUG CUTTERS");
        assertThat(session.parts()).extracting(part -> part.lineUp().size()).containsExactly(8, 9, 10, 9);
        assertThat(session.parts().get(0).takes())
                .extracting(take -> take.matrices().get(0).printed())
                .containsExactly("M724-1", "M725-1", "M725-2");
    }
}
