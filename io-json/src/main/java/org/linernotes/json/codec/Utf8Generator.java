package org.linernotes.json.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharTypes;
import tools.jackson.core.io.NumberOutput;

/**
 * A generator of JSON in UTF-8 into memory. It writes what Jackson's own generator writes, byte for byte: without white space, or
 * every member and every element on a line of its own, two blanks a level. Who writes with it must write well-formed JSON: it does not look
 * where a name or a value may stand.
 *
 * <p>Not safe for use by several threads.
 */
public final class Utf8Generator extends PlainGenerator {
    private static final int FIRST_SIZE = 1 << 13;

    /** So many bytes are handed to a stream at once, or a few more. */
    private static final int PORTION = 1 << 15;

    /** The most bytes of a whole number, or of an id and its kind with all that stands around them. */
    private static final int SCALAR_ROOM = 64;

    /** How many characters of a text are written before it is looked again whether there is room. */
    private static final int STRETCH = 1 << 12;

    /** The most bytes that a character becomes: {@code \\u001F}. */
    private static final int MOST_OF_CHARACTER = 6;

    /** 0 where a character stands for itself, the character behind the backslash, or a negative number without such. */
    private static final int[] ESCAPES = CharTypes.get7BitOutputEscapes();

    private static final int ASCII_END = 0x80;
    private static final int TWO_BYTES_END = 0x800;

    private static final byte[] HEX = CharTypes.copyHexBytes(true);
    private static final byte[] TRUE = "true".getBytes(UTF_8);
    private static final byte[] FALSE = "false".getBytes(UTF_8);
    private static final byte[] NULL = "null".getBytes(UTF_8);

    private static final int BLANKS_PER_LEVEL = 2;

    private final boolean indented;
    private final SaidValues said = new SaidValues();
    private byte[] buffer = new byte[FIRST_SIZE];
    private int size;
    private int depth;
    /** Whether something stands before, so that a comma comes between. */
    private boolean behindComma;
    /** Of what is indented, whether the next value goes where it stands: behind its name, or on a line that is begun. */
    private boolean placed;

    private Utf8Generator(boolean indented) {
        this.indented = indented;
    }

    /** {@return a generator that writes no white space} */
    public static Utf8Generator compact() {
        return new Utf8Generator(false);
    }

    /** {@return a generator that writes for people} */
    public static Utf8Generator indented() {
        return new Utf8Generator(true);
    }

    /** {@return what was written and not handed over} */
    public String text() {
        return new String(buffer, 0, size, UTF_8);
    }

    /** {@return the array with what was written, at its beginning} It is the same until more is written than it has room for. */
    byte[] bytes() {
        return buffer;
    }

    /** {@return how many bytes were written} */
    public int size() {
        return size;
    }

    /**
     * Forgets what was written behind a place, and that anything is open.
     *
     * @param newSize how many bytes stay
     */
    public void cut(int newSize) {
        size = newSize;
        depth = 0;
        behindComma = false;
        placed = false;
        said.pop(0);
    }

    /** {@return whether so much was written that it is time to hand it to a stream} */
    public boolean isPortion() {
        return size >= PORTION;
    }

    /**
     * Hands what was written to a stream, and goes on behind it.
     *
     * @param out the stream
     * @throws IOException if the stream cannot be written
     */
    public void drainTo(OutputStream out) throws IOException {
        out.write(buffer, 0, size);
        size = 0;
    }

    /** Ends a line: writes a line feed, behind which a value can begin. */
    public void endLine() {
        ensure(1);
        buffer[size++] = '\n';
        behindComma = false;
    }

    /** {@return what the objects being written say, for codecs} */
    SaidValues said() {
        return said;
    }

    // Structure

    @Override
    public JsonGenerator writeStartObject() {
        begin('{');
        return this;
    }

    @Override
    public JsonGenerator writeEndObject() {
        end('}');
        return this;
    }

    @Override
    public JsonGenerator writeStartArray() {
        begin('[');
        return this;
    }

    @Override
    public JsonGenerator writeEndArray() {
        end(']');
        return this;
    }

    private void begin(char bracket) {
        int at = comma(2);
        buffer[at] = (byte) bracket;
        size = at + 1;
        depth++;
        behindComma = false;
    }

    private void end(char bracket) {
        depth--;
        if (indented && behindComma) { // something is in it
            newLine();
        }
        ensure(1);
        buffer[size++] = (byte) bracket;
        behindComma = depth > 0;
    }

    @Override
    public JsonGenerator writeName(SerializableString name) {
        if (name instanceof ReadyText ready) {
            if (indented) {
                goToLine();
            }
            ensure(ready.room());
            size = ready.putName(buffer, size, behindComma);
            endName();
            return this;
        }
        return writeName(name.getValue());
    }

    @Override
    public JsonGenerator writeName(String name) {
        writeString(name);
        ensure(1);
        buffer[size++] = ':';
        endName();
        return this;
    }

    private void endName() {
        behindComma = false;
        if (indented) {
            ensure(1);
            buffer[size++] = ' ';
            placed = true;
        }
    }

    // Values

    @Override
    public JsonGenerator writeString(SerializableString text) {
        if (text instanceof ReadyText ready) {
            if (indented) {
                goToLine();
            }
            ensure(ready.room());
            ended(ready.putValue(buffer, size, behindComma));
            return this;
        }
        return writeString(text.getValue());
    }

    @Override
    public JsonGenerator writeString(String text) {
        int length = text.length();
        int stretch = Math.min(length, STRETCH);
        int at = comma(3 + MOST_OF_CHARACTER * stretch);
        buffer[at] = '"';
        size = at + 1;
        int from = put(text, 0, stretch);
        while (from < length) {
            stretch = Math.min(length - from, STRETCH);
            ensure(1 + MOST_OF_CHARACTER * stretch);
            from = put(text, from, from + stretch);
        }
        buffer[size] = '"';
        ended(size + 1);
        return this;
    }

    /** Puts characters down for which there is room. {@return the index behind them; one more where they end within a pair} */
    private int put(String text, int from, int to) {
        byte[] out = buffer;
        int at = size;
        int i = from;
        while (i < to) {
            char c = text.charAt(i++);
            if (c < ASCII_END) {
                int escape = ESCAPES[c];
                if (escape == 0) {
                    out[at++] = (byte) c;
                } else {
                    at = putEscape(out, at, c, escape);
                }
            } else if (c < TWO_BYTES_END) {
                out[at++] = (byte) (0xc0 | c >> 6);
                out[at++] = lowSix(c);
            } else if (!Character.isSurrogate(c)) {
                out[at++] = (byte) (0xe0 | c >> 12);
                out[at++] = lowSix(c >> 6);
                out[at++] = lowSix(c);
            } else if (i < text.length() && Character.isSurrogatePair(c, text.charAt(i))) {
                at = putPair(out, at, Character.toCodePoint(c, text.charAt(i++)));
            } else {
                at = putUnit(out, at, c); // half of a pair has no UTF-8
            }
        }
        size = at;
        return i;
    }

    private static int putEscape(byte[] out, int at, int character, int escape) {
        if (escape < 0) {
            return putUnit(out, at, character);
        }
        out[at] = '\\';
        out[at + 1] = (byte) escape;
        return at + 2;
    }

    private static int putUnit(byte[] out, int at, int unit) {
        out[at] = '\\';
        out[at + 1] = 'u';
        out[at + 2] = HEX[unit >> 12];
        out[at + 3] = HEX[unit >> 8 & 0xf];
        out[at + 4] = HEX[unit >> 4 & 0xf];
        out[at + 5] = HEX[unit & 0xf];
        return at + MOST_OF_CHARACTER;
    }

    private static int putPair(byte[] out, int at, int character) {
        out[at] = (byte) (0xf0 | character >> 18);
        out[at + 1] = lowSix(character >> 12);
        out[at + 2] = lowSix(character >> 6);
        out[at + 3] = lowSix(character);
        return at + 4;
    }

    /** {@return a byte that follows another one in UTF-8} */
    private static byte lowSix(int bits) {
        return (byte) (0x80 | (bits & 0x3f));
    }

    /** {@return where in {@link #bytes} up to 60 characters of ASCII can be put down, which {@link #endPlain} makes a text} */
    int beginPlain() {
        int start = comma(SCALAR_ROOM) + 1;
        placed = indented; // perhaps nothing is put down
        return start;
    }

    /** Takes characters that were put down, and none of which needs to be escaped, for a text. */
    void endPlain(int start, int end) {
        buffer[start - 1] = '"';
        buffer[end] = '"';
        placed = false;
        ended(end + 1);
    }

    @Override
    public JsonGenerator writeNumber(long value) {
        int at = comma(SCALAR_ROOM);
        ended(NumberOutput.outputLong(value, buffer, at));
        return this;
    }

    /** Writes a number as it is spelled. */
    @Override
    public JsonGenerator writeNumber(String spelled) {
        writePlain(spelled.getBytes(UTF_8));
        return this;
    }

    @Override
    public JsonGenerator writeBoolean(boolean value) {
        writePlain(value ? TRUE : FALSE);
        return this;
    }

    @Override
    public JsonGenerator writeNull() {
        writePlain(NULL);
        return this;
    }

    private void writePlain(byte[] token) {
        int at = comma(token.length + 1);
        System.arraycopy(token, 0, buffer, at, token.length);
        ended(at + token.length);
    }

    // Room

    /** Sees that there is room for a value, and writes a comma before it where one is needed. {@return where the value begins} */
    private int comma(int room) {
        if (indented) {
            goToLine();
        }
        ensure(room);
        int at = size;
        if (behindComma) {
            buffer[at++] = ',';
        }
        return at;
    }

    /** Goes to where a name or a value stands that is to be written, for people, with the comma before it. */
    private void goToLine() {
        if (placed) {
            placed = false;
            return;
        }
        if (behindComma) {
            ensure(1);
            buffer[size++] = ',';
            behindComma = false;
        }
        if (depth > 0) {
            newLine();
        }
    }

    private void newLine() {
        int blanks = BLANKS_PER_LEVEL * depth;
        ensure(1 + blanks);
        buffer[size++] = '\n';
        Arrays.fill(buffer, size, size + blanks, (byte) ' ');
        size += blanks;
    }

    private void ended(int at) {
        size = at;
        behindComma = depth > 0;
    }

    private void ensure(int room) {
        if (buffer.length - size < room) {
            grow(room);
        }
    }

    /** Whatever is more than a little becomes a portion and more: room for one is made at once. */
    private void grow(int room) {
        int atLeast = Math.max(Math.max(2 * buffer.length, PORTION + FIRST_SIZE), Math.addExact(size, room));
        buffer = Arrays.copyOf(buffer, atLeast);
    }

    @Override
    public int streamWriteOutputBuffered() {
        return size;
    }
}
