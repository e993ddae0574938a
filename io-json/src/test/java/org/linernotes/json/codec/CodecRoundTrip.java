package org.linernotes.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.Objects;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;

/** Single values as JSON, for tests. */
public final class CodecRoundTrip {
    private CodecRoundTrip() {}

    /** {@return a value that was written and read again, without anything to tell} */
    public static <T> T of(PropertyTable<T> table, T value) {
        Codec<T> codec = ModelCodecs.SHARED.of(table);
        String json = write(codec, value);
        Outcome<T> read = read(codec, json);
        assertThat(read.notices().list()).as(json).isEmpty();
        assertThat(write(codec, read.orThrow())).isEqualTo(json);
        return read.orThrow();
    }

    /** {@return a value as JSON text} */
    public static <V> String write(Codec<V> codec, V value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JsonLimits.FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            codec.write(out, value);
        }
        return text.toString();
    }

    /** {@return what is read of a JSON text} */
    public static <V> Outcome<V> read(Decoder<V> decoder, String json) {
        Notices.Builder notices = Notices.builder();
        try (JsonParser parser = JsonLimits.FACTORY.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            V value = decoder.read(new JsonInput(parser, Location.UNKNOWN, notices));
            assertThat(parser.nextToken())
                    .as("the decoder stops at the last token")
                    .isNull();
            return value == null
                    ? Outcome.none(notices.build())
                    : Outcome.of(Objects.requireNonNull(value), notices.build());
        }
    }
}
