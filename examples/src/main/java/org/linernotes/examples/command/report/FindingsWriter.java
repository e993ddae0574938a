package org.linernotes.examples.command.report;

import java.io.Closeable;
import java.io.OutputStream;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Severity;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/**
 * Writes findings as JSON while they are found, in the shape that {@code docs/command.md} describes. Not safe for use by several
 * threads.
 */
public final class FindingsWriter implements Closeable {
    private final JsonGenerator json;

    /**
     * Begins an answer.
     *
     * @param out where to; it is flushed and stays open
     */
    public FindingsWriter(OutputStream out) {
        json = ReportWriter.FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
        json.writeStartObject();
        json.writeArrayPropertyStart("findings");
    }

    /**
     * Writes a finding.
     *
     * @param finding the finding
     */
    public void write(Notice finding) {
        ReportWriter.writeNotice(finding, json);
    }

    /**
     * Writes what is known when all was found.
     *
     * @param findings the findings, counted
     * @param named how many inputs the call names
     * @param read how many of them were read
     * @param skipped how many files in folders were not looked at
     */
    public void finish(Report findings, int named, int read, int skipped) {
        json.writeEndArray();
        json.writeObjectPropertyStart("counts");
        findings.counts().forEach((code, number) -> {
            if (code.severity() != Severity.LOSS) {
                json.writeNumberProperty(code.id(), number);
            }
        });
        json.writeEndObject();
        json.writeObjectPropertyStart("inputs");
        json.writeNumberProperty("named", named);
        json.writeNumberProperty("read", read);
        json.writeNumberProperty("skipped", skipped);
        json.writeEndObject();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    public void close() {
        json.close();
    }
}
