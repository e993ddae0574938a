package org.linernotes.core.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.testing.ProcessorTime;
import org.linernotes.core.testing.RandomModel;
import org.linernotes.core.testing.Rounds;

/** Whatever is done to a sheet, its reader gives a catalogue or says why there is none, and never throws. */
class SheetFuzzTest {
    private static final String LETTERS = " \n\t,;()[]“”—–─=-/:\"\\&0123abcXYZé\u0301東\uD834\uDD1E\uD834\u0000\r";

    private final SplittableRandom random = new SplittableRandom(1957);

    @Test
    void reads_damaged_sheets() {
        RandomModel model = RandomModel.seeded(4);
        for (int i = 0; i < Rounds.of(4); i++) {
            String sheets = SheetWriter.of(model.catalog(40)).complete().orThrow();
            for (int j = 0; j < 40; j++) {
                assertRead(damaged(sheets));
            }
        }
    }

    @Test
    void reads_details_with_something_behind() {
        assertRead("SESSION    1957\n  1  Générique\nDetails    of it\n");
    }

    @Test
    void reads_arbitrary_text() {
        for (int i = 0; i < Rounds.of(1_000); i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "SESSION" : "");
            for (int length = random.nextInt(200); length > 0; length--) {
                text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            assertRead(text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  1  x\n",
                "  — h — 1\n",
                "GROUP      G%d\nDate       1957\n",
                "Personnel  A (ts), B (tp)\n",
                "  1  a\n       A%d out\n",
                "  1  a\n       as “b” (edit) on C 1 (2), D 3\n",
                "Notes\n  [1] x\n",
                "         more\n",
                "Details\n  a = b\n",
                "Details\n  artist:a = b\n",
                "Date       1957\n",
                "SESSION\n",
                "x",
                "  1  a ",
                "Producer   A%d\n"
            })
    void takes_time_in_proportion_to_the_text(String repeated) {
        ProcessorTime.growsInProportion(200_000, length -> {
            String text = repeated(repeated, length);
            return () -> SheetReader.create().read(text);
        });
    }

    private static String repeated(String lines, int length) {
        StringBuilder text = new StringBuilder("SESSION    1957\n");
        for (int i = 0; text.length() < length; i++) {
            text.append(lines.replace("%d", Integer.toString(i)));
        }
        return text.toString();
    }

    private static void assertRead(String text) {
        Outcome<Catalog> read = SheetReader.create().read(text);
        assertThat(read.value().isPresent() || !read.notices().isEmpty()).isTrue();
        // what was read can be written and read again
        read.value().ifPresent(catalog -> {
            Catalog again = SheetReader.create()
                    .read(SheetWriter.of(catalog).complete().orThrow())
                    .orThrow();
            catalog.subjects().forEach(id -> assertThat(again.get(id)).isEqualTo(catalog.get(id)));
        });
    }

    private String damaged(String sheets) {
        StringBuilder text = new StringBuilder(sheets);
        for (int wounds = 1 + random.nextInt(8); wounds > 0; wounds--) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + 1 + random.nextInt(random.nextInt(10) == 0 ? 400 : 4));
            switch (random.nextInt(3)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.insert(at, LETTERS.charAt(random.nextInt(LETTERS.length())));
                default -> text.insert(random.nextInt(text.length()), text.substring(at, end));
            }
            if (text.isEmpty()) {
                return "";
            }
        }
        return text.toString();
    }
}
