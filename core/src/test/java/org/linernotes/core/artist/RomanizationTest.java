package org.linernotes.core.artist;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.testing.RandomText;

class RomanizationTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Пётр Ильич Чайковский, Pëtr Ilʹič Čajkovskij",
                "ЩУКИН, ŜUKIN",
                "Юля Ю, Ûlâ Û",
                "Љубица Ђоковић, L̂ubica Đoković",
                "Київ, Kiïv",
                "Μίκης Θεοδωράκης, Míkīs Theodōrákīs",
                "Ψυχή, Psychī́",
                "ΘΕΟΣ, THEOS",
                "Σούλης, Soúlīs",
                "しいな りんご, Shiina Ringo",
                "はっとり, Hattori",
                "こっちゃん, Kotchan",
                "しんいち, Shin'ichi",
                "きょうと, Kyouto",
                "スーパーガール, Sūpāgāru",
                "アラン・シルヴェストリ, Aran Shiruvesutori",
                "ティエスト, Tiesuto",
                "ヴァーヴ, Vāvu",
                "りゆ feat. Yo, Riyu feat. Yo",
                "Björk, Björk",
                "!!!, !!!"
            })
    void writes_names_in_latin_letters(String name, String roman) {
        assertThat(Romanization.of(name)).contains(roman);
    }

    @ParameterizedTest
    @ValueSource(strings = {"椎名林檎", "しいな林檎", "فيروز", "עפרה חזה", "방탄소년단", "ลำไย"})
    void leaves_scripts_alone_that_have_no_table(String name) {
        assertThat(Romanization.of(name)).isEmpty();
        assertThat(Romanization.ascii(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "Пётр Ильич Чайковский | Petr Il'ic Cajkovskij",
                "Mötley Crüe | Motley Crue",
                "Ørjan Nilsen | Orjan Nilsen",
                "Łódź | Lodz",
                "Þórir | Thorir",
                "ÆON | AEON",
                "Æon | Aeon",
                "Straße | Strasse",
                "D’Angelo | D'Angelo",
                "“Weird” – Al… | \"Weird\" - Al...",
                "スーパーガール | Supagaru",
                "Plain | Plain"
            })
    void writes_names_in_ascii(String name, String ascii) {
        assertThat(Romanization.ascii(name)).contains(ascii);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "☆", "Ke€ha", "line\nbreak", "⚡"})
    void writes_no_ascii_where_a_character_has_none(String name) {
        assertThat(Romanization.ascii(name)).isEmpty();
    }

    @Test
    void answers_for_any_text() {
        SplittableRandom random = new SplittableRandom(5);
        ImmutableList<String> pieces = ImmutableList.of(
                "っ", "ッ", "ー", "ん", "か", "゛", "Ч", "ь", "ου", "ς", "ß", "´", "\ud800", "𝄞", "́", " ", "・", "x");
        for (int i = 0; i < 20_000; i++) {
            String text = RandomText.of(random, pieces, 8);
            Romanization.of(text)
                    .ifPresent(roman -> assertThat(Romanization.of(roman)).contains(roman));
            Romanization.ascii(text).ifPresent(ascii -> assertThat(ascii).matches("[ -~]+"));
        }
        assertThat(Romanization.of("x".repeat(1_001))).isEmpty();
    }
}
