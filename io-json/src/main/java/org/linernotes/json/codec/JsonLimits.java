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

    /** How many bytes a document may have. */
    public static final int DOCUMENT_BYTES = 256 << 20;

    /** How many bytes a line may have, which is held in memory as a whole. */
    public static final int LINE_BYTES = 64 << 20;

    /** How many notices of a code are kept of a document or a line; losses are all kept. */
    public static final int NOTICES_PER_CODE = 1_000;

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
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .rootValueSeparator((String) null) // whoever writes lines ends each of them
            .build();

    private JsonLimits() {}
}
