package org.linernotes.examples.command.report;

import java.io.OutputStream;
import java.util.Map;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.NoticeCode;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes a report as JSON, in the shape that {@code docs/command.md} describes. */
public final class ReportWriter {
    static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private ReportWriter() {}

    /**
     * Writes a report.
     *
     * @param report the report
     * @param out where to; it is flushed and stays open
     */
    public static void write(Report report, OutputStream out) {
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            writeCounts("counts", report.counts(), json);
            writeCounts("dropped", report.dropped(), json);
            json.writeObjectPropertyStart("losses");
            report.losses().forEach(json::writeNumberProperty);
            json.writeEndObject();
            json.writeArrayPropertyStart("notices");
            report.kept().forEach(notice -> writeNotice(notice, json));
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void writeCounts(String name, Map<NoticeCode, Long> counts, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        counts.forEach((code, number) -> json.writeNumberProperty(code.id(), number));
        json.writeEndObject();
    }

    /** A key is left out where it does not apply. */
    static void writeNotice(Notice notice, JsonGenerator json) {
        Location place = notice.location();
        json.writeStartObject();
        json.writeStringProperty("code", notice.code().id());
        json.writeStringProperty("severity", notice.severity().name());
        place.source().ifPresent(source -> json.writeStringProperty("source", source));
        place.record().ifPresent(record -> json.writeStringProperty("record", record));
        place.pointer().ifPresent(pointer -> json.writeStringProperty("pointer", pointer));
        place.line().ifPresent(line -> json.writeNumberProperty("line", line));
        place.column().ifPresent(column -> json.writeNumberProperty("column", column));
        place.offset().ifPresent(offset -> json.writeNumberProperty("offset", offset));
        if (!notice.arguments().isEmpty()) {
            json.writeObjectPropertyStart("arguments");
            notice.arguments().forEach(json::writeStringProperty);
            json.writeEndObject();
        }
        json.writeStringProperty("text", notice.text());
        json.writeEndObject();
    }
}
