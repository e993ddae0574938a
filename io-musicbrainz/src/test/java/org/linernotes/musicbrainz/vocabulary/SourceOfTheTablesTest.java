package org.linernotes.musicbrainz.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.testing.Corpus;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Holds the tables against the files that they were made from, where those are at hand. */
class SourceOfTheTablesTest {
    private static Path folder;

    @BeforeAll
    static void find_the_files() {
        folder = Corpus.folder().resolveSibling("musicbrainz");
        assumeTrue(Files.isDirectory(folder), () -> "skipped: there is no folder " + folder);
    }

    @Test
    void types_of_relationship_are_those_of_the_file() throws Exception {
        List<List<Object>> expected = rows("relationship-types", "types")
                .filter(row -> row.get("gid") != null)
                .map(row -> Stream.of(
                                "gid",
                                "name",
                                "entity0",
                                "entity1",
                                "link_phrase",
                                "reverse_link_phrase",
                                "long_link_phrase")
                        .map(row::get)
                        .toList())
                .toList();

        assertThat(RelationshipTypes.all())
                .extracting(type -> List.<Object>of(
                        type.gid().toString(),
                        type.name(),
                        type.entity0(),
                        type.entity1(),
                        type.linkPhrase(),
                        type.reverseLinkPhrase(),
                        type.longLinkPhrase()))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(rows("relationship-types", "types").filter(row -> row.get("gid") != null))
                .allSatisfy(row -> assertThat(RelationshipTypes.find(gid(row)).deprecated())
                        .isEqualTo(Objects.equals(row.get("deprecated"), true)));
    }

    @Test
    void attributes_and_instruments_are_those_of_the_file() throws Exception {
        Stream<Map<String, Object>> attributes = rows("relationship-attributes", "attributes");
        Stream<Map<String, Object>> instruments = rows("relationship-attributes", "instruments")
                .filter(row -> !Objects.equals(row.get("name"), "testing a blup"));

        assertThat(RelationshipAttributeTypes.all())
                .extracting(attribute -> List.of(attribute.gid().toString(), attribute.name()))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(attributes, instruments)
                        .filter(row -> row.get("gid") != null)
                        .map(row -> List.of((String) row.get("gid"), (String) row.get("name")))
                        .toList());
    }

    @Test
    void small_tables_are_those_of_the_file() throws Exception {
        for (Vocabulary table : Vocabulary.values()) {
            List<Map<String, Object>> rows =
                    rows("enumerations", table.name().toLowerCase(Locale.ROOT)).toList();

            assertThat(table.entries())
                    .extracting(VocabularyEntry::name)
                    .containsExactlyInAnyOrderElementsOf(
                            rows.stream().map(row -> (String) row.get("name")).toList());
            assertThat(rows)
                    .filteredOn(row -> row.get("gid") != null)
                    .allSatisfy(row -> assertThat(table.find(gid(row), null))
                            .extracting(VocabularyEntry::name)
                            .isEqualTo(row.get("name")));
        }
    }

    private static Mbid gid(Map<String, Object> row) {
        return Mbid.parse((String) row.get("gid"));
    }

    @SuppressWarnings("unchecked")
    private static Stream<Map<String, Object>> rows(String file, String list) throws Exception {
        try (JsonParser parser = new JsonFactory()
                .createParser(ObjectReadContext.empty(), Files.readAllBytes(folder.resolve(file + ".json")))) {
            parser.nextToken();
            Map<String, Object> document = (Map<String, Object>) value(parser);
            return ((List<Map<String, Object>>) document.get(list)).stream();
        }
    }

    private static Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> object = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    object.put(name, value(parser));
                }
                yield object;
            }
            case START_ARRAY -> {
                List<Object> array = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    array.add(value(parser));
                }
                yield array;
            }
            case VALUE_NULL -> null;
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> parser.getString();
        };
    }
}
