package org.linernotes.core.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OutcomeTest {
    private static final Notices WHY = Notices.of(Notice.of(SampleCode.BROKEN, Location.UNKNOWN));
    private static final Notices ALSO = Notices.of(Notice.of(SampleCode.ODD, Location.UNKNOWN));

    @Test
    void without_a_value_it_says_why() {
        assertThatThrownBy(() -> Outcome.none(Notices.NONE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Outcome.none(WHY).orThrow())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("it is broken");
    }

    @Test
    void nothing_is_no_value() {
        assertThatThrownBy(() -> Outcome.of(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Outcome.of(null, WHY)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Outcome.of("a").map(value -> null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void further_steps_keep_what_there_was_to_tell() {
        Outcome<Integer> length = Outcome.of("four", WHY).map(String::length);
        assertThat(length.value()).contains(4);
        assertThat(length.notices()).isEqualTo(WHY);

        Outcome<Integer> more = length.flatMap(number -> Outcome.of(number + 1, ALSO));
        assertThat(more.value()).contains(5);
        assertThat(more.notices().list()).extracting(Notice::code).containsExactly(SampleCode.BROKEN, SampleCode.ODD);
    }

    @Test
    void no_further_step_is_taken_without_a_value() {
        Outcome<String> none = Outcome.none(WHY);

        assertThat(none.map(String::length).value()).isEmpty();
        assertThat(none.flatMap(text -> Outcome.of(text.length())).notices()).isEqualTo(WHY);
    }
}
