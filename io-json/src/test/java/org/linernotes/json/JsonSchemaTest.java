package org.linernotes.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.testing.Golden;
import org.linernotes.core.testing.RandomModel;
import org.linernotes.json.codec.EntityEnvelope;
import org.linernotes.json.codec.ModelTypes;

/** Holds the schema against an independent validator. */
class JsonSchemaTest {
    private static final String TEXT = JsonSchema.text();
    private static final Schema DOCUMENT = schema("");
    private static final Schema LINE = schema("#/$defs/line");

    private static Schema schema(String part) {
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        registry -> registry.schemas(id -> id.equals("urn:linernotes:schema:1.0") ? TEXT : null))
                .getSchema(SchemaLocation.of("urn:linernotes:schema:1.0" + part));
    }

    @Test
    void the_published_schema_is_that_of_the_tables() {
        Golden.inProject("docs/schema/linernotes-1.0.schema.json").matches(TEXT);
    }

    @Test
    void the_jar_has_the_published_schema() throws IOException {
        assertThat(Resources.toString(JsonSchema.class.getResource("linernotes-1.0.schema.json"), UTF_8))
                .isEqualTo(TEXT);
    }

    @Test
    void the_schema_is_one() {
        Schema metaSchema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        assertThat(metaSchema.validate(TEXT, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void accepts_every_document_and_every_line_that_is_written(long seed) throws IOException {
        Catalog catalog = RandomModel.seeded(seed).catalog(60);
        assertThat(findings(DOCUMENT, CatalogWriter.create().toJson(catalog))).isEmpty();
        assertThat(lines(catalog))
                .allSatisfy(line -> assertThat(findings(LINE, line)).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(EntityType.class)
    void accepts_entities_of_every_kind_with_everything_said(EntityType type) throws IOException {
        for (long seed = 0; seed < 10; seed++) {
            Catalog catalog = Catalog.builder()
                    .add(RandomModel.seeded(seed).fullEntity(type))
                    .build()
                    .orThrow();
            assertThat(lines(catalog))
                    .allSatisfy(line -> assertThat(findings(LINE, line)).isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "{'format':'linernotes'}",
                "{'format':'other','version':'1.0'}",
                "{'format':'linernotes','version':'2.0'}",
                "{'format':'linernotes','version':1.0}",
                "{'format':'linernotes','version':'1.0','comment':'unknown'}",
                "{'format':'linernotes','version':'1.0','subjects':['miles']}",
                "{'format':'linernotes','version':'1.0','entities':{}}",
                "{'format':'linernotes','version':'1.0','entities':[{'id':'a','name':'A'}]}",
                "{'format':'linernotes','version':'1.0','mentions':[{'type':'artist','id':'a'}]}"
            })
    void refuses_broken_documents(String json) {
        assertThat(findings(DOCUMENT, json.replace('\'', '"'))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'wax cylinder','id':'a'}",
                "{'type':'artist','name':'A'}",
                "{'type':'artist','id':'a'}",
                "{'type':'artist','id':'two words','name':'A'}",
                "{'type':'artist','id':'mb:no-mbid','name':'A'}",
                "{'type':'artist','id':'a','name':5}",
                "{'type':'artist','id':'a','name':null}",
                "{'type':'artist','id':'a','name':'A','aliases':'B'}",
                "{'type':'artist','id':'a','name':'A','aliases':[{'locale':'fr'}]}",
                "{'type':'artist','id':'a','name':'A','kind':'Two Words'}",
                "{'type':'artist','id':'a','name':'A','lifeSpan':{'birth':'1926'}}",
                "{'type':'artist','id':'a','name':'A','isnis':[{'text':'1','unknown':2}]}",
                "{'type':'artist','id':'a','name':'A','mention':'yes'}",
                "{'type':'artist','id':'a','name':'A','subjectPosition':-1}",
                "{'type':'session','id':'s','kind':'seance'}",
                "{'type':'session','id':'s','days':1.5}",
                "{'type':'recording','id':'r','title':'T','length':-1}"
            })
    void refuses_broken_entities(String json) {
        assertThat(findings(LINE, json.replace('\'', '"'))).isNotEmpty();
    }

    @Test
    void types_have_names_of_their_own_and_entities_leave_the_keys_of_the_envelope_alone() {
        ModelTypes types = ModelTypes.all();
        assertThat(types.entities()).allSatisfy(table -> {
            assertThat(table.name())
                    .isEqualTo(EntityType.tryParse(table.name()).orElseThrow().toString());
            assertThat(table.properties())
                    .extracting(Object::toString)
                    .doesNotContainAnyElementsOf(EntityEnvelope.KEYS);
        });
        assertThat(types.words()).extracting(word -> word.name()).doesNotHaveDuplicates();
    }

    private static ImmutableList<String> findings(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> lines(Catalog catalog) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (EntityLineWriter writer = EntityLineWriter.of(bytes)) {
            writer.write(catalog);
        }
        return bytes.toString(UTF_8).lines().collect(ImmutableList.toImmutableList());
    }
}
