package org.linernotes.core.discography;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.TakeOf;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.personnel.Scope;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.Take;
import org.linernotes.core.testing.Rounds;

/** Appearances, companions and shared music of random catalogues against a plain scan of all. */
class AppearancesScanTest {
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
            return discography
                    .personnelOf(new TakeOf(
                            of.of(),
                            of.part(),
                            Take.builder().id(TakeId.of("silent")).build()))
                    .participants()
                    .stream()
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
        return Rounds.seeds(50);
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
                    expected.put(AppearancesTest.told(occasion) + expected.size(), keys(as));
                }
            }
            Map<String, List<Object>> found = new LinkedHashMap<>();
            for (Appearance appearance : Appearances.of(catalog).appearancesOf(artist.id())) {
                if (isPlain(appearance.occasion())) {
                    found.put(AppearancesTest.told(appearance.occasion()) + found.size(), keys(appearance.as()));
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
                scan.occasions().stream().filter(AppearancesScanTest::isPlain).collect(toList());
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
                                        .add(AppearancesTest.told(occasion) + " " + surely));
                    }
                }
            }
            Map<ArtistId, List<String>> found = new TreeMap<>();
            for (Companion companion : Appearances.of(catalog).companionsOf(artist.id())) {
                Set<Occasion> surely = ImmutableSet.copyOf(companion.surely());
                List<String> occasionsOfBoth = occasions.stream()
                        .filter(occasion ->
                                surely.contains(occasion) || companion.perhaps().contains(occasion))
                        .map(occasion -> AppearancesTest.told(occasion) + " " + surely.contains(occasion))
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
