package org.linernotes.musicbrainz.archive;

import java.io.IOException;
import java.io.InputStream;

/** A way of unpacking, by a library that may be missing: then a {@link LinkageError} is thrown wherever it is touched. */
interface Decompressor {
    /** {@return the bytes, unpacked, of all the streams that were put one behind the other} */
    InputStream open(Source source, ArchiveOptions options) throws IOException;

    /** {@return what an exception of that stream says of the bytes} */
    default Flaw flaw(Exception problem) {
        return Flaw.of(problem);
    }
}
