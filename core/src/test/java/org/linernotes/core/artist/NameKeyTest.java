package org.linernotes.core.artist;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.text.Normalizer;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.testing.RandomText;
import org.linernotes.core.testing.RealNames;
import org.linernotes.core.testing.Rounds;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Beyoncé | BEYONCE | beyonce",
                "D’Angelo | d'ANGELO | dangelo",
                "Jay‐Z | JAY Z | jay z",
                "Simon & Garfunkel | simon and garfunkel | simon and garfunkel",
                "Simon&Garfunkel | Simon  &  Garfunkel | simon and garfunkel",
                "J. T. Brown | J.T. Brown | jt brown",
                "R.E.M. | REM | rem",
                "AC/DC | ac dc | ac dc",
                "Walter Bishop, Jr. | Walter Bishop Jr | walter bishop jr",
                "Harold \"Money\" Johnson | harold “money” johnson | harold money johnson",
                "Straße | STRASSE | strasse",
                "Ørjan Nilsen | Orjan Nilsen | orjan nilsen",
                "Œuvre | OEUVRE | oeuvre",
                "Łukasz Đorđe | Lukasz Dorde | lukasz dorde",
                "Þórir Æon | Thorir Aeon | thorir aeon",
                "İSTANBUL ılık | istanbul ILIK | istanbul ilik",
                "Ｍｉｌｅｓ　Ｄａｖｉｓ | miles davis | miles davis",
                "ﬁnal | FINAL | final",
                "N*E*R*D | NERD | nerd",
                "P!nk | pnk | pnk",
                "Ke$ha | KE$HA | ke$ha",
                "Пётр Чайковский | Petr Čajkovskij | petr cajkovskij",
                "Ильич | Il'ič | ilic",
                "ΟΔΥΣΣΕΥΣ | Οδυσσεύς | odysseus",
                "しいな | シイナ | shiina",
                "スーパーガール | Sūpāgāru | supagaru",
                "ｽｰﾊﾟｰ | スーパー | supa",
                "アラン・シルヴェストリ | Aran Shiruvesutori | aran shiruvesutori",
                "椎名林檎 | 椎名林檎 | 椎名林檎",
                "!!! | ！！！ | !!!",
                "… | ... | ..."
            })
    void is_one_for_what_people_type(String name, String typed, String key) {
        assertThat(NameKey.of(name))
                .isEqualTo(NameKey.of(typed))
                .hasSameHashCodeAs(NameKey.of(typed))
                .hasToString(key);
    }

    @ParameterizedTest
    @CsvSource({"が, か", "ハ, パ", "Miles Davis, Mile Davis", "हिन्दी, हिन्द", "!!!, ???", "1, 2", "林, 森"})
    void differs_where_names_sound_different(String one, String other) {
        assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Beatles | Beatles",
                "Beatles, The | Beatles",
                "L’Arpeggiata | Arpeggiata",
                "Die Toten Hosen | Toten Hosen",
                "Los Angeles Philharmonic | los angeles philharmonic",
                "The The | The",
                "The | The",
                "Theatre of Tragedy | Theatre of Tragedy",
                "a-ha | A-Ha"
            })
    void leaves_the_article_out_when_asked(String name, String without) {
        assertThat(NameKey.withoutArticle(name)).isEqualTo(NameKey.of(without));
    }

    @Test
    void keeps_the_article_unless_asked() {
        assertThat(NameKey.of("The Beatles")).isNotEqualTo(NameKey.of("Beatles"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u3000"})
    void is_empty_for_blank_texts_only(String name) {
        assertThat(NameKey.of(name).isEmpty()).isTrue();
        assertThat(NameKey.of(name + "x").isEmpty()).isFalse();
        assertThat(NameKey.withoutArticle(name).isEmpty()).isTrue();
    }

    @Test
    void orders_by_its_words() {
        assertThat(NameKey.of("Émile")).isGreaterThan(NameKey.of("davis")).isLessThan(NameKey.of("FRANK"));
    }

    @Test
    void does_not_depend_on_the_language_of_the_machine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(NameKey.of("TIESTO I")).hasToString("tiesto i");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void of_a_key_is_the_key_for_every_character() {
        for (int c = 0; c < 0x20000; c++) {
            if (!Character.isDefined(c)) {
                continue;
            }
            String text = Character.toString(c);
            assertIsFixed(text);
            if (c < 0x3100) {
                assertIsFixed("か" + text + "は");
                assertIsFixed("a " + text + " b");
            }
        }
    }

    @Test
    void of_a_key_is_the_key_for_any_text() {
        SplittableRandom random = new SplittableRandom(13);
        ImmutableList<String> pieces = ImmutableList.of(
                "a", "B", " ", "&", "'", ".", "!", "か", "っ", "ー", "゙", "ん", "や", "Ч", "й", "ου", "ο", "υ", "ς", "ß",
                "ﬁ", "İ", "´", "́", "ᄀ", "ᅡ", "क", "़", "\ud835", "\udd1e", "ﷺ", "①", "ĳ", "‰", "ŉ", "ʹ");
        for (int i = 0; i < Rounds.of(20_000); i++) {
            assertIsFixed(RandomText.of(random, pieces, 10));
        }
        assertIsFixed("ﷺ".repeat(2_000));
        assertIsFixed("a".repeat(999) + "𝄞𝄞");
        assertIsFixed("́".repeat(100_000));
        assertThat(NameKey.of("ﷺ".repeat(2_000)).text()).hasSizeLessThanOrEqualTo(1_000);
    }

    @Test
    void is_one_for_real_names_however_they_are_typed() {
        assertThat(names()).hasSizeGreaterThan(7_000).allSatisfy(name -> {
            NameKey key = NameKey.of(name);
            assertThat(key.isEmpty()).isFalse();
            assertThat(NameKey.of(name.toUpperCase(Locale.ROOT))).isEqualTo(key);
            assertThat(NameKey.of(Normalizer.normalize(name, Normalizer.Form.NFD)))
                    .isEqualTo(key);
            assertThat(NameKey.of("  " + name.replace("-", "—").replace("'", "’") + " "))
                    .isEqualTo(key);
            assertThat(NameKey.of(key.text())).isEqualTo(key);
        });
    }

    @Test
    void is_rarely_one_for_different_real_names() {
        ImmutableSet<String> names = names();
        ImmutableListMultimap<NameKey, String> byKey = Multimaps.index(names, NameKey::of);
        ImmutableList<String> shared = byKey.asMap().values().stream()
                .filter(together -> together.size() > 1)
                .map(together -> String.join(" = ", together))
                .collect(ImmutableList.toImmutableList());
        // spellings of one name, "CAB" and "C.A.B." perhaps not
        assertThat(shared)
                .containsExactlyInAnyOrder(
                        "Eugen d'Albert = Eugen d’Albert",
                        "Ludwig van Beethoven = Ludwig Van Beethoven",
                        "Brendan O’Brien = Brendan O'Brien",
                        "CAB = C.A.B.",
                        "Anastacia = Anastácia",
                        "Nick Cave & The Bad Seeds = Nick Cave & the Bad Seeds",
                        "JAY‐Z = JAY-Z",
                        "DJ RaSoul = DJ Rasoul",
                        "Claude Vonstroke = Claude VonStroke",
                        "Nient'altro Che Macerie = Nient'altro che macerie",
                        "David JoHansen = David Johansen",
                        "Kieron McDonald = Kieron Mcdonald",
                        "Byson = BYSON");
    }

    private static void assertIsFixed(String text) {
        String key = NameKey.of(text).text();
        assertThat(NameKey.of(key).text())
                .as(
                        "key of the key of %s",
                        text.chars().mapToObj(c -> String.format("u%04x", c)).toList())
                .isEqualTo(key);
    }

    /** The names of artists in the documents of MusicBrainz and Discogs, without the numbers of Discogs. */
    private static ImmutableSet<String> names() {
        return Stream.concat(
                        RealNames.artists().stream().map(RealNames.Artist::name),
                        RealNames.discogsCredits().stream()
                                .flatMap(ImmutableList::stream)
                                .map(part -> part.name().replaceFirst(" \\(\\d+\\)$", "")))
                .collect(ImmutableSet.toImmutableSet());
    }
}
