package org.linernotes.examples.miles;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The data as they lie in their folder. What a record here does not know of its JSON is kept with it.
 *
 * @param albums the albums
 * @param tracks the tracks
 * @param musicians the musicians
 * @param instruments the instruments
 */
record Dataset(
        List<AlbumPage> albums,
        List<TrackPage> tracks,
        List<MusicianPage> musicians,
        List<InstrumentPage> instruments) {
    /** No name, date or address is longer than a thousand characters. */
    private static final StreamReadConstraints LIMITS =
            StreamReadConstraints.builder().maxStringLength(1_000).build();

    private static final JsonMapper MAPPER = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(LIMITS).build())
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    /**
     * An album.
     *
     * @param id its title
     * @param url its article
     * @param icon its cover
     * @param label its label
     * @param released when it came out
     * @param recorded when it was recorded
     * @param studios where it was recorded
     * @param producers who produced it
     * @param musicians who plays on it
     * @param unknown what else its JSON has
     */
    record AlbumPage(
            String id,
            String url,
            String icon,
            String label,
            String released,
            List<String> recorded,
            List<String> studios,
            List<String> producers,
            List<String> musicians,
            @JsonAnySetter Map<String, JsonNode> unknown) {}

    /**
     * A track.
     *
     * @param id its title
     * @param albums for each album that has it, who plays what: maps of one name to one instrument
     * @param unknown what else its JSON has
     */
    record TrackPage(
            String id,
            List<Map<String, List<Map<String, String>>>> albums,
            @JsonAnySetter Map<String, JsonNode> unknown) {}

    /**
     * A musician.
     *
     * @param id the name
     * @param url the article
     * @param icon the picture
     * @param albums the albums
     * @param instruments the instruments
     * @param birthdate when the musician was born
     * @param deathdate when the musician died
     * @param unknown what else the JSON has
     */
    record MusicianPage(
            String id,
            String url,
            String icon,
            List<String> albums,
            List<String> instruments,
            String birthdate,
            String deathdate,
            @JsonAnySetter Map<String, JsonNode> unknown) {}

    /**
     * An instrument.
     *
     * @param id its name
     * @param url its picture
     * @param musicians who plays it
     * @param unknown what else its JSON has
     */
    record InstrumentPage(
            String id,
            String url,
            List<String> musicians,
            @JsonAnySetter Map<String, JsonNode> unknown) {}

    /**
     * {@return the data in a folder}
     *
     * @param folder the folder
     * @throws IOException if a file cannot be read
     * @throws JacksonException if a file is not in this form
     */
    static Dataset read(Path folder) throws IOException {
        return new Dataset(
                pages(folder.resolve("albums.json"), new TypeReference<>() {}),
                pages(folder.resolve("tracks.json"), new TypeReference<>() {}),
                pages(folder.resolve("musicians.json"), new TypeReference<>() {}),
                pages(folder.resolve("instruments.json"), new TypeReference<>() {}));
    }

    private static <T> List<T> pages(Path file, TypeReference<List<T>> type) throws IOException {
        return MAPPER.readValue(Files.readString(file), type);
    }
}
