package org.linernotes.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DialectTest {
    @ParameterizedTest
    @CsvSource({
        "JAZZ, tp, trumpet",
        "JAZZ, tpt, trumpet",
        "JAZZ, c, cornet",
        "JAZZ, flh, flugelhorn",
        "JAZZ, bar, baritone-saxophone",
        "JAZZ, bs, bass-saxophone",
        "JAZZ, b, double-bass",
        "JAZZ, sb, double-bass",
        "JAZZ, el-b, electric-bass-guitar",
        "JAZZ, dr, drums",
        "JAZZ, vc, cello",
        "JAZZ, rec, recorder",
        "ELLINGTONIA, t, trumpet",
        "ELLINGTONIA, sb, double-bass",
        "ELLINGTONIA, bb, brass-bass",
        "ELLINGTONIA, co, congas",
        "ELLINGTONIA, hand drum, hand-drum",
        "DISCOGS, Tenor Saxophone, tenor-saxophone",
        "DISCOGS, Contrabass, double-bass",
        "DISCOGS, Electric Bass, electric-bass-guitar"
    })
    void an_abbreviation_is_an_instrument(Dialect dialect, String word, String instrument) {
        assertThat(dialect.find(word)).contains(Contribution.of(Instrument.of(instrument)));
        assertThat(dialect.find(word).orElseThrow().role()).isEqualTo(Role.PERFORMER);
    }

    @ParameterizedTest
    @CsvSource({
        "JAZZ, vcl, vocal",
        "JAZZ, v, vocal",
        "JAZZ, arr, arranger",
        "JAZZ, cond, conductor",
        "JAZZ, narr, narrator",
        "JAZZ, speech, speaker",
        "ELLINGTONIA, v, vocal",
        "ELLINGTONIA, con, conductor",
        "ELLINGTONIA, mc, master-of-ceremonies",
        "ELLINGTONIA, td, tap-dancer",
        "ELLINGTONIA, tk, speaker",
        "DISCOGS, Vocals, vocal",
        "DISCOGS, Written-By, writer",
        "DISCOGS, Recorded By, recording-engineer"
    })
    void an_abbreviation_is_a_role(Dialect dialect, String word, String role) {
        assertThat(dialect.find(word)).contains(Contribution.of(Role.of(role)));
    }

    @ParameterizedTest
    @CsvSource({
        "JAZZ, TP, trumpet",
        "JAZZ, Tenor Saxophone, tenor-saxophone",
        "JAZZ, saxophone ténor, tenor-saxophone",
        "JAZZ, ' vibes ', vibraphone",
        "JAZZ, contrabajo, double-bass",
        "JAZZ, bass trombones, bass-trombone",
        "JAZZ, Bandoneons, bandoneon",
        "ELLINGTONIA, reeds, reeds",
        "ELLINGTONIA, string bass, double-bass",
        "DISCOGS, tenor saxophone, tenor-saxophone",
        "DISCOGS, English horn, cor-anglais"
    })
    void another_case_and_full_names_are_understood(Dialect dialect, String word, String instrument) {
        assertThat(dialect.find(word)).contains(Contribution.of(Instrument.of(instrument)));
    }

    @ParameterizedTest
    @EnumSource
    void what_nothing_is_called_is_not_found(Dialect dialect) {
        assertThat(Stream.of("", " ", "-", "qx", "tp,ts", "trumpet player", "trumpetss", "producerses", "s")
                        .map(dialect::find))
                .containsOnly(Optional.empty());
    }

    @Test
    void each_dialect_has_its_own_abbreviations() {
        assertThat(Dialect.ELLINGTONIA.find("tp")).isEmpty();
        assertThat(Dialect.JAZZ.find("co")).isEmpty();
        assertThat(Dialect.DISCOGS.find("ts")).isEmpty();
        assertThat(Dialect.ELLINGTONIA.abbreviation(Instrument.of("trumpet"))).contains("t");
        assertThat(Dialect.DISCOGS.abbreviation(Role.WRITER)).contains("Written-By");
        assertThat(Dialect.ELLINGTONIA.abbreviation(Role.PRODUCER)).isEmpty();
        assertThat(Dialect.JAZZ.abbreviation(Instrument.of("bandoneon"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vocal", "vocals", "voice", "Vocals", "v", "vcl"})
    void singing_is_a_role(String word) {
        assertThat(Dialect.JAZZ.find(word)).contains(Contribution.of(Role.VOCAL));
        assertThat(Contribution.of(Instrument.of("vocals"))).isEqualTo(Contribution.of(Role.VOCAL));
        assertThat(Dialect.JAZZ.abbreviation(Role.VOCAL)).contains("vcl");
        assertThat(Dialect.ELLINGTONIA.abbreviation(Role.VOCAL)).contains("v");
    }

    @Test
    void a_kind_of_voice_stands_beside_the_role_of_singing() {
        Contribution lead = Dialect.DISCOGS.find("Lead Vocals").orElseThrow();

        assertThat(lead.role()).isEqualTo(Role.VOCAL);
        assertThat(lead.instrument()).contains(Instrument.of("lead-vocals"));
        assertThat(lead.name()).isEqualTo("lead vocals");
    }

    @ParameterizedTest
    @EnumSource
    void every_abbreviation_is_found_and_means_what_its_row_says(Dialect dialect) {
        assertThat(dialect.abbreviations()).hasSizeGreaterThan(60).allSatisfy((abbreviation, contribution) -> {
            assertThat(dialect.find(abbreviation)).contains(contribution);
            assertThat(dialect.find(abbreviation.toUpperCase(Locale.ROOT))).contains(contribution);
        });
    }

    @ParameterizedTest
    @EnumSource
    void what_is_printed_is_read_as_the_same(Dialect dialect) {
        int printed = 0;
        for (Instrument instrument : Instrument.table()) {
            Optional<String> abbreviation = dialect.abbreviation(instrument);
            abbreviation.ifPresent(text -> assertThat(dialect.find(text)).contains(Contribution.of(instrument)));
            printed += abbreviation.isPresent() ? 1 : 0;
        }
        for (Role role : Role.table()) {
            Optional<String> abbreviation = dialect.abbreviation(role);
            abbreviation.ifPresent(text -> assertThat(dialect.find(text)).contains(Contribution.of(role)));
            printed += abbreviation.isPresent() ? 1 : 0;
        }
        assertThat(printed).isGreaterThan(60);
    }

    @ParameterizedTest
    @EnumSource
    void every_name_is_understood_unless_the_dialect_abbreviates_something_else_by_it(Dialect dialect) {
        List<String> missed = new ArrayList<>();
        for (Instrument instrument : Instrument.table()) {
            for (String name : instrument.names()) {
                if (!dialect.find(name).equals(Optional.of(Contribution.of(instrument)))) {
                    missed.add(name);
                }
            }
        }
        for (Role role : Role.table()) {
            for (String name : role.names()) {
                if (!dialect.find(name).equals(Optional.of(Contribution.of(role)))) {
                    missed.add(name);
                }
            }
        }

        assertThat(missed).as("names that mean something else").containsExactly("tap dance");
    }
}
