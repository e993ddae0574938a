package org.linernotes.json.databind;

import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.Printed;
import org.linernotes.json.codec.Codec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes printed values where the mapper does not know what was printed: what was understood of them tells. */
final class PrintedSerializer extends StdSerializer<Printed<?>> {
    static final PrintedSerializer INSTANCE = new PrintedSerializer();

    private PrintedSerializer() {
        super(Printed.class);
    }

    @Override
    public void serialize(Printed<?> printed, JsonGenerator out, SerializationContext context) {
        if (printed.understood()) {
            write(printed, out, context);
        } else {
            out.writeStartObject();
            out.writeStringProperty("text", printed.text());
            out.writeEndObject();
        }
    }

    @SuppressWarnings("unchecked") // the codec is that of the value's own class
    private static void write(Printed<?> printed, JsonGenerator out, SerializationContext context) {
        Class<?> word = printed.value().orElseThrow().getClass();
        @Nullable Codec<?> codec = ModelClasses.printed(word);
        if (codec == null) {
            context.reportBadDefinition(Printed.class, "the JSON format has no printed " + word.getSimpleName());
        } else {
            ((Codec<Printed<?>>) codec).write(out, printed);
        }
    }
}
