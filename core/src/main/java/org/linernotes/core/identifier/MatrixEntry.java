package org.linernotes.core.identifier;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.InvalidTextException;

/**
 * What a session log says of one take in its column of matrices. There are three kinds of it, told apart by their form:
 *
 * <table>
 *   <caption>Forms of entries</caption>
 *   <tr><th>form</th><th>read as</th></tr>
 *   <tr><td>{@code M724-1}, {@code E32210-A or -B}, {@code CO67173-}, {@code K6319}</td><td>one matrix</td></tr>
 *   <tr><td>{@code M724-1, M724-2} or {@code M724-1, -2}</td><td>two matrices; a semicolon does as well</td></tr>
 *   <tr><td>{@code B4321-A/B}</td><td>{@code B4321-A}, {@code B4321-B}</td></tr>
 *   <tr><td>{@code PBS79093-1/94-1}</td><td>{@code PBS79093-1}, {@code PBS79094-1}: digits take the place of the last
 *       ones</td></tr>
 *   <tr><td>{@code E4108/9W}, {@code 5097/8}</td><td>{@code E4108W}, {@code E4109W}; {@code 5097}, {@code 5098}</td></tr>
 *   <tr><td>{@code -1}, {@code -4/7}, {@code -A or -B}</td><td>takes of a piece that has no matrix</td></tr>
 *   <tr><td>{@code 04}, {@code (04)}</td><td>a running number: what was tried is counted through the session</td></tr>
 * </table>
 *
 * <p>Brackets drawn with {@code ¬}, {@code |} and {@code _} over several entries are dropped; an entry of nothing else is
 * none. What follows a slash in any other form is a part of the matrix.
 */
public final class MatrixEntry {
    private static final CharMatcher MARKS = CharMatcher.whitespace().or(CharMatcher.anyOf("¬|_"));
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
    private static final Splitter ITEMS = Splitter.on(CharMatcher.anyOf(",;")).trimResults();
    private static final Splitter PARTS = Splitter.on('/').trimResults();
    private static final int MOST_OF_RUNNING_NUMBER = 2;

    private final Kind kind;
    private final ImmutableList<MatrixNumber> matrices;
    private final ImmutableList<String> numbers;

    private MatrixEntry(Kind kind, ImmutableList<MatrixNumber> matrices, ImmutableList<String> numbers) {
        this.kind = kind;
        this.matrices = matrices;
        this.numbers = numbers;
    }

    /** What an entry says. */
    public enum Kind {
        /** One matrix or several. */
        MATRICES,
        /** Takes of a piece, counted from the first one of that piece. */
        TAKES,
        /** The number of the take in the whole session. */
        RUNNING_NUMBER
    }

    /**
     * {@return the entry that the text says}
     *
     * @param text an entry, at most 1,000 characters
     * @throws InvalidTextException if the text has none of the forms
     */
    public static MatrixEntry parse(String text) {
        return tryParse(text)
                .orElseThrow(() -> new InvalidTextException(
                        "entry of matrices", text, "matrices, takes after a hyphen or a running number are expected"));
    }

    /**
     * {@return the entry that the text says, or empty if it has none of the forms}
     *
     * @param text an entry as {@link #parse} takes it
     */
    public static Optional<MatrixEntry> tryParse(String text) {
        if (text.length() > Codes.LONGEST) {
            return Optional.empty();
        }
        String entry = MARKS.trimFrom(text);
        if (entry.startsWith("-")) {
            return takes(entry);
        }
        Optional<MatrixEntry> running = runningNumber(entry);
        return running.isPresent() ? running : matrices(entry);
    }

    private static Optional<MatrixEntry> takes(String entry) {
        ImmutableList<String> takes = MatrixNumber.isTake(entry.substring(1))
                ? ImmutableList.of(entry.substring(1))
                : new MatrixNumber(entry).takes();
        if (takes.isEmpty()) {
            takes = ImmutableList.copyOf(PARTS.split(entry.substring(1)));
        }
        boolean wellFormed = takes.stream().allMatch(MatrixNumber::isTake);
        return wellFormed ? Optional.of(new MatrixEntry(Kind.TAKES, ImmutableList.of(), takes)) : Optional.empty();
    }

    private static Optional<MatrixEntry> runningNumber(String entry) {
        boolean bracketed = entry.startsWith("(") && entry.endsWith(")") && entry.length() > 2;
        String number = bracketed ? entry.substring(1, entry.length() - 1) : entry;
        boolean wellFormed =
                !number.isEmpty() && number.length() <= MOST_OF_RUNNING_NUMBER && DIGITS.matchesAllOf(number);
        return wellFormed
                ? Optional.of(new MatrixEntry(Kind.RUNNING_NUMBER, ImmutableList.of(), ImmutableList.of(number)))
                : Optional.empty();
    }

    private static Optional<MatrixEntry> matrices(String entry) {
        List<MatrixNumber> found = new ArrayList<>();
        for (String item : ITEMS.split(entry)) {
            boolean continued = item.startsWith("-") && !found.isEmpty();
            String whole = continued ? last(found).base().orElse("") + item : item;
            if (!isMatrix(whole)) {
                return Optional.empty();
            }
            expand(whole, found);
        }
        return Optional.of(new MatrixEntry(Kind.MATRICES, ImmutableList.copyOf(found), ImmutableList.of()));
    }

    /** A letter or digit, and further ones, blanks, hyphens, points and slashes; a digit is among them. */
    private static boolean isMatrix(String text) {
        if (text.isEmpty() || !Character.isLetterOrDigit(text.charAt(0)) || !DIGITS.matchesAnyOf(text)) {
            return false;
        }
        return text.chars().allMatch(c -> Character.isLetterOrDigit(c) || " -./".indexOf(c) >= 0);
    }

    /** The matrices that a text with slashes is short for; the text itself where it is short for none. */
    private static void expand(String item, List<MatrixNumber> found) {
        List<String> expanded = new ArrayList<>();
        for (String part : PARTS.split(item)) {
            String next = expanded.isEmpty() ? part : next(last(expanded), part);
            if (next.isEmpty()) {
                found.add(new MatrixNumber(item));
                return;
            }
            expanded.add(next);
        }
        String letters = lettersAfter(last(expanded));
        for (String matrix : expanded) {
            boolean lacksLetters = DIGITS.matches(matrix.charAt(matrix.length() - 1)) && matrix.indexOf('-') < 0;
            found.add(new MatrixNumber(lacksLetters ? matrix + letters : matrix));
        }
    }

    /** What a part after a slash is short for after the one before it, or an empty text. */
    private static String next(String before, String part) {
        MatrixNumber matrix = new MatrixNumber(before);
        if (matrix.takeSuffix().isPresent() && MatrixNumber.isTake(part)) {
            return matrix.base().orElse("") + "-" + part;
        }
        int digits = leadingDigits(part);
        String rest = part.substring(digits);
        boolean endsAlike = matrix.takes().isEmpty()
                ? rest.isEmpty() || isLetter(rest)
                : rest.startsWith("-") && MatrixNumber.isTake(rest.substring(1));
        String base = matrix.base().orElse("");
        int kept = base.length() - digits;
        boolean replaces = digits > 0 && kept >= 0 && DIGITS.matchesAllOf(base.substring(kept));
        return endsAlike && replaces ? base.substring(0, kept) + part : "";
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    private static int leadingDigits(String text) {
        int end = 0;
        while (end < text.length() && Codes.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLetter(String text) {
        return text.length() == 1 && Codes.isUpperCase(text.charAt(0));
    }

    private static String lettersAfter(String matrix) {
        String last = matrix.substring(matrix.length() - 1);
        return isLetter(last) && matrix.indexOf('-') < 0 ? last : "";
    }

    /** {@return what it says} */
    public Kind kind() {
        return kind;
    }

    /** {@return the matrices, in their order; none of an entry of another kind} */
    public ImmutableList<MatrixNumber> matrices() {
        return matrices;
    }

    /** {@return the takes or the running number, as printed; none of an entry of matrices} */
    public ImmutableList<String> numbers() {
        return numbers;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MatrixEntry that
                && kind == that.kind
                && matrices.equals(that.matrices)
                && numbers.equals(that.numbers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, matrices, numbers);
    }

    /**
     * {@return the entry with every matrix in full, which {@link #parse} takes back: {@code E4108W, E4109W}, {@code -4/7},
     * {@code (04)}}
     */
    @Override
    public String toString() {
        return switch (kind) {
            case MATRICES -> Joiner.on(", ").join(matrices);
            case TAKES -> "-" + Joiner.on('/').join(numbers);
            case RUNNING_NUMBER -> "(" + numbers.get(0) + ")";
        };
    }
}
