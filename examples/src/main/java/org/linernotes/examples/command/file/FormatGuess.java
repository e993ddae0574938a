package org.linernotes.examples.command.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.csv.CsvMapping;
import org.linernotes.csv.CsvNotice;
import org.linernotes.json.stream.PeekedStream;
import org.linernotes.musicbrainz.MusicBrainzReader;
import org.linernotes.musicbrainz.archive.Archive;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What the first bytes of an input tell of its format.
 *
 * @param format the format; empty where it is none that is known
 * @param shape of how many records it is
 * @param problem why the format is not known; empty where it is
 */
public record FormatGuess(Optional<Format> format, Shape shape, String problem) {
    /** How many bytes are looked at. */
    public static final int WINDOW = 1 << 16;

    /** Of how many records an input is, as far as its first bytes tell. */
    public enum Shape {
        /** Of one; or, without a known format, it is a JSON object that may be one. */
        DOCUMENT,
        /** Of one in every line. */
        LINES,
        /** It begins as no record does, whatever comes then. */
        UNCLEAR,
        /** Of none that can be read as it stands, whatever it is said to be. */
        UNREADABLE;

        private static Shape of(boolean lines) {
            return lines ? LINES : DOCUMENT;
        }
    }

    private static final int SHOWN = 20;

    /** How many headers must be known of a sheet. */
    private static final int HEADERS = 2;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final JsonFactory JSON = new JsonFactory();

    /** How a list in JSON begins. A header of a sheet may begin with a bracket, too. */
    static final Pattern LIST = Pattern.compile("\\s*+\\[\\s*+[\\[{\"]");

    /** With what JSON and XML begin. */
    private static final String MARKUP = "{[<";

    /** What a session sheet begins with. */
    private static final byte[] SHEET = "SESSION".getBytes(UTF_8);

    /** What the key {@code format} says in a catalogue document. */
    private static final String CATALOGUE = "linernotes";

    /** Keys of which MusicBrainz's documents have at least one; the order of their keys is not stable. */
    private static final ImmutableSet<String> MUSICBRAINZ_KEYS = ImmutableSet.of(
            "relations",
            "aliases",
            "artist-credit",
            "disambiguation",
            "life-span",
            "sort-name",
            "type-id",
            "media",
            "release-events",
            "isrc",
            "sectors",
            "cdstubs",
            "annotations",
            "error");

    /** Under which keys MusicBrainz's lists and answers to searches have their entities. */
    private static final ImmutableSet<String> LISTS = MusicBrainzReader.kinds().stream()
            .map(kind -> kind == EntityType.SERIES ? kind.toString() : kind + "s")
            .collect(ImmutableSet.toImmutableSet());

    /** How the keys end that tell how much of such a list there is. */
    private static final ImmutableList<String> COUNTS = ImmutableList.of("count", "offset");

    /**
     * {@return the format in which it is read: the one that it is said to be of, or else the one that is known; empty if there is
     * none, or it cannot be read in any}
     *
     * @param said the format that it is said to be of, if it is
     */
    public Optional<Format> format(Optional<Format> said) {
        return shape == Shape.UNREADABLE ? Optional.empty() : said.or(this::format);
    }

    /** {@return whether every line is a record of its own} */
    public boolean lines() {
        return shape == Shape.LINES;
    }

    /**
     * {@return what the first bytes tell; the stream stands where it stood}
     *
     * @param bytes the input
     * @throws IOException if nothing of it can be read
     */
    public static FormatGuess of(PeekedStream bytes) throws IOException {
        return of(bytes.head(WINDOW));
    }

    static FormatGuess of(byte[] window) {
        int start = start(window);
        if (start == window.length) {
            boolean isAll = window.length < WINDOW;
            String blank = Bytes.contains(window, (byte) 0) ? "it has nothing but blanks and zeros" : "it is empty";
            return unknown(Shape.UNCLEAR, isAll ? blank : "it begins with " + WINDOW + " blanks or zeros");
        }
        Optional<String> packing = Archive.packing(window);
        if (packing.isPresent()) {
            return unknown(Shape.UNREADABLE, "it is packed as " + packing.get() + " within; unpack it first");
        }
        if (isSheet(window, start)) {
            return known(Format.TEXT, Shape.DOCUMENT);
        }
        First first = First.ofBeginning(window, start);
        if (first.wide && first.followed) {
            return unknown(Shape.UNREADABLE, "it is lines in UTF-16 or UTF-32; lines are read in UTF-8 alone");
        }
        if (first.format != null) {
            return known(first.format, Shape.of(first.isLine(window, start)));
        }
        return ofFurtherLines(window, start)
                .or(() -> ofSheet(window, start))
                .orElseGet(() -> unknown(
                        first.object ? Shape.of(first.isLine(window, start)) : Shape.UNCLEAR,
                        describe(window, start, first)));
    }

    private static boolean isSheet(byte[] window, int start) {
        int end = start + SHEET.length;
        return end <= window.length
                && Arrays.equals(window, start, end, SHEET, 0, SHEET.length)
                && (end == window.length || (window[end] >= 0 && window[end] <= ' '));
    }

    /**
     * A flawed first line does not decide about all that follow; and a text in which records are quoted is none of records: of the
     * lines that are seen, at least as many are records as begin as none does.
     */
    private static Optional<FormatGuess> ofFurtherLines(byte[] window, int start) {
        Optional<Format> format = Optional.empty();
        int records = 0;
        int others = isText(firstOf(window, start)) ? 1 : 0;
        for (int line = newline(window, start) + 1; line > 0; line = newline(window, line) + 1) {
            byte begins = firstOf(window, line);
            others += isText(begins) ? 1 : 0;
            First next = begins == '{' ? First.of(window, line) : new First();
            if (next.format != null && next.isWholeLine(window, line)) {
                format = format.isPresent() ? format : Optional.of(next.format);
                records++;
            }
        }
        return records < others ? Optional.empty() : format.map(known -> known(known, Shape.LINES));
    }

    /** {@return whether a line that begins so has something that is no record} */
    private static boolean isText(byte first) {
        return first != '\n' && first != '{';
    }

    /** {@return the first byte of a line that is not blank; a line feed where there is none} */
    private static byte firstOf(byte[] window, int line) {
        int place = line;
        while (place < window.length && window[place] >= 0 && window[place] <= ' ' && window[place] != '\n') {
            place++;
        }
        return place < window.length ? window[place] : (byte) '\n';
    }

    /**
     * {@return where the first line begins that is a record: a JSON object with any key that ends with its line, or is of a known
     * format as far as it is seen; or -1 if there is none} What is before the first line feed is not looked at.
     *
     * @param bytes some bytes of an input, of which more are to be seen than are searched
     * @param limit how many of them are searched
     */
    public static int firstRecord(byte[] bytes, int limit) {
        int line = newline(bytes, 0) + 1;
        while (line > 0 && line <= limit) {
            int behind = newline(bytes, line) + 1;
            if (line < bytes.length && bytes[line] == '{') {
                byte[] own = Arrays.copyOfRange(bytes, line, behind == 0 ? bytes.length : behind);
                if (First.of(own, 0).isRecord(own, 0)) {
                    return line;
                }
            }
            line = behind;
        }
        return -1;
    }

    /** A sheet is told by headers that it is known what they usually mean; JSON and XML have such words, too, and are none. */
    private static Optional<FormatGuess> ofSheet(byte[] window, int start) {
        if (MARKUP.indexOf(window[start]) >= 0) {
            return Optional.empty();
        }
        int taken = CsvMapping.guess(window, "")
                .notices()
                .counts()
                .getOrDefault(CsvNotice.COLUMN_TAKEN, 0L)
                .intValue();
        return taken < HEADERS ? Optional.empty() : Optional.of(known(Format.CSV, Shape.DOCUMENT));
    }

    private static int start(byte[] window) {
        boolean marked = window.length >= BYTE_ORDER_MARK.length
                && Arrays.equals(window, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
        int start = marked ? BYTE_ORDER_MARK.length : 0;
        while (start < window.length && window[start] >= 0 && window[start] <= ' ') {
            start++;
        }
        return start;
    }

    private static int newline(byte[] window, int from) {
        int place = from;
        while (place < window.length && window[place] != '\n') {
            place++;
        }
        return place < window.length ? place : -1;
    }

    private static FormatGuess known(Format format, Shape shape) {
        return new FormatGuess(Optional.of(format), shape, "");
    }

    private static FormatGuess unknown(Shape shape, String problem) {
        return new FormatGuess(Optional.empty(), shape, problem);
    }

    private static String describe(byte[] window, int start, First first) {
        Optional<String> foreign = MusicBrainzReader.foreign(Arrays.copyOfRange(window, start, window.length));
        if (foreign.isPresent()) {
            return "it is " + foreign.get();
        }
        if (!first.keys.isEmpty()) {
            String noun = first.keys.size() == 1 ? "key " : "keys ";
            return "it is a JSON object with the " + noun + String.join(", ", first.keys.keySet());
        }
        int newline = newline(window, start);
        int end = Math.min(newline < 0 ? window.length : newline, start + SHOWN);
        if (LIST.matcher(new String(window, start, window.length - start, UTF_8))
                .lookingAt()) {
            return "it is a list in JSON; put each of the objects in it on a line of its own";
        }
        String text = new String(window, start, end - start, UTF_8);
        boolean readable =
                text.codePoints().noneMatch(c -> c == 0xFFFD || c == 0 || (Character.isISOControl(c) && c > ' '));
        return readable ? "it begins with \"" + text.strip() + "\"" : "it is not text in UTF-8";
    }

    /** What is known of the first JSON object in some bytes. */
    private static final class First {
        private static final int KEYS = 100;

        /** How many bytes a character has at most. */
        private static final int UNIT = 4;

        /** The first keys, with their values where these are texts. */
        private final Map<String, String> keys = new LinkedHashMap<>();

        /** Where the object ends, or -1 where it does not within the bytes. */
        private long end = -1;

        /** Whether there is an object at all. */
        private boolean object;

        /** Whether its characters are of more bytes than those of UTF-8, and where it ends is therefore not known. */
        private boolean wide;

        /** Whether something follows the object; it is looked for if it is wide. */
        private boolean followed;

        private @Nullable Format format;

        static First of(byte[] bytes, int start) {
            First first = new First();
            try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), bytes, start, bytes.length - start)) {
                first.read(json);
                first.end(json, start);
            } catch (JacksonException e) {
                // it breaks off at the end of the bytes, or is no JSON: what was read up to there tells
            }
            first.format = first.decide();
            return first;
        }

        /** What is in UTF-16 or UTF-32 has zeros in its first bytes, which are not blanks before it. */
        static First ofBeginning(byte[] window, int start) {
            First wide = start < UNIT && Bytes.indexOf(Arrays.copyOf(window, UNIT), (byte) 0) >= 0
                    ? of(window, 0)
                    : new First();
            return wide.object ? wide : of(window, start);
        }

        private void read(JsonParser json) {
            object = json.nextToken() == JsonToken.START_OBJECT;
            while (object && json.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = json.currentName();
                JsonToken value = json.nextToken();
                if (keys.size() < KEYS) {
                    keys.putIfAbsent(key, value == JsonToken.VALUE_STRING ? json.getString() : "");
                }
                json.skipChildren();
            }
        }

        private void end(JsonParser json, int start) {
            long bytes = json.currentLocation().getByteOffset();
            wide = bytes < 0;
            if (wide) {
                followed = true;
                followed = json.nextToken() != null;
            } else {
                end = start + bytes;
            }
        }

        private @Nullable Format decide() {
            if (keys.getOrDefault("format", "").equals(CATALOGUE)) {
                return Format.JSON;
            }
            String id = keys.getOrDefault("id", "");
            if (!id.isEmpty()
                    && EntityType.tryParse(keys.getOrDefault("type", "")).isPresent()) {
                return Format.NDJSON;
            }
            boolean musicBrainz = Mbid.tryParse(id).isPresent()
                    || keys.keySet().stream().anyMatch(MUSICBRAINZ_KEYS::contains)
                    || isList();
            return musicBrainz ? Format.MUSICBRAINZ : null;
        }

        /** Of a long list the counts may stand behind what is seen. */
        private boolean isList() {
            return keys.keySet().stream().anyMatch(LISTS::contains)
                    && (end < 0
                            || keys.keySet().stream()
                                    .anyMatch(key -> COUNTS.stream().anyMatch(key::endsWith)));
        }

        /** {@return whether it is a line of which something can be told} */
        boolean isRecord(byte[] window, int start) {
            return isLine(window, start) && (format != null || (end >= 0 && !keys.isEmpty()));
        }

        /** {@return whether the object is a line of its own: it ends before the first newline, or there is none} */
        boolean isLine(byte[] window, int start) {
            int newline = newline(window, start);
            return !wide && (newline < 0 || (end >= 0 && end <= newline));
        }

        /** {@return whether nothing else stands on that line, as far as it is seen; in a list a comma does} */
        boolean isWholeLine(byte[] window, int start) {
            return isLine(window, start) && (end < 0 || firstOf(window, (int) end) == '\n');
        }
    }
}
