package org.linernotes.examples.ellingtonia;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.linernotes.examples.ellingtonia.ArchiveCount.Mention;
import org.linernotes.examples.ellingtonia.ArchiveCount.PersonnelText;

/** How much of the personnel is understood: players times instruments, in the texts and behind the titles. */
class PersonnelMeasureTest {
    @Test
    void nearly_every_player_is_read_with_every_instrument() {
        PersonnelMeasure measure = new PersonnelMeasure();
        List<Mention> failures = new ArrayList<>();
        List<String> places = new ArrayList<>();
        for (PersonnelText text : ReadArchive.count().personnel()) {
            measure.failures(text).forEach(mention -> {
                failures.add(mention);
                places.add(mention + " at " + text.where());
            });
        }
        Map<String, Long> kinds = failures.stream().collect(groupingBy(Mention::code, TreeMap::new, counting()));
        assertThat(kinds)
                .as(() -> places.stream().collect(joining("\n", "not understood:\n", "\n")))
                .isEqualTo(Map.of(
                        "pc", 11L, // no code of the archive's own table
                        "as", 1L, // a bracket has lost its code
                        "rhythms", 1L, // "9 rhythms"
                        "v", 1L, // a choir of two saints
                        "vn", 1L, // the orchestra before the name of its conductor,
                        "con", 1L)); // who plays the violin, too
        double share =
                1 - (double) failures.size() / ReadArchive.count().mentions().count();
        assertThat(share).isGreaterThan(0.999);
    }
}
