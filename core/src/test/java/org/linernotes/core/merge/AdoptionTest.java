package org.linernotes.core.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.linernotes.core.merge.Archives.ARTICLE;
import static org.linernotes.core.merge.Archives.DATABASE;
import static org.linernotes.core.merge.Archives.FILE;
import static org.linernotes.core.merge.Archives.RECORDING;
import static org.linernotes.core.merge.Archives.RELEASE;
import static org.linernotes.core.merge.Archives.TRACK;
import static org.linernotes.core.merge.Archives.said;
import static org.linernotes.core.merge.Archives.source;
import static org.linernotes.core.merge.Archives.statement;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.CatalogNotice;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.OpenValue;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.SourceId;
import org.linernotes.core.entity.StatementId;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Track;
import org.linernotes.core.session.Session;
import org.linernotes.core.source.ContentClaim;
import org.linernotes.core.source.Standing;
import org.linernotes.core.source.Statement;

class AdoptionTest {
    private static final StatementId STATEMENT = StatementId.of("s");

    @Test
    void a_value_is_adopted_and_what_was_held_becomes_a_rival_that_the_catalogue_states() {
        Catalog adopted = adopt(Archives.of(
                FILE, RECORDING, source(ARTICLE), rival(ARTICLE, RECORDING, "length", Duration.ofSeconds(170))));
        assertThat(adopted.recording(RECORDING.id()).orElseThrow().length()).contains(Duration.ofSeconds(170));
        assertThat(said(adopted, RECORDING))
                .containsExactly("length = PT2M45S says label-file, rival", "length = PT2M50S says article, adopted");
    }

    @Test
    void a_statement_of_what_was_held_becomes_the_rival_and_none_is_made() {
        Catalog adopted = adopt(Archives.of(
                FILE,
                RECORDING,
                source(ARTICLE),
                source(DATABASE),
                statement("old", DATABASE, RECORDING, "length", Duration.ofSeconds(165)),
                rival(ARTICLE, RECORDING, "length", Duration.ofSeconds(170)),
                statement("too", FILE, RECORDING, "length", Duration.ofSeconds(170))
                        .withStanding(Standing.RIVAL)));
        assertThat(said(adopted, RECORDING))
                .containsExactly(
                        "length = PT2M45S says database, rival",
                        "length = PT2M50S says article, adopted",
                        "length = PT2M50S says label-file, adopted");
    }

    @Test
    void where_nothing_was_held_no_rival_is_made() {
        Catalog adopted = adopt(
                Archives.of(FILE, RECORDING, source(ARTICLE), rival(ARTICLE, RECORDING, "disambiguation", "take 1")));
        assertThat(adopted.recording(RECORDING.id()).orElseThrow().disambiguation())
                .contains("take 1");
        assertThat(said(adopted, RECORDING)).containsExactly("disambiguation = take 1 says article, adopted");
    }

    @Test
    void a_catalogue_without_a_source_makes_the_unknown_one_say_what_was_held() {
        Catalog adopted = adopt(Archives.of(RECORDING, source(ARTICLE), rival(ARTICLE, RECORDING, "title", "Motif")));
        assertThat(said(adopted, RECORDING))
                .containsExactly("title = Générique says unknown, rival", "title = Motif says article, adopted");
        assertThat(adopted.isMention(Merge.UNKNOWN_SOURCE)).isTrue();
    }

    @Test
    void a_value_within_an_element_is_adopted_there_and_statements_of_the_whole_follow() {
        Catalog adopted = adopt(Archives.of(
                FILE,
                RELEASE,
                RECORDING,
                source(ARTICLE),
                statement("whole", FILE, RELEASE, "media", RELEASE.media()),
                rival(ARTICLE, RELEASE, "media.tracks.title", "Motif").withElement(TRACK)));
        assertThat(tracks(adopted)).containsExactly("A1 Motif", "A2 L'Assassinat de Carala");
        assertThat(adopted.statement(StatementId.of("whole")).orElseThrow().standing())
                .isEqualTo(Standing.RIVAL);
        assertThat(adopted.statementsAbout(RELEASE.id()))
                .filteredOn(each -> each.element().isPresent())
                .extracting(Statement::value, Statement::standing)
                .containsExactlyInAnyOrder(
                        tuple(OpenValue.of("Motif"), Standing.ADOPTED),
                        tuple(OpenValue.of("Générique"), Standing.RIVAL));
    }

    @Test
    void an_element_takes_the_place_of_the_one_with_its_id_or_comes_last() {
        Track other = Track.builder().number("A1").title("Motif").build();
        assertThat(tracks(adopt(Archives.of(
                        RELEASE,
                        RECORDING,
                        source(ARTICLE),
                        rival(ARTICLE, RELEASE, "media.tracks", other).withElement(TRACK)))))
                .containsExactly("A1 Motif", "A2 L'Assassinat de Carala");
        assertThat(tracks(adopt(Archives.of(
                        RELEASE,
                        RECORDING,
                        source(ARTICLE),
                        rival(ARTICLE, RELEASE, "media.tracks", other.withId(TRACK))))))
                .containsExactly("A1 Motif", "A2 L'Assassinat de Carala");
        assertThat(tracks(adopt(Archives.of(
                        RELEASE, RECORDING, source(ARTICLE), rival(ARTICLE, RELEASE, "media.tracks", other)))))
                .containsExactly("A1 Générique", "A2 L'Assassinat de Carala", "A1 Motif");
    }

    @Test
    void a_whole_list_is_adopted() {
        ImmutableList<Medium> media = ImmutableList.of(Medium.builder()
                .addTrack(Track.builder().number("1").title("Motif").build())
                .build());
        Catalog adopted =
                adopt(Archives.of(RELEASE, RECORDING, source(ARTICLE), rival(ARTICLE, RELEASE, "media", media)));
        assertThat(tracks(adopted)).containsExactly("1 Motif");
        assertThat(adopted.statementsAbout(RELEASE.id()))
                .extracting(Statement::value)
                .contains(OpenValue.of(RELEASE.media()));
    }

    @Test
    void a_structure_that_is_not_there_is_made_for_what_is_put_in_it() {
        Session session = Session.builder().id(SessionId.of("night")).build();
        Catalog adopted = adopt(Archives.of(
                session, source(ARTICLE), rival(ARTICLE, session, "date.value", EdtfDate.parse("1957-12-04"))));
        assertThat(adopted.session(session.id()).orElseThrow().date()).contains(DateExpression.of("1957-12-04"));
    }

    @Test
    void a_claim_and_an_unknown_key_are_adopted_too() {
        Recording extended = RECORDING.withExtensions(Extensions.of(Map.of("x", "1")));
        Statement key = rival(ARTICLE, extended, "x", "?").withValue(OpenValue.ofJson("2"));
        Catalog adopted = adopt(Archives.of(extended, source(ARTICLE), key));
        assertThat(adopted.recording(RECORDING.id()).orElseThrow().extensions().json())
                .containsEntry("x", "2");
        assertThat(said(adopted, RECORDING))
                .containsExactly("x = 1 says unknown, rival", "x = 2 says article, adopted");
        Statement claim = rival(ARTICLE, RELEASE, "contents", ContentClaim.count("additional", 12));
        assertThat(adopt(Archives.of(RELEASE, RECORDING, source(ARTICLE), claim))
                        .statement(STATEMENT))
                .contains(claim.withStanding(Standing.ADOPTED));
    }

    static Stream<Arguments> withoutPlace() {
        return Stream.of(
                Arguments.of(
                        aboutRelease("media.tracks.title", "Motif"), "it does not say which of the tracks it is about"),
                Arguments.of(
                        aboutRelease("media.tracks.title", "Motif").withElement(ElementId.of("b7")),
                        "there is no element b7 on its way"),
                Arguments.of(aboutRelease("labels.name", "Fontana"), "there is nothing in labels that could have it"),
                Arguments.of(aboutRelease("title", 7), "its subject can have no such value of title"),
                Arguments.of(aboutRelease("shoeSize", 7), "its subject can have no such value of shoeSize"),
                Arguments.of(aboutRelease("id", RELEASE.id()), "an id is not changed, since others point at it"),
                Arguments.of(
                        aboutRelease(
                                        "media.tracks",
                                        Track.builder().id(ElementId.of("a7")).build())
                                .withElement(TRACK),
                        "it is about the element a1 and states the element a7"),
                Arguments.of(
                        aboutRelease("title", "x").withSubject(RecordingId.of("none")), "its subject is not there"));
    }

    private static Statement aboutRelease(String property, Object value) {
        return rival(ARTICLE, RELEASE, property, value);
    }

    @ParameterizedTest
    @MethodSource("withoutPlace")
    void what_has_no_one_place_is_not_adopted_and_told(Statement statement, String problem) {
        Catalog catalog = Archives.of(RELEASE, RECORDING, source(ARTICLE), statement);
        Outcome<Catalog> adopted = Adoption.adopt(catalog, STATEMENT);
        assertThat(adopted.notices().list())
                .filteredOn(notice -> notice.code() == MergeNotice.NOT_ADOPTED)
                .extracting(Notice::text)
                .containsExactly("statement:s was not adopted: " + problem);
        assertThat(adopted.orThrow()).isEqualTo(catalog);
    }

    @Test
    void what_is_not_in_the_catalogue_is_told() {
        assertThat(Adoption.adopt(Archives.of(RECORDING), STATEMENT).notices().list())
                .extracting(Notice::text)
                .containsExactly("statement:s was not adopted: it is not in the catalogue");
    }

    @Test
    void several_are_adopted_one_after_the_other() {
        Catalog catalog = Archives.of(
                FILE,
                RECORDING,
                source(ARTICLE),
                statement("1", ARTICLE, RECORDING, "title", "Motif").withStanding(Standing.RIVAL),
                statement("2", ARTICLE, RECORDING, "title", "Thème").withStanding(Standing.UNDECIDED));
        Catalog adopted = Adoption.adopt(catalog, StatementId.of("1"), StatementId.of("2"), StatementId.of("2"))
                .orThrow();
        assertThat(said(adopted, RECORDING))
                .containsExactly(
                        "title = Générique says label-file, rival",
                        "title = Motif says article, rival",
                        "title = Thème says article, adopted");
    }

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_is_adopted_the_fields_bear_out_what_stands_adopted(long seed) {
        Catalog catalog = new RandomVariants(seed).next();
        for (Statement statement : catalog.statements()) {
            Outcome<Catalog> adopted = Adoption.adopt(catalog, statement.id());
            assertThat(adopted.notices().list())
                    .extracting(Notice::code)
                    .doesNotContain(
                            CatalogNotice.ADOPTED_DIFFERS,
                            CatalogNotice.UNKNOWN_PROPERTY,
                            CatalogNotice.WRONG_VALUE_TYPE);
            boolean done = adopted.notices().list().stream().noneMatch(each -> each.code() == MergeNotice.NOT_ADOPTED);
            assertThat(adopted.orThrow().statement(statement.id()))
                    .contains(done ? statement.withStanding(Standing.ADOPTED) : statement);
            assertThat(adopted.orThrow().statements())
                    .hasSizeGreaterThanOrEqualTo(catalog.statements().size());
        }
    }

    private static Statement rival(SourceId source, Entity subject, String property, Object value) {
        return statement("s", source, subject, property, value).withStanding(Standing.RIVAL);
    }

    private static ImmutableList<String> tracks(Catalog catalog) {
        return catalog.release(RELEASE.id()).orElseThrow().media().stream()
                .flatMap(medium -> medium.tracks().stream())
                .map(track -> track.number().orElse("?") + " " + track.title().orElse("?"))
                .collect(ImmutableList.toImmutableList());
    }

    /** Adopts the statement, which leaves nothing to tell. */
    private static Catalog adopt(Catalog catalog) {
        Outcome<Catalog> adopted = Adoption.adopt(catalog, STATEMENT);
        assertThat(adopted.notices().list()).isEmpty();
        return adopted.orThrow();
    }
}
