package org.linernotes.musicbrainz.dump;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.regex.Pattern;
import org.linernotes.json.stream.PeekedStream;

/**
 * Tells rows of a table of MusicBrainz's database from all else. They are as PostgreSQL's {@code COPY … TO} writes them (its manual,
 * "COPY", "Text Format"): text in UTF-8, a row a line, columns with tabs between, and as many in each row, since tabs and line
 * feeds of values are written as {@code \t} and {@code \n}. Tables of one column are not told from other lines.
 */
final class TableRows {
    /** How many bytes are looked at. */
    private static final int HEAD = 1 << 13;

    private static final char TAB = '\t';
    private static final char LINE_FEED = '\n';
    private static final char NUL = '\0';

    private static final CharMatcher TABS = CharMatcher.is(TAB);

    /** With what objects, lists, texts and markup begin, and no column of keys does. */
    private static final String NO_KEYS = "{[\"<\t ";

    /** What the first column of nearly all tables is: a number, or an id. It tells a row that is alone. */
    private static final Pattern KEY =
            Pattern.compile("-?[0-9]{1,20}|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private TableRows() {}

    /** {@return whether these are rows of a table, as far as their beginning tells} The stream stands where it stood. */
    static boolean isTable(PeekedStream lines) {
        try {
            return isTable(lines.head(HEAD));
        } catch (IOException e) {
            return false; // who reads the lines is told
        }
    }

    static boolean isTable(byte[] head) {
        String text = decode(head);
        if (text.isEmpty() || text.indexOf(NUL) >= 0) {
            return false;
        }
        List<String> lines = Splitter.on(LINE_FEED).splitToList(text);
        int last = lines.size() - 1; // it breaks off, or is empty
        if (last > 0 && !mayBeginRow(lines.get(last))) {
            return false;
        }
        if (last <= 1) {
            return isRow(lines.get(0)) && KEY.matcher(firstColumn(lines.get(0))).matches();
        }
        int tabs = TABS.countIn(lines.get(1));
        // of the first row the beginning may be missing
        return TABS.countIn(lines.get(0)) <= tabs
                && TABS.countIn(lines.get(last)) <= tabs
                && lines.subList(1, last).stream().allMatch(line -> isRow(line) && TABS.countIn(line) == tabs);
    }

    private static boolean isRow(String line) {
        return mayBeginRow(line) && TABS.matchesAnyOf(line);
    }

    private static boolean mayBeginRow(String text) {
        return text.isEmpty() || NO_KEYS.indexOf(text.charAt(0)) < 0;
    }

    private static String firstColumn(String line) {
        return line.substring(0, line.indexOf(TAB));
    }

    /** {@return the bytes as text; empty where they are none} A character at their end that breaks off is left out. */
    private static String decode(byte[] bytes) {
        CharsetDecoder decoder = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        boolean isMalformed =
                decoder.decode(ByteBuffer.wrap(bytes), text, false).isError();
        return isMalformed ? "" : text.flip().toString();
    }
}
