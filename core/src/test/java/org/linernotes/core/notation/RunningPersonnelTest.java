package org.linernotes.core.notation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Scope;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.vocabulary.Dialect;
import org.linernotes.core.vocabulary.Role;

class RunningPersonnelTest {
    private static final PersonnelNotation NOTATION = PersonnelNotation.of(Dialect.ELLINGTONIA, PersonnelWords::id);

    private static final ImmutableList<PersonnelLine> LINE_UP =
            lines("Cootie Williams(t); Joe Nanton(tb); Barney Bigard(cl,ts); Duke Ellington(p); Sonny Greer(d)");

    private static ImmutableList<PersonnelLine> lines(String text) {
        return NOTATION.read(text).orThrow().lines();
    }

    /** The variances after texts that follow each other, with bars between them. */
    private static String after(ImmutableList<PersonnelLine> lineUp, String texts) {
        RunningPersonnel now = RunningPersonnel.of(lineUp);
        for (String text : texts.split("\\|", -1)) {
            now = now.then(NOTATION.read(text.strip()).orThrow());
        }
        return PersonnelWords.of(now.variances());
    }

    @Test
    void begins_with_the_line_up() {
        RunningPersonnel start = RunningPersonnel.of(LINE_UP);
        assertThat(start.variances()).isEmpty();
        assertThat(start.playing()).isEqualTo(LINE_UP);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Joe Nanton out. > Joe Nanton out",
                "Duke Ellington(p); Sonny Greer(d) only. > only Duke Ellington, Sonny Greer",
                "Add Ray Nance(vn). > add Ray Nance (vn)",
                "Billy Strayhorn replaces Duke Ellington. > Duke Ellington out; add Billy Strayhorn (p)",
                "Duke Ellington(ep) instead of (p). > Duke Ellington (ep) instead of p",
                "Barney Bigard(ts) out. > Barney Bigard (ts) out",
                "Personnel not noted. > personnel not noted"
            })
    void what_takes_say_is_printed_so_that_it_is_read_back(String text, String printed) {
        ImmutableList<Variance> said =
                RunningPersonnel.of(LINE_UP).then(NOTATION.read(text).orThrow()).variances();
        assertThat(NOTATION.printVariances(said, id -> id.toString().replace('_', ' ')))
                .isEqualTo(printed);
        assertThat(after(LINE_UP, printed)).isEqualTo(PersonnelWords.of(said));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Joe Nanton out. > OUT Joe_Nanton",
                "Joe Nanton, Barney Bigard, Duke Ellington out. > OUT Joe_Nanton, Barney_Bigard, Duke_Ellington",
                "Joe Nanton out on 3. > ``",
                "Duke Ellington(p); Sonny Greer(d) only. > ONLY Duke_Ellington, Sonny_Greer",
                "Duke Ellington(p) solo. > ONLY Duke_Ellington",
                "Duke Ellington(p). > ONLY Duke_Ellington",
                "Add Ray Nance(vn). > ADDED Ray_Nance violin",
                "Duke Ellington out. Add Billy Strayhorn(p). > OUT Duke_Ellington | ADDED Billy_Strayhorn piano",
                "Billy Strayhorn replaces Duke Ellington. > OUT Duke_Ellington | ADDED Billy_Strayhorn piano",
                "Duke Ellington(ep) instead of (p). > INSTRUMENT_INSTEAD Duke_Ellington -piano +electric-piano",
                "ep instead of p. > INSTRUMENT_INSTEAD Duke_Ellington -piano +electric-piano",
                "Barney Bigard(ts) out. > OUT Barney_Bigard -tenor-saxophone",
                "Barney Bigard(cl,ts) out. > OUT Barney_Bigard",
                "Add Duke Ellington(cs). > ADDED Duke_Ellington celesta",
                "Duke Ellington(tk). > ONLY Duke_Ellington | REPLACED Duke_Ellington Duke_Ellington speaker",
                "Personnel not noted. > NOT_KNOWN",
                "Steve Allen(p); Ray Brown(sb). > OUT | ADDED Steve_Allen piano; Ray_Brown double-bass",
                "Joe Nanton out. | Sonny Greer out. > OUT Joe_Nanton, Sonny_Greer",
                "Add Ray Nance(vn). | Ray Nance out. > ``",
            },
            quoteCharacter = '`')
    void says_how_the_takes_behind_a_text_differ_from_the_line_up(String texts, String expected) {
        assertThat(after(LINE_UP, texts)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                // after an episode, the band that played before it; two episodes are one
                "Duke Ellington(p). | As before. > ``",
                "Duke Ellington(p). | Duke Ellington(p); Sonny Greer(d). | As before. > ``",
                "Joe Nanton out. | Duke Ellington(p). | As before. > OUT Joe_Nanton",
                "Joe Nanton out. | Duke Ellington(p). | Full band as before. > ``",
                "Add Ray Nance(vn). | Duke Ellington(p) only. | As before. > ADDED Ray_Nance violin",
                // without an episode, the band before the last text that changed it, however much it changed
                "Joe Nanton out. | As before. > ``",
                "Joe Nanton out. | Duke Ellington out. Add Billy Strayhorn(p). | As before. > OUT Joe_Nanton",
                "Personnel not noted. | As before. > ``",
                "Duke Ellington(p). | As before but add Ray Nance(vn). > ADDED Ray_Nance violin",
                // a list that is long enough is the band from then on
                "Cootie Williams(t); Barney Bigard(cl,ts); Duke Ellington(p). | Duke Ellington(p). | As before. > OUT Joe_Nanton, Sonny_Greer",
            },
            quoteCharacter = '`')
    void as_before_goes_back_to_the_band_before_the_last_departure(String texts, String expected) {
        assertThat(after(LINE_UP, texts)).isEqualTo(expected);
    }

    @Test
    void who_is_listed_without_an_instrument_plays_what_he_plays_in_the_band() {
        RunningPersonnel now = RunningPersonnel.of(LINE_UP)
                .then(NOTATION.read("Duke Ellington, Sonny Greer.").orThrow());
        assertThat(now.playing()).containsExactlyElementsOf(lines("Duke Ellington(p); Sonny Greer(d)"));
        assertThat(PersonnelWords.of(now.variances())).isEqualTo("ONLY Duke_Ellington, Sonny_Greer");
    }

    @Test
    void a_vocalist_of_some_takes_is_not_called_out() {
        PersonnelLine vocalist = lines("Ivie Anderson(v)").get(0).withScope(Scope.NAMED_TAKES);
        ImmutableList<PersonnelLine> lineUp = ImmutableList.<PersonnelLine>builder()
                .addAll(LINE_UP)
                .add(vocalist)
                .build();
        assertThat(vocalist.role()).isEqualTo(Role.VOCAL);
        assertThat(after(lineUp, "Ivie Anderson out.")).isEmpty();
        assertThat(after(lineUp, "Joe Nanton, Ivie Anderson out.")).isEqualTo("OUT Joe_Nanton");
    }

    @Test
    void what_is_not_understood_changes_nothing() {
        assertThat(after(LINE_UP, "some of the titles were played by children")).isEmpty();
    }
}
