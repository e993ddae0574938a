package org.linernotes.musicbrainz.archive;

import java.io.IOException;
import java.util.Arrays;

/**
 * Bytes that stand under no header of a tar: a file that is none; or, behind a gap in which a header may have been lost, what is
 * there up to the next one. Whether it is a tar at all is not known then, and so a header must not only hold but say that it is
 * one, and zeros before it or before the end are taken for filling.
 */
final class LooseStream extends MemberStream {
    private final TarBlocks blocks;
    private boolean behindGap;
    /** What was read behind a gap and is to be given: zeros, and then these bytes. */
    private final byte[] piece = new byte[TarBlocks.BLOCK];

    private int start;
    private int end;
    private long zerosBefore;
    /** Zeros behind them, which are given as soon as something follows. */
    private long zerosBehind;

    LooseStream(TarBlocks blocks, boolean behindGap) {
        this.blocks = blocks;
        this.behindGap = behindGap;
    }

    @Override
    int take(byte[] target, int offset, int length) throws IOException {
        if (!behindGap && blocks.missing() == 0) {
            return blocks.read(target, offset, length);
        }
        behindGap = true;
        if (!hasNext()) {
            return -1;
        }
        int count;
        if (zerosBefore > 0) {
            count = (int) Math.min(length, zerosBefore);
            Arrays.fill(target, offset, offset + count, (byte) 0);
            zerosBefore -= count;
        } else {
            count = Math.min(length, end - start);
            System.arraycopy(piece, start, target, offset, count);
            start += count;
        }
        return count;
    }

    /** {@return whether there is something behind the gap that is no filling} */
    boolean hasNext() throws IOException {
        while (start == end) {
            if (blocks.missing() > 0) {
                blocks.passOverGap();
                zerosBehind = 0;
            }
            if (blocks.padding() == 0 && (!blocks.peek() || (blocks.claimsToBeHeader() && blocks.isHeader()))) {
                return false;
            }
            int left = blocks.padding() == 0 ? TarBlocks.BLOCK : blocks.padding();
            int count = blocks.read(piece, 0, left);
            if (count < 0) {
                return false;
            }
            hold(count);
        }
        return true;
    }

    private void hold(int count) {
        int filled = count;
        while (filled > 0 && piece[filled - 1] == 0) {
            filled--;
        }
        if (filled > 0) {
            zerosBefore = zerosBehind;
            zerosBehind = 0;
        }
        zerosBehind += count - filled;
        start = 0;
        end = filled;
    }

    @Override
    public int available() throws IOException {
        return start < end ? end - start : blocks.available();
    }
}
