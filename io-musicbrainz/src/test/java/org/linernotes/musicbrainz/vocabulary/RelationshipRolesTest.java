package org.linernotes.musicbrainz.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.musicbrainz.vocabulary.RelationshipRule.MapsTo;

class RelationshipRolesTest {
    private static final Set<String> CREDITED = Set.of("artist-recording", "artist-release", "artist-work");
    private static final Set<String> MADE_SOMEWHERE =
            Set.of("area-recording", "area-release", "place-recording", "place-release");

    @ParameterizedTest
    @CsvSource({
        "artist-recording, 628a9658-f54c-4142-b0c0-95f031b544da, performer",
        "artist-recording, 59054b12-01ac-43ee-a618-285fd397e461, performer",
        "artist-recording, 0fdbe3c6-7700-4a31-ae54-b53f06ae1cfa, vocal",
        "artist-recording, 3b6616c5-88ba-4341-b4ee-81ce1e6d7ebb, orchestra",
        "artist-recording, 5c0ceac3-feb4-41f0-868d-dc06f6e27fc0, producer",
        "artist-recording, a01ee869-80a8-45ef-9447-c59e91aa7926, recording-engineer",
        "artist-recording, 68330a36-44cf-4fa2-84e8-533c6fe3fc23, miscellaneous",
        "artist-release, 84453d28-c3e8-4864-9aae-25aa968bcf9e, mastering-engineer",
        "artist-release, 904e57f3-cbbc-43ab-8798-13e710e400d3, lacquer-cutter",
        "artist-work, d59d99ea-23d4-4a80-b066-edca32ee158f, composer"
    })
    void who_did_what_becomes_a_credit_of_what_was_made(String pair, String gid, String role) {
        RelationshipRule rule = RelationshipRoles.rule(Mbid.parse(gid));

        assertThat(rule.pair()).isEqualTo(pair);
        assertThat(rule.mapsTo()).isEqualTo(MapsTo.CREDIT);
        assertThat(rule.role()).contains(Role.of(role));
        assertThat(rule.subject()).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource({
        "ad462279-14b0-4180-9b58-571d0eef7c51, RECORDED_AT, , 1",
        "37ef3a0c-cac3-4172-b09b-4ca98d2857fc, RECORDED_AT, , 1",
        "b06e6732-2603-47d3-8a49-9f589b430483, RECORDED_AT, , 1",
        "11d74801-1493-4a5d-bc0f-4ddc537acddb, PRODUCTION_STEP, mixing, 1",
        "5d075afa-6bb8-4327-9528-e3e4d3d68f49, PRODUCTION_STEP, mastering, 1",
        "a3005666-a872-32c3-ad06-98af558e99b0, PERFORMANCE, , 0",
        "ce01b3ac-dd47-4702-9302-085344f96e84, DERIVATION, EDIT, 0",
        "39a08d0e-26e4-44fb-ae19-906f5fe9435d, DERIVATION, KARAOKE, 1",
        "ce3de655-7451-44d1-9224-87eb948c205d, DERIVATION, VIDEO, 1",
        "9efd9ce9-e702-448b-8e76-641515e8fe62, DERIVATION, SAMPLE, 0"
    })
    void where_and_from_what_become_facts_of_what_was_made(String gid, MapsTo mapsTo, String kind, int subject) {
        RelationshipRule rule = RelationshipRoles.rule(Mbid.parse(gid));

        assertThat(rule.mapsTo()).isEqualTo(mapsTo);
        assertThat(Stream.concat(rule.step().stream(), rule.derivation().stream())
                        .map(Object::toString))
                .containsExactlyElementsOf(Stream.ofNullable(kind).toList());
        assertThat(rule.subject()).hasValue(subject);
    }

    @Test
    void a_type_that_is_newer_than_the_table_has_no_rule() {
        assertThat(RelationshipRoles.rule(Mbid.parse("00000000-0000-4000-8000-000000000001")))
                .isNull();
    }

    @Test
    void every_type_has_one_rule_of_its_own() {
        assertThat(RelationshipRoles.all())
                .extracting(RelationshipRule::type)
                .containsExactlyInAnyOrderElementsOf(RelationshipTypes.all());
        assertThat(RelationshipTypes.all())
                .allSatisfy(
                        type -> assertThat(RelationshipRoles.rule(type).type()).isEqualTo(type));
        assertThat(RelationshipTypes.all())
                .flatExtracting(RelationshipType::gids)
                .allSatisfy(gid ->
                        assertThat(RelationshipRoles.rule(gid).type().gids()).contains(gid));
    }

    @Test
    void what_has_no_gid_stays_a_relationship() {
        assertThat(RelationshipRoles.all())
                .filteredOn(rule -> !rule.type().hasGid())
                .hasSizeGreaterThan(50)
                .allSatisfy(rule -> assertThat(rule.mapsTo()).isEqualTo(MapsTo.RELATIONSHIP));
    }

    @Test
    void no_heading_and_no_link_to_a_page_becomes_a_fact() {
        assertThat(RelationshipRoles.all())
                .filteredOn(rule -> rule.type().grouping() || rule.pair().contains("url"))
                .hasSizeGreaterThan(100)
                .allSatisfy(rule -> assertThat(rule.mapsTo()).isEqualTo(MapsTo.RELATIONSHIP));
    }

    @Test
    void credits_steps_and_derivations_join_what_they_can_join() {
        assertThat(RelationshipRoles.all()).allSatisfy(rule -> {
            switch (rule.mapsTo()) {
                case CREDIT -> assertThat(rule.pair()).isIn(CREDITED);
                case PRODUCTION_STEP -> assertThat(rule.pair()).isIn(MADE_SOMEWHERE);
                case RECORDED_AT -> assertThat(rule.pair()).endsWith("-recording");
                case PERFORMANCE -> assertThat(rule.pair()).isEqualTo("recording-work");
                case DERIVATION -> assertThat(rule.pair()).isEqualTo("recording-recording");
                case RIGHTS -> assertThat(rule.pair()).isIn("label-recording", "label-release");
                case RELATIONSHIP -> assertThat(rule.note()).isNotBlank();
            }
            assertThat(rule.role().isPresent()).isEqualTo(rule.mapsTo() == MapsTo.CREDIT);
            assertThat(rule.right().isPresent()).isEqualTo(rule.mapsTo() == MapsTo.RIGHTS);
            assertThat(rule.subject().isEmpty()).isEqualTo(rule.mapsTo() == MapsTo.RELATIONSHIP);
        });
    }

    @Test
    void every_role_is_one_of_the_table() {
        assertThat(RelationshipRoles.all())
                .flatExtracting(rule -> rule.role().stream().toList())
                .isSubsetOf(Role.table());
    }

    @Test
    void within_a_pair_only_performer_and_instrument_become_the_same() {
        Map<List<Object>, List<String>> same = RelationshipRoles.all().stream()
                .filter(rule -> rule.mapsTo() != MapsTo.RELATIONSHIP)
                .collect(Collectors.groupingBy(
                        rule -> List.of(
                                rule.pair(), rule.mapsTo(), rule.role(), rule.step(), rule.derivation(), rule.right()),
                        Collectors.mapping(RelationshipRule::name, Collectors.toList())));

        assertThat(same.values())
                .filteredOn(names -> names.size() > 1)
                .hasSize(2)
                .allSatisfy(names -> assertThat(names).containsExactly("instrument", "performer"));
    }
}
