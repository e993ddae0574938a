package org.linernotes.musicbrainz.profile;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.linernotes.core.entity.EntityType;

/**
 * What a call of the web service asks for beside the entity itself: the values of its parameter {@code inc} that the model
 * has something for. The text form is the value.
 */
public enum Include {
    /** The credited artists. */
    ARTIST_CREDITS,
    /** Other names. */
    ALIASES,
    /** The editors' remarks. */
    ANNOTATION,
    /** Labels and catalogue numbers of releases. */
    LABELS,
    /** The media of releases. */
    MEDIA,
    /** The tables of contents of media. */
    DISCIDS,
    /** The tracks of media with their recordings; of an artist the recordings. */
    RECORDINGS,
    /** The release group of a release; of an artist the release groups. */
    RELEASE_GROUPS,
    /** The releases of an artist, a label, a recording, a release group. */
    RELEASES,
    /** The works of an artist. */
    WORKS,
    /** The editors' collections that a release is in. */
    COLLECTIONS,
    /** The ISRCs of recordings. */
    ISRCS,
    /** Relationships of the recordings of a release. */
    RECORDING_LEVEL_RELS,
    /** Relationships of the release group of a release. */
    RELEASE_GROUP_LEVEL_RELS,
    /** Relationships of the works of recordings. */
    WORK_LEVEL_RELS,
    /** Relationships with areas. */
    AREA_RELS,
    /** Relationships with artists. */
    ARTIST_RELS,
    /** Relationships with events. */
    EVENT_RELS,
    /** Relationships with genres. */
    GENRE_RELS,
    /** Relationships with instruments. */
    INSTRUMENT_RELS,
    /** Relationships with labels. */
    LABEL_RELS,
    /** Relationships with places. */
    PLACE_RELS,
    /** Relationships with recordings. */
    RECORDING_RELS,
    /** Relationships with releases. */
    RELEASE_RELS,
    /** Relationships with release groups. */
    RELEASE_GROUP_RELS,
    /** Relationships with series. */
    SERIES_RELS,
    /** Relationships with web addresses. */
    URL_RELS,
    /** Relationships with works. */
    WORK_RELS;

    private static final ImmutableSet<Include> OF_RELATIONSHIPS = Arrays.stream(values())
            .filter(include ->
                    include.name().endsWith("_RELS") && !include.name().contains("LEVEL"))
            .collect(Sets.toImmutableEnumSet());

    static final ImmutableMap<String, Include> BY_TEXT =
            Arrays.stream(values()).collect(toImmutableMap(Include::toString, Function.identity()));

    /**
     * {@return the include that asks for relationships with entities of a kind; empty for a kind that has none}
     *
     * @param type the kind of the other entity
     */
    public static Optional<Include> relationshipsWith(EntityType type) {
        return Optional.ofNullable(BY_TEXT.get(type + "-rels"));
    }

    /** {@return those that ask for relationships with the entities of a kind} */
    public static ImmutableSet<Include> ofRelationships() {
        return OF_RELATIONSHIPS;
    }

    @Override
    public String toString() {
        return Ascii.toLowerCase(name()).replace('_', '-');
    }
}
