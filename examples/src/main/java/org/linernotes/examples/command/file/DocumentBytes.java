package org.linernotes.examples.command.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.function.Function;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.examples.command.report.CommandNotice;
import org.linernotes.json.stream.PeekedStream;

/**
 * An input of MusicBrainz as it is to be read. Where it begins as no document does, what stands before the first line that is a
 * record is left out and told, and lines follow; where there is no such line, it is one document, and its reader says what is
 * wrong with it.
 *
 * @param stream the bytes; what was left out has become blank lines, so that places stay what they are
 * @param lines whether every line is a document of its own
 * @param notices what there is to tell
 */
record DocumentBytes(InputStream stream, boolean lines, Notices notices) {
    /** How many bytes a document has at most, and one more, by which a longer one is told. */
    static final int LONGEST = (256 << 20) + 1;

    private static final int STEP = 1 << 20;
    private static final byte LINE_FEED = '\n';

    static DocumentBytes of(PeekedStream bytes, FormatGuess guess, String name) throws IOException {
        if (guess.shape() != FormatGuess.Shape.UNCLEAR) {
            return new DocumentBytes(bytes, guess.lines(), Notices.NONE);
        }
        byte[] beginning = bytes.readNBytes(LONGEST);
        int first = firstRecord(beginning);
        if (first < 0) {
            return new DocumentBytes(new ByteArrayInputStream(beginning), false, Notices.NONE);
        }
        byte[] blank = new byte[lineFeeds(beginning, first)];
        Arrays.fill(blank, LINE_FEED);
        InputStream records = new ByteArrayInputStream(beginning, first, beginning.length - first);
        Notice told = Notice.of(
                        CommandNotice.BEFORE_RECORDS,
                        Location.UNKNOWN.withSource(name).at(1, 1),
                        "problem",
                        guess.problem())
                .with("last", blank.length);
        return new DocumentBytes(
                new SequenceInputStream(new ByteArrayInputStream(blank), new SequenceInputStream(records, bytes)),
                true,
                Notices.of(told));
    }

    /** Reads the bytes. */
    interface Reading<T> {
        Outcome<T> read(InputStream stream, String name, boolean lines) throws IOException;
    }

    /** {@return what they say, and what was left out of them} */
    <T> Outcome<T> read(Reading<T> reading, String name) throws IOException {
        return Outcome.of(reading.read(stream, name, lines), notices).flatMap(Function.identity());
    }

    private static int firstRecord(byte[] beginning) {
        for (int from = 0; from < beginning.length; from += STEP) {
            byte[] seen =
                    Arrays.copyOfRange(beginning, from, Math.min(beginning.length, from + STEP + FormatGuess.WINDOW));
            int found = FormatGuess.firstRecord(seen, STEP);
            if (found >= 0) {
                return from + found;
            }
        }
        return -1;
    }

    private static int lineFeeds(byte[] bytes, int end) {
        int count = 0;
        for (int i = 0; i < end; i++) {
            count += bytes[i] == LINE_FEED ? 1 : 0;
        }
        return count;
    }
}
