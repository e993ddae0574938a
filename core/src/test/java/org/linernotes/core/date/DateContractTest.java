package org.linernotes.core.date;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.linernotes.core.testing.TextContract;

class DateContractTest {
    private static final long SEED = 19571205;

    private static final ImmutableList<String> DATES = ImmutableList.of(
            "1957",
            "1957-12",
            "1957-12-04",
            "-0005",
            "1957~",
            "XXXX-05-02",
            "195X-XX-2X?",
            "1957-12-0X",
            "1937-21",
            "193X-24~",
            "0000-02-29%");
    private static final ImmutableList<String> RANGES =
            ImmutableList.of("1957-12-01..1957-12-10", "..1959", "1957-XX..", "-0044..-0031-09~");
    private static final ImmutableList<String> SPANS =
            ImmutableList.of("1957-12-04/1957-12-05", "1957/..", "1957/", "../1959", "/1959?", "-0005/0005");
    private static final ImmutableList<String> CHOICES = ImmutableList.of(
            "[1957-12-04,1957-12-05]", "[1957-12-01..1957-12-10]", "[..1959]", "[1944-05, 1944-06?]", "[1957..]");
    private static final ImmutableList<String> SETS =
            ImmutableList.of("{1965-10-18,1965-10-19,1965-10-20}", "{1957}", "{1957-01..1957-03,195X}");

    private static final ImmutableList<String> TIMES = ImmutableList.of(
            "1957-12-04T22:00:00", "1957-12-04T22:00:00Z", "1957-12-04T22:00:00-04", "1957-12-04T22:00:59+04:30");
    private static final ImmutableList<String> LONG_YEARS = ImmutableList.of("Y170000002", "Y-17000");

    @Test
    void every_date_keeps_the_contract_of_texts() {
        ImmutableList<String> samples = ImmutableList.<String>builder()
                .addAll(DATES)
                .addAll(SPANS)
                .addAll(CHOICES)
                .addAll(SETS)
                .addAll(TIMES)
                .addAll(LONG_YEARS)
                .build();
        TextContract.holds(SEED, samples, EdtfDate::parse, EdtfDate::tryParse);
    }

    @Test
    void partial_date_keeps_the_contract_of_texts() {
        TextContract.holds(SEED, DATES, PartialDate::parse, PartialDate::tryParse);
    }

    @Test
    void range_keeps_the_contract_of_texts() {
        TextContract.holds(SEED, RANGES, DateRange::parse, DateRange::tryParse);
    }

    @Test
    void span_keeps_the_contract_of_texts() {
        TextContract.holds(SEED, SPANS, DateSpan::parse, DateSpan::tryParse);
    }

    @Test
    void choice_keeps_the_contract_of_texts() {
        TextContract.holds(SEED, CHOICES, DateChoice::parse, DateChoice::tryParse);
    }

    @Test
    void set_keeps_the_contract_of_texts() {
        TextContract.holds(SEED, SETS, DateSet::parse, DateSet::tryParse);
    }

    @Test
    void date_with_time_keeps_the_contract_of_texts() {
        TextContract.holds(SEED, TIMES, DateTime::parse, DateTime::tryParse);
    }

    @Test
    void long_year_keeps_the_contract_of_texts() {
        TextContract.holds(SEED, LONG_YEARS, LongYear::parse, LongYear::tryParse);
    }

    @Test
    void time_range_keeps_the_contract_of_texts() {
        ImmutableList<String> samples =
                ImmutableList.of("0:14-1:12", "1:16–3:50.500", "1:16-", "1:02:03.25-9999:59:59");
        TextContract.holds(SEED, samples, TimeRange::parse, TimeRange::tryParse);
    }
}
