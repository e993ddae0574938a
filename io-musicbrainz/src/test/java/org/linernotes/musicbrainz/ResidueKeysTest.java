package org.linernotes.musicbrainz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the residue of real documents holds is what the model has no field for, and nothing else. */
class ResidueKeysTest {
    private static final String VOTES =
            "what users of the site voted for; a label keeps genres of its own, a discographer none";
    private static final String COUNTED = "counted by the server from what it has; a catalogue asks its own releases";
    private static final String SITE = "a remark of the site about its own record, not about the release";
    private static final String LISTED =
            "a page of at most 25; each of these names the artist in its own document, with the name credited";

    /** The keys of the wire that may be in a residue, each with the reason. */
    private static final Map<String, String> ALLOWED = Map.ofEntries(
            Map.entry("tags", VOTES),
            Map.entry("genres", VOTES),
            Map.entry("rating", VOTES),
            Map.entry("user-tags", VOTES),
            Map.entry("user-genres", VOTES),
            Map.entry("user-rating", VOTES),
            Map.entry("first-release-date", COUNTED),
            Map.entry("count", COUNTED),
            Map.entry("quality", SITE),
            Map.entry("cover-art-archive", SITE),
            Map.entry(
                    "ordering-key",
                    "the place among the relations of a type; facts of the model stand in lists, whose order says it"),
            Map.entry("recordings", LISTED),
            Map.entry("releases", LISTED),
            Map.entry("release-groups", LISTED),
            Map.entry("works", LISTED));

    @Test
    void only_these_keys_are_left_over() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : LookUps.files()) {
            byte[] bytes = Files.readAllBytes(file);
            MusicBrainzDocument document =
                    MusicBrainzReader.create().read(bytes, file.toString()).orThrow();
            document.compareWith(bytes).residue().leaves().keySet().stream()
                    .map(way -> way.substring(way.lastIndexOf('/') + 1))
                    .forEach(found::add);
        }

        assertThat(ALLOWED.keySet()).containsAll(found);
        assertThat(found).as("no reason is idle").hasSizeGreaterThan(ALLOWED.size() - 4);
    }
}
