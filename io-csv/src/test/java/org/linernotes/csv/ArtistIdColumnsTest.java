package org.linernotes.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.artist.CreditedName;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.notice.Severity;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;
import org.linernotes.core.session.Part;
import org.linernotes.core.work.Work;
import org.linernotes.csv.Sheets.Written;

/** Columns of the ids of those who are credited: one for each name, in their order. */
class ArtistIdColumnsTest {
    private static final String A = "561d854a-6a28-4aa7-8c99-323e6ce46c2a";
    private static final String B = "b625448e-bf4a-41c3-a421-72ad46cdb831";

    private static byte[] sheet(String... rows) {
        return Sheets.bytes("Track No,Track Title,Artist,Artist ID,Featuring,Composer", String.join("\n", rows), "");
    }

    private static ImmutableList<Track> tracks(Catalog catalog) {
        return Iterables.getOnlyElement(catalog.releases()).media().get(0).tracks();
    }

    private static List<String> told(Outcome<?> read) {
        return read.notices().list().stream()
                .filter(notice -> notice.severity() != Severity.INFO)
                .map(Notice::toString)
                .toList();
    }

    private static Stream<String> named(Track track) {
        return track.artistCredit().orElseThrow().names().stream()
                .map(name -> name.name() + "=" + name.artist().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Lee,#A,|Ann Lee=mb:#A",
                "Ann Lee,mb:#A,|Ann Lee=mb:#A",
                "Ann Lee,HL-7,|Ann Lee=HL-7",
                "Ann Lee feat. Bob Ray,#A; #B,|Ann Lee=mb:#A;Bob Ray=mb:#B",
                "Ann Lee (feat. Bob Ray),#A/#B,|Ann Lee=mb:#A;Bob Ray=mb:#B",
                "Ann Lee & Bob Ray,#A;#B,|Ann Lee=mb:#A;Bob Ray=mb:#B",
                "Ann Lee & Bob Ray,#A,|Ann Lee & Bob Ray=mb:#A",
                "Lee & Ray feat. Al Fox,#A;#B,|Lee & Ray=mb:#A;Al Fox=mb:#B",
                "Ann Lee,AC/DC,|Ann Lee=AC/DC",
                "Ann Lee,#A,Bob Ray|Ann Lee=mb:#A;Bob Ray=Bob-Ray",
                "Ann Lee,#A;#B,Bob Ray|Ann Lee=mb:#A;Bob Ray=mb:#B",
                "\"Ann Lee, Al Fox & Jo Dee\",#A;#B;HL-3,Bob Ray|Ann Lee=mb:#A;Al Fox=mb:#B;Jo Dee=HL-3;Bob Ray=Bob-Ray"
            })
    void each_name_has_its_id_and_the_cells_come_back(String cells, String names) {
        byte[] sheet = sheet("1,One," + ids(cells) + ",");
        CsvMapping mapping = Sheets.guess(sheet);
        Outcome<Catalog> read = Sheets.read(sheet, mapping);
        assertThat(told(read)).isEmpty();
        assertThat(named(tracks(read.orThrow()).get(0)))
                .containsExactly(ids(names).split(";"));
        assertThat(read.orThrow().artists())
                .extracting(artist -> artist.name() + "=" + artist.id())
                .containsExactlyInAnyOrder(ids(names).split(";"));
        Written written = Sheets.write(Sheets.throughJson(read.orThrow()), mapping);
        assertThat(written.bytes()).isEqualTo(sheet);
        assertThat(written.losses().list()).extracting(Notice::text).noneMatch(loss -> loss.contains("rtist"));
    }

    private static String ids(String text) {
        return text.replace("#A", A).replace("#B", B);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Lee|#A;#B|''",
                "Ann Lee & Bob Ray & Al Fox|#A;#B|''",
                "Ann Lee feat. Bob Ray|#A|''",
                "Ann Lee & Al Fox|#A;#B|Bob Ray",
                "''|#A|''"
            })
    void where_it_is_not_known_which_id_is_whose_that_is_told_and_no_artist_has_one(
            String artist, String ids, String featured) {
        byte[] sheet = sheet("1,One," + artist + "," + ids(ids) + "," + featured + ",");
        CsvMapping mapping = Sheets.guess(sheet);
        Outcome<Catalog> read = Sheets.read(sheet, mapping);
        assertThat(told(read))
                .containsExactly(
                        "sheet.csv:2:4 row 2 /Artist ID: WARNING: “" + ids(ids)
                                + "”: it is not known which of the artists of the track has which id; it is kept as printed [whose-ids]");
        assertThat(read.orThrow().artists()).noneMatch(one -> one.id().mbid().isPresent());
        assertThat(Sheets.write(Sheets.throughJson(read.orThrow()), mapping).bytes())
                .isEqualTo(sheet);
    }

    @Test
    void an_id_that_is_none_is_told_and_the_others_are_not_taken_for_those_of_their_neighbours() {
        byte[] sheet = sheet("1,One,Ann Lee feat. Bob Ray," + A + ";no id,,");
        Outcome<Catalog> read = Sheets.read(sheet, Sheets.guess(sheet));
        assertThat(told(read))
                .containsExactly(
                        "sheet.csv:2:4 row 2 /Artist ID: WARNING: “no id” is not understood as an id without blanks;"
                                + " it is kept as printed [not-understood]");
        assertThat(read.orThrow().artists()).noneMatch(one -> one.id().mbid().isPresent());
    }

    @Test
    void names_that_have_one_id_are_one_artist_credited_as_each_row_says() {
        byte[] sheet = sheet(
                "1,One,Ann Lee," + A + ",,",
                "2,Two,A. Lee," + A + ",,",
                "3,Three,Miss Lee," + A + ",,Ann Lee",
                "4,Four,Ann Lee,,,A. Lee");
        CsvMapping mapping = Sheets.guess(sheet);
        Outcome<Catalog> read = Sheets.read(sheet, mapping);
        assertThat(told(read)).isEmpty();
        Artist ann = Iterables.getOnlyElement(read.orThrow().artists());
        assertThat(ann.name() + "=" + ann.id()).isEqualTo("Ann Lee=mb:" + A);
        assertThat(tracks(read.orThrow()).stream().flatMap(ArtistIdColumnsTest::named))
                .containsExactly("Ann Lee=mb:" + A, "A. Lee=mb:" + A, "Miss Lee=mb:" + A, "Ann Lee=mb:" + A);
        assertThat(read.orThrow().works().stream().map(Work::credits))
                .allSatisfy(credits -> assertThat(
                                Iterables.getOnlyElement(credits).player().artist())
                        .contains(ann.id()));
        assertThat(read.orThrow().works().stream().flatMap(work -> work.credits().get(0).creditedAs().stream()))
                .containsExactly("A. Lee");
        assertThat(Sheets.write(Sheets.throughJson(read.orThrow()), mapping).bytes())
                .isEqualTo(sheet);
    }

    @Test
    void a_name_that_has_several_ids_is_that_of_several_artists_and_elsewhere_of_neither() {
        byte[] sheet =
                sheet("1,One,John Smith," + A + ",,", "2,Two,John Smith," + B + ",,", "3,Three,Ann Lee,,,John Smith");
        CsvMapping mapping = Sheets.guess(sheet);
        Outcome<Catalog> read = Sheets.read(sheet, mapping);
        assertThat(read.orThrow().artists())
                .extracting(artist -> artist.name() + "=" + artist.id())
                .containsExactlyInAnyOrder(
                        "John Smith=mb:" + A, "John Smith=mb:" + B, "Ann Lee=Ann-Lee", "John Smith=John-Smith");
        assertThat(Sheets.write(Sheets.throughJson(read.orThrow()), mapping).bytes())
                .isEqualTo(sheet);
        byte[] two = sheet("1,One,John Smith," + A + ",,", "2,Two,John Smith," + B + ",,");
        assertThat(Sheets.read(two, mapping).orThrow().artists()).hasSize(2);
    }

    private static Catalog edited(Catalog catalog, ArtistCredit credit, Entity... more) {
        Release release = Iterables.getOnlyElement(catalog.releases());
        Medium medium = release.media().get(0);
        Catalog.Builder edited = Catalog.builder()
                .add(release.withMedia(ImmutableList.of(medium.withTracks(
                        ImmutableList.of(medium.tracks().get(0).withArtistCredit(credit))))));
        catalog.recordings().forEach(edited::add);
        Stream.of(more).forEach(edited::addMention);
        return edited.build().orThrow();
    }

    private static List<String> lostOfArtists(Written written) {
        return written.losses().list().stream()
                .map(Notice::text)
                .filter(loss -> loss.contains("artist:"))
                .toList();
    }

    @Test
    void an_edited_credit_is_written_with_its_ids() {
        byte[] sheet = sheet("1,One,Ann Lee,mb:" + A + ",,");
        CsvMapping mapping = Sheets.guess(sheet);
        Catalog catalog = Sheets.throughJson(Sheets.read(sheet, mapping).orThrow());
        Artist bob = Artist.builder().id(ArtistId.of("mb:" + B)).name("Bob Ray").build();
        Artist al = Artist.builder().id(ArtistId.of("Al-Fox")).name("Al Fox").build();
        ArtistCredit credit = ArtistCredit.builder()
                .addName(CreditedName.builder()
                        .name("B. Ray")
                        .artist(bob.id())
                        .joinPhrase(" feat. ")
                        .build())
                .addName(CreditedName.builder().name("Al Fox").artist(al.id()).build())
                .build();
        Catalog edited = edited(catalog, credit, bob, al);
        Written written = Sheets.write(edited, mapping);
        assertThat(written.bytes()).isEqualTo(sheet("1,One,B. Ray," + B + ",Al Fox,"));
        assertThat(lostOfArtists(written))
                .containsExactly("/name of artist:mb:" + B + " is not read back from the sheet");
        Catalog plain = edited(catalog, ArtistCredit.of("Bob Ray"));
        assertThat(Sheets.write(plain, mapping).bytes()).isEqualTo(sheet("1,One,Bob Ray,,,"));
    }

    @Test
    void where_one_of_several_names_is_no_artist_no_id_is_written_since_it_would_be_read_as_that_of_another() {
        byte[] sheet = sheet("1,One,Ann Lee," + A + ",,");
        CsvMapping mapping = Sheets.guess(sheet);
        ArtistCredit credit = ArtistCredit.builder()
                .addName(CreditedName.builder().name("Jo Dee").joinPhrase(" & ").build())
                .addName(CreditedName.builder()
                        .name("Ann Lee")
                        .artist(ArtistId.of("mb:" + A))
                        .build())
                .build();
        Artist ann = Artist.builder().id(ArtistId.of("mb:" + A)).name("Ann Lee").build();
        Written written = Sheets.write(edited(Sheets.read(sheet, mapping).orThrow(), credit, ann), mapping);
        assertThat(written.bytes()).isEqualTo(sheet("1,One,Jo Dee & Ann Lee,,,"));
        assertThat(lostOfArtists(written)).isNotEmpty();
    }

    @Test
    void a_name_in_one_row_and_its_id_in_another_are_one_artist_and_no_second_is_mentioned() {
        byte[] sheet = Sheets.bytes(
                "Cat. No.;Track No;Track Title;Album Artist;Album Artist ID",
                "CL 1;1;One;Ann Lee;",
                "CL 1;2;Two;;" + A,
                "");
        CsvMapping mapping = Sheets.guess(sheet);
        Catalog catalog = Sheets.read(sheet, mapping).orThrow();
        assertThat(catalog.artists())
                .extracting(artist -> artist.name() + "=" + artist.id())
                .containsExactly("Ann Lee=mb:" + A);
        Written written = Sheets.write(Sheets.throughJson(catalog), mapping);
        assertThat(written.bytes()).isEqualTo(sheet);
        assertThat(written.losses().list()).extracting(Notice::text).noneMatch(loss -> loss.contains("artist"));
    }

    @Test
    void releases_and_leaders_have_theirs_as_well() {
        byte[] releases = Sheets.bytes("UPC,Title,Artist,Artist ID", ",Low Tide,Ann Lee," + A, "");
        assertThat(Iterables.getOnlyElement(Sheets.read(releases, Sheets.guess(releases))
                                .orThrow()
                                .releases())
                        .artistCredit()
                        .flatMap(credit -> credit.names().get(0).artist()))
                .contains(ArtistId.of("mb:" + A));
        byte[] takes =
                Sheets.bytes("Matrix,Title,Artist,Artist ID,Personnel", "X1,One,Ann Lee," + A + ",Ann Lee (p)", "");
        Catalog catalog = Sheets.read(takes, Sheets.guess(takes)).orThrow();
        Part part = Iterables.getOnlyElement(catalog.sessions()).parts().get(0);
        assertThat(part.leader().orElseThrow().names().get(0).artist()).contains(ArtistId.of("mb:" + A));
        assertThat(part.lineUp().get(0).player().artist()).contains(ArtistId.of("mb:" + A));
        assertThat(Sheets.write(Sheets.throughJson(catalog), Sheets.guess(takes))
                        .bytes())
                .isEqualTo(takes);
    }

    @Test
    void a_guest_of_a_track_whom_the_artist_of_the_release_features_leaves_that_artist_its_id() {
        byte[] sheet = Sheets.bytes(
                "Album,Album Artist,Album Artist ID,Track Title,Featuring",
                "Low Tide,Ann Lee," + A + ",One,Bob Ray",
                "");
        Catalog catalog = Sheets.read(sheet, Sheets.guess(sheet)).orThrow();
        assertThat(named(tracks(catalog).get(0))).containsExactly("Ann Lee=mb:" + A, "Bob Ray=Bob-Ray");
    }

    @Test
    void ids_of_a_catalogue_from_elsewhere_are_lost_only_without_such_a_column() {
        Catalog catalog = Catalog.builder()
                .add(Release.builder()
                        .id(ReleaseId.of("Low-Tide"))
                        .title("Low Tide")
                        .artistCredit(ArtistCredit.builder()
                                .addName(CreditedName.builder()
                                        .name("Ann Lee")
                                        .artist(ArtistId.of("mb:" + A))
                                        .build())
                                .build())
                        .build())
                .addMention(Artist.builder()
                        .id(ArtistId.of("mb:" + A))
                        .name("Ann Lee")
                        .build())
                .build()
                .orThrow();
        CsvMapping without = CsvMapping.of(
                RowKind.RELEASE,
                MappedColumn.of("Title", "release.title"),
                MappedColumn.of("Artist", "release.artist"));
        CsvMapping with = CsvMapping.of(
                RowKind.RELEASE,
                MappedColumn.of("Title", "release.title"),
                MappedColumn.of("Artist", "release.artist"),
                MappedColumn.of("Ids", "release.artistId"));
        assertThat(lostOfArtists(Sheets.write(catalog, with))).isEmpty();
        assertThat(lostOfArtists(Sheets.write(catalog, without)))
                .containsExactly("/id of artist:mb:" + A + " is not read back from the sheet");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Track Title;Artist ID|track.artistId",
                "Track Title;MusicBrainz Artist Id|track.artistId",
                "Track Title;Artist MBID|track.artistId",
                "Track Title;Album Artist ID|release.artistId",
                "Track Title;MusicBrainz Album Artist Id|release.artistId",
                "Track Title;MusicBrainz Release Artist Id|release.artistId",
                "Titelnummer;Künstler-ID|track.artistId",
                "Plage;Id de l'artiste|track.artistId",
                "Pista;ID del artista|track.artistId",
                "UPC;Artist ID|release.artistId",
                "Matrix;Artist ID|part.leaderId"
            })
    void headers_for_them_are_known(String headers, String target) {
        MappedColumn column =
                Iterables.getLast(Sheets.guess(Sheets.bytes(headers, "")).columns());
        assertThat(column.target().map(Target::key)).contains(target);
        assertThat(column.settings()).containsEntry(Setting.SCHEME, "mb");
    }
}
