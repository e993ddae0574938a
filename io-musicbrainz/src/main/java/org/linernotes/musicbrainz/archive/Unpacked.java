package org.linernotes.musicbrainz.archive;

import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of an archive, unpacked. Where they are flawed, it throws {@link ArchiveException}, behind all that could be
 * unpacked; what comes then, if the archive goes on, lies behind the gap.
 */
abstract class Unpacked extends BulkStream {
    /** {@return how many bytes of the archive itself have been read; any thread may ask} */
    abstract long packedPosition();

    /** {@return how many bytes are missing in the gap before what comes next, as far as it is known} */
    long takeGap() {
        return 0;
    }

    /** {@return bytes that are not packed at all} */
    static Unpacked plain(Source source) {
        return of(source, source);
    }

    /** {@return a stream that ends where the bytes of its source do} */
    static Unpacked of(InputStream in, Source source) {
        return new Unpacked() {
            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return in.read(target, offset, length);
            }

            @Override
            public int available() throws IOException {
                return in.available();
            }

            @Override
            long packedPosition() {
                return source.position();
            }

            @Override
            public void close() throws IOException {
                in.close();
            }
        };
    }
}
