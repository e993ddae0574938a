package org.linernotes.json.codec;

import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.Excerpt;
import org.linernotes.core.notice.Notice;
import org.linernotes.json.JsonNotice;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;

/** JSON text without insignificant white space, in which numbers stand as they were written. */
public final class RawJson {
    private static final int LONGEST_QUOTE = 200;

    private RawJson() {}

    /**
     * Takes the current value as text. The current token is the first one of the value; afterwards it is the last one.
     *
     * @param in the input
     * @return the value as JSON text; null where it is nested too deep to be kept, which a notice then says
     */
    static @Nullable String capture(JsonInput in) {
        JsonParser parser = in.parser();
        TokenStreamLocation start = parser.currentTokenLocation();
        StringWriter text = new StringWriter();
        int depth;
        try (JsonGenerator out = JsonLimits.FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            depth = copy(parser, out, 0);
        }
        if (depth <= JsonLimits.KEPT_DEPTH) {
            return text.toString();
        }
        in.notices()
                .add(Notice.of(JsonNotice.TOO_DEEP, in.at(start), "depth", depth)
                        .with("limit", JsonLimits.KEPT_DEPTH));
        return null;
    }

    /**
     * Takes an object as text of which the first key was read. The current token is that key; afterwards it is the end of
     * the object.
     *
     * @param parser the parser
     * @return the object as JSON text
     */
    static String captureBegun(JsonParser parser) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JsonLimits.FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            out.writeStartObject();
            int unused = copy(parser, out, 1);
        }
        return text.toString();
    }

    /**
     * Writes a value that is kept as text.
     *
     * @param json the text
     * @param out the generator
     * @throws IllegalArgumentException if the text is not one JSON value, or exceeds the {@linkplain JsonLimits bounds} within which it
     *     could be read again
     */
    public static void write(String json, JsonGenerator out) {
        try (JsonParser parser = JsonLimits.FACTORY.createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() == null) {
                throw new IllegalArgumentException("kept as JSON, but empty");
            }
            int depth = copy(parser, out, 0);
            if (depth > JsonLimits.KEPT_DEPTH) {
                throw new IllegalArgumentException("kept as JSON, but nested " + depth + " levels deep: only "
                        + JsonLimits.KEPT_DEPTH + " could be read again");
            }
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("kept as JSON, but more than one value: " + shown(json));
            }
        } catch (StreamConstraintsException e) {
            throw new IllegalArgumentException("kept as JSON, but it could not be read again: " + shown(json), e);
        } catch (StreamReadException e) {
            throw new IllegalArgumentException("kept as JSON, but it is none: " + shown(json), e);
        }
    }

    private static String shown(String json) {
        return Excerpt.of(json, LONGEST_QUOTE);
    }

    /** {@return how deep the value was nested that was copied} */
    private static int copy(JsonParser parser, JsonGenerator out, int depthBefore) {
        int depth = depthBefore;
        int deepest = depth;
        JsonToken token = parser.currentToken();
        while (true) {
            depth += copyToken(token, parser, out);
            deepest = Math.max(deepest, depth);
            if (depth == 0) {
                return deepest;
            }
            token = parser.nextToken();
        }
    }

    private static int copyToken(JsonToken token, JsonParser parser, JsonGenerator out) {
        switch (token) {
            case START_OBJECT -> out.writeStartObject();
            case START_ARRAY -> out.writeStartArray();
            case END_OBJECT -> out.writeEndObject();
            case END_ARRAY -> out.writeEndArray();
            case PROPERTY_NAME -> out.writeName(parser.currentName());
            case VALUE_STRING -> out.writeString(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> copyNumber(token, parser, out);
            case VALUE_TRUE -> out.writeBoolean(true);
            case VALUE_FALSE -> out.writeBoolean(false);
            default -> out.writeNull();
        }
        return token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
    }

    /** Text takes a number as it was written; what keeps values instead, such as a tree, takes the very value. */
    private static void copyNumber(JsonToken token, JsonParser parser, JsonGenerator out) {
        if (out.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            out.writeNumber(parser.getString());
        } else if (token == JsonToken.VALUE_NUMBER_FLOAT) {
            out.writeNumber(parser.getDecimalValue());
        } else {
            switch (parser.getNumberType()) {
                case INT -> out.writeNumber(parser.getIntValue());
                case LONG -> out.writeNumber(parser.getLongValue());
                default -> out.writeNumber(parser.getBigIntegerValue());
            }
        }
    }
}
