package org.linernotes.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.MoreCollectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.identifier.Ipi;
import org.linernotes.core.identifier.Isni;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.PrintedList;

/** IPIs of writers, ISNIs of those who are credited, IPNs of performers. */
class ArtistCodeColumnsTest {
    private static Catalog comesBack(byte[] sheet) {
        return Sheets.comesBack(sheet, Sheets.guess(sheet));
    }

    private static ImmutableList<String> codes(Catalog catalog, String name) {
        Artist artist = catalog.artists().stream()
                .filter(any -> any.name().equals(name))
                .collect(MoreCollectors.onlyElement());
        return StatedCodes.codes(artist).stream().map(ExternalId::toString).collect(ImmutableList.toImmutableList());
    }

    @Test
    void each_writer_has_the_ipi_that_stands_beside_him() {
        Catalog catalog = comesBack(Sheets.bytes(
                "Cat No,Track No,Title,Composer,Composer Share,Composer IPI,Publisher,IPI",
                "CL 1,1,Harbour,Ann Lee; Bob Ray,50/50,00017798450; 00199102556,Sea Songs,00987654365",
                "CL 1,2,Pier,Bob Ray,100,00199102556,Sea Songs,00987654365",
                ""));
        assertThat(catalog.artists())
                .extracting(Artist::name, artist -> artist.ipis().values())
                .containsExactlyInAnyOrder(
                        tuple("Ann Lee", ImmutableList.of(Ipi.parse("00017798450"))),
                        tuple("Bob Ray", ImmutableList.of(Ipi.parse("00199102556"))),
                        tuple("Sea Songs", ImmutableList.of(Ipi.parse("00987654365"))));
    }

    @Test
    void codes_printed_otherwise_mean_the_same_and_come_back() {
        Catalog catalog = comesBack(Sheets.bytes(
                "Cat No,Track No,Track Title,Artist,ISNI,Komponist,CAE/IPI",
                "CL 1,1,One,Ann Lee,0000 0001 2103 2683,Bob Ray,17798450",
                "CL 1,2,Two,Ann Lee,ISNI 0000000121032683,Bob Ray,017798450",
                ""));
        assertThat(codes(catalog, "Ann Lee")).containsExactly("isni:0000000121032683");
        assertThat(codes(catalog, "Bob Ray")).containsExactly("ipi:00017798450");
    }

    @Test
    void each_column_of_several_has_its_own_codes() {
        Catalog catalog = comesBack(Sheets.bytes(
                "Cat No,Track No,Track Title,Composer 1,Composer 1 IPI,Composer 2,Composer 2 IPI",
                "CL 1,1,One,Ann Lee,,Bob Ray,00199102556",
                "CL 1,2,Two,Ann Lee,00017798450,,",
                ""));
        assertThat(codes(catalog, "Ann Lee")).containsExactly("ipi:00017798450");
        assertThat(codes(catalog, "Bob Ray")).containsExactly("ipi:00199102556");
    }

    @Test
    void names_in_two_columns_have_codes_too() {
        Catalog catalog = comesBack(Sheets.bytes(
                "Cat No,Track No,Track Title,Writer First Name,Writer Last Name,Writer IPI,Publisher,Publisher IPI",
                "CL 1,1,One,Ann,Lee,00017798450,Sea Songs,00987654365",
                "CL 1,2,Two,Bob,Ray,00199102556,,",
                ""));
        assertThat(codes(catalog, "Ann Lee")).containsExactly("ipi:00017798450");
        assertThat(codes(catalog, "Bob Ray")).containsExactly("ipi:00199102556");
        Catalog numbered = comesBack(Sheets.bytes(
                "Cat No,Track No,Track Title,Writer 1 First Name,Writer 1 Last Name,Writer 1 IPI,Writer 2 First Name,Writer 2 Last Name,Writer 2 IPI",
                "CL 1,1,One,Ann,Lee,00017798450,Bob,Ray,00199102556",
                ""));
        assertThat(codes(numbered, "Ann Lee")).containsExactly("ipi:00017798450");
        assertThat(codes(numbered, "Bob Ray")).containsExactly("ipi:00199102556");
    }

    @Test
    void who_is_featured_may_have_a_code_or_not() {
        Catalog catalog = comesBack(Sheets.bytes(
                "Cat No,Track No,Track Title,Artist,Featuring,Artist Spotify ID",
                "CL 1,1,One,Ann Lee,Bob Ray,4Z8W4fKeB5YxbusRsdQVPb",
                "CL 1,2,Two,Cy Poe,Dan Orr,0OdUWJ0sBjDrqHygGUXeCF; 3WrFJ7ztbogyGnTHbHJFl2",
                ""));
        assertThat(codes(catalog, "Ann Lee")).containsExactly("spotify-artist:4Z8W4fKeB5YxbusRsdQVPb");
        assertThat(codes(catalog, "Bob Ray")).isEmpty();
        assertThat(codes(catalog, "Dan Orr")).containsExactly("spotify-artist:3WrFJ7ztbogyGnTHbHJFl2");
    }

    @Test
    void performers_have_the_codes_of_their_rows() {
        Catalog catalog = comesBack(Sheets.bytes(
                "ISRC,Recording Title,Main Artist,Performer Name,Performer ID,IPN,ISNI,Role",
                "GB-ABC-21-00001,Harbour,The Pier,Ann Lee,P1,12345678,0000 0001 2103 2683,Lead Vocals",
                "GB-ABC-21-00001,Harbour,The Pier,Bob Ray,P2,12345679,,Guitar",
                ""));
        assertThat(codes(catalog, "Ann Lee")).containsExactlyInAnyOrder("isni:0000000121032683", "ipn:12345678");
        assertThat(codes(catalog, "Bob Ray")).containsExactly("ipn:12345679");
        assertThat(codes(catalog, "The Pier")).isEmpty();
    }

    @Test
    void codes_of_nobody_knows_whom_and_others_than_above_are_told_and_come_back() {
        byte[] sheet = Sheets.bytes(
                "Cat No,Track No,Track Title,Composer,Composer IPI",
                "CL 1,1,One,Ann Lee; Bob Ray,00017798450",
                "CL 1,2,Two,Ann Lee,00017798450",
                "CL 1,3,Three,Ann Lee,00199102556",
                "CL 1,4,Four,,00199102556",
                "CL 1,5,Five,Bob Ray,00199102557",
                "CL 1,6,Six,Bob Ray,none yet",
                "");
        Catalog catalog = comesBack(sheet);
        assertThat(codes(catalog, "Ann Lee")).containsExactly("ipi:00017798450");
        assertThat(codes(catalog, "Bob Ray")).containsExactly("ipi:00199102557");
        assertThat(Sheets.read(sheet, Sheets.guess(sheet)).notices().list())
                .extracting(notice -> notice.location().record().orElse(""), Notice::code)
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        "(\"row 2\", WHOSE_CODE)",
                        "(\"row 4\", WHOSE_CODE)",
                        "(\"row 5\", WHOSE_CODE)",
                        "(\"row 6\", CHECK_DIGIT)",
                        "(\"row 7\", NOT_UNDERSTOOD)");
    }

    @Test
    void a_work_of_which_one_row_alone_has_the_code_is_one() {
        Catalog catalog = comesBack(Sheets.bytes(
                "Cat No,Track No,Track Title,Composer,Composer IPI",
                "CL 1,1,One,Ann Lee,00017798450",
                "CL 2,1,One,Ann Lee,",
                ""));
        assertThat(catalog.works()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Composer, Composer IPI, work.creditsExternalId, ipi",
        "Composer, IPI (Composer), work.creditsExternalId, ipi",
        "Compositeur, Numéro IPI, work.creditsExternalId, ipi",
        "Writer, Writer CAE, work.creditsExternalId, ipi",
        "Producer, Producer ISNI, recording.creditsExternalId, isni",
        "Primary Artist, Primary Artist Apple ID, track.artistExternalId, apple-artist",
        "Artist, Spotify Artist URI, track.artistExternalId, spotify-artist",
        "Album Artist, Album Artist ISNI, release.artistExternalId, isni",
    })
    void headers_tell_whose_codes_a_column_has(String names, String header, String target, String scheme) {
        CsvMapping mapping = Sheets.guess(
                Sheets.bytes("Cat No,Track No,Track Title," + names + "," + header, "CL 1,1,One,Ann Lee,1", ""));
        MappedColumn column = Iterables.getLast(mapping.columns());
        assertThat(column.target()).contains(Target.parse(target));
        assertThat(column.setting(Setting.SCHEME)).contains(scheme);
    }

    @ParameterizedTest
    @CsvSource({
        "'ISRC,Title,Main Artist,Artist ISNI', recording.artistExternalId",
        "'ISRC,Title,Interpret,Künstler ISNI', recording.artistExternalId",
        "'ISRC,Title,Komponist,Composer IPI', work.creditsExternalId",
    })
    void so_do_those_of_lists_of_recordings(String headers, String target) {
        CsvMapping mapping = Sheets.guess(Sheets.bytes(headers, "GBABC2100001,One,Ann Lee,1", ""));
        assertThat(mapping.rows()).isEqualTo(RowKind.RECORDING);
        assertThat(Iterables.getLast(mapping.columns()).target()).contains(Target.parse(target));
    }

    @Test
    void codes_below_the_headers_may_be_of_whom_the_head_names() {
        CsvMapping mapping = Sheets.guess(Sheets.bytes(
                "Artist:,Ann Lee,,",
                "Title:,Boats,,",
                ",,,",
                "No,Title,Album Artist ISNI,Time",
                "1,One,0000000121032683,2:45",
                ""));
        MappedColumn codes = mapping.columns().get(2);
        assertThat(codes)
                .isEqualTo(MappedColumn.of("Album Artist ISNI", "release.artistExternalId")
                        .with(Setting.SCHEME, "isni"));
    }

    @ParameterizedTest
    @CsvSource({"Composer, Publisher IPI", "Remark, IPI", "Label, ISNI", "Artist, Spotify ID", "Artist, Apple ID"})
    void codes_of_nobody_in_the_sheet_are_only_kept(String names, String header) {
        CsvMapping mapping = Sheets.guess(
                Sheets.bytes("Cat No,Track No,Track Title," + names + "," + header, "CL 1,1,One,Ann Lee,1", ""));
        assertThat(Iterables.getLast(mapping.columns()).target()).isEmpty();
    }

    @Test
    void codes_that_a_catalogue_has_are_written_beside_the_names_and_others_are_told() {
        byte[] sheet = Sheets.bytes("Cat No,Track No,Track Title,Composer,Composer IPI", "CL 1,1,One,Ann Lee,", "");
        Catalog catalog = Sheets.read(sheet, Sheets.guess(sheet)).orThrow();
        Artist artist = catalog.artist(ArtistId.of("Ann-Lee")).orElseThrow();
        Catalog coded = catalog.with(artist.withIpis(PrintedList.of(Ipi.parse("00017798450")))
                        .withIsnis(PrintedList.of(Isni.parse("0000000121032683"))))
                .orThrow();
        Sheets.Written written = Sheets.write(coded, Sheets.guess(sheet));
        assertThat(new String(written.bytes(), UTF_8)).contains("CL 1,1,One,Ann Lee,00017798450");
        assertThat(written.losses().list())
                .extracting(notice -> notice.arguments().get("path"))
                .containsExactly("/isnis/0");
    }
}
