package org.linernotes.musicbrainz.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.Maps;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.linernotes.musicbrainz.vocabulary.RelationshipRule.MapsTo;
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
        assertThat(RelationshipTypes.all())
                .extracting(type -> Arrays.<Object>asList(
                        Integer.toString(type.rowId()),
                        type.hasGid() ? type.gid().toString() : null,
                        type.name(),
                        type.entity0(),
                        type.entity1(),
                        type.linkPhrase(),
                        type.reverseLinkPhrase(),
                        type.longLinkPhrase(),
                        type.deprecated(),
                        type.grouping()))
                .containsExactlyInAnyOrderElementsOf(rows("relationship-types", "types")
                        .map(row -> Arrays.asList(
                                row.get("id"),
                                row.get("gid"),
                                row.get("name"),
                                text(row, "entity0"),
                                text(row, "entity1"),
                                row.get("link_phrase"),
                                row.get("reverse_link_phrase"),
                                row.get("long_link_phrase"),
                                saysYes(row, "deprecated"),
                                saysYes(row, "grouping_only")))
                        .toList());
    }

    @Test
    void every_type_of_relationship_is_mapped_or_stays_a_relationship_for_a_reason() throws Exception {
        Map<Integer, RelationshipRule> rules =
                Maps.uniqueIndex(RelationshipRoles.all(), rule -> rule.type().rowId());

        assertThat(rows("relationship-types", "types")).hasSizeGreaterThan(690).allSatisfy(row -> {
            RelationshipRule rule = rules.get(Integer.valueOf(text(row, "id")));
            assertThat(rule).as("a row in relationship-roles.tsv").isNotNull();
            assertThat(rule.mapsTo() == MapsTo.RELATIONSHIP)
                    .as("mapped, or a reason")
                    .isEqualTo(rule.subject().isEmpty())
                    .isEqualTo(rule.role().isEmpty()
                            && rule.step().isEmpty()
                            && rule.derivation().isEmpty()
                            && rule.right().isEmpty()
                            && !rule.note().isEmpty());
        });
    }

    @Test
    void attributes_and_instruments_are_those_of_the_file() throws Exception {
        Stream<List<Object>> attributes = rows("relationship-attributes", "attributes")
                .map(row -> Arrays.asList(
                        row.get("id"),
                        row.get("gid"),
                        row.get("name"),
                        saysYes(row, "creditable"),
                        saysYes(row, "free_text")));
        Stream<List<Object>> instruments = rows("relationship-attributes", "instruments")
                .filter(row -> !Objects.equals(row.get("name"), "testing a blup"))
                .map(row -> Arrays.asList(row.get("attribute_id"), row.get("gid"), row.get("name"), true, false));

        assertThat(RelationshipAttributeTypes.all())
                .extracting(attribute -> Arrays.<Object>asList(
                        Integer.toString(attribute.rowId().orElseThrow()),
                        attribute.knownGid().map(Mbid::toString).orElse(null),
                        attribute.name(),
                        attribute.creditable(),
                        attribute.freeText()))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(attributes, instruments).toList());
    }

    @Test
    void small_tables_are_those_of_the_file() throws Exception {
        for (Vocabulary table : Vocabulary.values()) {
            List<Map<String, Object>> rows =
                    rows("enumerations", table.name().toLowerCase(Locale.ROOT)).toList();

            assertThat(table.entries())
                    .extracting(entry -> List.<Object>of(
                            Integer.toString(entry.rowId().orElseThrow()), entry.name(), entry.freeText()))
                    .containsExactlyInAnyOrderElementsOf(rows.stream()
                            .map(row -> List.of(row.get("id"), row.get("name"), saysYes(row, "free_text")))
                            .toList());
            assertThat(rows)
                    .filteredOn(row -> row.get("gid") != null)
                    .allSatisfy(row -> assertThat(table.find(gid(row), null))
                            .extracting(VocabularyEntry::name)
                            .isEqualTo(row.get("name")));
        }
    }

    @Test
    void languages_and_scripts_are_those_of_the_file() throws Exception {
        assertThat(Languages.all())
                .extracting(language -> List.of(
                        Integer.toString(language.rowId()),
                        language.name(),
                        language.iso6393().orElse(""),
                        language.iso6392().orElse(""),
                        language.iso6391().orElse("")))
                .containsExactlyInAnyOrderElementsOf(rows("enumerations", "language")
                        .map(row -> List.of(
                                text(row, "id"),
                                text(row, "name"),
                                text(row, "iso_639_3").equals("null") ? "" : text(row, "iso_639_3"),
                                text(row, "iso_639_2t"),
                                text(row, "iso_639_1")))
                        .toList());
        assertThat(WritingSystems.all())
                .extracting(script -> List.of(Integer.toString(script.rowId()), script.name(), script.code()))
                .containsExactlyInAnyOrderElementsOf(rows("enumerations", "script")
                        .map(row -> List.of(text(row, "id"), text(row, "name"), text(row, "iso_15924")))
                        .toList());
    }

    private static String text(Map<String, Object> row, String key) {
        return Objects.requireNonNullElse((String) row.get(key), "");
    }

    private static boolean saysYes(Map<String, Object> row, String key) {
        return Objects.equals(row.get(key), true);
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
