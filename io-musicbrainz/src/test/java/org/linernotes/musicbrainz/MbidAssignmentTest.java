package org.linernotes.musicbrainz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.LabelId;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.notice.Notice;

class MbidAssignmentTest {
    private static final ArtistId WILEN = ArtistId.of("barney-wilen");

    @Test
    void an_mbid_stays_what_it_is_and_nothing_is_told_of_it() {
        Mbid mbid = Mbid.parse("561d854a-6a28-4aa7-8c99-323e6ce46c2a");

        assertThat(MbidAssignment.of(ArtistId.of(mbid))).isEqualTo(mbid);
        assertThat(MbidAssignment.notice(ArtistId.of(mbid))).isEmpty();
    }

    /** As Python has it: uuid5(uuid5(NAMESPACE_URL, "https://linernotes.org/"), "artist:barney-wilen"). */
    @Test
    void another_id_gives_the_same_mbid_everywhere() {
        assertThat(MbidAssignment.of(WILEN)).hasToString("af9054e0-457a-5ab8-a9c6-0487c7715e6f");
        assertThat(MbidAssignment.of(LabelId.of("barney-wilen"))).isNotEqualTo(MbidAssignment.of(WILEN));
    }

    @Test
    void an_mbid_that_is_made_is_told() {
        assertThat(MbidAssignment.notice(WILEN).map(Notice::text))
                .hasValue("artist:barney-wilen has no MBID; it is written under " + MbidAssignment.of(WILEN)
                        + ", made from its id");
    }
}
