package org.linernotes.core.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.notice.InvalidTextException;

class WikidataIdTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q93341",
                " q93341 ",
                "https://www.wikidata.org/wiki/Q93341",
                "http://www.wikidata.org/entity/Q93341",
                "wikidata.org/wiki/Q93341#P31",
                "HTTPS://WWW.WIKIDATA.ORG/wiki/Q93341?uselang=fr"
            })
    void takes_every_presentation(String text) {
        assertThat(WikidataId.parse(text)).isEqualTo(WikidataId.of(93341)).hasToString("Q93341");
        assertThat(WikidataId.parse(text).toExternalId()).hasToString("wikidata:Q93341");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Q",
                "Q0",
                "Q012",
                "P31",
                "93341",
                "Q1a",
                "https://www.wikidata.org/wiki/Property:P31",
                "https://www.wikidata.org",
                "https://en.wikipedia.org/wiki/Q93341"
            })
    void refuses_what_is_none(String text) {
        assertThat(WikidataId.tryParse(text)).isEmpty();
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> WikidataId.parse(text));
    }

    @Test
    void orders_by_number() {
        assertThat(WikidataId.parse("Q9")).isLessThan(WikidataId.parse("Q10"));
        assertThatIllegalArgumentException().isThrownBy(() -> WikidataId.of(0));
    }
}
