package org.linernotes.examples.command.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.notice.Severity;
import org.linernotes.musicbrainz.ResidueLines;

/** Documents that are kept as they stood. */
class OriginalsTest {
    private static final int LINES = 6;
    private static final String BLANKS = " ".repeat(50 << 20);

    private static String recording(int number) {
        return ("{\"id\":\"0c0c0c0c-1111-4222-8333-00000000000%1$d\",\"title\":\"Générique\","
                        + "\"length\":165000,%2$s\"video\":false,\"disambiguation\":\"\",\"rating\":{\"value\":%1$d}}\n")
                .formatted(number, BLANKS);
    }

    /** {@return lines of documents; together they are longer than one document may be} */
    private static InputStream lines() {
        return new SequenceInputStream(Collections.enumeration(IntStream.rangeClosed(1, LINES)
                .mapToObj(i -> recording(i).getBytes(UTF_8))
                .map(ByteArrayInputStream::new)
                .toList()));
    }

    private static String residue(Original original) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        ResidueLines.write(original.compared().residue(), line);
        return line.toString(UTF_8);
    }

    @Test
    void lines_are_held_each_against_what_was_read_of_it_however_many_there_are() throws IOException {
        Outcome<WithOriginals> read = Originals.read(lines(), "dump", true);

        assertThat(read.notices().list()).noneMatch(notice -> notice.severity() == Severity.ERROR);
        List<Original> originals = read.orThrow().originals();
        assertThat(originals).hasSize(LINES);
        for (int i = 1; i <= LINES; i++) {
            Original original = originals.get(i - 1);
            assertThat(original.document().subject().id()).hasToString("mb:0c0c0c0c-1111-4222-8333-00000000000" + i);
            assertThat(original.place()).hasToString("dump:" + i + ":1");
            assertThat(residue(original)).contains("{\"/rating\":{\"value\":" + i + "}}");
        }
    }
}
