package org.linernotes.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.Iterables;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.identifier.LabelCode;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.core.work.Work;

/** Codes of labels, and what societies and sub-publishers have to do with works. */
class LabelCodeColumnsTest {
    private static Catalog comesBack(byte[] sheet) {
        return Sheets.comesBack(sheet, Sheets.guess(sheet));
    }

    @Test
    void a_code_is_that_of_the_label_of_its_row() {
        Catalog catalog = comesBack(Sheets.bytes(
                "Bestellnummer;Label;LC;Titel Nr;Tracktitel",
                "CL 1;Fontana;LC 00116;1;One",
                "CL 1;Fontana;LC 00116;2;Two",
                "CL 2;Sea Tones;01234;1;Three",
                "CL 3;Shore;;1;Four",
                ""));
        assertThat(catalog.labels())
                .extracting(label -> label.name(), label -> label.labelCode().map(LabelCode::number))
                .containsExactlyInAnyOrder(
                        tuple("Fontana", Optional.of(116)),
                        tuple("Sea Tones", Optional.of(1234)),
                        tuple("Shore", Optional.empty()));
    }

    @Test
    void a_code_without_a_label_and_another_than_above_are_told_and_come_back() {
        byte[] sheet = Sheets.bytes(
                "Cat No;Label;Label Code;Track No;Track Title",
                "CL 1;Fontana;LC 00116;1;One",
                "CL 2;Fontana;LC 00117;1;Two",
                "CL 3;;LC 00118;1;Three",
                "CL 4;Fontana;LC ?;1;Four",
                "");
        Catalog catalog = comesBack(sheet);
        assertThat(Iterables.getOnlyElement(catalog.labels()).labelCode()).contains(LabelCode.of(116));
        assertThat(Sheets.read(sheet, Sheets.guess(sheet)).notices().list())
                .extracting(Notice::toString)
                .containsExactlyInAnyOrder(
                        "sheet.csv:3:3 row 3 /Label Code: WARNING: “LC 00117”: the row does not tell whose it is, or names one that"
                                + " has another code; it is kept as printed [whose-code]",
                        "sheet.csv:4:3 row 4 /Label Code: WARNING: “LC 00118”: the row does not tell whose it is, or names one that"
                                + " has another code; it is kept as printed [whose-code]",
                        "sheet.csv:5:3 row 5 /Label Code: WARNING: “LC ?” is not understood as a label code; it is kept"
                                + " as printed [not-understood]");
    }

    @Test
    void a_code_of_a_label_that_a_catalogue_has_is_written_with_its_releases() {
        byte[] sheet = Sheets.bytes("Cat No;Label;LC;Track No;Track Title", "CL 1;Fontana;;1;One", "");
        Catalog catalog = Sheets.read(sheet, Sheets.guess(sheet)).orThrow();
        Catalog coded = catalog.with(Iterables.getOnlyElement(catalog.labels()).withLabelCode(LabelCode.of(116)))
                .orThrow();
        assertThat(new String(Sheets.write(coded, Sheets.guess(sheet)).bytes(), UTF_8))
                .contains("CL 1;Fontana;LC 00116;1;One");
    }

    @Test
    void numbers_of_societies_are_identifiers_of_the_work_and_sub_publishers_have_a_role_of_their_own() {
        Catalog catalog = comesBack(Sheets.bytes(
                "Cat No;Track No;Track Title;Composer;Verlag;Subverlag;GEMA-Werknummer;Code SACEM;ISWC",
                "CL 1;1;One;Ann Lee;Sea Music;Shore Music;1234567-001;99887;T-034.524.680-1",
                ""));
        Work work = Iterables.getOnlyElement(catalog.works());
        assertThat(work.externalIds())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("gema-work:1234567-001", "sacem-work:99887");
        assertThat(work.credits())
                .extracting(credit -> credit.role())
                .containsExactlyInAnyOrder(Role.COMPOSER, Role.PUBLISHER, Role.of("sub-publisher"));
    }
}
