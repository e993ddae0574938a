package org.linernotes.json.codec;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.notice.Outcome;
import org.linernotes.json.FormatVersion;
import tools.jackson.core.JsonGenerator;

/** The codec of catalogues: an object that names the format, with the entities in canonical order. */
public final class CatalogCodec extends Codec<Catalog> {
    /** The codec that all share. */
    public static final CatalogCodec SHARED = new CatalogCodec();

    /** What the key {@link #FORMAT} says. */
    public static final String FORMAT_NAME = "linernotes";

    /** The key of the name of the format. */
    public static final String FORMAT = "format";

    /** The key of the version of the format. */
    public static final String VERSION = "version";

    /** The key of the source that the catalogue was read from. */
    public static final String SOURCE = "source";

    /** The key of what the catalogue is about. */
    public static final String SUBJECTS = "subjects";

    /** The key of the entities. */
    public static final String ENTITIES = "entities";

    /** The key of the entities that are only mentioned. */
    public static final String MENTIONS = "mentions";

    private CatalogCodec() {}

    /**
     * Reads a document that is all there is to read.
     *
     * @param in the input; its parser has read nothing yet
     * @return the catalogue, or one notice that says why there is none
     */
    public Outcome<Catalog> readDocument(JsonInput in) {
        return new CatalogDocument(in).readWhole();
    }

    @Override
    public @Nullable Catalog read(JsonInput in) {
        return new CatalogDocument(in).readValue();
    }

    @Override
    public void write(JsonGenerator json, Catalog catalog) {
        write(json, catalog, () -> {});
    }

    /**
     * Writes a catalogue.
     *
     * @param json the generator
     * @param catalog the catalogue
     * @param behindEntity what is done behind each entity, for whoever hands on what was written so far
     * @throws IllegalArgumentException if an unknown key of a value is in fact known, or is no JSON
     */
    public void write(JsonGenerator json, Catalog catalog, Runnable behindEntity) {
        json.writeStartObject();
        json.writeStringProperty(FORMAT, FORMAT_NAME);
        json.writeStringProperty(VERSION, FormatVersion.CURRENT.toString());
        catalog.source().ifPresent(source -> json.writeStringProperty(SOURCE, source.toString()));
        if (!catalog.isAboutAll()) {
            json.writeArrayPropertyStart(SUBJECTS);
            catalog.subjects().forEach(subject -> json.writeString(subject.toReference()));
            json.writeEndArray();
        }
        writeList(ENTITIES, catalog, false, json, behindEntity);
        if (IntStream.range(0, catalog.size()).anyMatch(catalog::isMentionAt)) {
            writeList(MENTIONS, catalog, true, json, behindEntity);
        }
        json.writeEndObject();
    }

    private static void writeList(
            String key, Catalog catalog, boolean mentions, JsonGenerator json, Runnable behindEntity) {
        json.writeArrayPropertyStart(key);
        for (int place = 0; place < catalog.size(); place++) {
            if (catalog.isMentionAt(place) == mentions) {
                EntityCodec.SHARED.write(json, catalog.entities().get(place));
                behindEntity.run();
            }
        }
        json.writeEndArray();
    }
}
