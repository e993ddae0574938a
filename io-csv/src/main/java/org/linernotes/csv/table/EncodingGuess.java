package org.linernotes.csv.table;

import com.google.common.base.CharMatcher;
import java.lang.Character.UnicodeScript;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Finds out the encoding of a table without a byte order mark, by its first bytes. Of two encodings with a byte a sign it is that in
 * which the letters beyond ASCII fit to those around them: {@code caf\x8E} is "café" in Mac Roman, and would be "cafŽ" in Windows-1252.
 */
final class EncodingGuess {
    /** How many bytes are looked at for the zeros of UTF-16. */
    private static final int ZEROS = 1 << 10;

    /** How many letters must speak for Mac Roman for each sign that would be odd in it. */
    private static final int LETTERS_FOR_EACH_ODD_SIGN = 10;

    /** What stands between letters without a blank: apostrophes, dashes, and what else joins or breaks off words. */
    private static final CharMatcher WITHIN_WORDS = CharMatcher.anyOf("’‘–—•…");

    /** Letters that nobody writes: ligatures, and what stands behind numbers. */
    private static final CharMatcher UNUSUAL = CharMatcher.anyOf("ﬁﬂªºƒˆıµ");

    /** Symbols behind which no letter stands. */
    private static final CharMatcher BEFORE_NO_LETTER = CharMatcher.anyOf("ƒˆ˜‰");

    private EncodingGuess() {}

    /** {@return the encoding} */
    static TextEncoding of(byte[] head) {
        return byZeros(head)
                .or(() -> isUtf8(head) ? Optional.of(TextEncoding.UTF_8) : Optional.empty())
                .orElseGet(() -> isMacintosh(head) ? TextEncoding.MACINTOSH : TextEncoding.WINDOWS_1252);
    }

    private static Optional<TextEncoding> byZeros(byte[] head) {
        int length = Math.min(head.length, ZEROS) / 2 * 2;
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++) {
            zeros[i % 2] += head[i] == 0 ? 1 : 0;
        }
        if (zeros[1] * 4 > length && zeros[0] * 4 < zeros[1]) {
            return Optional.of(TextEncoding.UTF_16LE);
        }
        return zeros[0] * 4 > length && zeros[1] * 4 < zeros[0] ? Optional.of(TextEncoding.UTF_16BE) : Optional.empty();
    }

    /**
     * Whether there is nothing that is not, but for the last character, which may be cut in two; or more signs of several bytes than
     * flaws: in other encodings hardly any bytes look like such signs.
     */
    private static boolean isUtf8(byte[] head) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(head);
        CharBuffer text = CharBuffer.allocate(head.length + 1);
        int flaws = 0;
        CoderResult result = decoder.decode(bytes, text, false);
        while (result.isError()) {
            flaws += result.length();
            bytes.position(bytes.position() + result.length());
            result = decoder.decode(bytes, text, false);
        }
        long signs = text.flip().chars().filter(c -> c > 0x7F).count();
        return flaws == 0 || signs > flaws;
    }

    private static boolean isMacintosh(byte[] head) {
        String mac = new String(head, TextEncoding.MACINTOSH.charset());
        String windows = new String(head, TextEncoding.WINDOWS_1252.charset());
        int letters = 0;
        int odd = 0;
        for (int i = 0; i < head.length; i++) {
            if (head[i] < 0) {
                boolean fits = fits(mac, i);
                letters += fits && isInWord(mac, i) && !fits(windows, i) ? 1 : 0;
                odd += fits ? 0 : 1;
            }
        }
        return letters > odd * LETTERS_FOR_EACH_ODD_SIGN;
    }

    /** Whether a sign can stand where it does: no capital within a small word, and no symbol within any. */
    private static boolean fits(String text, int index) {
        char sign = text.charAt(index);
        char before = letterAt(text, index - 1);
        char after = letterAt(text, index + 1);
        if (sign == '\uFFFD' || Character.isISOControl(sign)) {
            return false;
        }
        if (!isLetter(sign)) {
            boolean inWord = Character.isLowerCase(before) == Character.isLowerCase(after) && before > 0 && after > 0;
            return WITHIN_WORDS.matches(sign) || !(inWord || (after > 0 && BEFORE_NO_LETTER.matches(sign)));
        }
        if (Character.isUpperCase(sign)) {
            return before == 0 || (Character.isUpperCase(before) && !Character.isLowerCase(after));
        }
        return !(Character.isUpperCase(before) && Character.isUpperCase(after));
    }

    /** Whether a sign is a letter with another beside it. */
    private static boolean isInWord(String text, int index) {
        return isLetter(text.charAt(index)) && (letterAt(text, index - 1) > 0 || letterAt(text, index + 1) > 0);
    }

    /** {@return the letter at an index; 0 if there is none} */
    private static char letterAt(String text, int index) {
        boolean isThere = index >= 0 && index < text.length() && isLetter(text.charAt(index));
        return isThere ? text.charAt(index) : 0;
    }

    private static boolean isLetter(char sign) {
        return Character.isLetter(sign) && UnicodeScript.of(sign) == UnicodeScript.LATIN && !UNUSUAL.matches(sign);
    }
}
