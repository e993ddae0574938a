package org.linernotes.examples.ellingtonia;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchiveCountTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ann Ash, Bob Birch(t); Cy Cedar(cl, ts)                 | Ann Ash:t, Bob Birch:t, Cy Cedar:cl, Cy Cedar:ts
                    Ann Ash (as "A. A.")(ac); Bob Birch(Bobby), band(v)     | Ann Ash:ac, Bob Birch:v, band:v
                    As before, but Ann Ash(ss,as). Add Bob Birch(p)         | Ann Ash:ss, Ann Ash:as, Bob Birch:p
                    Ann Ash(eb) instead of (sb). Add Bob Birch(tb).         | Ann Ash:eb, Ann Ash:sb, Bob Birch:tb
                    Ann Ash(hand drum instead of p)                         | Ann Ash:hand drum, Ann Ash:p
                    Ann Ash(p) acc. by The X Orchestra, Bob Birch(con)      | Ann Ash:p, Bob Birch:con
                    7 trumpets, 2 harps, Ann Ash(con)                       | 7 trumpets:trumpets, 2 harps:harps, Ann Ash:con
                    The Three: Ann Ash, either Bob Birch or Cy Cedar(v)     | Ann Ash:v, either Bob Birch or Cy Cedar:v
                    Ann Ash(tb) and Unk(vib) out. Add  Bob Birch(g).        | Ann Ash:tb, Unk:vib, Bob Birch:g
                    Ann Ash, Bob Birch out                                  |
                    """)
    void counts_each_player_with_each_instrument(String text, String expected) {
        assertThat(ArchiveCount.mentionsIn(text).stream()
                        .map(mention -> mention.player() + ":" + mention.code())
                        .collect(joining(", ")))
                .isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Solitude - vIA                | IA
                    Solitude - vNB, CW            | NB CW
                    Solitude -vIA,band [Other]    | IA band
                    Solitude - vSGa,2Unk          | SGa 2Unk
                    Solitude (theme)              |
                    Vivace                        |
                    """)
    void counts_each_code_behind_a_title(String title, String codes) {
        assertThat(String.join(" ", ArchiveCount.vocalCodes(title))).isEqualTo(codes == null ? "" : codes);
    }

    @Test
    void counts_what_the_archive_holds() throws IOException {
        ArchiveCount count = ArchiveCount.of(ArchiveCount.folder());
        assertThat(count.sittings()).isEqualTo(1_059);
        assertThat(count.blocks()).isEqualTo(1_148).isEqualTo(count.dates().size());
        assertThat(count.takeEntries()).isEqualTo(13_406);
        assertThat(count.withoutIndex()).isEqualTo(231);
        assertThat(count.headings()).isEqualTo(230);
        assertThat(count.headingsWithoutIndex()).isEqualTo(226);
        assertThat(count.takes()).isEqualTo(13_176);
        assertThat(count.issues()).isEqualTo(8_031);
        assertThat(count.notes()).isEqualTo(276);
        assertThat(count.suites()).isEqualTo(282);
        assertThat(count.personnel()).hasSize(2_077);
        assertThat(count.mentions()).hasSize(20_833);
        assertThat(count.vocals()).hasSize(2_330);
        assertThat(count.vocalMentions()).isEqualTo(2_767);
    }
}
