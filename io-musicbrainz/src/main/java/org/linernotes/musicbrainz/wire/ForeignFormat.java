package org.linernotes.musicbrainz.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.linernotes.core.entity.EntityType;

/**
 * What people have that is about the same music, or came from the same server, and is no document of entities: so that it
 * is refused by its name, with what to do about it.
 */
public enum ForeignFormat {
    /** What the server says where it has no answer. */
    ERROR("an error message of a server", "ask again for what it says is wrong", "\"error\""),
    /** A catalogue in the library's own JSON. */
    CATALOGUE("a catalogue of Liner Notes", "read it as json"),
    /** A line of entities in the library's own JSON. */
    ENTITY_LINE("an entity of Liner Notes", "read it as ndjson"),
    /** Dictionaries of a Python library, made from the web service's XML. */
    MUSICBRAINZNGS(
            "a dictionary of the Python library musicbrainzngs",
            "ask the web service itself, with fmt=json",
            "\"artist-credit-phrase\""),
    /** Documents of Discogs's API. */
    DISCOGS(
            "JSON of Discogs",
            "of the documents of others only those of MusicBrainz are read",
            "\"resource_url\"",
            "\"master_id\"",
            "\"master_url\"",
            "\"tracklist\"",
            "\"extraartists\"",
            "\"artists_sort\"",
            "\"releases_url\"",
            "\"pagination\"",
            "\"data_quality\""),
    /** XML of MusicBrainz's web service. */
    MUSICBRAINZ_XML(
            "XML of MusicBrainz", "ask for JSON, with fmt=json", "<metadata", "http://musicbrainz.org/ns/mmd-2.0#"),
    /** Messages between companies. */
    DDEX(
            "a DDEX message in XML",
            "of the documents of others only those of MusicBrainz are read",
            "<ern:",
            "<ernm:",
            "<mead:",
            "<meadm:",
            "ddex.net/xml/",
            "Digital Data Exchange, LLC"),
    /** Dumps of Discogs. */
    DISCOGS_XML(
            "XML of Discogs",
            "of the documents of others only those of MusicBrainz are read",
            "<releases>",
            "<release id=",
            "<artists>",
            "<artist>",
            "<labels>",
            "<label>",
            "<masters>",
            "<master id="),
    /** Pages. */
    HTML(
            "a page in HTML",
            "look whether the server answered with it, and ask for JSON, with fmt=json",
            "<!doctype html",
            "<html"),
    /** Other XML. */
    XML("XML", "only JSON is read here", "<");

    /** How far into a text its marks are looked for. */
    private static final int WINDOW = 2_000;

    private static final String LIST = "-list";
    /** In answers to searches, too. */
    private static final String RELATIONS = "relation-list";

    private final String description;
    private final String remedy;
    /** Of JSON keys, in quotes; of others pieces of the text. One of them suffices. */
    private final ImmutableList<String> marks;

    ForeignFormat(String description, String remedy, String... marks) {
        this.description = description;
        this.remedy = remedy;
        this.marks = Arrays.stream(marks).map(Ascii::toLowerCase).collect(ImmutableList.toImmutableList());
    }

    private boolean matches(Map<String, String> keys) {
        return switch (this) {
            case CATALOGUE -> keys.getOrDefault("format", "").equals("linernotes");
            case ENTITY_LINE ->
                keys.containsKey("id")
                        && EntityType.tryParse(keys.getOrDefault("type", "")).isPresent();
            case MUSICBRAINZNGS -> isDictionary(keys) || hasMark(keys);
            default -> hasMark(keys);
        };
    }

    private boolean hasMark(Map<String, String> keys) {
        return keys.keySet().stream().anyMatch(key -> marks.contains('"' + key + '"'));
    }

    /** One kind of entity in a wrapping, or a list with a name that ends as XML's do. */
    private static boolean isDictionary(Map<String, String> keys) {
        return keys.keySet().stream().anyMatch(key -> key.endsWith(LIST) && !key.equals(RELATIONS))
                || (keys.size() == 1
                        && keys.keySet().stream()
                                .anyMatch(key -> EntityType.tryParse(key)
                                        .filter(WireDocuments.kinds()::contains)
                                        .isPresent()));
    }

    /**
     * {@return the format of a JSON object that has some keys, if it is none of MusicBrainz}
     *
     * @param keys the first keys of the object, with their values where these are texts
     */
    public static Optional<ForeignFormat> of(Map<String, String> keys) {
        return Arrays.stream(values()).filter(format -> format.matches(keys)).findFirst();
    }

    /**
     * {@return the format of what begins with some bytes, if it is no JSON and well known}
     *
     * @param bytes the bytes
     * @param offset where it begins in them
     * @param length how many there are
     */
    public static Optional<ForeignFormat> of(byte[] bytes, int offset, int length) {
        int start = offset;
        while (start < offset + length && bytes[start] <= ' ') { // those of a byte order mark are negative
            start++;
        }
        if (start == offset + length || bytes[start] != '<') {
            return Optional.empty();
        }
        int seen = Math.min(offset + length - start, WINDOW);
        String text = Ascii.toLowerCase(new String(bytes, start, seen, UTF_8));
        return Arrays.stream(values())
                .filter(format -> format.marks.stream().anyMatch(text::contains))
                .findFirst();
    }

    /** {@return what it is, with its article} */
    public String description() {
        return description;
    }

    /** {@return what to do with it} */
    public String remedy() {
        return remedy;
    }
}
