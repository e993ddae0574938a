package org.linernotes.examples.ellingtonia;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** An entry of a block, as its JSON has it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(name = "artists", value = Entry.Artists.class),
    @JsonSubTypes.Type(name = "take", value = Entry.Take.class),
    @JsonSubTypes.Type(name = "suite", value = Entry.Suite.class),
    @JsonSubTypes.Type(name = "note", value = Entry.Note.class)
})
sealed interface Entry {
    /** {@return what else its JSON has} */
    Map<String, JsonNode> unknown();

    /**
     * Who plays on the takes that follow.
     *
     * @param value the text
     * @param unknown what else its JSON has
     */
    record Artists(String value, @JsonAnySetter Map<String, JsonNode> unknown) implements Entry {}

    /**
     * A take, or the heading of a medley.
     *
     * @param index the number of the archive, for example {@code 38-01-19-001}
     * @param matrix the matrix or the number of the take
     * @param title the title with its marks
     * @param desor the number in the <em>New DESOR</em>
     * @param suiteIndex which part of the suite it is
     * @param releases where it was issued
     * @param youtube where it can be seen
     * @param tidal where it can be heard
     * @param unknown what else its JSON has
     */
    record Take(
            Optional<String> index,
            Optional<String> matrix,
            String title,
            Optional<String> desor,
            Optional<Integer> suiteIndex,
            List<Issue> releases,
            Optional<String> youtube,
            Optional<String> tidal,
            @JsonAnySetter Map<String, JsonNode> unknown)
            implements Entry {
        /** Takes blank texts for none. */
        public Take {
            index = Archive.stated(index);
            matrix = Archive.stated(matrix);
            desor = Archive.stated(desor);
        }
    }

    /**
     * The beginning of a suite.
     *
     * @param suiteTitle its title; none where a suite ends and none begins
     * @param unknown what else its JSON has
     */
    record Suite(Optional<String> suiteTitle, @JsonAnySetter Map<String, JsonNode> unknown) implements Entry {}

    /**
     * A remark.
     *
     * @param content the text
     * @param unknown what else its JSON has
     */
    record Note(String content, @JsonAnySetter Map<String, JsonNode> unknown) implements Entry {}
}
