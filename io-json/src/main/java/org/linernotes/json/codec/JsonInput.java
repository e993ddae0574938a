package org.linernotes.json.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.Excerpt;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.json.JsonNotice;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/**
 * The state of reading one document after another: the parser, the values read so far on one stack, and where notices go.
 * Not safe for use by several threads.
 */
public final class JsonInput extends StackedInput {
    private JsonParser parser;
    /** The parser, where it is the one that can do more. */
    private @Nullable Utf8Parser utf8;

    private Location place;
    private Notices.Builder notices;
    private @Nullable Object attachment;

    /** Where the text stood that is read again; null where a document is read for the first time. */
    private @Nullable Location origin;
    /** Where the last value stood whose type its statement names; its text is kept until the statement was read. */
    private @Nullable TokenStreamLocation openValue;
    /** Reads texts again that were kept; made when first needed. */
    private @Nullable JsonInput kept;

    /**
     * Creates an input for a document.
     *
     * @param parser the parser
     * @param place where the document is: its source and record; for a part of a file, such as a line, also the number of
     *     its first line and the offset of its first byte
     * @param notices where notices go
     */
    public JsonInput(JsonParser parser, Location place, Notices.Builder notices) {
        this.parser = parser;
        this.utf8 = parser instanceof Utf8Parser fast ? fast : null;
        this.place = place;
        this.notices = notices;
    }

    /**
     * Goes on to another document.
     *
     * @param newParser the parser
     * @param newPlace where the document is
     * @param newNotices where notices go
     */
    public void reset(JsonParser newParser, Location newPlace, Notices.Builder newNotices) {
        parser = newParser;
        utf8 = newParser instanceof Utf8Parser fast ? fast : null;
        place = newPlace;
        notices = newNotices;
        renewStack();
    }

    /**
     * Goes on with the same parser and tells elsewhere.
     *
     * @param newNotices where notices go
     */
    public void tellTo(Notices.Builder newNotices) {
        notices = newNotices;
    }

    /** {@return the parser} */
    public JsonParser parser() {
        return parser;
    }

    /** {@return what the reader of a format keeps beside the values, such as the entities that a document mentions} */
    public @Nullable Object attachment() {
        return attachment;
    }

    /**
     * Keeps something beside the values.
     *
     * @param newAttachment what to keep
     */
    public void attach(@Nullable Object newAttachment) {
        attachment = newAttachment;
    }

    /** {@return whether the object being made is the whole document} */
    public boolean atTop() {
        return depth() == 0;
    }

    /** {@return in how many objects and lists the object being made stands} */
    public int depth() {
        Utf8Parser known = utf8;
        return known != null ? known.depth() : parser.streamReadContext().getNestingDepth();
    }

    /**
     * {@return the key that leads to the value being read or to the object being made, or to what holds it; null where that is
     * an element of a list}
     *
     * @param level in how many objects and lists the key stands, from 1 to {@link #depth()}
     */
    public @Nullable String key(int level) {
        Utf8Parser known = utf8;
        if (known != null) {
            return known.key(level);
        }
        TokenStreamContext context = parser.streamReadContext();
        while (context.getNestingDepth() > level) {
            context = context.getParent();
        }
        return context.currentName();
    }

    /**
     * {@return a number that each such key of a document has for itself; negative where that is not known}
     *
     * @param level as for {@link #key(int)}
     */
    public int keyNumber(int level) {
        Utf8Parser known = utf8;
        return known != null ? known.keyStart(level) : -1;
    }

    /**
     * Goes to the next key of the current object, or to its end.
     *
     * @param names the table in which the key is looked up
     * @return the index of the key; {@link Utf8Parser#UNKNOWN_KEY} where the table does not name it, {@link Utf8Parser#NO_KEY}
     *     at the end
     */
    int nextKey(NameTable names) {
        Utf8Parser known = utf8;
        return known != null ? known.nextKey(names) : find(names, parser.nextName());
    }

    /**
     * Goes to the next key of the current object, or to its end, as {@link #nextKey(NameTable)} does.
     *
     * @param names the table in which the key is looked up
     * @param order which key mostly follows
     * @param previous the index of the key before
     * @return the index of the key
     */
    int nextKey(NameTable names, KeyOrder order, int previous) {
        Utf8Parser known = utf8;
        return known != null ? known.nextKey(names, order, previous) : find(names, parser.nextName());
    }

    private static int find(NameTable names, @Nullable String name) {
        return name == null ? Utf8Parser.NO_KEY : names.find(name);
    }

    /** Goes to the value of the key at which it stands. {@return its first token} */
    JsonToken nextOfKey() {
        Utf8Parser known = utf8;
        return known != null ? known.nextOfKey() : parser.nextToken();
    }

    /** {@return what a decoder reads of the value of the key at which it stands, by its first bytes; null where it stays} */
    @Nullable
    Object readAhead(Decoder<?> decoder) {
        Utf8Parser known = utf8;
        return known == null ? null : decoder.readAhead(this, known);
    }

    /** Goes to the end of the object or list that begins here, if that surely follows at once; else stays. {@return whether it went} */
    boolean skipsEmpty() {
        Utf8Parser known = utf8;
        return known != null && known.skipsEmpty();
    }

    /**
     * Goes to the value of the key at which it stands, if that surely is a text that was read before; else stays.
     *
     * @param number the number of the pool of such texts; negative where they do not come again
     * @return the value, or {@link Decoder#NOTHING}; null where it stays
     */
    @Nullable
    Object nextPooled(int number) {
        Utf8Parser known = utf8;
        TextPool<Object> pool = known == null ? null : knownTexts(number);
        return known == null || pool == null ? null : known.nextPooled(pool);
    }

    /**
     * {@return the value of the current text, or {@link Decoder#NOTHING}; null where it does not say one}
     *
     * @param texts the texts that come again
     */
    public @Nullable Object pooled(PooledTexts texts) {
        TextPool<Object> pool = texts(texts);
        Utf8Parser known = utf8;
        return known != null && known.isPlainText()
                ? pool.take(known.textHead(), known.textTail(), known.bytes(), known.textStart(), known.textLength())
                : pool.take(parser.getString());
    }

    /**
     * {@return what a function makes of the current text, which need not become a text for that}
     *
     * @param reader makes a value of bytes in UTF-8; null where they say none
     * @param <V> the type of the value
     */
    public <V> @Nullable V read(OfBytes<V> reader) {
        Utf8Parser known = utf8;
        if (known != null && known.isPlainText()) {
            return reader.read(known.bytes(), known.textStart(), known.textLength());
        }
        byte[] text = parser.getString().getBytes(UTF_8);
        return reader.read(text, 0, text.length);
    }

    /**
     * Makes values of texts in a buffer.
     *
     * @param <V> the type of the values
     */
    @FunctionalInterface
    public interface OfBytes<V> {
        /**
         * {@return the value that some bytes say in UTF-8; null where they say none}
         *
         * @param bytes the buffer
         * @param offset where the text begins in it
         * @param length how many bytes it has
         */
        @Nullable
        V read(byte[] bytes, int offset, int length);
    }

    /** {@return the JSON Pointer (RFC 6901) of the value being read or of the object being made} */
    public String pointer() {
        String below = parser.streamReadContext().pathAsPointer().toString();
        return origin == null ? below : origin.pointer().orElse("") + below;
    }

    /** {@return the place of the value being read or of the object being made} */
    public Location location() {
        return at(parser.hasCurrentToken() ? parser.currentTokenLocation() : parser.currentLocation());
    }

    /** {@return the place of what is being read, at a position of the parser} */
    Location at(TokenStreamLocation here) {
        if (origin != null) {
            return origin.withPointer(pointer());
        }
        return within(place, here).withPointer(pointer());
    }

    /**
     * {@return a position of a parser as a place in what the parser's document stands in, of which it may be a line; the
     * document alone where the parser knows no position}
     *
     * @param document where the document is
     * @param here the position in the document
     */
    public static Location within(Location document, TokenStreamLocation here) {
        if (here.getLineNr() < 1) { // what is read is a tree in memory, or no text
            return document;
        }
        Location found = document.at(document.line().orElse(1) + here.getLineNr() - 1, here.getColumnNr());
        return document.offset().isPresent()
                ? found.atOffset(document.offset().getAsLong() + here.getByteOffset())
                : found;
    }

    /**
     * Reads a value again that was kept as text. Its notices are those of the place where the text stood.
     *
     * @param json the text
     * @param from the place of its first token
     * @param told where notices go
     * @param decoder reads the value
     * @return the value; null where there is none, which a notice then says
     */
    <V> @Nullable V again(String json, Location from, Notices.Builder told, Decoder<V> decoder) {
        try (JsonParser again = JsonLimits.FACTORY.createParser(ObjectReadContext.empty(), json)) {
            again.nextToken();
            JsonInput in = kept;
            if (in == null) {
                in = new JsonInput(again, place, told);
                kept = in;
            } else {
                in.reset(again, place, told);
            }
            in.origin = from;
            in.poolWith(this);
            in.attachment = attachment;
            return decoder.read(in);
        }
    }

    /** Notes that the current value is the one of a statement. */
    void openValueHere() {
        openValue = parser.currentTokenLocation();
    }

    /** {@return the place of the value of the statement that was just read} */
    Location openValueLocation() {
        return at(Objects.requireNonNull(openValue)).withPointer(pointer() + "/value");
    }

    /** {@return where notices go} */
    Notices.Builder notices() {
        return notices;
    }

    /** {@return where the document is} */
    public Location place() {
        return place;
    }

    /**
     * Tells something about the value being read or the object being made.
     *
     * @param notice the notice; its place is set here
     */
    public void tell(Notice notice) {
        notices.add(notice.at(location()));
    }

    /**
     * Tells something about a member of the object being made.
     *
     * @param notice the notice; its place is set here
     * @param key the key of the member
     */
    public void tellMember(Notice notice, String key) {
        Location here = location();
        notices.add(notice.at(here.withPointer(here.pointer().orElse("") + Location.step(key))));
    }

    /**
     * Tells that the current value has another JSON type than is wanted, and skips it.
     *
     * @param expected what was wanted, with its article
     */
    public void wrongType(String expected) {
        JsonToken token = parser.currentToken();
        tell(Notice.of(JsonNotice.WRONG_TYPE, place, "expected", expected).with("found", describe(token)));
        parser.skipChildren();
    }

    /**
     * Tells that a text is not in the form that is wanted.
     *
     * @param expected what was wanted
     * @param text the text
     */
    public void invalidValue(String expected, String text) {
        tell(Notice.of(JsonNotice.INVALID_VALUE, place, "text", shorten(text)).with("expected", expected));
    }

    static String shorten(String text) {
        return Excerpt.of(text, 80);
    }

    private static String describe(@Nullable JsonToken token) {
        if (token == null) {
            return "nothing";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "a text";
            case VALUE_NUMBER_INT -> "a whole number";
            case VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "a truth value";
            case VALUE_NULL -> "null";
            default -> "the end";
        };
    }
}
