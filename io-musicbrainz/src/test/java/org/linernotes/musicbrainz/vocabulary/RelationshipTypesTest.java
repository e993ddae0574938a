package org.linernotes.musicbrainz.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.linernotes.core.identifier.Mbid;

class RelationshipTypesTest {
    private static final Mbid PERFORMER = Mbid.parse("628a9658-f54c-4142-b0c0-95f031b544da");
    private static final Mbid UNKNOWN = Mbid.parse("00000000-0000-4000-8000-000000000001");

    @Test
    void the_gid_goes_before_the_name() {
        RelationshipType performer = RelationshipTypes.find(PERFORMER, "artist-work", "composer");

        assertThat(performer).isSameAs(RelationshipTypes.find(PERFORMER));
        assertThat(performer.rowId()).isEqualTo(156);
        assertThat(performer.pair()).isEqualTo("artist-recording");
    }

    @Test
    void without_a_gid_the_kinds_and_the_name_tell() {
        assertThat(RelationshipTypes.find(null, "artist-recording", "performer").gid())
                .isEqualTo(PERFORMER);
        assertThat(RelationshipTypes.find(null, "artist-release", "performer").gid())
                .isNotEqualTo(PERFORMER);
        assertThat(RelationshipTypes.find(null, "artist-recording", "sky writer"))
                .isNull();
    }

    @Test
    void an_unknown_gid_can_only_be_that_of_a_type_whose_gid_nobody_told() {
        RelationshipType programmed = RelationshipTypes.find(UNKNOWN, "place-recording", "programmed at");

        assertThat(programmed.rowId()).isEqualTo(1309);
        assertThat(programmed.hasGid()).isFalse();
        assertThatThrownBy(programmed::gid)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the gid of place-recording programmed at is not known");
        assertThat(RelationshipTypes.find(UNKNOWN, "artist-recording", "performer"))
                .isNull();
    }

    @Test
    void a_name_that_two_types_share_tells_nothing_by_itself() {
        assertThat(RelationshipTypes.find(null, "artist-work", "named after artist"))
                .isNull();
        assertThat(RelationshipTypes.find(UNKNOWN, "artist-work", "named after artist")
                        .rowId())
                .isEqualTo(1257);
    }

    @Test
    void a_type_that_musicbrainz_itself_knows_under_two_gids_is_found_by_both() {
        RelationshipType part = RelationshipTypes.find(Mbid.parse("8da75c99-46ff-373c-9d31-276ca8fa8cc3"));

        assertThat(part.gid()).isEqualTo(Mbid.parse("8fe04b66-fe39-40ce-a28f-76b816d3f55a"));
        assertThat(RelationshipTypes.find(part.gid())).isSameAs(part);
    }

    @Test
    void of_some_types_no_source_tells_what_they_join() {
        assertThat(RelationshipTypes.all())
                .filteredOn(type -> type.pair().isEmpty())
                .hasSize(7)
                .noneMatch(RelationshipType::hasGid);
    }
}
