package org.linernotes.musicbrainz.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.personnel.Qualifier;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.musicbrainz.vocabulary.RelationshipAttributeType.Meaning;

class RelationshipAttributeTypesTest {
    @ParameterizedTest
    @CsvSource({
        "additional, 0a5341f8-3b1d-4f99-a0c6-26b7f4e42c7f, ADDITIONAL",
        "guest, b3045913-62ac-433e-9211-ac683cdf6b5c, GUEST",
        "solo, 63daa0d3-9b63-4434-acff-4977c07808ca, SOLO",
        "co, ac6f6b4c-a4ec-4483-a04e-9f425a914573, CO",
        "executive, e0039285-6667-4f94-80d6-aa6520c6d359, EXECUTIVE",
        "assistant, 8c4196b1-7053-4b16-921a-f22b2898ed44, ASSISTANT",
        "associate, 8d23d2dd-13df-43ea-85a0-d7eb38dc32ec, ASSOCIATE"
    })
    void a_qualifier_is_known_both_ways(String name, String gid, Qualifier qualifier) {
        RelationshipAttributeType attribute = RelationshipAttributeTypes.find(Mbid.parse(gid));

        assertThat(attribute.name()).isEqualTo(name);
        assertThat(attribute.meaning()).isEqualTo(Meaning.QUALIFIER);
        assertThat(attribute.qualifier()).contains(qualifier);
        assertThat(RelationshipAttributeTypes.ofQualifier(qualifier)).isSameAs(attribute);
    }

    @ParameterizedTest
    @CsvSource({
        "b3eac5f9-7859-4416-ac39-7154e2e8d348, INSTRUMENT, piano",
        "0abd7f04-5e28-425b-956f-94789d9bcbe2, INSTRUMENT, ",
        "8e2a3255-87c2-4809-a174-98cb3704f1a5, VOCAL, lead-vocals",
        "d3a36e62-a7c4-4eb9-839f-adfebe87ac12, VOCAL, spoken-vocals",
        "39867b3b-0f1e-40d5-b602-4f3936b7f486, TASK, ",
        "70007db6-a8bc-46d7-a770-80e6a0bb551a, OTHER, ",
        "9b72452f-550e-4ace-93ed-fb8789cdc245, OTHER, "
    })
    void an_attribute_means_what_its_tree_means(String gid, Meaning meaning, String instrument) {
        RelationshipAttributeType attribute = RelationshipAttributeTypes.find(Mbid.parse(gid));

        assertThat(attribute.meaning()).isEqualTo(meaning);
        assertThat(attribute.instrument().map(Instrument::toString).orElse(null))
                .isEqualTo(instrument);
        assertThat(attribute.qualifier()).isEmpty();
    }

    @Test
    void the_task_is_a_text_and_instruments_may_be_credited_in_other_words() {
        assertThat(RelationshipAttributeTypes.all())
                .filteredOn(attribute -> attribute.meaning() == Meaning.TASK)
                .hasSize(1)
                .allMatch(RelationshipAttributeType::freeText);
        assertThat(RelationshipAttributeTypes.all())
                .filteredOn(attribute -> attribute.meaning() == Meaning.INSTRUMENT)
                .hasSizeGreaterThan(1_000)
                .allMatch(RelationshipAttributeType::creditable);
    }

    @Test
    void an_attribute_is_found_by_its_name_where_the_gid_does_not_tell() {
        Mbid unknown = Mbid.parse("00000000-0000-4000-8000-000000000001");
        RelationshipAttributeType live = RelationshipAttributeTypes.find(null, "live");

        assertThat(live.gid()).isEqualTo(Mbid.parse("70007db6-a8bc-46d7-a770-80e6a0bb551a"));
        assertThat(RelationshipAttributeTypes.find(unknown, "live")).isNull();
        assertThat(RelationshipAttributeTypes.find(unknown, "demo").rowId()).hasValue(1417);
        assertThat(RelationshipAttributeTypes.find(null, "tar")).isNull();
    }

    @Test
    void phrases_ask_for_an_attribute_by_the_root_of_its_tree() {
        assertThat(RelationshipAttributeTypes.find(null, "piano").rootName()).isEqualTo("instrument");
        assertThat(RelationshipAttributeTypes.find(null, "lead vocals").rootName())
                .isEqualTo("vocal");
        assertThat(RelationshipAttributeTypes.find(null, "guest").rootName()).isEqualTo("guest");
        assertThat(RelationshipAttributeTypes.find(null, "acappella").rootName())
                .isEqualTo("acappella");
    }

    @Test
    void what_is_unknown_is_null() {
        assertThat(RelationshipAttributeTypes.find(Mbid.parse("00000000-0000-4000-8000-000000000001")))
                .isNull();
        assertThat(RelationshipAttributeTypes.ofQualifier(Qualifier.LEADER)).isNull();
    }
}
