package org.linernotes.core.identifier;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.linernotes.core.notice.InvalidTextException;

/**
 * What is stamped or etched into the run-out of one side of a pressing, as read there: {@code 660213 1R 380}. Two are equal
 * if they are printed alike. The number of a piece in a company's log is a {@link MatrixNumber}.
 *
 * @param printed the text as read; not blank, at most 1,000 characters
 */
public record SideMatrix(String printed) implements Identifier {
    /**
     * Creates a side matrix.
     *
     * @param printed the text as read
     * @throws IllegalArgumentException if the text is blank or too long
     */
    public SideMatrix {
        checkArgument(Codes.isPrintable(printed), "a side matrix is blank or too long");
    }

    /**
     * {@return the side matrix with that print}
     *
     * @param printed the text as read
     * @throws IllegalArgumentException if the text is blank or too long
     */
    public static SideMatrix of(String printed) {
        return new SideMatrix(printed);
    }

    /**
     * {@return the side matrix with that print}
     *
     * @param text the text as read
     * @throws InvalidTextException if the text is blank or too long
     */
    public static SideMatrix parse(String text) {
        return tryParse(text)
                .orElseThrow(() -> new InvalidTextException("side matrix", text, "it is blank or too long"));
    }

    /**
     * {@return the side matrix with that print, or empty if the text is blank or too long}
     *
     * @param text the text as read
     */
    public static Optional<SideMatrix> tryParse(String text) {
        return Codes.isPrintable(text) ? Optional.of(new SideMatrix(text)) : Optional.empty();
    }

    /** {@return the text as read, which {@link #parse} takes back} */
    @Override
    public String toString() {
        return printed;
    }
}
