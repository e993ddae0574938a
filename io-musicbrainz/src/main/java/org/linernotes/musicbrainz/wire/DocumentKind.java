package org.linernotes.musicbrainz.wire;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.EntityType;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What a document is: documents do not say so, but their keys do.
 *
 * @param entity the kind of the entity that it is about, if it is about one
 * @param description what else it is, for people; empty for an entity
 */
public record DocumentKind(Optional<EntityType> entity, String description) {
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

    /** What is no document of one entity, by keys that it has. */
    private static final ImmutableMap<String, String> OTHERS = ImmutableMap.of(
            "error", "an error message",
            "offset", "an answer to a search",
            "isrc", "the recordings of an ISRC");

    private static final String LIST_MARK = "-offset";

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
        Set<String> keys = new LinkedHashSet<>();
        String key;
        while ((key = parser.nextName()) != null) {
            EntityType told = BY_TELLING_KEY.get(key);
            if (told != null) {
                return of(told);
            }
            keys.add(key);
            parser.nextToken();
            parser.skipChildren();
        }
        return of(keys);
    }

    private static DocumentKind of(Set<String> keys) {
        for (Map.Entry<String, String> other : OTHERS.entrySet()) {
            if (keys.contains(other.getKey())) {
                return other(other.getValue());
            }
        }
        if (keys.stream().anyMatch(key -> key.endsWith(LIST_MARK))) {
            return other("a list of entities");
        }
        for (Map.Entry<EntityType, Pattern> pattern : PATTERNS.entrySet()) {
            if (pattern.getValue().matches(keys)) {
                return of(pattern.getKey());
            }
        }
        return other(keys.isEmpty() ? "an empty object" : "no document of MusicBrainz: its keys are " + some(keys));
    }

    private static String some(Set<String> keys) {
        StringBuilder text = new StringBuilder();
        keys.stream()
                .limit(5)
                .forEach(key -> text.append(text.isEmpty() ? "" : ", ").append(shorten(key)));
        return keys.size() > 5 ? text.append(", …").toString() : text.toString();
    }

    private static String shorten(String key) {
        return key.length() <= 40 ? key : key.substring(0, 40) + "…";
    }

    private static DocumentKind of(EntityType kind) {
        return new DocumentKind(Optional.of(kind), "");
    }

    private static DocumentKind other(@Nullable String description) {
        return new DocumentKind(Optional.empty(), String.valueOf(description));
    }
}
