package org.linernotes.core.date;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Comparators;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of a date: the text as printed ("early December 1957"), the date understood, and, where the
 * document gives one, a date to sort by. At least one of the first two is there. Two are equal if all three are.
 */
public final class DateExpression {
    private static final Comparator<Optional<EdtfDate>> LAST_IF_ABSENT = Comparators.emptiesLast(EdtfDate.order());
    private static final Comparator<DateExpression> ORDER = Comparator.comparing(
                    DateExpression::sortedBy, LAST_IF_ABSENT)
            .thenComparing(date -> date.sortAs().isEmpty())
            .thenComparing(DateExpression::value, LAST_IF_ABSENT)
            .thenComparing(DateExpression::printed, Comparators.emptiesFirst(Comparator.<String>naturalOrder()));

    private final @Nullable String printed;
    private final @Nullable EdtfDate value;
    private final @Nullable PartialDate sortAs;

    private DateExpression(@Nullable String printed, @Nullable EdtfDate value, @Nullable PartialDate sortAs) {
        this.printed = printed;
        this.value = value;
        this.sortAs = sortAs;
    }

    /**
     * {@return an expression of its parts}
     *
     * @param printed the text as printed
     * @param value the date understood
     * @param sortAs the date that the document sorts by
     * @throws IllegalArgumentException if there is neither a text nor a date, or if the text is blank
     */
    public static DateExpression of(Optional<String> printed, Optional<EdtfDate> value, Optional<PartialDate> sortAs) {
        checkArgument(printed.isPresent() || value.isPresent(), "there is neither a printed text nor a date");
        checkArgument(printed.isEmpty() || !printed.get().isBlank(), "the printed text of a date is blank");
        return new DateExpression(printed.orElse(null), value.orElse(null), sortAs.orElse(null));
    }

    /**
     * {@return a date of which no printed text is kept}
     *
     * @param value the date
     */
    public static DateExpression of(EdtfDate value) {
        return new DateExpression(null, Objects.requireNonNull(value, "value"), null);
    }

    /**
     * {@return a date of which no printed text is kept}
     *
     * @param edtf the date in the form of ISO 8601-2, as {@link EdtfDate#parse} takes it
     * @throws org.linernotes.core.notice.InvalidTextException if the text is no such date
     */
    public static DateExpression of(String edtf) {
        return of(EdtfDate.parse(edtf));
    }

    /**
     * {@return a date with its printed text}
     *
     * @param text the text as printed
     * @param value what it means
     * @throws IllegalArgumentException if the text is blank
     */
    public static DateExpression printed(String text, EdtfDate value) {
        return of(Optional.of(text), Optional.of(value), Optional.empty());
    }

    /**
     * {@return a printed text of which it is not known what date it means}
     *
     * @param text the text as printed
     * @throws IllegalArgumentException if the text is blank
     */
    public static DateExpression notUnderstood(String text) {
        return of(Optional.of(text), Optional.empty(), Optional.empty());
    }

    /**
     * {@return a total order for sorting} By the date that the document sorts by, else by the date understood, as
     * {@link EdtfDate#order()} has them; those that have neither come last. Of expressions that agree in this the one with a
     * date to sort by comes first, then by the date understood, then by the printed text, which none precedes. It is consistent
     * with {@code equals}.
     */
    public static Comparator<DateExpression> order() {
        return ORDER;
    }

    private Optional<EdtfDate> sortedBy() {
        return Optional.ofNullable(sortAs != null ? sortAs : value);
    }

    /** {@return the text as printed} */
    public Optional<String> printed() {
        return Optional.ofNullable(printed);
    }

    /** {@return the date understood} */
    public Optional<EdtfDate> value() {
        return Optional.ofNullable(value);
    }

    /** {@return the date that the document sorts by, which need not lie within the date itself} */
    public Optional<PartialDate> sortAs() {
        return Optional.ofNullable(sortAs);
    }

    /**
     * {@return the same expression, sorted by that date}
     *
     * @param date the date to sort by
     */
    public DateExpression withSortAs(PartialDate date) {
        return new DateExpression(printed, value, Objects.requireNonNull(date, "date"));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DateExpression that
                && Objects.equals(printed, that.printed)
                && Objects.equals(value, that.value)
                && Objects.equals(sortAs, that.sortAs);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Objects.hashCode(printed) + Objects.hashCode(value)) + Objects.hashCode(sortAs);
    }

    /** {@return the date for people: the printed text, else the form of ISO 8601-2} It is not read back. */
    @Override
    public String toString() {
        return printed != null ? printed : String.valueOf(value);
    }
}
