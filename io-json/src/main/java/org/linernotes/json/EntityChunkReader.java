package org.linernotes.json;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.json.codec.BrokenDocument;
import org.linernotes.json.codec.EntityCodec;
import org.linernotes.json.codec.EntityEnvelope;
import org.linernotes.json.codec.JsonInput;
import org.linernotes.json.codec.JsonLimits;
import org.linernotes.json.codec.TextPool;
import org.linernotes.json.codec.Utf8Parser;
import org.linernotes.json.stream.ChunkReader;
import org.linernotes.json.stream.LineChunk;
import org.linernotes.json.stream.LineRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/**
 * Reads entities from chunks of lines: one parser goes through a chunk, and only a line in which it finds something wrong gets
 * one of its own.
 */
final class EntityChunkReader implements ChunkReader<EntityLine> {
    private static final byte[] NOTHING = {};
    private static final byte LINE_FEED = '\n';
    private static final int NOT_BLANK = -1;

    private final int longest;
    private final TextPool<String> keys = Utf8Parser.keys();
    private final EntityEnvelope envelope = new EntityEnvelope(true);
    private final JsonInput in;
    private Notices.Builder notices = Notices.builder(JsonLimits.NOTICES_PER_CODE);

    /**
     * Creates a reader.
     *
     * @param longest how many bytes the lines of the chunks may have
     */
    EntityChunkReader(int longest) {
        this.longest = longest;
        this.in = new JsonInput(parser(NOTHING, 0, 0), Location.UNKNOWN, notices);
        this.in.attach(envelope);
    }

    @Override
    public Iterator<LineRecord<EntityLine>> read(LineChunk chunk) {
        return switch (chunk.part()) {
            case LINES -> new Lines(chunk);
            case FIRST_OF_LINE ->
                ImmutableList.of(LineRecord.<EntityLine>tooLong(chunk, longest)).iterator();
            case MORE_OF_LINE -> Collections.emptyIterator();
        };
    }

    private static JsonParser parser(byte[] bytes, int offset, int length) {
        return JsonLimits.FACTORY.createParser(ObjectReadContext.empty(), bytes, offset, length);
    }

    private static boolean isBlank(byte octet) {
        return octet == ' ' || octet == '\t' || octet == '\r';
    }

    private void renewNotices() {
        notices = Notices.builder(JsonLimits.NOTICES_PER_CODE);
        in.tellTo(notices);
    }

    private Outcome<EntityLine> outcome(@Nullable Entity entity) {
        Notices told = notices.build();
        if (!told.isEmpty()) {
            renewNotices();
        }
        return entity == null
                ? Outcome.none(told)
                : Outcome.of(new EntityLine(entity, envelope.mention(), envelope.subjectPosition()), told);
    }

    /** One notice instead of all that the line had before it broke. */
    private Outcome<EntityLine> none(Notice notice) {
        renewNotices();
        return Outcome.none(Notices.of(notice));
    }

    /** The lines of a chunk. */
    private final class Lines extends AbstractIterator<LineRecord<EntityLine>> {
        private final LineChunk chunk;
        private final byte[] bytes;
        private final int end;

        /** Reads the rest of the chunk; null where it has to be made anew. */
        private @Nullable Utf8Parser parser;
        /** Where the rest of the chunk begins, always at the start of a line, and the number of that line. */
        private int position;

        private int number;
        /** The same of what the parser reads. */
        private int parsedFrom;

        private int parsedFromNumber;

        Lines(LineChunk chunk) {
            this.chunk = chunk;
            this.bytes = chunk.bytes();
            this.end = chunk.length();
            this.number = chunk.line();
        }

        @Override
        protected @Nullable LineRecord<EntityLine> computeNext() {
            skipBlankLines();
            if (position == end) {
                endParser();
                return endOfData();
            }
            int start = position;
            int line = number;
            return LineRecord.of(chunk, start, line, readOn());
        }

        private Outcome<EntityLine> readOn() {
            Utf8Parser known = parser;
            if (known == null) {
                known = new Utf8Parser(bytes, position, end - position, keys);
                beginAt(known);
                parser = known;
            }
            try {
                int line = number - parsedFromNumber + 1;
                known.nextToken();
                if (known.row() == line) {
                    Entity entity = EntityCodec.SHARED.read(in);
                    int lineEnd = known.row() == line ? blankLineEnd(parsedFrom + known.passed()) : NOT_BLANK;
                    if (lineEnd != NOT_BLANK) {
                        goBehind(lineEnd);
                        return outcome(entity);
                    }
                }
            } catch (JacksonException e) {
                // reading the line alone will find it again
            }
            endParser();
            return readAlone();
        }

        private void skipBlankLines() {
            int lineEnd = blankLineEnd(position);
            while (lineEnd != NOT_BLANK && position < end) {
                goBehind(lineEnd);
                lineEnd = blankLineEnd(position);
            }
        }

        private void goBehind(int lineEnd) {
            position = Math.min(lineEnd + 1, end);
            number++;
        }

        /** {@return the index of the line feed or of the end, if only blanks stand before it} */
        private int blankLineEnd(int from) {
            int lineEnd = from;
            while (lineEnd < end && isBlank(bytes[lineEnd])) {
                lineEnd++;
            }
            return lineEnd == end || bytes[lineEnd] == LINE_FEED ? lineEnd : NOT_BLANK;
        }

        /** Reads the line by a parser of its own, since something is wrong with it. */
        private Outcome<EntityLine> readAlone() {
            renewNotices();
            int lineEnd = chunk.lineEnd(position);
            try (JsonParser alone = EntityChunkReader.parser(bytes, position, lineEnd - position)) {
                beginAt(alone);
                return readAll(alone);
            } catch (JacksonException e) { // from the first bytes, by which the parser is chosen
                return none(BrokenDocument.inMemory(e, chunk.place(position, number)));
            } finally {
                goBehind(lineEnd);
            }
        }

        /** Reads all that a parser has, which is open still when it is asked for the place of what is wrong. */
        private Outcome<EntityLine> readAll(JsonParser alone) {
            try {
                alone.nextToken();
                Entity entity = EntityCodec.SHARED.read(in);
                return alone.nextToken() == null
                        ? outcome(entity)
                        : none(BrokenDocument.invalid(in.location(), "something follows the end of the entity"));
            } catch (JacksonException e) {
                return none(BrokenDocument.inMemory(e, in));
            }
        }

        private void beginAt(JsonParser begun) {
            parsedFrom = position;
            parsedFromNumber = number;
            in.reset(begun, chunk.place(position, number), notices);
        }

        private void endParser() {
            if (parser != null) {
                parser.close();
                parser = null;
            }
        }
    }
}
