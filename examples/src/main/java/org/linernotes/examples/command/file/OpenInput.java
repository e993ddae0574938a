package org.linernotes.examples.command.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.linernotes.core.notice.Notices;
import org.linernotes.json.stream.PeekedStream;
import org.linernotes.musicbrainz.archive.Archive;
import org.linernotes.musicbrainz.archive.ArchiveMember;

/** The bytes of an input that is one file, plain or compressed. What it is, its first bytes say, not its name. */
final class OpenInput implements Closeable {
    private static final String IS_TAR = "it is an archive of files; make lines of it first, with linernotes ingest";

    private final Archive archive;
    private final Optional<ArchiveMember> member;
    private final PeekedStream bytes;

    /**
     * Opens an input.
     *
     * @param archive what the input is; closed with this
     * @throws IOException if it is of several files, or nothing of it can be read
     */
    OpenInput(Archive archive) throws IOException {
        this.archive = archive;
        this.member = archive.next();
        if (member.flatMap(ArchiveMember::name).isPresent()) {
            throw new IOException(IS_TAR);
        }
        this.bytes = PeekedStream.of(member.map(ArchiveMember::stream).orElseGet(InputStream::nullInputStream));
    }

    /** {@return what is in it} */
    PeekedStream bytes() {
        return bytes;
    }

    /** {@return what there was to tell of how it is packed until now; who reads it says what becomes of an empty one} */
    Notices notices() {
        return member.isPresent() ? archive.notices() : Notices.NONE;
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
