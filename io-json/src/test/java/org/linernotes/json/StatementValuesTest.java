package org.linernotes.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.OpenValue;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.SourceId;
import org.linernotes.core.entity.StatementId;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.identifier.Isrc;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.notice.Printed;
import org.linernotes.core.session.SessionKind;
import org.linernotes.core.source.ContentClaim;
import org.linernotes.core.source.Statement;
import org.linernotes.core.testing.ModelTables;

class StatementValuesTest {
    private static final String HEAD = "{\"type\":\"statement\",\"id\":\"s\",\"subject\":\"";

    /** Subject, path, value as the model has it, value as JSON. */
    static Stream<Arguments> values() {
        return Stream.of(
                arguments("artist:a", "name", "Miles", "\"Miles\""),
                arguments("recording:r", "length", Duration.ofMillis(172_567), "172567"),
                arguments("recording:r", "isrcs", Printed.of(Isrc.parse("FRZ035800001")), "\"FRZ035800001\""),
                arguments(
                        "recording:r",
                        "isrcs",
                        ImmutableList.of(
                                Printed.of(Isrc.parse("FRZ035800001")), Printed.of(Isrc.parse("FRZ035800002"))),
                        "[\"FRZ035800001\",\"FRZ035800002\"]"),
                arguments("recording:r", "isrcs", ImmutableList.of(), "[]"),
                arguments("release:r", "media.tracks.title", "Générique", "\"Générique\""),
                arguments(
                        "release:r",
                        "artistCredit",
                        ArtistCredit.of(ArtistId.of("a"), "Miles Davis"),
                        "[{\"name\":\"Miles Davis\",\"artist\":\"a\"}]"),
                arguments(
                        "release:r",
                        "contents",
                        ContentClaim.count("additional", 12),
                        "{\"count\":12,\"group\":\"additional\"}"),
                arguments("session:s", "kind", SessionKind.STUDIO, "\"studio\""),
                arguments("session:s", "date", DateExpression.of("1957-12-04"), "\"1957-12-04\""),
                arguments("session:s", "date.value", EdtfDate.parse("1957-12"), "\"1957-12\""),
                arguments("session:s", "parts.takes.improvised", true, "true"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_is_written_and_read_as_its_property_would_be(String subject, String path, Object value, String json) {
        Statement statement = statement(subject, path, OpenValue.of(value));
        String expected = HEAD + subject + "\",\"property\":\"" + path + "\",\"value\":" + json + ",\"source\":\"x\"}";
        String document = CatalogWriter.create().compact().toJson(catalog(statement));
        assertThat(document).contains(expected);
        assertThat(read(document).orThrow().statements()).containsExactly(statement);
    }

    /** Subject, path, and a value that the property cannot have, or that no property can. */
    static Stream<Arguments> misfits() {
        return Stream.of(
                arguments("artist:a", "shoeSize", "{\"eu\":43.50,\"of\":[null]}", ImmutableList.of()),
                arguments("artist:a", "name.first", "\"Miles\"", ImmutableList.of()),
                arguments("artist:a", "name", "[\"Miles\"]", ImmutableList.of("wrong-type /entities/0/value 2:12")),
                arguments(
                        "artist:a",
                        "aliases",
                        "[\"Prince of Darkness\",{\"locale\":\"fr\"}]",
                        ImmutableList.of("missing-property /entities/0/value/1 2:12")),
                arguments("artist:a", "name", "43", ImmutableList.of("wrong-type /entities/0/value 2:12")),
                arguments(
                        "artist:a",
                        "aliases",
                        "{\"locale\":\"fr\"}",
                        ImmutableList.of("missing-property /entities/0/value 2:12")),
                arguments(
                        "artist:a",
                        "lifeSpan",
                        "{\"begin\":\"1926-05-26\",\"place\":{\"in\":\"Alton\"}}",
                        ImmutableList.of("unknown-key /entities/0/value/place 2:12")));
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void a_value_that_does_not_fit_stays_json_text(
            String subject, String path, String json, ImmutableList<String> notices) {
        String document = "{\"format\":\"linernotes\",\"version\":\"1.0\",\"entities\":[{\"type\":\"statement\",\n"
                + "  \"value\": " + json + ",\n\"id\":\"s\",\"subject\":\"" + subject + "\",\"property\":\"" + path
                + "\",\"source\":\"x\"}]}";
        Outcome<Catalog> read = read(document);
        assertThat(Marked.told(read)).isEqualTo(notices);
        assertThat(read.orThrow().statements()).containsExactly(statement(subject, path, OpenValue.ofJson(json)));
        assertThat(CatalogWriter.create().compact().toJson(read.orThrow())).contains("\"value\":" + json + ",");
    }

    @Test
    void a_value_of_the_model_that_does_not_fit_is_written_as_text_or_number() {
        assertThat(rewritten("shoeSize", 43)).isEqualTo(OpenValue.ofJson("43"));
        assertThat(rewritten("shoeSize", 43.5)).isEqualTo(OpenValue.ofJson("43.5"));
        assertThat(rewritten("shoeSize", true)).isEqualTo(OpenValue.ofJson("true"));
        assertThat(rewritten("shoeSize", Duration.ofSeconds(1))).isEqualTo(OpenValue.ofJson("1000"));
        assertThat(rewritten("name", EdtfDate.parse("1957"))).isEqualTo(OpenValue.of("1957"));
        assertThat(rewritten("name", 43)).isEqualTo(OpenValue.ofJson("43"));
    }

    @Test
    void no_element_of_a_list_is_written_as_an_array_so_that_one_element_and_a_whole_list_are_told_apart() {
        assertThat(ModelTables.all())
                .flatExtracting(PropertyTable::properties)
                .filteredOn(property -> property.cardinality() == Property.Cardinality.LIST
                        && property.type() instanceof ValueType.Structure<?>)
                .isNotEmpty()
                .noneMatch(property -> ((ValueType.Structure<?>) property.type())
                        .table()
                        .shorthand()
                        .filter(shorthand -> shorthand.cardinality() == Property.Cardinality.LIST)
                        .isPresent());
    }

    private static OpenValue rewritten(String path, Object value) {
        Statement statement = statement("artist:a", path, OpenValue.of(value));
        return read(CatalogWriter.create().toJson(catalog(statement)))
                .orThrow()
                .statements()
                .get(0)
                .value();
    }

    private static Statement statement(String subject, String path, OpenValue value) {
        return Statement.builder()
                .id(StatementId.of("s"))
                .subject(EntityId.parseReference(subject))
                .property(path)
                .value(value)
                .source(SourceId.of("x"))
                .build();
    }

    private static Catalog catalog(Statement statement) {
        return Catalog.builder().add(statement).build().orThrow();
    }

    private static Outcome<Catalog> read(String json) {
        return CatalogReader.create().read(json, "test");
    }
}
