package org.linernotes.musicbrainz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.linernotes.musicbrainz.Fixtures.read;

import org.junit.jupiter.api.Test;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.ReleaseGroup;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.core.vocabulary.Term;

/** Names of types stand in for gids that are missing; what is not in the tables passes through and is told. */
class UnknownTypesTest {
    private static final String SOME = "00000000-0000-4000-8000-000000000001";
    private static final String NEW = "00000000-0000-4000-8000-0000000000ff";

    @Test
    void a_name_is_enough_where_there_is_no_gid() {
        Outcome<MusicBrainzDocument> outcome =
                read("{'id': '%s', 'name': 'X', 'gender': 'Female', 'type': 'Group'}".formatted(SOME));

        assertThat(((Artist) outcome.orThrow().subject()).kind()).contains(Term.of("group"));
        assertThat(outcome.notices().list()).isEmpty();
    }

    @Test
    void a_name_in_small_letters_as_searches_have_it_is_the_same() {
        Outcome<MusicBrainzDocument> outcome = read("{'id': '%s', 'name': 'X', 'gender': 'female'}".formatted(SOME));

        assertThat(((Artist) outcome.orThrow().subject()).gender()).contains(Term.of("female"));
        assertThat(outcome.notices().list()).isEmpty();
        assertThat(((Artist) read("{'id': '%s', 'name': 'X', 'gender': 'FEMALE'}".formatted(SOME))
                                .orThrow()
                                .subject())
                        .gender())
                .contains(Term.named("FEMALE"));
    }

    @Test
    void the_name_of_a_relationship_is_enough_where_its_types_agree() {
        String player =
                "{'type': 'instrument', 'direction': 'backward', 'artist': {'id': '%s', 'name': 'X'}, 'attributes': ['trumpet']}"
                        .formatted(SOME);
        Outcome<MusicBrainzDocument> outcome = read(Fixtures.recordingWith(player));

        assertThat(((Recording) outcome.orThrow().subject()).credits())
                .extracting(credit -> credit.role())
                .containsExactly(Role.PERFORMER);
        assertThat(outcome.notices().list()).isEmpty();
    }

    @Test
    void a_type_whose_gid_nobody_has_told_stays_a_relationship_by_its_name() {
        String sounds = "{'type': 'sound effects', 'direction': 'backward', 'artist': {'id': '%s', 'name': 'X'}}"
                .formatted(SOME);
        Outcome<MusicBrainzDocument> outcome = read(Fixtures.recordingWith(sounds));

        assertThat(outcome.orThrow().subject().relationships())
                .singleElement()
                .satisfies(relationship -> assertThat(relationship.type()).isEqualTo("sound effects"));
        assertThat(outcome.notices().list()).isEmpty();
    }

    @Test
    void an_unknown_type_is_kept_as_printed_and_told() {
        Outcome<MusicBrainzDocument> outcome = read(
                "{'id': '%s', 'name': 'X', 'gender': null, 'type': 'Hologram', 'type-id': '%s'}".formatted(SOME, NEW));

        assertThat(((Artist) outcome.orThrow().subject()).kind()).hasToString("Optional['Hologram' mb:" + NEW + "]");
        assertThat(outcome.notices().list()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo(MusicBrainzNotice.UNKNOWN_TYPE);
            assertThat(notice.location().pointer()).contains("/type");
            assertThat(notice.text()).isEqualTo("the type “Hologram” is not in the tables; it is kept as printed");
        });
    }

    @Test
    void an_unknown_secondary_type_is_kept_beside_a_known_one() {
        Outcome<MusicBrainzDocument> outcome =
                read("{'id': '%s', 'title': 'X', 'secondary-types': ['Live', 'Hologram']}".formatted(SOME));

        assertThat(((ReleaseGroup) outcome.orThrow().subject()).secondaryTypes())
                .hasSize(2);
        assertThat(outcome.notices().list()).extracting(Notice::code).containsExactly(MusicBrainzNotice.UNKNOWN_TYPE);
    }

    @Test
    void an_unknown_relationship_stays_one() {
        Outcome<MusicBrainzDocument> outcome = read(Fixtures.recordingWith(Fixtures.relation(
                "levitated by", NEW, "backward", "artist", "{'id': '%s', 'name': 'X'}".formatted(SOME), "")));

        assertThat(outcome.orThrow().subject().relationships())
                .extracting(relationship -> relationship.type())
                .containsExactly("levitated by");
        assertThat(outcome.notices().list())
                .extracting(notice -> notice.location().pointer().orElseThrow())
                .containsExactly("/relations/0/type");
    }

    @Test
    void counting_counts_them() {
        LossTally tally = new LossTally();
        LossTally other = new LossTally();
        for (LossTally each : new LossTally[] {tally, tally, other}) {
            MusicBrainzReader.counting(each)
                    .read(Fixtures.json("{'id': '%s', 'name': 'X', 'gender': 'Hologram'}".formatted(SOME)), "x");
        }
        tally.addAll(other);

        assertThat(tally.unknownTypes()).containsExactly(entry("Hologram", 3L));
        assertThat(tally.counts()).isEmpty();
    }
}
