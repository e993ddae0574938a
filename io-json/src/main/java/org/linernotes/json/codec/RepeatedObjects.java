package org.linernotes.json.codec;

import org.jspecify.annotations.Nullable;

/**
 * Objects of a document that came before in the same bytes: the tracks of a release have one artist credit, and the recordings of a session the
 * same lines of personnel. What was made of such an object is found by its bytes, and serves again. Bounded: an object that falls on the place of
 * another takes it. Not safe for use by several threads.
 */
final class RepeatedObjects {
    private static final int BITS = 9;

    /** So many bytes are much the same in all objects of a type: a bracket and the name of the first key. */
    private static final int TELLING = Long.BYTES;

    private static final int SHORTEST = TELLING + 2 * Long.BYTES;

    /** In bytes; a longer object hardly comes again. */
    private static final int LONGEST = 1 << 10;

    private final byte[] bytes;
    private final int[] starts = new int[1 << BITS];
    /** How many bytes they have; 0 where there is none. */
    private final int[] lengths = new int[1 << BITS];

    private final int[] depths = new int[1 << BITS];
    private final @Nullable Object[] values = new @Nullable Object[1 << BITS];
    private final @Nullable Object[] decoders = new @Nullable Object[1 << BITS];

    RepeatedObjects(byte[] bytes) {
        this.bytes = bytes;
    }

    /** {@return the place of the object that begins here, where at least {@value #SHORTEST} bytes stand} */
    int place(int start) {
        long head = Octets.at(bytes, start + TELLING);
        long tail = Octets.at(bytes, start + TELLING + Long.BYTES);
        return (int) (Texts.hash(head, tail, 0) >>> (Long.SIZE - BITS));
    }

    /**
     * {@return how many bytes the object has that begins here, if it is the one at its place; else 0}
     *
     * @param place its place
     * @param start where it begins
     * @param end where all ends
     * @param depth in how many objects and lists it stands: what is in it must not be deeper than it was
     * @param decoder what reads it
     */
    @SuppressWarnings("ReferenceEquality") // a decoder is itself
    int length(int place, int start, int end, int depth, Decoder<?> decoder) {
        int length = lengths[place];
        return length != 0
                        && decoders[place] == decoder
                        && depth <= depths[place]
                        && start + length <= end
                        && isSame(starts[place], start, length)
                ? length
                : 0;
    }

    private boolean isSame(int one, int other, int length) {
        int last = length - Long.BYTES;
        for (int i = 0; i < last; i += Long.BYTES) {
            if (Octets.at(bytes, one + i) != Octets.at(bytes, other + i)) {
                return false;
            }
        }
        return Octets.at(bytes, one + last) == Octets.at(bytes, other + last);
    }

    /** {@return what was made of the object at a place} */
    @Nullable
    Object value(int place) {
        return values[place];
    }

    /** Keeps an object that was read without anything to tell. */
    void keep(int start, int length, int depth, Decoder<?> decoder, Object value) {
        if (length >= SHORTEST && length <= LONGEST) {
            int place = place(start);
            starts[place] = start;
            lengths[place] = length;
            depths[place] = depth;
            values[place] = value;
            decoders[place] = decoder;
        }
    }
}
