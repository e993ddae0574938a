package org.linernotes.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.Iterables;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.artist.CreditedName;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.label.Label;
import org.linernotes.core.release.Release;
import org.linernotes.core.vocabulary.Dialect;

/** What exports of Discogs have in their cells that is neither of a name nor of a label. */
class DiscogsSheetsTest {
    private static CreditedName credited(Release release) {
        return Iterables.getOnlyElement(release.artistCredit().orElseThrow().names());
    }

    @Test
    void a_number_behind_a_name_tells_artists_apart_and_is_not_of_the_name() {
        byte[] sheet = Sheets.bytes(
                "Catalog#,Artist,Title,Label",
                "CL 1,Ann Lee (2),One,Sea Tones",
                "CL 2,Ann Lee,Two,Sea Tones",
                "CL 3,Ann Lee (3),Three,Sea Tones",
                "CL 4,Ann Lee (2),Four,Sea Tones",
                "");
        Catalog catalog = Sheets.comesBack(sheet, Sheets.guess(sheet));
        assertThat(catalog.releases())
                .extracting(release -> credited(release).name())
                .containsOnly("Ann Lee");
        assertThat(catalog.releases())
                .extracting(release -> credited(release).artist().orElseThrow().toString())
                .containsExactly("Ann-Lee-(2)", "Ann-Lee", "Ann-Lee-(3)", "Ann-Lee-(2)");
        assertThat(catalog.artists())
                .extracting(artist -> artist.id().toString(), artist -> artist.name())
                .containsExactlyInAnyOrder(
                        tuple("Ann-Lee-(2)", "Ann Lee"), tuple("Ann-Lee", "Ann Lee"), tuple("Ann-Lee-(3)", "Ann Lee"));
    }

    @Test
    void the_asterisk_of_another_form_of_a_name_is_not_of_the_name() {
        byte[] sheet = Sheets.bytes(
                "Catalog#,Artist,Title,Label", "CL 1,A. Lee*,One,Sea Tones", "CL 2,A. Lee,Two,Sea Tones", "");
        Catalog catalog = Sheets.comesBack(sheet, Sheets.guess(sheet));
        assertThat(catalog.releases())
                .extracting(release -> credited(release).name())
                .containsOnly("A. Lee");
        assertThat(catalog.artists()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"N*E*R*D*", "Blink (1)", "Ann Lee (1957)", "Ann Lee (live)", "*"})
    void what_else_stands_behind_a_name_is_of_it(String name) {
        byte[] sheet = Sheets.bytes("Catalog#,Artist,Title", "CL 1," + name + ",One", "");
        Release release =
                Sheets.read(sheet, Sheets.guess(sheet)).orThrow().releases().get(0);
        assertThat(release.artistCredit().map(credit -> credit.text()))
                .isEqualTo(name.equals("*") ? Optional.empty() : Optional.of(name));
    }

    @Test
    void among_people_a_number_tells_artists_apart_in_the_dialect_of_discogs_alone() {
        byte[] sheet = Sheets.bytes("Cat No,Track No,Track Title,Producer", "CL 1,1,One,Ann Lee (2); Strings (12)", "");
        CsvMapping guess = Sheets.guess(sheet);
        assertThat(Sheets.comesBack(sheet, guess.with(Dialect.DISCOGS)).artists())
                .extracting(artist -> artist.name())
                .containsExactlyInAnyOrder("Ann Lee", "Strings");
        assertThat(Sheets.read(sheet, guess).orThrow().artists())
                .extracting(artist -> artist.name())
                .containsExactlyInAnyOrder("Ann Lee (2)", "Strings (12)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Not On Label", "Not On Label (Ann Lee Self-released)", "Self-Released"})
    void what_came_out_on_no_label_is_on_the_one_that_musicbrainz_has_for_that(String label) {
        byte[] sheet = Sheets.bytes("Catalog#,Artist,Title,Label", "none,Ann Lee,One," + label, "");
        Catalog catalog = Sheets.comesBack(sheet, Sheets.guess(sheet));
        Label none = Iterables.getOnlyElement(catalog.labels());
        assertThat(none.name()).isEqualTo("[no label]");
        assertThat(none.id().mbid()).contains(Mbid.parse("157afde4-4bf5-4039-8ad2-5a15acc85176"));
    }
}
