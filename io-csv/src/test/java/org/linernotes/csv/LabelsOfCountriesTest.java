package org.linernotes.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.PartialDate;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.notice.Severity;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.release.Release;
import org.linernotes.core.session.Part;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.core.work.Work;

/** Label copy as it is written in several countries, and for several kinds of music. */
class LabelsOfCountriesTest {
    private static ImmutableList<String> told(Outcome<Catalog> read) {
        return read.notices().list().stream()
                .filter(notice -> notice.severity() != Severity.INFO)
                .map(Notice::text)
                .collect(ImmutableList.toImmutableList());
    }

    private static Outcome<Catalog> read(byte[] sheet) {
        return Sheets.read(sheet, Sheets.guess(sheet));
    }

    private static void assertComesBack(byte[] sheet) {
        CsvMapping mapping = Sheets.guess(sheet);
        Catalog catalog = Sheets.throughJson(read(sheet).orThrow());
        assertThat(Sheets.write(catalog, mapping).bytes()).isEqualTo(sheet);
    }

    @ParameterizedTest
    @CsvSource({"VÖ-Datum,01.03.2019", "Date de sortie,01/03/2019", "Fecha de edición,1-3-2019"})
    void dates_below_headers_of_countries_that_write_the_day_first_have_it_first(String header, String date) {
        byte[] sheet = Sheets.bytes("EAN," + header, "4006381333931," + date, "");
        Outcome<Catalog> read = read(sheet);
        assertThat(told(read)).isEmpty();
        assertThat(Iterables.getOnlyElement(
                                Iterables.getOnlyElement(read.orThrow().releases())
                                        .events())
                        .date()
                        .flatMap(DateExpression::value))
                .contains(PartialDate.parse("2019-03-01"));
        assertComesBack(sheet);
    }

    @Test
    void of_a_header_in_english_it_is_not_known() {
        byte[] sheet = Sheets.bytes("EAN,Release Date", "4006381333931,01/03/2019", "");
        assertThat(told(read(sheet))).singleElement().asString().contains("day and month are not told apart");
    }

    @Test
    void works_with_their_composers_conductors_and_orchestras() {
        byte[] sheet = Sheets.bytes(
                "Plage;Compositeur;Œuvre;Titre de la plage;Chef d'orchestre;Orchestre;Date d'enregistrement",
                "1;Maurice Ravel (1875-1937);Concerto en sol;I. Allegramente;Ann Lee;Orchestre de Lille;12 mars 2011",
                "2;Maurice Ravel (1875-1937);Concerto en sol;II. Adagio assai;Ann Lee;Orchestre de Lille;12 mars 2011",
                "");
        Outcome<Catalog> read = read(sheet);
        assertThat(told(read)).isEmpty();
        Catalog catalog = read.orThrow();
        Work work = Iterables.getOnlyElement(catalog.works());
        assertThat(work.title()).isEqualTo("Concerto en sol");
        Part part = Iterables.getOnlyElement(
                Iterables.getOnlyElement(catalog.sessions()).parts());
        assertThat(part.leader().map(ArtistCredit::text)).contains("Orchestre de Lille");
        assertThat(part.lineUp()).extracting(PersonnelLine::role).containsExactly(Role.parse("conductor"));
        assertThat(catalog.artists())
                .extracting(Artist::name)
                .containsExactlyInAnyOrder("Maurice Ravel", "Ann Lee", "Orchestre de Lille");
        assertComesBack(sheet);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Lee (1875-1937)",
                "Ann Lee (1875–1937)",
                "Ann Lee (1930-)",
                "Ann Lee (*1930)",
                "Ann Lee (b. 1930)",
                "Ann Lee (c. 1600-1660)",
                "Ann Lee (née 1930)",
                "Ann Lee (1875-1937) (piano)",
                "Ann Lee (piano) (1875-1937)"
            })
    void when_somebody_lived_is_not_of_the_name(String cell) {
        byte[] sheet = Sheets.bytes("Track Title,Composer", "One," + cell, "");
        Outcome<Catalog> read = read(sheet);
        assertThat(told(read)).isEmpty();
        assertThat(read.orThrow().artists()).extracting(Artist::name).containsExactly("Ann Lee");
        assertComesBack(sheet);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ann Lee (1937)", "Ann Lee (15-20)", "(1875-1937)", "Ann Lee (1875-1937"})
    void other_numbers_are_told(String cell) {
        byte[] sheet = Sheets.bytes("Track Title,Composer", "One," + cell, "");
        assertThat(told(read(sheet))).isNotEmpty();
        assertComesBack(sheet);
    }

    @ParameterizedTest
    @ValueSource(strings = {"N/A", "TBC", "unknown", "Unknown Artist", "-"})
    void a_word_for_nobody_is_no_artist(String cell) {
        byte[] sheet = Sheets.bytes("Track Title,Artist", "One," + cell, "");
        Outcome<Catalog> read = read(sheet);
        assertThat(told(read))
                .containsExactly("“" + cell + "” is not understood as an artist credit; it is kept as printed");
        assertThat(read.orThrow().artists()).isEmpty();
        assertComesBack(sheet);
    }

    @Test
    void a_studio_that_nobody_knows_is_no_place() {
        byte[] sheet = Sheets.bytes("Matrix,Title,Studio", "X1,One,unknown studio", "");
        Outcome<Catalog> read = read(sheet);
        assertThat(told(read)).hasSize(1);
        assertThat(read.orThrow().places()).isEmpty();
        assertComesBack(sheet);
    }

    @Test
    void the_traditional_in_a_country_of_its_own() {
        byte[] sheet = Sheets.bytes("Corte;Título;Compositor;Editorial", "1;Uno;Popular, arr. Ann Lee;D.R.", "");
        Catalog catalog = read(sheet).orThrow();
        assertThat(catalog.artists()).extracting(Artist::name).containsExactlyInAnyOrder("[traditional]", "Ann Lee");
        assertComesBack(sheet);
        byte[] label = Sheets.bytes("UPC;Label;Version", "4006381333931;Popular;Traditional", "");
        Release release = Iterables.getOnlyElement(read(label).orThrow().releases());
        assertThat(release.labels().get(0).name()).contains("Popular");
        assertThat(release.disambiguation()).contains("Traditional");
    }

    @ParameterizedTest
    @CsvSource({"trad.,trad.", "[traditional],-"})
    void the_traditional_is_credited_as_the_cell_calls_it_unless_that_is_its_name(String cell, String creditedAs) {
        byte[] sheet = Sheets.bytes("Track Title,Composer", "One," + cell, "");
        Work work = Iterables.getOnlyElement(read(sheet).orThrow().works());
        assertThat(Iterables.getOnlyElement(work.credits()).creditedAs().orElse("-"))
                .isEqualTo(creditedAs);
        assertComesBack(sheet);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Artikel-Nr.;Titel|release.catalogNumber;release.title",
                "EAN;P-Vermerk;C-Vermerk|release.barcode;release.phonogram;release.copyright",
                "Titelnummer;Werk;Dirigent|track.number;work.title;part.players",
                "Plage;Éditeur phonographique;Direction artistique|track.number;release.label;recording.credits",
                "Matrix;Conductor;Orchestra|take.matrix;part.players;part.leader",
                "Matrix;Decision;Outcome|take.matrix;take.decision;take.outcome"
            })
    void headers_are_known(String headers, String targets) {
        assertThat(Sheets.guess(Sheets.bytes(headers, "")).columns())
                .extracting(column -> column.target().map(Target::key).orElse("-"))
                .containsExactlyElementsOf(List.of(targets.split(";")));
    }
}
