package org.linernotes.json.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;

/** Finds the index of a name among a few, by its text or by the bytes of its UTF-8. */
final class NameTable {
    /** The numbers of an entry: head, tail, length, index. They lie side by side, in one line of the processor's cache. */
    private static final int STRIDE = 4;

    private static final int TAIL = 1;
    private static final int LENGTH = 2;
    private static final int INDEX = 3;

    private static final int NONE = -1;

    /** Places for each name, so that most names have theirs for themselves. */
    private static final int ROOM = 4;

    private final long[] entries;
    private final byte[][] names;
    private final int shift;

    private NameTable(List<String> names) {
        this.names = names.stream().map(name -> name.getBytes(UTF_8)).toArray(byte[][]::new);
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, ROOM * names.size() - 1));
        this.shift = Long.SIZE - bits;
        this.entries = new long[STRIDE << bits];
        Arrays.fill(entries, NONE);
        for (int i = 0; i < this.names.length; i++) {
            add(i, this.names[i]);
        }
    }

    static NameTable of(List<String> names) {
        return new NameTable(names);
    }

    private void add(int index, byte[] name) {
        long head = Texts.head(name, 0, name.length);
        long tail = Texts.tail(name, 0, name.length);
        int at = place(head, tail, name.length);
        while (entries[at + INDEX] != NONE) {
            at = next(at);
        }
        entries[at] = head;
        entries[at + TAIL] = tail;
        entries[at + LENGTH] = name.length;
        entries[at + INDEX] = index;
    }

    private int place(long head, long tail, int length) {
        return (int) (Texts.hash(head, tail, length) >>> shift) * STRIDE;
    }

    private int next(int at) {
        return (at + STRIDE) & (entries.length - 1);
    }

    /** {@return the index of a name, or -1} */
    int find(String name) {
        byte[] bytes = name.getBytes(UTF_8);
        return find(Texts.head(bytes, 0, bytes.length), Texts.tail(bytes, 0, bytes.length), bytes, 0, bytes.length);
    }

    /**
     * {@return the index of a name of at most sixteen bytes, or -1}
     *
     * @param head its head, as {@link Texts} has it
     * @param tail its tail
     * @param length how many bytes it has
     */
    int find(long head, long tail, int length) {
        int at = place(head, tail, length);
        while (entries[at + INDEX] != NONE) {
            if (entries[at] == head && entries[at + TAIL] == tail && entries[at + LENGTH] == length) {
                return (int) entries[at + INDEX];
            }
            at = next(at);
        }
        return NONE;
    }

    /**
     * {@return the index of a name, or -1}
     *
     * @param head its head, as {@link Texts} has it
     * @param tail its tail
     * @param bytes where it stands
     * @param start where it begins there
     * @param length how many bytes it has
     */
    int find(long head, long tail, byte[] bytes, int start, int length) {
        int at = place(head, tail, length);
        while (entries[at + INDEX] != NONE) {
            int index = (int) entries[at + INDEX];
            if (entries[at] == head
                    && entries[at + TAIL] == tail
                    && entries[at + LENGTH] == length
                    && Texts.isSame(names[index], 0, bytes, start, length)) {
                return index;
            }
            at = next(at);
        }
        return NONE;
    }
}
