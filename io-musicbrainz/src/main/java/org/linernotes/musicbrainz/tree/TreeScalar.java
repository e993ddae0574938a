package org.linernotes.musicbrainz.tree;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value without parts. Numbers are equal by value: {@code 51.50} and {@code 51.5} are one number.
 *
 * @param value a {@link String}, a {@link Boolean}, a {@link Long}, a {@link BigDecimal} for other numbers, a {@link
 *     BoundlessNumber} where that cannot hold it, or null
 */
public record TreeScalar(@Nullable Object value) implements Tree {
    /**
     * A number whose exponent has more digits than any that is counted with. It stands as it is printed.
     *
     * @param text the number as JSON
     */
    public record BoundlessNumber(String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    /** JSON's null. */
    public static final TreeScalar NULL = new TreeScalar(null);

    /** The empty text. */
    public static final TreeScalar EMPTY = new TreeScalar("");

    /** {@return a text} */
    public static TreeScalar of(String text) {
        return text.isEmpty() ? EMPTY : new TreeScalar(text);
    }

    /** {@return a whole number} */
    public static TreeScalar of(long number) {
        return new TreeScalar(number);
    }

    /** {@return a truth value} */
    public static TreeScalar of(boolean truth) {
        return new TreeScalar(truth);
    }

    /** {@return a number, a whole one as such} */
    public static TreeScalar of(BigDecimal number) {
        try {
            return new TreeScalar(number.longValueExact());
        } catch (ArithmeticException e) {
            return new TreeScalar(number);
        }
    }

    @Override
    public boolean isBlank() {
        return value == null || value.equals("");
    }

    @Override
    public int leaves() {
        return 1;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof TreeScalar that)) {
            return false;
        }
        if (value instanceof BigDecimal number && that.value instanceof BigDecimal theirs) {
            return number.compareTo(theirs) == 0;
        }
        return Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return value instanceof BigDecimal number ? Double.hashCode(number.doubleValue()) : Objects.hashCode(value);
    }

    @Override
    public String toString() {
        return value instanceof String text ? "\"" + text + "\"" : String.valueOf(value);
    }
}
