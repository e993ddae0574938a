package org.linernotes.core.notice;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value with the form in which it was printed. Two are equal if text <em>and</em> value are; {@link #sameAs} looks at
 * the value alone, and is what identity rules and search use.
 *
 * @param <T> the type of the value
 */
public final class Printed<T> {
    /** Null where it is what the value prints: catalogues hold millions of these. */
    private final @Nullable String text;

    private final @Nullable T value;

    private Printed(@Nullable String text, @Nullable T value) {
        this.text = text;
        this.value = value;
    }

    /**
     * {@return a value in its canonical form}
     *
     * @param value the value; its {@code toString} is taken as the printed text
     * @param <T> the type of the value
     */
    public static <T> Printed<T> of(T value) {
        return new Printed<>(null, Objects.requireNonNull(value));
    }

    /**
     * {@return a printed text with what is meant by it}
     *
     * @param text the text as printed
     * @param value what is meant; empty if that is not known
     * @param <T> the type of the value
     */
    public static <T> Printed<T> of(String text, Optional<T> value) {
        boolean canonical = value.isPresent() && value.get().toString().equals(text);
        return new Printed<>(canonical ? null : Objects.requireNonNull(text), value.orElse(null));
    }

    /**
     * {@return a printed text with what the given parser makes of it}
     *
     * @param text the text as printed
     * @param tryParse a parser that answers empty for what it does not understand
     * @param <T> the type of the value
     */
    public static <T> Printed<T> parse(String text, Function<String, Optional<T>> tryParse) {
        return of(text, tryParse.apply(text));
    }

    /** {@return the text as printed} */
    public String text() {
        return text == null ? String.valueOf(value) : text;
    }

    /** {@return whether it was understood, and printed as the value itself is} */
    public boolean isCanonical() {
        return text == null;
    }

    /** {@return what was understood of it; empty if the text was not understood} */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** {@return whether the text was understood} */
    public boolean understood() {
        return value != null;
    }

    /**
     * {@return whether both were understood and mean the same value, however they are printed}
     *
     * @param other the other one
     */
    public boolean sameAs(Printed<T> other) {
        return value != null && value.equals(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Printed<?> that && Objects.equals(text, that.text) && Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, value);
    }

    /** {@return the text as printed} */
    @Override
    public String toString() {
        return text();
    }
}
