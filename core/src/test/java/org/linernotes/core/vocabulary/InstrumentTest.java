package org.linernotes.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linernotes.core.vocabulary.Instrument.Family;

class InstrumentTest {
    @ParameterizedTest
    @CsvSource({
        "trumpet, trumpet, tp, BRASS",
        "tenor-saxophone, tenor saxophone, ts, REED",
        "baritone-saxophone, baritone saxophone, bar, REED",
        "flute, flute, fl, REED",
        "piano, piano, p, KEYBOARD",
        "double-bass, double bass, b, STRING",
        "electric-bass-guitar, electric bass guitar, el-b, STRING",
        "drums, drums, d, PERCUSSION",
        "vibraphone, vibraphone, vib, PERCUSSION",
        "vocals, vocals, vcl, VOICE",
        "bandoneon, bandoneón, , KEYBOARD",
        "kazoo, kazoo, kaz, OTHER"
    })
    void an_instrument_has_a_name_an_abbreviation_and_a_family(
            String key, String name, String abbreviation, Family family) {
        Instrument instrument = Instrument.of(key);

        assertThat(instrument.name()).isEqualTo(name);
        assertThat(instrument.abbreviation().orElse(null)).isEqualTo(abbreviation);
        assertThat(instrument.family()).contains(family);
    }

    @Test
    void knows_other_names_and_abbreviations() {
        assertThat(Instrument.of("trumpet").names()).containsExactly("trumpet", "trompette", "trompeta");
        assertThat(Instrument.of("trumpet").abbreviations()).containsExactly("tp", "tpt", "t");
    }

    @Test
    void keys_of_the_table_share_one_instance() {
        assertThat(Instrument.of("trumpet")).isSameAs(Instrument.parse("trumpet"));
        assertThat(Instrument.of("slide-theorbo")).isNotSameAs(Instrument.of("slide-theorbo"));
    }

    @Test
    void no_name_and_no_abbreviation_stands_for_two_instruments() {
        List<String> names = Instrument.table().stream()
                .flatMap(instrument -> instrument.names().stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        List<String> abbreviations = Instrument.table().stream()
                .flatMap(instrument -> instrument.abbreviations().stream())
                .toList();

        assertThat(names).hasSizeGreaterThan(200).doesNotHaveDuplicates();
        assertThat(abbreviations).hasSizeGreaterThan(80).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "saxophone, tenor-saxophone, true",
        "tenor-saxophone, saxophone, false",
        "saxophone, saxophone, true",
        "tenor-saxophone, alto-saxophone, false",
        "bass, electric-bass-guitar, true",
        "bass, double-bass, true",
        "bass-guitar, double-bass, false",
        "vocals, lead-vocals, true",
        "clarinet, bass-clarinet, false",
        "percussion, congas, false",
        "keyboard, piano, false",
        "slide-theorbo, slide-theorbo, true"
    })
    void a_general_word_covers_what_it_leaves_open(String word, String instrument, boolean covers) {
        assertThat(Instrument.of(word).covers(Instrument.of(instrument))).isEqualTo(covers);
    }

    @Test
    void general_words_are_in_the_table_of_the_same_family_and_lead_to_an_end() {
        assertThat(Instrument.named("Serpent").general()).isEmpty();
        assertThat(Instrument.table())
                .filteredOn(instrument -> instrument.general().isPresent())
                .hasSizeGreaterThan(30)
                .allSatisfy(instrument -> {
                    Instrument general = instrument.general().orElseThrow();
                    assertThat(Instrument.table()).contains(general);
                    assertThat(general.family()).isEqualTo(instrument.family());
                    assertThat(instrument.covers(general)).isFalse();
                });
    }

    @Test
    void every_family_has_instruments() {
        assertThat(Instrument.table())
                .extracting(instrument -> instrument.family().orElseThrow())
                .contains(Family.values());
    }
}
