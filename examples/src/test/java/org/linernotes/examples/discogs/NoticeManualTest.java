package org.linernotes.examples.discogs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.linernotes.core.testing.NoticeManual;
import org.linernotes.core.testing.NoticeManual.Row;

class NoticeManualTest {
    @Test
    void the_manual_lists_every_notice_of_the_example_as_it_is() throws IOException {
        assertThat(NoticeManual.rows("examples: Discogs"))
                .as("docs/notices.md has a row for every constant of DiscogsNotice, in their order")
                .extracting(row -> new Row(row.code(), row.severity(), row.sentence(), ""))
                .containsExactlyElementsOf(Arrays.stream(DiscogsNotice.values())
                        .map(code -> new Row(code.id(), code.severity().name(), code.template(), ""))
                        .toList());
    }
}
