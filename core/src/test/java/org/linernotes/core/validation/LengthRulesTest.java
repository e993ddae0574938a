package org.linernotes.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linernotes.core.validation.Samples.edit;
import static org.linernotes.core.validation.Samples.madeFrom;
import static org.linernotes.core.validation.Samples.recording;
import static org.linernotes.core.validation.Samples.session;
import static org.linernotes.core.validation.Samples.take;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.linernotes.core.date.TimeRange;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.recording.Recording;

/** How long what was made from something can be. */
class LengthRulesTest {
    private static final LengthRule RULE = new LengthRule();

    private static Derivation part(String take, String range) {
        return edit(take).withRange(TimeRange.parse(range));
    }

    @ParameterizedTest
    @CsvSource({
        // ten seconds and a tenth are allowed
        "2:00, 2:21, false",
        "2:00, 2:23, true",
        "0:10, 0:21, false",
        "0:10, 0:22, true",
        "60:00, 65:00, false"
    })
    void an_edit_is_told_only_where_it_is_clearly_longer_than_its_take(String take, String edit, boolean told) {
        assertThat(!Findings.of(RULE, session("s", take("t", take)), recording("b", edit, edit("t")))
                        .isEmpty())
                .isEqualTo(told);
    }

    @Test
    void of_a_take_as_much_is_there_as_its_range_has() {
        assertThat(Findings.of(RULE, session("s", take("t", "4:00")), recording("b", "2:00", part("t", "0:30-1:30"))))
                .containsExactly("recording:b lasts 2:00, but what it was made from has 1:00 in all (take:t)");
        assertThat(Findings.of(RULE, session("s", take("t", "4:00")), recording("b", "2:00", part("t", "3:00-"))))
                .containsExactly("recording:b lasts 2:00, but what it was made from has 1:00 in all (take:t)");
        assertThat(Findings.of(RULE, session("s", take("t")), recording("b", "2:00", part("t", "3:00-"))))
                .as("the end is not known")
                .isEmpty();
    }

    @Test
    void several_sources_add_up() {
        Recording joined =
                recording("b", "4:00", madeFrom(DerivationKind.SPLICE, "one"), madeFrom(DerivationKind.SPLICE, "two"));
        assertThat(Findings.of(RULE, recording("one", "2:00"), recording("two", "2:00"), joined))
                .isEmpty();
        assertThat(Findings.of(RULE, recording("one", "1:00"), recording("two", "2:00"), joined))
                .containsExactly(
                        "recording:b lasts 4:00, but what it was made from has 3:00 in all (recording:one, recording:two)");
        assertThat(Findings.of(RULE, recording("one", "1:00"), recording("two"), joined))
                .as("a length is not known")
                .isEmpty();
    }

    @Test
    void of_what_was_joined_more_than_one_piece_must_be_known() {
        assertThat(Findings.of(
                        RULE, recording("one", "1:00"), recording("b", "4:00", madeFrom(DerivationKind.SPLICE, "one"))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"EDIT", "EXCERPT", "TRANSFER", "REMASTER", "SPLICE", "COMPILATION"})
    void where_something_is_added_nothing_is_told(DerivationKind kind) {
        assertThat(Findings.of(RULE, recording("one", "1:00"), recording("b", "4:00", madeFrom(kind, "one"))))
                .isEmpty();
    }

    @Test
    void a_source_that_is_only_supposed_proves_nothing() {
        Derivation supposed = edit("t").withCertainty(Certainty.POSSIBLE);
        assertThat(Findings.of(RULE, session("s", take("t", "1:00")), recording("b", "4:00", supposed)))
                .isEmpty();
    }

    @Test
    void a_range_of_a_source_ends_with_it() {
        assertThat(Findings.of(RULE, session("s", take("t", "1:00")), recording("b", part("t", "0:30-1:30"))))
                .containsExactly("recording:b names 0:30-1:30 of what lasts 1:00 (at /derivations/0/range)");
        assertThat(Findings.of(RULE, session("s", take("t", "1:00")), recording("b", part("t", "1:30-"))))
                .hasSize(1);
    }

    @Test
    void lengths_that_nobody_can_print_are_told_too() {
        Recording endless = recording("b", "1:00", edit("t")).withLength(Duration.ofMillis(Long.MAX_VALUE));
        assertThat(Findings.of(RULE, session("s", take("t", "1:00")), endless)).hasSize(1);
    }
}
