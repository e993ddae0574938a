package org.linernotes.core.identifier;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.InvalidTextException;

/**
 * An International Standard Name Identifier (ISO 27729), {@code 0000000107280584}: fifteen digits and a check character,
 * which is a digit or X. Blanks, hyphens and the word "ISNI" before it are presentation and are taken, and so is its address
 * ({@code https://isni.org/isni/0000000107280584}); the canonical form has none of them. An identifier with a wrong check
 * character is kept.
 */
public final class Isni implements Identifier, Comparable<Isni> {
    private static final int LENGTH = 16;
    private static final int CHECKS = 11;
    private static final String HOST = "isni.org";

    /** The fifteen digits, then the check character to the base of eleven: in the order of the texts. */
    private final long packed;

    private Isni(long packed) {
        this.packed = packed;
    }

    /**
     * {@return the identifier that the text says}
     *
     * @param text an identifier with or without blanks, hyphens and the word "ISNI", or its address
     * @throws InvalidTextException if the text is no such identifier
     */
    public static Isni parse(String text) {
        return tryParse(text)
                .orElseThrow(() ->
                        new InvalidTextException("ISNI", text, "fifteen digits and a further one or X are expected"));
    }

    /**
     * {@return the identifier that the text says, or empty if it is none}
     *
     * @param text an identifier as {@link #parse} takes it
     */
    public static Optional<Isni> tryParse(String text) {
        String segment = WebAddress.lastSegment(text, HOST);
        String code = Codes.withoutLabel(Codes.compact(segment.isEmpty() ? text : segment, ""), "ISNI");
        if (code.length() != LENGTH || !Codes.isDigits(code, 0, LENGTH - 1)) {
            return Optional.empty();
        }
        char last = code.charAt(LENGTH - 1);
        if (!Codes.isDigit(last) && last != 'X') {
            return Optional.empty();
        }
        int check = last == 'X' ? 10 : last - '0';
        return Optional.of(new Isni(Long.parseLong(code, 0, LENGTH - 1, 10) * CHECKS + check));
    }

    /** {@return whether the last character is the one that the others ask for (ISO 7064, MOD 11-2)} */
    @Override
    public Check check() {
        return Check.of(Iso7064.mod11And2(packed / CHECKS, LENGTH - 1, packed % CHECKS));
    }

    /** {@return the identifier in groups of four for people: {@code 0000 0001 0728 0584}} */
    public String formatted() {
        String code = toString();
        return code.substring(0, 4) + " " + code.substring(4, 8) + " " + code.substring(8, 12) + " "
                + code.substring(12);
    }

    @Override
    public int compareTo(Isni other) {
        return Long.compare(packed, other.packed);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Isni that && packed == that.packed;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(packed);
    }

    /** {@return the sixteen characters, which {@link #parse} takes back} */
    @Override
    public String toString() {
        long check = packed % CHECKS;
        return Codes.pad(packed / CHECKS, LENGTH - 1) + (check == 10 ? "X" : Long.toString(check));
    }
}
