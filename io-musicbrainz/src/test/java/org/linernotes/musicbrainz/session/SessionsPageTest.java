package org.linernotes.musicbrainz.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linernotes.core.testing.Corpus;
import org.linernotes.core.testing.NoticeManual;
import org.linernotes.core.testing.NoticeManual.Row;

/** What the pages say of sessions at MusicBrainz is what the code does. */
class SessionsPageTest {
    @Test
    void the_page_has_the_table_of_properties_as_it_is() throws IOException {
        List<String> rows = Files.readAllLines(Corpus.root().resolve("docs/sessions.md")).stream()
                .dropWhile(line -> !line.equals("| property | becomes | how, or why not |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
        assertThat(rows)
                .containsExactlyElementsOf(FanOutTable.ROWS.values().stream()
                        .map(row -> "| `" + row.key() + "` | " + words(row.fate()) + " | " + row.howOrWhy() + " |")
                        .toList());
    }

    private static String words(Fate fate) {
        return switch (fate) {
            case CARRIED -> "carried";
            case IN_PART -> "in part";
            case LOST -> "lost";
            case INSIDE -> "see its own";
            case OWN -> "an id of ours";
        };
    }

    @Test
    void the_manual_lists_every_notice_as_it_is() throws IOException {
        assertThat(NoticeManual.rows("io-musicbrainz: sessions"))
                .extracting(row -> new Row(row.code(), row.severity(), row.sentence(), ""))
                .containsExactlyElementsOf(Arrays.stream(SessionNotice.values())
                        .map(code -> new Row(code.id(), code.severity().name(), code.template(), ""))
                        .toList());
    }
}
