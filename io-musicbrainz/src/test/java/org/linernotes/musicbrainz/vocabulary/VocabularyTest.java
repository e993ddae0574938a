package org.linernotes.musicbrainz.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.vocabulary.Term;

class VocabularyTest {
    private static final Mbid ALBUM = Mbid.parse("f529b476-6e62-324f-b0aa-1f3e33d313fc");
    private static final Mbid UNKNOWN = Mbid.parse("00000000-0000-4000-8000-000000000001");

    @ParameterizedTest
    @CsvSource({
        "RELEASE_GROUP_PRIMARY_TYPE, f529b476-6e62-324f-b0aa-1f3e33d313fc, Album, album",
        "RELEASE_STATUS, 4e304316-386d-3409-af2e-78857eec5cfe, Official, official",
        "MEDIUM_FORMAT, 9712d52a-4509-3d4b-a1a2-67c88c643e31, CD, cd",
        "MEDIUM_FORMAT, , 12\" Vinyl, 12-inch-vinyl",
        "MEDIUM_FORMAT, , CD+G, cd-plus-g",
        "WORK_TYPE, , Étude, etude",
        "PLACE_TYPE, 05fa6a09-ff92-3d34-bdbb-5141d3c24f38, Studio, studio",
        "LABEL_TYPE, e1db00ba-f002-4edc-bc02-6f48e58e2a2e, Manufacturer, manufacturer"
    })
    void a_known_entry_is_a_key(Vocabulary table, String gid, String name, String key) {
        Term byGid = table.term(gid == null ? null : Mbid.parse(gid), gid == null ? name : "a later name");

        assertThat(byGid).isEqualTo(Term.of(key)).isSameAs(table.term(null, name));
        assertThat(table.entry(Term.of(key)).name()).isEqualTo(name);
    }

    @Test
    void the_gid_goes_before_the_name_and_the_name_helps_where_the_gid_is_new() {
        Vocabulary types = Vocabulary.RELEASE_GROUP_PRIMARY_TYPE;

        assertThat(types.term(ALBUM, "Single")).isEqualTo(Term.of("album"));
        assertThat(types.term(UNKNOWN, "Single")).isEqualTo(Term.of("single"));
        assertThat(types.find(UNKNOWN, "Single").gid()).isNotEqualTo(Optional.of(UNKNOWN));
    }

    @Test
    void what_no_table_has_passes_as_it_is_printed() {
        Vocabulary types = Vocabulary.RELEASE_GROUP_PRIMARY_TYPE;

        assertThat(types.term(UNKNOWN, "Hologram")).isEqualTo(Term.named("Hologram", UNKNOWN));
        assertThat(types.term(null, "Hologram")).isEqualTo(Term.named("Hologram"));
        assertThat(types.entry(Term.named("Hologram", UNKNOWN)))
                .isEqualTo(new VocabularyEntry(
                        Term.named("Hologram", UNKNOWN), "Hologram", Optional.of(UNKNOWN), OptionalInt.empty(), false));
        assertThat(types.entry(Term.of("sound-cloud")).name()).isEqualTo("sound cloud");
    }

    @Test
    void without_a_name_there_is_no_term() {
        assertThat(Vocabulary.WORK_TYPE.term(null, null)).isNull();
        assertThat(Vocabulary.WORK_TYPE.term(UNKNOWN, null)).isNull();
        assertThat(Vocabulary.WORK_TYPE.term(UNKNOWN, " ")).isNull();
        assertThat(Vocabulary.WORK_TYPE.term(UNKNOWN, "x".repeat(1_001))).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "RELEASE_GROUP_PRIMARY_TYPE, Album, 1",
        "ARTIST_TYPE, Orchestra, 5",
        "GENDER, Female, 2",
        "PLACE_TYPE, Park, 9",
        "SERIES_ORDERING_TYPE, Manual, 2"
    })
    void an_entry_has_the_number_of_its_row(Vocabulary table, String name, int rowId) {
        assertThat(table.find(null, name).rowId()).hasValue(rowId);
    }

    @Test
    void of_kinds_of_attributes_of_works_it_is_known_whose_values_are_texts() {
        assertThat(Vocabulary.WORK_ATTRIBUTE_TYPE.find(null, "JASRAC ID").freeText())
                .isTrue();
        assertThat(Vocabulary.WORK_ATTRIBUTE_TYPE.find(null, "Key").freeText()).isFalse();
    }

    @Test
    void an_entry_of_one_table_is_unknown_to_the_others() {
        assertThat(Vocabulary.WORK_TYPE.find(ALBUM, null)).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void every_entry_is_found_by_all_that_is_known_of_it(Vocabulary table) {
        assertThat(table.entries()).isNotEmpty().allSatisfy(entry -> {
            assertThat(table.find(null, entry.name())).isSameAs(entry);
            assertThat(table.find(entry.gid().orElse(null), entry.name())).isSameAs(entry);
            assertThat(table.entry(entry.term())).isSameAs(entry);
            assertThat(entry.term().key()).isPresent();
        });
    }
}
