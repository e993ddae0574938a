package org.linernotes.musicbrainz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.date.PartialDate;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.LabelId;
import org.linernotes.core.entity.PlaceId;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.entity.Relationship.Direction;
import org.linernotes.core.entity.RelationshipAttribute;
import org.linernotes.core.entity.ReleaseGroupId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.label.Label;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.notice.Severity;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Qualifier;
import org.linernotes.core.place.Place;
import org.linernotes.core.recording.Capture;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.LabelLine;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.ReleaseEvent;
import org.linernotes.core.release.ReleaseGroup;
import org.linernotes.core.release.Side;
import org.linernotes.core.release.Track;
import org.linernotes.core.session.Session;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.musicbrainz.profile.Include;
import org.linernotes.musicbrainz.profile.WireProfile;
import tools.jackson.databind.JsonNode;

class MusicBrainzWriterTest {
    private static final ArtistId MILES = ArtistId.of("mb:561d854a-6a28-4aa7-8c99-323e6ce46c2a");
    private static final ArtistId WILEN = ArtistId.of("wilen");
    private static final PlaceId STUDIO = PlaceId.of("poste-parisien");
    private static final RecordingId CUE = RecordingId.of("chez-le-photographe");
    private static final ReleaseId LP = ReleaseId.of("fontana-660213");

    private static final Artist MILES_DAVIS = Artist.builder()
            .id(MILES)
            .name("Miles Davis")
            .sortName("Davis, Miles")
            .build();
    private static final Artist BARNEY_WILEN = Artist.builder()
            .id(WILEN)
            .name("Barney Wilen")
            .sortName("Wilen, Barney")
            .build();

    private static Recording cue() {
        return Recording.builder()
                .id(CUE)
                .title("Chez le photographe du motel")
                .artistCredit(ArtistCredit.of(MILES, "Miles Davis"))
                .length(Duration.ofSeconds(236))
                .addCaptures(Capture.builder()
                        .place(STUDIO)
                        .lifeSpan(LifeSpan.of(
                                Optional.of(PartialDate.parse("1957-12-04")),
                                Optional.of(PartialDate.parse("1957-12-05")),
                                true))
                        .build())
                .addCredits(Credit.builder()
                        .role(Role.PERFORMER)
                        .player(Player.of(WILEN))
                        .addInstruments(InstrumentCredit.of(Instrument.of("tenor-saxophone")))
                        .addQualifiers(Qualifier.GUEST)
                        .build())
                .build();
    }

    private static Release lp() {
        return Release.builder()
                .id(LP)
                .title("Ascenseur pour l’échafaud")
                .addEvents(
                        ReleaseEvent.builder().date(DateExpression.of("1958")).build())
                .addMedia(Medium.builder()
                        .position(1)
                        .addTracks(Track.builder()
                                .position(1)
                                .number("A1")
                                .title("Générique")
                                .recording(CUE)
                                .build())
                        .build())
                .build();
    }

    private static Catalog catalog(Recording cue, Release release) {
        return Catalog.builder()
                .add(release)
                .add(cue)
                .add(MILES_DAVIS)
                .add(BARNEY_WILEN)
                .add(Place.builder().id(STUDIO).name("Le Poste Parisien").build())
                .subjects(LP)
                .build()
                .orThrow();
    }

    private static JsonNode written(Outcome<byte[]> outcome) {
        return LookUps.tree(outcome.orThrow());
    }

    private static JsonNode relation(JsonNode document, String type) {
        return document.get("relations")
                .valueStream()
                .filter(relation -> relation.get("type").stringValue().equals(type))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void facts_of_a_recording_become_relations() {
        JsonNode document = written(MusicBrainzWriter.create().write(catalog(cue(), lp()), CUE));

        assertThat(document.get("title").stringValue()).isEqualTo("Chez le photographe du motel");
        assertThat(document.get("length").intValue()).isEqualTo(236_000);
        assertThat(document.get("disambiguation").stringValue()).isEmpty();
        assertThat(document.get("video").booleanValue()).isFalse();
        JsonNode plays = relation(document, "instrument");
        assertThat(plays.get("type-id").stringValue()).isEqualTo("59054b12-01ac-43ee-a618-285fd397e461");
        assertThat(plays.get("direction").stringValue()).isEqualTo("backward");
        assertThat(plays.get("attributes"))
                .map(JsonNode::stringValue)
                .containsExactlyInAnyOrder("guest", "tenor saxophone");
        assertThat(plays.at("/attribute-ids/guest").stringValue()).isEqualTo("b3045913-62ac-433e-9211-ac683cdf6b5c");
        assertThat(plays.get("attribute-credits").isEmpty()).isTrue();
        assertThat(plays.at("/artist/name").stringValue()).isEqualTo("Barney Wilen");
        JsonNode recorded = relation(document, "recorded at");
        assertThat(recorded.get("begin").stringValue()).isEqualTo("1957-12-04");
        assertThat(recorded.get("end").stringValue()).isEqualTo("1957-12-05");
        assertThat(recorded.get("ended").booleanValue()).isTrue();
    }

    @Test
    void a_release_has_the_keys_that_its_includes_bring() {
        Catalog catalog = catalog(cue(), lp());
        JsonNode all = written(MusicBrainzWriter.create().write(catalog, LP));
        JsonNode bare =
                written(MusicBrainzWriter.create().withProfile(WireProfile.NONE).write(catalog, LP));
        JsonNode tracks = written(MusicBrainzWriter.create()
                .withProfile(WireProfile.of(Include.RECORDINGS))
                .write(catalog, LP));

        assertThat(all.at("/media/0/tracks/0/recording/relations").size()).isEqualTo(2);
        assertThat(all.at("/media/0/track-count").intValue()).isEqualTo(1);
        assertThat(all.get("date").stringValue()).isEqualTo("1958");
        assertThat(all.get("country").isNull()).isTrue();
        assertThat(all.get("barcode").isNull()).isTrue();
        assertThat(bare.has("media")).isFalse();
        assertThat(bare.has("relations")).isFalse();
        assertThat(bare.get("date").stringValue()).isEqualTo("1958");
        assertThat(tracks.at("/media/0/tracks/0/recording/title").stringValue())
                .isEqualTo("Chez le photographe du motel");
        assertThat(tracks.at("/media/0/tracks/0/recording").has("relations")).isFalse();
    }

    @Test
    void what_has_no_mbid_gets_one_of_its_id_which_is_told() {
        Outcome<byte[]> outcome = MusicBrainzWriter.create().write(catalog(cue(), lp()), LP);

        String id = written(outcome).get("id").stringValue();
        assertThat(id).matches("[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
        assertThat(outcome.notices().list())
                .filteredOn(notice -> notice.code() == MusicBrainzNotice.ASSIGNED_MBID)
                .extracting(Notice::text)
                .containsExactly(
                        "release:fontana-660213 has no MBID; it is written under " + id + ", made from its id");
    }

    @Test
    void what_has_no_place_is_told_with_its_way() {
        Recording edited = cue().withDerivations(Derivation.builder()
                .kind(DerivationKind.EDIT)
                .take(TakeId.of("take-9"))
                .build());
        Catalog catalog = Catalog.builder()
                .add(edited)
                .add(MILES_DAVIS)
                .add(BARNEY_WILEN)
                .add(Place.builder().id(STUDIO).name("Le Poste Parisien").build())
                .subjects(CUE)
                .build()
                .value()
                .orElseThrow();

        Outcome<byte[]> outcome = MusicBrainzWriter.create().write(catalog, CUE);

        assertThat(outcome.notices().list())
                .filteredOn(notice -> notice.code() == MusicBrainzNotice.NOT_SAYABLE)
                .extracting(notice -> notice.location().pointer().orElseThrow())
                .containsExactly("/derivations/0");
    }

    @Test
    void all_documents_together_leave_out_what_no_document_is_about() {
        Outcome<?> outcome = MusicBrainzWriter.create().writeAll(catalog(cue(), lp()), List.of());

        assertThat(outcome.notices().list())
                .filteredOn(notice -> notice.code() == MusicBrainzNotice.NOT_WRITTEN)
                .isEmpty();

        Artist born = MILES_DAVIS.withLifeSpan(LifeSpan.since(PartialDate.parse("1926-05-26")));
        Catalog more = Catalog.builder()
                .add(lp())
                .add(cue())
                .add(born)
                .add(BARNEY_WILEN)
                .add(Place.builder().id(STUDIO).name("Le Poste Parisien").build())
                .subjects(LP)
                .build()
                .orThrow();
        assertThat(MusicBrainzWriter.create()
                        .writeAll(more, List.of())
                        .notices()
                        .list())
                .filteredOn(notice -> notice.code() == MusicBrainzNotice.NOT_WRITTEN)
                .extracting(notice -> notice.location().record().orElseThrow()
                        + notice.location().pointer().orElseThrow())
                .containsExactly(MILES.toReference() + "/lifeSpan");
    }

    @Test
    void a_recording_lists_of_its_releases_the_tracks_that_carry_it() {
        Recording other = Recording.builder()
                .id(RecordingId.of("motel"))
                .title("Dîner au motel")
                .build();
        Medium side = Medium.builder()
                .addTracks(Track.builder()
                        .title("Dîner au motel")
                        .recording(RecordingId.of("motel"))
                        .build())
                .addTracks(Track.builder()
                        .title("Chez le photographe du motel")
                        .recording(CUE)
                        .build())
                .build();
        Catalog.Builder all = Catalog.builder()
                .add(lp().withMedia(side))
                .add(cue())
                .add(other)
                .add(MILES_DAVIS)
                .add(BARNEY_WILEN)
                .add(Place.builder().id(STUDIO).name("Le Poste Parisien").build());
        Catalog catalog = all.build().orThrow();

        JsonNode medium =
                written(MusicBrainzWriter.create().write(catalog, CUE)).at("/releases/0/media/0");

        assertThat(medium.get("position").intValue()).isOne();
        assertThat(medium.get("track-count").intValue()).isEqualTo(2);
        assertThat(medium.get("track-offset").intValue()).isOne();
        assertThat(medium.get("tracks")).hasSize(1);
        assertThat(medium.at("/tracks/0/title").stringValue()).isEqualTo("Chez le photographe du motel");
        assertThat(medium.at("/tracks/0").has("recording")).isFalse();
        assertThat(notWritten(catalog)).isEmpty();
        assertThat(notWritten(all.subjects(CUE).build().orThrow())).contains(LP.toReference() + "/media");
    }

    /** A document about a recording has of its releases the tracks that carry it; what is lost of them is named by its own place. */
    @Test
    void what_is_lost_of_a_listed_track_is_told_with_its_place_in_the_release() {
        Track intro = Track.builder().title("Générique").build();
        Track cue = Track.builder()
                .title("Chez le photographe du motel")
                .recording(CUE)
                .artistCredit(ArtistCredit.of(MILES, "Miles Davis"))
                .build();
        Medium first = Medium.builder().addTracks(intro).build();
        Medium second = Medium.builder()
                .addTracks(intro, cue)
                .addSides(Side.builder().name("B").build())
                .build();
        Catalog catalog = Catalog.builder()
                .add(lp().withMedia(first, second))
                .add(cue())
                .add(MILES_DAVIS)
                .add(BARNEY_WILEN)
                .build()
                .orThrow();

        assertThat(MusicBrainzWriter.create()
                        .withProfile(WireProfile.of(Include.RELEASES, Include.RECORDINGS))
                        .writeAll(catalog, List.of())
                        .notices()
                        .list())
                .filteredOn(notice -> notice.severity() == Severity.LOSS)
                .filteredOn(notice -> notice.location().record().equals(Optional.of(LP.toReference())))
                .extracting(notice -> notice.location().pointer().orElseThrow())
                .contains("/media/1/sides", "/media/1/tracks/1/artistCredit")
                .noneMatch(pointer -> pointer.startsWith("/media/0") || pointer.contains("tracks/0"));
    }

    private static List<String> notWritten(Catalog catalog) {
        return MusicBrainzWriter.create().writeAll(catalog, List.of()).notices().list().stream()
                .filter(notice -> notice.code() == MusicBrainzNotice.NOT_WRITTEN)
                .map(notice -> notice.location().record().orElseThrow()
                        + notice.location().pointer().orElseThrow())
                .toList();
    }

    @Test
    void what_of_a_medium_nobody_asked_for_is_told() {
        Outcome<byte[]> media = MusicBrainzWriter.create()
                .withProfile(WireProfile.of(Include.MEDIA))
                .write(catalog(cue(), lp()), LP);

        assertThat(written(media).at("/media/0").has("tracks")).isFalse();
        assertThat(notWritten(media)).containsExactly("/media/0/tracks");
        assertThat(notWritten(MusicBrainzWriter.create().write(catalog(cue(), lp()), LP)))
                .isEmpty();
    }

    private static List<String> notWritten(Outcome<?> outcome) {
        return outcome.notices().list().stream()
                .filter(notice -> notice.code() == MusicBrainzNotice.NOT_WRITTEN)
                .map(notice -> notice.location().pointer().orElseThrow())
                .toList();
    }

    @Test
    void what_has_no_position_is_counted_and_areas_and_labels_sort_by_their_names() {
        Medium side = Medium.builder()
                .pregap(Track.builder().title("Hidden").build())
                .addTracks(Track.builder().number("A1").title("Générique").build())
                .addTracks(Track.builder().number("A2").title("Carala").build())
                .addDataTracks(Track.builder().title("Film").build())
                .build();
        LabelId fontana = LabelId.of("fontana");
        Catalog catalog = Catalog.builder()
                .add(lp().withMedia(side, side)
                        .withLabels(LabelLine.builder().label(fontana).build()))
                .add(Label.builder().id(fontana).name("Fontana").build())
                .build()
                .orThrow();

        JsonNode release = written(MusicBrainzWriter.create().write(catalog, LP));

        JsonNode second = release.at("/media/1");
        assertThat(second.get("position").intValue()).isEqualTo(2);
        assertThat(second.at("/pregap/position").intValue()).isZero();
        assertThat(second.at("/tracks/1/position").intValue()).isEqualTo(2);
        assertThat(second.at("/data-tracks/0/position").intValue()).isEqualTo(3);
        assertThat(release.at("/label-info/0/label/sort-name").stringValue()).isEqualTo("Fontana");
    }

    @Test
    void a_relationship_of_a_type_that_is_not_of_musicbrainz_is_lost() {
        Recording cue = cue().withRelationships(
                        Relationship.builder().type("first issue").target(LP).build());

        Outcome<byte[]> outcome = MusicBrainzWriter.create().write(catalog(cue, lp()), CUE);

        assertThat(written(outcome).get("relations").valueStream())
                .noneMatch(relation -> relation.get("type-id").isNull());
        assertThat(outcome.notices().list())
                .filteredOn(notice -> notice.code() == MusicBrainzNotice.NOT_SAYABLE)
                .extracting(notice -> notice.location().pointer().orElseThrow())
                .containsExactly("/relationships/0");
    }

    /** Attributes are known by their names. */
    @Test
    void of_two_attributes_that_share_a_name_and_differ_the_second_is_lost() {
        RelationshipAttribute tenor = attribute("saxophone", "a9ed16cd-b8cb-4256-9c3c-93f6a12ee39d");
        RelationshipAttribute other = attribute("saxophone", "ac898be7-2965-4d17-9ac8-48d45852d73c");
        Recording cue = cue().withRelationships(Relationship.builder()
                .type("instrument")
                .typeId(Mbid.parse("59054b12-01ac-43ee-a618-285fd397e461"))
                .direction(Direction.BACKWARD)
                .target(WILEN)
                .addAttributes(tenor, other, tenor)
                .build());

        Outcome<byte[]> outcome = MusicBrainzWriter.create().write(catalog(cue, lp()), CUE);

        JsonNode relation = written(outcome)
                .get("relations")
                .valueStream()
                .filter(one -> one.get("attributes").toString().contains("\"saxophone\""))
                .findFirst()
                .orElseThrow();
        assertThat(relation.get("attributes")).hasSize(2);
        assertThat(relation.at("/attribute-ids/saxophone").stringValue())
                .isEqualTo("a9ed16cd-b8cb-4256-9c3c-93f6a12ee39d");
        assertThat(outcome.notices().list())
                .filteredOn(notice -> notice.code() == MusicBrainzNotice.NOT_SAYABLE)
                .extracting(notice -> notice.location().pointer().orElseThrow())
                .containsExactly("/relationships/0/attributes/1");
    }

    private static RelationshipAttribute attribute(String name, String mbid) {
        return RelationshipAttribute.builder().name(name).mbid(Mbid.parse(mbid)).build();
    }

    /** Documents are made one after the other, in the order of what the catalogue is about. */
    @Test
    void documents_go_into_a_sink_one_after_the_other() throws IOException {
        Catalog catalog = catalog(cue(), lp());
        List<MusicBrainzWriter.Written> taken = new ArrayList<>();

        Notices notices = MusicBrainzWriter.create().writeAll(catalog, List.of(), taken::add);

        assertThat(taken).extracting(MusicBrainzWriter.Written::about).isEqualTo(catalog.subjects());
        assertThat(notices)
                .hasToString(MusicBrainzWriter.create()
                        .writeAll(catalog, List.of())
                        .notices()
                        .toString());
        assertThatThrownBy(() -> MusicBrainzWriter.create().writeAll(catalog, List.of(), document -> {
                    throw new IOException("full");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
    }

    @Test
    void what_the_server_says_of_each_is_said_where_nobody_has_said_it() {
        ReleaseGroupId group = ReleaseGroupId.of("ascenseur");
        ReleaseGroup family =
                ReleaseGroup.builder().id(group).title("Ascenseur").build();
        Release later = lp().withId(ReleaseId.of("reissue"))
                .withEvents(ReleaseEvent.builder()
                        .date(DateExpression.of("1988-05"))
                        .build());
        Catalog catalog = Catalog.builder()
                .add(family)
                .add(lp().withReleaseGroup(group))
                .add(later.withReleaseGroup(group))
                .add(family.withId(ReleaseGroupId.of("empty")))
                .add(MILES_DAVIS.withSortName(Optional.empty()))
                .build()
                .orThrow();

        assertThat(written(MusicBrainzWriter.create().write(catalog, group))
                        .get("first-release-date")
                        .stringValue())
                .isEqualTo("1958");
        assertThat(written(MusicBrainzWriter.create().write(catalog, ReleaseGroupId.of("empty")))
                        .get("first-release-date")
                        .stringValue())
                .isEmpty();
        assertThat(written(MusicBrainzWriter.create().write(catalog, LP))
                        .get("quality")
                        .stringValue())
                .isEqualTo("normal");
        assertThat(written(MusicBrainzWriter.create().write(catalog, MILES))
                        .get("sort-name")
                        .stringValue())
                .isEmpty();
    }

    @Test
    void a_session_has_no_document() {
        SessionId session = SessionId.of("paris-1957-12-04");
        Catalog catalog = Catalog.builder()
                .add(Session.builder().id(session).build())
                .build()
                .orThrow();

        Outcome<byte[]> outcome = MusicBrainzWriter.create().write(catalog, session);

        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.notices().list()).extracting(Notice::code).containsExactly(MusicBrainzNotice.NO_SUCH_KIND);
    }

    @Test
    void an_entity_must_be_in_the_catalogue() {
        assertThatThrownBy(() -> MusicBrainzWriter.create().write(catalog(cue(), lp()), ReleaseId.of("other")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("release:other");
    }

    @Test
    void what_a_catalogue_is_about_and_does_not_hold_is_told_and_the_rest_written() {
        Catalog catalog = Catalog.builder()
                .add(MILES_DAVIS)
                .subjects(ReleaseId.of("nowhere"), MILES)
                .build()
                .orThrow();

        Outcome<ImmutableList<MusicBrainzWriter.Written>> written =
                MusicBrainzWriter.create().writeAll(catalog, List.of());

        assertThat(written.orThrow())
                .extracting(MusicBrainzWriter.Written::about)
                .containsExactly(MILES);
        assertThat(written.notices().list())
                .filteredOn(notice -> notice.severity() == Severity.LOSS)
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.code()).isEqualTo(MusicBrainzNotice.ABSENT_SUBJECT);
                    assertThat(notice.location().record()).contains("release:nowhere");
                });
    }

    @Test
    void a_profile_is_the_parameter_of_a_call() {
        WireProfile profile = WireProfile.parse("artist-credits+recording-level-rels artist-rels");

        assertThat(profile.includes())
                .containsExactlyInAnyOrder(Include.ARTIST_CREDITS, Include.RECORDING_LEVEL_RELS, Include.ARTIST_RELS);
        assertThat(WireProfile.parse(profile.toString())).isEqualTo(profile);
        assertThat(WireProfile.parse("")).isEqualTo(WireProfile.NONE);
        assertThat(WireProfile.parse(WireProfile.ALL.toString())).isEqualTo(WireProfile.ALL);
        assertThat(WireProfile.tryParse("artist-credits+puids")).isEmpty();
        assertThat(WireProfile.tryParse("+")).isEmpty();
    }
}
