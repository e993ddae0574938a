package org.linernotes.core.date;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linernotes.core.testing.Rounds;

class DateComparisonTest {
    private static final long SEED = 19571204;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1957-12-04              | 1957-12-05              | must before
            1957-12-04              | 1957-12-04              | must overlap, must same
            1957-12                 | 1957-12-04              | may before, may after, may overlap, may same
            1957                    | 1958-05-26              | must before
            ../1959                 | 1958-05-26              | must overlap
            ../1959                 | 1957-12-04/1959-12-31   | must overlap
            ../1957                 | 1958-05-26              | must before
            XXXX-05-26              | 1957                    | may before, may after, may overlap, may same
            XXXX-05-26              | 1957-12                 | may before, may after
            [1957-12-04,1957-12-05] | 1957-12-05              | may before, may overlap, may same
            [1957-12-04,1957-12-06] | 1957-12-05              | may before, may after
            [1957-12-04,1957-12-05] | 1957-12-06              | must before
            1957-12-04/1957-12-06   | 1957-12-05              | must overlap
            {1957-12-04,1957-12-06} | 1957-12-05              |
            {1957-12-04,1957-12-05} | 1957-12-04/1957-12-05   | must overlap, must same
            {1957-12-04..1957-12-06} | {1957-12-06,1957-12-04,1957-12-05} | must overlap, must same
            1957/..                 | 1958                    | must overlap
            1957/..                 | 1957-12-04              | may after, may overlap
            ../1959                 | 1959-05-26              | may before, may overlap
            1957/..                 | 1958-01-01/..           | must overlap
            1957/..                 | 1956                    | must after
            1957/                   | 1958                    | may before, may overlap
            /1959                   | 1958-05-26              | may after, may overlap
            /1959                   | 1960                    | must before
            1957/..                 | ../1959                 | must overlap
            [..1959]                | [1959..]                | may before, may after, may overlap, may same
            1968-24                 | 1968-06                 | may before, may after
            1968-24                 | 1967-24                 | may before, may after, may overlap, may same
            1968-21                 | 1968-22                 | must before
            1957-12-04T22:00:00     | 1957-12-04              | must overlap, must same
            1957-12-04T22:00:00     | 1957-12-04T23:00:00     | must overlap, must same
            Y17000                  | 1957                    | must after
            1957?                   | 1957~                   | may before, may after, may overlap, may same
            """)
    void says_what_may_be_and_what_must_be(String one, String other, String relations) {
        EdtfDate a = EdtfDate.parse(one);
        EdtfDate b = EdtfDate.parse(other);

        assertThat(relation(a, b, "before", EdtfDate::mayBeBefore, EdtfDate::mustBeBefore)
                        + relation(a, b, "after", EdtfDate::mayBeAfter, EdtfDate::mustBeAfter)
                        + relation(a, b, "overlap", EdtfDate::mayOverlap, EdtfDate::mustOverlap)
                        + relation(a, b, "same", EdtfDate::mayBeSame, EdtfDate::mustBeSame))
                .isEqualTo(relations == null ? "" : relations + ", ");
    }

    private static String relation(
            EdtfDate a,
            EdtfDate b,
            String name,
            BiPredicate<EdtfDate, EdtfDate> may,
            BiPredicate<EdtfDate, EdtfDate> must) {
        if (must.test(a, b)) {
            assertThat(may.test(a, b)).as("must implies may: " + name).isTrue();
            return "must " + name + ", ";
        }
        return may.test(a, b) ? "may " + name + ", " : "";
    }

    @Test
    void the_relations_keep_their_laws() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < Rounds.of(8_000); i++) {
            EdtfDate a = RandomDates.date(random);
            EdtfDate b = RandomDates.date(random);
            String both = a + " and " + b;

            assertThat(!a.mustBeBefore(b) || a.mayBeBefore(b)).as(both).isTrue();
            assertThat(!a.mustOverlap(b) || a.mayOverlap(b)).as(both).isTrue();
            assertThat(!a.mustBeSame(b) || (a.mayBeSame(b) && a.mustOverlap(b)))
                    .as(both)
                    .isTrue();
            assertThat(a.mustBeBefore(b)).as(both).isEqualTo(b.mustBeAfter(a));
            assertThat(a.mayBeBefore(b)).as(both).isEqualTo(b.mayBeAfter(a));
            assertThat(a.mayOverlap(b)).as(both).isEqualTo(b.mayOverlap(a));
            assertThat(a.mustOverlap(b)).as(both).isEqualTo(b.mustOverlap(a));
            assertThat(a.mayBeSame(b)).as(both).isEqualTo(b.mayBeSame(a));
            assertThat(a.mustBeSame(b)).as(both).isEqualTo(b.mustBeSame(a));
            assertThat(a.mustBeBefore(b) && (a.mayBeAfter(b) || a.mayOverlap(b)))
                    .as(both)
                    .isFalse();
            assertThat(a.mustOverlap(b) && (a.mayBeBefore(b) || a.mayBeAfter(b)))
                    .as(both)
                    .isFalse();
            assertThat(a.mayBeSame(a)).as(both).isTrue();
        }
    }

    /** Dates of a few days, whose every outcome is made and compared. */
    @Test
    void the_answers_are_those_of_every_outcome_tried() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < Rounds.of(1_000); i++) {
            EdtfDate a = FewDays.date(random);
            EdtfDate b = FewDays.date(random);
            ImmutableSet<ImmutableSet<Integer>> as = FewDays.outcomes(a);
            ImmutableSet<ImmutableSet<Integer>> bs = FewDays.outcomes(b);
            boolean exact = FewDays.isExact(a) && FewDays.isExact(b);

            check(a, b, as, bs, FewDays::isBefore, a.mayBeBefore(b), a.mustBeBefore(b), true);
            check(a, b, as, bs, FewDays::overlap, a.mayOverlap(b), a.mustOverlap(b), exact);
            check(a, b, as, bs, ImmutableSet::equals, a.mayBeSame(b), a.mustBeSame(b), exact && FewDays.isAlike(a, b));
        }
    }

    private static void check(
            EdtfDate a,
            EdtfDate b,
            ImmutableSet<ImmutableSet<Integer>> as,
            ImmutableSet<ImmutableSet<Integer>> bs,
            BiPredicate<ImmutableSet<Integer>, ImmutableSet<Integer>> relation,
            boolean may,
            boolean must,
            boolean exact) {
        boolean some = as.stream().anyMatch(one -> bs.stream().anyMatch(other -> relation.test(one, other)));
        boolean all = as.stream().allMatch(one -> bs.stream().allMatch(other -> relation.test(one, other)));
        assertThat(may || !some).as("may, of " + a + " and " + b).isTrue();
        assertThat(!must || all).as("must, of " + a + " and " + b).isTrue();
        if (exact) {
            assertThat(may).as("may, exactly, of " + a + " and " + b).isEqualTo(some);
            assertThat(must).as("must, exactly, of " + a + " and " + b).isEqualTo(all);
        }
    }

    @Test
    void the_order_is_total_and_consistent_with_equals() {
        SplittableRandom random = new SplittableRandom(SEED);
        ImmutableList<EdtfDate> dates = IntStream.range(0, 150)
                .mapToObj(i -> RandomDates.date(random))
                .collect(ImmutableList.toImmutableList());
        for (EdtfDate a : dates) {
            for (EdtfDate b : dates) {
                int order = EdtfDate.order().compare(a, b);
                assertThat(order == 0).isEqualTo(a.equals(b));
                assertThat(Integer.signum(order))
                        .isEqualTo(-Integer.signum(EdtfDate.order().compare(b, a)));
            }
        }
        ImmutableList<EdtfDate> sorted = ImmutableList.sortedCopyOf(EdtfDate.order(), dates);
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i; j < sorted.size(); j++) {
                assertThat(EdtfDate.order().compare(sorted.get(i), sorted.get(j)))
                        .isLessThanOrEqualTo(0);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            1957-12-04/1957-12-05                 | 2  | 2
            1957-12-04/1957-12-04                 | 1  | 1
            1957-12/1957-12                       | 1  | 31
            1957-11/1957-12                       | 2  | 61
            1957-12-04/..                         | 1  | none
            1957-12-04/                           | 1  | none
            /1957-12-04                           | 1  | none
            XXXX-06-29/XXXX-06-30                 | 1  | none
            {1965-10-18,1965-10-19,1965-10-20}    | 3  | 3
            {1965-10-18..1965-10-20,1965-10-19}   | 3  | 3
            {1965-10-18,1965-10}                  | 1  | 32
            {1965-10-18..}                        | 1  | none
            """)
    void counts_the_days(String text, long least, Long most) {
        EdtfDate date = EdtfDate.parse(text);
        var days = date instanceof DateSpan span ? span.dayCount() : ((DateSet) date).dayCount();

        assertThat(days.lowerEndpoint()).isEqualTo(least);
        assertThat(days.hasUpperBound() ? days.upperEndpoint() : null).isEqualTo(most);
    }

    @Test
    void a_masked_year_is_asked_quickly() {
        EdtfDate ends = EdtfDate.parse("XXXX-XX-31");
        assertThat(ends.mayOverlap(EdtfDate.parse("XXXX-XX-30"))).isFalse();
        assertThat(ends.mayOverlap(EdtfDate.parse("XXXX-24"))).isTrue();
        assertThat(EdtfDate.parse("9999-12-31").mayOverlap(ends)).isTrue();
        assertThat(DateBounds.first(PartialDate.parse("XXXX-02-29"), LocalDate.of(1957, 3, 1)))
                .isEqualTo(LocalDate.of(1960, 2, 29));
        assertThat(DateBounds.last(PartialDate.parse("19XX-24"), LocalDate.of(1957, 11, 1)))
                .isEqualTo(LocalDate.of(1957, 2, 28));
    }
}
