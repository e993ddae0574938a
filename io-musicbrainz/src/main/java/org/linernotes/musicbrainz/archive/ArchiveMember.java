package org.linernotes.musicbrainz.archive;

import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.Location;

/** A file in an archive. It can be read until the archive goes to the next one. */
public final class ArchiveMember {
    private final @Nullable String name;
    private final long size;
    private final InputStream stream;
    private final Location location;

    ArchiveMember(@Nullable String name, long size, InputStream stream, Location location) {
        this.name = name;
        this.size = size;
        this.stream = stream;
        this.location = location;
    }

    /** {@return its name, with slashes between folders; empty where the archive is one compressed or plain
     * file, and where its header is lost in a gap} */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /** {@return how many bytes it should have, where the archive says so} */
    public OptionalLong size() {
        return size < 0 ? OptionalLong.empty() : OptionalLong.of(size);
    }

    /**
     * {@return its bytes, as they stand in it: what is compressed once more is not unpacked, {@link Archive#of} does that}
     * The stream throws {@link ArchiveException} where the archive is flawed. Closing it does nothing; whoever
     * needs no more goes to the next member or closes the archive.
     */
    public InputStream stream() {
        return stream;
    }

    /** {@return where it is: the archive and the name} */
    public Location location() {
        return location;
    }

    @Override
    public String toString() {
        return location.toString();
    }
}
