package org.linernotes.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleTest {
    @ParameterizedTest
    @CsvSource({
        "performer, performer, PERFORMANCE",
        "vocal, vocals, PERFORMANCE",
        "recording-engineer, recording engineer, PRODUCTION",
        "composer, composer, WRITING",
        "instrument-arranger, instrument arranger, ARRANGEMENT",
        "phonographic-copyright, phonographic copyright, RIGHTS",
        "liner-notes, liner notes, ACCOMPANYING",
        "booking, booking, OTHER",
        "stage-whisperer, stage whisperer, OTHER"
    })
    void a_role_has_a_name_and_a_category(String key, String name, Role.Category category) {
        Role role = Role.of(key);

        assertThat(role.name()).isEqualTo(name);
        assertThat(role.category()).isEqualTo(category);
    }

    @Test
    void keys_of_the_table_share_one_instance() {
        assertThat(Role.of("performer")).isSameAs(Role.PERFORMER).isSameAs(Role.parse("performer"));
        assertThat(Role.table()).contains(Role.PERFORMER, Role.LINER_NOTES).doesNotHaveDuplicates();
    }

    @Test
    void appearing_in_a_film_is_no_performance_on_the_record() {
        assertThat(Role.of("video-appearance").category()).isEqualTo(Role.Category.ACCOMPANYING);
    }

    @Test
    void every_category_is_used() {
        assertThat(Role.table()).extracting(Role::category).contains(Role.Category.values());
    }
}
