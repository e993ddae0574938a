package org.linernotes.json.codec;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** The bounds of what is read, and the factory that keeps them. Set here for this library, never globally. */
public final class JsonLimits {
    /** How deep objects and lists may be nested. Real documents stay below 20. */
    public static final int DEPTH = 100;

    /** How long a text may be, in characters. */
    public static final int STRING_LENGTH = 10_000_000;

    /** How long a number may be, in characters. */
    public static final int NUMBER_LENGTH = 100;

    /** How long a key may be, in characters. */
    public static final int NAME_LENGTH = 10_000;

    /** How many bytes a document or a line may have. */
    public static final int DOCUMENT_BYTES = 256 << 20;

    /** The factory of parsers and generators. */
    public static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxStringLength(STRING_LENGTH)
                    .maxNumberLength(NUMBER_LENGTH)
                    .maxNameLength(NAME_LENGTH)
                    .build())
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private JsonLimits() {}
}
