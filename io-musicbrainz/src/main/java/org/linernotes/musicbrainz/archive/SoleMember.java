package org.linernotes.musicbrainz.archive;

import java.io.IOException;
import java.util.Optional;

/** The one member of an archive that is a single file, compressed or plain. */
final class SoleMember implements Members {
    private final MemberStream stream;
    private final Report report;
    private boolean given;

    SoleMember(TarBlocks bytes, Report report) {
        this.stream = new MemberStream() {
            @Override
            int take(byte[] target, int offset, int length) throws IOException {
                bytes.passOverGap();
                return bytes.read(target, offset, length);
            }

            @Override
            public int available() throws IOException {
                return bytes.available();
            }
        };
        this.report = report;
    }

    @Override
    public Optional<ArchiveMember> next() throws IOException {
        if (given) {
            stream.passOver();
            return Optional.empty();
        }
        given = true;
        return Optional.of(new ArchiveMember(null, -1, stream, report.archive()));
    }
}
