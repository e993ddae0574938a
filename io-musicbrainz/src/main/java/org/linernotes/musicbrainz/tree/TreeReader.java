package org.linernotes.musicbrainz.tree;

import java.math.BigDecimal;
import org.linernotes.json.codec.JsonLimits;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON into trees. Of members of one name in an object the first one counts, as it does where documents are read into the model. */
public final class TreeReader {
    /** How many times deeper and with longer keys than a document of MusicBrainz what was made of one may be. */
    private static final int TIMES = 4;

    /** Reads what was made of a document within the bounds: values of it stand deeper there, and its keys with others before them. */
    private static final JsonFactory WIDER = JsonLimits.FACTORY
            .rebuild()
            .streamReadConstraints(JsonLimits.FACTORY
                    .streamReadConstraints()
                    .rebuild()
                    .maxNestingDepth(TIMES * JsonLimits.DEPTH)
                    .maxNameLength(TIMES * JsonLimits.NAME_LENGTH)
                    .build())
            .build();

    private TreeReader() {}

    /**
     * {@return the value of a whole document}
     *
     * @param bytes the document
     * @param offset where it begins
     * @param length how many bytes it has
     * @throws tools.jackson.core.JacksonException if it is no JSON or exceeds the {@linkplain JsonLimits bounds}
     */
    public static Tree read(byte[] bytes, int offset, int length) {
        return read(JsonLimits.FACTORY, bytes, offset, length);
    }

    /**
     * {@return the value of what was made of a whole document, and holds values of it}
     *
     * @param bytes where it is
     * @param offset where it begins
     * @param length how many bytes it has
     * @throws tools.jackson.core.JacksonException if it is no JSON or exceeds bounds that are wider than those of the document
     */
    public static Tree readDerived(byte[] bytes, int offset, int length) {
        return read(WIDER, bytes, offset, length);
    }

    private static Tree read(JsonFactory factory, byte[] bytes, int offset, int length) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes, offset, length)) {
            parser.nextToken();
            Tree value = read(parser);
            if (parser.nextToken() != null) {
                throw new StreamReadException(parser, "something follows the end of the document");
            }
            return value;
        }
    }

    /**
     * {@return the value at which a parser stands; afterwards it is at the last token of the value}
     *
     * @param parser the parser
     */
    public static Tree read(JsonParser parser) {
        JsonToken token = parser.currentToken();
        return switch (token == null ? JsonToken.NOT_AVAILABLE : token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> list(parser);
            case VALUE_STRING -> TreeScalar.of(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
            case VALUE_TRUE -> TreeScalar.of(true);
            case VALUE_FALSE -> TreeScalar.of(false);
            default -> TreeScalar.NULL;
        };
    }

    private static Tree object(JsonParser parser) {
        TreeObject object = new TreeObject();
        String name;
        while ((name = parser.nextName()) != null) {
            parser.nextToken();
            object.members().putIfAbsent(name, read(parser));
        }
        return object;
    }

    private static Tree list(JsonParser parser) {
        TreeList list = new TreeList();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(read(parser));
        }
        return list;
    }

    private static Tree number(JsonParser parser) {
        String text = parser.getString();
        try {
            return TreeScalar.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return new TreeScalar(new TreeScalar.BoundlessNumber(text));
        }
    }
}
