package org.linernotes.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linernotes.core.catalog.CatalogNotice;
import org.linernotes.core.merge.MergeNotice;
import org.linernotes.core.notation.NotationNotice;
import org.linernotes.core.notice.NoticeCode;
import org.linernotes.core.testing.NoticeManual;
import org.linernotes.core.testing.NoticeManual.Row;

class NoticeManualTest {
    @Test
    void the_manual_lists_every_notice_of_core_as_it_is() throws IOException {
        assertThat(NoticeManual.rows("core"))
                .as(
                        "docs/notices.md has a row for every constant of CatalogNotice, MergeNotice and NotationNotice, in their order")
                .extracting(row -> new Row(row.code(), row.severity(), row.sentence(), ""))
                .containsExactlyElementsOf(
                        Stream.<NoticeCode[]>of(CatalogNotice.values(), MergeNotice.values(), NotationNotice.values())
                                .flatMap(Arrays::stream)
                                .map(code -> new Row(code.id(), code.severity().name(), code.template(), ""))
                                .toList());
    }

    @Test
    void the_manual_says_what_to_do() throws IOException {
        assertThat(NoticeManual.rows("core")).extracting(Row::remedy).allMatch(remedy -> remedy.endsWith("."));
    }
}
