package org.linernotes.core.identifier;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Objects;
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
    private static final int COUNTRY_LENGTH = 2;
    private static final int PREFIX_LENGTH = 5;
    private static final int DIGITS = 10;
    private static final int LETTERS = 26;
    private static final int RADIX = DIGITS + LETTERS;
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
        Isrc canonical = ofCanonical(text);
        if (canonical != null) {
            return Optional.of(canonical);
        }
        String compact = Codes.compact(text, "");
        // a code of twelve characters may itself begin with ISRC: that is a registrant of Iceland
        String code = compact.length() == LENGTH ? compact : Codes.withoutLabel(compact, "ISRC");
        return Optional.ofNullable(ofCanonical(code));
    }

    private static @Nullable Isrc ofCanonical(String text) {
        if (text.length() != LENGTH) {
            return null;
        }
        // what is no ASCII becomes no letter and no digit, and two characters perhaps one byte
        byte[] bytes = text.getBytes(ISO_8859_1);
        return fromBytes(bytes, 0, bytes.length);
    }

    /**
     * {@return the code that bytes of ASCII or UTF-8 say in its canonical form, or null if they say none} For readers of many documents.
     *
     * @param bytes a buffer
     * @param offset where the code begins in the buffer
     * @param length the number of its bytes; there is no code of other than 12
     * @throws IndexOutOfBoundsException if the range does not lie in the buffer
     */
    public static @Nullable Isrc fromBytes(byte[] bytes, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (length != LENGTH) {
            return null;
        }
        int prefix = 0;
        for (int i = offset; i < offset + PREFIX_LENGTH; i++) {
            int digit = bytes[i] - '0';
            int letter = bytes[i] - 'A';
            if (letter >= 0 && letter < LETTERS) {
                prefix = prefix * RADIX + letter + DIGITS;
            } else if (i >= offset + COUNTRY_LENGTH && digit >= 0 && digit < DIGITS) {
                prefix = prefix * RADIX + digit;
            } else {
                return null;
            }
        }
        int number = 0;
        for (int i = offset + PREFIX_LENGTH; i < offset + LENGTH; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit >= DIGITS) {
                return null;
            }
            number = number * DIGITS + digit;
        }
        return new Isrc(prefix * NUMBERS + number);
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
        return toString().substring(0, COUNTRY_LENGTH);
    }

    /** {@return the three letters or digits of the registrant: {@code SM1}} */
    public String registrant() {
        return toString().substring(COUNTRY_LENGTH, PREFIX_LENGTH);
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
        byte[] out = new byte[LENGTH];
        putInto(out, 0);
        return new String(out, ISO_8859_1);
    }

    /**
     * Puts the twelve characters of {@link #toString} into a buffer, a byte each: for writers of many documents.
     *
     * @param buffer the buffer
     * @param offset where the first one goes
     * @return where the text ends
     * @throws IndexOutOfBoundsException if they have no room in the buffer
     */
    public int putInto(byte[] buffer, int offset) {
        Objects.checkFromIndexSize(offset, LENGTH, buffer.length);
        int number = (int) (packed % NUMBERS);
        for (int i = offset + LENGTH - 1; i >= offset + PREFIX_LENGTH; i--) {
            buffer[i] = (byte) ('0' + number % DIGITS);
            number /= DIGITS;
        }
        int prefix = (int) (packed / NUMBERS);
        for (int i = offset + PREFIX_LENGTH - 1; i >= offset; i--) {
            int digit = prefix % RADIX;
            buffer[i] = (byte) (digit < DIGITS ? '0' + digit : 'A' + digit - DIGITS);
            prefix /= RADIX;
        }
        return offset + LENGTH;
    }
}
