package org.linernotes.musicbrainz.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.EntityTables;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.testing.RandomModel;
import org.linernotes.core.testing.Without;

/** Of what an entity says, each single thing makes a difference to what is sent, or it is told as lost. */
class ToldSeedLossesTest {
    private static final int CATALOGS = 4;
    private static final int ENTITIES = 40;

    @Test
    void what_makes_no_difference_to_what_is_sent_is_told() {
        List<String> untold = new ArrayList<>();
        int compared = 0;
        for (long seed = 0; seed < CATALOGS; seed++) {
            Catalog catalog = RandomModel.seeded(seed).catalog(ENTITIES);
            Outcome<Seeds> sent = Seeds.of(catalog, SeedOptions.DEFAULT);
            for (Entity entity : catalog.entities()) {
                if (!catalog.isMention(entity.id())) {
                    compared += compare(seed, catalog, sent, EntityTables.of(entity), entity, untold);
                }
            }
        }
        assertThat(compared).isGreaterThan(5_000);
        assertThat(untold).isEmpty();
    }

    private static <T extends Entity> int compare(
            long seed, Catalog catalog, Outcome<Seeds> sent, PropertyTable<T> table, T entity, List<String> untold) {
        List<Without<T>> all = Without.each(table, entity);
        for (Without<T> less : all) {
            boolean isLost = !less.isId()
                    && !isDeduced(less.pointer(), entity)
                    && !less.isTold(sent.notices(), entity.id())
                    && with(catalog, less.value())
                            .map(other -> Seeds.of(other, SeedOptions.DEFAULT))
                            .filter(without -> without.orThrow().equals(sent.orThrow())
                                    && ofOthers(without, entity).equals(ofOthers(sent, entity)))
                            .isPresent();
            if (isLost) {
                untold.add(seed + " " + entity.id().toReference() + " " + less.pointer());
            }
        }
        return all.size();
    }

    /** {@return whether it is the direction of a relationship between two kinds, which follows from the kinds} */
    private static boolean isDeduced(String pointer, Entity entity) {
        return IntStream.range(0, entity.relationships().size())
                .filter(i -> pointer.equals("/relationships/" + i + "/direction"))
                .mapToObj(i -> entity.relationships().get(i).target().type())
                .anyMatch(kind -> kind != entity.id().type());
    }

    /** What is told of other entities: a release tells what kinds of its group there are not. */
    private static List<Notice> ofOthers(Outcome<Seeds> sent, Entity entity) {
        return sent.notices().list().stream()
                .filter(notice -> !notice.location()
                        .record()
                        .equals(Optional.of(entity.id().toReference())))
                .toList();
    }

    /** {@return the catalogue with another version of one entity, if others can do with it} */
    private static Optional<Catalog> with(Catalog catalog, Entity other) {
        Catalog.Builder builder = Catalog.builder();
        for (Entity entity : catalog.entities()) {
            Catalog.Builder unused = entity.id().equals(other.id())
                    ? builder.add(other)
                    : catalog.isMention(entity.id()) ? builder.addMention(entity) : builder.add(entity);
        }
        return builder.build().value();
    }
}
