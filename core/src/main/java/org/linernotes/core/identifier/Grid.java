package org.linernotes.core.identifier;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.InvalidTextException;

/**
 * A Global Release Identifier of the IFPI (GRid standard 2.1), {@code A12425GABC1234002M}: the characters A1, five of the
 * issuer, ten of the release and a check character (ISO 7064, MOD 37,36), all of them digits or letters. It names a bundle of
 * digital resources that is released together. Hyphens, blanks, lower case and the word "GRid" before it are presentation and
 * are taken; the canonical form has none of them. An identifier with a wrong check character is kept.
 */
public final class Grid implements Identifier, Comparable<Grid> {
    private static final String LABEL = "GRID";
    private static final String PREFIX = "A1";

    private final String code;

    private Grid(String code) {
        this.code = code;
    }

    /**
     * {@return the identifier that the text says}
     *
     * @param text an identifier with or without hyphens, blanks and the word "GRid"
     * @throws InvalidTextException if the text is no such identifier
     */
    public static Grid parse(String text) {
        return tryParse(text)
                .orElseThrow(() -> new InvalidTextException(
                        "GRid", text, "A1 and sixteen further letters and digits are expected"));
    }

    /**
     * {@return the identifier that the text says, or empty if it is none}
     *
     * @param text an identifier as {@link #parse} takes it
     */
    public static Optional<Grid> tryParse(String text) {
        String code = IssuedCode.read(text, LABEL, PREFIX);
        return code.isEmpty() ? Optional.empty() : Optional.of(new Grid(code));
    }

    /** {@return whether the last character is the one that the others ask for (ISO 7064, MOD 37,36)} */
    @Override
    public Check check() {
        return Check.of(Iso7064.mod37And36(code));
    }

    /** {@return the five characters of the issuer: {@code 2425G}} */
    public String issuer() {
        return IssuedCode.issuer(code);
    }

    /** {@return the ten characters that the issuer gave: {@code ABC1234002}} */
    public String releaseNumber() {
        return IssuedCode.number(code);
    }

    /** {@return the identifier with hyphens for people: {@code A1-2425G-ABC1234002-M}} */
    public String formatted() {
        return IssuedCode.formatted(code);
    }

    /** {@return the same as an external identifier: {@code grid:A12425GABC1234002M}} */
    public ExternalId toExternalId() {
        return ExternalId.of(Schemes.GRID, code);
    }

    @Override
    public int compareTo(Grid other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Grid that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** {@return the eighteen characters, which {@link #parse} takes back} */
    @Override
    public String toString() {
        return code;
    }
}
