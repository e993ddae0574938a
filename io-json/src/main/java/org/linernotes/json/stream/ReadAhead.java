package org.linernotes.json.stream;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stream that is read ahead by a thread of its own, into a bounded number of buffers: while what was read is worked on,
 * what comes next is read or decompressed. It ends where the stream ends. What the stream throws is thrown here, behind all
 * the bytes that came before it, and again by every later call.
 *
 * <p>Read by one thread at a time, and closed by any: also before the end, and while another thread waits for bytes. Where it is not
 * closed and not read to its end, the thread waits for ever; it does not keep the program from ending.
 */
public final class ReadAhead extends InputStream {
    /** How many buffers there are where nothing else is said. */
    public static final int BUFFERS = 8;

    /** How many bytes a buffer has where nothing else is said. */
    public static final int BUFFER_SIZE = 1 << 17;

    /** How long closing waits for the stream to give back control; it does at once unless it waits for a pipe or a network. */
    private static final long LONGEST_WAIT_MILLIS = 1_000;

    private final Buffers buffers;
    private final Thread thread;

    /** What is read out, from the position to the limit; all of these belong to the thread that reads. */
    private byte @Nullable [] current;

    private int position;
    private int limit;

    private ReadAhead(InputStream in, int buffers, int size) {
        this.buffers = new Buffers(buffers, size);
        this.thread = new Thread(() -> this.buffers.fillFrom(in), "linernotes-read-ahead");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * {@return a stream read ahead by at most a mebibyte}
     *
     * @param in the stream, which is closed with this one or at its end
     */
    public static ReadAhead of(InputStream in) {
        return of(in, BUFFERS, BUFFER_SIZE);
    }

    /**
     * {@return a stream read ahead}
     *
     * @param in the stream, which is closed with this one or at its end
     * @param buffers how many buffers there are at most; each is made when it is first needed
     * @param size how many bytes a buffer has
     */
    public static ReadAhead of(InputStream in, int buffers, int size) {
        if (buffers < 1 || size < 1) {
            throw new IllegalArgumentException("no " + buffers + " buffers of " + size + " bytes");
        }
        return new ReadAhead(in, buffers, size);
    }

    @Override
    public int read() throws IOException {
        byte[] bytes = advance();
        return bytes == null ? -1 : bytes[position++] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        byte[] bytes = advance();
        if (bytes == null) {
            return -1;
        }
        int count = Math.min(length, limit - position);
        System.arraycopy(bytes, position, target, offset, count);
        position += count;
        return count;
    }

    /** {@return the bytes that are read out, of which there is one at least; null at the end} */
    private byte @Nullable [] advance() throws IOException {
        if (position < limit) {
            return current;
        }
        position = 0;
        limit = 0; // as long as there is nothing
        limit = buffers.next();
        current = limit < 0 ? null : buffers.first();
        return current;
    }

    @Override
    public int available() {
        return Math.max(0, limit - position);
    }

    /**
     * Ends the thread and closes the stream. Where the stream keeps the thread waiting for longer than a second, for a pipe
     * perhaps, it is closed once that has an end.
     */
    @Override
    public void close() {
        buffers.close();
        thread.interrupt();
        try {
            thread.join(LONGEST_WAIT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The buffers, filled by one thread and emptied by another in the same order. */
    private static final class Buffers {
        private final byte[] @Nullable [] ring;
        private final int[] filled;
        private final int size;
        private long put;
        private long taken;
        /** Whether the first of those that are put is being emptied. */
        private boolean lent;

        private boolean atEnd;
        private boolean closed;
        private @Nullable Throwable failure;

        Buffers(int count, int size) {
            this.ring = new byte[count][];
            this.filled = new int[count];
            this.size = size;
        }

        @SuppressWarnings("CatchingUnchecked") // whatever it is, the thread that reads shall have it
        void fillFrom(InputStream in) {
            try (in) {
                byte[] buffer = free();
                while (buffer != null) {
                    int count = in.read(buffer, 0, size);
                    if (count < 0) {
                        break;
                    }
                    put(count);
                    buffer = free();
                }
                end(null);
            } catch (Throwable e) {
                end(e);
            }
        }

        /** {@return the next buffer to fill, once there is one; null where there is no need any more} */
        private synchronized byte @Nullable [] free() throws InterruptedException {
            while (put - taken == ring.length && !closed) {
                wait();
            }
            if (closed) {
                return null;
            }
            int index = (int) (put % ring.length);
            if (ring[index] == null) {
                ring[index] = new byte[size];
            }
            return ring[index];
        }

        private synchronized void put(int count) {
            if (count > 0) {
                filled[(int) (put % ring.length)] = count;
                put++;
                notifyAll();
            }
        }

        private synchronized void end(@Nullable Throwable cause) {
            atEnd = true;
            failure = cause;
            notifyAll();
        }

        /** Gives back the buffer that was lent. {@return how many bytes the next one has, or -1 at the end} */
        synchronized int next() throws IOException {
            if (lent) {
                lent = false;
                taken++;
                notifyAll();
            }
            awaitNext();
            if (closed) {
                throw new IOException("the stream is closed");
            }
            if (put == taken) {
                rethrow();
                return -1;
            }
            lent = true;
            return filled[(int) (taken % ring.length)];
        }

        private synchronized void awaitNext() throws IOException {
            try {
                while (put == taken && !atEnd && !closed) {
                    wait();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw (IOException) new InterruptedIOException("interrupted while waiting for bytes").initCause(e);
            }
        }

        private void rethrow() throws IOException {
            if (failure instanceof IOException e) {
                throw e;
            }
            if (failure instanceof RuntimeException e) {
                throw e;
            }
            if (failure instanceof Error e) {
                throw e;
            }
        }

        /** {@return the buffer that is lent} */
        synchronized byte @Nullable [] first() {
            return ring[(int) (taken % ring.length)];
        }

        synchronized void close() {
            closed = true;
            notifyAll();
        }
    }
}
