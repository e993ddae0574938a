package org.linernotes.musicbrainz.tree;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linernotes.json.codec.JsonLimits;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/** Writes trees as JSON. */
public final class TreeWriter {
    private TreeWriter() {}

    /**
     * {@return a value as JSON in UTF-8, without insignificant white space}
     *
     * @param tree the value
     */
    public static byte[] bytes(Tree tree) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = JsonLimits.FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            write(out, tree);
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator out, Tree tree) {
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
        } else if (value instanceof TreeScalar.BoundlessNumber number) {
            out.writeNumber(number.text());
        } else {
            out.writeNumber((BigDecimal) value);
        }
    }
}
