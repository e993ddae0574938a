package org.linernotes.json.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.io.ContentReference;

/** Finds where the texts, numbers, words and blanks of a JSON document end that lies in memory as a whole. */
abstract class Utf8Scanner extends PlainParser {
    static final VarHandle FOUR = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    static final int NULL = lastFour("null");
    static final int TRUE = lastFour("true");
    static final int FALSE = lastFour("false");

    private static final long EIGHT_BLANKS = 0x2020_2020_2020_2020L;

    /** As many digits always fit into a {@code long}. */
    private static final int DIGITS_OF_LONG = 18;

    final byte[] bytes;
    final int end;
    /** Up to here eight bytes can be read at once. */
    final int lastEight;

    final int from;
    private final int lastSixteen;

    int position;
    int tokenStart;
    int textStart;
    int textEnd;
    long head;
    long tail;
    boolean escaped;

    int row;
    private int rowStart;
    private boolean whole;
    private long number;

    Utf8Scanner(byte[] bytes, int offset, int length) {
        this.bytes = bytes;
        from = offset;
        end = offset + length;
        lastEight = end - Long.BYTES;
        lastSixteen = end - 2 * Long.BYTES;
        position = offset;
        tokenStart = offset;
        row = 1;
        rowStart = offset;
    }

    private static int lastFour(String word) {
        return (int) FOUR.get(word.getBytes(UTF_8), word.length() - Integer.BYTES);
    }

    /** {@return whether no object or list is open} */
    abstract boolean isAtRoot();

    final StreamReadException refused() {
        return new StreamReadException(this, "not well-formed, or beyond a limit", location(position));
    }

    final TokenStreamLocation location(int place) {
        return new TokenStreamLocation(ContentReference.unknown(), place - from, -1, row, place - rowStart + 1);
    }

    // Words and blanks

    /** Reads a word of which the first letter is known, and the last four are compared. */
    final JsonToken word(int length, int last, JsonToken token) {
        if (position + length > end || !endsWord(length, last)) {
            throw refused();
        }
        position += length;
        // inside of objects and lists nothing else can follow than what ends it
        if (isAtRoot() && Character.isJavaIdentifierPart(octetAt(position)) && position < end) {
            throw refused();
        }
        return token;
    }

    /** {@return whether the last four of so many bytes are these} */
    final boolean endsWord(int length, int last) {
        return (int) FOUR.get(bytes, position + length - Integer.BYTES) == last;
    }

    /** Skips blanks. {@return the byte at which it stands then} */
    final int skipBlanks() {
        int octet = skipBlanksOrEnd();
        if (octet < 0) {
            throw refused();
        }
        return octet;
    }

    /** Skips blanks. {@return the byte at which it stands then; negative at the end, or where it is no ASCII} */
    final int skipBlanksOrEnd() {
        while (position < end) {
            int octet = bytes[position];
            if (octet > ' ') {
                return octet;
            }
            if (octet < 0) {
                throw refused();
            }
            skipBlank(octet);
        }
        return -1;
    }

    private void skipBlank(int octet) {
        position++;
        switch (octet) {
            case ' ', '\t' -> {
                // no new row
            }
            case '\r' -> {
                if (position < end && bytes[position] == '\n') {
                    position++;
                }
                newRow();
            }
            case '\n' -> newRow();
            default -> throw refused();
        }
    }

    /** Skips the blanks with which a row begins that is indented. */
    private void skipIndentation() {
        while (position <= lastEight) {
            long others = Octets.at(bytes, position) ^ EIGHT_BLANKS;
            position += Long.numberOfTrailingZeros(others) / Byte.SIZE; // all eight where there are none
            if (others != 0) {
                return;
            }
        }
    }

    private void newRow() {
        row++;
        rowStart = position;
        skipIndentation();
    }

    // Texts

    /** Reads a text that begins behind its quote, up to and with the quote behind it. */
    final void readText(int start) {
        if (start > lastSixteen) {
            readSpecialText(start, start);
            return;
        }
        long first = Octets.at(bytes, start);
        long second = Octets.at(bytes, start + Long.BYTES);
        long inFirst = Octets.specials(first);
        long inSecond = Octets.specials(second);
        int length = Octets.before(inFirst, inSecond);
        int at = start + length;
        if (length == Texts.TOLD) {
            readLongText(start);
        } else if (bytes[at] == '"') {
            head = Octets.upTo(inFirst, first);
            tail = Octets.upTo(inFirst, inSecond, second);
            endText(start, at, false);
        } else {
            readSpecialText(start, at);
        }
    }

    private void readLongText(int start) {
        int at = start + Texts.TOLD;
        while (at <= lastEight) {
            int plain = Octets.before(Octets.specials(Octets.at(bytes, at)));
            at += plain;
            if (plain < Long.BYTES) {
                break;
            }
        }
        readSpecialText(start, at);
    }

    private void endText(int start, int at, boolean isEscaped) {
        textStart = start;
        textEnd = at;
        escaped = isEscaped;
        position = at + 1;
    }

    private void endLongText(int start, int at, boolean isEscaped) {
        if (at - start > JsonLimits.STRING_LENGTH) {
            throw refused();
        }
        head = Texts.head(bytes, start, at - start);
        tail = Texts.tail(bytes, start, at - start);
        endText(start, at, isEscaped);
    }

    /** Goes on with a text of which all before this place is plain ASCII. */
    private void readSpecialText(int start, int from8) {
        boolean isEscaped = false;
        int at = from8;
        while (at < end) {
            int octet = bytes[at];
            if (octet == '"') {
                endLongText(start, at, isEscaped);
                return;
            } else if (octet == '\\') {
                isEscaped = true;
                at = accepted(Escapes.behind(bytes, at, end));
            } else if (octet >= ' ') {
                at++;
            } else if (octet < 0) {
                at = accepted(Escapes.behindCharacter(bytes, at, end));
            } else {
                throw refused();
            }
        }
        throw refused();
    }

    /** {@return a place, unless there is none} */
    private int accepted(int place) {
        if (place < 0) {
            throw refused();
        }
        return place;
    }

    final String text(int start, int stop, boolean isEscaped) {
        return isEscaped ? Escapes.decode(bytes, start, stop) : new String(bytes, start, stop - start, UTF_8);
    }

    // Numbers

    final JsonToken number(int first) {
        int at = position;
        if (first == '-') {
            at++;
        }
        int digits = at;
        long value = 0;
        int octet = octetAt(at);
        while (octet >= '0' && octet <= '9') {
            value = value * 10 + (octet - '0');
            octet = octetAt(++at);
        }
        int count = at - digits;
        if (count == 0 || (count > 1 && bytes[digits] == '0')) {
            throw refused();
        }
        whole = true;
        if (octet == '.') {
            at = behindDigits(at + 1);
            octet = octetAt(at);
            whole = false;
        }
        if (octet == 'e' || octet == 'E') {
            int sign = octetAt(at + 1);
            at = behindDigits(sign == '+' || sign == '-' ? at + 2 : at + 1);
            whole = false;
        }
        if (at - position > JsonLimits.NUMBER_LENGTH || (isAtRoot() && at < end && bytes[at] > ' ')) {
            throw refused();
        }
        textStart = position;
        textEnd = at;
        escaped = false;
        number = count > DIGITS_OF_LONG ? 0 : first == '-' ? -value : value;
        position = at;
        return whole ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_NUMBER_FLOAT;
    }

    private int octetAt(int at) {
        return at < end ? bytes[at] : 0;
    }

    private int behindDigits(int start) {
        int at = start;
        while (octetAt(at) >= '0' && octetAt(at) <= '9') {
            at++;
        }
        if (at == start) {
            throw refused();
        }
        return at;
    }

    @Override
    final boolean isLong() {
        return textEnd - textStart <= DIGITS_OF_LONG;
    }

    @Override
    final long wholeNumber() {
        return number;
    }
}
