package org.linernotes.json.codec;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** Objects are read alike by both parsers: from bytes by tables and pools, and token by token. */
class BothParsersTest {
    private static final int DOCUMENTS = 20_000;
    private static final int MOST_MEMBERS = 7;

    private record Value(
            Optional<String> text,
            Optional<String> word,
            Optional<Integer> number,
            ImmutableList<String> list,
            ImmutableList<String> sixteen,
            Optional<String> brief,
            ImmutableList<String> briefs,
            Optional<Integer> count,
            ImmutableList<Integer> counts,
            Optional<Value> below,
            Extensions unknown,
            long present,
            long nulls) {
        boolean isEmpty() {
            return (present | nulls) == 0 && unknown.isEmpty();
        }
    }

    /** What its shorthand says is never enough. */
    private static final ObjectDecoder<String> SHORT = ObjectDecoder.<String>builder("short")
            .optional("text", Scalars.TEXT)
            .required("other", Scalars.TEXT)
            .shorthand("text")
            .into((in, slots) -> "short");

    /** There are none but small ones. */
    private static final ObjectDecoder<Integer> COUNT = ObjectDecoder.<Integer>builder("count")
            .required("n", Scalars.INTEGER)
            .shorthand("n")
            .into((in, slots) -> {
                int count = slots.<Integer>required();
                checkArgument(count < 5, "too many");
                return count;
            });

    private static final ObjectDecoder<Value> VALUE = ObjectDecoder.<Value>builder("value")
            .nullable("text", Scalars.TEXT)
            .nullable("a word with a long name", new Letters())
            .optional("n", Scalars.INTEGER)
            .list("list", Scalars.TEXT)
            .list("sixteen bytes of", Scalars.TEXT)
            .optional("short", SHORT)
            .list("shorts", SHORT)
            .optional("count", COUNT)
            .list("counts", COUNT)
            .nullable("below", new Decoder<Value>() {
                @Override
                public @Nullable Value read(JsonInput in) {
                    Value value = value().read(in);
                    return value == null || value.isEmpty() ? null : value;
                }

                @Override
                public JsonToken nothingIfEmpty() {
                    return JsonToken.START_OBJECT;
                }
            })
            .into((in, slots) -> new Value(
                    slots.optional(),
                    slots.optional(),
                    slots.optional(),
                    slots.list(),
                    slots.list(),
                    slots.optional(),
                    slots.list(),
                    slots.optional(),
                    slots.list(),
                    slots.optional(),
                    slots.required(),
                    in.present(),
                    in.nulls()));

    private static ObjectDecoder<Value> value() {
        return VALUE;
    }

    /** Texts without digits; an empty one says nothing. */
    private static final class Letters extends Decoder<String> {
        private static final PooledTexts TEXTS = new PooledTexts(
                1, 4, text -> text.isEmpty() ? NOTHING : text.chars().anyMatch(Character::isDigit) ? null : text);

        @Override
        public PooledTexts texts() {
            return TEXTS;
        }

        @Override
        @SuppressWarnings("ReferenceEquality") // in place of a value, it is itself
        public @Nullable String read(JsonInput in) {
            if (in.parser().currentToken() != JsonToken.VALUE_STRING) {
                in.wrongType("letters");
                return null;
            }
            Object read = in.pooled(TEXTS);
            if (read == null) {
                in.invalidValue("letters", in.parser().getString());
            }
            return read == NOTHING ? null : (String) read;
        }
    }

    private static final ImmutableList<String> KEYS = ImmutableList.of(
            "text", "a word with a long name", "n", "list", "below", "unknown", "unkn\\u006fwn", "te\\u0078t", "é");

    private static final ImmutableList<Function<SplittableRandom, String>> VALUES = ImmutableList.of(
            random -> "null",
            random -> String.valueOf(random.nextInt(-5, 5)),
            random -> "true",
            random -> "\"\"",
            random -> "\"x" + random.nextInt(5) + "\"",
            random -> "\"" + "word ".repeat(random.nextInt(1, 15)) + "\"",
            random -> "\"561d854a-6a28-4aa7-8c99-323e6ce46c2a\"",
            random -> "\"Générique\\u0020\\\"" + random.nextInt(3) + "\\\"\"",
            random -> "\"sixteen bytes of\"",
            random -> "\"a\",\"list\":[\"thirty-six bytes until here\"]",
            random -> random.nextBoolean() ? "[]" : "[ ]",
            random -> "[\"a\", \"a\", null, \"b\"]",
            random -> random.nextBoolean() ? "{}" : "{ }");

    private final JsonInput fast = new JsonInput(parser(new byte[0]), Location.UNKNOWN, Notices.builder());
    private final JsonInput slow = new JsonInput(parser(new byte[0]), Location.UNKNOWN, Notices.builder());
    private final TextPool<String> keys = Utf8Parser.keys();

    /** What was read, or that the text was refused. */
    private record Read(@Nullable Value value, ImmutableList<Notice> notices) {}

    @Test
    void random_objects_are_read_alike() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < DOCUMENTS; i++) {
            assertSame(object(random, 3));
        }
    }

    @Test
    void damaged_objects_are_refused_or_read_alike() {
        SplittableRandom random = new SplittableRandom(8);
        for (int i = 0; i < DOCUMENTS; i++) {
            StringBuilder text = new StringBuilder(object(random, 2));
            int at = random.nextInt(text.length());
            text.replace(
                    at,
                    at + 1,
                    List.of("", "\"", "\\", "{", "}", ",", ":", " ", "\u0001", "é", "7")
                            .get(random.nextInt(11)));
            assertSame(text.toString());
        }
    }

    @Test
    void bytes_that_were_a_text_when_escaped_are_not_that_text_when_they_stand_alone() {
        String behind = ",\"unknown\":\"" + "x".repeat(80) + "\"}";
        String quotes = "012345678\",\"list\":[\"89abcdef\"],\"e\":\"";
        assertThat(quotes).hasSize(36);
        for (String text : List.of(
                "{\"text\":\"a\\\\b\"" + behind,
                "{\"text\":\"a\\b\"" + behind,
                "{\"text\":\"a\\nb\"" + behind,
                "{\"text\":\"a\nb\"" + behind,
                "{\"text\":\"" + quotes.replace("\"", "\\\"") + "\"" + behind,
                "{\"text\":\"" + quotes + "\"" + behind)) {
            assertSame(text);
        }
    }

    @Test
    void a_long_text_that_was_read_before_does_not_end_where_the_document_breaks_off() {
        String text = "y".repeat(64);
        assertSame("{\"text\":\"" + text + "\"}");
        for (String end : List.of("x}", "x\"}", "}", "\"}", "")) {
            assertSame("{\"text\":\"" + text + end);
        }
    }

    @Test
    void a_key_of_sixteen_bytes_ends_with_its_quote() {
        String behind = ",\"unknown\":\"" + "x".repeat(80) + "\"}";
        assertSame("{\"sixteen bytes of\":\"a\"" + behind);
        for (String end : List.of("x", ":", "\\", "\\\"", "é")) {
            assertSame("{\"sixteen bytes of" + end + ":\"a\"" + behind);
            assertSame("{\"sixteen bytes of" + end + ":[]" + behind);
            assertSame("{\"sixteen bytes of" + end + ":[]\":1" + behind);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\ud83d\\ude00",
                "\\uD83D\\uDE00😀",
                "\\\\ud83d",
                "\\ud83d",
                "\\ude00",
                "\\ud83dx",
                "\\ud83d\\n",
                "\\ud83d\\ud83d\\ude00",
                "\\ude00\\ud83d",
                "x\\ud83d\\u0041",
                "long enough to be read on\\ude00"
            })
    void halves_of_pairs_are_taken_in_texts_and_refused_in_keys(String escapes) {
        assertSame("{\"text\":\"" + escapes + "\"}");
        assertSame("{\"" + escapes + "\":1}");
    }

    @Test
    void what_is_told_of_the_value_of_a_shorthand_has_its_place() {
        String behind = ",\"unknown\":\"" + "x".repeat(80) + "\"}";
        assertSame("{\"text\":\"a\",\"short\":\"a\",\"shorts\":[\"a\", \"a\",{\"text\":\"a\"}, 7]" + behind);
        assertSame("{\"count\":7,\"counts\":[7, 123456789,{\"n\":7}, \"a\"]" + behind);
    }

    private void assertSame(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        Optional<Read> expected = read(slow, parser(bytes));
        assertThat(read(fast, new Utf8Parser(bytes, 0, bytes.length, keys)))
                .as(text)
                .isEqualTo(expected);
    }

    private static Optional<Read> read(JsonInput in, JsonParser parser) {
        Notices.Builder notices = Notices.builder();
        try {
            in.reset(parser, Location.UNKNOWN, notices);
            parser.nextToken();
            Value value = VALUE.read(in);
            return parser.nextToken() == null
                    ? Optional.of(new Read(value, notices.build().list()))
                    : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static JsonParser parser(byte[] bytes) {
        return JsonLimits.FACTORY.createParser(ObjectReadContext.empty(), bytes);
    }

    private static String object(SplittableRandom random, int depth) {
        List<String> members = new ArrayList<>();
        for (int i = random.nextInt(MOST_MEMBERS); i > 0; i--) {
            String value = depth > 0 && random.nextInt(4) == 0
                    ? object(random, depth - 1)
                    : VALUES.get(random.nextInt(VALUES.size())).apply(random);
            members.add(
                    '"' + KEYS.get(random.nextInt(KEYS.size())) + '"' + blank(random) + ':' + blank(random) + value);
        }
        return '{' + blank(random) + String.join(blank(random) + ',' + blank(random), members) + blank(random) + '}';
    }

    private static String blank(SplittableRandom random) {
        return List.of("", "", "", "", "", " ", "\n", "\r\n\t").get(random.nextInt(8));
    }
}
