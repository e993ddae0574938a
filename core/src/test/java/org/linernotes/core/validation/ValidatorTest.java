package org.linernotes.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.CatalogNotice;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.entity.WorkId;
import org.linernotes.core.identifier.Barcode;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.identifier.Ipi;
import org.linernotes.core.identifier.Isni;
import org.linernotes.core.identifier.Isrc;
import org.linernotes.core.identifier.Iswc;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Printed;
import org.linernotes.core.notice.PrintedList;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Release;
import org.linernotes.core.testing.RandomModel;
import org.linernotes.core.work.Work;

class ValidatorTest {
    private static Notices validate(Entity entity) {
        return Validator.validate(Catalog.builder().add(entity).build().orThrow());
    }

    private static Release release(String barcode) {
        return Release.builder()
                .id(ReleaseId.of("r"))
                .barcode(Printed.parse(barcode, Barcode::tryParse))
                .build();
    }

    private static <T> PrintedList<T> printed(String text, Function<String, Optional<T>> tryParse) {
        return PrintedList.copyOf(ImmutableList.of(Printed.parse(text, tryParse)));
    }

    private static Artist artist(String isni, String ipi) {
        return Artist.builder()
                .id(ArtistId.of("a"))
                .name("a")
                .isnis(printed(isni, Isni::tryParse))
                .ipis(printed(ipi, Ipi::tryParse))
                .build();
    }

    @ParameterizedTest
    @CsvSource({"042283630529", "0 42283 63052 9", "0042283630529", "none"})
    void nothing_is_told_of_a_barcode_whose_check_digit_is_right(String barcode) {
        assertThat(validate(release(barcode)).list()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "042283630528, 'the check digit of the barcode 042283630528 in release:r is wrong (at /barcode)'",
        "0060075379639, 'the check digit of the barcode 0060075379639 in release:r is wrong (at /barcode);"
                + " 00600753796399 was probably meant'"
    })
    void a_wrong_check_digit_of_a_barcode_is_told_with_a_hint_where_there_is_one(String barcode, String text) {
        assertThat(validate(release(barcode)).list()).extracting(Notice::text).containsExactly(text);
    }

    @Test
    void a_barcode_that_is_none_is_told() {
        assertThat(validate(release("see sleeve")).list())
                .singleElement()
                .hasToString("release:r /barcode: WARNING: \"see sleeve\" in release:r is no barcode (at /barcode)"
                        + " [identifier-not-understood]");
    }

    @Test
    void check_digits_of_parties_and_works_are_looked_at() {
        assertThat(validate(artist("0000 0001 0728 0584", "00054968649")).list())
                .extracting(notice -> notice.arguments().get("kind"))
                .doesNotContain("ISNI");
        assertThat(validate(artist("0000 0001 0728 0583", "99999999999")).list())
                .extracting(notice -> notice.arguments().get("kind") + " "
                        + notice.arguments().get("path"))
                .containsExactly("IPI /ipis/0", "ISNI /isnis/0");
        assertThat(validate(Work.builder()
                                .id(WorkId.of("w"))
                                .title("w")
                                .iswcs(PrintedList.of(Iswc.parse("T-034.524.680-1"), Iswc.parse("T-034.524.680-2")))
                                .build())
                        .list())
                .extracting(notice -> notice.arguments().get("path"))
                .containsExactly("/iswcs/1");
    }

    @Test
    void what_does_not_hold_together_is_told_too() {
        Recording recording = Recording.builder()
                .id(RecordingId.of("r"))
                .title("r")
                .isrcs(printed("illegible", Isrc::tryParse))
                .artistCredit(ArtistCredit.of(ArtistId.of("nobody"), "Nobody"))
                .build();
        assertThat(validate(recording).list())
                .extracting(Notice::code)
                .containsExactly(CatalogNotice.DANGLING_REFERENCE, ValidationNotice.IDENTIFIER_NOT_UNDERSTOOD);
    }

    private static Work work(String... externalIds) {
        return Work.builder()
                .id(WorkId.of("w"))
                .title("w")
                .addAllExternalIds(Stream.of(externalIds).map(ExternalId::parse).toList())
                .build();
    }

    @Test
    void external_identifiers_of_known_schemes_are_checked_and_others_pass() {
        assertThat(validate(work("wikidata:Q1", "grid:A12425GABC1234002M", "a-label:???"))
                        .list())
                .isEmpty();
        assertThat(validate(work("wikidata:1", "grid:A12425GABC1234002Q", "discogs-master:[m9]"))
                        .list())
                .extracting(Notice::text)
                .containsExactly(
                        "\"1\" in work:w is no wikidata id (at /externalIds/0)",
                        "the check digit of the grid id A12425GABC1234002Q in work:w is wrong (at /externalIds/1)",
                        "the discogs-master id [m9] in work:w is better written discogs-master:9 (at /externalIds/2)");
    }

    @Test
    void a_wrong_check_digit_is_kept_as_it_stood() {
        Release release = release("0 42283 63052 8");

        assertThat(validate(release).list())
                .extracting(Notice::code)
                .containsExactly(ValidationNotice.CHECK_DIGIT_WRONG);
        assertThat(release.barcode().orElseThrow().text()).isEqualTo("0 42283 63052 8");
        assertThat(release.barcode().orElseThrow().value().orElseThrow().digits())
                .contains("042283630528");
    }

    @Test
    void identifiers_are_found_wherever_they_stand() {
        Catalog catalog = RandomModel.seeded(11).catalog(300);
        assertThat(Validator.validate(catalog, Rules.of(ValidationNotice.CHECK_DIGIT_WRONG))
                        .counts()
                        .keySet())
                .containsExactlyInAnyOrder(
                        ValidationNotice.IDENTIFIER_NOT_UNDERSTOOD, ValidationNotice.CHECK_DIGIT_WRONG);
    }
}
