package org.linernotes.musicbrainz.archive;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of a tar as the library is to read them. What extended headers say of owners, times and devices is hidden from it, since
 * it would give up a file whose owner is no number, and nobody here asks for the owner. The long names are kept as they stand, since it
 * takes the slash from those that begin with one.
 */
final class TarHeaders extends BulkStream {
    /**
     * How long the headers of a member may be, with its long name, its attributes, its map of holes. A file system has at most
     * 64 KiB of attributes a file.
     */
    static final int LONGEST = 1 << 18;

    private static final int SIZE = 124;
    private static final int KIND = 156;

    private static final ImmutableSet<String> HIDDEN = ImmutableSet.of(
            "uid", "gid", "mtime", "atime", "ctime", "LIBARCHIVE.creationtime", "SCHILY.devmajor", "SCHILY.devminor");

    /** In place of the first letter of a key that is hidden: the library keeps what it does not know. */
    private static final byte UNKNOWN = '_';

    private final TarBlocks blocks;
    private byte[] ahead = {};
    private int start;
    private boolean among;
    private @Nullable String longName;
    /** The name that a global header gives to all members behind it. */
    private @Nullable String nameOfAll;

    TarHeaders(TarBlocks blocks) {
        this.blocks = blocks;
    }

    /**
     * Says that the headers of the next member come.
     *
     * @param anew whether nothing is known of those before, global ones included
     */
    void begin(boolean anew) {
        nameOfAll = anew ? null : nameOfAll;
        ahead = new byte[0];
        start = 0;
        among = true;
        longName = null;
    }

    /**
     * {@return the name of a member as it stands in the tar}
     *
     * @param read the name as the library gives it
     */
    String nameOf(String read) {
        return Stream.of(Optional.ofNullable(longName), Optional.ofNullable(nameOfAll))
                .flatMap(Optional::stream)
                .filter(name -> name.endsWith(read))
                .findFirst()
                .orElse(read);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (start == ahead.length && among) {
            ahead = next();
            start = 0;
        }
        if (start == ahead.length) {
            return blocks.read(target, offset, length);
        }
        int count = Math.min(length, ahead.length - start);
        System.arraycopy(ahead, start, target, offset, count);
        start += count;
        return count;
    }

    @Override
    public int available() throws IOException {
        return start < ahead.length ? ahead.length - start : blocks.available();
    }

    /** {@return what is left of the block before, or else a header with what it announces} */
    private byte[] next() throws IOException {
        if (blocks.padding() > 0) {
            return blocks.readNBytes(blocks.padding());
        }
        byte[] header = blocks.readNBytes(TarBlocks.BLOCK);
        long size = header.length < TarBlocks.BLOCK ? -1 : TarBlocks.octal(header, SIZE, SIZE + 12);
        byte kind = header.length < TarBlocks.BLOCK ? 0 : header[KIND];
        boolean announces = isExtended(kind)
                || kind == TarConstants.LF_GNUTYPE_LONGNAME
                || kind == TarConstants.LF_GNUTYPE_LONGLINK;
        among = announces && size >= 0 && size <= LONGEST;
        if (!among) {
            return header;
        }
        int length = (int) size;
        byte[] body = blocks.readNBytes((length + TarBlocks.BLOCK - 1) / TarBlocks.BLOCK * TarBlocks.BLOCK);
        if (isExtended(kind)) {
            Optional<String> path = readRecords(body, Math.min(length, body.length));
            if (kind == TarConstants.LF_PAX_GLOBAL_EXTENDED_HEADER) {
                nameOfAll = path.orElse(nameOfAll);
            } else {
                longName = path.orElse(longName);
            }
        } else if (kind == TarConstants.LF_GNUTYPE_LONGNAME) {
            longName = new String(body, 0, indexOf(body, '\0', 0, Math.min(length, body.length)), UTF_8);
        }
        return Bytes.concat(header, body);
    }

    private static boolean isExtended(byte kind) {
        return kind == TarConstants.LF_PAX_EXTENDED_HEADER_LC
                || kind == TarConstants.LF_PAX_EXTENDED_HEADER_UC
                || kind == TarConstants.LF_PAX_GLOBAL_EXTENDED_HEADER;
    }

    /**
     * Each record is its length, a space, a key, an equals sign, a value and a line feed. What is none, the library will tell.
     *
     * {@return the name that they give, if they do}
     */
    private static Optional<String> readRecords(byte[] records, int length) {
        Optional<String> path = Optional.empty();
        int from = 0;
        while (from < length) {
            int space = indexOf(records, ' ', from, length);
            long size = decimal(records, from, space);
            int key = space + 1;
            if (size <= key - from || size > length - from) {
                return path;
            }
            int end = from + (int) size;
            int equals = indexOf(records, '=', key, end);
            String name = new String(records, key, equals - key, US_ASCII);
            if (HIDDEN.contains(name)) {
                records[key] = UNKNOWN;
            } else if (name.equals("path")) {
                path = Optional.of(new String(records, equals + 1, Math.max(0, end - 1 - (equals + 1)), UTF_8));
            }
            from = end;
        }
        return path;
    }

    /** {@return where a byte is; the end, if it is nowhere} */
    private static int indexOf(byte[] bytes, char wanted, int from, int to) {
        int i = from;
        while (i < to && bytes[i] != wanted) {
            i++;
        }
        return i;
    }

    /** {@return a number in decimal digits; -1 if it is none or more than any length} */
    private static long decimal(byte[] bytes, int from, int to) {
        long number = from < to ? 0 : -1;
        for (int i = from; i < to; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9 || number > LONGEST) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
