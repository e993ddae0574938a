package org.linernotes.core.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.identifier.DiscogsId.Kind;
import org.linernotes.core.notice.InvalidTextException;

class DiscogsIdTest {
    @ParameterizedTest
    @CsvSource({
        "r1503102, RELEASE, 1503102",
        "R1503102, RELEASE, 1503102",
        "[r1503102], RELEASE, 1503102",
        "m96559, MASTER, 96559",
        "[a23755], ARTIST, 23755",
        "[l1866], LABEL, 1866",
        "https://www.discogs.com/release/1503102, RELEASE, 1503102",
        "https://www.discogs.com/release/1503102-Miles-Davis-1958, RELEASE, 1503102",
        "http://discogs.com/fr/master/96559-Ascenseur?x=1#y, MASTER, 96559",
        "www.discogs.com/artist/23755-Miles-Davis, ARTIST, 23755",
        "https://www.discogs.com/label/1866-Fontana/, LABEL, 1866",
        "https://www.discogs.com/Miles-Davis-Title/release/1503102, RELEASE, 1503102",
        "https://www.discogs.com/release/master/96559, MASTER, 96559",
        "https://api.discogs.com/releases/1503102, RELEASE, 1503102",
        "https://api.discogs.com/masters/96559/versions, MASTER, 96559"
    })
    void takes_every_presentation(String text, Kind kind, long number) {
        assertThat(DiscogsId.parse(text)).isEqualTo(DiscogsId.of(kind, number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "r",
                "[]",
                "[r]",
                "1503102",
                "r0",
                "r01",
                "x12",
                "[r12",
                "[a=Miles Davis]",
                "r1234567890123456789",
                "https://www.discogs.com/",
                "https://www.discogs.com/release/",
                "https://www.discogs.com/release/12x",
                "https://www.discogs.com/user/12",
                "https://notdiscogs.com/release/12",
                "ftp://www.discogs.com/release/12",
                "https://example.org/discogs.com/release/12"
            })
    void refuses_what_is_none(String text) {
        assertThat(DiscogsId.tryParse(text)).isEmpty();
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> DiscogsId.parse(text));
    }

    @Test
    void a_bare_number_is_one_where_the_kind_is_known() {
        assertThat(DiscogsId.tryParse(Kind.MASTER, " 96559 ")).contains(DiscogsId.of(Kind.MASTER, 96559));
        assertThat(DiscogsId.tryParse(Kind.MASTER, "[m96559]")).contains(DiscogsId.of(Kind.MASTER, 96559));
        assertThat(DiscogsId.tryParse(Kind.MASTER, "r96559")).isEmpty();
    }

    @Test
    void is_an_external_id_of_the_scheme_of_its_kind() {
        assertThat(DiscogsId.parse("r1503102").toExternalId())
                .isEqualTo(ExternalId.of(Schemes.DISCOGS_RELEASE, "1503102"));
        assertThat(DiscogsId.parse("a23755").toExternalId()).hasToString("discogs-artist:23755");
    }

    @Test
    void orders_by_kind_and_number() {
        assertThat(DiscogsId.parse("m9")).isLessThan(DiscogsId.parse("m10")).isGreaterThan(DiscogsId.parse("a99"));
        assertThatIllegalArgumentException().isThrownBy(() -> DiscogsId.of(Kind.LABEL, 0));
    }
}
