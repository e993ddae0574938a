package org.linernotes.musicbrainz.wire;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.notice.Excerpt;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What a document is: documents do not say so, but their keys do.
 *
 * @param form the form
 * @param entity the kind of the entity or entities that it is about, if it is about one kind
 * @param description of what is {@link Form#OTHER}, what it is, for people; else empty
 * @param remedy of what is {@link Form#OTHER}, what to do, for people; else empty
 */
public record DocumentKind(Form form, Optional<EntityType> entity, String description, String remedy) {
    /** The forms of documents. */
    public enum Form {
        /** A look-up or a line of a dump. */
        ENTITY,
        /** A page of a list, or an answer to a search. */
        LIST,
        /** The recordings of an ISRC. */
        ISRC,
        /** What was typed of a disc without a release. */
        CD_STUB,
        /** An answer to a search for CD stubs. */
        CD_STUBS,
        /** An answer to a search for annotations. */
        ANNOTATIONS,
        /** No document of entities. */
        OTHER
    }

    /** The key under which searches list CD stubs. */
    static final String CD_STUBS = "cdstubs";

    /** The key under which searches list annotations. */
    static final String ANNOTATIONS = "annotations";

    /** Keys that only documents of one kind have. One of them suffices. */
    private static final ImmutableListMultimap<EntityType, String> TELLING =
            ImmutableListMultimap.<EntityType, String>builder()
                    .putAll(
                            EntityType.RELEASE,
                            "text-representation",
                            "packaging",
                            "cover-art-archive",
                            "release-events")
                    .putAll(EntityType.RECORDING, "video")
                    .putAll(EntityType.RELEASE_GROUP, "primary-type", "secondary-types")
                    .putAll(EntityType.ARTIST, "gender", "begin-area", "begin_area", "end-area", "end_area")
                    .putAll(EntityType.LABEL, "label-code")
                    .putAll(EntityType.WORK, "iswcs", "languages")
                    .putAll(EntityType.PLACE, "coordinates", "address")
                    .putAll(EntityType.AREA, "iso-3166-1-codes", "iso-3166-2-codes", "iso-3166-3-codes")
                    .putAll(EntityType.EVENT, "cancelled", "setlist")
                    .putAll(EntityType.URL, "resource")
                    .putAll(EntityType.COLLECTION, "editor", "entity-type")
                    .putAll(EntityType.DISC, "sectors", "offsets")
                    .build();

    private static final ImmutableMap<String, EntityType> BY_TELLING_KEY =
            ImmutableMap.copyOf(TELLING.inverse().entries());

    /** The kinds that have no key of their own, in the order in which they are tried: the keys that they have, and have not. */
    private static final ImmutableMap<EntityType, Pattern> PATTERNS = ImmutableMap.of(
            EntityType.RECORDING, new Pattern(ImmutableSet.of("id", "title", "length"), ImmutableSet.of()),
            EntityType.AREA,
                    new Pattern(ImmutableSet.of("id", "name", "sort-name", "life-span"), ImmutableSet.of("ipis")),
            EntityType.ARTIST, new Pattern(ImmutableSet.of("id", "name", "sort-name"), ImmutableSet.of()),
            EntityType.INSTRUMENT, new Pattern(ImmutableSet.of("id", "name", "description"), ImmutableSet.of()),
            EntityType.SERIES, new Pattern(ImmutableSet.of("id", "name", "type-id"), ImmutableSet.of()),
            EntityType.GENRE, new Pattern(ImmutableSet.of("id", "name", "disambiguation"), ImmutableSet.of("type")));

    /** Where a search has no count or the like of its own, what it lists tells; of these it is no kind of entity. */
    private static final ImmutableMap<String, Form> OTHER_LISTS =
            ImmutableMap.of(CD_STUBS, Form.CD_STUBS, ANNOTATIONS, Form.ANNOTATIONS);

    private static final Pattern CD_STUB =
            new Pattern(ImmutableSet.of("id", "title", "artist", "track-count"), ImmutableSet.of("artist-credit"));

    private static final String ID = "id";
    private static final String ISRC = "isrc";
    private static final String ERROR = "error";

    /** How many keys of what is no document are told of, and how much of their values. */
    private static final int MOST_KEYS = 100;

    private static final int LONGEST = 200;
    private static final int SHOWN = 5;
    private static final int LONGEST_KEY = 40;

    private record Pattern(ImmutableSet<String> all, ImmutableSet<String> none) {
        boolean matches(Set<String> keys) {
            return keys.containsAll(all) && none.stream().noneMatch(keys::contains);
        }
    }

    /**
     * {@return the keys that only documents of a kind have}
     *
     * @param kind the kind
     */
    static ImmutableSet<String> tellingKeys(EntityType kind) {
        return ImmutableSet.copyOf(TELLING.get(kind));
    }

    /**
     * {@return whether every document about a kind has one of its telling keys}
     *
     * @param kind the kind
     */
    public static boolean alwaysTells(EntityType kind) {
        return kind != EntityType.AREA && TELLING.containsKey(kind);
    }

    /**
     * {@return what some bytes are, if that is well known and no JSON}
     *
     * @param bytes the bytes
     * @param offset where it begins in them
     * @param length how many there are
     */
    public static Optional<DocumentKind> ofText(byte[] bytes, int offset, int length) {
        return ForeignFormat.of(bytes, offset, length).map(format -> of(format, Map.of()));
    }

    /**
     * {@return what a document is}
     *
     * @param parser a parser at the document's first token; it reads as far as it must to know
     */
    public static DocumentKind of(JsonParser parser) {
        JsonToken first = parser.currentToken();
        if (first == null) {
            return other("empty");
        }
        if (first != JsonToken.START_OBJECT) {
            return other(first == JsonToken.START_ARRAY ? "a bare list" : "no JSON object");
        }
        Map<String, String> keys = new LinkedHashMap<>();
        EntityType told = read(parser, keys);
        if (told != null) {
            return ForeignFormat.of(keys).map(format -> of(format, keys)).orElseGet(() -> of(told));
        }
        return of(keys);
    }

    /**
     * {@return what a document is that is none of MusicBrainz and known by name}
     *
     * @param parser a parser before the document's first token; the document may break off
     */
    public static Optional<DocumentKind> foreign(JsonParser parser) {
        Map<String, String> keys = new LinkedHashMap<>();
        try {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                EntityType unused = read(parser, keys);
            }
        } catch (JacksonException e) {
            // what was read up to there tells
        }
        return ForeignFormat.of(keys).map(format -> of(format, keys));
    }

    /** Gathers keys. {@return the kind that one of them tells, where it stops; null at the end of the object} */
    private static @Nullable EntityType read(JsonParser parser, Map<String, String> keys) {
        String key;
        while ((key = parser.nextName()) != null) {
            EntityType told = BY_TELLING_KEY.get(key);
            if (told != null) {
                return told;
            }
            JsonToken value = parser.nextToken();
            if (keys.size() < MOST_KEYS) {
                keys.putIfAbsent(key, value == JsonToken.VALUE_STRING ? Excerpt.of(parser.getString(), LONGEST) : "");
            }
            parser.skipChildren();
        }
        return null;
    }

    private static DocumentKind of(Map<String, String> keys) {
        Optional<ForeignFormat> foreign = ForeignFormat.of(keys);
        if (foreign.isPresent()) {
            return of(foreign.get(), keys);
        }
        Set<String> names = keys.keySet();
        if (!names.contains(ID)) {
            Optional<EntityType> listed = ListKeys.listed(names);
            if (names.contains(ISRC) && names.contains(ListKeys.plural(EntityType.RECORDING))) {
                return new DocumentKind(Form.ISRC, Optional.of(EntityType.RECORDING), "", "");
            }
            if (listed.isPresent()) {
                return new DocumentKind(Form.LIST, listed, "", "");
            }
            for (Map.Entry<String, Form> list : OTHER_LISTS.entrySet()) {
                if (names.contains(list.getKey())) {
                    return new DocumentKind(list.getValue(), Optional.empty(), "", "");
                }
            }
        }
        if (CD_STUB.matches(names)) {
            return new DocumentKind(Form.CD_STUB, Optional.of(EntityType.RELEASE), "", "");
        }
        for (Map.Entry<EntityType, Pattern> pattern : PATTERNS.entrySet()) {
            if (pattern.getValue().matches(names)) {
                return of(pattern.getKey());
            }
        }
        return other(
                keys.isEmpty() ? "an empty object" : "no document of MusicBrainz: its keys are " + some(keys.keySet()));
    }

    private static String some(Set<String> keys) {
        StringBuilder text = new StringBuilder();
        keys.stream()
                .limit(SHOWN)
                .forEach(key -> text.append(text.isEmpty() ? "" : ", ").append(Excerpt.of(key, LONGEST_KEY)));
        return keys.size() > SHOWN ? text.append(", …").toString() : text.toString();
    }

    /**
     * {@return a document of one entity}
     *
     * @param kind the kind of the entity
     */
    public static DocumentKind of(EntityType kind) {
        return new DocumentKind(Form.ENTITY, Optional.of(kind), "", "");
    }

    private static DocumentKind other(String description) {
        return new DocumentKind(
                Form.OTHER, Optional.empty(), description, "only documents of MusicBrainz are read here");
    }

    private static DocumentKind of(ForeignFormat format, Map<String, String> keys) {
        String message = format == ForeignFormat.ERROR ? keys.getOrDefault(ERROR, "") : "";
        String said = message.isEmpty() ? "" : ", “" + message + "”";
        return new DocumentKind(Form.OTHER, Optional.empty(), format.description() + said, format.remedy());
    }
}
