package org.linernotes.musicbrainz;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.EntityTables;
import org.linernotes.core.catalog.Repeats;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.testing.RandomModel;
import org.linernotes.core.testing.Rounds;
import org.linernotes.core.testing.Without;

/** Documents of which each says a part of an entity, some of it otherwise. */
class RandomTogetherTest {
    private static final int ENTITIES = Rounds.of(8);
    private static final int DOCUMENTS = 3;
    private static final int LEFT_OUT = 2;

    static Stream<EntityType> kinds() {
        return Arrays.stream(EntityType.values()).filter(MusicBrainzWriter::writes);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void what_the_catalogue_says_does_not_depend_on_their_order_and_what_it_does_not_is_told(EntityType kind) {
        int told = 0;
        for (long seed = 0; seed < ENTITIES; seed++) {
            told += check(seed, EntityTables.of(kind));
        }
        assertThat(told).as("properties in which they differ").isGreaterThan(ENTITIES / 2);
    }

    /** {@return how many values the catalogues do not hold} */
    private static <T extends Entity> int check(long seed, PropertyTable<T> table) {
        List<T> versions = versions(seed, table);
        List<MusicBrainzDocument> about = versions.stream()
                .map(version -> MusicBrainzDocument.of(version, ImmutableList.of()))
                .toList();
        Entity other = RandomModel.seeded(seed).entity(EntityType.GENRE);
        List<MusicBrainzDocument> mentioning = versions.stream()
                .map(version -> MusicBrainzDocument.of(other, ImmutableList.of(version)))
                .toList();
        return check(about, versions, seed) + check(mentioning, versions, seed);
    }

    private static <T extends Entity> int check(List<MusicBrainzDocument> documents, List<T> versions, long seed) {
        Outcome<Catalog> together = of(documents);
        assertThat(Collections2.permutations(documents))
                .as("seed " + seed)
                .allSatisfy(order -> assertThat(of(order).orThrow()).isEqualTo(together.orThrow()));
        int unheld = 0;
        for (T version : versions) {
            T held = EntityTables.of(version)
                    .type()
                    .cast(together.orThrow().get(version.id()).orElseThrow());
            for (Property<T, ?> property : Repeats.unheld(held, version)) {
                assertThat(together.notices().list())
                        .as("seed " + seed)
                        .anySatisfy(notice -> assertThat(notice.location().record())
                                .contains(version.id().toReference()))
                        .anySatisfy(notice -> assertThat(notice.text()).contains(property.name()));
                unheld++;
            }
        }
        return unheld;
    }

    private static <T extends Entity> List<T> versions(long seed, PropertyTable<T> table) {
        Random random = new Random(seed);
        RandomModel model = RandomModel.seeded(seed);
        T whole = table.withExtensions(model.full(table), Extensions.NONE);
        T other = table.withExtensions(model.full(table), Extensions.NONE);
        return Stream.generate(() -> part(table, whole, other, random))
                .limit(DOCUMENTS)
                .toList();
    }

    private static Outcome<Catalog> of(Collection<MusicBrainzDocument> documents) {
        CatalogOfDocuments all = CatalogOfDocuments.create();
        documents.forEach(all::add);
        return all.build();
    }

    /** {@return the entity without some of what it says, now and then with what another one says} */
    private static <T extends Entity> T part(PropertyTable<T> table, T whole, T other, Random random) {
        T part = whole;
        for (Property<T, ?> property : table.properties()) {
            if (!property.name().equals("id")
                    && random.nextInt(2 * table.properties().size()) == 0) {
                part = property.with(part, property.get(other));
            }
        }
        for (int i = 0; i < LEFT_OUT; i++) {
            List<Without<T>> all = Without.each(table, part).stream()
                    .filter(less -> !less.isId())
                    .toList();
            part = all.isEmpty() ? part : all.get(random.nextInt(all.size())).value();
        }
        return part;
    }
}
