package org.linernotes.core.artist;

/** Marks that are set in type where a keyboard has plainer ones. */
final class Typography {
    private Typography() {}

    /** The text with quotes, primes, dashes, dots and blanks as they are typed. */
    static String typed(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.chars().forEach(c -> out.append(typed((char) c)));
        return out.toString();
    }

    private static String typed(char c) {
        return switch (c) {
            case '‘', '’', '‚', '‛', '′', '´', '`', 'ʹ', 'ʻ', 'ʼ', 'ʽ', 'ʾ', 'ʿ', '‹', '›' -> "'";
            case '“', '”', '„', '‟', '″', 'ʺ', '«', '»' -> "\"";
            case '‐', '‑', '‒', '–', '—', '―', '−' -> "-";
            case '…' -> "...";
            case '·' -> ".";
            case '•', '・' -> " ";
            case '¡' -> "!";
            case '¿' -> "?";
            case '×' -> "x";
            case '\u00a0', '\u202f', '\u2009', '\u3000' -> " ";
            default -> String.valueOf(c);
        };
    }

    /** The decomposed text without the marks that are set over, under and through letters of any European script. */
    static String withoutMarks(String decomposed) {
        StringBuilder out = new StringBuilder(decomposed.length());
        decomposed.codePoints().filter(c -> !isCombiningMark(c)).forEach(out::appendCodePoint);
        return out.toString();
    }

    /** Whether a character is of one of Unicode's blocks of combining marks; vowel signs of Asian scripts are not. */
    private static boolean isCombiningMark(int c) {
        return (c >= 0x0300 && c <= 0x036F)
                || (c >= 0x1AB0 && c <= 0x1AFF)
                || (c >= 0x1DC0 && c <= 0x1DFF)
                || (c >= 0x20D0 && c <= 0x20FF)
                || (c >= 0xFE20 && c <= 0xFE2F);
    }
}
