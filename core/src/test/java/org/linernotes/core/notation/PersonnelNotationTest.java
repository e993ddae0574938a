package org.linernotes.core.notation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.vocabulary.Dialect;

class PersonnelNotationTest {
    private static final PersonnelNotation JAZZ = PersonnelNotation.of(Dialect.JAZZ, PersonnelWords::id);
    private static final PersonnelNotation ELLINGTONIA = PersonnelNotation.of(Dialect.ELLINGTONIA, PersonnelWords::id);

    private static void reads(PersonnelNotation notation, String text, String expected) {
        Outcome<PersonnelText> read = notation.read(text);
        assertThat(PersonnelWords.of(read.orThrow())).isEqualTo(expected);
        assertThat(read.notices().list()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                "Miles Davis – trumpet > LISTED Miles_Davis trumpet",
                "Miles Davis - trumpet, flugelhorn; Wayne Shorter - tenor sax > LISTED Miles_Davis trumpet, flugelhorn; Wayne_Shorter tenor-saxophone 'tenor sax'",
                "Miles Davis (tp), Barney Wilen (ts) > LISTED Miles_Davis trumpet; Barney_Wilen tenor-saxophone",
                "Wallace Jones, Cootie Williams (t); Joe Nanton (tb) > LISTED Wallace_Jones trumpet; Cootie_Williams trumpet; Joe_Nanton trombone",
                "Barney Bigard(cl,ts) > LISTED Barney_Bigard clarinet, tenor-saxophone",
                "Ray Nance (t/vn/vcl) > LISTED Ray_Nance trumpet, violin; Ray_Nance vocal",
                "Davis tpt, Wilen ts, Urtreger p, Michelot b, Clarke d > LISTED Davis trumpet; Wilen tenor-saxophone; Urtreger piano; Michelot double-bass; Clarke drums",
                "Miles Davis, trumpet; Pierre Michelot, bass; Kenny Clarke, drums > LISTED Miles_Davis trumpet; Pierre_Michelot bass; Kenny_Clarke drums",
                "Miles Davis: trumpet and flugelhorn > LISTED Miles_Davis trumpet, flugelhorn",
                "trumpet: Miles Davis; vocals: Ivie Anderson, Ray Nance > LISTED Miles_Davis trumpet; Ivie_Anderson vocal; Ray_Nance vocal",
                "vocal: Ivie Anderson > LISTED Ivie_Anderson vocal",
                "Personnel: Miles Davis (tp) Ron Carter (b) > LISTED Miles_Davis trumpet; Ron_Carter double-bass",
                "Duke Ellington & His Orchestra: Ray Nance (vn) > LISTED Duke_Ellington_&_His_Orchestra; Ray_Nance violin",
                "J.J. Johnson (tb), Walter Bishop, Jr. (p) > LISTED J.J._Johnson trombone; Walter_Bishop,_Jr. piano",
                "Gil Evans (arr, cond) > LISTED Gil_Evans arranger; Gil_Evans conductor",
                "Trumpet: Miles Davis; Bass: Paul Chambers > LISTED Miles_Davis trumpet; Paul_Chambers bass",
                "Trumpet – Miles Davis, Clark Terry; Piano – Bill Evans > LISTED Miles_Davis trumpet; Clark_Terry trumpet; Bill_Evans piano",
                "Lee Konitz (as -1/3,5; ts -4) > LISTED Lee_Konitz alto-saxophone @1/3,5; Lee_Konitz tenor-saxophone @4",
                "Berliner Philharmoniker, Herbert von Karajan, conductor > LISTED Berliner_Philharmoniker; Herbert_von_Karajan conductor",
                "• Miles Davis (tp) • Barney Wilen (ts) > LISTED Miles_Davis trumpet; Barney_Wilen tenor-saxophone",
                "Jimmy Smith (B3) > LISTED Jimmy_Smith hammond-organ 'B3'",
            })
    void reads_who_plays_what(String text, String expected) {
        reads(JAZZ, text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                "Wilen out > OUT Wilen",
                "Davis, Wilen, Urtreger out. > OUT Davis; Wilen; Urtreger",
                "omit Wilen > OUT Wilen",
                "Wilen omitted > OUT Wilen",
                "Duke Ellington(p) out; add John Bunch(p). > OUT Duke_Ellington piano | ADDED John_Bunch piano",
                "Joe Nanton(tb) and Barney Bigard out. Add Fred Guy(g). > OUT Joe_Nanton trombone; Barney_Bigard | ADDED Fred_Guy guitar",
                "add Jimmy Heath (ts) > ADDED Jimmy_Heath tenor-saxophone",
                "Jimmy Cobb replaces Kenny Clarke > REPLACED Jimmy_Cobb <- Kenny_Clarke",
                "Kenny Clarke replaced by Jimmy Cobb (d) > REPLACED Jimmy_Cobb drums <- Kenny_Clarke",
                "Jimmy Jones (p) for Ellington > REPLACED Jimmy_Jones piano <- Ellington",
                "eb instead of sb > INSTEAD ? electric-bass-guitar <- ? double-bass",
                "Jeff Castleman(sb) instead of (eb). > INSTEAD Jeff_Castleman double-bass <- ? electric-bass-guitar",
                "Duke Ellington(hand drum instead of p). > INSTEAD Duke_Ellington hand-drum <- ? piano",
                "Billy Taylor plays eb > INSTEAD Billy_Taylor electric-bass-guitar",
                "Clarke and Michelot only > ONLY Clarke; Michelot",
                "Duke Ellington(p) solo. > ONLY Duke_Ellington piano SOLO",
                "same as before > AS_BEFORE",
                "As before, but Barney Bigard(ts). > AS_BEFORE | INSTEAD Barney_Bigard tenor-saxophone",
                "As before but add Jules Ross(ts). > AS_BEFORE | ADDED Jules_Ross tenor-saxophone",
                "Same personnel, minus Sid Garry. > AS_BEFORE | OUT Sid_Garry",
                "Full band as before. > AS_LINE_UP",
                "Evans out, Kelly (p) added > OUT Evans | ADDED Kelly piano",
                "Full orchestra and choir, as before. > AS_LINE_UP",
                "personnel not noted > NOT_KNOWN",
                "Personnel and instrumentation not noted in the ledgers of the company. > NOT_KNOWN",
            })
    void reads_what_changes(String text, String expected) {
        reads(ELLINGTONIA, text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                "either Metcalf or Jenkins (t) > LISTED Metcalf or Jenkins trumpet",
                "Bubber Miley, either Louis Metcalf or Freddie Jenkins(t) > LISTED Bubber_Miley trumpet; Louis_Metcalf or Freddie_Jenkins trumpet",
                "prob. Sonny Greer (d) > LISTED Sonny_Greer drums PROBABLE",
                "possibly Sonny Greer (d) > LISTED Sonny_Greer drums POSSIBLE",
                "Sonny Greer (d?) > LISTED Sonny_Greer drums POSSIBLE",
                "Unk(cl) > LISTED ? clarinet",
                "unknown t, tb and cl > LISTED ? trumpet; ? trombone; ? clarinet",
                "Unk(t), (tb) > LISTED ? trumpet; ? trombone",
                "? (d) > LISTED ? drums",
                "Sonny Greer? (d) > LISTED Sonny_Greer drums POSSIBLE",
                "Sonny Greer (d), Fred Guy (?) > LISTED Sonny_Greer drums; Fred_Guy POSSIBLE",
                "2 Unk(v) > LISTED ? x2 vocal",
                "one other - prob. Harry Carney(cl) > LISTED Harry_Carney clarinet PROBABLE",
                "5v,t,tb,2as > LISTED ? x5 vocal; ? trumpet; ? trombone; ? x2 alto-saxophone",
                "7 trumpets, 1 harp > LISTED ? x7 trumpet; ? harp",
                "string section of 16 > LISTED string section x16",
                "string section of 16 pieces, Bill Richards(con). > LISTED string section x16; Bill_Richards conductor",
                "studio orchestra and choir > LISTED studio orchestra and choir",
                "Duke Ellington(p) with Jackie Cooper and others. > LISTED Duke_Ellington piano; Jackie_Cooper; others",
                "Duke Ellington(p) acc. by Paul Baron and his orchestra. > LISTED Duke_Ellington piano; Paul_Baron_and_his_orchestra [acc. by]",
                "Music Makers Orchestra, Gordon Kushner(con) > LISTED Music_Makers_Orchestra; Gordon_Kushner conductor",
                "studio orchestra cond. by Alan Roth > LISTED studio orchestra; Alan_Roth conductor",
                "the Cincinnati Symphony Orchestra feat. Marie Speziale(t) > LISTED Cincinnati_Symphony_Orchestra; Marie_Speziale trumpet FEATURED",
                "Irving Mills (as \"Goodie Goodwin\"), Baby Cox(v) > LISTED Irving_Mills as 'Goodie Goodwin' vocal; Baby_Cox vocal",
                "Irving Mills (as \"Goodie Goodwin\", v) > LISTED Irving_Mills as 'Goodie Goodwin' vocal",
                "Irving Mills as Goodie Goodwin (v) > LISTED Irving_Mills as 'Goodie Goodwin' vocal",
            })
    void reads_players_who_are_not_just_named(String text, String expected) {
        reads(ELLINGTONIA, text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                "Wayne Shorter (ts -1,3/5), Miles Davis (tp) > LISTED Wayne_Shorter tenor-saxophone @1,3/5; Miles_Davis trumpet",
                "Wayne Shorter (ts -1,3/5, ss -2) > LISTED Wayne_Shorter tenor-saxophone @1,3/5; Wayne_Shorter soprano-saxophone @2",
                "Ron Carter (b, el-b -3) > LISTED Ron_Carter double-bass; Ron_Carter electric-bass-guitar @3",
                "Paul Chambers (b) (tracks 1-4), Ron Carter (b) (5,6) > LISTED Paul_Chambers double-bass @1-4; Ron_Carter double-bass @5,6",
                "Cannonball Adderley as (out -3) > LISTED Cannonball_Adderley alto-saxophone | OUT Cannonball_Adderley @3",
                "Kenny Clarke: drums, brushes > LISTED Kenny_Clarke drums ~brushes",
                "Lee Konitz (as -1,3) > LISTED Lee_Konitz alto-saxophone @1,3",
                "Miles Davis – trumpet [A1–A4] > LISTED Miles_Davis trumpet @A1–A4",
                "Miles Davis (tp), John Coltrane (ts) out on 3 > LISTED Miles_Davis trumpet; John_Coltrane tenor-saxophone | OUT John_Coltrane @3",
                "Wilen and Urtreger out on takes 3, 5 > OUT Wilen @3, 5; Urtreger @3, 5",
                "Wilen tacet -3 > OUT Wilen @3",
                "omit Wilen on 2 > OUT Wilen @2",
                "Wilen plays ss on 3 > INSTEAD Wilen soprano-saxophone @3",
                "Miles Davis (tp), Take 6 (vo) > LISTED Miles_Davis trumpet; Take_6 vocal",
                "Miles Davis (muted tp) > LISTED Miles_Davis trumpet ~muted",
            })
    void reads_takes_and_manners(String text, String expected) {
        reads(JAZZ, text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                "Miles Davis (trompette), Barney Wilen (saxophone ténor) > LISTED Miles_Davis trumpet 'trompette'; Barney_Wilen tenor-saxophone 'saxophone ténor'",
                "mêmes musiciens, sauf Barney Wilen > AS_BEFORE | OUT Barney_Wilen",
                "ajouter Barney Wilen (ts) > ADDED Barney_Wilen tenor-saxophone",
                "Kenny Clarke remplace Art Blakey > REPLACED Kenny_Clarke <- Art_Blakey",
            })
    void reads_french(String text, String expected) {
        reads(JAZZ, text, expected);
    }

    @Test
    void the_end_of_a_line_separates_players() {
        reads(
                JAZZ,
                "Miles Davis – trumpet\nBarney Wilen – tenor saxophone\n",
                "LISTED Miles_Davis trumpet; Barney_Wilen tenor-saxophone");
    }

    @Test
    void tabs_stand_between_the_columns_of_a_list() {
        reads(
                JAZZ,
                "\tMiles Davis\t\ttrumpet\n\tBarney Wilen\ttenor saxophone",
                "LISTED Miles_Davis trumpet; Barney_Wilen tenor-saxophone");
        reads(JAZZ, "Trumpet\tMiles Davis", "LISTED Miles_Davis trumpet");
    }

    @Test
    void the_dialect_says_what_an_abbreviation_means() {
        reads(ELLINGTONIA, "Otto Hardwick(f)", "LISTED Otto_Hardwick flute");
        reads(JAZZ, "Otto Hardwick (bs)", "LISTED Otto_Hardwick bass-saxophone");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                "Harold Baker(t,pc); Sonny Greer(d) > LISTED Harold_Baker trumpet, 'pc'; Sonny_Greer drums > pc > 16",
                "Cootie Williams(t); Sonny Greer(d) are shown in the film. > REMARK \"are shown in the film\" | LISTED Cootie_Williams trumpet; Sonny_Greer drums > are shown in the film > 36",
                "Johnny Hodges(, Harry Carney(as) > LISTED Johnny_Hodges alto-saxophone; Harry_Carney alto-saxophone > ( > 14",
                "Harry Carney(bcl)); Rufus Jones(d). > LISTED Harry_Carney bass-clarinet; Rufus_Jones drums > ) > 18",
                "John Sublett (Bubbles), Ivie Anderson(v) > LISTED John_Sublett vocal [Bubbles]; Ivie_Anderson vocal > Bubbles > 15",
                "Sid Garry out. (effects by Greer on one of the titles) > OUT Sid_Garry | REMARK \"effects by Greer on one of the titles\" > effects by Greer on one of the titles > 17",
                "Sid Garry out. ( effects by Greer on one of the titles) > OUT Sid_Garry | REMARK \"effects by Greer on one of the titles\" > effects by Greer on one of the titles > 18",
                "(A1 to A4) Sonny Greer (d) > REMARK \"A1 to A4\" | LISTED Sonny_Greer drums > A1 to A4 > 2",
                "A1: Sonny Greer (d) > REMARK \"A1\" | LISTED Sonny_Greer drums > A1 > 1",
                "9 rhythms, Quincy Jones(con) > REMARK \"9 rhythms\" | LISTED Quincy_Jones conductor > 9 rhythms > 1",
            })
    void keeps_and_tells_what_it_does_not_understand_and_reads_the_rest(
            String text, String expected, String unclear, int column) {
        Outcome<PersonnelText> read = ELLINGTONIA.read(text);
        assertThat(PersonnelWords.of(read.orThrow())).isEqualTo(expected);
        assertThat(read.notices().list()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo(NotationNotice.NOT_UNDERSTOOD);
            assertThat(notice.arguments()).containsEntry("text", unclear);
            assertThat(notice.location().line()).hasValue(1);
            assertThat(notice.location().column()).hasValue(column);
        });
    }

    @Test
    void tells_the_line_of_what_it_does_not_understand() {
        assertThat(JAZZ.read("Miles Davis (tp)\nBarney Wilen (zz)").notices().list())
                .extracting(Notice::toString)
                .containsExactly(
                        "line 2:15: WARNING: “zz” is not understood as an instrument or role; it is kept as printed"
                                + " [not-understood]");
    }

    @Test
    void a_text_that_is_too_long_is_a_remark() {
        String text = "Miles Davis (tp); ".repeat(2_000);
        Outcome<PersonnelText> read = JAZZ.read(text);
        assertThat(read.orThrow().remarks()).containsExactly(text);
        assertThat(read.notices().list()).hasSize(1);
    }

    @Test
    void a_text_that_says_nothing_has_no_clauses() {
        assertThat(ImmutableList.of("", " ", "\n", ".", ";,;"))
                .allSatisfy(
                        text -> assertThat(JAZZ.read(text).orThrow().clauses()).isEmpty());
    }
}
