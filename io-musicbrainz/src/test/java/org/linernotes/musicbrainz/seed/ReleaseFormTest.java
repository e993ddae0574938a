package org.linernotes.musicbrainz.seed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.artist.CreditedName;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.PartialDate;
import org.linernotes.core.entity.AreaId;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.DiscId;
import org.linernotes.core.entity.LabelId;
import org.linernotes.core.entity.Note;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.entity.ReleaseGroupId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.entity.UrlId;
import org.linernotes.core.event.Disc;
import org.linernotes.core.event.Url;
import org.linernotes.core.identifier.Barcode;
import org.linernotes.core.identifier.CatalogNumber;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.label.Label;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.notice.Printed;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.place.Area;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.LabelLine;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.ReleaseEvent;
import org.linernotes.core.release.ReleaseGroup;
import org.linernotes.core.release.Track;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.core.vocabulary.Term;

class ReleaseFormTest {
    private static final Mbid MILES = Mbid.parse("561d854a-6a28-4aa7-8c99-323e6ce46c2a");
    private static final Mbid CUE = Mbid.parse("00000000-0000-4000-8000-000000007a01");
    private static final ReleaseId ID = ReleaseId.of("fontana-660213");
    private static final UrlId PAGE = UrlId.of("page");

    @Test
    void a_release_becomes_the_fields_of_the_editor_in_its_order() {
        Release release = Release.builder()
                .id(ID)
                .title("Ascenseur pour l’échafaud")
                .artistCredit(ArtistCredit.of(ArtistId.of(MILES), "Miles Davis"))
                .releaseGroup(ReleaseGroupId.of("ascenseur"))
                .disambiguation("10 inch")
                .addNotes(Note.of("Recorded at night."), Note.of("Issued in France."))
                .status(Term.of("official"))
                .packaging(Term.of("cardboard-paper-sleeve"))
                .language("fra")
                .script("latn")
                .barcode(Printed.of(Barcode.NONE))
                .addEvents(ReleaseEvent.builder()
                        .date(DateExpression.of(PartialDate.of(1958, 1)))
                        .area(AreaId.of("france"))
                        .build())
                .addLabels(LabelLine.of(LabelId.of("fontana"), "660.213 MR"))
                .addMedia(Medium.builder()
                        .position(1)
                        .format(Term.of("10-inch-vinyl"))
                        .title("Face A")
                        .addTracks(Track.builder()
                                .position(1)
                                .number("A1")
                                .title("Générique")
                                .length(Duration.ofMillis(165_500))
                                .recording(RecordingId.of(CUE))
                                .artistCredit(ArtistCredit.builder()
                                        .addNames(
                                                CreditedName.builder()
                                                        .name("M. Davis")
                                                        .artist(ArtistId.of(MILES))
                                                        .joinPhrase(" & ")
                                                        .build(),
                                                CreditedName.builder()
                                                        .name("B. Wilen")
                                                        .artist(ArtistId.of("wilen"))
                                                        .build())
                                        .build())
                                .build())
                        .build())
                .addRelationships(page("discogs", "4a78823c-1c53-4176-a5f3-58026c76f2bc"))
                .build();

        Outcome<ReleaseForm> form =
                ReleaseForm.of(release, world(release), SeedOptions.DEFAULT.withEditNote("From the sleeve."));

        assertThat(form.notices().list()).isEmpty();
        assertThat(form.orThrow().fields())
                .extracting(field -> field.name() + "=" + field.value())
                .containsExactly(
                        "name=Ascenseur pour l’échafaud",
                        "artist_credit.names.0.mbid=" + MILES,
                        "artist_credit.names.0.name=Miles Davis",
                        "type=Album",
                        "type=Soundtrack",
                        "comment=10 inch",
                        "annotation=Recorded at night.\n\nIssued in France.",
                        "status=Official",
                        "packaging=Cardboard/Paper Sleeve",
                        "language=fra",
                        "script=Latn",
                        "barcode=none",
                        "events.0.date.year=1958",
                        "events.0.date.month=1",
                        "events.0.country=FR",
                        "labels.0.name=Fontana",
                        "labels.0.catalog_number=660.213 MR",
                        "mediums.0.format=10\" Vinyl",
                        "mediums.0.name=Face A",
                        "mediums.0.track.0.number=A1",
                        "mediums.0.track.0.name=Générique",
                        "mediums.0.track.0.artist_credit.names.0.mbid=" + MILES,
                        "mediums.0.track.0.artist_credit.names.0.name=M. Davis",
                        "mediums.0.track.0.artist_credit.names.0.join_phrase= & ",
                        "mediums.0.track.0.artist_credit.names.1.name=B. Wilen",
                        "mediums.0.track.0.artist_credit.names.1.artist.name=Barney Wilen",
                        "mediums.0.track.0.length=165500",
                        "mediums.0.track.0.recording=" + CUE,
                        "urls.0.url=https://example.org/ascenseur",
                        "urls.0.link_type=76",
                        "edit_note=From the sleeve.");
        assertThat(ReleaseEditorRules.complaints(form.orThrow().fields())).isEmpty();
    }

    @Test
    void the_body_is_decoded_to_the_same_fields() {
        Release release = release().withDisambiguation("a & b = c+d ☃ 50%").withNotes(Note.of("one\ntwo"));
        ReleaseForm form =
                ReleaseForm.of(release, world(release), SeedOptions.DEFAULT).orThrow();

        assertThat(List.of(form.toUrlEncoded().split("&")))
                .extracting(pair -> new FormField(
                        URLDecoder.decode(pair.substring(0, pair.indexOf('=')), UTF_8),
                        URLDecoder.decode(pair.substring(pair.indexOf('=') + 1), UTF_8)))
                .isEqualTo(form.fields());
        assertThat(form.toUrlEncoded()).isASCII().doesNotContain(" ", "\n");
    }

    @Test
    void a_release_group_with_an_mbid_is_chosen() {
        Release release = release().withReleaseGroup(ReleaseGroupId.of(CUE));

        assertThat(fields(release)).contains("release_group=" + CUE).noneMatch(field -> field.startsWith("type="));
    }

    @Test
    void a_release_group_that_other_releases_have_cannot_be_shared() {
        Release release = release().withReleaseGroup(ReleaseGroupId.of("ascenseur"));
        Release other = release.withId(ReleaseId.of("another"));

        assertThat(pointers(release, world(release, other))).containsExactly("not-on-form /releaseGroup");
        assertThat(pointers(release, world(release))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1958-03-05, 1958/3/5, ",
        "1958, 1958, ",
        "XXXX-03-05, 3/5, ",
        "1958-XX-05, 1958/5, ",
        "1958?, , not-on-form /events/0/date",
        "1958/1959, , not-on-form /events/0/date",
        "'[1958,1959]', , not-on-form /events/0/date",
        "195X, , not-on-form /events/0/date",
        "1958-21, , not-on-form /events/0/date",
        "-0044, , not-on-form /events/0/date"
    })
    void only_dates_of_known_parts_can_be_sent(String date, String parts, String lost) {
        Release release = release()
                .withEvents(ReleaseEvent.builder()
                        .date(DateExpression.of(date))
                        .area(AreaId.of("france"))
                        .build());

        assertThat(fields(release).stream()
                        .filter(field -> field.startsWith("events.0.date."))
                        .map(field -> field.substring(field.indexOf('=') + 1)))
                .containsExactlyElementsOf(parts == null ? List.of() : List.of(parts.split("/")));
        assertThat(pointers(release, world(release)))
                .containsExactlyElementsOf(Optional.ofNullable(lost).stream().toList());
    }

    @Test
    void a_row_of_which_nothing_can_be_sent_takes_no_number() {
        Release release = release()
                .withEvents(
                        ReleaseEvent.builder().area(AreaId.of("paris")).build(),
                        ReleaseEvent.builder().date(DateExpression.of("1959")).build())
                .withLabels(
                        LabelLine.builder().label(LabelId.of("nowhere")).build(),
                        LabelLine.builder()
                                .catalogNumber(CatalogNumber.of("CL 1268"))
                                .build());

        assertThat(fields(release)).contains("events.0.date.year=1959", "labels.0.catalog_number=CL 1268");
        assertThat(pointers(release, world(release))).containsExactly("not-on-form /events/0", "not-on-form /labels/0");
    }

    @Test
    void what_musicbrainz_chooses_from_a_list_has_to_be_in_it() {
        Release release = release()
                .withStatus(Term.named("hummed"))
                .withPackaging(Term.of("tin"))
                .withLanguage("qqq")
                .withScript("Abcd")
                .withMedia(Medium.builder().format(Term.named("wax")).build());

        assertThat(pointers(release, world(release)))
                .containsExactly(
                        "not-in-list /status",
                        "not-in-list /packaging",
                        "not-in-list /language",
                        "not-in-list /script",
                        "not-in-list /media/0/format");
        assertThat(fields(release)).contains("mediums.0.name=");
    }

    @Test
    void what_the_form_has_no_field_for_is_told_with_its_place() {
        Release release = release()
                .withCredits(Credit.of(Role.PERFORMER, ArtistId.of(MILES)))
                .withMedia(Medium.builder()
                        .position(2)
                        .trackCount(3)
                        .addTracks(
                                Track.builder()
                                        .position(4)
                                        .number("01")
                                        .title("x")
                                        .build(),
                                Track.builder().recording(RecordingId.of("cue")).build())
                        .addDataTracks(Track.builder().title("film").build())
                        .build());

        assertThat(pointers(release, world(release)))
                .containsExactly(
                        "not-on-form /media/0/position",
                        "not-on-form /media/0/trackCount",
                        "not-on-form /media/0/tracks/0/position",
                        "not-on-form /media/0/tracks/0/number",
                        "not-on-form /media/0/tracks/1",
                        "not-on-form /media/0/dataTracks/0",
                        "not-on-form /credits/0");
        assertThat(fields(release)).contains("mediums.0.track.0.number=01", "mediums.0.track.1.name=Motel");
    }

    @Test
    void a_long_comment_and_characters_that_no_form_carries_are_left_out() {
        Release release = release()
                .withDisambiguation("x".repeat(256))
                .withLabels(LabelLine.builder()
                        .catalogNumber(CatalogNumber.of("a\u0001b"))
                        .build());

        assertThat(pointers(release, world(release)))
                .containsExactly("too-long-for-form /disambiguation", "not-on-form /labels/0");
        assertThat(fields(release)).noneMatch(field -> field.startsWith("comment=") || field.startsWith("labels."));
        assertThat(fields(release.withDisambiguation("x".repeat(255)))).contains("comment=" + "x".repeat(255));
    }

    @Test
    void a_table_of_contents_is_sent_where_it_fits_the_tracks() {
        Medium medium = Medium.builder()
                .addTracks(
                        Track.builder().title("a").length(Duration.ofSeconds(2)).build(),
                        Track.builder().title("b").length(Duration.ofSeconds(9)).build())
                .addDiscs(DiscId.of("disc"))
                .build();
        Release release = release().withMedia(medium);

        assertThat(fields(release))
                .contains("mediums.0.toc=1 2 600 150 300")
                .noneMatch(field -> field.contains("length"));
        assertThat(pointers(release, world(release))).containsExactly("not-on-form /media/0/tracks/1/length");

        Release withPregap = release.withMedia(
                medium.withPregap(Track.builder().position(0).title("hidden").build()));
        assertThat(fields(withPregap))
                .contains("mediums.0.track.0.pregap=true", "mediums.0.track.0.name=hidden")
                .contains("mediums.0.track.1.name=a", "mediums.0.track.1.length=2000")
                .noneMatch(field -> field.contains("toc"));
        assertThat(pointers(withPregap, world(withPregap))).containsExactly("not-on-form /media/0/discs/0");

        Release shorter = release.withMedia(medium.withTracks(medium.tracks().get(0)));
        assertThat(pointers(shorter, world(shorter))).containsExactly("not-on-form /media/0/discs/0");
    }

    @ParameterizedTest
    @CsvSource({
        "none, none",
        "5099749534728, 5099749534728",
        "5 099749 534728, 5099749534728",
        "0042283630529, 0042283630529",
        "T4988001234567, 4988001234567",
        "none visible, "
    })
    void a_barcode_is_sent_as_printed_without_blanks(String printed, String sent) {
        Release release = release().withBarcode(Printed.parse(printed, Barcode::tryParse));

        assertThat(fields(release).stream().filter(field -> field.startsWith("barcode")))
                .containsExactlyElementsOf(Optional.ofNullable(sent).map(text -> "barcode=" + text).stream()
                        .toList());
        assertThat(pointers(release, world(release)))
                .containsExactlyElementsOf(sent == null ? List.of("not-on-form /barcode") : List.of());
    }

    @Test
    void a_page_is_sent_without_its_type_where_no_new_ones_may_have_it() {
        Release release = release()
                .withRelationships(
                        page("IMDB samples", "7387c5a2-9abe-4515-b667-9eb5ed4dd4ce"),
                        page("a type of tomorrow", "00000000-0000-4000-8000-000000000001"));

        assertThat(fields(release))
                .contains("urls.0.url=https://example.org/ascenseur", "urls.1.url=https://example.org/ascenseur")
                .noneMatch(field -> field.contains("link_type"));
        assertThat(pointers(release, world(release)))
                .containsExactly(
                        "not-on-form /relationships/0/type",
                        "not-on-form /relationships/0/typeId",
                        "not-on-form /relationships/1/type",
                        "not-on-form /relationships/1/typeId");
    }

    @Test
    void a_release_that_is_there_already_would_be_added_again() {
        Release release = release().withId(ReleaseId.of(CUE));

        assertThat(pointers(release, world(release))).containsExactly("already-there ");
    }

    private static Release release() {
        return Release.builder().id(ID).title("Ascenseur").build();
    }

    private static Relationship page(String type, String gid) {
        return Relationship.builder()
                .type(type)
                .typeId(Mbid.parse(gid))
                .target(PAGE)
                .build();
    }

    private static Catalog world(Release... releases) {
        Catalog.Builder catalog = Catalog.builder();
        for (Release release : releases) {
            catalog.add(release);
        }
        return catalog.addMention(Artist.builder()
                        .id(ArtistId.of("wilen"))
                        .name("Barney Wilen")
                        .build())
                .addMention(ReleaseGroup.builder()
                        .id(ReleaseGroupId.of("ascenseur"))
                        .title("Ascenseur pour l’échafaud")
                        .primaryType(Term.of("album"))
                        .addSecondaryTypes(Term.of("soundtrack"))
                        .build())
                .addMention(Area.builder()
                        .id(AreaId.of("france"))
                        .name("France")
                        .addIso31661Codes("FR")
                        .build())
                .addMention(Area.builder().id(AreaId.of("paris")).name("Paris").build())
                .addMention(Label.builder()
                        .id(LabelId.of("fontana"))
                        .name("Fontana")
                        .build())
                .addMention(Recording.builder()
                        .id(RecordingId.of("cue"))
                        .title("Motel")
                        .build())
                .addMention(Disc.builder()
                        .id(DiscId.of("disc"))
                        .sectors(600)
                        .addOffsets(150, 300)
                        .build())
                .addMention(Url.builder()
                        .id(PAGE)
                        .resource("https://example.org/ascenseur")
                        .build())
                .build()
                .orThrow();
    }

    private static List<String> fields(Release release) {
        ReleaseForm form =
                ReleaseForm.of(release, world(release), SeedOptions.DEFAULT).orThrow();
        assertThat(ReleaseEditorRules.complaints(form.fields())).isEmpty();
        return form.fields().stream()
                .map(field -> field.name() + "=" + field.value())
                .toList();
    }

    private static List<String> pointers(Release release, Catalog catalog) {
        return ReleaseForm.of(release, catalog, SeedOptions.DEFAULT).notices().list().stream()
                .map((Notice notice) ->
                        notice.code().id() + " " + notice.location().pointer().orElse(""))
                .toList();
    }
}
