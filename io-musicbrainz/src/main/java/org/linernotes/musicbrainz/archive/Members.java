package org.linernotes.musicbrainz.archive;

import java.io.IOException;
import java.util.Optional;

/** The members of an archive, one after the other. */
@FunctionalInterface
interface Members {
    /** {@return the next one, if there is one; what is left of the one before is passed over} */
    Optional<ArchiveMember> next() throws IOException;
}
