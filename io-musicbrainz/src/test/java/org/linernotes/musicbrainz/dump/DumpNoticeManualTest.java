package org.linernotes.musicbrainz.dump;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.linernotes.core.testing.NoticeManual;
import org.linernotes.core.testing.NoticeManual.Row;

class DumpNoticeManualTest {
    @Test
    void the_manual_lists_every_notice_as_it_is() throws IOException {
        assertThat(NoticeManual.rows("io-musicbrainz: dumps"))
                .as("docs/notices.md has a row for every constant of DumpNotice, in their order")
                .extracting(row -> new Row(row.code(), row.severity(), row.sentence(), ""))
                .containsExactlyElementsOf(Arrays.stream(DumpNotice.values())
                        .map(code -> new Row(code.id(), code.severity().name(), code.template(), ""))
                        .toList());
    }
}
