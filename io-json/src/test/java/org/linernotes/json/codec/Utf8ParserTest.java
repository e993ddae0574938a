package org.linernotes.json.codec;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.testing.Corpus;
import org.linernotes.core.testing.Rounds;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;

/** What Jackson's parser answers is the measure: this one answers the same, or refuses. What Jackson refuses, it refuses. */
class Utf8ParserTest {
    private static final NameTable NAMES = NameTable.of(
            ImmutableList.of("id", "title", "sort-name", "iso-3166-1-codes", "text-representation", "é", ""));

    private static final ImmutableList<String> PIECES = ImmutableList.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "\\u",
            "\\u00e9",
            "\\ud83d",
            "\\n",
            "\\/",
            "\\x",
            " ",
            "\n",
            "\r",
            "\r\n",
            "\t",
            "\u0000",
            "\u001f",
            "\u007f",
            "é",
            "\u2028",
            "𝄞",
            "\ufeff",
            "0",
            "-",
            "1",
            "-1",
            "01",
            "1.",
            "1.5",
            "1e5",
            "1E+2",
            "e",
            "1234567890123456789",
            "99999999999999999999",
            "null",
            "nul",
            "true",
            "false",
            "NaN",
            "/*x*/",
            "\"id\"",
            "\"title\"",
            "\"id\":",
            "{}",
            "[]",
            "{\"a\":1}",
            "\"text-representation\":",
            "\"a text of more than sixteen bytes\"",
            "'");

    private final TextPool<String> keys = Utf8Parser.keys();

    /** What a parser says of a token. */
    private record Said(
            @Nullable JsonToken token,
            @Nullable String text,
            @Nullable String name,
            String pointer,
            int depth,
            @Nullable Object number,
            long offset,
            int line,
            int column) {}

    private static Said said(JsonParser parser, @Nullable JsonToken token) {
        TokenStreamLocation here = parser.currentTokenLocation();
        boolean isNumber = token != null && token.isNumeric();
        return new Said(
                token,
                parser.getString(),
                parser.currentName(),
                parser.streamReadContext().pathAsPointer().toString(),
                parser.streamReadContext().getNestingDepth(),
                isNumber ? List.of(parser.getNumberType(), parser.getNumberValue(), parser.getDoubleValue()) : null,
                token == null ? 0 : here.getByteOffset(),
                token == null ? 0 : here.getLineNr(),
                token == null ? 0 : here.getColumnNr());
    }

    /** {@return all that a parser says of a text; empty where it refuses it} */
    private static Optional<List<Said>> read(JsonParser parser) {
        List<Said> all = new ArrayList<>();
        try (parser) {
            JsonToken token;
            do {
                token = parser.nextToken();
                all.add(said(parser, token));
            } while (token != null);
            return Optional.of(all);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private Optional<List<Said>> own(byte[] bytes, int offset, int length) {
        return read(new Utf8Parser(bytes, offset, length, keys));
    }

    private static Optional<List<Said>> jackson(byte[] bytes, int offset, int length) {
        return read(JsonLimits.FACTORY.createParser(ObjectReadContext.empty(), bytes, offset, length));
    }

    private static boolean isStrictUtf8(byte[] bytes) {
        return Arrays.equals(new String(bytes, UTF_8).getBytes(UTF_8), bytes)
                && !new String(bytes, UTF_8).contains("\ufffd");
    }

    /** Checks the text alone and amid others, which it must not look at. */
    private void agrees(byte[] bytes) {
        Optional<List<Said>> measure = jackson(bytes, 0, bytes.length);
        byte[] amid = new byte[bytes.length + 40];
        Arrays.fill(amid, (byte) '"');
        System.arraycopy(bytes, 0, amid, 20, bytes.length);
        for (Optional<List<Said>> said : List.of(own(bytes, 0, bytes.length), own(amid, 20, bytes.length))) {
            if (said.isPresent()) {
                assertThat(said).as(new String(bytes, UTF_8)).isEqualTo(measure);
            } else {
                // refusing more is allowed only where Jackson takes what is no UTF-8, or another encoding
                boolean refusedByBoth = measure.isEmpty();
                assertThat(refusedByBoth || !isStrictUtf8(bytes) || startsLikeAnotherEncoding(bytes))
                        .as(new String(bytes, UTF_8))
                        .isTrue();
            }
        }
    }

    private static boolean startsLikeAnotherEncoding(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] <= 0 || bytes[1] == 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{}",
                "[]",
                "1",
                "-0",
                "0.0",
                "1 2",
                "\"\"",
                "null",
                "nulls",
                "[1,]",
                "{\"a\":1,}",
                "{,}",
                "[,1]",
                "{\"a\" \n:\r\n [ 1 , 2.50, -3e-2 , 1234567890123456789, 12345678901234567890 ] , \"b\":{\"c\":{}}}",
                "{\"a\":{\"b\":[{\"c\":null},{\"c\":true,\"d/~\":[[],[false]]}]}} {\"e\":1}",
                "{\"a\":1}{\"b\":2}\n[3]\"x\"",
                "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00\\ud83d\"",
                "\"\\u12\"",
                "\"\\u12g4\"",
                "\"abcdefgh\\",
                "{\"\\u0069d\":1,\"i\\u0064\":2}",
                "{\"a\":\"Générique, Ärger, 日本語, 𝄞 and more than sixteen bytes\"}",
                "[1.]",
                "[.1]",
                "[+1]",
                "[-]",
                "[00]",
                "[1e]",
                "[1x]",
                "[\"a\"\"b\"]",
                "{\"a\"1}",
                "{a:1}",
                "[tru]",
                "]",
                "[}",
                "{\"a\"]"
            })
    void says_what_jackson_says(String json) {
        agrees(json.getBytes(UTF_8));
    }

    @Test
    void agrees_on_random_texts() {
        SplittableRandom random = new SplittableRandom(1957);
        for (int i = 0; i < Rounds.of(40_000); i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "{\"a\":[" : "");
            for (int pieces = random.nextInt(12); pieces > 0; pieces--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            agrees(text.toString().getBytes(UTF_8));
        }
    }

    @Test
    void agrees_on_random_values_and_on_what_damage_makes_of_them() {
        SplittableRandom random = new SplittableRandom(58);
        for (int i = 0; i < Rounds.of(1_000); i++) {
            byte[] bytes = value(random, 5).getBytes(UTF_8);
            agrees(bytes);
            assertThat(own(bytes, 0, bytes.length)).isPresent();
            for (int damage = 0; damage < 10; damage++) {
                byte[] damaged = bytes.clone();
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
                agrees(damaged);
                agrees(Arrays.copyOf(bytes, random.nextInt(bytes.length)));
            }
        }
    }

    private static String value(SplittableRandom random, int depth) {
        StringBuilder text = new StringBuilder();
        String blank = random.nextInt(4) == 0 ? " \n" : "";
        switch (random.nextInt(depth > 0 ? 8 : 5)) {
            case 0 -> text.append(random.nextInt());
            case 1 -> text.append(random.nextDouble() * 1e6);
            case 2 -> text.append(ImmutableList.of("null", "true", "false").get(random.nextInt(3)));
            case 3, 4 -> text.append(text(random));
            default -> {
                boolean object = random.nextBoolean();
                text.append(object ? "{" : "[").append(blank);
                int size = random.nextInt(5);
                for (int i = 0; i < size; i++) {
                    text.append(i > 0 ? "," : "").append(blank);
                    text.append(object ? text(random) + blank + ":" + blank : "");
                    text.append(value(random, depth - 1)).append(blank);
                }
                text.append(object ? "}" : "]");
            }
        }
        return text.toString();
    }

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder("\"");
        for (int length = random.nextInt(random.nextBoolean() ? 8 : 40); length > 0; length--) {
            switch (random.nextInt(20)) {
                case 0 -> text.append("é");
                case 1 -> text.append("日");
                case 2 -> text.append("\\n");
                case 3 -> text.append("𝄞");
                default -> text.append((char) ('a' + random.nextInt(26)));
            }
        }
        return text.append('"').toString();
    }

    @Test
    void refuses_what_is_no_utf8() {
        for (int first = 0x80; first < 0x100; first++) {
            for (int second = 0x70; second < 0x100; second += 5) {
                byte[] bytes = {'"', (byte) first, (byte) second, (byte) 0x80, (byte) 0x80, '"'};
                Optional<List<Said>> said = own(bytes, 0, bytes.length);
                assertThat(said.isPresent()).isEqualTo(isStrictUtf8(bytes));
                agrees(bytes);
            }
        }
        byte[] wide = "{\"a\":1}".getBytes(UTF_16LE);
        assertThat(own(wide, 0, wide.length)).isEmpty();
    }

    @Test
    void keeps_the_limits() {
        for (String json : List.of(
                "[".repeat(JsonLimits.DEPTH + 1) + "]".repeat(JsonLimits.DEPTH + 1),
                "1".repeat(JsonLimits.NUMBER_LENGTH + 1),
                "\"" + "x".repeat(JsonLimits.STRING_LENGTH + 1) + "\"",
                "{\"" + "x".repeat(JsonLimits.NAME_LENGTH + 1) + "\":1}")) {
            assertThat(own(json.getBytes(UTF_8), 0, json.length())).isEmpty();
        }
        String deep = "[".repeat(JsonLimits.DEPTH) + "]".repeat(JsonLimits.DEPTH);
        agrees(deep.getBytes(UTF_8));
        assertThat(own(deep.getBytes(UTF_8), 0, deep.length())).isPresent();
    }

    @Test
    void finds_keys_in_a_table() {
        String json =
                "{\"title\" : 1, \"text-representation\":{\"id\":3}, \"sort-name\":[], \"\\u0069d\":2, \"tit\":4, \"é\":5,"
                        + "\"iso-3166-1-codes\":6, \"iso-3166-2-codes\":7, \"\":8}";
        List<Integer> found = new ArrayList<>();
        byte[] bytes = json.getBytes(UTF_8);
        Utf8Parser parser = new Utf8Parser(bytes, 0, bytes.length, keys);
        parser.nextToken();
        int index;
        while ((index = parser.nextKey(NAMES)) != Utf8Parser.NO_KEY) {
            found.add(index);
            parser.nextToken();
            parser.skipChildren();
        }
        assertThat(found).containsExactly(1, 4, 2, 0, -1, 5, 3, -1, 6);
        assertThat(parser.nextToken()).isNull();
    }

    @Test
    void numbers_beyond_their_types_are_told() {
        byte[] bytes = "[2147483648, 9223372036854775808]".getBytes(UTF_8);
        Utf8Parser parser = new Utf8Parser(bytes, 0, bytes.length, keys);
        parser.nextToken();
        parser.nextToken();
        assertThatExceptionOfType(JacksonException.class).isThrownBy(parser::getIntValue);
        parser.nextToken();
        assertThatExceptionOfType(JacksonException.class).isThrownBy(parser::getLongValue);
    }

    @Test
    void agrees_on_real_documents() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(Corpus.folder().resolve("musicbrainz"))) {
            files = all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .limit(400)
                    .toList();
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            Optional<List<Said>> own = own(bytes, 0, bytes.length);
            assertThat(own.isPresent()).as(file.toString()).isTrue();
            assertThat(own.equals(jackson(bytes, 0, bytes.length)))
                    .as(file.toString())
                    .isTrue();
        }
    }
}
