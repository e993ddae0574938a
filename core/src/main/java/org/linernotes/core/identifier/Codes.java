package org.linernotes.core.identifier;

/** What the readers of codes have in common. */
final class Codes {
    /** The number of characters of the longest text that is read. */
    static final int LONGEST = 1_000;

    private Codes() {}

    /**
     * The text without blanks and dashes, and without the characters given, its ASCII letters in upper case. Answers an
     * empty text for one that is too long, which no code takes.
     */
    static String compact(String text, String alsoDropped) {
        if (text.length() > LONGEST) {
            return "";
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSeparator(c) && alsoDropped.indexOf(c) < 0) {
                out.append(upperCase(c));
            }
        }
        return out.toString();
    }

    /** The compact text without the name of its kind, where exactly the code follows: {@code ISRC USSM15900113}. */
    static String withoutLabel(String compact, String label, int length) {
        boolean labelled = compact.length() == label.length() + length && compact.startsWith(label);
        return labelled ? compact.substring(label.length()) : compact;
    }

    /** Whether all characters from the start to the end are ASCII digits. */
    static boolean isDigits(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isUpperCase(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** The number in decimal, with zeros before it. */
    static String pad(long number, int width) {
        String digits = Long.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    /** Whether a text may be kept as printed. */
    static boolean isPrintable(String text) {
        return text.length() <= LONGEST && !text.isBlank();
    }

    private static boolean isSeparator(char c) {
        // Unicode's hyphens and dashes come with text that was set in type
        return c == '-' || c == '−' || (c >= '‐' && c <= '―') || Character.isSpaceChar(c) || c == '\t';
    }

    private static char upperCase(char c) {
        return c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
    }
}
