package org.linernotes.examples.ellingtonia;

import static com.google.common.collect.Multisets.difference;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.event.InstrumentDescription;
import org.linernotes.core.label.Label;
import org.linernotes.core.session.Session;
import org.linernotes.examples.ellingtonia.ArchiveLeaves.Sitting;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Goes back from the catalogue to the leaves of the archive, and finds them all and no others. */
class EverythingArrivesTest {
    /** Words with a capital among the personnel that are no names. */
    private static final Set<String> GRAMMAR =
            Set.of("add", "as", "full", "same", "others", "personnel", "among", "unk", "unkf", "unidentified");

    @Test
    void every_leaf_of_every_sitting_is_in_the_catalogue() throws IOException {
        Catalog catalog = ReadArchive.outcome().orThrow();
        ModelLeaves model = new ModelLeaves(catalog);
        List<String> differences = new ArrayList<>();
        int count = 0;
        for (Sitting sitting : sittings()) {
            count += sitting.count();
            ImmutableMultiset<String> found = model.of(session(catalog, sitting));
            difference(sitting.leaves(), found).forEach(leaf -> differences.add("lost: " + leaf));
            difference(found, sitting.leaves()).forEach(leaf -> differences.add("added: " + leaf));
        }
        assertThat(differences).isEmpty();
        assertThat(count).isEqualTo(65_998);
    }

    private static List<Sitting> sittings() throws IOException {
        List<Sitting> sittings = new ArrayList<>();
        for (Path year : ArchiveCount.years(ArchiveCount.folder())) {
            sittings.addAll(ArchiveLeaves.sittings(JsonMapper.shared().readTree(year)));
        }
        return sittings;
    }

    private static Session session(Catalog catalog, Sitting sitting) {
        return catalog.take(TakeId.of("ellingtonia-" + sitting.index()))
                .orElseThrow()
                .session();
    }

    @Test
    void every_name_among_the_personnel_is_in_the_session_or_was_reported() throws IOException {
        Catalog catalog = ReadArchive.outcome().orThrow();
        Set<String> reported = new TreeSet<>();
        ReadArchive.outcome()
                .notices()
                .list()
                .forEach(notice -> SessionWords.of(notice.text()).forEach(reported::add));
        List<String> lost = new ArrayList<>();
        for (Sitting sitting : sittings()) {
            ImmutableSet<String> words = SessionWords.of(catalog, session(catalog, sitting));
            sitting.personnel()
                    .forEach(text -> SessionWords.of(text)
                            .filter(word ->
                                    !words.contains(word) && !GRAMMAR.contains(word) && !reported.contains(word))
                            .forEach(word -> lost.add(word + " of: " + text)));
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void both_tables_are_in_the_catalogue() throws IOException {
        Catalog catalog = ReadArchive.outcome().orThrow();
        Map<String, String> instruments = new TreeMap<>();
        catalog.all(EntityType.INSTRUMENT).stream()
                .map(InstrumentDescription.class::cast)
                .forEach(instrument ->
                        instruments.put(instrument.externalIds().get(0).value(), instrument.name()));
        Map<String, String> labels = new TreeMap<>();
        catalog.all(EntityType.LABEL).stream()
                .map(Label.class::cast)
                .forEach(label -> labels.put(label.externalIds().get(0).value(), label.name()));
        assertThat(instruments).isEqualTo(table("instruments.json"));
        assertThat(labels).isEqualTo(table("labels.json"));
    }

    private static Map<String, String> table(String file) {
        Map<String, String> table = new TreeMap<>();
        for (Map.Entry<String, JsonNode> row : JsonMapper.shared()
                .readTree(ArchiveCount.folder().resolve(file))
                .properties()) {
            table.put(row.getKey(), row.getValue().asString());
        }
        return table;
    }
}
