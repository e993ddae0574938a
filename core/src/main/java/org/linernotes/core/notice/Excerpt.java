package org.linernotes.core.notice;

/** Texts of foreign origin as messages show them: of a long one its beginning. */
public final class Excerpt {
    private static final String MORE = "…";

    private Excerpt() {}

    /**
     * {@return a text, of a longer one the beginning with "…" behind it; never half of a surrogate pair that was whole}
     *
     * @param text the text
     * @param longest how many UTF-16 code units are shown, at least 1
     */
    public static String of(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        boolean apart = Character.isSurrogatePair(text.charAt(longest - 1), text.charAt(longest));
        return text.substring(0, apart ? longest - 1 : longest) + MORE;
    }
}
