package org.linernotes.examples.command.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.Walk;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.notation.SheetWriter;
import org.linernotes.core.session.Session;
import org.linernotes.json.EntityLineWriter;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * A session that somebody asked for.
 *
 * @param source the input that it is in
 * @param catalog the catalogue of that input
 * @param session the session
 * @param sheets writes sheets of that catalogue
 */
public record SessionAnswer(String source, Catalog catalog, Session session, SheetWriter sheets) {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    /** {@return the sheet, for people} */
    public String sheet() {
        return sheets.body(session);
    }

    /**
     * Writes sessions as JSON, in the shape that {@code docs/command.md} describes.
     *
     * @param sessions the sessions, in their order
     * @param out where to; it is flushed and stays open
     * @throws IOException if it cannot be written to
     */
    public static void writeJson(List<SessionAnswer> sessions, OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("sessions");
            for (SessionAnswer answer : sessions) {
                answer.write(json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringProperty("source", source);
        json.writeName("session");
        json.writeRawValue(entity());
        json.writeObjectPropertyStart("names");
        names().forEach(json::writeStringProperty);
        json.writeEndObject();
        json.writeStringProperty("sheet", sheet());
        json.writeEndObject();
    }

    /** The session as the project's JSON has it, which is one line. */
    private String entity() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        EntityLineWriter line = EntityLineWriter.of(bytes);
        line.write(session);
        line.flush();
        return bytes.toString(UTF_8).strip();
    }

    /** What the session points at, by kind and id. */
    private Map<String, String> names() {
        Map<String, String> names = new TreeMap<>();
        Walk.through(session, (property, value, walk) -> {
            if (value instanceof EntityId id && !id.equals(session.id())) {
                catalog.get(id).ifPresent(entity -> names.put(id.toReference(), entity.displayName()));
            }
        });
        return names;
    }
}
