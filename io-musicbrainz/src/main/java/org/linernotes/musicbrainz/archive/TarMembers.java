package org.linernotes.musicbrainz.archive;

import com.google.common.collect.ImmutableMap;
import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.Notice;

/**
 * The files in a tar, or in several one behind the other; what is no tar is one member without a name. A header that is broken is
 * told, and the next one searched that holds. Where headers may be missing in a gap, what is behind it is a member without a name
 * up to the next header: the lines of a dump are worth reading without it.
 */
final class TarMembers implements Members {
    private static final String FORMAT = "tar";
    /** The names of all that was in a folder when a backup was made, under the name of the folder. */
    private static final byte LIST_OF_FOLDER = 'D';

    /** What members are that are no files. What is not here is read as a file, as the standard asks. */
    private static final ImmutableMap<Byte, String> KINDS = ImmutableMap.<Byte, String>builder()
            .put(TarConstants.LF_LINK, "link")
            .put(TarConstants.LF_SYMLINK, "symbolic link")
            .put(TarConstants.LF_CHR, "device")
            .put(TarConstants.LF_BLK, "device")
            .put(TarConstants.LF_DIR, "folder")
            .put(TarConstants.LF_FIFO, "pipe")
            .put(LIST_OF_FOLDER, "list of a folder")
            .put((byte) 'M', "piece of a file")
            .put((byte) 'V', "label of a volume")
            .buildOrThrow();

    private final TarBlocks blocks;
    private final TarHeaders headers;
    private final ArchiveOptions options;
    private final Report report;
    private @Nullable TarArchiveInputStream tar;
    private @Nullable MemberStream current;
    /** Whether it was looked at how the first block begins. */
    private boolean begun;
    /** Whether what comes next need not stand under a header. */
    private boolean loose;
    /** Whether it lies behind a gap. */
    private boolean behindGap;
    /** Whether the last block was an end mark, and not a member. */
    private boolean ended;
    /** Whether what is no header is passed over until there is one. */
    private boolean searching;

    TarMembers(TarBlocks blocks, ArchiveOptions options, Report report) {
        this.blocks = blocks;
        this.headers = new TarHeaders(blocks);
        this.options = options;
        this.report = report;
    }

    @Override
    public Optional<ArchiveMember> next() throws IOException {
        if (!begun) {
            begin();
        }
        Optional<ArchiveMember> member = Optional.empty();
        while (member.isEmpty() && leaveCurrent()) {
            if (loose) {
                member = looseMember();
            } else if (findHeader()) {
                member = member(readHeader());
            } else {
                return Optional.empty();
            }
        }
        return member;
    }

    private void begin() throws IOException {
        begun = true; // also where the beginning is missing
        if (blocks.peek()) {
            loose = !blocks.isHeader() && !blocks.isZero() && !blocks.claimsToBeHeader();
        } else {
            report.add(ArchiveNotice.EMPTY, blocks.packedPosition());
            ended = true;
        }
    }

    /** {@return what stands under no header, if anything does} */
    private Optional<ArchiveMember> looseMember() throws IOException {
        LooseStream stream = new LooseStream(blocks, behindGap);
        boolean isThere = !behindGap || stream.hasNext();
        loose = false;
        ended = true; // as far as is known, it is no tar
        if (!isThere) {
            return Optional.empty();
        }
        current = stream;
        return Optional.of(new ArchiveMember(null, -1, stream, report.archive()));
    }

    /** {@return whether the archive goes on behind the member that was read} */
    private boolean leaveCurrent() throws IOException {
        if (current != null) {
            current.passOver();
            current = null;
            blocks.readInFull(false);
        }
        if (blocks.missing() > 0) {
            blocks.passOverGap();
            search();
            loose = true;
            behindGap = true;
        }
        return !blocks.brokenOff();
    }

    private void search() {
        searching = true;
        tar = null;
    }

    /** {@return whether there is another header, which is then the next block} */
    private boolean findHeader() throws IOException {
        while (blocks.peek()) {
            if (blocks.isHeader()) {
                searching = false;
                ended = false;
                return true;
            }
            boolean end = blocks.isZero();
            boolean whole = blocks.isWhole();
            blocks.drop();
            tar = null;
            if (end) {
                ended |= whole;
            } else if (!searching && !(blocks.isBeforeFlaw() && !whole)) {
                noHeader(whole);
            }
        }
        if (!ended && !blocks.brokenOff()) {
            report.add(ArchiveNotice.NO_END_MARK, blocks.packedPosition());
        }
        return false;
    }

    /** Tells that a block is no header where one should be. */
    private void noHeader(boolean whole) throws ArchiveException {
        search();
        if (ended) {
            report.add(report.notice(ArchiveNotice.TRAILING_BYTES, blocks.packedPosition())
                    .with("format", FORMAT));
        } else if (!whole) {
            throw truncated(null);
        } else {
            throw brokenHeader("its checksum does not match", null);
        }
    }

    private TarArchiveEntry readHeader() throws IOException {
        blocks.allow(TarHeaders.LONGEST);
        headers.begin(tar == null);
        try {
            if (tar == null) {
                // lenient: what is wrong with owners and times is no reason to leave out a file
                tar = new TarArchiveInputStream(headers, TarBlocks.BLOCK, TarBlocks.BLOCK, "UTF-8", true);
            }
            TarArchiveEntry entry = tar.getNextEntry();
            if (entry == null || !entry.isCheckSumOK()) {
                throw new IOException("what it announces does not follow");
            }
            return entry;
        } catch (ArchiveException e) {
            search();
            throw e;
        } catch (LinkageError e) {
            throw Compression.BZIP2.missing(report, FORMAT, e); // by the same library
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw unreadableHeader(e);
        } finally {
            blocks.allow(Long.MAX_VALUE);
        }
    }

    private IOException unreadableHeader(Throwable problem) {
        IOException ofSource = blocks.failure();
        if (ofSource != null) {
            return ofSource;
        }
        search();
        return blocks.atEnd() ? truncated(problem) : brokenHeader(Flaw.text(problem), problem);
    }

    private ArchiveException brokenHeader(String problem, @Nullable Throwable cause) {
        return ArchiveException.atGap(
                report.notice(ArchiveNotice.BROKEN_HEADER, blocks.packedPosition())
                        .with("problem", problem),
                cause);
    }

    private ArchiveException truncated(@Nullable Throwable cause) {
        return ArchiveException.atEnd(
                report.notice(ArchiveNotice.TRUNCATED, blocks.packedPosition())
                        .with("format", FORMAT)
                        .with("unpacked", blocks.position()),
                cause);
    }

    /** {@return a member that can be read; what cannot is told and has only to be passed over} */
    private Optional<ArchiveMember> member(TarArchiveEntry entry) {
        String name = headers.nameOf(entry.getName());
        String printed = MemberName.printable(name);
        TarStream stream = new TarStream(entry, printed);
        current = stream;
        blocks.readInFull(entry.isSparse()); // the library takes fewer bytes for the end of what is between two holes
        String kind =
                KINDS.getOrDefault(entry.getLinkFlag(), entry.isDirectory() ? KINDS.get(TarConstants.LF_DIR) : null);
        Optional<String> problem = MemberName.problem(name);
        if (kind != null) {
            report.add(about(ArchiveNotice.NO_FILE, printed).with("kind", kind));
        } else if (problem.isPresent()) {
            report.add(about(ArchiveNotice.UNSAFE_NAME, printed).with("problem", problem.get()));
        } else {
            return Optional.of(new ArchiveMember(
                    name, entry.getRealSize(), stream, report.archive().withRecord(name)));
        }
        return Optional.empty();
    }

    private Notice about(ArchiveNotice code, String name) {
        Notice notice = report.notice(code, blocks.packedPosition()).with("name", name);
        return notice.at(notice.location().withRecord(name));
    }

    /** The bytes of a file in the tar, holes filled with zeros. */
    private final class TarStream extends MemberStream {
        /** Holes may be many, and the library calls itself once for each in a call. */
        private static final int PIECE_WITH_HOLES = 1 << 10;

        private final byte[] scratch = new byte[TarBlocks.BLOCK];
        private final TarArchiveEntry entry;
        private final String name;
        private long taken;
        private boolean atEnd;
        /** Whether there are more zeros than anybody wants. */
        private boolean stopped;

        TarStream(TarArchiveEntry entry, String name) {
            this.entry = entry;
            this.name = name;
        }

        @Override
        int take(byte[] target, int offset, int length) throws IOException {
            try {
                while (!atEnd && blocks.missing() > 0) {
                    count(readMember(scratch, 0, (int) Math.min(scratch.length, blocks.missing())));
                }
                if (atEnd || stopped || blocks.brokenOff()) {
                    return -1;
                }
                int count = readMember(target, offset, entry.isSparse() ? Math.min(length, PIECE_WITH_HOLES) : length);
                count(count);
                if (entry.isSparse() && options.isBomb(entry.getSize(), taken)) {
                    stopped = true;
                    throw bomb();
                }
                return count;
            } catch (ArchiveException e) {
                throw e.in(name);
            } catch (IOException | RuntimeException | StackOverflowError e) {
                throw unreadable(e);
            }
        }

        /** The library takes what bears the name of a folder for empty, and would look for a header in the list of it. */
        private int readMember(byte[] target, int offset, int length) throws IOException {
            if (entry.getLinkFlag() != LIST_OF_FOLDER || !entry.isDirectory()) {
                return tar().read(target, offset, length);
            }
            long left = entry.getSize() - taken;
            if (left == 0) {
                blocks.readNBytes(blocks.padding());
                return -1;
            }
            int read = blocks.read(target, offset, (int) Math.min(length, left));
            if (read < 0) {
                throw new EOFException("the list of the folder breaks off");
            }
            return read;
        }

        private void count(int read) {
            atEnd = read < 0;
            taken += Math.max(read, 0);
        }

        @Override
        public int available() throws IOException {
            return (int) Math.min(blocks.available(), entry.getRealSize() - taken);
        }

        /** Holes, which may be larger than any disk, are left at once. */
        @Override
        void passOver() throws IOException {
            try {
                while (entry.isSparse() && !atEnd && tar != null && tar.skip(Long.MAX_VALUE) > 0) {}
            } catch (ArchiveException e) {
                atEnd = true;
                search();
                throw e.in(name);
            } catch (IOException | RuntimeException | StackOverflowError e) {
                throw unreadable(e);
            }
            super.passOver();
        }

        private TarArchiveInputStream tar() throws IOException {
            if (tar == null) {
                throw new IOException("the headers were left");
            }
            return tar;
        }

        private ArchiveException bomb() {
            return ArchiveException.atGap(about(ArchiveNotice.DECOMPRESSION_BOMB, name)
                    .with("ratio", options.ratio())
                    .with("unpacked", taken));
        }

        private IOException unreadable(Throwable problem) {
            IOException ofSource = blocks.failure();
            if (ofSource != null) {
                return ofSource;
            }
            atEnd = true;
            search();
            if (blocks.atEnd()) {
                return truncated(problem).in(name);
            }
            Notice notice = report.notice(ArchiveNotice.DAMAGED, blocks.packedPosition())
                    .with("format", FORMAT)
                    .with("problem", Flaw.text(problem))
                    .with("unpacked", blocks.position())
                    .with("rest", "and it goes on with the next member");
            return ArchiveException.atGap(notice, problem).in(name);
        }
    }
}
