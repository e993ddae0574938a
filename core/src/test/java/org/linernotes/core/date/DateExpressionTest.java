package org.linernotes.core.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linernotes.core.notice.InvalidTextException;

class DateExpressionTest {
    private static final EdtfDate EARLY_DECEMBER = EdtfDate.parse("1957-12-0X");
    private static final DateExpression PRINTED =
            DateExpression.printed("two days of early December 1957", EARLY_DECEMBER);

    @Test
    void holds_what_is_printed_and_what_it_means() {
        assertThat(PRINTED.printed()).contains("two days of early December 1957");
        assertThat(PRINTED.value()).contains(EARLY_DECEMBER);
        assertThat(PRINTED.sortAs()).isEmpty();
        assertThat(PRINTED).hasToString("two days of early December 1957");
    }

    @Test
    void may_have_no_printed_text() {
        DateExpression date = DateExpression.of("[1957-12-04,1957-12-05]");

        assertThat(date).isEqualTo(DateExpression.of(EdtfDate.parse("[1957-12-04,1957-12-05]")));
        assertThat(date.printed()).isEmpty();
        assertThat(date).hasToString("[1957-12-04,1957-12-05]");
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> DateExpression.of("early December"));
    }

    @Test
    void may_not_be_understood() {
        DateExpression date = DateExpression.notUnderstood("late summer");

        assertThat(date.value()).isEmpty();
        assertThat(date).hasToString("late summer");
    }

    @Test
    void may_be_sorted_by_a_date_of_its_own() {
        DateExpression date = DateExpression.notUnderstood("late summer").withSortAs(PartialDate.of(1957, 9));

        assertThat(date.sortAs()).contains(PartialDate.of(1957, 9));
        assertThat(date.printed()).contains("late summer");
    }

    @Test
    void the_order_takes_the_given_date_first() {
        ImmutableList<DateExpression> ordered = ImmutableList.of(
                DateExpression.of("1957-12-04").withSortAs(PartialDate.of(1950)),
                DateExpression.notUnderstood("late summer").withSortAs(PartialDate.of(1957, 9)),
                DateExpression.printed("4 Dec", EdtfDate.parse("1958")).withSortAs(PartialDate.of(1957, 12, 4)),
                DateExpression.notUnderstood("then").withSortAs(PartialDate.of(1957, 12, 4)),
                DateExpression.of("1957-12-04"),
                DateExpression.printed("4 December 1957", EdtfDate.parse("1957-12-04")),
                DateExpression.printed("4.12.1957", EdtfDate.parse("1957-12-04")),
                DateExpression.of("1957-12-05"),
                DateExpression.of("../1959"),
                DateExpression.notUnderstood("a day"),
                DateExpression.notUnderstood("some time"));
        for (long seed = 0; seed < 50; seed++) {
            List<DateExpression> shuffled = new ArrayList<>(ordered);
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.sort(DateExpression.order());

            assertThat(shuffled).isEqualTo(ordered);
        }
        assertThat(Ordering.from(DateExpression.order()).isStrictlyOrdered(ordered))
                .isTrue();
    }

    @Test
    void is_equal_by_all_three() {
        PartialDate sortAs = PartialDate.of(1957, 12, 4);
        DateExpression sorted = PRINTED.withSortAs(sortAs);

        assertThat(sorted)
                .isEqualTo(DateExpression.of(PRINTED.printed(), PRINTED.value(), Optional.of(sortAs)))
                .hasSameHashCodeAs(DateExpression.of(PRINTED.printed(), PRINTED.value(), Optional.of(sortAs)))
                .isNotEqualTo(PRINTED)
                .isNotEqualTo(DateExpression.of(EARLY_DECEMBER).withSortAs(sortAs))
                .isNotEqualTo(PRINTED.withSortAs(PartialDate.of(1957)));
        assertThat(PRINTED).isNotEqualTo(DateExpression.notUnderstood("two days of early December 1957"));
    }

    @Test
    void refuses_to_say_nothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> DateExpression.notUnderstood(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> DateExpression.printed("", EARLY_DECEMBER));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> DateExpression.of(Optional.empty(), Optional.empty(), Optional.of(PartialDate.of(1957))));
    }
}
