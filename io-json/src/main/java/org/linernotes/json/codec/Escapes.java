package org.linernotes.json.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Characters of texts in JSON that are more than a byte: escapes, and what is beyond ASCII in UTF-8. */
final class Escapes {
    private static final int NONE = -1;
    private static final int HEX = 16;
    private static final int HEX_DIGITS = 4;
    /** The backslash and the letter. */
    private static final int SHORT = 2;

    private Escapes() {}

    /** {@return the place behind the escape that begins at a place; negative where there is none} */
    static int behind(byte[] bytes, int at, int end) {
        int letter = at + 1 < end ? bytes[at + 1] : 0;
        if (letter != 'u') {
            return meaning(letter) < 0 ? NONE : at + SHORT;
        }
        int stop = at + SHORT + HEX_DIGITS;
        if (stop >= end) {
            return NONE;
        }
        for (int i = at + SHORT; i < stop; i++) {
            if (bytes[i] < 0 || Character.digit(bytes[i], HEX) < 0) {
                return NONE;
            }
        }
        return stop;
    }

    /** {@return what a letter behind a backslash stands for; negative where it stands for nothing} */
    private static int meaning(int letter) {
        return switch (letter) {
            case '"', '\\', '/' -> letter;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> NONE;
        };
    }

    /** {@return the place behind a character of more than one byte; negative where it is no such one as Unicode has} */
    static int behindCharacter(byte[] bytes, int at, int end) {
        int first = bytes[at] & 0xff;
        int length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
        if (first < 0xc2 || first > 0xf4 || at + length >= end) {
            return NONE;
        }
        int second = bytes[at + 1] & 0xff;
        boolean possible = switch (first) {
            case 0xe0 -> second >= 0xa0; // else it has a shorter form
            case 0xed -> second < 0xa0; // else it is half of a pair
            case 0xf0 -> second >= 0x90; // else it has a shorter form
            case 0xf4 -> second < 0x90; // else it is beyond the last one
            default -> true;
        };
        for (int i = at + 1; i < at + length; i++) {
            possible &= (bytes[i] & 0xc0) == 0x80;
        }
        return possible ? at + length : NONE;
    }

    /** {@return a text with escapes, all of which are such} */
    static String decode(byte[] bytes, int start, int stop) {
        StringBuilder text = new StringBuilder(stop - start);
        int at = start;
        while (at < stop) {
            int plain = at;
            while (at < stop && bytes[at] != '\\') {
                at++;
            }
            text.append(new String(bytes, plain, at - plain, UTF_8));
            if (at < stop && bytes[at + 1] == 'u') {
                text.append((char) unit(bytes, at + SHORT));
                at += SHORT + HEX_DIGITS;
            } else if (at < stop) {
                text.append((char) meaning(bytes[at + 1]));
                at += SHORT;
            }
        }
        return text.toString();
    }

    /** {@return whether a text with escapes, all of which are such, has half of a pair of surrogates without the other} */
    static boolean haveHalf(byte[] bytes, int start, int stop) {
        return decode(bytes, start, stop)
                .codePoints()
                .anyMatch(point -> Character.getType(point) == Character.SURROGATE);
    }

    private static int unit(byte[] bytes, int start) {
        int unit = 0;
        for (int i = start; i < start + HEX_DIGITS; i++) {
            unit = unit << 4 | Character.digit(bytes[i], HEX);
        }
        return unit;
    }
}
