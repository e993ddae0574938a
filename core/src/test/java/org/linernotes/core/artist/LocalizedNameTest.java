package org.linernotes.core.artist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.entity.Alias;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.testing.RandomText;
import org.linernotes.core.vocabulary.Term;

class LocalizedNameTest {
    private static final ImmutableList<Alias> ALIASES = ImmutableList.of(
            alias("Ringo Sheena", "en", false),
            alias("Sheena Ringo", "en", true),
            alias("Sheena Ringo (GB)", "en_GB", true),
            alias("Shiina Ringo", "ja_Latn", true),
            alias("椎名林檎", "ja", true),
            alias("椎名林檎 繁", "zh_Hant", true),
            alias("Chen Ming", "zh", true),
            Alias.of("without locale"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Sheena Ringo",
                "EN | Sheena Ringo",
                "en_GB | Sheena Ringo (GB)",
                "en-US | Sheena Ringo",
                "fr en | Sheena Ringo",
                "ja | 椎名林檎",
                "ja-JP | 椎名林檎",
                "ja-Latn | Shiina Ringo",
                "ja-Latn-JP | Shiina Ringo",
                "zh-Hant-TW | 椎名林檎 繁",
                "zh-Latn | Chen Ming",
                "zh-Hans zh | Chen Ming",
                "ko | own name",
                "- ??? _ | own name",
                "fr - en | Sheena Ringo"
            })
    void follows_the_locales_asked_for(String locales, String name) {
        Artist artist = artist("own name", ALIASES);
        assertThat(LocalizedName.of(artist, Splitter.on(' ').splitToList(locales)))
                .isEqualTo(name);
    }

    @Test
    void takes_a_narrower_locale_where_there_is_no_other() {
        ImmutableList<Alias> aliases = ImmutableList.of(alias("Only in Brazil", "pt_BR", false));
        assertThat(LocalizedName.choose(aliases, List.of("pt"))).contains(aliases.get(0));
        assertThat(LocalizedName.choose(aliases, List.of("p"))).isEmpty();
    }

    @Test
    void never_shows_search_hints() {
        Alias hint = alias("Beetles", "en", true).withType(Term.of("search-hint"));
        assertThat(LocalizedName.choose(ImmutableList.of(hint), List.of("en"))).isEmpty();
    }

    @Test
    void puts_names_in_use_before_names_of_the_past() {
        Alias past = alias("JAY‐Z", "en", false).withLifeSpan(LifeSpan.of(Optional.empty(), Optional.empty(), true));
        Alias now = alias("JAY Z", "en", false);
        assertThat(LocalizedName.choose(ImmutableList.of(past, now), List.of("en")))
                .contains(now);
    }

    @ParameterizedTest
    @CsvSource({"1999, early", "2004, early", "2005, early", "2006-02, late", "2020, late", "1980, none"})
    void takes_names_that_may_have_been_in_use_at_the_time(String when, String name) {
        ImmutableList<Alias> aliases = ImmutableList.of(
                alias("early", "en", false).withLifeSpan(LifeSpan.of(EdtfDate.parse("1990"), EdtfDate.parse("2005"))),
                alias("late", "en", false).withLifeSpan(LifeSpan.since(EdtfDate.parse("2006"))));
        assertThat(LocalizedName.choose(aliases, List.of("en"), EdtfDate.parse(when))
                        .map(Alias::name)
                        .orElse("none"))
                .isEqualTo(name);
    }

    @Test
    void gives_a_name_in_latin_letters() {
        assertThat(LocalizedName.inLatinLetters(artist("Miles Davis", ALIASES))).contains("Miles Davis");
        assertThat(LocalizedName.inLatinLetters(artist("椎名林檎", ALIASES))).contains("Shiina Ringo");
        assertThat(LocalizedName.inLatinLetters(artist("椎名林檎", ALIASES.subList(0, 2))))
                .contains("Sheena Ringo");
        assertThat(LocalizedName.inLatinLetters(artist("Пётр", ImmutableList.of())))
                .contains("Pëtr");
        assertThat(LocalizedName.inLatinLetters(artist("椎名林檎", ImmutableList.of())))
                .isEmpty();
    }

    @Test
    void answers_for_any_locale() {
        SplittableRandom random = new SplittableRandom(19);
        ImmutableList<String> pieces =
                ImmutableList.of("en", "_", "-", "Latn", "x", "150", "", " ", "é", "JP", "u", "zzzzzzzzz", "\u0000");
        for (int i = 0; i < 10_000; i++) {
            String locale = RandomText.of(random, pieces, 6);
            Alias alias = alias("name", RandomText.of(random, pieces, 6), random.nextInt(2) == 0);
            assertThatCode(() -> LocalizedName.choose(ImmutableList.of(alias), List.of(locale)))
                    .doesNotThrowAnyException();
        }
    }

    private static Alias alias(String name, String locale, boolean primary) {
        return Alias.builder().name(name).locale(locale).primary(primary).build();
    }

    private static Artist artist(String name, List<Alias> aliases) {
        return Artist.builder()
                .id(ArtistId.of("artist"))
                .name(name)
                .addAllAliases(aliases)
                .build();
    }
}
