package org.linernotes.core.identifier;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.InvalidTextException;

/**
 * A DDEX Party Identifier, {@code PADPIDA2013042401U}: the characters PADPIDA, ten of the party and a check character, all of
 * them digits or letters. It names who sends, receives or owns what DDEX messages tell. Hyphens
 * ({@code PA-DPIDA-2013042401-U}), blanks, lower case and the word "DPID" before it, with or without a colon, are presentation
 * and are taken; the canonical form, which messages have, is without them. An identifier with a wrong check character is kept.
 *
 * <p>That the check character is that of ISO 7064, MOD 37,36, over all before it, as in a {@link Grid}, is read off
 * identifiers of parties that send and receive messages: it holds for all of those that were looked at. Placeholders in
 * samples, such as {@code PADPIDA0000000001A}, do not keep it.
 */
public final class Dpid implements Identifier, Comparable<Dpid> {
    private static final String LABEL = "DPID";
    private static final String PREFIX = "PADPIDA";

    private final String code;

    private Dpid(String code) {
        this.code = code;
    }

    /**
     * {@return the identifier that the text says}
     *
     * @param text an identifier with or without hyphens, blanks and the word "DPID"
     * @throws InvalidTextException if the text is no such identifier
     */
    public static Dpid parse(String text) {
        return tryParse(text)
                .orElseThrow(() -> new InvalidTextException(
                        "DPID", text, "PADPIDA and eleven further letters and digits are expected"));
    }

    /**
     * {@return the identifier that the text says, or empty if it is none}
     *
     * @param text an identifier as {@link #parse} takes it
     */
    public static Optional<Dpid> tryParse(String text) {
        String code = IssuedCode.read(text, LABEL, PREFIX);
        return code.isEmpty() ? Optional.empty() : Optional.of(new Dpid(code));
    }

    /** {@return whether the last character is the one that the others ask for (ISO 7064, MOD 37,36)} */
    @Override
    public Check check() {
        return Check.of(Iso7064.mod37And36(code));
    }

    /** {@return the ten characters of the party, mostly a date and a running number: {@code 2013042401}} */
    public String partyNumber() {
        return IssuedCode.number(code);
    }

    /** {@return the identifier with hyphens for people: {@code PA-DPIDA-2013042401-U}} */
    public String formatted() {
        return IssuedCode.formatted(code);
    }

    /** {@return the same as an external identifier: {@code dpid:PADPIDA2013042401U}} */
    public ExternalId toExternalId() {
        return ExternalId.of(Schemes.DPID, code);
    }

    @Override
    public int compareTo(Dpid other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Dpid that && code.equals(that.code);
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
