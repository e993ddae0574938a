package org.linernotes.json.codec;

import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.date.PlayingTimes;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The codecs of values that are a single JSON token. */
public final class Scalars {
    /** As many digits always fit into an {@code int}. */
    private static final int DIGITS_OF_INT = 9;

    /** As many digits always fit into a {@code long}. */
    private static final int DIGITS_OF_LONG = 18;

    private static final PooledTexts TEXTS = new PooledTexts(0, 11, Function.identity());

    /** Others begin behind it. */
    static final int LAST_NUMBER = 0;

    /** Any text. */
    public static final Codec<String> TEXT = new Codec<>() {
        @Override
        public @Nullable String read(JsonInput in) {
            if (in.parser().currentToken() != JsonToken.VALUE_STRING) {
                in.wrongType("a text");
                return null;
            }
            return (String) in.pooled(TEXTS);
        }

        @Override
        public PooledTexts texts() {
            return TEXTS;
        }

        @Override
        public void write(JsonGenerator out, String value) {
            out.writeString(JsonLimits.checkedText(value));
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
            return isWhole(in, 0, Long.MAX_VALUE)
                    ? PlayingTimes.ofMillis(in.parser().getLongValue())
                    : null;
        }

        @Override
        boolean readsAhead() {
            return true;
        }

        @Override
        @Nullable
        Object readAhead(JsonInput in, Utf8Parser parser) {
            long millis = parser.nextNumber(DIGITS_OF_LONG);
            return millis < 0 ? null : PlayingTimes.ofMillis(millis);
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
        boolean readsAhead() {
            return true;
        }

        @Override
        @Nullable
        Object readAhead(JsonInput in, Utf8Parser parser) {
            return parser.nextFlag();
        }

        @Override
        public void write(JsonGenerator out, Boolean value) {
            out.writeBoolean(value);
        }
    };

    private Scalars() {}

    private static Codec<Integer> integer(int least) {
        return new Codec<>() {
            @Override
            public @Nullable Integer read(JsonInput in) {
                return isWhole(in, least, Integer.MAX_VALUE) ? in.parser().getIntValue() : null;
            }

            @Override
            boolean readsAhead() {
                return true;
            }

            @Override
            @Nullable
            Object readAhead(JsonInput in, Utf8Parser parser) {
                long number = parser.nextNumber(DIGITS_OF_INT);
                return number < 0 ? null : (int) number;
            }

            @Override
            public void write(JsonGenerator out, Integer value) {
                out.writeNumber(value);
            }
        };
    }

    /** Whether the current token is a whole number between two bounds; tells if it is not. */
    private static boolean isWhole(JsonInput in, long least, long most) {
        JsonParser parser = in.parser();
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            in.wrongType("a whole number");
            return false;
        }
        boolean fits = parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER
                && parser.getLongValue() >= least
                && parser.getLongValue() <= most;
        if (!fits) {
            in.invalidValue("whole number from " + least + " to " + most, parser.getString());
        }
        return fits;
    }
}
