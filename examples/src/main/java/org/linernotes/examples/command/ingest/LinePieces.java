package org.linernotes.examples.command.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.linernotes.core.notice.Location;
import org.linernotes.examples.command.file.Format;
import org.linernotes.json.EntityLineReader;
import org.linernotes.json.stream.LineChunk;
import org.linernotes.json.stream.LineChunks;

/** Lines, in chunks. */
final class LinePieces implements MemberPieces {
    private final Format format;
    private final Position start;
    private final LineChunks chunks;

    LinePieces(InputStream in, Location place, Format format, Position start) {
        this.format = format;
        this.start = start.ofLines(format);
        boolean entities = format == Format.NDJSON && start.offset() == 0;
        InputStream lines = entities ? EntityLineReader.lines(in, place) : in;
        this.chunks = LineChunks.of(
                lines, place.at(start.line(), 0).atOffset(start.offset()), Longest.OF_THIS_PROGRAM.line());
    }

    @Override
    public Optional<Piece> next() throws IOException {
        return chunks.next().map(this::piece);
    }

    private Piece piece(LineChunk chunk) {
        return new Piece.Lines(format, chunk, start.atLine(chunk.nextLine(), chunk.nextOffset()));
    }
}
