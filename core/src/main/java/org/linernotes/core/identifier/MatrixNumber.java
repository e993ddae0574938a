package org.linernotes.core.identifier;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.linernotes.core.notice.InvalidTextException;

/**
 * A recording matrix: the number that a company gave to a piece when it was recorded, as its log prints it
 * ({@code M724-1}, {@code WM1091-A}, {@code CO67173-}). Two are equal if they are printed alike; compare prints of several
 * sources by {@link #comparisonKey()}. What a log says of one take in one place, perhaps several matrices, is read by
 * {@link MatrixEntry}. What is stamped into one side of a pressing is a {@link SideMatrix}.
 *
 * <p>After its last hyphen a matrix tells the take: one or two digits, or one or two capital letters. A hyphen at the end says
 * that it has takes and that this one's is not known. Where two takes are possible, the log says so
 * ({@code E32210-A or -B}): it is one matrix still, of which {@link #takes()} gives both.
 *
 * @param printed the text as printed; not blank, at most 1,000 characters
 */
public record MatrixNumber(String printed) implements Identifier {
    private static final String OR = " or -";

    /**
     * Creates a recording matrix.
     *
     * @param printed the text as printed
     * @throws IllegalArgumentException if the text is blank or too long
     */
    public MatrixNumber {
        checkArgument(Codes.isPrintable(printed), "a matrix number is blank or too long");
    }

    /**
     * {@return the matrix with that print}
     *
     * @param printed the text as printed
     * @throws IllegalArgumentException if the text is blank or too long
     */
    public static MatrixNumber of(String printed) {
        return new MatrixNumber(printed);
    }

    /**
     * {@return the matrix with that print}
     *
     * @param text the text as printed
     * @throws InvalidTextException if the text is blank or too long
     */
    public static MatrixNumber parse(String text) {
        return tryParse(text)
                .orElseThrow(() -> new InvalidTextException("matrix number", text, "it is blank or too long"));
    }

    /**
     * {@return the matrix with that print, or empty if the text is blank or too long}
     *
     * @param text the text as printed
     */
    public static Optional<MatrixNumber> tryParse(String text) {
        return Codes.isPrintable(text) ? Optional.of(new MatrixNumber(text)) : Optional.empty();
    }

    /**
     * {@return the one or two digits or capital letters after the last hyphen, which tell the take in most logs} {@code 1} of
     * {@code M724-1}, {@code E} of {@code W404481-E}. Empty for {@code CO67173-}, whose take is not known, for
     * {@code WPA5-0917}, whose hyphen stands within the number, and for {@code E32210-A or -B}, whose take is one of two.
     */
    public Optional<String> takeSuffix() {
        ImmutableList<String> takes = takes();
        return takes.size() == 1 ? Optional.of(takes.get(0)) : Optional.empty();
    }

    /** {@return the takes of which it is one: {@code A} and {@code B} of {@code E32210-A or -B}; none where none is told} */
    public ImmutableList<String> takes() {
        String text = printed.strip();
        ImmutableList<String> found = ImmutableList.of();
        int end = text.length();
        for (int or = text.lastIndexOf(OR, end); or >= 0; or = text.lastIndexOf(OR, or - 1)) {
            String take = text.substring(or + OR.length(), end);
            if (!isTake(take)) {
                return ImmutableList.of();
            }
            found = prepend(take, found);
            end = or;
        }
        int hyphen = takeHyphen(text, end);
        return hyphen < 0 ? ImmutableList.of() : prepend(text.substring(hyphen + 1, end), found);
    }

    private static ImmutableList<String> prepend(String first, ImmutableList<String> others) {
        return ImmutableList.<String>builder().add(first).addAll(others).build();
    }

    /** Where the hyphen before the take stands, or −1; "or -B" is another's, as the blank before its hyphen shows. */
    private static int takeHyphen(String text, int end) {
        int hyphen = text.lastIndexOf('-', end - 1);
        boolean joined = hyphen == 0
                || (hyphen > 0 && text.charAt(hyphen - 1) != '-' && !Character.isWhitespace(text.charAt(hyphen - 1)));
        return joined && isTake(text.substring(hyphen + 1, end)) ? hyphen : -1;
    }

    /** Whether it is one or two digits, or one or two capital letters. */
    static boolean isTake(String text) {
        int length = text.length();
        if (length < 1 || length > 2) {
            return false;
        }
        return Codes.isDigits(text, 0, length)
                || (Codes.isUpperCase(text.charAt(0)) && Codes.isUpperCase(text.charAt(length - 1)));
    }

    /**
     * {@return the matrix without its take, as printed} {@code M724} of {@code M724-1}, {@code CO67173} of {@code CO67173-},
     * {@code E32210} of {@code E32210-A or -B}; all of {@code K6319}. Empty where a take is all there is: {@code -1}.
     */
    public Optional<String> base() {
        String text = printed.strip();
        int end = text.length();
        if (!takes().isEmpty()) {
            int or = text.indexOf(OR);
            end = takeHyphen(text, or < 0 ? end : or);
        } else if (text.endsWith("-")) {
            end--;
        }
        String base = text.substring(0, end).strip();
        return base.isEmpty() ? Optional.empty() : Optional.of(base);
    }

    /**
     * {@return the same with each of its takes: {@code E32210-A} and {@code E32210-B} for {@code E32210-A or -B}; this alone
     * where one or none is told}
     */
    public ImmutableList<MatrixNumber> alternatives() {
        ImmutableList<String> takes = takes();
        if (takes.size() < 2) {
            return ImmutableList.of(this);
        }
        String base = base().orElse("");
        return takes.stream().map(take -> new MatrixNumber(base + "-" + take)).collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the letters and digits of {@link #base()}, in upper case, then each take after a hyphen} {@code sm 570-3} and
     * {@code SM570-3} have {@code SM570-3}; {@code M72-41} and {@code M724-1} have not the same. A slash within the matrix
     * stays, as it joins numbers. Empty where there is no matrix but a take alone. Equal keys are evidence, not proof.
     */
    public Optional<String> comparisonKey() {
        StringBuilder key = new StringBuilder(printed.length());
        String base = base().orElse("");
        for (int i = 0; i < base.length(); i++) {
            char c = base.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '/') {
                key.append(Character.toUpperCase(c));
            }
        }
        if (key.isEmpty()) {
            return Optional.empty();
        }
        takes().forEach(take -> key.append('-').append(take));
        return Optional.of(key.toString());
    }

    /** {@return the text as printed, which {@link #parse} takes back} */
    @Override
    public String toString() {
        return printed;
    }
}
