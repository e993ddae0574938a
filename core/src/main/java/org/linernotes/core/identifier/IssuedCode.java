package org.linernotes.core.identifier;

/**
 * The form that GRid and DPID have in common: two letters or digits of the scheme, five of the issuer, ten of the thing and
 * a check character (ISO 7064, MOD 37,36) over all before it.
 */
final class IssuedCode {
    private static final int LENGTH = 18;
    private static final int ISSUER = 2;
    private static final int NUMBER = 7;
    private static final int CHECK = 17;

    private IssuedCode() {}

    /** The eighteen characters that the text says, or an empty text if it is no code that begins with the prefix. */
    static String read(String text, String label, String prefix) {
        String code = Codes.withoutLabel(Codes.compact(text, ""), label);
        boolean wellFormed =
                code.length() == LENGTH && code.startsWith(prefix) && Codes.isLettersAndDigits(code, 0, LENGTH);
        return wellFormed ? code : "";
    }

    /** The code with hyphens for people. */
    static String formatted(String code) {
        return code.substring(0, ISSUER) + "-" + issuer(code) + "-" + number(code) + "-" + code.charAt(CHECK);
    }

    static String issuer(String code) {
        return code.substring(ISSUER, NUMBER);
    }

    static String number(String code) {
        return code.substring(NUMBER, CHECK);
    }
}
