package org.linernotes.json.codec;

import static com.google.common.base.Preconditions.checkArgument;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * The bounds of what is read, and the factory that keeps them. Nothing is written that exceeds those of depth, texts, keys and
 * numbers, so that what is written can be read again. Set here for this library, never globally.
 */
public final class JsonLimits {
    /** How deep objects and lists may be nested. Real documents stay below 20. */
    public static final int DEPTH = 100;

    /**
     * How deep a value may be nested that is kept as JSON text, as unknown keys are. That leaves enough of {@link #DEPTH} for what it
     * stands in, wherever it is written.
     */
    public static final int KEPT_DEPTH = 64;

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

    /**
     * {@return a text that is about to be written, and can be read again}
     *
     * @param text the text
     * @throws IllegalArgumentException if it is too long
     */
    static String checkedText(String text) {
        checkArgument(
                text.length() <= STRING_LENGTH,
                "a text of %s characters is not written: only %s could be read again",
                text.length(),
                STRING_LENGTH);
        return text;
    }

    /**
     * {@return a key that is about to be written, and can be read again}
     *
     * @param name the key
     * @throws IllegalArgumentException if it is too long
     */
    static String checkedName(String name) {
        checkArgument(
                name.length() <= NAME_LENGTH,
                "a key of %s characters is not written: only %s could be read again",
                name.length(),
                NAME_LENGTH);
        return name;
    }
}
