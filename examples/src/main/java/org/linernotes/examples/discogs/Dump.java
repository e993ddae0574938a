package org.linernotes.examples.discogs;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a dump of Discogs, release by release, as the JSON that the API of Discogs gives for it: what the one writes as
 * attributes or as elements, the other writes as members. Nothing outside the dump is looked at.
 */
final class Dump {
    private static final String RELEASE = "release";

    /** Elements whose children are the entries of a list. */
    private static final ImmutableSet<String> LISTS = ImmutableSet.of(
            "artists",
            "companies",
            "descriptions",
            "extraartists",
            "formats",
            "genres",
            "identifiers",
            "images",
            "labels",
            "series",
            "styles",
            "sub_tracks",
            "tracklist",
            "videos");

    private static final int DEEPEST = 20;
    private static final int LONGEST_TEXT = 1 << 20;

    private final XMLStreamReader xml;

    private Dump(XMLStreamReader xml) {
        this.xml = xml;
    }

    /**
     * Reads the releases of a dump, or the single one of a document.
     *
     * @param in the XML
     * @param sink takes each release
     * @throws IOException if it cannot be read, is no XML, or is nested more deeply or has longer texts than any dump
     */
    static void read(InputStream in, Consumer<JsonNode> sink) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            try {
                new Dump(xml).read(sink);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void read(Consumer<JsonNode> sink) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals(RELEASE)) {
                sink.accept(element(1));
            }
        }
    }

    /** Reads up to the end of the element that has just begun. */
    private JsonNode element(int depth) throws XMLStreamException {
        if (depth > DEEPEST) {
            throw new XMLStreamException("nested too deeply", xml.getLocation());
        }
        boolean list = LISTS.contains(xml.getLocalName());
        ArrayNode entries = JsonNodeFactory.instance.arrayNode();
        ObjectNode members = JsonNodeFactory.instance.objectNode();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            members.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        while (xml.next() != XMLStreamReader.END_ELEMENT) {
            if (xml.isStartElement()) {
                String name = xml.getLocalName();
                JsonNode child = element(depth + 1);
                if (list) {
                    entries.add(child);
                } else {
                    members.set(name, child);
                }
            } else if (xml.isCharacters()) {
                text.append(xml.getText());
            }
            if (text.length() > LONGEST_TEXT) {
                throw new XMLStreamException("too long a text", xml.getLocation());
            }
        }
        if (list) {
            return entries;
        }
        return members.isEmpty() ? JsonNodeFactory.instance.stringNode(text.toString()) : members;
    }
}
