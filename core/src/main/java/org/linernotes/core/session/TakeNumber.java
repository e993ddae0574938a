package org.linernotes.core.session;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.IntStream;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.notice.InvalidTextException;

/**
 * The number of a take: a number or letter as the label counted it ({@code 3}, {@code A}), one of several ({@code 1|2}),
 * or known to be unknown ({@code ?}: "unknown take").
 *
 * @param candidates the numbers of which it is one; none where it is unknown
 */
public record TakeNumber(ImmutableList<String> candidates) {
    /** A take of which the number is known to be unknown. */
    public static final TakeNumber UNKNOWN = new TakeNumber(ImmutableList.of());

    static final ValueType<TakeNumber> TYPE = ValueType.word(
            "take number", TakeNumber.class, TakeNumber::tryParse, "A number or letter, several joined by |, or ?.");

    private static final String UNKNOWN_TEXT = "?";
    private static final char SEPARATOR = '|';
    private static final int LONGEST = 100;

    /** The numbers that most takes have, from 1: shared, as there are many takes. */
    private static final ImmutableList<TakeNumber> LOW = IntStream.rangeClosed(1, 20)
            .mapToObj(number -> of(Integer.toString(number)))
            .collect(ImmutableList.toImmutableList());

    /**
     * Checks the parts.
     *
     * @param candidates the numbers of which it is one; none where it is unknown
     * @throws IllegalArgumentException if a number is empty, is {@code ?} or has a bar in it, or if the text form is longer
     *     than 100 characters
     */
    public TakeNumber {
        int bars = Math.max(0, candidates.size() - 1);
        if (candidates.stream().mapToInt(String::length).sum() + bars > LONGEST) {
            throw new IllegalArgumentException("too long for a number of a take");
        }
        for (String candidate : candidates) {
            if (candidate.isBlank() || candidate.equals(UNKNOWN_TEXT) || candidate.indexOf(SEPARATOR) >= 0) {
                throw new IllegalArgumentException("not a number of a take: \"" + candidate + '"');
            }
        }
    }

    /**
     * {@return a number}
     *
     * @param number the number, counted from 1
     */
    public static TakeNumber of(int number) {
        boolean low = number >= 1 && number <= LOW.size();
        return low ? LOW.get(number - 1) : of(Integer.toString(number));
    }

    /**
     * {@return one of several numbers}
     *
     * @param candidates the numbers or letters
     * @throws IllegalArgumentException if one is empty, is {@code ?} or has a bar in it, or if the text form is longer than
     *     100 characters
     */
    public static TakeNumber of(String... candidates) {
        return new TakeNumber(ImmutableList.copyOf(candidates));
    }

    /**
     * {@return the number that a text states}
     *
     * @param text a number or letter, several joined by bars, or a question mark; at most 100 characters
     * @throws InvalidTextException if the text is not in this form
     */
    public static TakeNumber parse(String text) {
        return tryParse(text)
                .orElseThrow(() -> new InvalidTextException(
                        "take number", text, "it is a number or letter, several joined by |, or ?"));
    }

    /**
     * {@return the number that a text states, if it is in that form}
     *
     * @param text a number or letter, several joined by bars, or a question mark
     */
    public static Optional<TakeNumber> tryParse(String text) {
        if (text.equals(UNKNOWN_TEXT)) {
            return Optional.of(UNKNOWN);
        }
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        ImmutableList<String> candidates =
                ImmutableList.copyOf(Splitter.on(SEPARATOR).split(text));
        return candidates.stream().anyMatch(c -> c.isBlank() || c.equals(UNKNOWN_TEXT))
                ? Optional.empty()
                : Optional.of(new TakeNumber(candidates));
    }

    /** {@return the text form, for example {@code "3"}, {@code "1|2"} or {@code "?"}} */
    @Override
    public String toString() {
        return candidates.isEmpty() ? UNKNOWN_TEXT : String.join(String.valueOf(SEPARATOR), candidates);
    }
}
