package org.linernotes.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.Iterables;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;

/** What is told of flaws in documents: code, pointer, line and column, and what becomes of the rest. */
class FlawsTest {
    private static final CatalogReader READER = CatalogReader.create();

    private static final String ARTIST = "{'type': 'artist', 'id': 'a', 'name': 'A'";

    /** An entity with marks where notices are expected, whether it is kept, and the notices. */
    static Stream<Arguments> entities() {
        return Stream.of(
                kept(ARTIST + "}"),
                kept(ARTIST + ", 'name': ▸'B'}", "duplicate-key /entities/0/name"),
                kept(ARTIST + ", 'type': ▸'artist'}", "duplicate-key /entities/0/type"),
                kept(ARTIST + ", 'x': 1, 'x': ▸[2]}", "duplicate-key /entities/0/x"),
                kept(ARTIST + ", 'sortName': ▸null}", "null-value /entities/0/sortName"),
                kept(ARTIST + ", 'sortName': ▸false}", "wrong-type /entities/0/sortName"),
                kept(ARTIST + ", 'notes': [▸null, 'n']}", "wrong-type /entities/0/notes/0"),
                kept(ARTIST + ", 'aliases': ▸{'name': 'B'}}", "wrong-type /entities/0/aliases"),
                kept(ARTIST + ", 'aliases': [▸['B'], 'C']}", "wrong-type /entities/0/aliases/0"),
                kept(ARTIST + ", 'aliases': [{'locale': 'fr'▸}]}", "missing-property /entities/0/aliases/0"),
                kept(ARTIST + ", 'area': ▸'two words'}", "invalid-value /entities/0/area"),
                kept(
                        ARTIST + ", 'lifeSpan': {'begin': ▸'1926-13', 'birth': ▸1}}",
                        "invalid-value /entities/0/lifeSpan/begin",
                        "unknown-key /entities/0/lifeSpan/birth"),
                kept(ARTIST + ", 'lifeSpan': {'ended': ▸'yes'}}", "wrong-type /entities/0/lifeSpan/ended"),
                kept(ARTIST + ", 'mention': ▸true}", "unknown-key /entities/0/mention"),
                kept(
                        "{▸'id': 'a', 'name': 'A', 'type': 'artist', 'area': 'two words'}",
                        "invalid-value /entities/0/area"),
                lost(
                        "{'type': 'artist', 'id': 'a', 'name': ▸null▸}",
                        "null-value /entities/0/name",
                        "missing-property /entities/0"),
                lost(
                        "{'type': 'artist', 'id': 'a', 'name': ▸5▸}",
                        "wrong-type /entities/0/name",
                        "missing-property /entities/0"),
                lost("{'type': 'artist', 'id': 'a'▸}", "missing-property /entities/0"),
                lost("{'type': 'artist'▸}", "missing-property /entities/0"),
                lost("▸[]", "wrong-type /entities/0"),
                lost("▸null", "wrong-type /entities/0"),
                lost("{▸}", "missing-property /entities/0"),
                lost("{▸'id': 'a', 'name': 'A'}", "missing-property /entities/0"),
                lost("{'type': ▸['artist']}", "wrong-type /entities/0/type"),
                lost("{'type': ▸'wax cylinder', 'id': 'a', 'name': {'b': []}}", "unknown-entity-type /entities/0/type"),
                lost("{▸'id': 'a', 'type': 'wax cylinder'}", "unknown-entity-type /entities/0/type"));
    }

    private static Arguments kept(String entity, String... notices) {
        return arguments(entity, true, notices);
    }

    private static Arguments lost(String entity, String... notices) {
        return arguments(entity, false, notices);
    }

    @ParameterizedTest
    @MethodSource("entities")
    void a_flaw_is_told_with_its_place_and_the_rest_is_read(String entity, boolean isKept, String[] notices) {
        Marked document = document("{'format': 'linernotes', 'version': '1.0',\n'entities': [\n\n  " + entity
                + ",\n  {'type': 'artist', 'id': 'other', 'name': 'Other'}]}");
        Outcome<Catalog> read = read(document);
        assertThat(Marked.told(read)).isEqualTo(document.expecting(notices));
        assertThat(read.orThrow().artist(ArtistId.of("a")).isPresent()).isEqualTo(isKept);
        assertThat(read.orThrow().artist(ArtistId.of("other"))).isPresent();
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                arguments("▸", "invalid-json "),
                arguments(" \n ▸", "invalid-json "),
                arguments("▸[]", "not-a-catalogue "),
                arguments("▸'text'", "not-a-catalogue "),
                arguments("{▸}", "not-a-catalogue "),
                arguments("{'id': '8e3b6ee0', 'title': 'a'▸}", "not-a-catalogue "),
                arguments("{'format': ▸'other', 'version': '1.0'}", "not-a-catalogue /format"),
                arguments("{'format': ▸1, 'version': '1.0'}", "not-a-catalogue /format"),
                arguments("{'format': 'linernotes'▸}", "not-a-catalogue "),
                arguments("{'format': 'linernotes', 'version': ▸1.0}", "not-a-catalogue /version"),
                arguments("{'format': 'linernotes', 'version': ▸'one'}", "not-a-catalogue /version"),
                arguments("{'format': 'linernotes', 'version': ▸'2.0', 'entities': [}", "newer-version /version"),
                arguments(
                        "{'entities': [{'type': 'artist'}], 'format': 'linernotes', 'version': ▸'3.5'}",
                        "newer-version /version"),
                arguments("{'format': 'linernotes', 'version': '1.0'} ▸{}", "invalid-json "),
                arguments("{'format': 'linernotes', 'version': '1.0', 'entities': [▸}", "invalid-json /entities"),
                arguments("{'format': 'linernotes' ▸'version'", "invalid-json /format"),
                arguments("▸not JSON", "invalid-json "));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_that_is_no_catalogue_gives_one_notice(String marked, String notice) {
        Marked document = document(marked);
        Outcome<Catalog> read = read(document);
        assertThat(read.value()).isEmpty();
        assertThat(Marked.told(read)).isEqualTo(document.expecting(notice));
        assertThat(read.notices().list())
                .allSatisfy(told -> assertThat(told.location().source()).hasValue("test.json"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'format': NaN}       | Non-standard token 'NaN'
            {'format': +1}        | Unexpected character ('+' (code 43)) in numeric value: JSON spec does not allow numbers to have plus signs
            {'format': /* a */ 1} | Unexpected character ('/' (code 47)): maybe a (non-standard) comment?
            {\u001e}              | Illegal character ((CTRL-CHAR, code 30)): only regular white space (\\r, \\n, \\t) is allowed between tokens
            {'format': 'linernotes', 'version': '1.0'} {} | something follows the end of the document; where there are several, each belongs on a line of its own
            """)
    void what_is_said_of_a_broken_document_is_of_the_document_and_not_of_the_parser(String json, String problem) {
        Notice notice =
                Iterables.getOnlyElement(read(json.replace('\'', '"')).notices().list());
        assertThat(notice.text()).isEqualTo("this is not readable JSON: " + problem);
    }

    @Test
    void limits_are_told_without_the_names_that_programs_give_them() {
        String deep = "[".repeat(200) + "]".repeat(200);
        assertThat(read("{\"format\": \"linernotes\", \"version\": \"1.0\", \"entities\": " + deep + "}")
                        .notices()
                        .list())
                .extracting(Notice::text)
                .containsExactly(
                        "this is not readable JSON: Document nesting depth (101) exceeds the maximum allowed (100)");
    }

    @Test
    void a_newer_major_version_is_refused_in_plain_words() {
        Outcome<Catalog> read = read("{\"format\": \"linernotes\", \"version\": \"2.3\"}");
        assertThat(read.notices().list())
                .extracting(Notice::text)
                .containsExactly(
                        "this document has format version 2.3; this program reads version 1.0: use a newer one");
    }

    @Test
    void a_newer_minor_version_is_read() {
        Outcome<Catalog> read = read("{\"format\": \"linernotes\", \"version\": \"1.7\", \"entities\": ["
                + "{\"type\": \"artist\", \"id\": \"a\", \"name\": \"A\", \"shoeSize\": 43}]}");
        assertThat(read.notices().list()).isEmpty();
        assertThat(read.orThrow().artists())
                .singleElement()
                .satisfies(artist -> assertThat(artist.extensions().json()).containsEntry("shoeSize", "43"));
    }

    @Test
    void what_the_document_itself_says_wrongly_is_told_and_the_entities_are_read() {
        Marked document = document("""
                {'format': 'linernotes', 'version': '1.0', 'version': ▸'1.0',
                 'source': ▸7, 'subjects': ['artist:a', ▸'artist a', ▸5], 'mentions': ▸null,
                 'comment': ▸{'by': 'me'}, 'entities': [{'type': 'artist', 'id': 'a', 'name': 'A'}]}
                """);
        Outcome<Catalog> read = read(document);
        assertThat(Marked.told(read))
                .isEqualTo(document.expecting(
                        "duplicate-key /version",
                        "wrong-type /source",
                        "invalid-value /subjects/1",
                        "wrong-type /subjects/2",
                        "null-value /mentions",
                        "unknown-key /comment"));
        assertThat(read.orThrow().subjects()).containsExactly(ArtistId.of("a"));
    }

    @Test
    void an_object_that_contradicts_itself_is_left_out() {
        Marked document = document("""
                {'format': 'linernotes', 'version': '1.0', 'entities': [{'type': 'session', 'id': 's',
                 'parts': [{'takes': [], 'lineUp': [
                    {'player': {'artist': 'a', 'ensemble': 'strings'▸}▸},
                    {'player': {'count': 3}}]}]}]}
                """);
        Outcome<Catalog> read = read(document);
        assertThat(Marked.told(read))
                .isEqualTo(document.expecting(
                        "invalid-object /entities/0/parts/0/lineUp/0/player",
                        "missing-property /entities/0/parts/0/lineUp/0"));
        assertThat(read.orThrow().session(SessionId.of("s")).orElseThrow().parts())
                .singleElement()
                .satisfies(part -> assertThat(part.lineUp()).hasSize(1));
    }

    @Test
    void notices_of_a_code_are_capped_and_the_rest_is_counted() {
        Outcome<Catalog> read =
                read("{\"format\": \"linernotes\", \"version\": \"1.0\", \"entities\": [" + "1,".repeat(2_000) + "1]}");
        assertThat(read.notices().list()).hasSize(1_000);
        assertThat(read.notices().counts()).containsEntry(JsonNotice.WRONG_TYPE, 2_001L);
    }

    /** Apostrophes stand for quotation marks. */
    private static Marked document(String marked) {
        return Marked.of(marked.replace('\'', '"'));
    }

    private static Outcome<Catalog> read(Marked document) {
        return read(document.json());
    }

    private static Outcome<Catalog> read(String json) {
        return READER.read(json, "test.json");
    }
}
