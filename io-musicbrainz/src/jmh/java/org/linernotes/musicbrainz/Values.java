package org.linernotes.musicbrainz;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * MusicBrainz's objects as values of Immutables, with the keys of {@link Beans}: what a program would write that binds them itself
 * and wants no state that changes.
 */
@Value.Enclosing
@Value.Style(forceJacksonPropertyNames = false)
final class Values {
    private Values() {}

    /** What all entities have. */
    interface Entity {
        @Nullable
        String id();

        @Nullable
        String type();

        @Nullable
        String typeId();

        @Nullable
        String disambiguation();

        @Nullable
        String annotation();

        List<Alias> aliases();

        List<Tag> tags();

        List<Tag> userTags();

        List<Genre> genres();

        List<Genre> userGenres();

        @Nullable
        Rating rating();

        @Nullable
        Rating userRating();

        List<Relation> relations();

        @Nullable
        LifeSpan lifeSpan();
    }

    @Value.Immutable
    @JsonDeserialize(as = ImmutableValues.Alias.class)
    interface Alias {
        @Nullable
        String name();

        @Nullable
        String sortName();

        @Nullable
        String locale();

        @Nullable
        Boolean primary();

        @Nullable
        String type();

        @Nullable
        String typeId();

        @Nullable
        String begin();

        @Nullable
        String end();

        @Nullable
        Boolean ended();
    }

    @Value.Immutable
    @JsonDeserialize(as = ImmutableValues.Tag.class)
    interface Tag {
        @Nullable
        String name();

        @Nullable
        Integer count();
    }

    @Value.Immutable
    @JsonDeserialize(as = ImmutableValues.Genre.class)
    interface Genre {
        @Nullable
        String id();

        @Nullable
        String name();

        @Nullable
        String disambiguation();

        @Nullable
        Integer count();

        List<Relation> relations();
    }

    @Value.Immutable
    @JsonDeserialize(as = ImmutableValues.Rating.class)
    interface Rating {
        @Nullable
        Double value();

        @Nullable
        Integer votesCount();
    }

    @Value.Immutable
    @JsonDeserialize(as = ImmutableValues.LifeSpan.class)
    interface LifeSpan {
        @Nullable
        String begin();

        @Nullable
        String end();

        @Nullable
        Boolean ended();
    }

    @Value.Immutable
    @JsonDeserialize(as = ImmutableValues.Artist.class)
    interface Artist extends Entity {
        @Nullable
        String name();

        @Nullable
        String sortName();

        @Nullable
        String country();

        @Nullable
        String gender();

        @Nullable
        String genderId();

        @Nullable
        Area area();

        @Nullable
        Area beginArea();

        @Nullable
        Area endArea();

        List<String> ipis();

        List<String> isnis();

        List<Recording> recordings();

        List<Release> releases();

        List<ReleaseGroup> releaseGroups();

        List<Work> works();
    }

    @Value.Immutable
    @JsonDeserialize(as = ImmutableValues.Area.class)
    interface Area extends Entity {
        @Nullable
        String name();

        @Nullable
        String sortName();

        @JsonProperty("iso-3166-1-codes")
        List<String> countryCodes();

        @JsonProperty("iso-3166-2-codes")
        List<String> subdivisionCodes();

        @JsonProperty("iso-3166-3-codes")
        List<String> formerCodes();
    }

    @Value.Immutable
    @JsonDeserialize(as = ImmutableValues.Label.class)
    interface Label extends Entity {
        @Nullable
        String name();

        @Nullable
        String sortName();

        @Nullable
        Integer labelCode();

        @Nullable
        String country();

        @Nullable
        Area area();

        List<String> ipis();

        List<String> isnis();

        List<Release> releases();
    }

    @Value.Immutable
    @JsonDeserialize(as = ImmutableValues.Place.class)
    interface Place extends Entity {
        @Nullable
        String name();

        @Nullable
        String address();

        @Nullable
        Area area();

        @Nullable
        Coordinates coordinates();
    }

    @Value.Immutable
    @JsonDeserialize(as = ImmutableValues.Coordinates.class)
    interface Coordinates {
        @Nullable
        Double latitude();

        @Nullable
        Double longitude();
    }

    @Value.Immutable
    @JsonDeserialize(as = ImmutableValues.Event.class)
    interface Event extends Entity {
        @Nullable
        String name();

        @Nullable
        String time();

        @Nullable
        String setlist();

        @Nullable
        Boolean cancelled();
    }

    @Value.Immutable
    @JsonDeserialize(as = ImmutableValues.Named.class)
    interface Named extends Entity {
        @Nullable
        String name();

        @Nullable
        String description();
    }

    @Value.Immutable
    @JsonDeserialize(as = ImmutableValues.Url.class)
    interface Url extends Entity {
        @Nullable
        String resource();
    }

    @Value.Immutable
    @JsonDeserialize(as = ImmutableValues.Work.class)
    interface Work extends Entity {
        @Nullable
        String title();

        List<String> iswcs();

        List<WorkAttribute> attributes();

        List<String> languages();

        @Nullable
        String language();
    }

    @Value.Immutable
    @JsonDeserialize(as = ImmutableValues.WorkAttribute.class)
    interface WorkAttribute {
        @Nullable
        String value();

        @Nullable
        String valueId();

        @Nullable
        String type();

        @Nullable
        String typeId();
    }

    @Value.Immutable
    @JsonDeserialize(as = ImmutableValues.Recording.class)
    interface Recording extends Entity {
        @Nullable
        String title();

        @Nullable
        Integer length();

        @Nullable
        Boolean video();

        List<Credit> artistCredit();

        List<Release> releases();

        List<String> isrcs();

        @Nullable
        String firstReleaseDate();
    }

    @Value.Immutable
    @JsonDeserialize(as = ImmutableValues.ReleaseGroup.class)
    interface ReleaseGroup extends Entity {
        @Nullable
        String title();

        @Nullable
        String primaryType();

        @Nullable
        String primaryTypeId();

        List<String> secondaryTypes();

        List<String> secondaryTypeIds();

        @Nullable
        String firstReleaseDate();

        List<Credit> artistCredit();

        List<Release> releases();
    }

    @Value.Immutable
    @JsonDeserialize(as = ImmutableValues.Release.class)
    interface Release extends Entity {
        @Nullable
        String title();

        @Nullable
        String date();

        @Nullable
        String country();

        List<ReleaseEvent> releaseEvents();

        @Nullable
        String asin();

        @Nullable
        String barcode();

        @Nullable
        String status();

        @Nullable
        String statusId();

        @Nullable
        String packaging();

        @Nullable
        String packagingId();

        @Nullable
        String quality();

        @Nullable
        TextRepresentation textRepresentation();

        @Nullable
        CoverArt coverArtArchive();

        List<Credit> artistCredit();

        @Nullable
        ReleaseGroup releaseGroup();

        List<LabelInfo> labelInfo();

        List<Medium> media();

        List<Collection> collections();
    }

    @Value.Immutable
    @JsonDeserialize(as = ImmutableValues.ReleaseEvent.class)
    interface ReleaseEvent {
        @Nullable
        String date();

        @Nullable
        Area area();
    }

    @Value.Immutable
    @JsonDeserialize(as = ImmutableValues.TextRepresentation.class)
    interface TextRepresentation {
        @Nullable
        String language();

        @Nullable
        String script();
    }

    @Value.Immutable
    @JsonDeserialize(as = ImmutableValues.CoverArt.class)
    interface CoverArt {
        @Nullable
        Boolean artwork();

        @Nullable
        Boolean darkened();

        @Nullable
        Boolean front();

        @Nullable
        Boolean back();

        @Nullable
        Integer count();
    }

    @Value.Immutable
    @JsonDeserialize(as = ImmutableValues.LabelInfo.class)
    interface LabelInfo {
        @Nullable
        String catalogNumber();

        @Nullable
        Label label();
    }

    @Value.Immutable
    @JsonDeserialize(as = ImmutableValues.Collection.class)
    interface Collection {
        @Nullable
        String id();

        @Nullable
        String name();

        @Nullable
        String editor();

        @Nullable
        String entityType();

        @Nullable
        String type();

        @Nullable
        String typeId();

        @Nullable
        Integer releaseCount();
    }

    @Value.Immutable
    @JsonDeserialize(as = ImmutableValues.Medium.class)
    interface Medium {
        @Nullable
        String id();

        @Nullable
        String title();

        @Nullable
        String format();

        @Nullable
        String formatId();

        @Nullable
        Integer position();

        @Nullable
        Integer trackCount();

        @Nullable
        Integer trackOffset();

        List<Disc> discs();

        @Nullable
        Track pregap();

        List<Track> tracks();

        List<Track> dataTracks();
    }

    @Value.Immutable
    @JsonDeserialize(as = ImmutableValues.Disc.class)
    interface Disc {
        @Nullable
        String id();

        @Nullable
        Integer sectors();

        @Nullable
        Integer offsetCount();

        List<Integer> offsets();
    }

    @Value.Immutable
    @JsonDeserialize(as = ImmutableValues.Track.class)
    interface Track {
        @Nullable
        String id();

        @Nullable
        Integer position();

        @Nullable
        String number();

        @Nullable
        String title();

        @Nullable
        Integer length();

        @Nullable
        Recording recording();

        List<Credit> artistCredit();
    }

    @Value.Immutable
    @JsonDeserialize(as = ImmutableValues.Credit.class)
    interface Credit {
        @Nullable
        String name();

        @Nullable
        String joinphrase();

        @Nullable
        Artist artist();
    }

    @Value.Immutable
    @JsonDeserialize(as = ImmutableValues.Relation.class)
    interface Relation {
        @Nullable
        String type();

        @Nullable
        String typeId();

        @Nullable
        String direction();

        @Nullable
        String targetType();

        @Nullable
        String begin();

        @Nullable
        String end();

        @Nullable
        Boolean ended();

        List<String> attributes();

        Map<String, String> attributeIds();

        Map<String, String> attributeValues();

        Map<String, String> attributeCredits();

        @Nullable
        String sourceCredit();

        @Nullable
        String targetCredit();

        @Nullable
        Integer orderingKey();

        @Nullable
        Area area();

        @Nullable
        Artist artist();

        @Nullable
        Event event();

        @Nullable
        Genre genre();

        @Nullable
        Named instrument();

        @Nullable
        Label label();

        @Nullable
        Place place();

        @Nullable
        Recording recording();

        @Nullable
        Release release();

        @JsonProperty("release_group")
        @Nullable
        ReleaseGroup releaseGroup();

        @Nullable
        Named series();

        @Nullable
        Url url();

        @Nullable
        Work work();
    }
}
