package org.linernotes.json.codec;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.SourceId;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.entity.ValueTypes;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.json.FormatVersion;
import org.linernotes.json.JsonNotice;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The document of a catalogue while it is read: entities go to the catalogue's builder as they come. */
final class CatalogDocument {
    private static final Decoder<EntityId> REFERENCE = ModelCodecs.SHARED.of(ValueType.REFERENCE);
    private static final Decoder<SourceId> SOURCE_ID = ModelCodecs.SHARED.of(ValueTypes.SOURCE_ID);

    private final JsonInput in;
    private final JsonParser parser;
    private final Catalog.Builder catalog = Catalog.builder();
    private final Set<String> keys = new HashSet<>();
    /** What makes it useless to read on. */
    private @Nullable Notice refusal;
    /** Whether all members were read. */
    private boolean atEnd;

    CatalogDocument(JsonInput in) {
        this.in = in;
        this.parser = in.parser();
        in.attach(new EntityEnvelope(false));
    }

    /** {@return the catalogue, or one notice that says why there is none} */
    Outcome<Catalog> readWhole() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            refusal = BrokenDocument.invalid(in.location(), "it is empty");
        } else if (first != JsonToken.START_OBJECT) {
            refuse("it is no object");
        } else {
            readMembers();
        }
        if (refusal == null && parser.nextToken() != null) {
            refusal = BrokenDocument.followed(in.location());
        }
        if (refusal != null) {
            return Outcome.none(Notices.of(refusal));
        }
        return Outcome.of(build(), in.notices().build());
    }

    /** Reads a document that is a value among others, and in any case to its end. */
    @Nullable
    Catalog readValue() {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            in.wrongType("an object (catalogue)");
            return null;
        }
        readMembers();
        if (refusal != null) {
            in.notices().add(refusal);
            skipRest();
            return null;
        }
        return build();
    }

    private Catalog build() {
        Outcome<Catalog> built = catalog.build();
        in.notices().addAll(built.notices());
        return built.orThrow();
    }

    private void readMembers() {
        String key = parser.nextName();
        while (key != null) {
            JsonToken token = parser.nextToken();
            if (!keys.add(key)) {
                in.tell(Notice.of(JsonNotice.DUPLICATE_KEY, in.place(), "key", key));
                parser.skipChildren();
            } else if (token == JsonToken.VALUE_NULL) {
                in.tell(Notice.of(JsonNotice.NULL_VALUE, in.place(), "key", key));
            } else {
                readMember(key);
                if (refusal != null) {
                    return;
                }
            }
            key = parser.nextName();
        }
        atEnd = true;
        if (!keys.contains(CatalogCodec.FORMAT)) {
            refuse(
                    keys.contains(EntityEnvelope.TYPE) && keys.contains("id")
                            ? "it is an entity; lines of entities are read with EntityLineReader, or as ndjson"
                            : "it has no key \"format\"");
        } else if (!keys.contains(CatalogCodec.VERSION)) {
            refuse("it has no key \"version\"");
        }
    }

    private void skipRest() {
        if (!atEnd) {
            parser.skipChildren();
            EntityCodec.skipRest(parser);
        }
    }

    private void readMember(String key) {
        switch (key) {
            case CatalogCodec.FORMAT -> readFormat();
            case CatalogCodec.VERSION -> readVersion();
            case CatalogCodec.SOURCE -> {
                SourceId source = SOURCE_ID.read(in);
                if (source != null) {
                    catalog.source(source);
                }
            }
            case CatalogCodec.SUBJECTS -> {
                ImmutableList.Builder<EntityId> subjects = ImmutableList.builder();
                readList(REFERENCE, subjects::add);
                catalog.subjects(subjects.build());
            }
            case CatalogCodec.ENTITIES -> readList(EntityCodec.SHARED, catalog::add);
            case CatalogCodec.MENTIONS -> readList(EntityCodec.SHARED, catalog::addMention);
            default -> {
                in.tell(Notice.of(JsonNotice.UNKNOWN_KEY, in.place(), "object", "the document")
                        .with("key", key));
                parser.skipChildren();
            }
        }
    }

    private void readFormat() {
        if (parser.currentToken() != JsonToken.VALUE_STRING
                || !parser.getString().equals(CatalogCodec.FORMAT_NAME)) {
            refuse("its format is not \"" + CatalogCodec.FORMAT_NAME + "\"");
        }
    }

    private void readVersion() {
        String text = Scalars.TEXT.read(in);
        FormatVersion version =
                text == null ? null : FormatVersion.tryParse(text).orElse(null);
        if (version == null) {
            refuse("its version is not two numbers joined by a point");
        } else if (!version.isReadable()) {
            refusal = Notice.of(JsonNotice.NEWER_VERSION, in.location(), "version", version)
                    .with("supported", FormatVersion.CURRENT);
        }
    }

    private <V> void readList(Decoder<V> decoder, Consumer<V> sink) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            in.wrongType("a list");
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            V element = decoder.read(in);
            if (element != null) {
                sink.accept(element);
            }
        }
    }

    private void refuse(String problem) {
        refusal = Notice.of(JsonNotice.NOT_A_CATALOGUE, in.location(), "problem", problem);
    }
}
