package org.linernotes.musicbrainz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.linernotes.musicbrainz.Fixtures.id;
import static org.linernotes.musicbrainz.Fixtures.read;
import static org.linernotes.musicbrainz.Fixtures.recordingWith;
import static org.linernotes.musicbrainz.Fixtures.relation;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.date.PartialDate;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.entity.Relationship.Direction;
import org.linernotes.core.entity.RelationshipAttribute;
import org.linernotes.core.event.Series;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.label.Right;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.Qualifier;
import org.linernotes.core.place.Area;
import org.linernotes.core.place.Place;
import org.linernotes.core.recording.Capture;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Release;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.core.vocabulary.Term;
import org.linernotes.core.work.Work;
import org.linernotes.musicbrainz.vocabulary.RelationshipAttributeTypes;

class RelationsTest {
    private static final String INSTRUMENT = "59054b12-01ac-43ee-a618-285fd397e461";
    private static final String PRODUCER = "5c0ceac3-feb4-41f0-868d-dc06f6e27fc0";
    private static final String RECORDED_AT = "ad462279-14b0-4180-9b58-571d0eef7c51";
    private static final String PERFORMANCE = "a3005666-a872-32c3-ad06-98af558e99b0";
    private static final String EDIT = "ce01b3ac-dd47-4702-9302-085344f96e84";
    private static final String MEMBER = "5be4c609-9afa-4ea0-910b-12ffb71e3821";
    private static final String WORK = "00000000-0000-4000-8000-0000000000cc";
    private static final String STUDIO =
            "{'id': '%s', 'name': 'Le Poste Parisien', 'address': ''}".formatted(Fixtures.STUDIO);

    private static Recording recording(String relation) {
        return (Recording) read(recordingWith(relation)).orThrow().subject();
    }

    @Test
    void a_player_becomes_a_credit_of_the_recording() {
        Recording recording = recording(relation(
                "instrument",
                INSTRUMENT,
                "backward",
                "artist",
                Fixtures.miles(),
                ", 'begin': '1957-12-04', 'end': '1957-12-05', 'ended': true, 'target-credit': 'M. Davis',"
                        + " 'attributes': ['guest', 'trumpet', 'drums (drum set)', 'time'],"
                        + " 'attribute-ids': {'trumpet': '1c8f9780-2f16-4891-b66d-bb7aa0820dbd',"
                        + " 'guest': 'b3045913-62ac-433e-9211-ac683cdf6b5c'},"
                        + " 'attribute-credits': {'trumpet': 'Tp.'}, 'attribute-values': {'time': 'late'}"));

        Credit credit = recording.credits().get(0);
        assertThat(credit.role()).isEqualTo(Role.PERFORMER);
        assertThat(credit.player().artist()).contains(id(EntityType.ARTIST, Fixtures.MILES));
        assertThat(credit.creditedAs()).contains("M. Davis");
        assertThat(credit.lifeSpan()).isEqualTo(LifeSpan.of(PartialDate.of(1957, 12, 4), PartialDate.of(1957, 12, 5)));
        assertThat(credit.qualifiers()).containsExactly(Qualifier.GUEST);
        assertThat(credit.instruments())
                .first()
                .isEqualTo(InstrumentCredit.builder()
                        .instrument(Instrument.of("trumpet"))
                        .creditedAs("Tp.")
                        .build());
        assertThat(credit.instruments()).as("known by its name alone").hasSize(2);
        assertThat(credit.attributes())
                .extracting(
                        RelationshipAttribute::name,
                        attribute -> attribute.value().orElse("-"))
                .containsExactly(tuple("time", "late"));
        assertThat(recording.relationships()).isEmpty();
    }

    @Test
    void a_task_is_the_task_of_a_credit() {
        Recording recording = recording(relation(
                "producer",
                PRODUCER,
                "backward",
                "artist",
                Fixtures.miles(),
                ", 'attributes': ['task', 'co'], 'attribute-values': {'task': 'strings'}"));

        assertThat(recording.credits().get(0).task()).contains("strings");
        assertThat(recording.credits().get(0).qualifiers()).containsExactly(Qualifier.CO);
    }

    @Test
    void a_studio_becomes_a_capture() {
        Recording recording = recording(relation(
                "recorded at",
                RECORDED_AT,
                "backward",
                "place",
                STUDIO,
                ", 'begin': '1957-12-04', 'target-credit': 'Poste Parisien'"));

        assertThat(recording.captures()).singleElement().satisfies(capture -> {
            assertThat(capture.place()).contains(id(EntityType.PLACE, Fixtures.STUDIO));
            assertThat(capture.creditedAs()).contains("Poste Parisien");
            assertThat(capture.lifeSpan()).isEqualTo(LifeSpan.since(PartialDate.of(1957, 12, 4)));
        });
    }

    @Test
    void areas_and_events_become_captures() {
        Recording inParis = recording(relation(
                "recorded in",
                "37ef3a0c-cac3-4172-b09b-4ca98d2857fc",
                "backward",
                "area",
                "{'id': '%s', 'name': 'Paris'}".formatted(WORK),
                ""));
        Recording atConcert = recording(relation(
                "recorded at",
                "b06e6732-2603-47d3-8a49-9f589b430483",
                "backward",
                "event",
                "{'id': '%s', 'name': 'A concert', 'life-span': {'begin': '1957'}}".formatted(WORK),
                ""));

        assertThat(inParis.captures())
                .extracting(Capture::area)
                .containsExactly(Optional.of(id(EntityType.AREA, WORK)));
        assertThat(atConcert.captures())
                .extracting(Capture::event)
                .containsExactly(Optional.of(id(EntityType.EVENT, WORK)));
    }

    @Test
    void the_same_relation_in_the_document_of_the_studio_stays_a_relationship() {
        Place studio = (Place) read("{'id': '%s', 'name': 'Le Poste Parisien', 'address': '', 'relations': [%s]}"
                        .formatted(
                                Fixtures.STUDIO,
                                relation(
                                        "recorded at",
                                        RECORDED_AT,
                                        "forward",
                                        "recording",
                                        Fixtures.recording(""),
                                        ", 'begin': '1957-12-04', 'source-credit': 'Poste Parisien'")))
                .orThrow()
                .subject();

        Relationship relationship = studio.relationships().get(0);
        assertThat(relationship.type()).isEqualTo("recorded at");
        assertThat(relationship.typeId()).contains(Mbid.parse(RECORDED_AT));
        assertThat(relationship.direction()).isEqualTo(Direction.FORWARD);
        assertThat(relationship.target()).isEqualTo(id(EntityType.RECORDING, Fixtures.TAKE_ONE));
        assertThat(relationship.sourceCredit()).contains("Poste Parisien");
    }

    @Test
    void a_work_is_performed_and_brings_its_writers() {
        String written = relation(
                "composer", "d59d99ea-23d4-4a80-b066-edca32ee158f", "backward", "artist", Fixtures.miles(), "");
        MusicBrainzDocument document = read(recordingWith(relation(
                        "performance",
                        PERFORMANCE,
                        "forward",
                        "work",
                        "{'id': '%s', 'title': 'Générique', 'language': null, 'relations': [%s]}"
                                .formatted(WORK, written),
                        ", 'attributes': ['live'], 'attribute-ids': {'live': '70007db6-a8bc-46d7-a770-80e6a0bb551a'}")))
                .orThrow();

        Recording recording = (Recording) document.subject();
        assertThat(recording.performances()).singleElement().satisfies(performance -> {
            assertThat(performance.work()).isEqualTo(id(EntityType.WORK, WORK));
            assertThat(performance.attributes())
                    .extracting(RelationshipAttribute::name)
                    .containsExactly("live");
        });
        Work work = (Work) document.mentions().stream()
                .filter(Work.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(work.credits()).extracting(Credit::role).containsExactly(Role.COMPOSER);
    }

    @Test
    void an_edit_derives_from_the_other_and_not_the_other_way_round() {
        String other = "{'id': '%s', 'title': 'Générique'}".formatted(WORK);

        Recording edit = recording(relation("edit", EDIT, "forward", "recording", other, ""));
        assertThat(edit.derivations()).singleElement().satisfies(derivation -> {
            assertThat(derivation.kind()).isEqualTo(DerivationKind.EDIT);
            assertThat(derivation.recording()).contains(id(EntityType.RECORDING, WORK));
        });

        Recording original = recording(relation("edit", EDIT, "backward", "recording", other, ""));
        assertThat(original.derivations()).isEmpty();
        assertThat(original.relationships()).extracting(Relationship::direction).containsExactly(Direction.BACKWARD);
    }

    @Test
    void mastering_is_a_step_of_the_release() {
        Release release = (Release) read(Fixtures.release(", 'relations': [%s, %s]"
                        .formatted(
                                relation(
                                        "mastered at",
                                        "5d075afa-6bb8-4327-9528-e3e4d3d68f49",
                                        "backward",
                                        "place",
                                        STUDIO,
                                        ", 'attributes': ['re'], 'target-credit': 'P.P.'"),
                                relation(
                                        "mastering",
                                        "84453d28-c3e8-4864-9aae-25aa968bcf9e",
                                        "backward",
                                        "artist",
                                        Fixtures.miles(),
                                        ""))))
                .orThrow()
                .subject();

        assertThat(release.productionSteps()).singleElement().satisfies(step -> {
            assertThat(step.kind()).isEqualTo(Term.of("mastering"));
            assertThat(step.place()).contains(id(EntityType.PLACE, Fixtures.STUDIO));
            assertThat(step.creditedAs()).contains("P.P.");
        });
        assertThat(release.credits()).extracting(Credit::role).containsExactly(Role.MASTERING_ENGINEER);
    }

    @Test
    void a_member_bears_the_membership() {
        String quintet =
                "{'id': '%s', 'name': 'Miles Davis Quintet', 'sort-name': 'Davis, Miles, Quintet'}".formatted(WORK);
        String members = ", 'begin': '1955', 'attributes': ['original', 'trumpet'],"
                + " 'attribute-ids': {'trumpet': '1c8f9780-2f16-4891-b66d-bb7aa0820dbd'}";
        Artist miles =
                artist(Fixtures.MILES, relation("member of band", MEMBER, "forward", "artist", quintet, members));
        assertThat(miles.memberships()).singleElement().satisfies(membership -> {
            assertThat(membership.group()).isEqualTo(id(EntityType.ARTIST, WORK));
            assertThat(membership.instruments()).containsExactly(Instrument.of("trumpet"));
            assertThat(membership.attributes())
                    .extracting(RelationshipAttribute::name)
                    .containsExactly("original");
        });

        Artist group = artist(WORK, relation("member of band", MEMBER, "backward", "artist", Fixtures.miles(), ""));
        assertThat(group.memberships()).isEmpty();
        assertThat(group.relationships()).hasSize(1);
    }

    private static Artist artist(String mbid, String relation) {
        return (Artist) read("{'id': '%s', 'name': 'X', 'gender': null, 'relations': [%s]}".formatted(mbid, relation))
                .orThrow()
                .subject();
    }

    @Test
    void an_area_is_a_part_of_the_one_that_it_is_simply_part_of() {
        String partOf = "de7cc874-8b1b-3a05-8272-f3834c968fb7";
        String france = "{'id': '%s', 'name': 'France'}".formatted(WORK);
        String simply = relation("part of", partOf, "backward", "area", france, "");
        String dated = relation("part of", partOf, "backward", "area", france, ", 'begin': '1790'");
        String area =
                "{'id': '%s', 'name': 'Paris', 'sort-name': 'Paris', 'iso-3166-2-codes': ['FR-75'], 'relations': [%s]}";

        Area paris =
                (Area) read(area.formatted(Fixtures.STUDIO, simply)).orThrow().subject();
        assertThat(paris.partOf()).contains(id(EntityType.AREA, WORK));
        assertThat(paris.relationships()).isEmpty();

        Area since =
                (Area) read(area.formatted(Fixtures.STUDIO, dated)).orThrow().subject();
        assertThat(since.partOf()).isEmpty();
        assertThat(since.relationships()).hasSize(1);
    }

    @Test
    void a_relation_of_an_unknown_type_stays_with_all_that_it_has() {
        Series series = (Series) read("{'id': '%s', 'name': 'X', 'type-id': null, 'relations': [%s]}"
                        .formatted(
                                WORK,
                                relation(
                                        "whistled by",
                                        "00000000-0000-4000-8000-00000000ffff",
                                        "backward",
                                        "release_group",
                                        "{'id': '%s', 'title': 'Y', 'primary-type': null}".formatted(Fixtures.ALBUM),
                                        ", 'ordering-key': 3, 'attributes': ['number'],"
                                                + " 'attribute-ids': {'number': 'a59c5830-5ec7-38fe-9a21-c7ea54f6650a'},"
                                                + " 'attribute-values': {'number': '3b'}")))
                .orThrow()
                .subject();

        Relationship relationship = series.relationships().get(0);
        assertThat(relationship.type()).isEqualTo("whistled by");
        assertThat(relationship.target()).isEqualTo(id(EntityType.RELEASE_GROUP, Fixtures.ALBUM));
        assertThat(relationship.orderingKey()).contains(3);
        assertThat(relationship.attributes())
                .containsExactly(RelationshipAttribute.builder()
                        .name("number")
                        .mbid(Mbid.parse("a59c5830-5ec7-38fe-9a21-c7ea54f6650a"))
                        .value("3b")
                        .build());
    }

    @Test
    void the_target_is_found_where_its_kind_is_not_named() {
        String relation = relation("recorded at", RECORDED_AT, "backward", "place", STUDIO, "")
                .replace("'target-type': 'place', ", "");

        assertThat(recording(relation).captures()).hasSize(1);
    }

    @Test
    void a_kind_of_target_that_is_not_there_is_told() {
        Outcome<MusicBrainzDocument> outcome =
                read(recordingWith(relation("recorded at", RECORDED_AT, "backward", "place", STUDIO, "")
                        .replace("'target-type': 'place'", "'target-type': 'label'")));

        assertThat(((Recording) outcome.orThrow().subject()).captures()).hasSize(1);
        assertThat(outcome.notices().list())
                .singleElement()
                .satisfies(notice -> assertThat(notice.location().pointer()).contains("/relations/0/target-type"));
    }

    @Test
    void a_direction_that_is_none_is_told() {
        Outcome<MusicBrainzDocument> outcome =
                read(recordingWith(relation("recorded at", RECORDED_AT, "sideways", "place", STUDIO, "")));

        assertThat(outcome.notices().list())
                .singleElement()
                .satisfies(notice -> assertThat(notice.location().pointer()).contains("/relations/0/direction"));
    }

    @Test
    void what_a_fact_has_no_property_for_is_told() {
        Outcome<MusicBrainzDocument> outcome = read(
                recordingWith(
                        relation(
                                "edit",
                                EDIT,
                                "forward",
                                "recording",
                                "{'id': '%s', 'title': 'Y'}".formatted(WORK),
                                ", 'ordering-key': 2, 'source-credit': 'x', 'target-credit': 'y', 'attribute-values': {'stray': 'z'}")));

        assertThat(outcome.notices().list())
                .extracting(notice -> notice.location().pointer().orElseThrow())
                .containsExactlyInAnyOrder(
                        "/relations/0/ordering-key",
                        "/relations/0/source-credit",
                        "/relations/0/target-credit",
                        "/relations/0/attribute-values");
    }

    @Test
    void an_instrumentalist_without_an_instrument_is_a_performer_on_something() {
        Outcome<MusicBrainzDocument> outcome =
                read(recordingWith(relation("instrument", INSTRUMENT, "backward", "artist", Fixtures.miles(), "")));

        Credit credit = ((Recording) outcome.orThrow().subject()).credits().get(0);
        assertThat(credit.role()).isEqualTo(Role.PERFORMER);
        assertThat(credit.instruments()).isEmpty();
        assertThat(credit.attributes()).containsExactly(RelationshipAttributeTypes.SOME_INSTRUMENT);
        assertThat(outcome.notices().list()).isEmpty();
    }

    @Test
    void a_fact_that_belongs_elsewhere_is_told() {
        Outcome<MusicBrainzDocument> outcome = read("{'id': '%s', 'name': 'X', 'label-code': 1, 'relations': [%s]}"
                .formatted(WORK, relation("producer", PRODUCER, "backward", "artist", Fixtures.miles(), "")));

        assertThat(outcome.value()).isPresent();
        assertThat(outcome.notices().list())
                .extracting(notice -> notice.location().pointer().orElseThrow())
                .containsExactly("/relations");
    }

    private static Recording phonogram(String more) {
        return recording(relation(
                "phonographic copyright",
                "fd841726-ba3c-47f7-af8e-6734ab6243ff",
                "backward",
                "label",
                "{'id': '00000000-0000-4000-8000-00000000f0a7', 'name': 'Fontana'}",
                more));
    }

    @Test
    void a_right_of_a_year_becomes_a_line_of_rights() {
        Recording recording =
                phonogram(", 'begin': '1958', 'end': '1958', 'ended': true, 'target-credit': 'Fontana Records'");

        assertThat(recording.rights()).singleElement().satisfies(line -> {
            assertThat(line.right()).isEqualTo(Right.PHONOGRAM);
            assertThat(line.year()).contains(1958);
            assertThat(line.owner()).contains("Fontana Records");
            assertThat(line.label()).contains(id(EntityType.LABEL, "00000000-0000-4000-8000-00000000f0a7"));
        });
        assertThat(recording.relationships()).isEmpty();
        assertThat(phonogram("").rights())
                .singleElement()
                .satisfies(line -> assertThat(line.year()).isEmpty());
    }

    /** A line has one year, a label and a name: what says more is kept as it is. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                ", 'begin': '1958', 'end': '1961', 'ended': true",
                ", 'begin': '1958', 'end': '1958', 'ended': false",
                ", 'begin': '1958-03', 'end': '1958-03', 'ended': true",
                ", 'begin': '1958'",
                ", 'ended': true",
                ", 'source-credit': 'Générique'",
                ", 'attributes': ['time'], 'attribute-values': {'time': 'late'}"
            })
    void a_right_of_another_span_stays_a_relationship(String more) {
        Recording recording = phonogram(more);
        assertThat(recording.rights()).isEmpty();
        assertThat(recording.relationships()).hasSize(1);
    }
}
