package org.linernotes.musicbrainz.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import java.util.SplittableRandom;

/** Lines that pack as well as real ones do. */
final class Sample {
    private static final String[] WORDS = {
        "\"artist\":",
        "\"title\":",
        "trumpet",
        "tenor",
        "saxophone",
        "Paris",
        "1957",
        "null,",
        "{\"id\":",
        "}",
        "[]",
        "take"
    };

    private Sample() {}

    static byte[] lines(long seed, int size) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder();
        while (text.length() < size) {
            for (int i = random.nextInt(30); i >= 0; i--) {
                text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(1_000));
            }
            text.append('\n');
        }
        return text.substring(0, size).getBytes(UTF_8);
    }

    /** {@return the members of a dump as MusicBrainz makes it} */
    static ImmutableMap<String, byte[]> dump(int size) {
        return ImmutableMap.<String, byte[]>builder()
                .put("TIMESTAMP", "2026-01-01 00:00:00+00\n".getBytes(UTF_8))
                .put("COPYING", lines(1, 2_000))
                .put("README", lines(2, 1_000))
                .put("REPLICATION_SEQUENCE", "200000\n".getBytes(UTF_8))
                .put("SCHEMA_SEQUENCE", "31\n".getBytes(UTF_8))
                .put("mbdump/release", lines(3, size))
                .put("JSON_DUMPS_SCHEMA_NUMBER", "1\n".getBytes(UTF_8))
                .buildOrThrow();
    }
}
