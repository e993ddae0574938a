package org.linernotes.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.notation.NotationNotice;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.testing.ProcessorTime;
import org.linernotes.core.work.Work;
import org.linernotes.csv.Sheets.Written;

/** Who wrote and who arranged, where one cell of a sheet says both; and what is traditional. */
class WritersTest {
    private static final ArtistId TRADITIONAL = ArtistId.of(Mbid.parse("9be7f096-97ec-4615-8957-8d40b5dcbc41"));

    private static byte[] sheet(String header, String... cells) {
        List<List<String>> rows = IntStream.range(0, cells.length)
                .mapToObj(row -> List.of("HL 1", "Piece " + row, cells[row]))
                .collect(Collectors.toList());
        rows.add(0, List.of("Cat No", "Track Title", header));
        return Sheets.table(rows, TableForms.LINES);
    }

    private static String credits(Catalog catalog) {
        return catalog.works().stream()
                .flatMap(work -> work.credits().stream())
                .map(credit -> credit.role().name() + " " + name(catalog, credit))
                .collect(Collectors.joining("; "));
    }

    private static String name(Catalog catalog, Credit credit) {
        return credit.player()
                .artist()
                .flatMap(catalog::artist)
                .map(Artist::name)
                .orElse("?");
    }

    /** What a cell of composers says, and that it comes back as it stood. */
    private static void assertSays(String cell, String expected) {
        byte[] sheet = sheet("Composer", cell);
        CsvMapping mapping = Sheets.guess(sheet);
        Catalog catalog = Sheets.read(sheet, mapping).orThrow();
        assertThat(credits(catalog)).isEqualTo(expected);
        Written written = Sheets.write(Sheets.throughJson(catalog), mapping);
        assertThat(written.bytes()).isEqualTo(sheet);
        assertThat(written.losses().list()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trad. arr. Ann Lee        | composer [traditional]; arranger Ann Lee",
                "Trad. arr. by Ann Lee     | composer [traditional]; arranger Ann Lee",
                "Trad./arr. Ann Lee        | composer [traditional]; arranger Ann Lee",
                "Trad./Arr.: Ann Lee       | composer [traditional]; arranger Ann Lee",
                "Trad, arr. Ann Lee        | composer [traditional]; arranger Ann Lee",
                "Trad. (arr. Ann Lee)      | composer [traditional]; arranger Ann Lee",
                "Trad.; arr. Ann Lee       | composer [traditional]; arranger Ann Lee",
                "Trad. (Arr. Ann Lee/Ray)  | composer [traditional]; arranger Ann Lee/Ray",
                "TRADITIONAL, arr Ann Lee  | composer [traditional]; arranger Ann Lee",
                "traditionell, bearb. von Ann Lee | composer [traditional]; arranger Ann Lee",
                "Trad.                     | composer [traditional]",
                "[traditional]             | composer [traditional]",
                "arr. Ann Lee              | arranger Ann Lee",
                "Arranged by Ann Lee       | arranger Ann Lee",
                "arr.Ann Lee               | arranger Ann Lee",
                "(arr. Ann Lee)            | arranger Ann Lee",
                "Bach arr. Ann Lee         | composer Bach; arranger Ann Lee",
                "Bach, arr. Ann Lee        | composer Bach; arranger Ann Lee",
                "Bach (arr. Ann Lee), Fox  | composer Bach; arranger Ann Lee; composer Fox",
                "Bach; Ann Lee (arr)       | composer Bach; arranger Ann Lee",
                "Trad. arr. Ann Lee, Bob Ray, Al Fox | composer [traditional]; arranger Ann Lee; arranger Bob Ray; arranger Al Fox",
                "Trad. arr. Ann Lee; Bob Ray         | composer [traditional]; arranger Ann Lee; composer Bob Ray",
                "P.D. arr. Ann Lee         | arranger Ann Lee",
                "Trad. arr. unknown        | composer [traditional]; arranger ?",
                "Arr Rahman Arrgh          | composer Arr Rahman Arrgh",
                "Barr. Lee                 | composer Barr. Lee",
                "Composed and arranged by Ann Lee | composer Composed and arranged by Ann Lee",
                "Carr, Starr               | composer Carr, Starr",
                "Ann Lee, Trad.            | composer Ann Lee; composer [traditional]"
            })
    void a_cell_of_composers_may_name_the_arranger_too(String cell, String expected) {
        assertSays(cell, expected);
    }

    @Test
    void what_is_traditional_is_one_artist_whatever_it_is_called_and_keeps_what_it_was_called() {
        byte[] sheet = sheet("Composer", "Trad.", "traditional arr. Ann Lee", "[traditional]");
        Catalog catalog = Sheets.read(sheet, Sheets.guess(sheet)).orThrow();
        assertThat(catalog.artists())
                .extracting(Artist::id)
                .containsExactlyInAnyOrder(TRADITIONAL, ArtistId.of("Ann-Lee"));
        assertThat(catalog.works())
                .flatExtracting(Work::credits)
                .extracting(Credit::creditedAs)
                .extracting(name -> name.orElse("-"))
                .containsExactly("Trad.", "traditional", "-", "-");
    }

    @Test
    void nobody_sings_or_publishes_what_is_traditional() {
        byte[] sheet = sheet("Publisher", "Trad.", "Fox arr. Lee");
        Catalog catalog = Sheets.read(sheet, Sheets.guess(sheet)).orThrow();
        assertThat(credits(catalog)).isEqualTo("publisher Fox arr. Lee");
    }

    @Test
    void what_is_in_the_public_domain_names_nobody_and_is_told() {
        byte[] sheet = sheet("Composer", "P.D. arr. Ann Lee");
        assertThat(Sheets.read(sheet, Sheets.guess(sheet)).notices().list())
                .extracting(Notice::toString)
                .containsExactly(
                        "sheet.csv:2:3 row 2 /Composer: WARNING: “P.D.” is not understood as a name; it is kept as printed [not-understood]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Lee (GEMA)                   | composer Ann Lee",
                "Ann Lee (ascap), Bob Ray (BMI)   | composer Ann Lee; composer Bob Ray",
                "Ann Lee (PRS/MCPS)               | composer Ann Lee",
                "Ann Lee (50%); Bob Ray (50 %)    | composer Ann Lee; composer Bob Ray",
                "Ann Lee 50%, Bob Ray 50%         | composer Ann Lee; composer Bob Ray",
                "Ann Lee (GEMA, 33,33%)           | composer Ann Lee",
                "Ann Lee (GEMA) (50%)             | composer Ann Lee",
                "Ann Lee (GEMA) - 33.3 %          | composer Ann Lee",
                "Ann Lee(GEMA)                    | composer Ann Lee",
                "Ann Lee [GEMA]                   | composer Ann Lee",
                "Ann Lee (66.7% SACEM)            | composer Ann Lee",
                "Ann Lee (ASCAP) and Bob Ray (BMI)| composer Ann Lee; composer Bob Ray",
                "Ann Lee (ASCAP) & Bob Ray        | composer Ann Lee; composer Bob Ray",
                "Ann Lee (ASCAP)/Bob Ray (Copyright Control) | composer Ann Lee; composer Bob Ray",
                "Trad. (PRS for Music)            | composer [traditional]",
                "Trad. arr. Ann Lee (GEMA)        | composer [traditional]; arranger Ann Lee",
                "Bach (arr. Ann Lee) (GEMA)       | composer Bach; arranger Ann Lee",
                "Stim                             | composer Stim",
                "Johnny (Cash)                    | composer Johnny (Cash)",
                "Ann (GEMA) Lee                   | composer Ann (GEMA) Lee",
                "The Band (UK)                    | composer The Band (UK)",
                "Ann Lee (GEMA member)            | composer Ann Lee (GEMA member)"
            })
    void societies_and_shares_behind_writers_are_not_of_their_names(String cell, String expected) {
        assertSays(cell, expected);
    }

    @Test
    void who_sings_keeps_what_stands_behind_the_name() {
        byte[] sheet = sheet("Vocals", "Maria (SPA), Ann (50%)");
        assertThat(Sheets.read(sheet, Sheets.guess(sheet)).orThrow().artists())
                .extracting(Artist::name)
                .contains("Maria (SPA)")
                .doesNotContain("Maria", "Ann");
    }

    @Test
    void what_has_no_publisher_names_none_and_is_told() {
        byte[] sheet = sheet("Publisher(s)", "Copyright Control", "Sea Music (ASCAP)");
        Outcome<Catalog> read = Sheets.read(sheet, Sheets.guess(sheet));
        assertThat(credits(read.orThrow())).isEqualTo("publisher Sea Music");
        assertThat(read.notices().list())
                .extracting(Notice::toString)
                .containsExactly(
                        "sheet.csv:2:3 row 2 /Publisher(s): WARNING: “Copyright Control” is not understood as a name; it is kept as printed [not-understood]");
    }

    @Test
    void a_row_that_names_no_publisher_differs_from_none_that_names_one_wherever_it_stands() {
        for (List<String> publishers :
                List.of(List.of("Copyright Control", "Sea Music"), List.of("Sea Music", "Copyright Control"))) {
            byte[] sheet = Sheets.bytes(
                    "Cat No,Track Title,Composer,ISWC,Publisher",
                    "HL 1,Low Tide,Ann Lee,T-034.524.680-1," + publishers.get(0),
                    "HL 2,Low Tide,Ann Lee,T-034.524.680-1," + publishers.get(1),
                    "");
            CsvMapping mapping = Sheets.guess(sheet).with(Level.WORK, Grouping.by("work.iswc"));
            Outcome<Catalog> read = Sheets.read(sheet, mapping);
            assertThat(credits(read.orThrow())).isEqualTo("composer Ann Lee; publisher Sea Music");
            assertThat(read.notices().counts()).containsOnlyKeys(NotationNotice.NOT_UNDERSTOOD);
            assertThat(Sheets.write(read.orThrow(), mapping).bytes()).isEqualTo(sheet);
        }
    }

    @Test
    void an_arranger_whom_two_columns_name_has_one_credit() {
        byte[] sheet =
                Sheets.bytes("Cat No,Track Title,Composer,Arranger", "HL 1,Low Tide,Trad. arr. Ann Lee,Ann Lee", "");
        CsvMapping mapping = Sheets.guess(sheet);
        Catalog catalog = Sheets.read(sheet, mapping).orThrow();
        assertThat(credits(catalog)).isEqualTo("composer [traditional]; arranger Ann Lee");
        Written written = Sheets.write(Sheets.throughJson(catalog), mapping);
        assertThat(written.bytes()).isEqualTo(sheet);
        assertThat(written.losses().list()).isEmpty();
    }

    @Test
    void cells_full_of_words_take_time_in_proportion() {
        for (String hostile : List.of("arr. ", "(arr. ", "arr. a ", "(arr. a) ", "arr. by (", "(")) {
            ProcessorTime.growsInProportion(32_000, length -> {
                byte[] sheet = sheet("Composer", hostile.repeat(length / hostile.length()));
                CsvMapping mapping = Sheets.guess(sheet);
                return () -> Sheets.read(sheet, mapping);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "50 Cent",
                "4AD",
                "deadmau5",
                "88-Keys",
                "2Pac",
                "Studio 54 Music",
                "Music 2000 Ltd",
                "3 Doors Down",
                "Area 51"
            })
    void names_have_numbers_in_them(String name) {
        byte[] sheet = Sheets.bytes("Cat No,Track No,Track Title,Composer", "CL 1,1,One," + name, "");
        Outcome<Catalog> read = Sheets.read(sheet, Sheets.guess(sheet));
        assertThat(read.notices().list()).isEmpty();
        assertThat(read.orThrow().artists()).extracting(artist -> artist.name()).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 violins", "violin 2", "December 1957", "GBABC2100001", "IPI 00017798450"})
    void codes_dates_and_numbers_of_players_are_told(String text) {
        byte[] sheet = Sheets.bytes("Cat No,Track No,Track Title,Composer", "CL 1,1,One," + text, "");
        assertThat(Sheets.read(sheet, Sheets.guess(sheet)).notices().list())
                .extracting(Notice::text)
                .containsExactly("“" + text + "” is not understood as a name; it is kept as printed");
    }
}
