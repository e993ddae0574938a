package org.linernotes.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.testing.RandomModel;

class ReferencesTest {
    @Test
    void references_are_found_with_their_places() {
        assertThat(References.of(World.SESSION))
                .containsExactly(
                        new Reference.ToEntity("/parts/0/lineUp/0/player/artist", World.DAVIS.id()),
                        new Reference.ToEntity("/parts/0/lineUp/1/player/artist", World.WILEN.id()));
        assertThat(References.of(World.RECORDING))
                .containsExactly(new Reference.ToTake("/derivations/0/take", World.TAKE));
        assertThat(References.of(World.statement(World.RELEASE, "media.tracks.recording", World.RECORDING.id())
                        .withElement(World.TRACK)))
                .containsExactly(
                        new Reference.ToEntity("/subject", World.RELEASE.id()),
                        new Reference.ToElement("/element", World.RELEASE.id(), World.TRACK),
                        new Reference.ToEntity("/value", World.RECORDING.id()),
                        new Reference.ToEntity("/source", World.SLEEVE.id()));
    }

    @ParameterizedTest
    @EnumSource(EntityType.class)
    void the_own_ids_of_an_entity_and_its_elements_are_no_references(EntityType type) {
        Entity entity = RandomModel.seeded(1).fullEntity(type);
        ImmutableList<Reference> references = References.of(entity);
        assertThat(references)
                .extracting(Reference::target)
                .isNotEmpty()
                .doesNotContain(entity.id().toReference());
        assertThat(references).extracting(Reference::pointer).noneMatch(pointer -> pointer.endsWith("/id"));
    }
}
