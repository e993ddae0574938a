package org.linernotes.examples.discogs;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.google.common.collect.Multiset;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A release, as the API of Discogs gives it. What is not stated is blank or empty; what a record here does not know of its JSON
 * is not taken.
 *
 * @param id the number of the release
 * @param title the title
 * @param artists who is credited
 * @param extraartists who else is credited
 * @param labels the labels with their numbers
 * @param country in which country it came out
 * @param released when it came out
 * @param notes the notes
 * @param formats the formats
 * @param identifiers bar codes, matrices and the like
 * @param tracklist the tracks
 * @param unknown what else its JSON has
 */
record ReleasePage(
        String id,
        String title,
        List<ArtistPage> artists,
        List<ArtistPage> extraartists,
        List<LabelPage> labels,
        String country,
        String released,
        String notes,
        List<FormatPage> formats,
        List<IdentifierPage> identifiers,
        List<TrackPage> tracklist,
        @JsonAnySetter Map<String, JsonNode> unknown) {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultNullHandling(handling -> JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY))
            .build();

    /**
     * An artist in a credit.
     *
     * @param id the number of the artist, 0 if Discogs has no page of the artist
     * @param name the name, with the number that tells it apart
     * @param anv the name as printed, where it is another
     * @param join what joins it to the next
     * @param role the roles
     * @param tracks the tracks
     * @param unknown what else its JSON has
     */
    record ArtistPage(
            String id,
            String name,
            String anv,
            String join,
            String role,
            String tracks,
            @JsonAnySetter Map<String, JsonNode> unknown) {}

    /**
     * A label.
     *
     * @param id the number of the label
     * @param name the name
     * @param catno the number of the release
     * @param unknown what else its JSON has
     */
    record LabelPage(
            String id,
            String name,
            String catno,
            @JsonAnySetter Map<String, JsonNode> unknown) {}

    /**
     * A format.
     *
     * @param name the name
     * @param qty how many there are of it
     * @param text free text
     * @param descriptions more about it
     * @param unknown what else its JSON has
     */
    record FormatPage(
            String name,
            String qty,
            String text,
            List<String> descriptions,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {}

    /**
     * An identifier.
     *
     * @param type of what sort it is
     * @param value the text
     * @param description where it stands
     * @param unknown what else its JSON has
     */
    record IdentifierPage(
            String type,
            String value,
            String description,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {}

    /**
     * A track, a heading, or what comprises several tracks.
     *
     * @param position the position as printed; none for a heading
     * @param title the title
     * @param duration the playing time
     * @param artists who is credited
     * @param extraartists who else is credited
     * @param parts the tracks that it comprises
     * @param unknown what else its JSON has
     */
    record TrackPage(
            String position,
            String title,
            String duration,
            List<ArtistPage> artists,
            List<ArtistPage> extraartists,
            @JsonProperty("sub_tracks") List<TrackPage> parts,
            @JsonAnySetter Map<String, JsonNode> unknown) {}

    /**
     * {@return the release that a JSON object describes}
     *
     * @param object the object
     */
    static ReleasePage of(JsonNode object) {
        return MAPPER.treeToValue(object, ReleasePage.class);
    }

    /** Enters the paths of what is not taken. */
    void notTaken(Multiset<String> paths) {
        enter("", unknown, paths);
        artists.forEach(artist -> enter("/artists", artist.unknown(), paths));
        extraartists.forEach(artist -> enter("/extraartists", artist.unknown(), paths));
        labels.forEach(label -> enter("/labels", label.unknown(), paths));
        tracklist.forEach(track -> notTaken("/tracklist", track, paths));
    }

    private static void notTaken(String path, TrackPage track, Multiset<String> paths) {
        enter(path, track.unknown(), paths);
        track.artists().forEach(artist -> enter(path + "/artists", artist.unknown(), paths));
        track.extraartists().forEach(artist -> enter(path + "/extraartists", artist.unknown(), paths));
        track.parts().forEach(part -> notTaken(path + "/sub_tracks", part, paths));
        track.parts().stream()
                .filter(part -> !part.parts().isEmpty())
                .forEach(part -> paths.add(path + "/sub_tracks/sub_tracks"));
    }

    private static void enter(String path, Map<String, JsonNode> unknown, Multiset<String> paths) {
        unknown.forEach((key, value) -> {
            if (value.isContainer() ? !value.isEmpty() : !value.isNull()) {
                paths.add(path + "/" + key);
            }
        });
    }
}
