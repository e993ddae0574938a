package org.linernotes.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;

/** P lines and C lines in columns of their years and owners, as distributors have them. */
class RightsColumnsTest {
    private static Outcome<Catalog> read(byte[] sheet) {
        return Sheets.read(sheet, Sheets.guess(sheet));
    }

    private static List<String> rights(Catalog catalog) {
        return Iterables.getOnlyElement(catalog.releases()).rights().stream()
                .map(line ->
                        line.right() + " " + line.year().map(String::valueOf).orElse("-") + " "
                                + line.owner().orElse("-"))
                .toList();
    }

    private static void assertComesBack(byte[] sheet) {
        Catalog catalog = Sheets.throughJson(read(sheet).orThrow());
        Sheets.Written written = Sheets.write(catalog, Sheets.guess(sheet));
        assertThat(written.bytes()).isEqualTo(sheet);
        assertThat(written.losses().list()).isEmpty();
    }

    @Test
    void a_year_and_an_owner_are_one_line() {
        byte[] sheet = Sheets.bytes(
                "Track No;Track Title;P Year;P Owner;© Year;© Owner",
                "1;One;2019;Sea Tones;2020;Ann Lee",
                "2;Two;2019;Sea Tones;2020;Ann Lee",
                "");
        assertThat(rights(read(sheet).orThrow())).containsExactly("PHONOGRAM 2019 Sea Tones", "COPYRIGHT 2020 Ann Lee");
        assertThat(read(sheet).notices().list()).isEmpty();
        assertComesBack(sheet);
    }

    @Test
    void a_year_or_an_owner_alone_is_a_line_of_which_no_more_is_known() {
        byte[] sheet = Sheets.bytes("Track No;Track Title;PLine year;CLine name", "1;One;2019;Ann Lee", "");
        assertThat(rights(read(sheet).orThrow())).containsExactly("PHONOGRAM 2019 -", "COPYRIGHT - Ann Lee");
        assertComesBack(sheet);
    }

    @Test
    void a_line_has_the_year_of_the_column_beside_it_where_it_has_none_itself() {
        byte[] sheet = Sheets.bytes(
                "Track No;Track Title;(P) Line;(P) Year;(C) Line;(C) Year",
                "1;One;Sea Tones;2019;© 2020 Ann Lee;2020",
                "");
        assertThat(rights(read(sheet).orThrow())).containsExactly("PHONOGRAM 2019 Sea Tones", "COPYRIGHT 2020 Ann Lee");
        assertThat(read(sheet).notices().list()).isEmpty();
        assertComesBack(sheet);
    }

    @Test
    void a_year_and_an_owner_other_than_those_of_the_line_are_told_and_kept() {
        byte[] sheet = Sheets.bytes(
                "Track No;Track Title;P Line;P Year;P Owner", "1;One;℗ 2019 Sea Tones;2018;Sea Tones Ltd", "");
        assertThat(rights(read(sheet).orThrow())).containsExactly("PHONOGRAM 2019 Sea Tones");
        assertThat(read(sheet).notices().list())
                .extracting(Notice::toString)
                .containsExactly(
                        "sheet.csv:2:4 row 2 /P Year: WARNING: “2018” differs from what the column “P Line” says, which was taken [columns-differ]",
                        "sheet.csv:2:5 row 2 /P Owner: WARNING: “Sea Tones Ltd” differs from what the column “P Line” says, which was taken [columns-differ]");
        assertComesBack(sheet);
    }
}
