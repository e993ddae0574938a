package org.linernotes.json.databind;

import org.jspecify.annotations.Nullable;
import org.linernotes.json.codec.JsonLimits;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.util.JsonParserDelegate;
import tools.jackson.core.util.SimpleStreamReadContext;
import tools.jackson.databind.util.TokenBuffer;

/**
 * The tokens of one value as a mapper hands them over: from text, from a buffer or from a tree. Sees that they stay within
 * the bounds of our own readers and are JSON, and begins an object whose start the mapper has consumed.
 *
 * <p>What comes from a buffer was put aside while the mapper read on, and no longer knows where it stood. Its places are
 * those in the value.
 */
final class MapperTokens extends JsonParserDelegate {
    private int depth;
    /** Whether the start of the object is still to be told, while the mapper's parser is behind it. */
    private boolean beginning;
    /** Where in the value the parser is; null where the parser itself knows its place in the document. */
    private @Nullable SimpleStreamReadContext place;

    MapperTokens(JsonParser parser) {
        super(parser);
        place = isBuffered(parser) ? SimpleStreamReadContext.createRootContext(null) : null;
        JsonToken first = parser.currentToken();
        beginning = first == JsonToken.PROPERTY_NAME || first == JsonToken.END_OBJECT;
        take(beginning ? JsonToken.START_OBJECT : first);
    }

    private static boolean isBuffered(JsonParser parser) {
        JsonParser source = parser;
        while (source instanceof JsonParserDelegate wrapping) {
            source = wrapping.delegate();
        }
        return source.getClass().getEnclosingClass() == TokenBuffer.class; // its parsers have no name of their own
    }

    @Override
    public JsonToken currentToken() {
        return beginning ? JsonToken.START_OBJECT : super.currentToken();
    }

    @Override
    public @Nullable JsonToken nextToken() {
        JsonToken token = beginning ? delegate.currentToken() : delegate.nextToken();
        beginning = false;
        take(token);
        return token;
    }

    @Override
    public @Nullable String nextName() {
        return nextToken() == JsonToken.PROPERTY_NAME ? delegate.currentName() : null;
    }

    @Override
    public JsonParser skipChildren() {
        if (beginning) {
            while (nextName() != null) {
                JsonToken unused = nextToken();
                skipChildren();
            }
        } else if (delegate.currentToken().isStructStart()) {
            delegate.skipChildren();
            end();
        }
        return this;
    }

    @Override
    public TokenStreamContext streamReadContext() {
        return place == null ? super.streamReadContext() : place;
    }

    @Override
    public TokenStreamLocation currentLocation() {
        return place == null ? super.currentLocation() : TokenStreamLocation.NA;
    }

    @Override
    public TokenStreamLocation currentTokenLocation() {
        return place == null ? super.currentTokenLocation() : TokenStreamLocation.NA;
    }

    private void take(@Nullable JsonToken token) {
        if (token == null) {
            return;
        }
        switch (token) {
            case START_OBJECT, START_ARRAY -> begin(token == JsonToken.START_OBJECT);
            case END_OBJECT, END_ARRAY -> end();
            case PROPERTY_NAME -> takeName(delegate.currentName());
            default -> takeScalar(token);
        }
    }

    private void begin(boolean object) {
        depth++;
        bound("depth", depth, JsonLimits.DEPTH);
        if (place != null) {
            place.valueRead();
            place = object ? place.createChildObjectContext(-1, -1) : place.createChildArrayContext(-1, -1);
        }
    }

    private void end() {
        depth--;
        if (place != null) {
            place = place.getParent();
        }
    }

    private void takeName(String name) {
        bound("length of a key", name.length(), JsonLimits.NAME_LENGTH);
        if (place != null) {
            place.setCurrentName(name);
        }
    }

    private void takeScalar(JsonToken token) {
        if (place != null) {
            place.valueRead();
        }
        switch (token) {
            case VALUE_STRING -> bound("length of a text", delegate.getStringLength(), JsonLimits.STRING_LENGTH);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                bound("length of a number", delegate.getStringLength(), JsonLimits.NUMBER_LENGTH);
                if (delegate.isNaN()) {
                    throw new StreamReadException(delegate, delegate.getString() + " is no number of JSON");
                }
            }
            case VALUE_EMBEDDED_OBJECT -> throw new StreamReadException(delegate, "an object of Java is no JSON");
            default -> {} // the rest is a word of fixed length
        }
    }

    private void bound(String what, int found, int most) {
        if (found > most) {
            throw new StreamConstraintsException(
                    "the " + what + " is more than " + most, delegate.currentTokenLocation());
        }
    }
}
