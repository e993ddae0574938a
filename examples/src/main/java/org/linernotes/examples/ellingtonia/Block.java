package org.linernotes.examples.ellingtonia;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A block of the archive, as its JSON has it: what one group recorded at one sitting.
 *
 * @param group the group or leader, as credited
 * @param location the city with the code of its country or state; none where it is that of the block before
 * @param date the date, as text
 * @param description the occasion, often with the venue
 * @param indexDate the date that the archive sorts by, as yymmdd, where the text does not say a day
 * @param sameSession whether it belongs to the sitting of the block before
 * @param entries what stands in the block, from top to bottom
 * @param unknown what else its JSON has
 */
record Block(
        String group,
        Optional<String> location,
        String date,
        Optional<String> description,
        Optional<Integer> indexDate,
        Optional<Boolean> sameSession,
        List<Entry> entries,
        @JsonAnySetter Map<String, JsonNode> unknown) {
    /** Takes blank texts for none. */
    Block {
        location = Archive.stated(location);
        description = Archive.stated(description);
    }
}
