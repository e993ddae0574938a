package org.linernotes.core.entity;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.date.PlayingTimes;

/**
 * A value whose type another value names: the value of a statement has the type of the property that the statement is
 * about. Where that property is not known (it belongs to a newer version), the value is kept as JSON text.
 */
public final class OpenValue {
    private final @Nullable Object value;
    private final @Nullable String json;

    private OpenValue(@Nullable Object value, @Nullable String json) {
        this.value = value;
        this.json = json;
    }

    /**
     * {@return a value of the model}
     *
     * @param value the value, of the type of the property that it is meant for; for a property that is a list, one
     *     element of it, or all of it as an {@link com.google.common.collect.ImmutableList}
     * @throws IllegalArgumentException if the value is a time that can be the length of nothing: negative, or not of whole
     *     milliseconds
     */
    public static OpenValue of(Object value) {
        return new OpenValue(
                value instanceof Duration time ? PlayingTimes.length(time) : Objects.requireNonNull(value), null);
    }

    /**
     * {@return a value of a type that is not known}
     *
     * @param json the value as JSON text without insignificant white space
     */
    public static OpenValue ofJson(String json) {
        return new OpenValue(null, Objects.requireNonNull(json));
    }

    /** {@return the value, where its type is known} */
    public Optional<Object> value() {
        return Optional.ofNullable(value);
    }

    /** {@return the JSON text, where the type is not known} */
    public Optional<String> json() {
        return Optional.ofNullable(json);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OpenValue that && Objects.equals(value, that.value) && Objects.equals(json, that.json);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, json);
    }

    @Override
    public String toString() {
        return value == null ? String.valueOf(json) : value.toString();
    }
}
