package org.linernotes.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.linernotes.core.catalog.PropertyPath;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.merge.Alternative;
import org.linernotes.core.merge.Choice;
import org.linernotes.core.merge.Identification;
import org.linernotes.core.merge.Merged;
import org.linernotes.json.codec.JsonLimits;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Writes how a merged catalogue came about as JSON: UTF-8, one object without white space but the line feed at its end, in the
 * shape that {@code docs/command.md} describes. Values stand in it as in the format. The catalogue itself is not written.
 */
public final class MergedWriter {
    private MergedWriter() {}

    /**
     * Writes how a merged catalogue came about into a stream, which is left open.
     *
     * @param merged the result of the merge
     * @param out the stream
     * @throws IOException if the stream cannot be written
     */
    public static void write(Merged merged, OutputStream out) throws IOException {
        JsonGenerator json = JsonLimits.FACTORY.createGenerator(ObjectWriteContext.empty(), out);
        try {
            write(merged, json);
            json.writeRaw('\n');
            json.close();
        } catch (JacksonIOException e) {
            throw OutputFailure.of(e);
        }
        out.flush();
    }

    /**
     * {@return how a merged catalogue came about as a JSON text}
     *
     * @param merged the result of the merge
     */
    public static String toJson(Merged merged) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(merged, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // an array does not fail
        }
        return bytes.toString(UTF_8);
    }

    private static void write(Merged merged, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("entities", merged.catalog().size());
        writeTexts("inputs", merged.inputs(), json);
        json.writeArrayPropertyStart("choices");
        merged.choices().forEach(choice -> writeChoice(choice, json));
        json.writeEndArray();
        json.writeArrayPropertyStart("identifications");
        merged.identifications().forEach(identification -> writeIdentification(identification, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeChoice(Choice choice, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("entity", choice.entity().toReference());
        json.writeStringProperty("property", choice.property());
        json.writeStringProperty("criterion", ValueType.Choice.word(choice.criterion()));
        json.writeName("adopted");
        writeAlternative(choice, choice.adopted(), json);
        json.writeArrayPropertyStart("others");
        choice.others().forEach(other -> writeAlternative(choice, other, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeAlternative(Choice choice, Alternative alternative, JsonGenerator json) {
        json.writeStartObject();
        TypedJson.writeProperty(
                "value", PropertyPath.typed(choice.entity().type(), choice.property(), alternative.value()), json);
        writeTexts("sources", alternative.sources(), json);
        writeTexts("inputs", alternative.inputs(), json);
        json.writeEndObject();
    }

    private static void writeIdentification(Identification identification, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("kept", identification.kept().toReference());
        json.writeArrayPropertyStart("others");
        identification.others().forEach(other -> json.writeString(other.toReference()));
        json.writeEndArray();
        writeTexts("reasons", identification.reasons(), json);
        json.writeEndObject();
    }

    private static void writeTexts(String name, Iterable<?> texts, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        texts.forEach(text -> json.writeString(text.toString()));
        json.writeEndArray();
    }
}
