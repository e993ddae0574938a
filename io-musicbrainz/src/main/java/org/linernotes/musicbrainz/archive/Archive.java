package org.linernotes.musicbrainz.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.Notices;
import org.linernotes.json.codec.InputFile;

/**
 * An archive, read member by member. What it is, its first bytes say, not its name:
 *
 * <ul>
 *   <li>a tar, plain or compressed by xz, zstd, gzip or bzip2: its files are the members;
 *   <li>any other file, plain or compressed by one of these: one member without a name.
 * </ul>
 *
 * <p>Everything is read as a stream, in bounded memory, and so are pipes. Bytes are unpacked by threads of their own,
 * ahead of who reads; the blocks of an xz file that has several by several threads, where it is a file on a disk. One level is
 * unpacked: a compressed file in a tar is a member as it stands.
 *
 * <p>A flaw is told where it is met ({@link ArchiveException}), behind everything that could be read before; what is no error
 * is gathered ({@link #notices()}). Behind a gap that took the header of a member with it, what is left of that member has no
 * name. Members that are no files, and those whose name leads out of their folder, are left out and
 * told.
 *
 * <p>Tar and bzip2 are read by {@code org.apache.commons:commons-compress}, xz by {@code org.tukaani:xz}, zstd by {@code
 * com.github.luben:zstd-jni}: a program adds what it needs, and requires it if it is a Java module. Without, {@link
 * ArchiveNotice#MISSING_LIBRARY} says which.
 *
 * <p>Used by one thread at a time; closed by any.
 */
public final class Archive implements Closeable {
    private static final Members NONE = Optional::empty;

    private final Source source;
    /** The file to be read at several places at once, if it is one. */
    private final @Nullable Path file;

    private final ArchiveOptions options;
    private final Report report;
    private @Nullable Unpacked unpacked;
    private @Nullable Members members;
    private boolean closed;

    private Archive(InputStream in, @Nullable Path file, String name, ArchiveOptions options) {
        this.source = new Source(in);
        this.file = file;
        this.options = options;
        this.report = new Report(name);
    }

    /**
     * {@return the archive in a file}
     *
     * @param file the file, which notices name as it is given here
     * @throws IOException if the file cannot be opened
     */
    public static Archive open(Path file) throws IOException {
        return open(file, ArchiveOptions.DEFAULT);
    }

    /**
     * {@return the archive in a file}
     *
     * @param file the file, which notices name as it is given here
     * @param options what it may cost
     * @throws IOException if the file cannot be opened
     */
    public static Archive open(Path file, ArchiveOptions options) throws IOException {
        return new Archive(InputFile.open(file), Files.isRegularFile(file) ? file : null, file.toString(), options);
    }

    /**
     * {@return the archive in a stream}
     *
     * @param in the stream, which is closed with the archive
     * @param source how notices name it
     */
    public static Archive of(InputStream in, String source) {
        return of(in, source, ArchiveOptions.DEFAULT);
    }

    /**
     * {@return the archive in a stream}
     *
     * @param in the stream, which is closed with the archive
     * @param source how notices name it
     * @param options what it may cost
     */
    public static Archive of(InputStream in, String source, ArchiveOptions options) {
        return new Archive(in, null, source, options);
    }

    /**
     * {@return how bytes are packed, by what they begin with: {@code "gzip"}, {@code "zip"}; empty where they are not, or it is not known}
     *
     * @param beginning the first bytes, 10 or more of them, if there are
     */
    public static Optional<String> packing(byte[] beginning) {
        return Optional.of(Compression.of(beginning))
                .filter(compression -> compression != Compression.NONE)
                .map(Compression::label);
    }

    /**
     * {@return the next member, if there is one} What has not been read of the member before is passed over.
     *
     * @throws ArchiveException where the archive is flawed; if the archive goes on behind it, so does this method when it is
     *     called again, and else there are no more members
     * @throws IOException if the file or the stream cannot be read
     */
    public Optional<ArchiveMember> next() throws IOException {
        try {
            if (members == null) {
                members = NONE;
                members = begin();
            }
            return members.next();
        } catch (ArchiveException e) {
            if (!e.goesOn()) {
                members = NONE;
            }
            throw e;
        }
    }

    private Members begin() throws IOException {
        Compression compression = Compression.of(source);
        if (!compression.isRead()) {
            throw ArchiveException.atEnd(report.notice(ArchiveNotice.UNSUPPORTED_ARCHIVE, source.position())
                    .with("format", compression.label())
                    .with("remedy", compression.remedy()));
        }
        return new TarMembers(new TarBlocks(unpack(compression)), options, report);
    }

    private Unpacked unpack(Compression compression) throws IOException {
        Unpacked bytes = compression.unpack(source, file, options, report);
        synchronized (this) {
            unpacked = bytes;
            if (closed) {
                bytes.close();
            }
        }
        return bytes;
    }

    /** {@return what there was to tell until now, errors apart} */
    public Notices notices() {
        return report.notices();
    }

    /** {@return how many bytes of the archive itself have been read until now; any thread may ask} */
    public synchronized long position() {
        return unpacked == null ? 0 : unpacked.packedPosition();
    }

    /** Ends all threads that work for this archive, and closes the file or the stream. */
    @Override
    public synchronized void close() throws IOException {
        closed = true;
        if (unpacked == null) {
            source.close();
        } else {
            unpacked.close();
        }
    }
}
