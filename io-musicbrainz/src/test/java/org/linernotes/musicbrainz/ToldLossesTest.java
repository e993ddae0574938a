package org.linernotes.musicbrainz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.EntityTables;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.testing.RandomModel;
import org.linernotes.core.testing.Rounds;
import org.linernotes.core.testing.Without;

/** Of what an entity says, each single thing makes a difference to its document, or it is told as lost. */
class ToldLossesTest {
    private static final int ENTITIES = Rounds.of(25);

    static Stream<EntityType> kinds() {
        return Arrays.stream(EntityType.values()).filter(MusicBrainzWriter::writes);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void what_makes_no_difference_to_a_document_is_told(EntityType kind) {
        List<String> untold = new ArrayList<>();
        int compared = 0;
        for (long seed = 0; seed < ENTITIES; seed++) {
            compared += compare(seed, EntityTables.of(kind), untold);
        }
        assertThat(untold).isEmpty();
        assertThat(compared).isGreaterThan(ENTITIES * 10);
    }

    /** {@return how many things an entity says} */
    private static <T extends Entity> int compare(long seed, PropertyTable<T> table, List<String> untold) {
        RandomModel random = RandomModel.seeded(seed);
        T entity = seed % 3 == 0 ? random.full(table) : random.value(table);
        Outcome<byte[]> written = written(entity);
        List<Without<T>> all = Without.each(table, entity);
        all.stream()
                .filter(less -> !less.isId() && !less.isTold(written.notices(), entity.id()))
                .filter(less -> Arrays.equals(written(less.value()).orThrow(), written.orThrow()))
                .forEach(less -> untold.add(seed + " " + less.pointer()));
        return all.size();
    }

    private static Outcome<byte[]> written(Entity entity) {
        return MusicBrainzWriter.create()
                .write(Catalog.builder().add(entity).build().orThrow(), entity.id());
    }
}
