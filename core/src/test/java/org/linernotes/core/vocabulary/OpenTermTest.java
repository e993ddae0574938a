package org.linernotes.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.notice.InvalidTextException;

class OpenTermTest {
    private static final Mbid KOTO = Mbid.parse("21468ce3-bad3-4f48-a2ff-01e6b0bc9ca2");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "album",
                "12-inch-vinyl",
                "'17-string bass koto'",
                "'17-string bass koto' mb:21468ce3-bad3-4f48-a2ff-01e6b0bc9ca2",
                "'Denis d''or'",
                "''''",
                "'vocal mb:'",
                "' koto '"
            })
    void text_comes_back_as_it_was(String text) {
        assertThat(Term.parse(text)).hasToString(text);
        assertThat(Term.tryParse(text)).contains(Term.parse(text));
        assertThat(Role.parse(text)).hasToString(text);
        assertThat(Role.tryParse(text)).contains(Role.parse(text));
        assertThat(Instrument.parse(text)).hasToString(text);
        assertThat(Instrument.tryParse(text)).contains(Instrument.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Album",
                "-album",
                "album-",
                "tenor--saxophone",
                "tenor saxophone",
                "saxophone ténor",
                "'",
                "''",
                "'  '",
                "'koto",
                "'koto''",
                "'koto'x",
                "'koto' ",
                "'koto' mb:",
                "'koto' mb:21468ce3",
                "'koto'  mb:21468ce3-bad3-4f48-a2ff-01e6b0bc9ca2",
                "'koto' mb:21468ce3-bad3-4f48-a2ff-01e6b0bc9ca2 "
            })
    void refuses_what_is_neither_key_nor_quoted_name(String text) {
        assertThat(Term.tryParse(text)).isEmpty();
        assertThat(Role.tryParse(text)).isEmpty();
        assertThat(Instrument.tryParse(text)).isEmpty();
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> Term.parse(text));
    }

    @Test
    void refuses_texts_that_are_too_long() {
        assertThat(Term.tryParse("a".repeat(201))).isEmpty();
        assertThat(Term.tryParse("'" + "a".repeat(1_001) + "'")).isEmpty();
        assertThat(Term.tryParse("'" + "a".repeat(1_000_000))).isEmpty();
        assertThat(Term.tryParse("'" + "''".repeat(1_000) + "' mb:" + KOTO))
                .contains(Term.named("'".repeat(1_000), KOTO));
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> Term.named("a".repeat(1_001)));
    }

    @Test
    void takes_texts_of_the_greatest_length() {
        assertThat(Term.tryParse("a".repeat(200))).isPresent();
        assertThat(Term.named("a".repeat(1_000)).name()).hasSize(1_000);
        assertThat(OpenTerm.isName("a".repeat(1_000))).isTrue();
        assertThat(OpenTerm.isName("a".repeat(1_001))).isFalse();
        assertThat(OpenTerm.isName(" \t")).isFalse();
    }

    @Test
    void a_key_has_no_identifier_and_prints_with_blanks() {
        Term term = Term.of("compact-cassette");

        assertThat(term.key()).contains("compact-cassette");
        assertThat(term.name()).isEqualTo("compact cassette");
        assertThat(term.mbid()).isEmpty();
    }

    @Test
    void a_printed_name_has_no_key() {
        Instrument koto = Instrument.named("17-string bass koto", KOTO);

        assertThat(koto.key()).isEmpty();
        assertThat(koto.name()).isEqualTo("17-string bass koto");
        assertThat(koto.mbid()).contains(KOTO);
        assertThat(koto.family()).isEmpty();
        assertThat(koto.names()).containsExactly("17-string bass koto");
    }

    @Test
    void of_and_named_throw_where_they_are_given_the_other_form() {
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> Term.of("Compact Cassette"));
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> Term.of("'x'"));
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> Term.named("  "));
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> Term.named("", KOTO));
    }

    @Test
    void terms_are_equal_by_key_or_by_name_and_identifier() {
        assertThat(Term.of("album")).isEqualTo(Term.of("album")).hasSameHashCodeAs(Term.of("album"));
        assertThat(Term.of("album")).isNotEqualTo(Term.of("single")).isNotEqualTo(Term.named("album"));
        assertThat(Term.named("koto", KOTO))
                .isEqualTo(Term.named("koto", KOTO))
                .hasSameHashCodeAs(Term.named("koto", KOTO));
        assertThat(Term.named("koto", KOTO)).isNotEqualTo(Term.named("koto")).isNotEqualTo(Term.named("Koto", KOTO));
        assertThat((Object) Term.of("guitar")).isNotEqualTo(Instrument.of("guitar"));
    }

    @Test
    void any_name_survives_its_text_form() {
        Random random = new Random(19571204);
        String alphabet = "'' ab-mb:éđ\t🎷";
        for (int round = 0; round < 2_000; round++) {
            StringBuilder name = new StringBuilder("x");
            random.ints(random.nextInt(12), 0, alphabet.length())
                    .forEach(i -> name.insert(random.nextInt(name.length() + 1), alphabet.charAt(i)));
            Role role = random.nextBoolean() ? Role.named(name.toString()) : Role.named(name.toString(), KOTO);

            assertThat(Role.parse(role.toString())).isEqualTo(role);
        }
    }
}
