package org.linernotes.core.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class DateMembersTest {
    private static final PartialDate FOURTH = PartialDate.of(1957, 12, 4);
    private static final PartialDate FIFTH = PartialDate.of(1957, 12, 5);

    @Test
    void a_choice_is_one_of_its_members() {
        DateChoice choice = DateChoice.of(FOURTH, FIFTH);

        assertThat(choice).hasToString("[1957-12-04,1957-12-05]").isEqualTo(EdtfDate.parse("[1957-12-04, 1957-12-05]"));
        assertThat(choice.members()).containsExactly(FOURTH, FIFTH);
    }

    @Test
    void a_set_is_all_of_its_members() {
        DateSet set = DateSet.of(DateRange.of(FOURTH, FIFTH), PartialDate.of(1958));

        assertThat(set).hasToString("{1957-12-04..1957-12-05,1958}").isEqualTo(EdtfDate.parse(set.toString()));
        assertThat(set.members()).hasSize(2);
    }

    @Test
    void the_order_given_is_kept_and_counts() {
        assertThat(DateChoice.of(FIFTH, FOURTH))
                .hasToString("[1957-12-05,1957-12-04]")
                .isNotEqualTo(DateChoice.of(FOURTH, FIFTH));
    }

    @Test
    void a_choice_is_no_set() {
        assertThat((EdtfDate) DateChoice.of(FOURTH)).isNotEqualTo(DateSet.of(FOURTH));
    }

    @Test
    void refuses_no_members_and_more_than_a_text_holds() {
        assertThatIllegalArgumentException().isThrownBy(DateChoice::of);
        assertThatIllegalArgumentException().isThrownBy(() -> DateSet.of(ImmutableList.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> DateSet.of(Collections.nCopies(100_000, FOURTH)));
        assertThatIllegalArgumentException().isThrownBy(() -> DateChoice.of(Collections.nCopies(91, FOURTH)));

        DateSet longest = DateSet.of(Collections.nCopies(90, FOURTH));
        assertThat(DateSet.parse(longest.toString())).isEqualTo(longest);
    }

    @Test
    void bounds_are_those_of_all_members_or_none() {
        assertThat(DateSet.parse("{1958,1957-12,1959-01}").earliest())
                .isEqualTo(PartialDate.parse("1957-12").earliest());
        assertThat(DateSet.parse("{1958,1957-12,1959-01}").latest())
                .isEqualTo(PartialDate.parse("1959-01").latest());
        assertThat(DateChoice.parse("[1957,1958..]").latest()).isEmpty();
        assertThat(DateChoice.parse("[1957,1958..]").earliest())
                .isEqualTo(PartialDate.of(1957).earliest());
    }
}
