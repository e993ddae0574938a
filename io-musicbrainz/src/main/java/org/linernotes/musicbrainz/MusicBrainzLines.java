package org.linernotes.musicbrainz;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.linernotes.core.notice.Location;
import org.linernotes.json.codec.BoundedBytes;
import org.linernotes.json.codec.InputFile;
import org.linernotes.json.codec.JsonLimits;
import org.linernotes.json.stream.ChunkReader;
import org.linernotes.json.stream.LineChunks;
import org.linernotes.json.stream.LineRecord;
import org.linernotes.json.stream.LineRecords;

/**
 * The lines of a JSON dump, one document each, in bounded memory; also compressed with gzip. A line that cannot be read has no
 * document and a notice that says why; the next one is read all the same. Blank lines are left out. A {@link LineRecord}
 * tells where its line is.
 */
public final class MusicBrainzLines {
    private MusicBrainzLines() {}

    /**
     * {@return the lines of a file}
     *
     * @param file the file, which notices name as it is given here
     * @param reader reads the documents
     * @throws IOException if the file cannot be opened
     */
    public static LineRecords<MusicBrainzDocument> open(Path file, MusicBrainzReader reader) throws IOException {
        return of(InputFile.open(file), file.toString(), reader);
    }

    /**
     * {@return the lines of a stream}
     *
     * @param in the stream, which is closed with the lines
     * @param source how notices name it
     * @param reader reads the documents
     */
    public static LineRecords<MusicBrainzDocument> of(InputStream in, String source, MusicBrainzReader reader) {
        return LineRecords.of(chunks(in, source), chunkReader(reader, JsonLimits.LINE_BYTES));
    }

    /**
     * {@return the lines of a stream, read by several threads}
     *
     * @param in the stream, which is closed with the lines
     * @param source how notices name it
     * @param workers how many threads read documents
     * @param readers makes a reader for each of them
     */
    public static LineRecords<MusicBrainzDocument> of(
            InputStream in, String source, int workers, Supplier<MusicBrainzReader> readers) {
        return LineRecords.of(chunks(in, source), workers, () -> chunkReader(readers.get(), JsonLimits.LINE_BYTES));
    }

    /**
     * {@return what reads documents from chunks of lines}
     *
     * @param reader reads the documents
     * @param longestLine how many bytes the lines of the chunks may have
     */
    public static ChunkReader<MusicBrainzDocument> chunkReader(MusicBrainzReader reader, int longestLine) {
        return ChunkReader.ofLines(new LikelyReader(reader), longestLine);
    }

    private static LineChunks chunks(InputStream in, String source) {
        return LineChunks.of(BoundedBytes.unpacked(in), Location.UNKNOWN.withSource(source), JsonLimits.LINE_BYTES);
    }
}
