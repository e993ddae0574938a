package org.linernotes.json.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.testing.Corpus;
import org.linernotes.core.testing.RandomModel;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/** What Jackson's generator writes is the measure: this one writes the same, byte for byte. */
class Utf8GeneratorTest {
    private static final ImmutableList<String> PIECES = ImmutableList.of(
            "a",
            "title",
            "\"",
            "\\",
            "/",
            "\b\t\n\f\r",
            "\u0000\u0001\u001f",
            "\u007f\u0080",
            "é",
            "\u07ff\u0800",
            "東京",
            "\u2028",
            "\ud7ff\ue000\uffff",
            "𝄞",
            "\ud83d",
            "\udd1e",
            " ",
            "");

    private static final ImmutableList<ReadyText> WORDS = ImmutableList.of(
            new ReadyText(""),
            new ReadyText("id"),
            new ReadyText("artist"),
            new ReadyText("recording"),
            new ReadyText("disambiguation"),
            new ReadyText("a rather long name that is met with seldom, in é languages"));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void random_tokens_are_written_as_jackson_writes_them(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int document = 0; document < 200; document++) {
            long same = random.nextLong();
            Utf8Generator own = Utf8Generator.compact();
            writeLines(own, new SplittableRandom(same));
            assertThat(own.text()).isEqualTo(byJackson(out -> writeLines(out, new SplittableRandom(same))));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void random_tokens_are_indented_as_jackson_indents_them(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int document = 0; document < 400; document++) {
            long same = random.nextLong();
            Utf8Generator own = Utf8Generator.indented();
            writeValue(own, new SplittableRandom(same), 8);
            assertThat(own.text()).isEqualTo(indentedByJackson(out -> writeValue(out, new SplittableRandom(same), 8)));
        }
    }

    private static void writeLines(JsonGenerator out, SplittableRandom random) {
        for (int line = random.nextInt(4); line >= 0; line--) {
            writeValue(out, random, random.nextInt(8));
            if (out instanceof Utf8Generator utf8) {
                utf8.endLine();
            } else {
                out.writeRaw('\n');
            }
        }
    }

    private static void writeValue(JsonGenerator out, SplittableRandom random, int depth) {
        switch (random.nextInt(depth > 0 ? 16 : 13)) {
            case 0 -> out.writeString(text(random));
            case 1 -> out.writeString(WORDS.get(random.nextInt(WORDS.size())));
            case 2 -> out.writeNumber(random.nextInt());
            case 3 -> out.writeNumber(random.nextLong() >> random.nextInt(64));
            case 4 -> out.writeNumber((short) random.nextInt());
            case 5 -> out.writeNumber(Double.longBitsToDouble(random.nextLong()));
            case 6 -> out.writeNumber(Float.intBitsToFloat(random.nextInt()));
            case 7 -> out.writeNumber(BigInteger.valueOf(random.nextLong()).pow(random.nextInt(9)));
            case 8 -> out.writeNumber(BigDecimal.valueOf(random.nextLong(), random.nextInt(-40, 40)));
            case 9 -> out.writeNumber("-0.10e+05");
            case 10 -> out.writeBoolean(random.nextBoolean());
            case 11 -> out.writeNull();
            case 12 -> {
                char[] characters = (" " + text(random)).toCharArray();
                out.writeString(characters, 1, characters.length - 1);
            }
            case 13 -> writeList(out, random, depth);
            default -> writeObject(out, random, depth);
        }
    }

    private static void writeList(JsonGenerator out, SplittableRandom random, int depth) {
        int size = random.nextInt(5);
        if (random.nextBoolean()) {
            out.writeStartArray();
        } else {
            out.writeStartArray(null, size);
        }
        for (int i = 0; i < size; i++) {
            writeValue(out, random, depth - 1);
        }
        out.writeEndArray();
    }

    private static void writeObject(JsonGenerator out, SplittableRandom random, int depth) {
        int size = random.nextInt(5);
        if (random.nextBoolean()) {
            out.writeStartObject();
        } else {
            out.writeStartObject(null, size);
        }
        for (int i = 0; i < size; i++) {
            switch (random.nextInt(3)) {
                case 0 -> out.writeName(i + text(random));
                case 1 -> out.writePropertyId(random.nextLong());
                default -> out.writeName(WORDS.get(random.nextInt(WORDS.size())));
            }
            writeValue(out, random, depth - 1);
        }
        out.writeEndObject();
    }

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {4_095, 4_096, 4_097, 8_190, 8_192, 20_000})
    void long_texts_are_written_wherever_a_pair_or_an_escape_falls(int length) {
        for (String end : List.of("a", "\u0001", "東", "𝄞", "\ud834", "\udd1e", "\ud834a")) {
            for (String filling : List.of("a", "é", "𝄞", "\u0000")) {
                String text = filling.repeat(length).substring(0, length - 1) + end + "z";
                Utf8Generator own = Utf8Generator.compact();
                own.writeString(text);
                assertThat(own.text()).isEqualTo(byJackson(out -> out.writeString(text)));
            }
        }
    }

    @Test
    void every_character_is_written_as_jackson_writes_it() {
        for (int character = 0; character <= Character.MAX_VALUE; character++) {
            String text = "a" + (char) character + "b";
            Utf8Generator own = Utf8Generator.compact();
            own.writeString(text);
            if (!own.text().equals(byJackson(out -> out.writeString(text)))) {
                assertThat(own.text()).as("%x", character).isEqualTo(byJackson(out -> out.writeString(text)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void entities_are_written_as_jackson_writes_them(long seed) {
        RandomModel random = RandomModel.seeded(seed);
        for (Entity entity : random.catalog(80).entities()) {
            Utf8Generator own = Utf8Generator.compact();
            EntityCodec.SHARED.write(own, entity);
            assertThat(own.text()).isEqualTo(byJackson(out -> EntityCodec.SHARED.write(out, entity)));
            Utf8Generator indented = Utf8Generator.indented();
            EntityCodec.SHARED.write(indented, entity);
            assertThat(indented.text()).isEqualTo(indentedByJackson(out -> EntityCodec.SHARED.write(out, entity)));
        }
    }

    @Test
    void real_documents_are_copied_as_jackson_copies_them() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(Corpus.folder().resolve("musicbrainz"))) {
            files = all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .limit(400)
                    .toList();
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            String json = Files.readString(file);
            Utf8Generator own = Utf8Generator.compact();
            RawJson.write(json, own);
            assertThat(own.text().equals(byJackson(out -> RawJson.write(json, out))))
                    .as(file.toString())
                    .isTrue();
        }
    }

    @Test
    void what_was_written_can_be_taken_back_to_the_end_of_a_line() {
        Utf8Generator own = Utf8Generator.compact();
        own.writeStartObject();
        own.writeEndObject();
        own.endLine();
        int line = own.size();
        own.writeStartArray();
        own.writeStartArray();
        own.writeNumber(1);
        own.cut(line);
        own.writeNumber(2);
        own.endLine();
        assertThat(own.text()).isEqualTo("{}\n2\n");
    }

    @Test
    void what_was_written_is_handed_over_in_the_midst_of_a_value() throws IOException {
        Utf8Generator own = Utf8Generator.indented();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        own.writeStartObject();
        own.writeName("takes");
        own.drainTo(out);
        own.writeStartArray();
        own.writeNumber(1);
        own.drainTo(out);
        assertThat(own.size()).isZero();
        own.writeNumber(2);
        own.writeEndArray();
        own.writeEndObject();
        own.endLine();
        own.drainTo(out);
        assertThat(out.toString(UTF_8)).isEqualTo("""
                {
                  "takes": [
                    1,
                    2
                  ]
                }
                """);
    }

    @Test
    void raw_text_is_refused() {
        Utf8Generator own = Utf8Generator.compact();
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> own.writeRaw("1,"));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> own.writeRawValue("1"));
        assertThat(own.size()).isZero();
    }

    @Test
    void a_text_that_must_be_escaped_is_never_ready() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ReadyText("a\"b"));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReadyText("\ud834"));
    }

    private interface Writing {
        void into(JsonGenerator out);
    }

    private static String byJackson(Writing writing) {
        return byJackson(ObjectWriteContext.empty(), writing);
    }

    private static String indentedByJackson(Writing writing) {
        return byJackson(new IndentedByJackson(), writing);
    }

    private static String byJackson(ObjectWriteContext form, Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = JsonLimits.FACTORY.createGenerator(form, bytes)) {
            writing.into(out);
        }
        return bytes.toString(UTF_8);
    }
}
