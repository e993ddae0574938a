package org.linernotes.musicbrainz.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linernotes.core.artist.Membership;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.date.PartialDate;
import org.linernotes.core.date.TimeRange;
import org.linernotes.core.entity.AreaId;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.EventId;
import org.linernotes.core.entity.LabelId;
import org.linernotes.core.entity.PlaceId;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.entity.Relationship.Direction;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.entity.WorkId;
import org.linernotes.core.label.Right;
import org.linernotes.core.label.RightsLine;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Qualifier;
import org.linernotes.core.place.Place;
import org.linernotes.core.recording.Capture;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.recording.Performance;
import org.linernotes.core.recording.ProductionStep;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.core.vocabulary.Term;
import org.linernotes.musicbrainz.vocabulary.RelationshipRoles;
import org.linernotes.musicbrainz.vocabulary.RelationshipRule;
import org.linernotes.musicbrainz.vocabulary.RelationshipRule.MapsTo;

class LinksTest {
    private static final ArtistId MILES = ArtistId.of("miles-davis");
    private static final PlaceId STUDIO = PlaceId.of("le-poste-parisien");

    @Test
    void every_type_that_becomes_a_fact_comes_back_from_it() {
        List<RelationshipRule> rules = RelationshipRoles.all().stream()
                .filter(rule -> rule.mapsTo() != MapsTo.RELATIONSHIP)
                .toList();

        assertThat(rules).hasSizeGreaterThan(140).allSatisfy(rule -> {
            Outcome<ImmutableList<Relationship>> links = linksOfFactOf(rule);
            assertThat(links.notices().isEmpty()).as(rule + " " + links).isTrue();
            assertThat(links.orThrow()).as(rule.toString()).hasSize(1);
            Relationship link = links.orThrow().get(0);
            assertThat(link.typeId()).contains(rule.gid());
            assertThat(link.type()).isEqualTo(rule.name());
            assertThat(link.direction())
                    .isEqualTo(rule.subject().orElseThrow() == 0 ? Direction.FORWARD : Direction.BACKWARD);
        });
    }

    private static Outcome<ImmutableList<Relationship>> linksOfFactOf(RelationshipRule rule) {
        List<String> ends = Splitter.on('-').splitToList(rule.pair());
        int subject = rule.subject().orElseThrow();
        EntityType bearer = EntityType.valueOf(ends.get(subject).toUpperCase(Locale.ROOT));
        String other = ends.get(1 - subject);
        return switch (rule.mapsTo()) {
            case CREDIT ->
                Links.of(
                        bearer,
                        Credit.of(rule.role().orElseThrow(), MILES)
                                .withInstruments(
                                        rule.name().equals("instrument")
                                                ? ImmutableList.of(InstrumentCredit.of(Instrument.of("trumpet")))
                                                : ImmutableList.of()));
            case RECORDED_AT ->
                Links.of(
                        bearer,
                        Capture.builder()
                                .place(other.equals("place") ? Optional.of(STUDIO) : Optional.empty())
                                .area(other.equals("area") ? Optional.of(AreaId.of("paris")) : Optional.empty())
                                .event(other.equals("event") ? Optional.of(EventId.of("night")) : Optional.empty())
                                .build());
            case PRODUCTION_STEP ->
                Links.of(
                        bearer,
                        ProductionStep.builder()
                                .kind(rule.step().orElseThrow())
                                .place(other.equals("place") ? Optional.of(STUDIO) : Optional.empty())
                                .area(other.equals("area") ? Optional.of(AreaId.of("paris")) : Optional.empty())
                                .build());
            case PERFORMANCE -> Links.of(Performance.of(WorkId.of("generique")));
            case DERIVATION -> Links.of(Derivation.of(rule.derivation().orElseThrow(), RecordingId.of("take-one")));
            case RIGHTS ->
                Links.of(
                        bearer,
                        RightsLine.builder()
                                .right(rule.right().orElseThrow())
                                .label(LabelId.of("fontana"))
                                .build());
            case RELATIONSHIP -> throw new AssertionError(rule);
        };
    }

    @Test
    void a_credit_says_what_was_played_in_which_quality_and_when() {
        LifeSpan day = LifeSpan.of(PartialDate.of(1957, 12, 4), PartialDate.of(1957, 12, 4));
        Credit credit = Credit.of(Role.PERFORMER, MILES)
                .withId(ElementId.of("c1"))
                .withInstruments(InstrumentCredit.of(Instrument.of("trumpet")).withCreditedAs("horn"))
                .withQualifiers(Qualifier.SOLO, Qualifier.GUEST)
                .withCreditedAs("M. Davis")
                .withTask("improvising")
                .withLifeSpan(day);

        Relationship link = Links.of(EntityType.RECORDING, credit).orThrow().get(0);

        assertThat(LinkPhrase.of(EntityType.RECORDING, link))
                .hasToString("guest solo trumpet [horn] (task: improvising)");
        assertThat(link.id()).isEqualTo(ElementId.of("c1"));
        assertThat(link.target()).isEqualTo(MILES);
        assertThat(link.targetCredit()).contains("M. Davis");
        assertThat(link.lifeSpan()).isEqualTo(day);
    }

    @Test
    void a_line_of_rights_is_the_label_in_the_year() {
        RightsLine line = RightsLine.builder()
                .id(ElementId.of("p"))
                .right(Right.PHONOGRAM)
                .year(1958)
                .owner("Fontana Records")
                .label(LabelId.of("fontana"))
                .build();

        Relationship link = Links.of(EntityType.RELEASE, line).orThrow().get(0);

        assertThat(link.id()).isEqualTo(ElementId.of("p"));
        assertThat(link.target()).isEqualTo(LabelId.of("fontana"));
        assertThat(link.targetCredit()).contains("Fontana Records");
        assertThat(link.lifeSpan()).isEqualTo(LifeSpan.of(PartialDate.of(1958), PartialDate.of(1958)));
        assertThat(Links.of(EntityType.RELEASE, line.withYear(Optional.empty()))
                        .orThrow()
                        .get(0)
                        .lifeSpan())
                .isEqualTo(LifeSpan.UNKNOWN);
        assertThat(LinkPhrase.of(EntityType.RELEASE, link)).hasToString("phonographic copyright (℗) by");
    }

    @Test
    void what_a_line_of_rights_cannot_say_is_told() {
        RightsLine line = RightsLine.builder()
                .right(Right.COPYRIGHT)
                .year(-1958)
                .owner("Fontana")
                .label(LabelId.of("fontana"))
                .territory("FR")
                .build();

        assertThat(pointers(Links.of(EntityType.RELEASE, line)))
                .containsExactly("not-in-relationship /year", "not-in-relationship /territory");
        assertThat(pointers(Links.of(EntityType.RELEASE, line.withLabel(Optional.empty()))))
                .as("nobody knows who Fontana is")
                .containsExactly("no-relationship ");
        assertThat(pointers(Links.of(EntityType.RECORDING, line)))
                .as("MusicBrainz has no © of recordings")
                .containsExactly("no-relationship ");
    }

    @Test
    void who_plays_and_sings_has_two_relationships() {
        Credit credit = Credit.of(Role.PERFORMER, MILES)
                .withInstruments(
                        InstrumentCredit.of(Instrument.of("piano")), InstrumentCredit.of(Instrument.of("lead-vocals")));

        assertThat(phrases(Links.of(EntityType.RECORDING, credit))).containsExactly("piano", "lead vocals");
        assertThat(phrases(Links.of(
                        EntityType.RECORDING,
                        credit.withInstruments(InstrumentCredit.of(Instrument.of("lead-vocals"))))))
                .containsExactly("lead vocals");
        assertThat(phrases(Links.of(EntityType.RECORDING, credit.withInstruments())))
                .containsExactly("performer");
    }

    @Test
    void an_instrument_that_musicbrainz_does_not_have_is_a_loss_and_the_rest_is_said() {
        Credit credit = Credit.of(Role.PERFORMER, MILES)
                .withInstruments(
                        InstrumentCredit.of(Instrument.named("glass trumpet")),
                        InstrumentCredit.of(Instrument.of("trumpet")));

        Outcome<ImmutableList<Relationship>> links = Links.of(EntityType.RECORDING, credit);

        assertThat(phrases(links)).containsExactly("trumpet");
        assertThat(pointers(links)).containsExactly("not-in-relationship /instruments/0");
    }

    @Test
    void what_a_credit_cannot_say_is_told() {
        Credit credit = Credit.of(Role.of("leader"), MILES);

        assertThat(pointers(Links.of(EntityType.RECORDING, credit))).containsExactly("no-relationship ");
        assertThat(pointers(Links.of(
                        EntityType.RECORDING,
                        Credit.of(Role.PERFORMER, MILES)
                                .withCertainty(Certainty.PROBABLE)
                                .withQualifiers(Qualifier.LEADER))))
                .containsExactly("not-in-relationship /qualifiers/0", "not-in-relationship /certainty");
        assertThat(pointers(Links.of(
                        EntityType.RECORDING,
                        Credit.builder()
                                .role(Role.PERFORMER)
                                .player(Player.ensemble("strings"))
                                .build())))
                .containsExactly("no-relationship ");
    }

    @Test
    void what_a_release_says_of_its_recordings_is_a_step_of_its_making() {
        Outcome<ImmutableList<Relationship>> links =
                Links.of(EntityType.RELEASE, Capture.builder().place(STUDIO).build());

        assertThat(links.notices().isEmpty()).isTrue();
        assertThat(links.orThrow().get(0).type()).isEqualTo("recorded at");
    }

    @Test
    void people_in_a_step_are_credited_with_its_dates() {
        LifeSpan year = LifeSpan.of(PartialDate.of(1988), PartialDate.of(1988));
        ProductionStep mixing = ProductionStep.builder()
                .kind(Term.of("mixing"))
                .place(STUDIO)
                .lifeSpan(year)
                .addCredits(Credit.of(Role.of("mixing-engineer"), MILES))
                .build();

        assertThat(Links.of(EntityType.RECORDING, mixing).orThrow())
                .allSatisfy(link -> assertThat(link.lifeSpan()).isEqualTo(year))
                .extracting(Relationship::type)
                .containsExactly("mixed at", "mix");
    }

    @Test
    void the_facts_of_an_entity_come_with_their_places() {
        Recording cue = Recording.builder()
                .id(RecordingId.of("motel"))
                .title("Motel")
                .addDerivations(Derivation.of(DerivationKind.EDIT, RecordingId.of("take-one"))
                        .withRange(TimeRange.parse("0:00-1:00")))
                .addDerivations(Derivation.of(DerivationKind.EDIT, TakeId.of("take-two")))
                .addCredits(Credit.of(Role.of("leader"), MILES))
                .addPerformances(Performance.of(WorkId.of("blues")))
                .build();

        Outcome<ImmutableList<Link>> links = Links.of(cue);

        assertThat(links.orThrow())
                .extracting(link -> link.pointer() + " " + link.relationship().type())
                .containsExactly("/derivations/0 edit", "/performances/0 performance");
        assertThat(pointers(links))
                .containsExactly(
                        "not-in-relationship /derivations/0/range",
                        "no-relationship /derivations/1",
                        "no-relationship /credits/0");
        assertThat(links.notices().list())
                .allMatch(notice -> notice.location().record().orElseThrow().equals("recording:motel"));
    }

    @Test
    void members_and_rooms_are_relationships_of_the_smaller_one() {
        Membership member = Membership.builder()
                .group(ArtistId.of("the-quintet"))
                .addInstruments(Instrument.of("trumpet"), Instrument.named("glass trumpet"))
                .build();
        Place room = Place.builder()
                .id(PlaceId.of("studio-b"))
                .name("Studio B")
                .partOf(STUDIO)
                .build();

        Outcome<ImmutableList<Relationship>> membership = Links.of(member);
        Relationship partOf = Links.of(room).orThrow().get(0).relationship();

        assertThat(LinkPhrase.of(EntityType.ARTIST, membership.orThrow().get(0)))
                .hasToString("member of (trumpet)");
        assertThat(pointers(membership)).containsExactly("not-in-relationship /instruments/1");
        assertThat(LinkPhrase.of(EntityType.PLACE, partOf)).hasToString("part of");
        assertThat(partOf.target()).isEqualTo((EntityId) STUDIO);
    }

    private static List<String> phrases(Outcome<ImmutableList<Relationship>> links) {
        return links.orThrow().stream()
                .map(link -> LinkPhrase.of(EntityType.RECORDING, link).toString())
                .toList();
    }

    private static List<String> pointers(Outcome<?> links) {
        return links.notices().list().stream()
                .map((Notice notice) ->
                        notice.code().id() + " " + notice.location().pointer().orElse(""))
                .toList();
    }
}
