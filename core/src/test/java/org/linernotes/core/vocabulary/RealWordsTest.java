package org.linernotes.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.linernotes.core.testing.Corpus;

/** The words of real archives mean here what they mean there. */
class RealWordsTest {
    private static final Pattern CODE = Pattern.compile("\"([^\"]+)\"\\s*:\\s*\"([^\"(]+?)\\s*(?:\\([^\"]*)?\"");

    @Test
    void the_codes_of_the_ellington_archive_are_those_of_its_own_table() throws IOException {
        ImmutableMap<String, String> codes = codes("ellingtonia/instruments.json");

        assertThat(codes).hasSize(68);
        assertThat(Dialect.ELLINGTONIA.abbreviations().keySet()).containsExactlyInAnyOrderElementsOf(codes.keySet());
        assertThat(codes)
                .allSatisfy((code, name) ->
                        assertThat(Dialect.ELLINGTONIA.find(code)).isPresent().isEqualTo(Dialect.JAZZ.find(name)));
    }

    /** Codes with the names that they stand for, without the remarks in parentheses behind some of these. */
    private static ImmutableMap<String, String> codes(String file) throws IOException {
        ImmutableMap.Builder<String, String> codes = ImmutableMap.builder();
        Matcher row =
                CODE.matcher(Files.readString(Corpus.folder().resolve("other").resolve(file)));
        while (row.find()) {
            codes.put(row.group(1), row.group(2));
        }
        return codes.buildOrThrow();
    }
}
