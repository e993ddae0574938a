package org.linernotes.examples.command.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.linernotes.json.stream.BrokenStreamException;

/**
 * The bytes of a member as if nothing were wrong with it: behind a gap it goes on, and where it cannot, it ends. What was wrong is
 * kept, to be told between pieces. It is read in full measures, and so it is told at the same places whenever it is read again.
 */
final class UnbrokenStream extends InputStream {
    private final InputStream in;
    private final Deque<IOException> flaws = new ArrayDeque<>();
    private boolean ended;

    UnbrokenStream(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() {
        byte[] single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        int count = 0;
        while (count < length && !ended) {
            try {
                int read = in.read(target, offset + count, length - count);
                ended = read < 0;
                count += Math.max(0, read);
            } catch (IOException e) {
                flaws.add(e);
                ended = !goesOn(e);
            }
        }
        return count == 0 && length > 0 ? -1 : count;
    }

    private static boolean goesOn(IOException e) {
        return e instanceof BrokenStreamException broken && broken.goesOn();
    }

    /** {@return whether nothing is left to be told} */
    boolean isTold() {
        return flaws.isEmpty();
    }

    /**
     * {@return what is to be told next, and is told with that}
     *
     * @param atEnd whether all pieces were made of the bytes; before that what ended them is not told
     */
    Optional<IOException> flaw(boolean atEnd) {
        return Optional.ofNullable(flaws.peek())
                .filter(flaw -> atEnd || goesOn(flaw))
                .map(flaw -> flaws.remove());
    }
}
