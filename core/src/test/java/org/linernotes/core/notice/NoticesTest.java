package org.linernotes.core.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoticesTest {
    private static final Notice BAD =
            Notice.of(SampleCode.BAD_THING, Location.UNKNOWN, "what", "it").with("who", "{what}");
    private static final Notice LOST = Notice.of(SampleCode.LOST_THING, Location.UNKNOWN, "what", "it");

    @Test
    void the_text_is_the_template_with_its_arguments_and_an_argument_is_never_read_as_a_template() {
        assertThat(BAD.text()).isEqualTo("it is bad, says {what}");
    }

    @Test
    void one_notice_is_as_a_list_of_it() {
        assertThat(Notices.of(BAD).list()).containsExactly(BAD);
        assertThat(Notices.of(BAD).counts()).containsExactly(Map.entry(SampleCode.BAD_THING, 1L));
        assertThat(Notices.of(BAD).dropped()).isEmpty();
        assertThat(Notices.of(BAD).has(Severity.ERROR)).isTrue();
        assertThat(Notices.of(BAD)).hasToString(Notices.of(List.of(BAD)).toString());
    }

    @Test
    void a_missing_argument_leaves_its_name() {
        assertThat(Notice.of(SampleCode.BAD_THING, Location.UNKNOWN).text()).isEqualTo("{what} is bad, says {who}");
    }

    @Test
    void the_place_stands_before_the_text() {
        Location place = Location.pointer("/media/0")
                .withSource("a.json")
                .withRecord("release:x")
                .at(12, 3);

        assertThat(LOST.at(place)).hasToString("a.json:12:3 release:x /media/0: LOSS: it is lost [lost-thing]");
    }

    @Test
    void beyond_the_cap_notices_are_counted() {
        Notices.Builder builder = Notices.builder(2);
        for (int i = 0; i < 5; i++) {
            builder.add(BAD);
        }

        Notices notices = builder.build();

        assertThat(notices.list()).hasSize(2);
        assertThat(notices.dropped()).isEqualTo(Map.of(SampleCode.BAD_THING, 3L));
        assertThat(notices.counts()).isEqualTo(Map.of(SampleCode.BAD_THING, 5L));
    }

    @Test
    void losses_are_never_dropped() {
        Notices.Builder builder = Notices.builder(1);
        for (int i = 0; i < 5; i++) {
            builder.add(LOST);
        }

        assertThat(builder.build().list()).hasSize(5);
    }

    @Test
    void counts_of_dropped_notices_are_carried_on() {
        Notices some = Notices.builder(1).add(BAD).add(BAD).build();

        Notices all = Notices.builder().addAll(some).addAll(some).build();

        assertThat(all.counts()).isEqualTo(Map.of(SampleCode.BAD_THING, 4L));
        assertThat(all.has(Severity.ERROR)).isTrue();
        assertThat(all.has(Severity.LOSS)).isFalse();
    }

    @Test
    void an_outcome_without_a_value_must_say_why() {
        assertThatThrownBy(() -> Outcome.none(Notices.NONE)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Outcome.none(Notices.of(BAD)).value()).isEmpty();
    }

    @Test
    void a_chain_of_outcomes_keeps_all_notices() {
        Outcome<Integer> chained =
                Outcome.of(1, Notices.of(BAD)).map(n -> n + 1).flatMap(n -> Outcome.of(n * 10, Notices.of(LOST)));

        assertThat(chained.orThrow()).isEqualTo(20);
        assertThat(chained.notices().list()).containsExactly(BAD, LOST);
    }

    @Test
    void printed_values_are_equal_by_text_and_value_and_the_same_by_value_alone() {
        Printed<Integer> one = Printed.parse("01", NoticesTest::number);
        Printed<Integer> other = Printed.parse("1", NoticesTest::number);

        assertThat(one).isNotEqualTo(other);
        assertThat(one.sameAs(other)).isTrue();
        assertThat(Printed.parse("?", NoticesTest::number).sameAs(Printed.parse("?", NoticesTest::number)))
                .isFalse();
    }

    private static Optional<Integer> number(String text) {
        return text.equals("?") ? Optional.empty() : Optional.of(Integer.valueOf(text));
    }
}
