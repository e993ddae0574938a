package org.linernotes.json.codec;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.artist.CreditedName;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.identifier.Isrc;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.notice.Printed;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;
import org.linernotes.core.testing.RandomModel;
import org.linernotes.core.testing.Rounds;
import org.linernotes.json.EntityLine;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Entities are read alike by both parsers: by the first bytes of values and by what came before, and token by token. */
class ModelByBothParsersTest {
    private static final int ENTITIES = 60;
    private static final int DAMAGES = Rounds.of(10);

    private static final JsonMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final ImmutableList<String> PIECES = ImmutableList.of(
            "", "\"", "\\", "{", "}", "[", "]", ",", ":", " ", "\n", "\u0001", "é", "7", "-", ".5", "e1", "a", "A", "x",
            "X", "m", "mb:", "null", "true", "false", "{}", "[]", "\"\"", "\\u0061");

    private final JsonInput fast = new JsonInput(parser(new byte[0]), Location.UNKNOWN, Notices.builder());
    private final JsonInput slow = new JsonInput(parser(new byte[0]), Location.UNKNOWN, Notices.builder());
    private final TextPool<String> keys = Utf8Parser.keys();

    /** What was read. */
    private record Read(@Nullable EntityLine line, ImmutableList<Notice> notices) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void random_entities_are_read_alike(long seed) {
        for (Entity entity : RandomModel.seeded(seed).catalog(ENTITIES).entities()) {
            String text = CodecRoundTrip.write(EntityLineCodec.SHARED, EntityLine.mention(entity));

            Optional<Read> read = assertSame(text);
            assertThat(read.orElseThrow().line()).isEqualTo(EntityLine.mention(entity));
        }
    }

    /** The one parser looks first for the key that followed last time: here that is mostly another. */
    @ParameterizedTest
    @ValueSource(longs = {20, 21, 22})
    void entities_whose_keys_come_in_any_order_are_read_alike(long seed) {
        Random random = new Random(seed);
        for (Entity entity : RandomModel.seeded(seed).catalog(ENTITIES).entities()) {
            JsonNode json = TREES.readTree(CodecRoundTrip.write(EntityLineCodec.SHARED, EntityLine.of(entity)));

            Optional<Read> read = assertSame(shuffled(json, random).toString());
            assertThat(read.orElseThrow().line()).isEqualTo(EntityLine.of(entity));
        }
    }

    private static JsonNode shuffled(JsonNode json, Random random) {
        if (json instanceof ArrayNode list) {
            ArrayNode result = TREES.createArrayNode();
            list.forEach(element -> result.add(shuffled(element, random)));
            return result;
        }
        if (json instanceof ObjectNode object) {
            ObjectNode result = TREES.createObjectNode();
            List<String> names = new ArrayList<>(object.propertyNames());
            Collections.shuffle(names, random);
            names.forEach(name -> result.set(name, shuffled(object.get(name), random)));
            return result;
        }
        return json;
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void damaged_entities_are_read_alike(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (Entity entity : RandomModel.seeded(seed).catalog(ENTITIES).entities()) {
            String text = CodecRoundTrip.write(EntityLineCodec.SHARED, EntityLine.of(entity));
            for (int i = 0; i < DAMAGES; i++) {
                assertSame(damaged(text, random));
            }
        }
    }

    private static String damaged(String text, SplittableRandom random) {
        StringBuilder damaged = new StringBuilder(text);
        for (int n = random.nextInt(1, 3); n > 0; n--) {
            int at = random.nextInt(damaged.length());
            int end = Math.min(damaged.length(), at + random.nextInt(3));
            damaged.replace(at, end, PIECES.get(random.nextInt(PIECES.size())));
        }
        return damaged.toString();
    }

    @ParameterizedTest
    @ValueSource(longs = {23, 24, 25})
    void indented_and_damaged_entities_are_read_alike(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (Entity entity : RandomModel.seeded(seed).catalog(ENTITIES).entities()) {
            Utf8Generator indented = Utf8Generator.indented();
            EntityLineCodec.SHARED.write(indented, EntityLine.of(entity));
            Optional<Read> read = assertSame(indented.text());
            assertThat(read.orElseThrow().line()).isEqualTo(EntityLine.of(entity));
            for (int i = 0; i < DAMAGES; i++) {
                assertSame(damaged(indented.text(), random));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {26, 27})
    void damaged_documents_are_read_alike(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Catalog catalog = RandomModel.seeded(seed).catalog(10);
        for (Utf8Generator written : List.of(Utf8Generator.compact(), Utf8Generator.indented())) {
            CatalogCodec.SHARED.write(written, catalog);
            for (int i = 0; i < 20 * DAMAGES; i++) {
                byte[] bytes = damaged(written.text(), random).getBytes(UTF_8);
                Optional<Document> read = readDocument(new Utf8Parser(bytes, 0, bytes.length, keys));
                assertThat(read).as(() -> new String(bytes, UTF_8)).isEqualTo(readDocument(parser(bytes)));
            }
        }
    }

    /** What was read of a document. */
    private record Document(Optional<Catalog> catalog, ImmutableList<Notice> notices) {}

    private static Optional<Document> readDocument(JsonParser parser) {
        try {
            JsonInput in = new JsonInput(parser, Location.UNKNOWN, Notices.builder());
            Outcome<Catalog> outcome = CatalogCodec.SHARED.readDocument(in);
            return Optional.of(new Document(outcome.value(), outcome.notices().list()));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void pieces_of_entities_that_come_twice_are_read_alike(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (Entity entity : RandomModel.seeded(seed).catalog(ENTITIES).entities()) {
            String text = CodecRoundTrip.write(EntityLineCodec.SHARED, EntityLine.of(entity));
            for (int i = 0; i < DAMAGES; i++) {
                int from = random.nextInt(text.length());
                int begin = text.indexOf('{', from);
                int end = text.indexOf('}', from);
                if (begin > 0 && end > begin) {
                    String piece = text.substring(begin, end + 1);
                    String before = text.substring(0, end + 1);
                    assertSame(before + "," + piece + text.substring(end + 1));
                    assertSame(before + ",\n" + piece + "," + piece + "," + piece.replace("mb:", "MB:")
                            + text.substring(end + 1));
                }
            }
        }
    }

    @Test
    void objects_in_the_same_bytes_are_made_once() {
        String credit = "{\"name\":\"The Rumble Kings\",\"joinPhrase\":\" & \"},{\"name\":\"a trio\"}";
        String track = "{\"position\":%d,\"title\":\"t\",\"artistCredit\":[" + credit + "]}";
        Release release =
                (Release) assertSame("{\"type\":\"release\",\"id\":\"r\",\"title\":\"t\",\"media\":[{\"tracks\":["
                                + track.formatted(1) + "," + track.formatted(2) + "]}],\"x\":\"" + "x".repeat(80)
                                + "\"}")
                        .orElseThrow()
                        .line()
                        .entity();

        List<Track> tracks = release.media().get(0).tracks();
        CreditedName first = tracks.get(0).artistCredit().orElseThrow().names().get(0);
        assertThat(tracks.get(1).artistCredit().orElseThrow().names().get(0)).isSameAs(first);
        assertThat(tracks.get(1).position()).isNotEqualTo(tracks.get(0).position());
    }

    @Test
    void codes_of_recordings_are_read_alike_in_whatever_form_they_stand() {
        Read read = assertSame("{\"type\":\"recording\",\"id\":\"r\",\"title\":\"t\",\"isrcs\":[\"USSM15900113\","
                        + "\"US-SM1-59-00113\",\"ussm15900113\",\"USSM1590011\",\"USSM1590011X\",\"\",7,"
                        + "\"USSM1\\u0035900113\",{\"text\":\"on the label\",\"value\":\"USSM15900114\"},"
                        + "{\"text\":\"USSM15900115\",\"value\":\"USSM15900115\"},{\"text\":\"x\",\"value\":\"y\"}"
                        + "],\"x\":\"" + "x".repeat(80) + "\"}")
                .orElseThrow();

        Isrc code = Isrc.parse("USSM15900113");
        assertThat(((Recording) read.line().entity()).isrcs().printed())
                .startsWith(
                        Printed.of(code),
                        Printed.of("US-SM1-59-00113", Optional.of(code)),
                        Printed.of("ussm15900113", Optional.of(code)),
                        Printed.of("USSM1590011", Optional.empty()))
                .contains(
                        Printed.of("on the label", Optional.of(Isrc.parse("USSM15900114"))),
                        Printed.of(Isrc.parse("USSM15900115")));
    }

    @Test
    void objects_of_which_there_is_something_to_tell_are_read_each_time() {
        String credit = "{\"name\":\"The Rumble Kings\",\"artist\":7,\"joinPhrase\":\" & \"}";
        Read read = assertSame("{\"type\":\"recording\",\"id\":\"r\",\"title\":\"t\",\"artistCredit\":[" + credit + ","
                        + credit + "],\"x\":\"" + "x".repeat(80) + "\"}")
                .orElseThrow();

        assertThat(read.notices()).hasSize(2);
        assertThat(((Recording) read.line().entity()).artistCredit()).isPresent();
    }

    @Test
    void objects_that_come_again_in_other_rows_or_deeper_keep_places_and_limits() {
        String begin = "{\"type\":\"recording\",\"id\":\"r\",\"title\":\"t\",\"artistCredit\":[";
        String behind = "],\"x\":\"" + "x".repeat(80) + "\"}";
        String rows = "{\"name\":\"The Rumble Kings\",\n\"artist\":\"a\",\"joinPhrase\":\" & \"}";
        assertSame(begin + rows + "," + rows + ",{\"name\":7}" + behind);
        String inner = "[".repeat(JsonLimits.DEPTH - 4) + "]".repeat(JsonLimits.DEPTH - 4);
        String deep = "{\"name\":\"The Rumble Kings\",\"y\":" + inner + "}";
        assertSame(begin + deep + "," + deep + behind);
        assertSame(begin + deep + "],\"z\":[" + deep + behind);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 10, 18, 19, 70, 500})
    void numbers_and_ids_that_do_not_end_are_read_alike(int length) {
        String begin = "{\"type\":\"recording\",\"id\":\"mb:561d854a-6a28-4aa7-8c99-323e6ce46c2a\",\"title\":\"t\",";
        for (String key : List.of("length", "relationships\":[{\"orderingKey", "credits\":[{\"id", "mention")) {
            for (String value : List.of("1", "\"1", "\"x", "\"mb:", "[", "{\"a\":", "t", "-")) {
                String text = begin + "\"" + key + "\":" + value.repeat(length);
                assertSame(text);
                assertSame(text + "}");
                assertSame(text + ",\"x\":\"" + "x".repeat(80) + "\"}");
            }
        }
    }

    /** Each sequence as bytes, a character each. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00c3\u00a9",
                "\u00e2\u0082\u00ac",
                "\u00f0\u009f\u008e\u00b7",
                "\u00ef\u00bf\u00bd",
                "\u00ef\u00bf\u00be",
                "\u0080",
                "\u00bf",
                "\u00c3",
                "\u00c0\u0080",
                "\u00c1\u00bf",
                "\u00e0\u0080\u0080",
                "\u00e2\u0082",
                "\u00ed\u00a0\u0080",
                "\u00ed\u00a0\u0081\u00ed\u00b0\u0080",
                "\u00f0\u0080\u0080\u0080",
                "\u00f4\u0090\u0080\u0080",
                "\u00f8\u0088\u0080\u0080\u0080",
                "\u00fe",
                "\u00ff"
            })
    void texts_that_are_no_ascii_are_read_alike_where_they_are_utf8_and_else_refused(String sequence) {
        for (int before = 0; before < 40; before++) {
            for (int behind : new int[] {0, 1, 7, 30}) {
                String text = "a".repeat(before) + sequence + "b".repeat(behind);
                String json = "{\"type\":\"recording\",\"id\":\"r\",\"title\":\"" + text + "\",\"disambiguation\":\""
                        + text + "\",\"x\":\"" + "x".repeat(80) + "\"}";
                assertSameOrRefused(json.getBytes(ISO_8859_1));
                assertSameOrRefused(json.getBytes(ISO_8859_1)); // known by now
            }
        }
    }

    private Optional<Read> assertSame(String text) {
        return assertSame(text.getBytes(UTF_8));
    }

    private Optional<Read> assertSame(byte[] bytes) {
        Optional<Read> read = read(fast, new Utf8Parser(bytes, 0, bytes.length, keys));
        assertThat(read).as(() -> new String(bytes, UTF_8)).isEqualTo(read(slow, parser(bytes)));
        return read;
    }

    /** What is no UTF-8 the other parser reads again, whose word counts. */
    private void assertSameOrRefused(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        if (Arrays.equals(text.getBytes(UTF_8), bytes)) {
            assertSame(bytes);
        } else {
            assertThat(read(fast, new Utf8Parser(bytes, 0, bytes.length, keys)))
                    .as(text)
                    .isEmpty();
        }
    }

    private static Optional<Read> read(JsonInput in, JsonParser parser) {
        Notices.Builder notices = Notices.builder();
        try {
            in.reset(parser, Location.UNKNOWN, notices);
            parser.nextToken();
            EntityLine line = EntityLineCodec.SHARED.read(in);
            return parser.nextToken() == null
                    ? Optional.of(new Read(line, notices.build().list()))
                    : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static JsonParser parser(byte[] bytes) {
        return JsonLimits.FACTORY.createParser(ObjectReadContext.empty(), bytes);
    }
}
