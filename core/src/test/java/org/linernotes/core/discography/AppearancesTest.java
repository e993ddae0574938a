package org.linernotes.core.discography;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.date.PartialDate;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.PlaceId;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.entity.WorkId;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Scope;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.place.Place;
import org.linernotes.core.recording.Capture;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.SessionPlace;
import org.linernotes.core.session.Take;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.core.work.Work;

class AppearancesTest {
    private static final ArtistId DAVIS = ArtistId.of("davis");
    private static final ArtistId WILEN = ArtistId.of("wilen");
    private static final ArtistId URTREGER = ArtistId.of("urtreger");
    private static final ArtistId EVANS = ArtistId.of("evans");
    private static final Instrument TRUMPET = Instrument.of("trumpet");
    private static final Instrument PIANO = Instrument.of("piano");
    private static final Instrument TENOR = Instrument.of("tenor-saxophone");

    private static Take take(String id, Variance... variances) {
        return Take.builder().id(TakeId.of(id)).addVariances(variances).build();
    }

    private static Part part(List<PersonnelLine> lineUp, Take... takes) {
        return Part.builder().addAllLineUp(lineUp).addTakes(takes).build();
    }

    private static Session session(String id, String date, Part... parts) {
        return Session.builder()
                .id(SessionId.of(id))
                .date(DateExpression.of(date))
                .addParts(parts)
                .build();
    }

    private static Recording.Builder recording(String id) {
        return Recording.builder().id(RecordingId.of(id)).title(id);
    }

    private static Credit plays(ArtistId artist, Instrument instrument) {
        return Credit.of(Role.PERFORMER, artist).withInstruments(InstrumentCredit.of(instrument));
    }

    private static Catalog catalog(Entity... entities) {
        Catalog.Builder catalog = Catalog.builder();
        Stream.of(DAVIS, WILEN, URTREGER, EVANS)
                .forEach(id ->
                        catalog.add(Artist.builder().id(id).name(id.toString()).build()));
        Stream.of(entities).forEach(catalog::add);
        return catalog.build().orThrow();
    }

    /** "Paris: generique-1", or what it is a part or a recording of. */
    static String told(Occasion occasion) {
        if (occasion instanceof Occasion.OfTake of) {
            return of.taken().session().id() + ": " + of.taken().take().id();
        }
        return occasion instanceof Occasion.OfRecording of
                ? "recording " + of.recording().id()
                : occasion.session().orElseThrow().id() + ": no takes";
    }

    private static List<String> told(Catalog catalog, ArtistId artist) {
        return Appearances.of(catalog).appearancesOf(artist).stream()
                .map(appearance ->
                        told(appearance.occasion()) + (appearance.isSure() ? "" : " " + appearance.presence()))
                .collect(toList());
    }

    private final Session paris = session(
            "paris",
            "1957-12-04/1957-12-05",
            part(
                    List.of(PersonnelLine.of(DAVIS, TRUMPET), PersonnelLine.of(WILEN, TENOR)),
                    take("nuit-1"),
                    take("final-1", Variance.out(WILEN)).withDate(DateExpression.of("1957-12-05")),
                    take("nuit-2", Variance.notKnown(WILEN))));
    private final Session newYork = session(
            "new-york",
            "1956",
            part(
                    List.of(
                            PersonnelLine.of(DAVIS, TRUMPET).withCertainty(Certainty.PROBABLE),
                            PersonnelLine.of(Player.oneOf(URTREGER, EVANS), PIANO)),
                    take("ny-1"),
                    take("ny-2", Variance.added(PersonnelLine.of(WILEN, TENOR)))));

    @Test
    void who_is_out_does_not_appear_and_who_may_play_appears_as_such() {
        Catalog catalog = catalog(paris, newYork);

        assertThat(told(catalog, WILEN)).containsExactly("new-york: ny-2", "paris: nuit-1", "paris: nuit-2 UNKNOWN");
        assertThat(told(catalog, DAVIS))
                .containsExactly(
                        "new-york: ny-1 PLAYS",
                        "new-york: ny-2 PLAYS",
                        "paris: nuit-1",
                        "paris: final-1",
                        "paris: nuit-2");
        assertThat(told(catalog, EVANS)).containsExactly("new-york: ny-1 UNKNOWN", "new-york: ny-2 UNKNOWN");
        assertThat(told(catalog, ArtistId.of("nobody"))).isEmpty();
    }

    @Test
    void an_appearance_says_when_and_on_what() {
        List<Appearance> appearances = Appearances.of(catalog(paris)).appearancesOf(DAVIS);

        assertThat(appearances)
                .extracting(appearance -> appearance.date().orElseThrow().toString())
                .containsExactly("1957-12-04/1957-12-05", "1957-12-05", "1957-12-04/1957-12-05");
        assertThat(appearances).allSatisfy(appearance -> {
            assertThat(appearance.artist()).isEqualTo(DAVIS);
            assertThat(appearance.as())
                    .singleElement()
                    .satisfies(as -> assertThat(as.instruments()).containsExactly(InstrumentCredit.of(TRUMPET)));
            assertThat(appearance.occasion().session()).contains(paris);
        });
    }

    @Test
    void who_is_named_for_some_takes_appears_on_these() {
        PersonnelLine singer =
                PersonnelLine.of(EVANS, Instrument.of("lead-vocals")).withScope(Scope.NAMED_TAKES);
        Catalog catalog = catalog(session(
                "vocal",
                "1940",
                part(List.of(singer), take("v-1"), take("v-2", Variance.asLineUp(EVANS))),
                part(List.of(singer, PersonnelLine.of(DAVIS, TRUMPET)))));

        assertThat(told(catalog, EVANS)).containsExactly("vocal: v-2", "vocal: no takes UNKNOWN");
        assertThat(told(catalog, DAVIS)).containsExactly("vocal: no takes");
    }

    @Test
    void the_date_of_a_part_is_narrower_than_that_of_the_session() {
        Part part = part(
                        List.of(PersonnelLine.of(DAVIS)),
                        take("a"),
                        take("b").withDate(DateExpression.of("1957-12-05")))
                .withDate(DateExpression.of("1957-12-04"));
        Part empty = part(List.of(PersonnelLine.of(DAVIS))).withDate(DateExpression.of("1957-12-06"));
        Catalog catalog = catalog(session("tour", "1957-12", part, empty, empty.withDate(Optional.empty())));

        assertThat(Appearances.of(catalog).appearancesOf(DAVIS))
                .extracting(appearance -> appearance.date().orElseThrow().toString())
                .containsExactly("1957-12-04", "1957-12-05", "1957-12-06", "1957-12");
    }

    @Test
    void a_credit_counts_where_nothing_else_says_that_somebody_plays() {
        Recording edit = recording("edit")
                .addDerivation(Derivation.of(DerivationKind.EDIT, TakeId.of("nuit-1")))
                .addCredits(plays(DAVIS, TRUMPET), plays(DAVIS, PIANO), plays(EVANS, PIANO))
                .build();
        Recording remaster = recording("remaster")
                .addDerivation(Derivation.of(DerivationKind.REMASTER, edit.id()))
                .addCredits(plays(EVANS, PIANO), Credit.of(Role.PRODUCER, URTREGER))
                .build();
        Catalog catalog = catalog(paris, edit, remaster);

        assertThat(told(catalog, EVANS)).containsExactly("recording edit");
        assertThat(told(catalog, URTREGER)).isEmpty();
        assertThat(told(catalog, DAVIS))
                .containsExactly("paris: nuit-1", "paris: final-1", "paris: nuit-2", "recording edit");
        Appearance overdub = Appearances.of(catalog).appearancesOf(DAVIS).get(3);
        assertThat(overdub.as())
                .singleElement()
                .satisfies(as -> assertThat(as.instruments()).containsExactly(InstrumentCredit.of(PIANO)));
    }

    @Test
    void against_a_source_that_says_he_is_out_a_credit_makes_no_appearance() {
        Recording edit = recording("edit")
                .addDerivation(Derivation.of(DerivationKind.EDIT, TakeId.of("final-1")))
                .addCredit(plays(WILEN, TENOR))
                .build();

        assertThat(told(catalog(paris, edit), WILEN)).containsExactly("paris: nuit-1", "paris: nuit-2 UNKNOWN");
    }

    @Test
    void recordings_come_by_their_dates_among_the_sessions() {
        Capture fifties = Capture.builder()
                .lifeSpan(LifeSpan.of(PartialDate.of(1955), PartialDate.of(1956)))
                .build();
        Recording captured = recording("captured")
                .addCaptures(Capture.builder().build(), fifties)
                .addCredit(plays(DAVIS, TRUMPET))
                .build();
        Recording credited = recording("credited")
                .addCredits(
                        Credit.of(Role.PRODUCER, EVANS).withLifeSpan(LifeSpan.since(PartialDate.of(1930))),
                        plays(DAVIS, TRUMPET).withLifeSpan(LifeSpan.since(PartialDate.of(1956))))
                .build();
        Recording undated =
                recording("a-undated").addCredit(plays(DAVIS, TRUMPET)).build();
        Recording until = undated.withId(RecordingId.of("until"))
                .withCaptures(
                        fifties.withLifeSpan(LifeSpan.of(Optional.empty(), Optional.of(PartialDate.of(1950)), true)));
        Recording muddled = undated.withId(RecordingId.of("muddled"))
                .withCaptures(fifties.withLifeSpan(LifeSpan.of(EdtfDate.parse("1960/1961"), PartialDate.of(1950))));
        Catalog catalog = catalog(newYork, captured, credited, undated, until, muddled);

        assertThat(Appearances.of(catalog).appearancesOf(DAVIS))
                .extracting(appearance -> told(appearance.occasion())
                        + appearance.date().map(date -> " " + date).orElse(""))
                .containsExactly(
                        "recording captured 1955/1956",
                        "new-york: ny-1 1956",
                        "new-york: ny-2 1956",
                        "recording credited 1956",
                        "recording muddled 1960/1961",
                        "recording until /1950",
                        "recording a-undated");
    }

    @Test
    void companions_are_told_surely_from_perhaps() {
        Catalog catalog = catalog(paris, newYork);

        assertThat(Appearances.of(catalog).companionsOf(DAVIS))
                .extracting(
                        Companion::artist,
                        companion -> companion.surely().stream()
                                .map(AppearancesTest::told)
                                .collect(toList()),
                        companion -> companion.perhaps().stream()
                                .map(AppearancesTest::told)
                                .collect(toList()))
                .containsExactly(
                        tuple(WILEN, List.of("paris: nuit-1"), List.of("new-york: ny-2", "paris: nuit-2")),
                        tuple(EVANS, List.of(), List.of("new-york: ny-1", "new-york: ny-2")),
                        tuple(URTREGER, List.of(), List.of("new-york: ny-1", "new-york: ny-2")));
        assertThat(Appearances.of(catalog).companionsOf(DAVIS).get(0).sessions())
                .containsExactly(paris.id());
    }

    @Test
    void either_or_makes_no_company() {
        Catalog catalog = catalog(newYork);

        assertThat(Appearances.of(catalog).companionsOf(EVANS))
                .extracting(Companion::artist)
                .containsExactly(DAVIS, WILEN);
    }

    @Test
    void either_or_makes_company_for_one_who_is_there_anyway() {
        Catalog catalog = catalog(session(
                "both",
                "1956",
                part(
                        List.of(PersonnelLine.of(EVANS, TENOR), PersonnelLine.of(Player.oneOf(URTREGER, EVANS), PIANO)),
                        take("b-1"))));

        assertThat(Appearances.of(catalog).companionsOf(EVANS))
                .extracting(Companion::artist, companion -> companion.perhaps().size())
                .containsExactly(tuple(URTREGER, 1));
    }

    @Test
    void sessions_share_players_instruments_works_places_and_releases() {
        WorkId work = WorkId.of("nuit");
        Place studio = Place.builder().id(PlaceId.of("studio")).name("Studio").build();
        Session first = session(
                        "first",
                        "1957",
                        part(
                                List.of(
                                        PersonnelLine.of(DAVIS, TRUMPET),
                                        PersonnelLine.of(WILEN, TENOR),
                                        PersonnelLine.of(Player.oneOf(EVANS, URTREGER), PIANO)),
                                take("f-1").withWorks(work),
                                take("f-2", Variance.out(WILEN))))
                .withPlaces(SessionPlace.of(studio.id()));
        Session second = session(
                        "second",
                        "1958",
                        part(
                                List.of(
                                        PersonnelLine.of(EVANS, PIANO),
                                        PersonnelLine.of(DAVIS, TRUMPET, Instrument.of("flugelhorn"))),
                                take("s-1", Variance.out(WILEN)).withWorks(work)))
                .withPlaces(SessionPlace.of(studio.id()));
        Recording edit = recording("edit")
                .addDerivations(
                        Derivation.of(DerivationKind.SPLICE, TakeId.of("f-1")),
                        Derivation.of(DerivationKind.SPLICE, TakeId.of("s-1")))
                .build();
        Recording only = recording("only")
                .addDerivation(Derivation.of(DerivationKind.TRANSFER, TakeId.of("f-2")))
                .build();
        Catalog catalog = catalog(
                first,
                second,
                studio,
                edit,
                only,
                Work.builder().id(work).title("Nuit").build(),
                release("both", edit),
                release("one", only));

        assertThat(Appearances.of(catalog).shared(first.id(), second.id()))
                .isEqualTo(new SharedMusic(
                        ImmutableSet.of(DAVIS),
                        ImmutableSet.of(EVANS),
                        ImmutableSet.of(TRUMPET, PIANO),
                        ImmutableSet.of(work),
                        ImmutableSet.of(studio.id()),
                        ImmutableSet.of(ReleaseId.of("both"))));
        assertThat(Appearances.of(catalog).shared(first.id(), SessionId.of("nowhere")))
                .isEqualTo(Appearances.of(catalog).shared(SessionId.of("nowhere"), first.id()))
                .isEqualTo(SharedMusic.NOTHING);
    }

    private Release release(String id, Recording recording) {
        return Release.builder()
                .id(ReleaseId.of(id))
                .addMedium(Medium.builder()
                        .addTrack(Track.builder().recording(recording.id()).build())
                        .build())
                .build();
    }

    @Test
    void the_issues_of_an_appearance_are_those_of_its_take_or_recording() {
        Recording edit = recording("edit")
                .addDerivation(Derivation.of(DerivationKind.EDIT, TakeId.of("nuit-1")))
                .addCredit(plays(EVANS, PIANO))
                .build();
        Catalog catalog = catalog(paris, edit, release("lp", edit));
        IssueIndex issues = IssueIndex.of(catalog);
        Appearances appearances = Appearances.of(catalog);

        assertThat(appearances.appearancesOf(WILEN))
                .extracting(appearance -> issues.issuesOf(appearance.occasion()).size())
                .containsExactly(1, 0);
        assertThat(appearances.appearancesOf(EVANS))
                .extracting(appearance -> issues.issuesOf(appearance.occasion()).size())
                .containsExactly(1);
        assertThat(issues.issuesOf(new Occasion.OfPart(paris, paris.parts().get(0))))
                .isEmpty();
    }

    @Test
    void it_is_built_once() {
        Catalog catalog = catalog(paris);
        assertThat(Appearances.of(catalog)).isSameAs(Appearances.of(catalog));
    }
}
