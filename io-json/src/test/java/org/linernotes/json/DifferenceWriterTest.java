package org.linernotes.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.EntityTables;
import org.linernotes.core.difference.CatalogDifference;
import org.linernotes.core.difference.Change;
import org.linernotes.core.difference.ChangeKind;
import org.linernotes.core.difference.EntityDifference;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.SourceId;
import org.linernotes.core.release.Release;
import org.linernotes.core.testing.RandomModel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DifferenceWriterTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    static EntityType[] types() {
        return EntityType.values();
    }

    @Test
    void writes_what_differs_between_the_catalogues_themselves() {
        Catalog before = RandomModel.seeded(1).catalog(20);
        Catalog.Builder builder = Catalog.builder();
        before.entities().forEach(builder::add);
        Catalog after = builder.subjects(before.artists().get(0).id())
                .source(SourceId.of("another"))
                .build()
                .value()
                .orElseThrow();
        JsonNode json = MAPPER.readTree(DifferenceWriter.toJson(CatalogDifference.between(before, after)));
        assertThat(json.get("catalog")
                        .valueStream()
                        .map(change -> change.get("path").stringValue()))
                .contains("source", "subjects");
        assertThat(json.get("entities")
                        .valueStream()
                        .map(entity -> entity.path("became").stringValue()))
                .isNotEmpty()
                .allMatch("full"::equals);
    }

    @Test
    void writes_entities_whole_that_one_catalogue_has_alone() {
        Catalog catalog = RandomModel.seeded(2).catalog(60);
        Catalog nothing = Catalog.builder().build().orThrow();
        JsonNode added = MAPPER.readTree(DifferenceWriter.toJson(CatalogDifference.between(nothing, catalog)));
        assertThat(added.at("/counts/added").intValue()).isEqualTo(catalog.size());
        for (int i = 0; i < catalog.size(); i++) {
            Entity entity = catalog.entities().get(i);
            JsonNode written = added.get("entities").get(i);
            assertThat(written.get("change").stringValue()).isEqualTo("added");
            assertThat(written.get("entity")).isEqualTo(json(entity));
            assertThat(written.has("mention")).isEqualTo(catalog.isMention(entity.id()));
        }
        JsonNode removed = MAPPER.readTree(DifferenceWriter.toJson(CatalogDifference.between(catalog, nothing)));
        assertThat(removed.at("/counts/removed").intValue()).isEqualTo(catalog.size());
    }

    /** Where no shorthand of the format is in the way, the pointers lead to the values. */
    @ParameterizedTest
    @MethodSource("types")
    void values_stand_as_in_the_entities_and_pointers_lead_to_them(EntityType type) {
        int followed = LongStream.rangeClosed(1, 20)
                .mapToInt(seed -> follow(EntityTables.of(type), RandomModel.seeded(seed)))
                .sum();
        assertThat(followed).isGreaterThan(100);
    }

    private static <T extends Entity> int follow(PropertyTable<T> table, RandomModel model) {
        T before = model.full(table);
        T after = model.full(table);
        Property<T, ?> id = table.property("id").orElseThrow();
        T renamed = id.with(after, id.get(before));
        CatalogDifference difference = CatalogDifference.between(of(before), of(renamed));
        JsonNode changes = MAPPER.readTree(DifferenceWriter.toJson(difference)).at("/entities/0/changes");
        return follow(changes, "from", "before", json(before)) + follow(changes, "to", "after", json(renamed));
    }

    private static int follow(JsonNode changes, String pointer, String value, JsonNode entity) {
        int followed = 0;
        for (JsonNode change : changes) {
            if (change.has(pointer) && change.has(value)) {
                JsonNode found = entity.at(change.get(pointer).stringValue());
                if (!found.isMissingNode()) {
                    assertThat(found).as(change.toString()).isEqualTo(change.get(value));
                    followed++;
                }
            }
        }
        return followed;
    }

    private static Catalog of(Entity entity) {
        return Catalog.builder().add(entity).build().value().orElseThrow();
    }

    private static JsonNode json(Entity entity) {
        String document = CatalogWriter.create().compact().toJson(of(entity));
        return MAPPER.readTree(document).at("/entities/0");
    }

    @Test
    void says_of_a_moved_element_where_it_was_and_is() {
        Catalog before = of(RandomModel.seeded(5).fullEntity(EntityType.RELEASE));
        Release release = before.releases().get(0);
        Catalog after = of(release.withMedia(release.media().reverse()));
        CatalogDifference difference = CatalogDifference.between(before, after);
        EntityDifference entity = difference.entities().get(0);
        assertThat(entity.changes()).extracting(Change::kind).containsExactly(ChangeKind.MOVED);
        JsonNode change = MAPPER.readTree(DifferenceWriter.toJson(difference)).at("/entities/0/changes/0");
        assertThat(change.propertyNames()).containsExactly("change", "path", "element", "from", "to");
        assertThat(change.get("from").stringValue())
                .isNotEqualTo(change.get("to").stringValue())
                .startsWith("/media/");
    }

    @Test
    void tells_that_a_stream_has_failed() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("the disk is full");
            }
        };
        Catalog nothing = Catalog.builder().build().orThrow();
        assertThatThrownBy(() -> DifferenceWriter.write(CatalogDifference.between(nothing, nothing), broken))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("the disk is full");
    }
}
