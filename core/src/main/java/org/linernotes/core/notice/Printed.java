package org.linernotes.core.notice;

import java.util.Optional;
import java.util.function.Function;

/**
 * A value with the form in which it was printed. Two are equal if text <em>and</em> value are; {@link #sameAs} looks at
 * the value alone, and is what identity rules and search use.
 *
 * @param text the text as printed
 * @param value what was understood of it; empty if the text was not understood
 * @param <T> the type of the value
 */
public record Printed<T>(String text, Optional<T> value) {
    /**
     * {@return a value in its canonical form}
     *
     * @param value the value; its {@code toString} is taken as the printed text
     * @param <T> the type of the value
     */
    public static <T> Printed<T> of(T value) {
        return new Printed<>(value.toString(), Optional.of(value));
    }

    /**
     * {@return a printed text with what the given parser makes of it}
     *
     * @param text the text as printed
     * @param tryParse a parser that answers empty for what it does not understand
     * @param <T> the type of the value
     */
    public static <T> Printed<T> parse(String text, Function<String, Optional<T>> tryParse) {
        return new Printed<>(text, tryParse.apply(text));
    }

    /** {@return whether the text was understood} */
    public boolean understood() {
        return value.isPresent();
    }

    /**
     * {@return whether both were understood and mean the same value, however they are printed}
     *
     * @param other the other one
     */
    public boolean sameAs(Printed<T> other) {
        return value.isPresent() && value.equals(other.value);
    }

    /** {@return the text as printed} */
    @Override
    public String toString() {
        return text;
    }
}
