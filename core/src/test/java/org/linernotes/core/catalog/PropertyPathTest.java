package org.linernotes.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.Property.Cardinality;
import org.linernotes.core.source.ContentClaim;

class PropertyPathTest {
    @ParameterizedTest
    @CsvSource({
        "RECORDING, length, Duration",
        "RELEASE, media.tracks.title, String",
        "RELEASE, media.tracks, Track",
        "RELEASE, contents.count, Integer",
        "SESSION, parts.takes.variances.lines.player.artist, ArtistId",
        "SESSION, date.value, EdtfDate",
        "STATEMENT, value, OpenValue"
    })
    void a_path_leads_to_a_row(EntityType subject, String text, String type) {
        PropertyPath path = PropertyPath.resolve(subject, text).orElseThrow();
        assertThat(path.last().type().javaType().getSimpleName()).isEqualTo(type);
        assertThat(path).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "media.", ".media", "media..title", "media.titles", "title.length", "Title", "media/0"})
    void what_names_no_row_is_no_path(String text) {
        assertThat(PropertyPath.resolve(EntityType.RELEASE, text)).isEmpty();
    }

    @Test
    void a_path_as_long_as_a_book_is_refused_at_its_first_wrong_step() {
        assertThat(PropertyPath.resolve(EntityType.RELEASE, "media.".repeat(1_000_000)))
                .isEmpty();
    }

    @Test
    void a_claim_is_held_by_no_entity() {
        PropertyPath claim =
                PropertyPath.resolve(EntityType.RELEASE, "contents").orElseThrow();
        assertThat(claim.isClaim()).isTrue();
        assertThat(claim.last().cardinality()).isEqualTo(Cardinality.CLAIM);
        assertThat(claim.last().type().javaType()).isEqualTo(ContentClaim.class);
        assertThat(claim.values(World.RELEASE)).isEmpty();
        assertThat(PropertyPath.resolve(EntityType.RELEASE, "title")
                        .orElseThrow()
                        .isClaim())
                .isFalse();
    }

    @Test
    void values_are_those_of_all_elements_on_the_way() {
        PropertyPath path =
                PropertyPath.resolve(EntityType.RELEASE, "media.tracks.title").orElseThrow();
        assertThat(path.values(World.RELEASE)).containsExactly("Générique", "L'Assassinat de Carala");
        assertThat(path.values(World.RELEASE, Optional.of(World.TRACK))).containsExactly("Générique");
    }
}
