package org.linernotes.core.notice;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The result of an operation on foreign data: a value, unless there was nothing to make one of, and the notices.
 *
 * @param <T> the type of the value
 */
public final class Outcome<T> {
    private final @Nullable T value;
    private final Notices notices;

    private Outcome(@Nullable T value, Notices notices) {
        this.value = value;
        this.notices = notices;
    }

    /**
     * {@return an outcome with a value and nothing to tell}
     *
     * @param value the value
     * @param <T> the type of the value
     */
    public static <T> Outcome<T> of(T value) {
        return of(value, Notices.NONE);
    }

    /**
     * {@return an outcome with a value and notices}
     *
     * @param value the value
     * @param notices the notices
     * @param <T> the type of the value
     */
    public static <T> Outcome<T> of(T value, Notices notices) {
        return new Outcome<>(Objects.requireNonNull(value, "value"), notices);
    }

    /**
     * {@return an outcome without a value}
     *
     * @param notices the notices that say why
     * @param <T> the type of the value
     * @throws IllegalArgumentException if there is no notice
     */
    public static <T> Outcome<T> none(Notices notices) {
        if (notices.isEmpty()) {
            throw new IllegalArgumentException("an outcome without a value must say why");
        }
        return new Outcome<>(null, notices);
    }

    /** {@return the value, if there is one} */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** {@return what there is to tell} */
    public Notices notices() {
        return notices;
    }

    /**
     * {@return the value}
     *
     * @throws IllegalStateException if there is none; its message has the notices
     */
    public T orThrow() {
        if (value == null) {
            throw new IllegalStateException("no value: " + notices);
        }
        return value;
    }

    /**
     * {@return this outcome with its value changed by a function}
     *
     * @param function the function, called only if there is a value; it answers one
     * @param <R> the type of the new value
     */
    public <R> Outcome<R> map(Function<? super T, ? extends R> function) {
        return value == null ? new Outcome<>(null, notices) : of(function.apply(value), notices);
    }

    /**
     * {@return the outcome of a further step, with the notices of both}
     *
     * @param function the further step, taken only if there is a value
     * @param <R> the type of the new value
     */
    public <R> Outcome<R> flatMap(Function<? super T, Outcome<R>> function) {
        if (value == null) {
            return new Outcome<>(null, notices);
        }
        Outcome<R> next = function.apply(value);
        return new Outcome<>(
                next.value,
                Notices.builder().addAll(notices).addAll(next.notices).build());
    }

    @Override
    public String toString() {
        return "Outcome[" + value + ", " + notices + "]";
    }
}
