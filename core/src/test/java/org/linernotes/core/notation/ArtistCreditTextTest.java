package org.linernotes.core.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.testing.ProcessorTime;
import org.linernotes.core.testing.RandomText;
import org.linernotes.core.testing.RealNames;
import org.linernotes.core.testing.Rounds;

class ArtistCreditTextTest {
    private static final ArtistCreditText KNOWING = ArtistCreditText.of(ImmutableSet.of(
            "Miles Davis",
            "John Coltrane",
            "Barney Wilen",
            "Duke Ellington",
            "Duke Ellington and His Orchestra",
            "Ella Fitzgerald",
            "Earth, Wind & Fire",
            "The Emotions",
            "Simon & Garfunkel",
            "Nick Cave",
            "The Bad Seeds",
            "Walter Bishop, Jr.",
            "mona",
            "夏川椎菜",
            "椎名林檎",
            "浮雲",
            "Fleetwood Mac",
            "Peter Green",
            "Mackned",
            "Key Nyata")::contains);

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Miles Davis # Miles Davis",
                "Miles Davis & John Coltrane # Miles Davis| & |John Coltrane",
                "Miles Davis, Barney Wilen and John Coltrane # Miles Davis|, |Barney Wilen| and |John Coltrane",
                "Miles Davis, and John Coltrane # Miles Davis|, and |John Coltrane",
                "Duke Ellington and His Orchestra # Duke Ellington and His Orchestra",
                "Duke Ellington and His Orchestra with Ella Fitzgerald # Duke Ellington and His Orchestra| with |Ella Fitzgerald",
                "Duke Ellington & Ella Fitzgerald # Duke Ellington| & |Ella Fitzgerald",
                "Earth, Wind & Fire with The Emotions # Earth, Wind & Fire| with |The Emotions",
                "Simon & Garfunkel / Miles Davis # Simon & Garfunkel| / |Miles Davis",
                "Nick Cave & The Bad Seeds # Nick Cave| & |The Bad Seeds",
                "Walter Bishop, Jr., Miles Davis # Walter Bishop, Jr.|, |Miles Davis",
                "Miles Davis meets John Coltrane # Miles Davis| meets |John Coltrane",
                "Miles Davis avec Barney Wilen # Miles Davis| avec |Barney Wilen",
                "Peter Green and the original Fleetwood Mac # Peter Green| and the original |Fleetwood Mac",
                "Miles Davis Feat. Somebody Else # Miles Davis| Feat. |Somebody Else",
                "Somebody feat.Miles Davis # Somebody| feat.|Miles Davis",
                "Mackned & Key Nyata feat. Wilt Gamberlin # Mackned| & |Key Nyata| feat. |Wilt Gamberlin",
                "mona(CV:夏川椎菜) # mona|(CV:|夏川椎菜|)",
                "mona(CV:夏川椎菜) feat. Somebody # mona|(CV:|夏川椎菜|) feat. |Somebody",
                "椎名林檎と浮雲 # 椎名林檎|と|浮雲",
                "Miles Davis (live) # Miles Davis| (live)"
            })
    void divides_between_known_names(String text, String parts) {
        Outcome<ArtistCredit> read = KNOWING.read(text);
        assertThat(parts(read.orThrow())).isEqualTo(parts);
        assertThat(read.notices().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Duke Ellington and His Famous Orchestra",
                "Miles Davis & Somebody",
                "Somebody, Miles Davis",
                "Miles Davis, tsvaci & John Coltrane",
                "Miles Davis and tsvaci and John Coltrane",
                "Miles Davisson",
                "Miles Davis Quintet",
                "Miles Davis John Coltrane",
                "Miles Davis of the Nick Cave",
                "Emmiles Davis & John Coltrane"
            })
    void keeps_as_one_name_what_is_not_known_on_either_side(String text) {
        assertThat(parts(KNOWING.read(text).orThrow())).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Dave Stryker feat. Jared Gold & McClenty Hunter Jr. # Dave Stryker| feat. |Jared Gold & McClenty Hunter Jr.",
                "Beyoncé featuring Drake # Beyoncé| featuring |Drake",
                "Somebody, feat. Nobody # Somebody|, feat. |Nobody",
                "Somebody with special guest Nobody # Somebody| with special guest |Nobody",
                "A FEAT. B feat C # A| FEAT. |B| feat |C",
                "Duke Ellington and His Orchestra # Duke Ellington and His Orchestra",
                "Earth, Wind & Fire # Earth, Wind & Fire",
                "Orchestre X avec la participation de Y # Orchestre X| avec la participation de |Y",
                "Defeat. Us # Defeat. Us",
                "feat. Nobody # feat. Nobody",
                "Somebody feat. # Somebody feat."
            })
    void divides_without_known_names_where_a_guest_is_announced(String text, String parts) {
        assertThat(parts(ArtistCreditText.withoutNames().read(text).orThrow())).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Somebody (feat. Nobody) # Somebody| (feat. |Nobody|)",
                "Somebody [feat. Nobody] # Somebody| [feat. |Nobody|]",
                "Somebody(Ft.Nobody) # Somebody|(Ft.|Nobody|)",
                "Somebody (featuring Nobody & Everybody) # Somebody| (featuring |Nobody & Everybody|)",
                "Somebody (with special guest Nobody) # Somebody| (with special guest |Nobody|)",
                "Somebody （feat. Nobody） # Somebody| （feat. |Nobody|）",
                "Somebody (feat. Nobody) & Everybody # Somebody| (feat. |Nobody|) & |Everybody",
                "Somebody (feat. Nobody), Everybody # Somebody| (feat. |Nobody|), |Everybody",
                "Somebody (feat. Nobody) feat. Everybody # Somebody| (feat. |Nobody|) feat. |Everybody",
                "Somebody (feat. Nobody feat. Everybody) # Somebody| (feat. |Nobody| feat. |Everybody|)",
                "Somebody (feat. 10 Ft. Ganja Plant) # Somebody| (feat. |10 Ft. Ganja Plant|)"
            })
    void divides_around_a_bracket_in_which_a_guest_is_announced(String text, String parts) {
        assertThat(parts(ArtistCreditText.withoutNames().read(text).orThrow())).isEqualTo(parts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(feat. Nobody)",
                "Somebody (feat. )",
                "Somebody (feat.)",
                "Somebody (feat. Nobody",
                "Somebody (feat. Nobody]",
                "Somebody (feat. Nobody) live",
                "Somebody (feat. Nobody) - Live",
                "Somebody (Featherstone)",
                "Somebody (with strings)",
                "Somebody (UK)"
            })
    void leaves_other_brackets_in_the_name(String text) {
        assertThat(parts(ArtistCreditText.withoutNames().read(text).orThrow())).isEqualTo(text);
    }

    @Test
    void a_guest_in_brackets_is_one_whether_or_not_the_name_before_is_known() {
        assertThat(parts(KNOWING.read("Miles Davis (feat. Nobody)").orThrow()))
                .isEqualTo("Miles Davis| (feat. |Nobody|)");
        assertThat(parts(KNOWING.read("Nobody (feat. Miles Davis & John Coltrane) & Somebody")
                        .orThrow()))
                .isEqualTo("Nobody| (feat. |Miles Davis| & |John Coltrane|) & |Somebody");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Somebody ft. Nobody # Somebody| ft. |Nobody",
                "Somebody Ft. Nobody # Somebody| Ft. |Nobody",
                "Somebody ft Nobody # Somebody| ft |Nobody",
                "Somebody FT Nobody & Everybody # Somebody| FT |Nobody & Everybody",
                "10 Ft. Ganja Plant # 10 Ft. Ganja Plant",
                "10 Ft. Ganja Plant ft. Nobody # 10 Ft. Ganja Plant| ft. |Nobody",
                "Maroon 5 ft. Nobody # Maroon 5| ft. |Nobody",
                "Jackson Five ft Nobody # Jackson Five| ft |Nobody",
                "Somebody & 10 Ft. Ganja Plant # Somebody & 10 Ft. Ganja Plant",
                "Somebody feat. The 50 Ft. Women # Somebody| feat. |The 50 Ft. Women",
                "Sixty Ft. Dolls # Sixty Ft. Dolls",
                "The Ft. Worth Five # The Ft. Worth Five",
                "Boys Choir of Ft. Worth # Boys Choir of Ft. Worth",
                "Ft. Lauderdale # Ft. Lauderdale",
                "Drift. Away # Drift. Away"
            })
    void ft_announces_a_guest_unless_it_may_be_a_measure_or_a_fort(String text, String parts) {
        assertThat(parts(ArtistCreditText.withoutNames().read(text).orThrow())).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Somebody & Nobody # 1",
                "Somebody feat. Nobody, Everybody # 16",
                "Somebody vs. Nobody # 1",
                "A/B # 1"
            })
    void tells_what_may_be_several_names(String text, int column) {
        assertThat(ArtistCreditText.withoutNames().read(text).notices().list())
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.code()).isEqualTo(NotationNotice.PERHAPS_SEVERAL_NAMES);
                    assertThat(notice.location().column()).hasValue(column);
                    assertThat(text).endsWith(notice.arguments().get("text"));
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Miles Davis",
                "Duke Ellington and His Orchestra",
                "Walter Bishop, Jr.",
                "Nick Cave & The Bad Seeds",
                "J.T. Brown",
                "アラン・シルヴェストリ"
            })
    void tells_nothing_of_names_that_are_plainly_one(String text) {
        assertThat(ArtistCreditText.withoutNames().read(text).notices().isEmpty())
                .isTrue();
    }

    @Test
    void reads_no_credit_from_a_blank_text() {
        Outcome<ArtistCredit> read = KNOWING.read(" ");
        assertThat(read.value()).isEmpty();
        assertThat(read.notices().list()).extracting(Notice::code).containsExactly(NotationNotice.BLANK_TEXT);
    }

    @Test
    void keeps_a_text_that_is_too_long_as_one_name() {
        String text = "Miles Davis & ".repeat(300);
        Outcome<ArtistCredit> read = KNOWING.read(text);
        assertThat(read.orThrow()).isEqualTo(ArtistCredit.of(text));
        assertThat(read.notices().list()).extracting(Notice::code).containsExactly(NotationNotice.NOT_UNDERSTOOD);
    }

    @Test
    void loses_and_adds_no_character() {
        SplittableRandom random = new SplittableRandom(7);
        ImmutableList<String> pieces = ImmutableList.of(
                "Miles Davis",
                "John Coltrane",
                "Nobody",
                "mona",
                "夏川椎菜",
                " feat. ",
                " featuring ",
                ", ",
                " & ",
                " and ",
                "and His Orchestra",
                "と",
                "(CV:",
                ")",
                " ",
                "  ",
                "\t",
                "\u0000",
                "\ud83c",
                "𝄞",
                "é",
                ".",
                " [",
                "]",
                " (feat. ",
                " ft. ",
                " wit ");
        for (int i = 0; i < Rounds.of(10_000); i++) {
            String text = RandomText.of(random, pieces, 10);
            for (ArtistCreditText reader : List.of(KNOWING, ArtistCreditText.withoutNames())) {
                Outcome<ArtistCredit> read = reader.read(text);
                assertThat(read.value().isPresent()).isEqualTo(!text.isBlank());
                read.value().ifPresent(credit -> {
                    assertThat(credit.text()).isEqualTo(text);
                    assertThat(credit.names()).noneMatch(name -> name.name().isEmpty());
                });
            }
        }
    }

    @Test
    void reads_back_what_was_written_of_known_names() {
        SplittableRandom random = new SplittableRandom(8);
        ImmutableList<String> joins =
                ImmutableList.of(", ", " & ", " and ", " feat. ", " vs. ", " / ", " + ", "; ", " × ");
        ImmutableList<String> names =
                ImmutableList.of("Simon & Garfunkel", "Earth, Wind & Fire", "Miles Davis", "mona", "浮雲");
        for (int i = 0; i < Rounds.of(2_000); i++) {
            List<String> written = new ArrayList<>(List.of(names.get(random.nextInt(names.size()))));
            for (int n = random.nextInt(5); n > 0; n--) {
                written.add(joins.get(random.nextInt(joins.size())));
                written.add(names.get(random.nextInt(names.size())));
            }
            assertThat(parts(KNOWING.read(String.join("", written)).orThrow())).isEqualTo(String.join("|", written));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " & a",
                "a ",
                " feat. ",
                "(CV:",
                "(feat. ",
                "(feat. a) ",
                " ft. ",
                ")",
                "a,",
                "と",
                " wit",
                " ",
                "a  "
            })
    void takes_no_time_for_hostile_texts(String piece) {
        String text = "a" + piece.repeat(3_999 / piece.length());
        ArtistCreditText reader = ArtistCreditText.of(name -> name.length() % 2 == 1);
        assertThat(ProcessorTime.of(
                        () -> assertThatCode(() -> reader.read(text)).doesNotThrowAnyException()))
                .isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void reads_back_the_credits_of_musicbrainz_with_all_their_names_known() {
        ImmutableSet<ImmutableList<RealNames.Part>> credits = RealNames.credits();
        Set<String> known = new HashSet<>();
        credits.forEach(parts -> parts.forEach(part -> known.add(part.name())));
        ArtistCreditText reader = ArtistCreditText.of(known::contains);
        assertThat(credits).hasSizeGreaterThan(700);
        assertThat(credits).filteredOn(credit -> credit.size() > 1).hasSizeGreaterThan(90);
        assertThat(credits)
                .allSatisfy(credit -> assertThat(read(reader, text(credit))).isEqualTo(credit));
    }

    @Test
    void reads_back_the_credits_of_discogs_with_all_their_names_known() {
        ImmutableSet<ArtistCredit> credits = RealNames.discogsCredits().stream()
                .map(parts -> DiscogsArtist.credit(parts.stream()
                        .map(part -> DiscogsArtist.of(part.name(), part.variation(), part.join()))
                        .collect(ImmutableList.toImmutableList())))
                .filter(credit -> credit.names().stream()
                        .limit(Math.max(0, credit.names().size() - 1))
                        .noneMatch(name -> name.joinPhrase().isEmpty()))
                .collect(ImmutableSet.toImmutableSet());
        Set<String> known = new HashSet<>();
        credits.forEach(credit -> credit.names().forEach(name -> known.add(name.name())));
        ArtistCreditText reader = ArtistCreditText.of(known::contains);
        ImmutableList<String> misses = credits.stream()
                .filter(credit -> !credit.names().isEmpty())
                .filter(credit -> !reader.read(credit.text()).orThrow().equals(credit))
                .map(credit -> parts(credit) + " was read as "
                        + parts(reader.read(credit.text()).orThrow()))
                .collect(ImmutableList.toImmutableList());
        assertThat(credits).hasSizeGreaterThan(2_500);
        assertThat(credits).filteredOn(credit -> credit.names().size() > 1).hasSizeGreaterThan(280);
        // both orchestras are known, the one with an article and the one without
        assertThat(misses)
                .containsExactly("Holst|, |Sir Adrian Boult| Conducting The |London Philharmonic Orchestra was read as"
                        + " Holst|, |Sir Adrian Boult| Conducting |The London Philharmonic Orchestra");
    }

    private static ImmutableList<RealNames.Part> read(ArtistCreditText reader, String text) {
        return reader.read(text).orThrow().names().stream()
                .map(name -> new RealNames.Part(name.name(), "", name.joinPhrase()))
                .collect(ImmutableList.toImmutableList());
    }

    private static String text(List<RealNames.Part> credit) {
        StringBuilder text = new StringBuilder();
        credit.forEach(part -> text.append(part.name()).append(part.join()));
        return text.toString();
    }

    /** The names and join phrases of a credit with bars between them. */
    private static String parts(ArtistCredit credit) {
        StringBuilder parts = new StringBuilder();
        credit.names()
                .forEach(name ->
                        parts.append('|').append(name.name()).append('|').append(name.joinPhrase()));
        return CharMatcher.is('|').trimFrom(parts);
    }

    @Test
    void tells_the_line_of_what_may_be_several_names() {
        assertThat(ArtistCreditText.withoutNames()
                        .read("Miles Davis feat.\nHank and Thad")
                        .notices()
                        .list())
                .extracting(notice -> notice.location().toString())
                .containsExactly("line 2:1");
    }
}
