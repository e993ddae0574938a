package org.linernotes.json.databind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.EntityTables;
import org.linernotes.core.date.DateSpan;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.date.PartialDate;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.identifier.Barcode;
import org.linernotes.core.identifier.Isrc;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.notice.Printed;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.SessionKind;
import org.linernotes.core.session.Take;
import org.linernotes.core.testing.RandomModel;
import org.linernotes.core.vocabulary.Instrument;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Values of the model in classes of a program's own. */
class OwnClassesTest {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new LinernotesModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final RandomModel random = RandomModel.seeded(19571204);

    record Shelf(
            String owner,
            Release newest,
            List<Session> sessions,
            Optional<Catalog> catalog,
            Map<String, Recording> recordings,
            List<Entity> mixed,
            int count) {}

    @Test
    void a_record_holds_entities_in_every_way() {
        Shelf shelf = new Shelf(
                "Boris Vian",
                entity(EntityType.RELEASE, Release.class),
                ImmutableList.of(entity(EntityType.SESSION, Session.class), entity(EntityType.SESSION, Session.class)),
                Optional.of(random.catalog(20)),
                ImmutableMap.of(
                        "a", entity(EntityType.RECORDING, Recording.class),
                        "b", entity(EntityType.RECORDING, Recording.class)),
                ImmutableList.of(random.fullEntity(EntityType.LABEL), random.fullEntity(EntityType.STATEMENT)),
                7);
        assertThat(back(shelf, Shelf.class)).isEqualTo(shelf);

        Shelf bare = new Shelf(
                "", entity(EntityType.RELEASE, Release.class), List.of(), Optional.empty(), Map.of(), List.of(), 0);
        assertThat(back(bare, Shelf.class)).isEqualTo(bare);
    }

    /** What its creator needs comes last in the text. */
    static final class Late {
        private final Release release;
        private final String name;
        private Medium later;

        @JsonCreator
        Late(@JsonProperty("release") Release release, @JsonProperty("name") String name) {
            this.release = release;
            this.name = name;
        }

        @JsonProperty
        void later(Medium medium) {
            later = medium;
        }
    }

    @Test
    void values_wait_until_their_object_is_made() {
        Release release = entity(EntityType.RELEASE, Release.class);
        Medium medium = random.full(Medium.PROPERTIES);
        Late read = MAPPER.readValue(
                "{\"later\":%s,\"name\":\"n\",\"release\":%s}".formatted(json(medium), json(release)), Late.class);
        assertThat(read.later).isEqualTo(medium);
        assertThat(read.release).isEqualTo(release);
        assertThat(read.name).isEqualTo("n");
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Find.class, name = "find"),
        @JsonSubTypes.Type(value = Loan.class, name = "loan")
    })
    interface Item {}

    record Find(Entity what, String where) implements Item {}

    record Loan(Release what, PartialDate until) implements Item {}

    @ParameterizedTest
    @EnumSource(EntityType.class)
    void a_class_of_many_kinds_names_its_kind_where_it_likes(EntityType type) {
        Item find = new Find(random.fullEntity(type), "attic");
        Item loan = new Loan(entity(EntityType.RELEASE, Release.class), PartialDate.of(2001, 2, 3));
        List<Item> items = ImmutableList.of(find, loan);
        String json = MAPPER.writerFor(new TypeReference<List<Item>>() {}).writeValueAsString(items);
        assertThat(MAPPER.readValue(json, new TypeReference<List<Item>>() {})).isEqualTo(items);
        String last = "{\"what\":%s,\"where\":\"attic\",\"is\":\"find\"}".formatted(json(((Find) find).what()));
        assertThat(MAPPER.readValue(last, Item.class)).isEqualTo(find);
    }

    static final class Wrapped {
        @JsonUnwrapped
        public Inner inner = new Inner();

        public int after;
    }

    static final class Inner {
        public Recording recording;
        public List<Take> takes;
    }

    @Test
    void an_unwrapped_object_holds_entities() {
        Wrapped wrapped = new Wrapped();
        wrapped.inner.recording = entity(EntityType.RECORDING, Recording.class);
        wrapped.inner.takes = ImmutableList.of(random.full(Take.PROPERTIES), random.full(Take.PROPERTIES));
        wrapped.after = 3;
        Wrapped read = back(wrapped, Wrapped.class);
        assertThat(read.inner.recording).isEqualTo(wrapped.inner.recording);
        assertThat(read.inner.takes).isEqualTo(wrapped.inner.takes);
        assertThat(read.after).isEqualTo(3);
    }

    record Values(
            ArtistId artist,
            TakeId take,
            EdtfDate date,
            DateSpan span,
            Isrc isrc,
            Printed<Isrc> printed,
            List<Printed<Barcode>> barcodes,
            Instrument instrument,
            SessionKind kind) {}

    @Test
    void ids_dates_identifiers_and_words_have_their_text() {
        Values values = new Values(
                ArtistId.of("miles-davis"),
                TakeId.of("generique-3"),
                EdtfDate.parse("1957-12-04/1957-12-05"),
                (DateSpan) EdtfDate.parse("1957/.."),
                Isrc.parse("FRZ035700012"),
                Printed.parse("FR-Z03-57-00012", Isrc::tryParse),
                ImmutableList.of(Printed.parse("smudged", text -> Optional.empty())),
                Instrument.of("trumpet"),
                SessionKind.FILM_SCORING);
        assertThat(json(values)).isEqualTo("""
                {"artist":"miles-davis","take":"generique-3","date":"1957-12-04/1957-12-05","span":"1957/..",\
                "isrc":"FRZ035700012","printed":"FR-Z03-57-00012","barcodes":["smudged"],"instrument":"trumpet",\
                "kind":"film-scoring"}""");
        assertThat(back(values, Values.class)).isEqualTo(values);
    }

    record Keys(
            Map<ArtistId, Integer> byArtist,
            Map<EntityId, Integer> byEntity,
            Map<PartialDate, String> byDate,
            Map<SessionKind, List<RecordingId>> byKind) {}

    @Test
    void what_has_a_text_is_a_key() {
        Keys keys = new Keys(
                ImmutableMap.of(ArtistId.of("miles-davis"), 1),
                ImmutableMap.of(ArtistId.of("miles-davis"), 1, RecordingId.of("generique"), 2),
                ImmutableMap.of(PartialDate.of(1957, 12, 4), "night"),
                ImmutableMap.of(SessionKind.FILM_SCORING, ImmutableList.of(RecordingId.of("generique"))));
        assertThat(json(keys)).isEqualTo("""
                {"byArtist":{"miles-davis":1},"byEntity":{"artist:miles-davis":1,"recording:generique":2},\
                "byDate":{"1957-12-04":"night"},"byKind":{"film-scoring":["generique"]}}""");
        assertThat(back(keys, Keys.class)).isEqualTo(keys);
        assertThatThrownBy(() -> MAPPER.readValue("{\"byDate\":{\"yesterday\":\"\"}}", Keys.class))
                .isInstanceOf(InvalidFormatException.class)
                .hasMessageContaining("not a valid partial date")
                .hasMessageContaining("Keys[\"byDate\"]");
    }

    record Pointers(EntityId one, List<EntityId> many, Optional<EntityId> maybe, List<RecordingId> recordings) {}

    @Test
    void an_id_is_written_with_its_kind_where_it_may_be_of_any() {
        Pointers pointers = new Pointers(
                ArtistId.of("miles-davis"),
                ImmutableList.of(RecordingId.of("generique"), ArtistId.of("miles-davis")),
                Optional.of(RecordingId.of("generique")),
                ImmutableList.of(RecordingId.of("generique")));
        assertThat(json(pointers)).isEqualTo("""
                {"one":"artist:miles-davis","many":["recording:generique","artist:miles-davis"],\
                "maybe":"recording:generique","recordings":["generique"]}""");
        assertThat(back(pointers, Pointers.class)).isEqualTo(pointers);
    }

    @Test
    void what_was_printed_is_written_also_where_its_type_is_not_told() {
        assertThat(json(Printed.parse("FR-Z03-57-00012", Isrc::tryParse))).isEqualTo("\"FR-Z03-57-00012\"");
        assertThat(json(Printed.parse("illegible", Isrc::tryParse))).isEqualTo("{\"text\":\"illegible\"}");
        assertThat(MAPPER.readValue("{\"text\":\"illegible\"}", new TypeReference<Printed<Isrc>>() {}))
                .isEqualTo(Printed.parse("illegible", Isrc::tryParse));
        assertThatThrownBy(() -> json(Printed.of("plain")))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining("no printed String");
    }

    @Test
    void an_outcome_is_not_written() {
        assertThatThrownBy(() -> json(Outcome.of(ArtistId.of("a"))))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining("no outcomes");
    }

    record Box(Object any, Entity entity, EdtfDate date) {}

    @ParameterizedTest
    @EnumSource(EntityType.class)
    void a_mapper_that_writes_classes_puts_them_beside_the_value(EntityType type) {
        JsonMapper typed = MAPPER.rebuild()
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("org.linernotes.")
                                .build(),
                        DefaultTyping.NON_FINAL)
                .build();
        Box box = new Box(random.fullEntity(type), random.fullEntity(type), PartialDate.of(1957, 12, 4));
        String name = EntityTables.of(type).type().getName();
        String json = typed.writeValueAsString(box);
        assertThat(json)
                .isEqualTo("{\"any\":[\"%s\",%s],\"entity\":[\"%s\",%s],\"date\":[\"%s\",\"1957-12-04\"]}"
                        .formatted(name, json(box.any), name, json(box.entity), PartialDate.class.getName()));
        assertThat(typed.readValue(json, Box.class)).isEqualTo(box);
    }

    @ParameterizedTest
    @ValueSource(strings = {"first", "last"})
    void a_class_that_another_program_puts_among_the_keys_is_taken_out(String where) {
        JsonMapper typed = MAPPER.rebuild()
                .activateDefaultTypingAsProperty(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("org.linernotes.")
                                .build(),
                        DefaultTyping.NON_FINAL,
                        "@class")
                .build();
        Release release = entity(EntityType.RELEASE, Release.class);
        String named = "\"@class\":\"" + Release.class.getName() + "\"";
        String body = json(release).substring(1, json(release).length() - 1);
        String json = where.equals("first") ? "{" + named + "," + body + "}" : "{" + body + "," + named + "}";
        assertThat(typed.readValue(json, Object.class)).isEqualTo(release);
        assertThatThrownBy(() -> typed.readValue("{" + named + "}", Object.class))
                .isInstanceOf(FlawedValueException.class)
                .hasMessageContaining("entity has no type");
    }

    @Test
    void the_names_of_a_mapper_do_not_reach_into_the_model() {
        JsonMapper snakes = MAPPER.rebuild()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build();
        Release release = entity(EntityType.RELEASE, Release.class);
        assertThat(snakes.writeValueAsString(ImmutableMap.of("r", release))).isEqualTo("{\"r\":" + json(release) + "}");
    }

    @Test
    void a_tree_is_read_and_a_value_becomes_one() {
        Release release = entity(EntityType.RELEASE, Release.class);
        JsonNode tree = MAPPER.readTree("{\"release\":" + json(release) + "}");
        assertThat(MAPPER.treeToValue(tree.get("release"), Release.class).id()).isEqualTo(release.id());
        assertThat(MAPPER.<JsonNode>valueToTree(release).get("id").asString())
                .isEqualTo(release.id().toString());
    }

    @Test
    void what_holds_no_json_cannot_be_kept() {
        Map<String, Object> artist =
                ImmutableMap.of("type", "artist", "id", "a", "name", "A", "x-bytes", new byte[] {1, 2});
        assertThatThrownBy(() -> MAPPER.convertValue(artist, Entity.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("an object of Java is no JSON");
        Map<String, Object> number = ImmutableMap.of("type", "artist", "id", "a", "name", "A", "x", Double.NaN);
        assertThatThrownBy(() -> MAPPER.convertValue(number, Entity.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("NaN is no number of JSON");
    }

    @Test
    void the_module_is_found_on_the_class_path() {
        JsonMapper found = JsonMapper.builder().findAndAddModules().build();
        Release release = entity(EntityType.RELEASE, Release.class);
        assertThat(found.registeredModules()).hasAtLeastOneElementOfType(LinernotesModule.class);
        assertThat(found.readValue(json(release), Release.class)).isEqualTo(release);
    }

    @Test
    void without_the_module_a_mapper_writes_nothing_of_a_value() {
        assertThat(new JsonMapper().writeValueAsString(entity(EntityType.RELEASE, Release.class)))
                .isEqualTo("{}");
    }

    private <T extends Entity> T entity(EntityType kind, Class<T> type) {
        return type.cast(random.fullEntity(kind));
    }

    private static String json(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    private static <T> T back(T value, Class<T> type) {
        return MAPPER.readValue(json(value), type);
    }
}
