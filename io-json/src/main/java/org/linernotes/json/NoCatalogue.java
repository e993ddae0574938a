package org.linernotes.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.json.codec.CatalogCodec;
import org.linernotes.json.stream.BrokenStreamException;
import org.linernotes.json.stream.PeekedStream;

/**
 * The bytes of a stream that is read in lines. Where it begins as the document of a catalogue does, that is told once, and none of its
 * lines, each of which would be a flaw of its own.
 */
final class NoCatalogue extends InputStream {
    /** The key that our documents begin with, behind a byte order mark perhaps. */
    private static final Pattern DOCUMENT = Pattern.compile("(?:\\x{EF}\\x{BB}\\x{BF})?\\s*+\\{\\s*+\""
            + CatalogCodec.FORMAT + "\"\\s*+:\\s*+\"" + CatalogCodec.FORMAT_NAME + "\"");

    /** How far the key is looked for behind blanks. */
    private static final int WINDOW = 1_000;

    private final PeekedStream in;
    private final Location place;
    private boolean isLookedAt;

    private NoCatalogue(PeekedStream in, Location place) {
        this.in = in;
        this.place = place;
    }

    static InputStream in(InputStream in, Location place) {
        return new NoCatalogue(PeekedStream.of(in), place);
    }

    static boolean isCatalogue(byte[] bytes) {
        return begin(bytes, bytes.length).lookingAt();
    }

    private static Matcher begin(byte[] bytes, int length) {
        return DOCUMENT.matcher(new String(bytes, 0, Math.min(length, WINDOW), ISO_8859_1));
    }

    /** Takes no more of the stream than it must: who writes the lines may be waiting for what becomes of the first. */
    @SuppressWarnings("JdkObsolete") // what is matched is a stream, as a Scanner has it
    private boolean beginsCatalogue() throws IOException {
        for (int length = 1; length <= WINDOW; length++) {
            byte[] head = in.head(length);
            Matcher begin = begin(head, head.length);
            if (begin.lookingAt()) {
                return true;
            }
            if (!begin.hitEnd() || head.length < length) {
                return false;
            }
        }
        return false;
    }

    private void look() throws IOException {
        if (!isLookedAt) {
            isLookedAt = true;
            if (beginsCatalogue()) {
                throw new Found(place.at(1, 1));
            }
        }
    }

    @Override
    public int read() throws IOException {
        look();
        return in.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        look();
        return in.read(target, offset, length);
    }

    @Override
    public int available() throws IOException {
        return in.available();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Stands in the place of all lines. */
    private static final class Found extends BrokenStreamException {
        @Serial
        private static final long serialVersionUID = 1L;

        Found(Location place) {
            super(Notice.of(JsonNotice.NOT_LINES, place), false, null);
        }
    }
}
