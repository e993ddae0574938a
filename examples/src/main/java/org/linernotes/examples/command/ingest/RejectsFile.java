package org.linernotes.examples.command.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes refused records, each behind a line in JSON that says where it was, why it was refused and how many bytes follow;
 * they follow as they stood, and a line feed. A record too long for memory comes in parts.
 */
final class RejectsFile {
    private static final JsonFactory JSON = new JsonFactory();

    private final ResumableFile file;
    private int part;

    RejectsFile(ResumableFile file) {
        this.file = file;
    }

    /** Writes records. */
    void write(List<Refused> refused) throws IOException {
        for (Refused record : refused) {
            part = record.reason().isPresent() ? 1 : part + 1;
            ByteArrayOutputStream out = new ByteArrayOutputStream(record.length() + 512);
            writeHead(record, out);
            out.write(record.bytes(), record.offset(), record.length());
            out.write('\n');
            file.write(out.toByteArray(), 0, out.size());
        }
    }

    private void writeHead(Refused record, ByteArrayOutputStream out) {
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            Location place = record.place();
            json.writeStartObject();
            json.writeObjectPropertyStart("rejected");
            place.source().ifPresent(source -> json.writeStringProperty("source", source));
            place.record().ifPresent(member -> json.writeStringProperty("record", member));
            place.line().ifPresent(line -> json.writeNumberProperty("line", line));
            place.offset().ifPresent(offset -> json.writeNumberProperty("offset", offset));
            if (record.reason().isPresent()) {
                Notice reason = record.reason().get();
                json.writeStringProperty("code", reason.code().id());
                json.writeStringProperty("text", reason.text());
            } else {
                json.writeNumberProperty("part", part);
            }
            json.writeNumberProperty("bytes", record.length());
            json.writeEndObject();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
