package org.linernotes.musicbrainz.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.SeekableInputStream;

/** A file that is read at any place; whether it was the disk that failed is known. */
final class SeekableFile extends SeekableInputStream {
    private final SeekableByteChannel channel;
    private volatile @Nullable IOException failure;

    SeekableFile(Path file) throws IOException {
        this.channel = Files.newByteChannel(file);
    }

    @Override
    public int read() throws IOException {
        byte[] single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        try {
            return channel.read(ByteBuffer.wrap(target, offset, length));
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /** {@return what failed, if it was the file itself and not what stands in it} */
    @Nullable
    IOException failure() {
        return failure;
    }

    @Override
    public long length() throws IOException {
        return channel.size();
    }

    @Override
    public long position() throws IOException {
        return channel.position();
    }

    @Override
    public void seek(long position) throws IOException {
        channel.position(position);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
