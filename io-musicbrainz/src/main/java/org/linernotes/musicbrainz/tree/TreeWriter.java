package org.linernotes.musicbrainz.tree;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes trees as JSON. */
public final class TreeWriter {
    private TreeWriter() {}

    /**
     * Writes a value.
     *
     * @param out where to
     * @param tree the value
     */
    public static void write(JsonGenerator out, Tree tree) {
        if (tree instanceof TreeObject object) {
            out.writeStartObject();
            for (Map.Entry<String, Tree> member : object.members().entrySet()) {
                out.writeName(member.getKey());
                write(out, member.getValue());
            }
            out.writeEndObject();
        } else if (tree instanceof TreeList list) {
            out.writeStartArray();
            list.elements().forEach(element -> write(out, element));
            out.writeEndArray();
        } else {
            writeScalar(out, ((TreeScalar) tree).value());
        }
    }

    private static void writeScalar(JsonGenerator out, @Nullable Object value) {
        if (value == null) {
            out.writeNull();
        } else if (value instanceof String text) {
            out.writeString(text);
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else if (value instanceof Long number) {
            out.writeNumber(number);
        } else {
            out.writeNumber((BigDecimal) value);
        }
    }
}
