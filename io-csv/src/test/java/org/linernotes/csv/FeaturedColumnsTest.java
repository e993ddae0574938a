package org.linernotes.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.artist.CreditedName;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;
import org.linernotes.csv.Sheets.Written;

/** Whom a track or a release features: in sheets often a column of its own, in the model a part of the one credit. */
class FeaturedColumnsTest {
    private static final CsvMapping MAPPING = CsvMapping.of(
                    RowKind.TRACK,
                    MappedColumn.of("Release", "release.id"),
                    MappedColumn.of("Title", "track.title"),
                    MappedColumn.of("Artist", "track.artist"),
                    MappedColumn.of("Featuring", "track.featured"))
            .with(TableForms.LINES);

    private static byte[] sheet(String... rows) {
        return Sheets.bytes("Release,Title,Artist,Featuring", String.join("\n", rows), "");
    }

    private static Track track(Catalog catalog) {
        return Iterables.getOnlyElement(
                Iterables.getOnlyElement(catalog.releases()).media().get(0).tracks());
    }

    private static String told(Outcome<?> read) {
        return read.notices().list().stream().map(Notice::toString).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Lee,Bob Ray|Ann Lee feat. Bob Ray",
                "Ann Lee,Bob Ray; Al Fox|Ann Lee feat. Bob Ray, Al Fox",
                "Ann Lee,\"Bob Ray, Al Fox\"|Ann Lee feat. Bob Ray, Al Fox",
                "Ann Lee,feat. Bob Ray|Ann Lee feat. Bob Ray",
                "Ann Lee,Ft. Bob Ray|Ann Lee feat. Bob Ray",
                "Ann Lee,|Ann Lee",
                "Ann Lee,-|Ann Lee",
                "Ann Lee feat. Bob Ray,Bob Ray|Ann Lee feat. Bob Ray",
                "Ann Lee featuring Bob Ray,Al Fox|Ann Lee featuring Bob Ray, Al Fox",
                "Ann Lee & Sue Day,Bob Ray|Ann Lee & Sue Day feat. Bob Ray",
                "Ann Lee,(feat. Bob Ray)|Ann Lee feat. Bob Ray",
                "Ann Lee (feat. Bob Ray),|Ann Lee (feat. Bob Ray)",
                "Ann Lee (feat. Bob Ray),Bob Ray|Ann Lee (feat. Bob Ray)",
                "Ann Lee [ft. Bob Ray],Al Fox; Jo Dee|Ann Lee [ft. Bob Ray, Al Fox, Jo Dee]",
                "Ann Lee (feat. Bob Ray) & Al Fox,Bob Ray|Ann Lee (feat. Bob Ray) & Al Fox",
                "Ann Lee ft. Bob Ray,Bob Ray|Ann Lee ft. Bob Ray",
                "Ann Lee,Featherstone|Ann Lee feat. Featherstone"
            })
    void they_are_names_of_the_credit_behind_feat_and_the_cells_come_back(String cells, String credit) {
        byte[] sheet = sheet("r,One," + cells);
        Catalog catalog = Sheets.read(sheet, MAPPING).orThrow();
        assertThat(track(catalog).artistCredit().map(ArtistCredit::text)).contains(credit);
        Written written = Sheets.write(Sheets.throughJson(catalog), MAPPING);
        assertThat(written.bytes()).isEqualTo(sheet);
        assertThat(written.losses().list()).noneMatch(loss -> loss.text().contains("/artistCredit"));
    }

    @Test
    void each_of_them_is_an_artist() {
        Catalog catalog =
                Sheets.read(sheet("r,One,Ann Lee,Bob Ray; Al Fox"), MAPPING).orThrow();
        assertThat(track(catalog).artistCredit().orElseThrow().names())
                .extracting(name -> catalog.artist(name.artist().orElseThrow())
                        .orElseThrow()
                        .name())
                .containsExactly("Ann Lee", "Bob Ray", "Al Fox");
    }

    @Test
    void a_cell_that_names_nobody_is_told() {
        assertThat(told(Sheets.read(sheet("r,One,Ann Lee,n/a", "r,Two,Ann Lee,unknown"), MAPPING)))
                .isEqualTo("sheet.csv:2:4 row 2 /Featuring: WARNING: “n/a” is not understood as a name; it is kept as "
                        + "printed [not-understood]\n"
                        + "sheet.csv:3:4 row 3 /Featuring: WARNING: “unknown” is not understood as a name; it is kept as "
                        + "printed [not-understood]");
    }

    @Test
    void where_the_track_names_no_artist_that_of_the_release_features_them() {
        byte[] sheet = Sheets.bytes(
                "Album Artist,Album Featured Artist,Track No,Track Title,Track Artist,Featured Artist(s)",
                "Ann Lee,Sue Day,1,One,,Bob Ray",
                "Ann Lee,Sue Day,2,Two,Al Fox,Bob Ray",
                "Ann Lee,Sue Day,3,Three,,",
                "");
        CsvMapping mapping = Sheets.guess(sheet);
        Outcome<Catalog> read = Sheets.read(sheet, mapping);
        assertThat(read.notices().list()).isEmpty();
        Release release = Iterables.getOnlyElement(read.orThrow().releases());
        assertThat(release.artistCredit().map(ArtistCredit::text)).contains("Ann Lee feat. Sue Day");
        assertThat(release.media().get(0).tracks())
                .extracting(
                        track -> track.artistCredit().map(ArtistCredit::text).orElse("-"))
                .containsExactly("Ann Lee feat. Bob Ray", "Al Fox feat. Bob Ray", "-");
        assertThat(Sheets.write(Sheets.throughJson(read.orThrow()), mapping).bytes())
                .isEqualTo(sheet);
    }

    @Test
    void where_nobody_features_them_that_is_told_and_the_cell_comes_back() {
        byte[] sheet = sheet("r,One,,Bob Ray");
        Outcome<Catalog> read = Sheets.read(sheet, MAPPING);
        assertThat(told(read))
                .isEqualTo("sheet.csv:2:4 row 2 /Featuring: WARNING: “Bob Ray” is featured, and nobody is named who "
                        + "features that; it is kept as printed [featured-by-nobody]");
        assertThat(track(read.orThrow()).artistCredit()).isEmpty();
        assertThat(Sheets.write(Sheets.throughJson(read.orThrow()), MAPPING).bytes())
                .isEqualTo(sheet);
    }

    private static Catalog credited(String... namesAndPhrases) {
        ArtistCredit.Builder credit = ArtistCredit.builder();
        Lists.partition(List.of(namesAndPhrases), 2)
                .forEach(pair -> credit.addName(CreditedName.builder()
                        .name(pair.get(0))
                        .joinPhrase(pair.size() > 1 ? pair.get(1) : "")
                        .build()));
        return Catalog.builder()
                .add(Release.builder()
                        .id(ReleaseId.of("r"))
                        .addMedia(Medium.builder()
                                .addTracks(Track.builder()
                                        .title("One")
                                        .artistCredit(credit.build())
                                        .build())
                                .build())
                        .build())
                .build()
                .orThrow();
    }

    private static String row(Written written) {
        return String.join("|", Sheets.cells(written.bytes(), TableForms.LINES).get(1));
    }

    private static List<String> lostPhrases(Written written) {
        return written.losses().list().stream()
                .map(Notice::text)
                .filter(loss -> loss.contains("joinPhrase"))
                .toList();
    }

    @Test
    void a_credit_from_elsewhere_is_parted_at_feat_and_what_joins_its_names_otherwise_is_told_as_lost() {
        Written feat = Sheets.write(credited("Ann Lee", " & ", "Sue Day", " feat. ", "Bob Ray"), MAPPING);
        assertThat(row(feat)).isEqualTo("r|One|Ann Lee & Sue Day|Bob Ray");
        Written ft = Sheets.write(credited("Ann Lee", " ft. ", "Bob Ray", " & ", "Al Fox"), MAPPING);
        assertThat(row(ft)).isEqualTo("r|One|Ann Lee|Bob Ray, Al Fox");
        assertThat(lostPhrases(ft))
                .containsExactly(
                        "/media/0/tracks/0/artistCredit/names/0/joinPhrase of release:r is not read back from row 2, "
                                + "column “Artist”, “Featuring”",
                        "/media/0/tracks/0/artistCredit/names/1/joinPhrase of release:r is not read back from row 2, "
                                + "column “Artist”, “Featuring”");
        Written plain = Sheets.write(credited("Ann Lee", " featuring ", "Bob Ray", ", ", "Al Fox"), MAPPING);
        assertThat(row(plain)).isEqualTo("r|One|Ann Lee|Bob Ray, Al Fox");
    }

    @Test
    void those_in_brackets_at_the_end_of_a_credit_have_that_column_and_others_stay_in_it() {
        Written brackets = Sheets.write(credited("Ann Lee", " (feat. ", "Bob Ray", ")"), MAPPING);
        assertThat(row(brackets)).isEqualTo("r|One|Ann Lee|Bob Ray");
        assertThat(lostPhrases(brackets)).hasSize(2);
        Written within = Sheets.write(credited("Ann Lee", " (feat. ", "Bob Ray", ") & ", "Al Fox"), MAPPING);
        assertThat(row(within)).isEqualTo("r|One|Ann Lee (feat. Bob Ray) & Al Fox");
        assertThat(lostPhrases(within)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Lee feat. Bob Ray|Ann Lee; feat. ;Bob Ray",
                "Ann Lee ft. Bob Ray|Ann Lee; ft. ;Bob Ray",
                "Ann Lee featuring Bob Ray|Ann Lee; featuring ;Bob Ray",
                "Ann Lee (feat. Bob Ray)|Ann Lee; (feat. ;Bob Ray;)",
                "Ann Lee [feat. Bob Ray]|Ann Lee; [feat. ;Bob Ray;]",
                "Ann Lee (feat. Bob Ray) & Al Fox|Ann Lee; (feat. ;Bob Ray;) & ;Al Fox",
                "Ann Lee feat. Bob Ray & The Foxes|Ann Lee; feat. ;Bob Ray & The Foxes",
                "10 Ft. Ganja Plant|10 Ft. Ganja Plant",
                "Feat|Feat"
            })
    void in_a_cell_of_the_artist_they_are_names_of_the_credit_as_well(String cell, String names) {
        CsvMapping mapping = MAPPING.withColumns(MAPPING.columns().subList(0, 3));
        byte[] sheet = Sheets.bytes("Release,Title,Artist", "r,One ft. Nobody," + cell, "");
        Catalog catalog = Sheets.read(sheet, mapping).orThrow();
        assertThat(track(catalog).title()).contains("One ft. Nobody");
        assertThat(track(catalog).artistCredit().orElseThrow().names().stream()
                        .flatMap(name -> Stream.of(name.name(), name.joinPhrase()))
                        .filter(part -> !part.isEmpty()))
                .containsExactly(names.split(";"));
        assertThat(catalog.artists())
                .hasSameSizeAs(track(catalog).artistCredit().orElseThrow().names());
        Written written = Sheets.write(Sheets.throughJson(catalog), mapping);
        assertThat(written.bytes()).isEqualTo(sheet);
        assertThat(track(catalog).extensions().isEmpty()).isTrue();
    }

    @Test
    void behind_feat_what_may_be_several_names_is_kept_as_one_and_told() {
        CsvMapping mapping = MAPPING.withColumns(MAPPING.columns().subList(0, 3));
        byte[] sheet = Sheets.bytes("Release,Title,Artist", "r,One,Ann Lee (feat. Bob Ray & Al Fox)", "");
        assertThat(told(Sheets.read(sheet, mapping)))
                .isEqualTo(
                        "sheet.csv:2:3 row 2 /Artist: INFO: “Bob Ray & Al Fox” may be more than one name; it is kept as "
                                + "one [perhaps-several-names]");
    }

    @Test
    void where_a_column_has_one_name_after_the_other_a_name_that_features_somebody_is_told() {
        byte[] sheet = Sheets.bytes("Track Title,Composer", "One,Ann Lee feat. Bob Ray", "");
        assertThat(told(Sheets.read(sheet, Sheets.guess(sheet))))
                .contains("“Ann Lee feat. Bob Ray” may be more than one name; it is kept as one");
    }

    @Test
    void a_sheet_without_such_a_column_has_the_whole_credit_in_that_of_the_artist() {
        CsvMapping without = MAPPING.withColumns(MAPPING.columns().subList(0, 3));
        assertThat(row(Sheets.write(credited("Ann Lee", " feat. ", "Bob Ray"), without)))
                .isEqualTo("r|One|Ann Lee feat. Bob Ray");
        byte[] sheet = Sheets.bytes("Release,Title,Artist", "r,One,Ann Lee feat. Bob Ray", "");
        Catalog catalog = Sheets.read(sheet, without).orThrow();
        assertThat(Iterables.getOnlyElement(catalog.releases()).extensions().isEmpty())
                .isTrue();
        assertThat(track(catalog).extensions().isEmpty()).isTrue();
        assertThat(Sheets.write(catalog, without).bytes()).isEqualTo(sheet);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Track Title;Featuring|track.featured",
                "Track Title;Featured Artist(s)|track.featured",
                "Track Title;feat.|track.featured",
                "Track Title;Ft|track.featured",
                "Titelnummer;Gastkünstler|track.featured",
                "Plage;Artiste(s) invité(s)|track.featured",
                "Pista;Artista invitado|track.featured",
                "UPC;Title;Featured Artists|release.featured",
                "Track Title;Release Featured Artist(s)|release.featured",
                "Matrix;Featuring|-"
            })
    void headers_for_them_are_known(String headers, String expected) {
        assertThat(Iterables.getLast(Sheets.guess(Sheets.bytes(headers, "")).columns())
                        .target()
                        .map(Target::key)
                        .orElse("-"))
                .isEqualTo(expected);
    }
}
