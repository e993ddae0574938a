package org.linernotes.musicbrainz.seed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.artist.CreditedName;
import org.linernotes.core.artist.Membership;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.date.PartialDate;
import org.linernotes.core.entity.AreaId;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EventId;
import org.linernotes.core.entity.LabelId;
import org.linernotes.core.entity.PlaceId;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.entity.Relationship.Direction;
import org.linernotes.core.entity.RelationshipAttribute;
import org.linernotes.core.entity.ReleaseGroupId;
import org.linernotes.core.entity.SeriesId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.UrlId;
import org.linernotes.core.entity.WorkId;
import org.linernotes.core.event.Event;
import org.linernotes.core.event.Series;
import org.linernotes.core.event.Url;
import org.linernotes.core.identifier.Ipi;
import org.linernotes.core.identifier.Isni;
import org.linernotes.core.identifier.Isrc;
import org.linernotes.core.identifier.Iswc;
import org.linernotes.core.identifier.LabelCode;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.label.Label;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.notice.PrintedList;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.place.Area;
import org.linernotes.core.place.Coordinates;
import org.linernotes.core.place.Place;
import org.linernotes.core.recording.Capture;
import org.linernotes.core.recording.Performance;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.ReleaseGroup;
import org.linernotes.core.session.Session;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.core.vocabulary.Term;
import org.linernotes.core.work.Work;
import org.linernotes.core.work.WorkAttribute;
import org.linernotes.musicbrainz.vocabulary.RelationshipAttributeTypes;

class EntityFormTest {
    private static final Mbid MILES = Mbid.parse("561d854a-6a28-4aa7-8c99-323e6ce46c2a");
    private static final Mbid CUE = Mbid.parse("00000000-0000-4000-8000-000000007a01");
    private static final AreaId PARIS = AreaId.of("paris");
    private static final AreaId FRANCE = AreaId.of("france");
    private static final LifeSpan NIGHT = LifeSpan.of(PartialDate.of(1957, 12, 4), PartialDate.of(1957, 12, 5));

    @Test
    void an_artist_is_created_with_what_the_form_asks_for() {
        Artist artist = Artist.builder()
                .id(ArtistId.of("wilen"))
                .name("Barney Wilen")
                .sortName("Wilen, Barney")
                .disambiguation("saxophonist")
                .kind(Term.of("person"))
                .gender(Term.of("male"))
                .area(FRANCE)
                .beginArea(PARIS)
                .endArea(FRANCE)
                .lifeSpan(LifeSpan.of(PartialDate.parse("1937-03"), PartialDate.parse("1996-05-25")))
                .ipis(PrintedList.of(Ipi.parse("00014107338"), Ipi.parse("00008097034")))
                .isnis(PrintedList.of(Isni.parse("0000000114448049")))
                .addMemberships(Membership.builder()
                        .group(ArtistId.of(MILES))
                        .addInstruments(Instrument.of("tenor-saxophone"))
                        .build())
                .build();

        assertForm(
                artist,
                "https://musicbrainz.org/artist/create",
                "edit-artist.name=Barney Wilen",
                "edit-artist.comment=saxophonist",
                "edit-artist.sort_name=Wilen, Barney",
                "edit-artist.type_id=1",
                "edit-artist.gender_id=1",
                "edit-artist.area.name=France",
                "edit-artist.begin_area.name=Paris",
                "edit-artist.end_area.name=France",
                "edit-artist.period.begin_date.year=1937",
                "edit-artist.period.begin_date.month=3",
                "edit-artist.period.end_date.year=1996",
                "edit-artist.period.end_date.month=5",
                "edit-artist.period.end_date.day=25",
                "edit-artist.period.ended=1",
                "edit-artist.ipi_codes.0=00014107338",
                "edit-artist.ipi_codes.1=00008097034",
                "edit-artist.isni_codes.0=0000000114448049",
                "rels.0.type=5be4c609-9afa-4ea0-910b-12ffb71e3821",
                "rels.0.target=" + MILES,
                "rels.0.attributes.0.type=" + gid("tenor saxophone"));
    }

    @Test
    void a_recording_that_is_there_gets_its_session_as_relationships() {
        Recording cue = Recording.builder()
                .id(RecordingId.of(CUE))
                .title("Motel")
                .length(Duration.ofMillis(234_567))
                .video(true)
                .artistCredit(ArtistCredit.of(ArtistId.of(MILES), "Miles Davis"))
                .isrcs(PrintedList.of(Isrc.parse("FR-Z03-57-00001")))
                .addCaptures(Capture.builder()
                        .place(PlaceId.of("studio"))
                        .lifeSpan(NIGHT)
                        .build())
                .addCredits(Credit.of(Role.PERFORMER, ArtistId.of(MILES))
                        .withInstruments(
                                InstrumentCredit.of(Instrument.of("trumpet")).withCreditedAs("tp"))
                        .withCreditedAs("M. Davis"))
                .addPerformances(Performance.of(WorkId.of("blues")))
                .build();

        assertForm(
                cue,
                "https://musicbrainz.org/recording/" + CUE + "/edit",
                "edit-recording.name=Motel",
                "artist=" + MILES,
                "edit-recording.length=234567 ms",
                "edit-recording.video=1",
                "edit-recording.isrcs.0=FRZ035700001",
                "rels.0.type=ad462279-14b0-4180-9b58-571d0eef7c51",
                "rels.0.target=Le Poste Parisien",
                "rels.0.begin_date=1957-12-04",
                "rels.0.end_date=1957-12-05",
                "rels.0.ended=1",
                "rels.1.type=59054b12-01ac-43ee-a618-285fd397e461",
                "rels.1.target=" + MILES,
                "rels.1.target_credit=M. Davis",
                "rels.1.attributes.0.type=" + gid("trumpet"),
                "rels.1.attributes.0.credited_as=tp",
                "rels.2.type=a3005666-a872-32c3-ad06-98af558e99b0",
                "rels.2.target=Blues");
    }

    @Test
    void the_other_kinds_have_forms_of_their_own() {
        assertForm(
                Label.builder()
                        .id(LabelId.of("fontana"))
                        .name("Fontana")
                        .sortName("Fontana")
                        .kind(Term.of("imprint"))
                        .labelCode(LabelCode.of(162))
                        .area(PARIS)
                        .lifeSpan(LifeSpan.of(PartialDate.of(1954), PartialDate.of(1974)))
                        .ipis(PrintedList.of(Ipi.parse("00014107338")))
                        .isnis(PrintedList.of(Isni.parse("0000000114448049")))
                        .build(),
                "https://musicbrainz.org/label/create",
                "edit-label.name=Fontana",
                "edit-label.type_id=9",
                "edit-label.label_code=162",
                "edit-label.area.name=Paris",
                "edit-label.period.begin_date.year=1954",
                "edit-label.period.end_date.year=1974",
                "edit-label.period.ended=1",
                "edit-label.ipi_codes.0=00014107338",
                "edit-label.isni_codes.0=0000000114448049");
        assertForm(
                Place.builder()
                        .id(PlaceId.of("studio"))
                        .name("Le Poste Parisien")
                        .kind(Term.of("studio"))
                        .address("116 bis, avenue des Champs-Élysées")
                        .area(PARIS)
                        .coordinates(Coordinates.of(48.872, -0.0005))
                        .lifeSpan(LifeSpan.of(PartialDate.of(1937), PartialDate.of(1974)))
                        .build(),
                "https://musicbrainz.org/place/create",
                "edit-place.name=Le Poste Parisien",
                "edit-place.type_id=1",
                "edit-place.address=116 bis, avenue des Champs-Élysées",
                "edit-place.area.name=Paris",
                "edit-place.coordinates=48.872, -0.0005",
                "edit-place.period.begin_date.year=1937",
                "edit-place.period.end_date.year=1974",
                "edit-place.period.ended=1");
        assertForm(
                Event.builder()
                        .id(EventId.of("concert"))
                        .name("A concert")
                        .kind(Term.of("concert"))
                        .time("20:00")
                        .setlist("* Motel\n# encore")
                        .cancelled(true)
                        .lifeSpan(NIGHT)
                        .build(),
                "https://musicbrainz.org/event/create",
                "edit-event.name=A concert",
                "edit-event.type_id=1",
                "edit-event.time=20:00",
                "edit-event.setlist=* Motel\n# encore",
                "edit-event.cancelled=1",
                "edit-event.period.begin_date.year=1957",
                "edit-event.period.begin_date.month=12",
                "edit-event.period.begin_date.day=4",
                "edit-event.period.end_date.year=1957",
                "edit-event.period.end_date.month=12",
                "edit-event.period.end_date.day=5",
                "edit-event.period.ended=1");
        assertForm(
                Series.builder()
                        .id(SeriesId.of("series"))
                        .name("A series")
                        .kind(Term.of("recording-series"))
                        .build(),
                "https://musicbrainz.org/series/create",
                "edit-series.name=A series",
                "edit-series.type_id=3");
        assertForm(
                Work.builder()
                        .id(WorkId.of("blues"))
                        .title("Blues")
                        .kind(Term.of("song"))
                        .addLanguages("fra")
                        .iswcs(PrintedList.of(Iswc.parse("T-034.524.680-1")))
                        .addAttributes(WorkAttribute.builder()
                                .type(Term.of("jasrac-id"))
                                .value("0B0-1")
                                .build())
                        .build(),
                "https://musicbrainz.org/work/create",
                "edit-work.name=Blues",
                "edit-work.type_id=17",
                "edit-work.languages.0=134",
                "edit-work.iswcs.0=" + Iswc.parse("T-034.524.680-1"),
                "edit-work.attributes.0.type_id=3",
                "edit-work.attributes.0.value=0B0-1");
        assertForm(
                ReleaseGroup.builder()
                        .id(ReleaseGroupId.of("group"))
                        .title("Ascenseur")
                        .artistCredit(ArtistCredit.builder()
                                .addNames(
                                        CreditedName.builder()
                                                .name("Davis")
                                                .artist(ArtistId.of(MILES))
                                                .joinPhrase(" & ")
                                                .build(),
                                        CreditedName.builder().name("others").build())
                                .build())
                        .primaryType(Term.of("album"))
                        .addSecondaryTypes(Term.of("compilation"), Term.of("soundtrack"))
                        .build(),
                "https://musicbrainz.org/release-group/create",
                "edit-release-group.name=Ascenseur",
                "edit-release-group.artist_credit.names.0.name=Davis",
                "edit-release-group.artist_credit.names.0.artist.name=Miles Davis",
                "edit-release-group.artist_credit.names.0.join_phrase= & ",
                "edit-release-group.artist_credit.names.1.name=others",
                "edit-release-group.artist_credit.names.1.artist.name=others",
                "edit-release-group.primary_type_id=1",
                "edit-release-group.secondary_type_ids=1",
                "edit-release-group.secondary_type_ids=2");
    }

    @Test
    void what_cannot_be_chosen_takes_no_number() {
        Work work = Work.builder()
                .id(WorkId.of("blues"))
                .title("Blues")
                .addLanguages("fra", "no such", "deu")
                .addAttributes(
                        WorkAttribute.builder()
                                .type(Term.of("no-such-society-id"))
                                .value("7")
                                .build(),
                        WorkAttribute.builder()
                                .type(Term.of("jasrac-id"))
                                .value("0B0-1")
                                .build())
                .build();

        assertAddress(
                work,
                "https://musicbrainz.org/work/create",
                "edit-work.name=Blues",
                "edit-work.languages.0=134",
                "edit-work.languages.1=145",
                "edit-work.attributes.0.type_id=3",
                "edit-work.attributes.0.value=0B0-1");
        assertThat(told(work))
                .containsExactly(
                        "not-in-list /languages/1",
                        "not-in-list /attributes/0/type",
                        "not-on-form /attributes/0/value");
    }

    @Test
    void pages_are_fields_and_not_relationships() {
        Artist artist = artist(Relationship.builder()
                .type("discogs")
                .typeId(Mbid.parse("04a5b104-a4c2-4bac-99a1-7b837c37d9e4"))
                .target(UrlId.of("page"))
                .build());

        assertForm(
                artist,
                "https://musicbrainz.org/artist/create",
                "edit-artist.name=A",
                "edit-artist.url.0.text=https://example.org/a",
                "edit-artist.url.0.link_type_id=180");
    }

    @Test
    void between_artists_the_direction_is_said_and_a_type_without_gid_by_its_number() {
        Relationship.Builder link = Relationship.builder()
                .type("artist-in-residence")
                .target(ArtistId.of(MILES))
                .direction(Direction.BACKWARD)
                .orderingKey(3)
                .sourceCredit("a")
                .targetCredit("b")
                .addAttributes(RelationshipAttribute.builder()
                        .name("winner")
                        .value("x")
                        .build());

        assertForm(
                artist(link.build()),
                "https://musicbrainz.org/artist/create",
                "edit-artist.name=A",
                "rels.0.type=1296",
                "rels.0.target=" + MILES,
                "rels.0.backward=1",
                "rels.0.link_order=3",
                "rels.0.source_credit=a",
                "rels.0.target_credit=b",
                "rels.0.attributes.0.type=1416",
                "rels.0.attributes.0.text_value=x");
    }

    @Test
    void what_a_form_does_not_carry_is_told() {
        Recording cue = Recording.builder()
                .id(RecordingId.of("cue"))
                .title("Motel")
                .addCredits(Credit.of(Role.of("leader"), ArtistId.of(MILES)))
                .addCredits(Credit.of(Role.of("mastering-engineer"), ArtistId.of(MILES)))
                .addCredits(Credit.of(Role.PERFORMER, ArtistId.of("a-stranger")))
                .addCaptures(Capture.builder()
                        .place(PlaceId.of("studio"))
                        .lifeSpan(LifeSpan.since(PartialDate.parse("1957~")))
                        .build())
                .addRelationships(Relationship.builder()
                        .type("sky writing")
                        .target(ArtistId.of(MILES))
                        .build())
                .build();

        assertThat(told(cue))
                .containsExactly(
                        "no-relationship /credits/0",
                        "not-on-form /captures/0/lifeSpan/begin",
                        "no-new-relationship /credits/1",
                        "not-on-form /credits/2",
                        "not-on-form /relationships/0");
        assertThat(told(Session.builder().id(SessionId.of("s")).build())).containsExactly("no-form ");
        assertThat(told(Work.builder()
                        .id(WorkId.of("w"))
                        .title("W")
                        .addLanguages("qqq")
                        .addAttributes(WorkAttribute.builder()
                                .type(Term.of("key"))
                                .value("C major")
                                .build())
                        .build()))
                .containsExactly("not-in-list /languages/0", "not-on-form /attributes/0/value");
    }

    @Test
    void what_is_too_long_for_one_address_goes_into_the_next() {
        Recording.Builder cue = Recording.builder().id(RecordingId.of(CUE)).title("Motel");
        for (int i = 0; i < 200; i++) {
            cue.addCredits(Credit.of(Role.PERFORMER, ArtistId.of(MILES)).withCreditedAs("Miles " + i));
        }
        Outcome<EntityForm> form = EntityForm.of(cue.build(), world(), SeedOptions.DEFAULT);

        assertThat(form.notices().list()).isEmpty();
        assertThat(form.orThrow().addresses())
                .hasSizeBetween(3, 6)
                .allSatisfy(address -> assertThat(address).hasSizeLessThanOrEqualTo(EntityForm.LONGEST_ADDRESS))
                .allSatisfy(address -> assertThat(address).contains("rels.0.type="));
        assertThat(form.orThrow().addresses().stream()
                        .flatMap(EntityFormTest::parameters)
                        .filter(parameter -> parameter.contains(".target_credit=")))
                .hasSize(200)
                .doesNotHaveDuplicates();
        assertThat(form.orThrow().addresses().get(1)).doesNotContain("edit-recording.name");

        Outcome<EntityForm> created =
                EntityForm.of(cue.id(RecordingId.of("new")).build(), world(), SeedOptions.DEFAULT);
        assertThat(created.orThrow().addresses()).hasSize(1);
        assertThat(created.notices().list())
                .hasSizeBetween(100, 199)
                .allMatch(notice -> notice.code() == SeedNotice.TOO_LONG);
    }

    @Test
    void a_field_that_is_too_long_for_an_address_is_left_out() {
        Event event = Event.builder()
                .id(EventId.of("e"))
                .name("E")
                .setlist("x".repeat(9_000))
                .time("20:00")
                .build();

        assertAddress(event, "https://musicbrainz.org/event/create", "edit-event.name=E", "edit-event.time=20:00");
        assertThat(told(event)).containsExactly("too-long-for-form /setlist");
    }

    @Test
    void a_text_with_characters_that_no_form_carries_is_left_out_of_a_relationship() {
        Artist artist = artist(Relationship.builder()
                .type("parent")
                .typeId(Mbid.parse("9421ca84-934f-49fe-9e66-dea242430406"))
                .target(ArtistId.of(MILES))
                .sourceCredit("a\u0001")
                .targetCredit("M.")
                .build());

        assertAddress(
                artist,
                "https://musicbrainz.org/artist/create",
                "edit-artist.name=A",
                "rels.0.type=9421ca84-934f-49fe-9e66-dea242430406",
                "rels.0.target=" + MILES,
                "rels.0.target_credit=M.");
        assertThat(told(artist)).containsExactly("not-on-form /relationships/0/sourceCredit");
    }

    @Test
    void the_server_and_the_edit_note_are_those_of_the_options() {
        SeedOptions options =
                SeedOptions.DEFAULT.withServer("https://test.musicbrainz.org").withEditNote("From the sleeve");

        assertThat(EntityForm.of(artist(), world(), options).orThrow().addresses())
                .containsExactly("https://test.musicbrainz.org/artist/create?edit-artist.name=A"
                        + "&edit-artist.edit_note=From+the+sleeve");
    }

    /** Each address that is opened becomes edits of its own. */
    @Test
    void every_address_has_the_edit_note() {
        Recording.Builder cue = Recording.builder().id(RecordingId.of(CUE)).title("Motel");
        for (int i = 0; i < 200; i++) {
            cue.addCredits(Credit.of(Role.PERFORMER, ArtistId.of(MILES)).withCreditedAs("Miles " + i));
        }
        Recording recording = cue.build();

        assertThat(EntityForm.of(recording, world(), SeedOptions.DEFAULT.withEditNote("From the sleeve"))
                        .orThrow()
                        .addresses())
                .hasSizeGreaterThan(2)
                .allSatisfy(address ->
                        assertThat(parameters(address)).containsOnlyOnce("edit-recording.edit_note=From the sleeve"));
    }

    private static Artist artist(Relationship... relationships) {
        return Artist.builder()
                .id(ArtistId.of("a"))
                .name("A")
                .addRelationships(relationships)
                .build();
    }

    private static void assertForm(Entity entity, String address, String... parameters) {
        assertAddress(entity, address, parameters);
        assertThat(told(entity)).isEmpty();
    }

    private static void assertAddress(Entity entity, String address, String... parameters) {
        EntityForm form = EntityForm.of(entity, world(), SeedOptions.DEFAULT).orThrow();
        assertThat(form.addresses()).hasSize(1);
        assertThat(form.addresses().get(0)).startsWith(address + "?");
        assertThat(parameters(form.addresses().get(0))).containsExactly(parameters);
    }

    private static Stream<String> parameters(String address) {
        return Stream.of(URI.create(address).getRawQuery().split("&")).map(pair -> URLDecoder.decode(pair, UTF_8));
    }

    private static List<String> told(Entity entity) {
        return EntityForm.of(entity, world(), SeedOptions.DEFAULT).notices().list().stream()
                .map((Notice notice) ->
                        notice.code().id() + " " + notice.location().pointer().orElse(""))
                .toList();
    }

    private static String gid(String instrument) {
        return RelationshipAttributeTypes.find(null, instrument).gid().toString();
    }

    private static Catalog world() {
        return Catalog.builder()
                .addMention(Artist.builder()
                        .id(ArtistId.of(MILES))
                        .name("Miles Davis")
                        .build())
                .addMention(Area.builder().id(PARIS).name("Paris").build())
                .addMention(Area.builder().id(FRANCE).name("France").build())
                .addMention(Place.builder()
                        .id(PlaceId.of("studio"))
                        .name("Le Poste Parisien")
                        .build())
                .addMention(Work.builder().id(WorkId.of("blues")).title("Blues").build())
                .addMention(Url.builder()
                        .id(UrlId.of("page"))
                        .resource("https://example.org/a")
                        .build())
                .build()
                .orThrow();
    }
}
