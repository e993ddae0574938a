package org.linernotes.json.codec;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The codecs of values that are a single JSON token. */
public final class Scalars {
    /** Any text. */
    public static final Codec<String> TEXT = new Codec<>() {
        @Override
        public @Nullable String read(JsonInput in) {
            return text(in, "a text");
        }

        @Override
        public void write(JsonGenerator out, String value) {
            out.writeString(value);
        }
    };

    /** A whole number of 32 bits. */
    public static final Codec<Integer> INTEGER = integer(Integer.MIN_VALUE);

    /** A place in an order, counted from 0. */
    static final Codec<Integer> POSITION = integer(0);

    /** A playing time in whole milliseconds. */
    public static final Codec<Duration> MILLISECONDS = new Codec<>() {
        @Override
        public @Nullable Duration read(JsonInput in) {
            Long number = whole(in, 0, Long.MAX_VALUE);
            return number == null ? null : Duration.ofMillis(number);
        }

        @Override
        public void write(JsonGenerator out, Duration value) {
            out.writeNumber(value.toMillis());
        }
    };

    /** A decimal number. */
    public static final Codec<Double> DECIMAL = new Codec<>() {
        @Override
        public @Nullable Double read(JsonInput in) {
            if (!in.parser().currentToken().isNumeric()) {
                in.wrongType("a number");
                return null;
            }
            double number = in.parser().getDoubleValue();
            if (!Double.isFinite(number)) {
                in.invalidValue("number", in.parser().getString());
                return null;
            }
            return number;
        }

        @Override
        public void write(JsonGenerator out, Double value) {
            out.writeNumber(value);
        }
    };

    /** True or false. */
    public static final Codec<Boolean> FLAG = new Codec<>() {
        @Override
        public @Nullable Boolean read(JsonInput in) {
            JsonToken token = in.parser().currentToken();
            if (!token.isBoolean()) {
                in.wrongType("true or false");
                return null;
            }
            return token == JsonToken.VALUE_TRUE;
        }

        @Override
        public void write(JsonGenerator out, Boolean value) {
            out.writeBoolean(value);
        }
    };

    private Scalars() {}

    /**
     * {@return the codec of a value with a text form}
     *
     * @param name what the text is, for messages
     * @param tryParse reads the text form
     * @param print gives the text form
     * @param <V> the type of the value
     */
    public static <V> Codec<V> word(String name, Function<String, Optional<V>> tryParse, Function<V, String> print) {
        return new Codec<>() {
            @Override
            public @Nullable V read(JsonInput in) {
                String text = text(in, "a text (" + name + ")");
                if (text == null) {
                    return null;
                }
                V value = tryParse.apply(text).orElse(null);
                if (value == null) {
                    in.invalidValue(name, text);
                }
                return value;
            }

            @Override
            public void write(JsonGenerator out, V value) {
                out.writeString(print.apply(value));
            }
        };
    }

    private static Codec<Integer> integer(int least) {
        return new Codec<>() {
            @Override
            public @Nullable Integer read(JsonInput in) {
                Long number = whole(in, least, Integer.MAX_VALUE);
                return number == null ? null : number.intValue();
            }

            @Override
            public void write(JsonGenerator out, Integer value) {
                out.writeNumber(value);
            }
        };
    }

    private static @Nullable String text(JsonInput in, String expected) {
        if (in.parser().currentToken() != JsonToken.VALUE_STRING) {
            in.wrongType(expected);
            return null;
        }
        return in.parser().getString();
    }

    private static @Nullable Long whole(JsonInput in, long least, long most) {
        JsonParser parser = in.parser();
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            in.wrongType("a whole number");
            return null;
        }
        boolean fits = parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
        long number = fits ? parser.getLongValue() : 0;
        if (!fits || number < least || number > most) {
            in.invalidValue("whole number from " + least + " to " + most, parser.getString());
            return null;
        }
        return number;
    }
}
