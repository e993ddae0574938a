package org.linernotes.musicbrainz.seed;

import com.google.common.collect.ImmutableList;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.linernotes.core.identifier.Mbid;

/** Writes the bodies of submissions, in the namespace of MusicBrainz's XML. */
final class SubmissionXml {
    private static final String NAMESPACE = "http://musicbrainz.org/ns/mmd-2.0#";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    /**
     * The codes of an entity.
     *
     * @param mbid the entity
     * @param codes the codes
     */
    record Codes(Mbid mbid, ImmutableList<String> codes) {}

    private SubmissionXml() throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    /** {@return the body for ISRCs} */
    static String isrcs(List<Codes> recordings, Optional<String> editNote) {
        return write(body -> {
            body.open("recording-list");
            for (Codes recording : recordings) {
                body.open("recording", recording.mbid().toString());
                body.open("isrc-list");
                for (String code : recording.codes()) {
                    body.open("isrc", code);
                    body.close();
                }
                body.close();
                body.close();
            }
            body.close();
            if (editNote.isPresent()) {
                body.open("edit-note");
                body.xml.writeCharacters(FormText.plain(editNote.get()));
                body.close();
            }
        });
    }

    /** {@return the body for barcodes, of which each entity has one} */
    static String barcodes(List<Codes> releases) {
        return write(body -> {
            body.open("release-list");
            for (Codes release : releases) {
                body.open("release", release.mbid().toString());
                body.open("barcode");
                body.xml.writeCharacters(release.codes().get(0));
                body.close();
                body.close();
            }
            body.close();
        });
    }

    /** What stands in the body. */
    private interface Content {
        void writeTo(SubmissionXml body) throws XMLStreamException;
    }

    private static String write(Content content) {
        try {
            SubmissionXml body = new SubmissionXml();
            body.xml.writeStartDocument("UTF-8", "1.0");
            body.xml.writeStartElement("metadata");
            body.xml.writeDefaultNamespace(NAMESPACE);
            content.writeTo(body);
            body.close();
            body.xml.writeEndDocument();
            body.xml.close();
            return body.text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // a writer into memory has nothing that could fail
        }
    }

    private void open(String name) throws XMLStreamException {
        xml.writeStartElement(name);
    }

    private void open(String name, String id) throws XMLStreamException {
        open(name);
        xml.writeAttribute("id", id);
    }

    private void close() throws XMLStreamException {
        xml.writeEndElement();
    }
}
