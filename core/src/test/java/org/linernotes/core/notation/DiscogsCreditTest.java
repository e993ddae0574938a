package org.linernotes.core.notation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Qualifier;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Role;

class DiscogsCreditTest {
    private static final Player ADA = Player.of(ArtistId.of("ada"));

    @Test
    void a_credit_is_read_from_its_members() {
        Outcome<DiscogsCredit> read =
                DiscogsCredit.read("Ada Example (2)", "A. Example", "Guitar [Solo], Producer", "A1, B1 to B3");

        assertThat(read.notices().isEmpty()).isTrue();
        assertThat(read.orThrow().name()).isEqualTo("Ada Example (2)");
        assertThat(read.orThrow().tracks()).isEqualTo(TrackRanges.parse("A1, B1 to B3"));
        assertThat(read.orThrow().credits(ADA))
                .containsExactly(
                        Credit.builder()
                                .player(ADA)
                                .role(Role.PERFORMER)
                                .addInstruments(InstrumentCredit.of(Instrument.of("guitar")))
                                .addQualifiers(Qualifier.SOLO)
                                .creditedAs("A. Example")
                                .build(),
                        Credit.builder()
                                .player(ADA)
                                .role(Role.PRODUCER)
                                .creditedAs("A. Example")
                                .build());
    }

    @Test
    void blank_members_say_nothing() {
        DiscogsCredit credit = DiscogsCredit.read("Ada Example", "", "", "").orThrow();

        assertThat(credit.creditedAs()).isEmpty();
        assertThat(credit.role()).isEqualTo(RoleText.NONE);
        assertThat(credit.tracks().isUnspecified()).isTrue();
        assertThat(credit.credits(ADA)).isEmpty();
    }

    @Test
    void what_is_not_understood_is_told_with_its_member_and_column() {
        Outcome<DiscogsCredit> read = DiscogsCredit.read("Ada Example", "", "Producer, Sandwiches", "A1, ?");

        assertThat(read.notices().list())
                .extracting(Notice::toString)
                .containsExactly(
                        "line 1:11 /role: WARNING: “Sandwiches” is not understood as a credit of Discogs; it is kept as printed"
                                + " [not-understood]",
                        "line 1:5 /tracks: WARNING: “?” is not understood as positions of tracks; it is kept as printed"
                                + " [not-understood]");
        assertThat(read.orThrow().credits(ADA)).hasSize(2);
        assertThat(read.orThrow().tracks().entries()).hasSize(1);
    }

    @Test
    void what_is_too_long_is_told_and_the_rest_is_read() {
        Outcome<DiscogsCredit> read = DiscogsCredit.read("Ada Example", "", "x".repeat(1_001), "1,".repeat(501));

        assertThat(read.notices().list()).hasSize(2);
        assertThat(read.orThrow().role()).isEqualTo(RoleText.NONE);
        assertThat(read.orThrow().tracks()).isEqualTo(TrackRanges.UNSPECIFIED);
    }
}
