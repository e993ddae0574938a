package org.linernotes.core.artist;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.testing.RandomText;
import org.linernotes.core.testing.RealNames;
import org.linernotes.core.vocabulary.Term;

class NameOrderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Miles Davis | Davis, Miles",
                "John P. Kee | Kee, John P.",
                "Gert van Hoeyen | Hoeyen, Gert van",
                "Ludwig van Beethoven | Beethoven, Ludwig van",
                "Charles de Gaulle | Gaulle, Charles de",
                "Walter de la Mare | Mare, Walter de la",
                "Eddie Van Halen | Van Halen, Eddie",
                "Robert Del Naja | Del Naja, Robert",
                "Jan Van den Berg | Van den Berg, Jan",
                "Van Morrison | Morrison, Van",
                "Barry St. John | St. John, Barry",
                "Eugen d'Albert | Albert, Eugen d'",
                "Eugen d’Albert | Albert, Eugen d’",
                "Beverly D'Angelo | D'Angelo, Beverly",
                "José Ortega y Gasset | Ortega y Gasset, José",
                "Walter Bishop, Jr. | Bishop, Walter, Jr.",
                "James Minchin III | Minchin, James, III",
                "Harold \"Money\" Johnson | Johnson, Harold \"Money\"",
                "J.T. Brown | Brown, J.T.",
                "DJ Whoo Kid | Whoo Kid, DJ",
                "Madonna | Madonna",
                "d'Albert | d'Albert"
            })
    void sorts_persons_and_finds_them_back(String name, String sortName) {
        assertThat(NameOrder.PERSON.sortName(name)).contains(sortName);
        assertThat(NameOrder.PERSON.displayName(sortName)).contains(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Beatles | Beatles, The",
                "THE BEATLES | BEATLES, THE",
                "The The | The, The",
                "A Perfect Circle | Perfect Circle, A",
                "Les Double Six | Double Six, Les",
                "La Ley | Ley, La",
                "L'Arpeggiata | Arpeggiata, L'",
                "De Dijk | Dijk, De",
                "De La Soul | De La Soul",
                "Los Angeles Philharmonic | Los Angeles Philharmonic",
                "Van Halen | Van Halen",
                "Duke Ellington and His Orchestra | Ellington, Duke and His Orchestra",
                "Duke Ellington & His Orchestra | Ellington, Duke & His Orchestra",
                "Nick Cave & The Bad Seeds | Cave, Nick & The Bad Seeds",
                "Mick Fleetwood and Friends | Fleetwood, Mick and Friends",
                "Sly & the Family Stone | Sly & the Family Stone",
                "Earth, Wind & Fire | Earth, Wind & Fire",
                "Simon & Garfunkel | Simon & Garfunkel",
                "!!! | !!!"
            })
    void sorts_groups_and_finds_them_back(String name, String sortName) {
        assertThat(NameOrder.GROUP.sortName(name)).contains(sortName);
        assertThat(NameOrder.GROUP.displayName(sortName)).contains(name);
    }

    @Test
    void finds_a_suffix_back_in_one_form_only() {
        assertThat(NameOrder.PERSON.sortName("Gene Richards Jr.")).contains("Richards, Gene, Jr.");
        assertThat(NameOrder.PERSON.displayName("Richards, Gene, Jr.")).contains("Gene Richards, Jr.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "椎名林檎",
                "Чайковский",
                "Davis, Miles",
                " Miles Davis",
                "Miles  Davis",
                "Eddie \"Lockjaw\"",
                "a, b, c"
            })
    void derives_nothing_where_nothing_is_sure(String name) {
        assertThat(NameOrder.PERSON.sortName(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Davis, Miles, Dewey", "Davis, Miles, Jr., III", "Davis, ", "Six, Double, Les Gros", "林檎, 椎名"
            })
    void finds_nothing_back_where_nothing_is_sure(String sortName) {
        assertThat(NameOrder.PERSON.displayName(sortName)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"person, PERSON", "character, PERSON", "group, GROUP", "orchestra, GROUP", "choir, GROUP"})
    void follows_the_kind_of_artist(String kind, NameOrder order) {
        assertThat(NameOrder.of(Term.of(kind))).contains(order);
    }

    @Test
    void knows_no_order_for_other_kinds() {
        assertThat(NameOrder.of(Term.of("other"))).isEmpty();
        assertThat(NameOrder.of(Term.named("Person"))).isEmpty();
    }

    @Test
    void answers_for_any_text_and_finds_back_only_what_sorts_alike() {
        SplittableRandom random = new SplittableRandom(3);
        ImmutableList<String> pieces = ImmutableList.of(
                "The",
                " ",
                ", ",
                "van",
                "d'",
                "L’",
                "Jr.",
                "DJ",
                "and",
                "His",
                "y",
                "Los Angeles",
                "III",
                "\"",
                "Ab",
                "é",
                "東");
        for (int i = 0; i < 20_000; i++) {
            String text = RandomText.of(random, pieces, 8);
            for (NameOrder order : NameOrder.values()) {
                order.displayName(text)
                        .ifPresent(name -> assertThat(order.sortName(name)).contains(text));
                assertThat(order.sortName(text)
                                .map(sorted -> sorted.replaceAll("[, ]", "").length()))
                        .isIn(
                                Optional.empty(),
                                Optional.of(text.replaceAll("[, ]", "").length()));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"Person, 97.7, 267", "Group, 90.2, 144", "Orchestra, 100, 8", "Character, 100, 2"})
    void derives_what_musicbrainz_states(String kind, double leastPercent, int leastPairs) {
        ImmutableList<RealNames.Artist> pairs = RealNames.artists().stream()
                .filter(artist -> artist.kind().equals(kind))
                .filter(artist -> isLatin(artist.name()) && isLatin(artist.sortName()))
                .collect(ImmutableList.toImmutableList());
        NameOrder order = NameOrder.of(Term.of(Ascii.toLowerCase(kind))).orElseThrow();
        ImmutableList<String> misses = pairs.stream()
                .filter(pair -> !order.sortName(pair.name()).equals(Optional.of(pair.sortName())))
                .map(pair ->
                        pair.name() + " is sorted as " + pair.sortName() + ", not as " + order.sortName(pair.name()))
                .collect(ImmutableList.toImmutableList());
        assertThat(pairs).hasSizeGreaterThanOrEqualTo(leastPairs);
        assertThat(100.0 * (pairs.size() - misses.size()) / pairs.size())
                .as("%d of %d: %s", misses.size(), pairs.size(), String.join("\n", misses))
                .isGreaterThanOrEqualTo(leastPercent);
    }

    @Test
    void finds_the_names_of_musicbrainz_back_from_their_sort_names() {
        ImmutableList<RealNames.Artist> persons = RealNames.artists().stream()
                .filter(artist -> artist.kind().equals("Person"))
                .filter(artist -> NameOrder.PERSON.sortName(artist.name()).equals(Optional.of(artist.sortName())))
                .collect(ImmutableList.toImmutableList());
        assertThat(persons).hasSizeGreaterThan(250);
        // "Gene Richards Jr." is found back with a comma before the suffix
        assertThat(persons)
                .filteredOn(person ->
                        !NameOrder.PERSON.displayName(person.sortName()).equals(Optional.of(person.name())))
                .extracting(RealNames.Artist::name)
                .containsExactlyInAnyOrder("Gene Richards Jr.");
    }

    private static boolean isLatin(String name) {
        return Script.of(name).map(Script.LATIN::equals).orElse(true);
    }
}
