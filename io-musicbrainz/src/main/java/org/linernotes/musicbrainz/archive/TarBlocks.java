package org.linernotes.musicbrainz.archive;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of a tar (POSIX.1-2017, pax, "ustar Interchange Format"), of which the one that begins next can be looked at
 * before it is read. A flaw is thrown once. In its place, if the archive goes on behind it, stand as many zeros as are missing, so
 * that blocks keep their places; behind the last one is the end.
 */
final class TarBlocks extends BulkStream {
    static final int BLOCK = 512;

    private static final int CHECKSUM = 148;
    private static final int CHECKSUM_END = 156;
    private static final int MAGIC = 257;
    private static final byte[] USTAR = {'u', 's', 't', 'a', 'r'};

    private final Unpacked in;
    /** What was looked at: the rest of the block that is read, and the next one. */
    private final byte[] head = new byte[2 * BLOCK];

    private int start;
    private int end;
    private long position;
    private long missing;
    private long allowance = Long.MAX_VALUE;
    private boolean inFull;
    /** The flaw that was met while looking. */
    private @Nullable IOException pending;

    private @Nullable IOException failure;
    private boolean atEnd;
    private boolean brokenOff;

    TarBlocks(Unpacked in) {
        this.in = in;
    }

    /** Looks at the next block. {@return whether there is anything of it, or before it} */
    boolean peek() throws IOException {
        if (end - start < padding() + BLOCK) {
            System.arraycopy(head, start, head, 0, end - start);
            end -= start;
            start = 0;
        }
        while (end - start < padding() + BLOCK && pending == null && missing == 0) {
            int count = look();
            if (count < 0) {
                break;
            }
            end += count;
        }
        if (start == end && pending != null) {
            throw takePending();
        }
        return start < end;
    }

    private int look() {
        try {
            return fetch(head, end, padding() + BLOCK - (end - start));
        } catch (IOException e) {
            pending = e;
            return -1;
        }
    }

    /** {@return how many bytes are left of the block that is read} */
    int padding() {
        return (int) ((BLOCK - position % BLOCK) % BLOCK);
    }

    private int fetch(byte[] target, int offset, int length) throws IOException {
        if (atEnd) {
            return -1;
        }
        try {
            int count = in.read(target, offset, length);
            atEnd = count < 0;
            return count;
        } catch (ArchiveException e) {
            missing = in.takeGap();
            brokenOff = !e.goesOn();
            atEnd = brokenOff;
            throw e;
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    private IOException takePending() {
        IOException taken = pending;
        pending = null;
        return taken == null ? new IOException("nothing is wrong") : taken;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = take(target, offset, length);
        while (inFull && count >= 0 && count < length && pending == null && !atEnd) {
            try {
                count += Math.max(0, take(target, offset + count, length - count));
            } catch (IOException e) {
                pending = e;
            }
        }
        return count;
    }

    private int take(byte[] target, int offset, int length) throws IOException {
        int count;
        if (start < end) {
            count = Math.min(length, end - start);
            System.arraycopy(head, start, target, offset, count);
            start += count;
        } else if (pending != null) {
            throw takePending();
        } else if (missing > 0) {
            count = (int) Math.min(length, missing);
            Arrays.fill(target, offset, offset + count, (byte) 0);
            missing -= count;
        } else {
            count = fetch(target, offset, length);
        }
        position += Math.max(count, 0);
        allowance -= Math.max(count, 0);
        if (allowance < 0) {
            throw new IOException("it is longer than any that is read");
        }
        return count;
    }

    /** Says whether reading waits for all bytes that are asked for. */
    void readInFull(boolean full) {
        inFull = full;
    }

    @Override
    public int available() throws IOException {
        return start < end ? end - start : pending != null || missing > 0 || atEnd ? 0 : in.available();
    }

    /** Lets only so many bytes be read from here on, beyond what is left of this block; what needs more fails. */
    void allow(long bytes) {
        allowance = bytes == Long.MAX_VALUE ? bytes : bytes + padding();
    }

    /** Goes to the block that was looked at, and behind it. */
    void drop() {
        int count = Math.min(padding() + BLOCK, end - start);
        start += count;
        position += count;
    }

    /** Goes behind what is missing here, if anything is. */
    void passOverGap() {
        if (start == end && pending == null) {
            position += missing;
            missing = 0;
        }
    }

    /** {@return how many bytes are missing before the next one} */
    long missing() {
        return start == end && pending == null ? missing : 0;
    }

    /** {@return whether the block that was looked at is there as a whole} */
    boolean isWhole() {
        return end - start == padding() + BLOCK;
    }

    /** {@return whether there are only zeros in what there is of the block that was looked at} */
    boolean isZero() {
        for (int i = start + padding(); i < end; i++) {
            if (head[i] != 0) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether the block that was looked at is a header whose checksum holds, of bytes with or without sign} */
    boolean isHeader() {
        if (!isWhole() || isZero()) {
            return false;
        }
        int from = start + padding();
        long bytes = 0;
        long signed = 0;
        for (int i = 0; i < BLOCK; i++) {
            byte b = i >= CHECKSUM && i < CHECKSUM_END ? (byte) ' ' : head[from + i];
            bytes += b & 0xff;
            signed += b;
        }
        long printed = octal(head, from + CHECKSUM, from + CHECKSUM_END);
        return printed == bytes || printed == signed;
    }

    /** {@return whether the block that was looked at looks like a header, its checksum apart} */
    boolean claimsToBeHeader() {
        int magic = start + padding() + MAGIC;
        return isWhole() && Arrays.equals(head, magic, magic + USTAR.length, USTAR, 0, USTAR.length);
    }

    /** {@return the number in a field, or -1 if there is none} */
    static long octal(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to && bytes[i] == ' ') {
            i++;
        }
        long number = i < to && bytes[i] >= '0' && bytes[i] <= '7' ? 0 : -1;
        for (; i < to && bytes[i] >= '0' && bytes[i] <= '7'; i++) {
            number = number << 3 | bytes[i] - '0';
        }
        return number;
    }

    /** {@return how many bytes were read} */
    long position() {
        return position;
    }

    /** {@return how many bytes of the archive itself have been read} */
    long packedPosition() {
        return in.packedPosition();
    }

    /** {@return whether there are no more bytes} */
    boolean atEnd() {
        return atEnd && start == end;
    }

    /** {@return whether a flaw was the end, which was thrown} */
    boolean brokenOff() {
        return brokenOff && pending == null;
    }

    /** {@return whether a flaw was met while looking, and is still to be thrown} */
    boolean isBeforeFlaw() {
        return pending != null;
    }

    /** {@return what failed, if it was the file or the stream itself and not what stands in it} */
    @Nullable
    IOException failure() {
        return failure;
    }
}
