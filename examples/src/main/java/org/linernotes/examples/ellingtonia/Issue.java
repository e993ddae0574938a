package org.linernotes.examples.ellingtonia;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * An issue of a take, as its JSON has it.
 *
 * @param label the code of the label
 * @param catalog the catalogue number
 * @param firstIssue whether the take first came out there
 * @param disc the disc on which it is
 * @param track the number of the track
 * @param title the title of the track
 * @param length its playing time in seconds
 * @param flags marks of the archive
 * @param unknown what else its JSON has
 */
record Issue(
        String label,
        String catalog,
        Optional<Boolean> firstIssue,
        Optional<Integer> disc,
        Optional<Integer> track,
        Optional<String> title,
        Optional<Integer> length,
        Optional<String> flags,
        @JsonAnySetter Map<String, JsonNode> unknown) {}
