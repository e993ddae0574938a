package org.linernotes.core.discography;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.ReleaseEvent;
import org.linernotes.core.release.Track;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.Take;

class IssueIndexTest {
    private static final TakeId TAKE = TakeId.of("generique-3");

    private static Recording recording(String id, Derivation... derivations) {
        return Recording.builder()
                .id(RecordingId.of(id))
                .title(id)
                .addDerivations(derivations)
                .build();
    }

    private static Derivation from(String recording) {
        return Derivation.of(DerivationKind.EDIT, RecordingId.of(recording));
    }

    private static Derivation fromTake() {
        return Derivation.of(DerivationKind.TRANSFER, TAKE);
    }

    private static Release release(String id, String date, String... recordings) {
        return Release.builder()
                .id(ReleaseId.of(id))
                .addEvent(ReleaseEvent.builder().date(DateExpression.of(date)).build())
                .addMedium(Medium.builder()
                        .addAllTracks(Stream.of(recordings)
                                .map(recording -> Track.builder()
                                        .recording(RecordingId.of(recording))
                                        .build())
                                .collect(toList()))
                        .build())
                .build();
    }

    private static Session session(String id, Take... takes) {
        return Session.builder()
                .id(SessionId.of(id))
                .addPart(Part.builder().addTakes(takes).build())
                .build();
    }

    private static IssueIndex index(Entity... entities) {
        Catalog.Builder catalog = Catalog.builder();
        catalog.add(session("paris", Take.builder().id(TAKE).build()));
        Stream.of(entities).forEach(catalog::add);
        return IssueIndex.of(catalog.build().orThrow());
    }

    private static ImmutableList<String> told(List<Issue> issues) {
        return issues.stream()
                .map(issue -> issue.release().id() + ": " + issue.lineage())
                .collect(ImmutableList.toImmutableList());
    }

    @Nested
    class Examples {
        @Test
        void a_take_is_followed_through_all_that_was_made_from_it() {
            IssueIndex index = index(
                    recording("raw", fromTake()),
                    recording("edit", from("raw")),
                    recording("remaster", from("edit")),
                    release("lp", "1958", "edit"),
                    release("cd", "1988", "remaster", "raw"));

            assertThat(told(index.issuesOf(TAKE)))
                    .containsExactly("lp: raw → edit", "cd: raw → edit → remaster", "cd: raw");
            assertThat(told(index.issuesOf(RecordingId.of("edit")))).containsExactly("lp: edit", "cd: edit → remaster");
        }

        @Test
        void circles_end() {
            IssueIndex index = index(
                    recording("a", from("b"), fromTake()),
                    recording("b", from("a")),
                    recording("c", from("c"), from("b")),
                    release("lp", "1958", "a", "b", "c"));

            assertThat(told(index.issuesOf(TAKE))).containsExactly("lp: a", "lp: a → b", "lp: a → b → c");
            assertThat(told(index.issuesOf(RecordingId.of("b")))).containsExactly("lp: b → a", "lp: b", "lp: b → c");
            assertThat(index.madeFrom(RecordingId.of("b")))
                    .extracting(Lineage::toString)
                    .containsExactly("b → a", "b → c");
        }

        @Test
        void of_several_ways_the_surest_is_told() {
            Derivation perhaps = fromTake().withCertainty(Certainty.POSSIBLE);
            IssueIndex index = index(
                    recording("short-way", perhaps, from("middle")),
                    recording("start", fromTake()),
                    recording("middle", from("start")),
                    recording("doubtful", perhaps),
                    release("lp", "1958", "short-way", "doubtful"));

            assertThat(told(index.issuesOf(TAKE))).containsExactly("lp: start → middle → short-way", "lp: doubtful");
            assertThat(index.issuesOf(TAKE))
                    .extracting(Issue::certainty)
                    .containsExactly(Certainty.CERTAIN, Certainty.POSSIBLE);
        }

        @Test
        void all_ranges_of_a_splice_are_told() {
            Derivation splice = Derivation.of(DerivationKind.SPLICE, TAKE);
            Derivation other = splice.withCertainty(Certainty.PROBABLE);
            IssueIndex index =
                    index(recording("spliced", splice, from("nowhere"), other), release("lp", "1958", "spliced"));

            Lineage lineage = index.issuesOf(TAKE).get(0).lineage();
            assertThat(lineage.derivations())
                    .extracting(Derivation::certainty)
                    .containsExactly(Certainty.CERTAIN, Certainty.PROBABLE);
            assertThat(lineage.source()).isEmpty();
            assertThat(lineage.certainty()).isEqualTo(Certainty.CERTAIN);
        }

        @Test
        void a_long_lineage_is_followed_to_its_end() {
            int generations = 20_000;
            List<org.linernotes.core.entity.Entity> all = new ArrayList<>();
            all.add(recording("r0", fromTake()));
            for (int i = 1; i < generations; i++) {
                all.add(recording("r" + i, from("r" + (i - 1))));
            }
            all.add(release("lp", "1958", "r" + (generations - 1)));

            IssueIndex index = index(all.toArray(Entity[]::new));
            Issue issue = index.issuesOf(TAKE).get(0);

            assertThat(issue.lineage().generations()).hasSize(generations);
            assertThat(issue)
                    .isEqualTo(index.issuesOf(TAKE).get(0))
                    .hasSameHashCodeAs(index.issuesOf(TAKE).get(0));
            assertThat(index.isIssued(TAKE)).isTrue();
        }

        @Test
        void releases_come_by_their_first_dates_and_then_by_id() {
            Release undated = release("a-undated", "1958", "raw").withEvents();
            Release later = release("b", "1960", "raw")
                    .withEvents(
                            ReleaseEvent.builder()
                                    .date(DateExpression.of("1970"))
                                    .build(),
                            ReleaseEvent.builder().build(),
                            ReleaseEvent.builder()
                                    .date(DateExpression.of("1959-05"))
                                    .build());
            IssueIndex index = index(
                    recording("raw", fromTake()),
                    undated,
                    later,
                    release("d", "1958-12", "raw"),
                    release("c", "1958-12", "raw"));

            assertThat(index.issuesOf(TAKE))
                    .extracting(issue -> issue.release().id().toString())
                    .containsExactly("c", "d", "b", "a-undated");
        }

        @Test
        void pregap_and_data_tracks_are_issues() {
            Track track = Track.builder().recording(RecordingId.of("raw")).build();
            Medium medium = Medium.builder()
                    .pregap(track.withTitle("hidden"))
                    .addTrack(track.withTitle("first"))
                    .addTrack(Track.builder().title("spoken").build())
                    .addDataTrack(track.withTitle("film"))
                    .build();
            Release box =
                    release("box", "1988", "other").withMedia(Medium.builder().build(), medium);
            IssueIndex index = index(recording("raw", fromTake()), box);

            assertThat(index.issuesOf(TAKE))
                    .extracting(
                            issue -> issue.on().track().title().orElse(""),
                            issue -> box.media().indexOf(issue.on().medium()))
                    .containsExactly(tuple("hidden", 1), tuple("first", 1), tuple("film", 1));
        }

        @Test
        void a_lineage_equals_one_of_the_same_steps() {
            IssueIndex index = index(
                    recording("raw", fromTake()),
                    recording("edit", from("raw")),
                    recording("other", fromTake(), from("raw").withCertainty(Certainty.POSSIBLE)));
            ImmutableList<Lineage> lineages = index.madeFrom(TAKE);
            ImmutableList<Lineage> again = index.madeFrom(TAKE);

            assertThat(lineages).isEqualTo(again).doesNotHaveDuplicates();
            assertThat(index.madeFrom(RecordingId.of("raw")))
                    .extracting(Lineage::toString)
                    .containsExactly("raw → edit", "raw → other");
            assertThat(index.madeFrom(RecordingId.of("raw"))).doesNotContainAnyElementsOf(lineages);
        }

        @Test
        void who_is_not_there_has_no_issues() {
            IssueIndex index = index(recording("raw", fromTake()), release("lp", "1958", "raw", "nowhere"));

            assertThat(index.issuesOf(TakeId.of("nowhere"))).isEmpty();
            assertThat(index.issuesOf(RecordingId.of("nowhere"))).isEmpty();
            assertThat(index.madeFrom(RecordingId.of("nowhere"))).isEmpty();
            assertThat(index.releasesOf(SessionId.of("nowhere"))).isEmpty();
            assertThat(index.isIssued(TakeId.of("nowhere"))).isFalse();
            assertThat(index.isIssued(RecordingId.of("nowhere"))).isFalse();
        }

        @Test
        void takes_without_issue_come_by_the_dates_of_their_sessions() {
            Take a = Take.builder().id(TakeId.of("a")).build();
            Take b = Take.builder().id(TakeId.of("b")).build();
            IssueIndex index = index(
                    recording("raw", fromTake()),
                    release("lp", "1958", "raw"),
                    session("1-undated", a),
                    session("2-dated", b, a.withId(TakeId.of("c"))).withDate(DateExpression.of("1957")));

            assertThat(index.takesWithoutIssue().map(taken -> taken.take().id().toString()))
                    .containsExactly("b", "c", "a");
        }

        @Test
        void it_is_built_once() {
            Catalog catalog = RandomDiscography.catalog(1957);
            assertThat(IssueIndex.of(catalog)).isSameAs(IssueIndex.of(catalog));
        }
    }

    /** What a plain scan of the whole catalogue finds. */
    private record Scan(Catalog catalog) {
        /** How sure it is that each recording came of a source, by going on until nothing changes. */
        Map<RecordingId, Certainty> madeFrom(Optional<TakeId> take, Optional<RecordingId> recording) {
            Map<RecordingId, Certainty> made = new HashMap<>();
            recording.filter(catalog::contains).ifPresent(id -> made.put(id, Certainty.CERTAIN));
            boolean changed = true;
            while (changed) {
                changed = false;
                for (Recording candidate : catalog.recordings()) {
                    for (Derivation derivation : candidate.derivations()) {
                        Optional<Certainty> source = derivation.take().isPresent()
                                        && derivation.take().equals(take)
                                ? Optional.of(Certainty.CERTAIN)
                                : derivation.recording().map(made::get);
                        if (source.isPresent()) {
                            Certainty way = Comparators.max(source.get(), derivation.certainty());
                            Certainty known = made.get(candidate.id());
                            if (known == null || known.compareTo(way) > 0) {
                                made.put(candidate.id(), way);
                                changed = true;
                            }
                        }
                    }
                }
            }
            return made;
        }

        List<Release> releases() {
            Comparator<Release> byDate = Comparator.comparing(
                    release -> release.events().stream()
                            .flatMap(event -> event.date().stream())
                            .min(DateExpression.order()),
                    Comparators.emptiesLast(DateExpression.order()));
            return catalog.releases().stream()
                    .sorted(byDate.thenComparing(Release::id))
                    .collect(toList());
        }

        /** Release, place of the medium, track and certainty, in order. */
        List<List<Object>> issues(Map<RecordingId, Certainty> made) {
            List<List<Object>> issues = new ArrayList<>();
            for (Release release : releases()) {
                for (Medium medium : release.media()) {
                    Stream.of(medium.pregap().stream().toList(), medium.tracks(), medium.dataTracks())
                            .flatMap(List::stream)
                            .filter(track ->
                                    track.recording().filter(made::containsKey).isPresent())
                            .forEach(track -> issues.add(List.of(
                                    release.id(),
                                    medium.id(),
                                    track,
                                    made.get(track.recording().orElseThrow()))));
                }
            }
            return issues;
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    private static List<List<Object>> flat(List<Issue> issues) {
        return issues.stream()
                .map(issue -> List.of(
                        issue.release().id(),
                        issue.on().medium().id(),
                        (Object) issue.on().track(),
                        issue.certainty()))
                .collect(toList());
    }

    private static Stream<TakeId> takes(Catalog catalog) {
        return catalog.sessions().stream()
                .flatMap(session -> session.parts().stream())
                .flatMap(part -> part.takes().stream())
                .map(Take::id);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void finds_what_a_scan_of_everything_finds(long seed) {
        Catalog catalog = RandomDiscography.catalog(seed);
        IssueIndex index = IssueIndex.of(catalog);
        Scan scan = new Scan(catalog);
        takes(catalog).forEach(take -> {
            Map<RecordingId, Certainty> made = scan.madeFrom(Optional.of(take), Optional.empty());
            List<List<Object>> issues = scan.issues(made);
            assertThat(flat(index.issuesOf(take))).isEqualTo(issues);
            assertThat(index.isIssued(take)).isEqualTo(!issues.isEmpty());
            assertThat(certainties(index.madeFrom(take))).isEqualTo(made);
        });
        catalog.recordings().forEach(recording -> {
            Map<RecordingId, Certainty> made = scan.madeFrom(Optional.empty(), Optional.of(recording.id()));
            List<List<Object>> issues = scan.issues(made);
            assertThat(flat(index.issuesOf(recording.id()))).isEqualTo(issues);
            assertThat(index.isIssued(recording.id())).isEqualTo(!issues.isEmpty());
            made.remove(recording.id());
            assertThat(certainties(index.madeFrom(recording.id()))).isEqualTo(made);
        });
    }

    private static Map<RecordingId, Certainty> certainties(List<Lineage> lineages) {
        Map<RecordingId, Certainty> certainties = new LinkedHashMap<>();
        lineages.forEach(
                lineage -> assertThat(certainties.put(lineage.recording().id(), lineage.certainty()))
                        .isNull());
        return certainties;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_step_of_a_lineage_is_a_derivation_from_the_one_before(long seed) {
        Catalog catalog = RandomDiscography.catalog(seed);
        IssueIndex index = IssueIndex.of(catalog);
        takes(catalog)
                .forEach(take -> index.madeFrom(take).stream()
                        .flatMap(lineage -> lineage.generations().stream())
                        .forEach(generation -> {
                            Optional<RecordingId> source = generation
                                    .source()
                                    .map(older -> older.recording().id());
                            assertThat(generation.derivations())
                                    .containsExactlyElementsOf(generation.recording().derivations().stream()
                                            .filter(derivation -> source.isPresent()
                                                    ? derivation.recording().equals(source)
                                                    : derivation.take().equals(Optional.of(take)))
                                            .collect(toList()))
                                    .isNotEmpty();
                        }));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_has_no_issue_and_what_a_session_is_on_follow_from_the_issues(long seed) {
        Catalog catalog = RandomDiscography.catalog(seed);
        IssueIndex index = IssueIndex.of(catalog);
        assertThat(index.takesWithoutIssue().map(taken -> taken.take().id()))
                .containsExactlyInAnyOrderElementsOf(takes(catalog)
                        .filter(take -> index.issuesOf(take).isEmpty())
                        .collect(toList()));
        assertThat(index.recordingsWithoutIssue())
                .containsExactlyElementsOf(catalog.recordings().stream()
                        .filter(recording -> index.issuesOf(recording.id()).isEmpty())
                        .collect(toList()));
        Scan scan = new Scan(catalog);
        for (Session session : catalog.sessions()) {
            List<ReleaseId> carrying = session.parts().stream()
                    .flatMap(part -> part.takes().stream())
                    .flatMap(take -> index.issuesOf(take.id()).stream())
                    .map(issue -> issue.release().id())
                    .collect(toList());
            assertThat(index.releasesOf(session.id()))
                    .containsExactlyElementsOf(scan.releases().stream()
                            .filter(release -> carrying.contains(release.id()))
                            .collect(toList()));
        }
    }
}
