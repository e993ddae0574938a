package org.linernotes.core.identifier;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.InvalidTextException;

/**
 * An International Standard Recording Code (ISO 3901), {@code USSM15900113}: a prefix of two letters and three letters or
 * digits, two digits of the year of reference and five of the designation; there is no check digit.
 *
 * <p>Hyphens, blanks, lower case and the word "ISRC" before the code, with or without a colon, are presentation and are taken; the canonical form has
 * none of them. The year is that of the assignment, "not the year the recording was made". One code on two recordings is a
 * finding, not an error.
 */
public final class Isrc implements Identifier, Comparable<Isrc> {
    private static final int LENGTH = 12;
    private static final int PREFIX_LENGTH = 5;
    private static final int RADIX = 36;
    private static final long NUMBERS = 10_000_000;

    /** The prefix to the base of 36, then the seven digits: in the order of the texts. */
    private final long packed;

    private Isrc(long packed) {
        this.packed = packed;
    }

    /**
     * {@return the code that the text says}
     *
     * @param text a code with or without hyphens, blanks and the word "ISRC"
     * @throws InvalidTextException if the text is no such code
     */
    public static Isrc parse(String text) {
        return tryParse(text)
                .orElseThrow(() -> new InvalidTextException(
                        "ISRC", text, "two letters, three letters or digits, and seven digits are expected"));
    }

    /**
     * {@return the code that the text says, or empty if it is none}
     *
     * @param text a code as {@link #parse} takes it
     */
    public static Optional<Isrc> tryParse(String text) {
        if (isWellFormed(text)) {
            return Optional.of(new Isrc(pack(text)));
        }
        String compact = Codes.compact(text, "");
        // a code of twelve characters may itself begin with ISRC: that is a registrant of Iceland
        String code = compact.length() == LENGTH ? compact : Codes.withoutLabel(compact, "ISRC");
        return isWellFormed(code) ? Optional.of(new Isrc(pack(code))) : Optional.empty();
    }

    private static boolean isWellFormed(String code) {
        if (code.length() != LENGTH || !Codes.isDigits(code, PREFIX_LENGTH, LENGTH)) {
            return false;
        }
        for (int i = 0; i < PREFIX_LENGTH; i++) {
            char c = code.charAt(i);
            if (!Codes.isUpperCase(c) && (i < 2 || !Codes.isDigit(c))) {
                return false;
            }
        }
        return true;
    }

    private static long pack(String code) {
        long prefix = Long.parseLong(code, 0, PREFIX_LENGTH, RADIX);
        return prefix * NUMBERS + Long.parseLong(code, PREFIX_LENGTH, LENGTH, 10);
    }

    /** {@return the five characters of the prefix, country and registrant: {@code USSM1}} */
    public String prefix() {
        return toString().substring(0, PREFIX_LENGTH);
    }

    /**
     * {@return the two letters of the country, or of the agency, that the prefix was given by: {@code US}} They say nothing
     * of where the recording was made.
     */
    public String country() {
        return toString().substring(0, 2);
    }

    /** {@return the three letters or digits of the registrant: {@code SM1}} */
    public String registrant() {
        return toString().substring(2, PREFIX_LENGTH);
    }

    /** {@return the two digits of the year in which the code was assigned, as they are: {@code 59}} */
    public String yearOfReference() {
        return toString().substring(PREFIX_LENGTH, PREFIX_LENGTH + 2);
    }

    /** {@return the five digits that the registrant gave: {@code 00113}} */
    public String designation() {
        return toString().substring(PREFIX_LENGTH + 2);
    }

    /** {@return the code with hyphens for people: {@code US-SM1-59-00113}} */
    public String formatted() {
        return country() + "-" + registrant() + "-" + yearOfReference() + "-" + designation();
    }

    @Override
    public int compareTo(Isrc other) {
        return Long.compare(packed, other.packed);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Isrc that && packed == that.packed;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(packed);
    }

    /** {@return the twelve characters, which {@link #parse} takes back} */
    @Override
    public String toString() {
        char[] out = new char[LENGTH];
        long rest = packed;
        for (int i = LENGTH - 1; i >= 0; i--) {
            int radix = i < PREFIX_LENGTH ? RADIX : 10;
            out[i] = upperCaseDigit((int) (rest % radix));
            rest /= radix;
        }
        return new String(out);
    }

    private static char upperCaseDigit(int digit) {
        return (char) (digit < 10 ? '0' + digit : 'A' + digit - 10);
    }
}
