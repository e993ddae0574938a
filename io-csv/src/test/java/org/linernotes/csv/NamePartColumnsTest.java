package org.linernotes.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.work.Work;
import org.linernotes.csv.Sheets.Written;

/** First and last names in columns of their own. */
class NamePartColumnsTest {
    private static final String[] WORKS = {
        "Nr;Titel;Vorname Komponist;Nachname Komponist",
        "1;Elise;Ludwig;van Beethoven",
        "2;Nacht;Ann; Lee ",
        "3;Tag;;Gruppe X",
        "4;Abend;Ann;",
        "5;Morgen;Ann, Bob;Lee, Ray",
        ""
    };

    private static List<String> names(Catalog catalog, List<Credit> credits) {
        return credits.stream()
                .map(credit -> catalog.get(credit.player().artist().orElseThrow())
                        .orElseThrow()
                        .displayName())
                .toList();
    }

    private static ImmutableList<List<String>> composers(Catalog catalog) {
        return catalog.works().stream()
                .map(work -> names(catalog, work.credits()))
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void both_parts_are_one_name_and_come_back_apart() {
        byte[] sheet = Sheets.bytes(WORKS);
        CsvMapping mapping = Sheets.guess(sheet);
        Catalog catalog = Sheets.throughJson(Sheets.read(sheet, mapping).orThrow());
        assertThat(composers(catalog))
                .containsExactlyInAnyOrder(
                        List.of("Ludwig van Beethoven"),
                        List.of("Ann Lee"),
                        List.of("Gruppe X"),
                        List.of("Ann"),
                        List.of("Ann Lee", "Bob Ray"));
        Written written = Sheets.write(catalog, mapping);
        assertThat(new String(written.bytes(), UTF_8)).isEqualTo(new String(sheet, UTF_8));
    }

    @Test
    void both_cells_give_way_once_somebody_else_is_named() {
        byte[] sheet = Sheets.bytes(WORKS);
        CsvMapping mapping = Sheets.guess(sheet);
        Catalog catalog = Sheets.read(sheet, mapping).orThrow();
        ArtistId ray = catalog.artists().stream()
                .filter(artist -> artist.displayName().equals("Bob Ray"))
                .findFirst()
                .orElseThrow()
                .id();
        Catalog edited = Sheets.edited(
                catalog,
                entity -> entity instanceof Work work
                        ? Work.builder()
                                .from(work)
                                .credits(List.of(work.credits().get(0).withPlayer(Player.of(ray))))
                                .build()
                        : entity);
        assertThat(new String(Sheets.write(edited, mapping).bytes(), UTF_8)
                        .lines()
                        .skip(1))
                .containsExactly(
                        "1;Elise;Bob;Ray", "2;Nacht;Bob;Ray", "3;Tag;Bob;Ray", "4;Abend;Bob;Ray", "5;Morgen;Bob;Ray");
    }

    @Test
    void performers_have_them_in_sheets_with_a_row_each() {
        byte[] sheet = Sheets.bytes(
                "ISRC,Title,First Name,Last Name,Role",
                "FRZ035700001,Foo,Miles,Davis,trumpet",
                "FRZ035700001,Foo,Anna,Davis,piano",
                "FRZ035700002,Bar,Miles,Davis,trumpet",
                "");
        CsvMapping mapping = Sheets.guess(sheet);
        assertThat(mapping.rows()).isEqualTo(RowKind.PERFORMER);
        Catalog catalog = Sheets.read(sheet, mapping).orThrow();
        assertThat(catalog.recordings())
                .extracting(recording -> names(catalog, recording.credits()))
                .containsExactly(List.of("Miles Davis", "Anna Davis"), List.of("Miles Davis"));
        assertThat(new String(Sheets.write(catalog, mapping).bytes(), UTF_8)).isEqualTo(new String(sheet, UTF_8));
        assertThat(CsvMapping.read(mapping.toJson().getBytes(UTF_8), "m").orThrow())
                .isEqualTo(mapping);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Composer First Name;Composer Surname|given,family",
                "Prénom du compositeur;Nom du compositeur|given,family",
                "Nombre del compositor;Apellidos del compositor|given,family",
                "Nome compositore;Cognome compositore|given,family",
                "Writer 1 First Name;Writer 1 Last Name|given,family",
                "Producer (First Name);Producer (Last Name)|given,family",
                "Song Name;Label Name|-,-",
                "First Name;Last Name|-,-"
            })
    void headers_say_whose_names_they_are(String headers, String expected) {
        List<String> parts = Sheets.guess(("Track No;" + headers).getBytes(UTF_8)).columns().stream()
                .skip(1)
                .map(column ->
                        column.setting(Setting.NAME).map(Object::toString).orElse("-"))
                .toList();
        assertThat(String.join(",", parts)).isEqualTo(expected);
    }

    @Test
    void a_family_name_without_given_ones_beside_it_is_a_name() {
        byte[] sheet = Sheets.bytes("Track No,Title,Composer Surname", "1,Foo,van Beethoven", "");
        CsvMapping mapping = Sheets.guess(sheet);
        Catalog catalog = Sheets.read(sheet, mapping).orThrow();
        assertThat(composers(catalog)).containsExactly(List.of("van Beethoven"));
        assertThat(Sheets.write(catalog, mapping).bytes()).isEqualTo(sheet);
    }
}
