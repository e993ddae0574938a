package org.linernotes.core.identifier;

/** What the readers of codes have in common. */
final class Codes {
    /** The number of characters of the longest text that is read. */
    static final int LONGEST = 1_000;

    private static final int MOST_DIGITS = 18;

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

    /** The compact text without the name of its kind and a colon before it: {@code ISRC: USSM15900113}. */
    static String withoutLabel(String compact, String label) {
        if (!compact.startsWith(label)) {
            return compact;
        }
        int colon = compact.startsWith(":", label.length()) ? 1 : 0;
        return compact.substring(label.length() + colon);
    }

    /** The number that decimal digits say, at most eighteen and no zero before them; −1 if the text is none. */
    static long number(String text) {
        boolean wellFormed = !text.isEmpty()
                && text.length() <= MOST_DIGITS
                && isDigits(text, 0, text.length())
                && (text.length() == 1 || text.charAt(0) != '0');
        return wellFormed ? Long.parseLong(text) : -1;
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

    /** Whether all characters from the start to the end are ASCII digits or capital letters. */
    static boolean isLettersAndDigits(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isDigit(text.charAt(i)) && !isUpperCase(text.charAt(i))) {
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

    static boolean isLowerCase(char c) {
        return c >= 'a' && c <= 'z';
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
        return isDash(c) || Character.isSpaceChar(c) || c == '\t';
    }

    /** Whether it is a hyphen or a dash: Unicode's come with text that was set in type. */
    static boolean isDash(char c) {
        return c == '-' || c == '−' || (c >= '‐' && c <= '―');
    }

    private static char upperCase(char c) {
        return isLowerCase(c) ? (char) (c - 'a' + 'A') : c;
    }
}
