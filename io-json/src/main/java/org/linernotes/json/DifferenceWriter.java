package org.linernotes.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.linernotes.core.difference.CatalogDifference;
import org.linernotes.core.difference.CatalogEntry;
import org.linernotes.core.difference.Change;
import org.linernotes.core.difference.ChangeKind;
import org.linernotes.core.difference.EntityDifference;
import org.linernotes.json.codec.EntityCodec;
import org.linernotes.json.codec.EntityEnvelope;
import org.linernotes.json.codec.JsonLimits;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Writes what differs between two catalogues as JSON: UTF-8, one object without white space but the line feed at its end, in
 * the shape that {@code docs/command.md} describes. Values and entities stand in it as in the format.
 */
public final class DifferenceWriter {
    private static final String CHANGE = "change";

    private DifferenceWriter() {}

    /**
     * Writes what differs between two catalogues into a stream, which is left open.
     *
     * @param difference what differs
     * @param out the stream
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if an unknown key of a value is in fact known, or is no JSON
     */
    public static void write(CatalogDifference difference, OutputStream out) throws IOException {
        JsonGenerator json = JsonLimits.FACTORY.createGenerator(ObjectWriteContext.empty(), out);
        try {
            write(difference, json);
            json.writeRaw('\n');
            json.close();
        } catch (JacksonIOException e) {
            throw OutputFailure.of(e);
        }
        out.flush();
    }

    /**
     * {@return what differs between two catalogues as a JSON text}
     *
     * @param difference what differs
     * @throws IllegalArgumentException if an unknown key of a value is in fact known, or is no JSON
     */
    public static String toJson(CatalogDifference difference) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(difference, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // an array does not fail
        }
        return bytes.toString(UTF_8);
    }

    private static void write(CatalogDifference difference, JsonGenerator json) {
        json.writeStartObject();
        json.writeObjectPropertyStart("counts");
        for (ChangeKind kind : ImmutableList.of(ChangeKind.ADDED, ChangeKind.REMOVED, ChangeKind.CHANGED)) {
            json.writeNumberProperty(word(kind), difference.count(kind));
        }
        json.writeEndObject();
        writeChanges("catalog", difference.changes(), json);
        json.writeArrayPropertyStart("entities");
        difference.entities().forEach(entity -> writeEntity(entity, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeEntity(EntityDifference entity, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty(CHANGE, word(entity.kind()));
        json.writeStringProperty("id", entity.id().toReference());
        json.writeStringProperty("name", entity.entity().displayName());
        if (entity.kind() == ChangeKind.CHANGED) {
            if (entity.becameFull() || entity.becameMention()) {
                json.writeStringProperty("became", entity.becameFull() ? "full" : EntityEnvelope.MENTION);
            }
            writeChanges("changes", entity.changes(), json);
        } else {
            CatalogEntry entry = entity.after().or(entity::before).orElseThrow();
            if (entry.mention()) {
                json.writeBooleanProperty(EntityEnvelope.MENTION, true);
            }
            json.writeName("entity");
            EntityCodec.SHARED.write(json, entry.entity());
        }
        json.writeEndObject();
    }

    private static void writeChanges(String name, ImmutableList<Change> changes, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        changes.forEach(change -> writeChange(change, json));
        json.writeEndArray();
    }

    private static void writeChange(Change change, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty(CHANGE, word(change.kind()));
        json.writeStringProperty("path", change.path());
        change.element().ifPresent(id -> json.writeStringProperty("element", id.toString()));
        change.pointerBefore().ifPresent(pointer -> json.writeStringProperty("from", pointer));
        change.pointerAfter().ifPresent(pointer -> json.writeStringProperty("to", pointer));
        if (change.kind() != ChangeKind.MOVED) {
            change.before().ifPresent(value -> TypedJson.writeProperty("before", value, json));
            change.after().ifPresent(value -> TypedJson.writeProperty("after", value, json));
        }
        json.writeEndObject();
    }

    private static String word(ChangeKind kind) {
        return Ascii.toLowerCase(kind.name());
    }
}
