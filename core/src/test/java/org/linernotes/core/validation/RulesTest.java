package org.linernotes.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.CatalogNotice;
import org.linernotes.core.notation.NotationNotice;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.NoticeCode;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Severity;
import org.linernotes.core.testing.NoticeManual;
import org.linernotes.core.testing.NoticeManual.Row;

/** The rules as a whole, and each code with a catalogue that has the flaw and one that has not. */
class RulesTest {
    @ParameterizedTest
    @EnumSource
    void each_flaw_is_told_with_both_sides_and_nothing_is_told_without_it(Flaw flaw) {
        Catalog flawed = Findings.catalog(flaw.flawed());
        Notices findings = Validator.validate(flawed);
        assertThat(findings.list().stream().filter(finding -> finding.code() == flaw.code()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.text()).isEqualTo(flaw.sentence());
                    Findings.assertWellTold(finding, flawed);
                });
        assertThat(findings.counts().keySet())
                .as("a flaw is told once, by its own code")
                .allMatch(code -> code == flaw.code() || code.severity() == Severity.INFO);

        assertThat(Validator.validate(Findings.catalog(flaw.sound())).list())
                .filteredOn(finding -> finding.code() == flaw.code()
                        || finding.severity() == Severity.ERROR
                        || finding.severity() == Severity.WARNING)
                .isEmpty();
    }

    @Test
    void there_is_a_flaw_for_every_code() {
        assertThat(Arrays.stream(Flaw.values()).map(Flaw::code))
                .containsExactlyElementsOf(EnumSet.allOf(ValidationNotice.class));
    }

    @Test
    void every_code_is_given_by_one_rule() {
        assertThat(Rules.all().stream().<NoticeCode>flatMap(rule -> rule.codes().stream()))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Stream.<NoticeCode>concat(
                                Arrays.stream(ValidationNotice.values()), Arrays.stream(CatalogNotice.values()))
                        .filter(code ->
                                code != CatalogNotice.DIFFERING_REPEAT && code != CatalogNotice.DIFFERING_MENTION)
                        .toList());
    }

    @Test
    void rules_are_chosen_by_their_codes() {
        assertThat(Rules.of(ValidationNotice.ISRC_SHARED, CatalogNotice.DUPLICATE_TAKE))
                .containsExactly(
                        Rules.all().get(0),
                        Rules.of(ValidationNotice.ISRC_SHARED).get(0));
        assertThat(Rules.of()).isEmpty();
        assertThatThrownBy(() -> Rules.of(NotationNotice.NO_SHEET)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_program_may_have_rules_of_its_own() {
        Rule everySessionHasATitle = new Rule() {
            @Override
            public ImmutableSet<ValidationNotice> codes() {
                return ImmutableSet.of(ValidationNotice.ORPHAN);
            }

            @Override
            public void check(Catalog catalog, Notices.Builder findings) {
                catalog.sessions().stream()
                        .filter(session -> session.title().isEmpty())
                        .forEach(session -> findings.add(ValidationNotice.ORPHAN.in(session, "")));
            }
        };
        Catalog catalog = Findings.catalog(Samples.session("s", Samples.take("t")));
        assertThat(Validator.validate(catalog).list()).isEmpty();
        assertThat(Validator.validate(catalog, ImmutableList.of(everySessionHasATitle))
                        .list())
                .hasSize(1);
    }

    @Test
    void the_manual_lists_every_notice_as_it_is_with_why_and_what_to_do() throws IOException {
        List<Row> rows = NoticeManual.rows("core: validation");
        assertThat(rows)
                .as("docs/notices.md has a row for every constant of ValidationNotice, in their order")
                .extracting(row -> new Row(row.code(), row.severity(), row.sentence(), ""))
                .containsExactlyElementsOf(Arrays.stream(ValidationNotice.values())
                        .map(code -> new Row(code.id(), code.severity().name(), code.template(), ""))
                        .toList());
        assertThat(rows).extracting(Row::remedy).allMatch(remedy -> remedy.matches(".+[.:] .+\\."));
    }

    @Test
    void of_each_code_the_first_thousand_are_kept_and_the_others_counted() {
        Catalog.Builder builder = Catalog.builder();
        for (int i = 0; i < 1_500; i++) {
            builder.add(Samples.artist("a" + i, "1960", "1950"));
        }
        Notices findings = Validator.validate(builder.build().orThrow());
        assertThat(findings.list())
                .hasSize(1_000)
                .extracting(Notice::code)
                .containsOnly(ValidationNotice.ENDS_BEFORE_BEGIN);
        assertThat(findings.dropped()).containsEntry(ValidationNotice.ENDS_BEFORE_BEGIN, 500L);
    }
}
