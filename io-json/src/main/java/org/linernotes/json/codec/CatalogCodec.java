package org.linernotes.json.codec;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.Entity;
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
        json.writeStartObject();
        json.writeStringProperty(FORMAT, FORMAT_NAME);
        json.writeStringProperty(VERSION, FormatVersion.CURRENT.toString());
        catalog.source().ifPresent(source -> json.writeStringProperty(SOURCE, source.toString()));
        if (!catalog.isAboutAll()) {
            json.writeArrayPropertyStart(SUBJECTS);
            catalog.subjects().forEach(subject -> json.writeString(subject.toReference()));
            json.writeEndArray();
        }
        writeList(ENTITIES, entities(catalog, false), json);
        ImmutableList<Entity> mentions = entities(catalog, true);
        if (!mentions.isEmpty()) {
            writeList(MENTIONS, mentions, json);
        }
        json.writeEndObject();
    }

    private static ImmutableList<Entity> entities(Catalog catalog, boolean mentions) {
        return catalog.entities().stream()
                .filter(entity -> catalog.isMention(entity.id()) == mentions)
                .collect(ImmutableList.toImmutableList());
    }

    private static void writeList(String key, ImmutableList<Entity> entities, JsonGenerator json) {
        json.writeArrayPropertyStart(key);
        for (Entity entity : entities) {
            EntityCodec.SHARED.write(json, entity);
        }
        json.writeEndArray();
    }
}
