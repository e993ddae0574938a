package org.linernotes.core.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LifeSpanTest {
    private static final EdtfDate BORN = PartialDate.of(1926, 5, 26);
    private static final EdtfDate DIED = PartialDate.of(1991, 9, 28);

    @Test
    void has_a_begin_and_an_end() {
        LifeSpan life = LifeSpan.of(BORN, DIED);

        assertThat(life.begin()).contains(BORN);
        assertThat(life.end()).contains(DIED);
        assertThat(life.ended()).isTrue();
        assertThat(life).hasToString("1926-05-26 – 1991-09-28");
    }

    @Test
    void an_end_may_be_known_without_its_date() {
        LifeSpan ended = LifeSpan.of(Optional.of(BORN), Optional.empty(), true);

        assertThat(ended).isNotEqualTo(LifeSpan.since(BORN)).hasToString("1926-05-26 – ?");
        assertThat(LifeSpan.since(BORN).ended()).isFalse();
        assertThat(LifeSpan.since(BORN)).hasToString("1926-05-26 – ");
    }

    @Test
    void a_date_of_the_end_need_not_be_stated_as_ended() {
        LifeSpan stated = LifeSpan.of(Optional.of(BORN), Optional.of(DIED), false);

        assertThat(stated.ended()).isFalse();
        assertThat(stated).isNotEqualTo(LifeSpan.of(BORN, DIED));
    }

    @Test
    void nothing_known_is_one_value() {
        assertThat(LifeSpan.of(Optional.empty(), Optional.empty(), false)).isSameAs(LifeSpan.UNKNOWN);
        assertThat(LifeSpan.of(Optional.empty(), Optional.empty(), true)).isNotEqualTo(LifeSpan.UNKNOWN);
        assertThat(LifeSpan.UNKNOWN.begin()).isEmpty();
    }

    @Test
    void is_equal_by_its_parts() {
        assertThat(LifeSpan.of(BORN, DIED))
                .isEqualTo(LifeSpan.of(Optional.of(BORN), Optional.of(DIED), true))
                .hasSameHashCodeAs(LifeSpan.of(BORN, DIED))
                .isNotEqualTo(LifeSpan.of(DIED, DIED));
    }
}
