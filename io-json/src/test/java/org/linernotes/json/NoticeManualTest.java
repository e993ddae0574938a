package org.linernotes.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.linernotes.core.testing.NoticeManual;
import org.linernotes.core.testing.NoticeManual.Row;

class NoticeManualTest {
    @Test
    void the_manual_lists_every_notice_of_io_json_as_it_is() throws IOException {
        assertThat(NoticeManual.rows("io-json"))
                .as("docs/notices.md has a row for every constant of JsonNotice, in their order")
                .extracting(row -> new Row(row.code(), row.severity(), row.sentence(), ""))
                .containsExactlyElementsOf(Arrays.stream(JsonNotice.values())
                        .map(code -> new Row(code.id(), code.severity().name(), code.template(), ""))
                        .toList());
    }
}
