package org.linernotes.core.artist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.Extensions;

class ArtistCreditTest {
    private static final ArtistId MILES = ArtistId.of("miles-davis");
    private static final CreditedName NAME =
            CreditedName.builder().name("Miles Davis").artist(MILES).build();
    private static final Extensions UNKNOWN = Extensions.of(Map.of("x", "1"));

    @Test
    void a_credit_of_one_name_is_the_same_however_it_was_made() {
        ArtistCredit credit = ArtistCredit.of(MILES, "Miles Davis");

        assertThat(Stream.of(
                        ArtistCredit.builder().addName(NAME).build(),
                        ArtistCredit.builder().from(credit).build(),
                        ArtistCredit.of("Another").withNames(NAME),
                        ArtistCredit.of("Another").withNames(List.of(NAME)),
                        ArtistCredit.builder().build().withNames(NAME),
                        credit.withExtensions(UNKNOWN).withExtensions(Extensions.NONE)))
                .allSatisfy(same -> assertThat(same)
                        .isEqualTo(credit)
                        .hasSameHashCodeAs(credit)
                        .hasToString(credit.toString())
                        .satisfies(any -> assertThat(credit).isEqualTo(any)));
        assertThat(credit.names()).containsExactly(NAME);
        assertThat(credit.extensions()).isSameAs(Extensions.NONE);
        assertThat(credit.text()).isEqualTo("Miles Davis");
    }

    @Test
    void credits_differ_that_say_anything_else() {
        assertThat(Stream.of(
                        ArtistCredit.of("Miles Davis"),
                        ArtistCredit.of(MILES, "Miles Davis"),
                        ArtistCredit.of(MILES, "Davis"),
                        ArtistCredit.of(ArtistId.of("other"), "Miles Davis"),
                        ArtistCredit.of(MILES, "Miles Davis").withExtensions(UNKNOWN),
                        ArtistCredit.of("Miles Davis").withNames(NAME.withJoinPhrase(" & ")),
                        ArtistCredit.of("Miles Davis").withNames(NAME.withExtensions(UNKNOWN)),
                        ArtistCredit.of("Miles Davis").withNames(NAME, NAME),
                        ArtistCredit.of("Miles Davis").withNames()))
                .doesNotHaveDuplicates();
    }

    @Test
    void nothing_of_a_name_is_lost() {
        CreditedName joined = NAME.withJoinPhrase(" Quintet");
        CreditedName unknown = NAME.withExtensions(UNKNOWN);

        assertThat(ArtistCredit.builder().addName(joined).build().names()).containsExactly(joined);
        assertThat(ArtistCredit.builder().addName(joined).build().text()).isEqualTo("Miles Davis Quintet");
        assertThat(ArtistCredit.builder().addName(unknown).build().names()).containsExactly(unknown);
        assertThat(ArtistCredit.of("Miles Davis").names().get(0).artist()).isEmpty();
    }
}
