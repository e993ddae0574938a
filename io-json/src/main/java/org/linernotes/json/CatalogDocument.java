package org.linernotes.json;

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
import org.linernotes.json.codec.BrokenDocument;
import org.linernotes.json.codec.Decoder;
import org.linernotes.json.codec.EntityCodec;
import org.linernotes.json.codec.EntityEnvelope;
import org.linernotes.json.codec.JsonInput;
import org.linernotes.json.codec.ModelCodecs;
import org.linernotes.json.codec.Scalars;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The document of a catalogue while it is read: entities go to the catalogue's builder as they come. */
final class CatalogDocument {
    /** What the key {@code format} says. */
    static final String FORMAT_NAME = "linernotes";

    static final String FORMAT = "format";
    static final String VERSION = "version";
    static final String SOURCE = "source";
    static final String SUBJECTS = "subjects";
    static final String ENTITIES = "entities";
    static final String MENTIONS = "mentions";

    private static final Decoder<EntityId> REFERENCE = ModelCodecs.SHARED.of(ValueType.REFERENCE);
    private static final Decoder<SourceId> SOURCE_ID = ModelCodecs.SHARED.of(ValueTypes.SOURCE_ID);

    private final JsonInput in;
    private final JsonParser parser;
    private final Notices.Builder notices;
    private final Catalog.Builder catalog = Catalog.builder();
    private final Set<String> keys = new HashSet<>();
    /** What makes it useless to read on. */
    private @Nullable Notice refusal;

    CatalogDocument(JsonInput in, Notices.Builder notices) {
        this.in = in;
        this.parser = in.parser();
        this.notices = notices;
        in.attach(new EntityEnvelope(false));
    }

    /** {@return the catalogue, or one notice that says why there is none} */
    Outcome<Catalog> read() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            refusal = BrokenDocument.invalid(in.location(), "it is empty");
        } else if (first != JsonToken.START_OBJECT) {
            refuse("it is no object");
        } else {
            readMembers();
        }
        if (refusal != null) {
            return Outcome.none(Notices.builder().add(refusal).build());
        }
        Outcome<Catalog> built = catalog.build();
        return Outcome.of(built.orThrow(), notices.addAll(built.notices()).build());
    }

    private void readMembers() {
        for (String key = parser.nextName(); key != null && refusal == null; key = parser.nextName()) {
            JsonToken token = parser.nextToken();
            if (!keys.add(key)) {
                in.tell(Notice.of(JsonNotice.DUPLICATE_KEY, in.place(), "key", key));
                parser.skipChildren();
            } else if (token == JsonToken.VALUE_NULL) {
                in.tell(Notice.of(JsonNotice.NULL_VALUE, in.place(), "key", key));
            } else {
                readMember(key);
            }
        }
        if (refusal == null && !keys.contains(FORMAT)) {
            refuse("it has no key \"format\"");
        } else if (refusal == null && !keys.contains(VERSION)) {
            refuse("it has no key \"version\"");
        } else if (refusal == null && parser.nextToken() != null) {
            refusal = BrokenDocument.invalid(in.location(), "something follows its end");
        }
    }

    private void readMember(String key) {
        switch (key) {
            case FORMAT -> readFormat();
            case VERSION -> readVersion();
            case SOURCE -> {
                SourceId source = SOURCE_ID.read(in);
                if (source != null) {
                    catalog.source(source);
                }
            }
            case SUBJECTS -> {
                ImmutableList.Builder<EntityId> subjects = ImmutableList.builder();
                readList(REFERENCE, subjects::add);
                catalog.subjects(subjects.build());
            }
            case ENTITIES -> readList(EntityCodec.SHARED, catalog::add);
            case MENTIONS -> readList(EntityCodec.SHARED, catalog::addMention);
            default -> {
                in.tell(Notice.of(JsonNotice.UNKNOWN_KEY, in.place(), "object", "the document")
                        .with("key", key));
                parser.skipChildren();
            }
        }
    }

    private void readFormat() {
        if (parser.currentToken() != JsonToken.VALUE_STRING
                || !parser.getString().equals(FORMAT_NAME)) {
            refuse("its format is not \"" + FORMAT_NAME + "\"");
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
