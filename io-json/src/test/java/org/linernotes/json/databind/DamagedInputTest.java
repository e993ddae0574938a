package org.linernotes.json.databind;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.testing.RandomModel;
import org.linernotes.core.testing.Rounds;
import org.linernotes.json.CatalogReader;
import org.linernotes.json.EntityLine;
import org.linernotes.json.EntityLineReader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.TokenBuffer;

/** Whatever is wrong with a document: a mapper reads of it what our own readers read, tells the same, and reads on. */
class DamagedInputTest {
    private static final String SOURCE = "test";
    private static final TypeReference<Outcome<Catalog>> CATALOG = new TypeReference<>() {};
    private static final ImmutableList<String> WRONG =
            ImmutableList.of("null", "1", "-1.5", "\"x\"", "[]", "[null,{}]", "{}", "{\"a\":[{}]}", "true", "1e400");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new LinernotesModule())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    record Between(int before, List<Outcome<EntityLine>> lines, int after) {}

    record Around(int before, Outcome<Catalog> catalog, int after) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void a_damaged_catalogue_is_read_as_our_own_reader_reads_it(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String whole = MAPPER.writeValueAsString(RandomModel.seeded(seed).catalog(25));
        for (int i = 0; i < Rounds.of(15); i++) {
            JsonNode tree = damaged(MAPPER.readTree(whole), 1 + random.nextInt(6), random);
            String json = tree.toString();
            Outcome<Catalog> ours = CatalogReader.create().read(json, SOURCE);

            Outcome<Catalog> read = MAPPER.readValue(json.getBytes(UTF_8), CATALOG);
            assertThat(read.value()).isEqualTo(ours.value());
            assertThat(places(read)).containsAll(places(ours));
            if (ours.value().isPresent()) {
                assertThat(places(read)).isEqualTo(places(ours));
            }

            Outcome<Catalog> buffered =
                    MAPPER.readValue(MAPPER.readValue(json, TokenBuffer.class).asParser(), CATALOG);
            assertThat(buffered.value().isPresent()).isEqualTo(ours.value().isPresent());
            assertThat(sentences(buffered)).isEqualTo(sentences(read));

            Around around = MAPPER.readValue("{\"before\":1,\"catalog\":" + json + ",\"after\":2}", Around.class);
            assertThat(around.catalog.value()).isEqualTo(ours.value());
            assertThat(around.after).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9, 10})
    void damaged_entities_leave_those_behind_them_alone(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        JsonNode entities = MAPPER.readTree(
                        MAPPER.writeValueAsString(RandomModel.seeded(seed).catalog(40)))
                .get("entities");
        for (int i = 0; i < Rounds.of(8); i++) {
            List<String> lines = new ArrayList<>();
            for (JsonNode entity : entities) {
                lines.add(damaged(entity.deepCopy(), random.nextInt(3), random).toString());
            }
            List<Outcome<EntityLine>> ours = new ArrayList<>();
            EntityLineReader.of(String.join("\n", lines), SOURCE).forEachRemaining(ours::add);

            String json = "{\"before\":1,\"lines\":[" + String.join(",", lines) + "],\"after\":2}";
            Between between = MAPPER.readValue(json, Between.class);
            assertThat(between.after).isEqualTo(2);
            assertThat(between.lines)
                    .map(Outcome::value)
                    .isEqualTo(ours.stream().map(Outcome::value).toList());
            for (int line = 0; line < ours.size(); line++) {
                String start = "/lines/" + line;
                assertThat(sentences(between.lines.get(line)))
                        .isEqualTo(sentences(ours.get(line)).stream()
                                .map(sentence -> start + sentence)
                                .toList());
            }
            Between ofTree = MAPPER.treeToValue(MAPPER.readTree(json), Between.class);
            assertThat(ofTree.after).isEqualTo(2);
            assertThat(ofTree.lines)
                    .map(DamagedInputTest::sentences)
                    .isEqualTo(between.lines.stream()
                            .map(DamagedInputTest::sentences)
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void damaged_text_throws_the_exceptions_of_the_mapper_and_no_others(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] whole = MAPPER.writeValueAsBytes(new Around(1, null, 2)); // a frame
        String catalog = MAPPER.writeValueAsString(RandomModel.seeded(seed).catalog(22));
        byte[] text = new String(whole, UTF_8).replace("null", catalog).getBytes(UTF_8);
        for (int i = 0; i < Rounds.of(150); i++) {
            byte[] changed = text.clone();
            for (int n = random.nextInt(8) + 1; n > 0; n--) {
                changed[random.nextInt(changed.length)] = (byte) "{}[]\",:0a\\\u00e9".charAt(random.nextInt(11));
            }
            assertThatCode(() -> {
                        try {
                            assertThat(MAPPER.readValue(changed, Around.class)).isNotNull();
                        } catch (JacksonException e) {
                            assertThat(e).hasMessageNotContaining("NullPointer");
                        }
                    })
                    .doesNotThrowAnyException();
        }
    }

    /** {@return a tree in which some values have been replaced, doubled under another key, or taken out} */
    private static JsonNode damaged(JsonNode tree, int times, SplittableRandom random) {
        for (int i = 0; i < times; i++) {
            JsonNode at = tree;
            while (true) {
                JsonNode child = at.isEmpty() ? null : child(at, random.nextInt(at.size()));
                if (child == null || child.isEmpty() || random.nextInt(4) == 0) {
                    break;
                }
                at = child;
            }
            if (at instanceof ObjectNode object && !object.isEmpty()) {
                String key = ImmutableList.copyOf(object.propertyNames()).get(random.nextInt(object.size()));
                switch (random.nextInt(4)) {
                    case 0 -> object.remove(key);
                    case 1 -> object.set("x-" + key, object.get(key));
                    case 2 -> object.set("mention", MAPPER.readTree(WRONG.get(random.nextInt(WRONG.size()))));
                    default -> object.set(key, MAPPER.readTree(WRONG.get(random.nextInt(WRONG.size()))));
                }
            } else if (at instanceof ArrayNode array && !array.isEmpty()) {
                array.set(random.nextInt(array.size()), MAPPER.readTree(WRONG.get(random.nextInt(WRONG.size()))));
            }
        }
        return tree;
    }

    private static JsonNode child(JsonNode node, int index) {
        return node instanceof ObjectNode object
                ? object.get(ImmutableList.copyOf(object.propertyNames()).get(index))
                : node.get(index);
    }

    /** {@return the notices with their lines, columns and pointers} */
    private static List<Notice> places(Outcome<?> outcome) {
        return outcome.notices().list().stream()
                .map(notice -> notice.at(notice.location().withSource(SOURCE)))
                .toList();
    }

    private static List<String> sentences(Outcome<?> outcome) {
        return outcome.notices().list().stream()
                .map(notice -> notice.location().pointer().orElse("") + " " + notice.text())
                .toList();
    }
}
