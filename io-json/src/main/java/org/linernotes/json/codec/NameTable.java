package org.linernotes.json.codec;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.primitives.Bytes;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the index of a name among a few, by its text or by the bytes of its UTF-8. */
final class NameTable {
    /** In place of an index: there is no such name. */
    static final int NONE = -1;

    /** Places for each name, so that most names have theirs for themselves. */
    private static final int ROOM = 4;

    /** In bytes: a parser compares names where it need not ask whether the text has ended. */
    private static final int LONGEST = 48;

    private final Name[] places;
    private final int shift;
    private final Name[] names;

    private NameTable(List<String> names) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, ROOM * names.size() - 1));
        this.shift = Long.SIZE - bits;
        this.names = new Name[names.size()];
        this.places = new Name[1 << bits];
        Arrays.fill(places, Name.NO_NAME);
        for (int i = names.size() - 1; i >= 0; i--) {
            byte[] text = names.get(i).getBytes(UTF_8);
            checkArgument(text.length <= LONGEST, "a name is too long: %s", names.get(i));
            int place = place(eight(text, 0, text.length), eight(text, Long.BYTES, text.length));
            this.names[i] = new Name(text, i, places[place]);
            places[place] = this.names[i];
        }
    }

    /** A name, and another one at the same place. */
    static final class Name {
        private static final byte[] COLON = {'"', ':'};

        static final Name NO_NAME = new Name();

        /** The first eight bytes, the first one lowest, and zeros behind them. */
        private final long head;
        /** The next eight bytes. */
        private final long tail;

        /** How many bytes it has. */
        final int length;
        /** Its place among the names, from 0; {@link #NONE} where this is none. */
        final int index;

        /** What stands behind the quote before it, up to and with the colon, if that is no more than sixteen bytes. */
        private final long quotedHead;

        private final long quotedTail;
        private final long headBits;
        private final long tailBits;

        private final byte[] text;
        private final @Nullable Name next;

        private Name() {
            head = -1; // no text in UTF-8 has such bytes
            tail = -1;
            quotedHead = -1;
            quotedTail = -1;
            headBits = -1;
            tailBits = -1;
            length = 0;
            index = NONE;
            text = new byte[0];
            next = null;
        }

        private Name(byte[] text, int index, Name next) {
            this.text = text;
            this.index = index;
            this.next = next;
            length = text.length;
            head = eight(text, 0, length);
            tail = eight(text, Long.BYTES, length);
            int quoted = length + COLON.length;
            boolean fits = quoted <= Texts.TOLD;
            byte[] behindQuote = Bytes.concat(text, COLON);
            quotedHead = fits ? eight(behindQuote, 0, quoted) : -1;
            quotedTail = fits ? eight(behindQuote, Long.BYTES, quoted) : -1;
            headBits = fits ? bitsOf(quoted) : -1;
            tailBits = fits ? bitsOf(quoted - Long.BYTES) : -1;
        }

        /** {@return the bits of so many of eight bytes} */
        private static long bitsOf(int octets) {
            return octets <= 0 ? 0 : -1L >>> (Long.SIZE - Byte.SIZE * Math.min(octets, Long.BYTES));
        }

        /** {@return whether sixteen bytes behind a quote are this name, the quote behind it and a colon; not of one for which they are too few} */
        boolean isKey(long first, long second) {
            return (((first & headBits) ^ quotedHead) | ((second & tailBits) ^ quotedTail)) == 0;
        }

        /** {@return whether what is behind its first sixteen bytes stands in some others that begin with these} */
        boolean goesOnAs(byte[] bytes, int start) {
            return length <= Texts.TOLD
                    || Arrays.equals(text, Texts.TOLD, length, bytes, start + Texts.TOLD, start + length);
        }
    }

    static NameTable of(List<String> names) {
        return new NameTable(names);
    }

    /** {@return the eight bytes of a text at a place, the first one lowest, and zeros behind its end} */
    private static long eight(byte[] text, int start, int end) {
        return start >= end ? 0 : Texts.head(text, start, Math.min(Long.BYTES, end - start));
    }

    /** {@return how many names there are} */
    int size() {
        return names.length;
    }

    /** {@return the name of an index} */
    Name name(int index) {
        return names[index];
    }

    private int place(long head, long tail) {
        return (int) (Texts.hash(head, tail, 0) >>> shift);
    }

    /** {@return the index of a name, or {@link #NONE}} */
    int find(String name) {
        byte[] bytes = name.getBytes(UTF_8);
        return find(bytes, 0, bytes.length);
    }

    /** {@return the index of the name that so many bytes say, or {@link #NONE}} */
    int find(byte[] bytes, int start, int length) {
        long head = eight(bytes, start, start + length);
        long tail = eight(bytes, start + Long.BYTES, start + length);
        for (Name name = places[place(head, tail)]; name != null; name = name.next) {
            if (name.head == head && name.tail == tail && name.length == length && name.goesOnAs(bytes, start)) {
                return name.index;
            }
        }
        return NONE;
    }

    /**
     * {@return a name that begins so; one without an index if there is none} A longer one must {@linkplain Name#goesOnAs go on} as well.
     *
     * @param head the first eight bytes, the first one lowest, and zeros behind the end
     * @param tail the next eight bytes
     */
    Name find(long head, long tail) {
        Name name = places[place(head, tail)];
        while (name.head != head || name.tail != tail) {
            Name next = name.next;
            if (next == null) {
                return Name.NO_NAME;
            }
            name = next;
        }
        return name;
    }
}
