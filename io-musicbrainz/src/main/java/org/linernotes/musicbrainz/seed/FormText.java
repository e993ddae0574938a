package org.linernotes.musicbrainz.seed;

/** Which characters a form, a page and XML can carry. */
final class FormText {
    private static final int REPLACEMENT = 0xFFFD;

    private FormText() {}

    /**
     * {@return whether a text is of characters of XML 1.0 alone: no control characters but line breaks and tabs, no half
     * of a pair, and not the two code points that are no characters}
     */
    static boolean isPlain(String text) {
        return text.codePoints().allMatch(FormText::isPlain);
    }

    /** {@return a text with signs in place of what is not plain} */
    static String plain(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().map(c -> isPlain(c) ? c : REPLACEMENT).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isPlain(int c) {
        boolean control = c < ' ' && c != '\n' && c != '\t' && c != '\r';
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !control && !half && c != 0xFFFE && c != 0xFFFF;
    }
}
