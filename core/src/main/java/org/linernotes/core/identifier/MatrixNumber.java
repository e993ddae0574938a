package org.linernotes.core.identifier;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linernotes.core.notice.InvalidTextException;

/**
 * A recording matrix: the number that a company gave to a piece when it was recorded, as its log prints it
 * ({@code M724-1}, {@code WM1091-A}, {@code CO67173-}). Two are equal if they are printed alike. What is stamped into one
 * side of a pressing is a {@link SideMatrix}.
 *
 * @param printed the text as printed; not blank, at most 1,000 characters
 */
public record MatrixNumber(String printed) {
    /** One or two digits or letters after the last hyphen; "or -B" is another matrix's, as the blank before it shows. */
    private static final Pattern TAKE = Pattern.compile("(?:^|[^\\s-])-([0-9]{1,2}|[A-Z]{1,2})\\s*$");

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
     * {@code WPA5-0917}, whose hyphen stands within the number, and for {@code E32210-A or -B}.
     */
    public Optional<String> takeSuffix() {
        Matcher matcher = TAKE.matcher(printed);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** {@return the text as printed, which {@link #parse} takes back} */
    @Override
    public String toString() {
        return printed;
    }
}
