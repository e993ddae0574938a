package org.linernotes.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linernotes.core.validation.Samples.session;
import static org.linernotes.core.validation.Samples.take;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linernotes.core.entity.LabelId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.identifier.MatrixNumber;
import org.linernotes.core.label.Label;
import org.linernotes.core.session.Heading;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Take;
import org.linernotes.core.session.TakeNumber;

/** Matrices, numbers of takes and headings, as discographies have them. */
class TakeRulesTest {
    private static Take with(String id, String... matrices) {
        return take(id).withMatrices(Stream.of(matrices).map(MatrixNumber::of).toList());
    }

    private static Label label(String id) {
        return Label.builder().id(LabelId.of(id)).name(id).build();
    }

    @ParameterizedTest
    @CsvSource({
        // printed differently, and yet the same
        "M724-1, m 724-1, true",
        // without a suffix a matrix may well have several takes
        "M724, M724, false",
        "CO67173-, CO67173-, false",
        "E32210-A or -B, E32210-A or -B, false",
        "M724-1, M724-2, false",
        "M724-1, M72-41, false",
        "-1, -1, false"
    })
    void a_matrix_is_one_takes_where_it_has_one_suffix(String one, String other, boolean told) {
        assertThat(!Findings.of(new MatrixRule(), session("s", with("a", one)), session("t", with("b", other)))
                        .isEmpty())
                .isEqualTo(told);
    }

    @Test
    void pieces_in_a_row_share_a_side() {
        assertThat(Findings.of(
                        new MatrixRule(),
                        session("s", with("a", "D4VC-563-1"), with("b", "D4VC-563-1"), with("c", "D4VC-563-1"))))
                .isEmpty();
        assertThat(Findings.of(
                        new MatrixRule(),
                        session("s", with("a", "D4VC-563-1"), with("b", "D4VC-564-1"), with("c", "D4VC-563-1"))))
                .hasSize(1);
    }

    @Test
    void a_take_that_names_a_matrix_twice_has_it_once() {
        assertThat(Findings.of(new MatrixRule(), session("s", with("a", "M724-1", "M 724-1"))))
                .isEmpty();
    }

    @Test
    void labels_number_as_they_like() {
        assertThat(Findings.of(
                        new MatrixRule(),
                        label("one"),
                        label("two"),
                        session("s", with("a", "100-1")).withClients(LabelId.of("one")),
                        session("t", with("b", "100-1")).withClients(LabelId.of("two"))))
                .isEmpty();
        assertThat(Findings.of(
                        new MatrixRule(),
                        label("one"),
                        session("s", with("a", "100-1")).withClients(LabelId.of("one")),
                        session("t", with("b", "100-1"))))
                .hasSize(1);
    }

    private static Take numbered(String id, String title, String number) {
        return take(id).withTitle(title).withNumber(TakeNumber.parse(number));
    }

    @ParameterizedTest
    @CsvSource({"?, ?", "1|2, 1|2", "1, 2"})
    void numbers_that_are_not_known_may_differ(String one, String other) {
        assertThat(Findings.of(
                        new TakeNumberRule(), session("s", numbered("a", "Final", one), numbered("b", "Final", other))))
                .isEmpty();
    }

    @Test
    void a_piece_under_another_matrix_is_counted_anew() {
        assertThat(Findings.of(
                        new TakeNumberRule(),
                        session(
                                "s",
                                numbered("a", "Creole Rhapsody", "2").withMatrices(MatrixNumber.of("CRC68231-2")),
                                numbered("b", "Creole Rhapsody", "2").withMatrices(MatrixNumber.of("BRC68232-2")))))
                .isEmpty();
    }

    @Test
    void another_part_counts_for_itself() {
        assertThat(Findings.of(
                        new TakeNumberRule(),
                        session(
                                "s",
                                Part.builder()
                                        .addTake(numbered("a", "Blues", "1"))
                                        .build(),
                                Part.builder()
                                        .addTake(numbered("b", "Blues", "1"))
                                        .build())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"A, M724-1, false", "B, M724-A, true", "1, M724, false", "1|2, M724-3, false", "12, M724-2, true"})
    void a_number_is_the_one_of_the_matrix_where_both_count_alike(String number, String matrix, boolean told) {
        Take take = numbered("a", "Blues", number).withMatrices(MatrixNumber.of(matrix));
        assertThat(!Findings.of(new TakeNumberRule(), session("s", take)).isEmpty())
                .isEqualTo(told);
    }

    @Test
    void one_of_several_matrices_is_enough() {
        Take take = numbered("a", "Blues", "2").withMatrices(MatrixNumber.of("M724-1"), MatrixNumber.of("M724-2"));
        assertThat(Findings.of(new TakeNumberRule(), session("s", take))).isEmpty();
    }

    @Test
    void of_a_take_that_is_nowhere_the_catalogue_tells() {
        Part part = Part.builder()
                .addTake(take("a"))
                .addHeading(
                        Heading.builder().text("Suite").addTake(TakeId.of("x")).build())
                .build();
        assertThat(Findings.of(new HeadingRule(), session("s", part))).isEmpty();
        assertThat(Findings.of(new CatalogRule(), session("s", part))).hasSize(1);
    }
}
