package org.linernotes.core.discography;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.TakeOf;
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
    private static String told(Occasion occasion) {
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

    @Nested
    class Examples {
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

            assertThat(told(catalog, WILEN))
                    .containsExactly("new-york: ny-2", "paris: nuit-1", "paris: nuit-2 UNKNOWN");
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
                    .withCaptures(fifties.withLifeSpan(
                            LifeSpan.of(Optional.empty(), Optional.of(PartialDate.of(1950)), true)));
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
                            List.of(
                                    PersonnelLine.of(EVANS, TENOR),
                                    PersonnelLine.of(Player.oneOf(URTREGER, EVANS), PIANO)),
                            take("b-1"))));

            assertThat(Appearances.of(catalog).companionsOf(EVANS))
                    .extracting(
                            Companion::artist, companion -> companion.perhaps().size())
                    .containsExactly(tuple(URTREGER, 1));
        }

        @Test
        void sessions_share_players_instruments_works_places_and_releases() {
            WorkId work = WorkId.of("nuit");
            Place studio =
                    Place.builder().id(PlaceId.of("studio")).name("Studio").build();
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
                    .extracting(
                            appearance -> issues.issuesOf(appearance.occasion()).size())
                    .containsExactly(1, 0);
            assertThat(appearances.appearancesOf(EVANS))
                    .extracting(
                            appearance -> issues.issuesOf(appearance.occasion()).size())
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

    /** What a plain scan of the whole catalogue finds, with the answer who plays. */
    private record Scan(Catalog catalog) {
        /** Those who play or may: of a recording those of whom only its credits say it. */
        List<Participant> participants(Occasion occasion) {
            Discography discography = Discography.of(catalog);
            Predicate<Participant> there =
                    one -> Set.of(Presence.PLAYS, Presence.UNKNOWN).contains(one.presence());
            if (occasion instanceof Occasion.OfTake of) {
                return discography.personnelOf(of.taken().take().id()).participants().stream()
                        .filter(there)
                        .collect(toList());
            }
            if (occasion instanceof Occasion.OfRecording of) {
                return discography.personnelOf(of.recording().id()).participants().stream()
                        .filter(there)
                        .filter(one -> one.evidence().stream()
                                .noneMatch(evidence -> evidence.reasons().stream()
                                        .anyMatch(reason -> reason instanceof Reason.MadeFrom)))
                        .collect(toList());
            }
            // a take of which nothing is said shows what the line-up says
            Occasion.OfPart of = (Occasion.OfPart) occasion;
            return discography.personnelOf(new TakeOf(of.of(), of.part(), take("silent"))).participants().stream()
                    .collect(toList());
        }

        List<Occasion> occasions() {
            List<Dated> dated = new ArrayList<>();
            for (Session session : catalog.sessions()) {
                for (Part part : session.parts()) {
                    if (part.takes().isEmpty()) {
                        dated.add(new Dated(session.date(), new Occasion.OfPart(session, part)));
                    }
                    part.takes()
                            .forEach(take -> dated.add(
                                    new Dated(session.date(), new Occasion.OfTake(new TakeOf(session, part, take)))));
                }
            }
            catalog.recordings().forEach(recording -> {
                Occasion occasion = new Occasion.OfRecording(recording);
                dated.add(new Dated(occasion.date(), occasion));
            });
            return dated.stream()
                    .sorted(Comparator.comparing(Dated::date, Comparators.emptiesLast(DateExpression.order())))
                    .map(Dated::occasion)
                    .collect(toList());
        }

        private record Dated(Optional<DateExpression> date, Occasion occasion) {}

        static boolean means(Participant one, ArtistId artist) {
            return one.player().artist().equals(Optional.of(artist))
                    || one.player().oneOf().contains(artist);
        }

        /** Surely if one participant is certain for both; perhaps if two different ones can be both. */
        Optional<Boolean> together(Occasion occasion, ArtistId one, ArtistId other) {
            List<Participant> all = participants(occasion);
            boolean perhaps = false;
            boolean surely = false;
            for (int i = 0; i < all.size(); i++) {
                for (int j = 0; j < all.size(); j++) {
                    if (i != j && means(all.get(i), one) && means(all.get(j), other)) {
                        perhaps = true;
                        surely |= certain(all.get(i)) && certain(all.get(j));
                    }
                }
            }
            return perhaps ? Optional.of(surely) : Optional.empty();
        }

        private boolean certain(Participant one) {
            return one.player().artist().isPresent()
                    && one.presence() == Presence.PLAYS
                    && one.certainty() == Certainty.CERTAIN;
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    /** Line-ups without takes have a vocalist for some takes only perhaps, and a silent take has not: they are left out. */
    private static boolean isPlain(Occasion occasion) {
        return !(occasion instanceof Occasion.OfPart of)
                || of.part().lineUp().stream().allMatch(line -> line.scope() == Scope.ALL_TAKES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void finds_the_appearances_that_a_scan_of_everything_finds(long seed) {
        Catalog catalog = RandomDiscography.catalog(seed);
        Scan scan = new Scan(catalog);
        List<Occasion> occasions = scan.occasions();
        for (Artist artist : catalog.artists()) {
            Map<String, List<Object>> expected = new LinkedHashMap<>();
            for (Occasion occasion : occasions) {
                List<Participant> as = scan.participants(occasion).stream()
                        .filter(one -> Scan.means(one, artist.id()))
                        .collect(toList());
                if (!as.isEmpty() && isPlain(occasion)) {
                    expected.put(told(occasion) + expected.size(), keys(as));
                }
            }
            Map<String, List<Object>> found = new LinkedHashMap<>();
            for (Appearance appearance : Appearances.of(catalog).appearancesOf(artist.id())) {
                if (isPlain(appearance.occasion())) {
                    found.put(told(appearance.occasion()) + found.size(), keys(appearance.as()));
                }
            }
            assertThat(found.entrySet()).containsExactlyElementsOf(expected.entrySet());
        }
    }

    /** What participants say, apart from the words of their reasons. */
    private static List<Object> keys(List<Participant> as) {
        return as.stream()
                .map(one -> List.of(one.player(), one.role(), one.instruments(), one.presence(), one.certainty()))
                .collect(toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void finds_the_companions_that_a_scan_of_everything_finds(long seed) {
        Catalog catalog = RandomDiscography.catalog(seed);
        Scan scan = new Scan(catalog);
        List<Occasion> occasions =
                scan.occasions().stream().filter(AppearancesTest::isPlain).collect(toList());
        Set<ArtistId> all =
                new LinkedHashSet<>(catalog.artists().stream().map(Artist::id).collect(toList()));
        all.add(ArtistId.of("artist-8")); // which is pointed at and not there
        for (Artist artist : catalog.artists()) {
            Map<ArtistId, List<String>> expected = new TreeMap<>();
            for (ArtistId other : all) {
                for (Occasion occasion : occasions) {
                    if (!other.equals(artist.id())) {
                        scan.together(occasion, artist.id(), other)
                                .ifPresent(surely -> expected.computeIfAbsent(other, id -> new ArrayList<>())
                                        .add(told(occasion) + " " + surely));
                    }
                }
            }
            Map<ArtistId, List<String>> found = new TreeMap<>();
            for (Companion companion : Appearances.of(catalog).companionsOf(artist.id())) {
                Set<Occasion> surely = ImmutableSet.copyOf(companion.surely());
                List<String> occasionsOfBoth = occasions.stream()
                        .filter(occasion ->
                                surely.contains(occasion) || companion.perhaps().contains(occasion))
                        .map(occasion -> told(occasion) + " " + surely.contains(occasion))
                        .collect(toList());
                if (!occasionsOfBoth.isEmpty()) {
                    found.put(companion.artist(), occasionsOfBoth);
                }
            }
            assertThat(found).isEqualTo(expected);
        }
    }

    private static List<Occasion> among(List<Occasion> all, List<Occasion> some) {
        return all.stream().filter(some::contains).collect(toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void companions_agree_with_appearances(long seed) {
        Catalog catalog = RandomDiscography.catalog(seed);
        Appearances appearances = Appearances.of(catalog);
        for (Artist artist : catalog.artists()) {
            ImmutableList<Occasion> own = appearances.appearancesOf(artist.id()).stream()
                    .map(Appearance::occasion)
                    .collect(ImmutableList.toImmutableList());
            for (Companion companion : appearances.companionsOf(artist.id())) {
                assertThat(companion.surely()).isEqualTo(among(own, companion.surely()));
                assertThat(companion.perhaps()).isEqualTo(among(own, companion.perhaps()));
                assertThat(among(companion.perhaps(), companion.surely())).isEmpty();
                Optional<Companion> back = appearances.companionsOf(companion.artist()).stream()
                        .filter(one -> one.artist().equals(artist.id()))
                        .findFirst();
                if (catalog.contains(companion.artist())) {
                    assertThat(back).contains(new Companion(artist.id(), companion.surely(), companion.perhaps()));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sessions_share_the_same_the_other_way_round(long seed) {
        Catalog catalog = RandomDiscography.catalog(seed);
        Appearances appearances = Appearances.of(catalog);
        for (Session one : catalog.sessions()) {
            Set<ArtistId> surely = new LinkedHashSet<>();
            for (Artist artist : catalog.artists()) {
                boolean there = appearances.appearancesOf(artist.id()).stream()
                        .anyMatch(appearance -> appearance.isSure()
                                && appearance.occasion().session().equals(Optional.of(one)));
                if (there) {
                    surely.add(artist.id());
                }
            }
            SharedMusic withItself = appearances.shared(one.id(), one.id());
            assertThat(withItself.players()).containsAll(surely);
            assertThat(withItself.releases())
                    .hasSameSizeAs(IssueIndex.of(catalog).releasesOf(one.id()));
            for (Session other : catalog.sessions()) {
                SharedMusic shared = appearances.shared(one.id(), other.id());
                SharedMusic back = appearances.shared(other.id(), one.id());
                assertThat(shared).isEqualTo(back);
                assertThat(withItself.players()).containsAll(shared.players());
                assertThat(Sets.intersection(shared.perhaps(), shared.players()))
                        .isEmpty();
            }
        }
    }
}
