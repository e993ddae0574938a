package org.linernotes.musicbrainz;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/** MusicBrainz's objects as plain classes, a field for every key: what a program would write that binds them itself. */
final class Beans {
    private Beans() {}

    /** What all entities have. */
    static class Entity {
        public String id;
        public String type;
        public String typeId;
        public String disambiguation;
        public String annotation;
        public List<Alias> aliases;
        public List<Tag> tags;
        public List<Tag> userTags;
        public List<Genre> genres;
        public List<Genre> userGenres;
        public Rating rating;
        public Rating userRating;
        public List<Relation> relations;
        public LifeSpan lifeSpan;
    }

    static final class Alias {
        public String name;
        public String sortName;
        public String locale;
        public Boolean primary;
        public String type;
        public String typeId;
        public String begin;
        public String end;
        public boolean ended;
    }

    static final class Tag {
        public String name;
        public int count;
    }

    static final class Genre {
        public String id;
        public String name;
        public String disambiguation;
        public int count;
        public List<Relation> relations;
    }

    static final class Rating {
        public Double value;
        public int votesCount;
    }

    static final class LifeSpan {
        public String begin;
        public String end;
        public boolean ended;
    }

    static final class Artist extends Entity {
        public String name;
        public String sortName;
        public String country;
        public String gender;
        public String genderId;
        public Area area;
        public Area beginArea;
        public Area endArea;
        public List<String> ipis;
        public List<String> isnis;
        public List<Recording> recordings;
        public List<Release> releases;
        public List<ReleaseGroup> releaseGroups;
        public List<Work> works;
    }

    static final class Area extends Entity {
        public String name;
        public String sortName;

        @JsonProperty("iso-3166-1-codes")
        public List<String> countryCodes;

        @JsonProperty("iso-3166-2-codes")
        public List<String> subdivisionCodes;

        @JsonProperty("iso-3166-3-codes")
        public List<String> formerCodes;
    }

    static final class Label extends Entity {
        public String name;
        public String sortName;
        public Integer labelCode;
        public String country;
        public Area area;
        public List<String> ipis;
        public List<String> isnis;
        public List<Release> releases;
    }

    static final class Place extends Entity {
        public String name;
        public String address;
        public Area area;
        public Coordinates coordinates;
    }

    static final class Coordinates {
        public double latitude;
        public double longitude;
    }

    static final class Event extends Entity {
        public String name;
        public String time;
        public String setlist;
        public boolean cancelled;
    }

    static final class Named extends Entity {
        public String name;
        public String description;
    }

    static final class Url extends Entity {
        public String resource;
    }

    static final class Work extends Entity {
        public String title;
        public List<String> iswcs;
        public List<WorkAttribute> attributes;
        public List<String> languages;
        public String language;
    }

    static final class WorkAttribute {
        public String value;
        public String valueId;
        public String type;
        public String typeId;
    }

    static final class Recording extends Entity {
        public String title;
        public Integer length;
        public boolean video;
        public List<Credit> artistCredit;
        public List<Release> releases;
        public List<String> isrcs;
        public String firstReleaseDate;
    }

    static final class ReleaseGroup extends Entity {
        public String title;
        public String primaryType;
        public String primaryTypeId;
        public List<String> secondaryTypes;
        public List<String> secondaryTypeIds;
        public String firstReleaseDate;
        public List<Credit> artistCredit;
        public List<Release> releases;
    }

    static final class Release extends Entity {
        public String title;
        public String date;
        public String country;
        public List<ReleaseEvent> releaseEvents;
        public String asin;
        public String barcode;
        public String status;
        public String statusId;
        public String packaging;
        public String packagingId;
        public String quality;
        public TextRepresentation textRepresentation;
        public CoverArt coverArtArchive;
        public List<Credit> artistCredit;
        public ReleaseGroup releaseGroup;
        public List<LabelInfo> labelInfo;
        public List<Medium> media;
        public List<Collection> collections;
    }

    static final class ReleaseEvent {
        public String date;
        public Area area;
    }

    static final class TextRepresentation {
        public String language;
        public String script;
    }

    static final class CoverArt {
        public boolean artwork;
        public boolean darkened;
        public boolean front;
        public boolean back;
        public int count;
    }

    static final class LabelInfo {
        public String catalogNumber;
        public Label label;
    }

    static final class Collection {
        public String id;
        public String name;
        public String editor;
        public String entityType;
        public String type;
        public String typeId;
        public int releaseCount;
    }

    static final class Medium {
        public String id;
        public String title;
        public String format;
        public String formatId;
        public int position;
        public int trackCount;
        public Integer trackOffset;
        public List<Disc> discs;
        public Track pregap;
        public List<Track> tracks;
        public List<Track> dataTracks;
    }

    static final class Disc {
        public String id;
        public int sectors;
        public int offsetCount;
        public List<Integer> offsets;
    }

    static final class Track {
        public String id;
        public int position;
        public String number;
        public String title;
        public Integer length;
        public Recording recording;
        public List<Credit> artistCredit;
    }

    static final class Credit {
        public String name;
        public String joinphrase;
        public Artist artist;
    }

    static final class Relation {
        public String type;
        public String typeId;
        public String direction;
        public String targetType;
        public String begin;
        public String end;
        public boolean ended;
        public List<String> attributes;
        public Map<String, String> attributeIds;
        public Map<String, String> attributeValues;
        public Map<String, String> attributeCredits;
        public String sourceCredit;
        public String targetCredit;
        public Integer orderingKey;
        public Area area;
        public Artist artist;
        public Event event;
        public Genre genre;
        public Named instrument;
        public Label label;
        public Place place;
        public Recording recording;
        public Release release;

        @JsonProperty("release_group")
        public ReleaseGroup releaseGroup;

        public Named series;
        public Url url;
        public Work work;
    }
}
