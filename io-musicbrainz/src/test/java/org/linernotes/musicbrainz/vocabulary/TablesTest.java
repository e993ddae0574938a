package org.linernotes.musicbrainz.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "attribute-qualifiers.tsv",
                "enumerations.tsv",
                "instruments.tsv",
                "languages.tsv",
                "relationship-attributes.tsv",
                "relationship-roles.tsv",
                "relationship-types.tsv",
                "scripts.tsv"
            })
    void a_table_is_plain_and_says_nothing_twice(String name) throws Exception {
        try (InputStream resource = Tables.class.getResourceAsStream(name)) {
            String text = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
            List<String> lines = text.lines().toList();

            assertThat(text).endsWith("\n").doesNotContain("\r", "\uFFFD", "\uFEFF");
            assertThat(lines).doesNotHaveDuplicates().hasSizeGreaterThan(1);
            assertThat(lines)
                    .allSatisfy(line -> assertThat(line.split("\t", -1))
                            .hasSameSizeAs(lines.get(0).split("\t", -1))
                            .allSatisfy(cell -> assertThat(cell).isEqualTo(cell.strip())));
        }
    }
}
