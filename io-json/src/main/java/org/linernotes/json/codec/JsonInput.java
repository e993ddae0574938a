package org.linernotes.json.codec;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.internal.Slots;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.json.JsonNotice;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;

/**
 * The state of reading one document after another: the parser, the values read so far on one stack, and where notices go.
 * Not safe for use by several threads.
 */
public final class JsonInput {
    private static final int FIRST_SIZE = 256;

    private final Slots slots = new Slots();
    private @Nullable Object[] stack = new @Nullable Object[FIRST_SIZE];
    private int top;
    private long present;
    private long nulls;

    private JsonParser parser;
    private Location place;
    private Notices.Builder notices;
    private @Nullable Object attachment;

    /** Made when first needed. */
    private @Nullable WordPool words;
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
        place = newPlace;
        notices = newNotices;
        Arrays.fill(stack, 0, top, null); // an exception may have left values behind
        top = 0;
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

    /** {@return which keys of the object being made were there with a value, as bits in the order of its table} */
    public long present() {
        return present;
    }

    /** {@return which keys of the object being made were there with null, as bits in the order of its table} */
    public long nulls() {
        return nulls;
    }

    /** {@return whether the object being made is the whole document} */
    public boolean atTop() {
        return parser.streamReadContext().inRoot();
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
            in.words = words();
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

    /** {@return the words that were read so far, of this document and those before it} */
    WordPool words() {
        WordPool known = words;
        if (known == null) {
            known = new WordPool();
            words = known;
        }
        return known;
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
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
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

    // The stack: an object enters with one slot a property, its values go into the slots, and it leaves when it is
    // made.

    int enter(@Nullable Object[] blank) {
        int base = top;
        grow(blank.length);
        System.arraycopy(blank, 0, stack, base, blank.length);
        top = base + blank.length;
        return base;
    }

    void leave(int base) {
        Arrays.fill(stack, base, top, null);
        top = base;
    }

    void set(int index, @Nullable Object value) {
        stack[index] = value;
    }

    Object pushed(int index) {
        return Objects.requireNonNull(stack[index]);
    }

    int top() {
        return top;
    }

    void push(Object value) {
        grow(1);
        stack[top++] = value;
    }

    Slots slots(int base, long presentBits, long nullBits) {
        present = presentBits;
        nulls = nullBits;
        return slots.at(stack, base);
    }

    private void grow(int more) {
        if (top + more > stack.length) {
            stack = Arrays.copyOf(stack, Math.max(stack.length * 2, top + more));
        }
    }
}
