package org.linernotes.examples.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.testing.Corpus;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.examples.ascenseur.Ascenseur;
import org.linernotes.examples.ellingtonia.Ellingtonia;
import org.linernotes.examples.session.SessionMeasure.Playing;
import org.linernotes.examples.session.SessionMeasure.Playings;
import org.linernotes.musicbrainz.session.SessionCandidate.Kind;
import org.linernotes.musicbrainz.session.SessionNotice;

/** Known sessions, written as facts of recordings and concluded from these; the figures are those of docs/sessions.md. */
class SessionMeasureTest {
    private static final Supplier<Catalog> ELLINGTON = Suppliers.memoize(() -> {
        try {
            return Ellingtonia.read(Corpus.folder().resolve("other").resolve("ellingtonia"))
                    .orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    });

    private static final Supplier<SessionMeasure> ELLINGTON_WITHOUT_DOCUMENTS =
            Suppliers.memoize(() -> new SessionMeasure(ELLINGTON.get(), UnaryOperator.identity()));

    @Test
    void ascenseur_comes_back_whole() {
        SessionMeasure measure = new SessionMeasure(Ascenseur.catalog(), UnaryOperator.identity());

        assertThat(measure.sessions()).isEqualTo(2);
        assertThat(measure.found()).isEqualTo(2);
        assertThat(measure.whole).hasSize(2);
        assertThat(measure.sameDate()).isEqualTo(2);
        assertThat(measure.playings()).isEqualTo(new Playings(135, 135, 135, 30, 30));
        assertThat(measure.inferred.candidates())
                .extracting(candidate -> candidate.recordings().size())
                .as("edits are folded: 16 takes and not 26")
                .containsExactly(16, 4);
    }

    @Test
    void ascenseur_comes_back_whole_through_documents() {
        SessionMeasure measure = new SessionMeasure(Ascenseur.catalog(), ThroughDocuments::of);

        assertThat(measure.whole).hasSize(2);
        assertThat(measure.sameDate()).isEqualTo(2);
        assertThat(measure.playings()).isEqualTo(new Playings(135, 135, 135, 30, 30));
    }

    @Test
    void the_sessions_of_ellington_come_through_documents_as_they_do_without() {
        SessionMeasure measure = new SessionMeasure(ELLINGTON.get(), ThroughDocuments::of);
        SessionMeasure without = ELLINGTON_WITHOUT_DOCUMENTS.get();

        assertThat(measure.found()).isEqualTo(without.found());
        assertThat(measure.whole.keySet()).isEqualTo(without.whole.keySet());
        assertThat(measure.sameDate()).isEqualTo(without.sameDate());
        assertThat(measure.playings()).isEqualTo(new Playings(45_533, 45_533, 45_459, 3_378, 3_330));
        Set<String> lost = new TreeSet<>();
        for (RecordingId id : ImmutableSet.copyOf(measure.knownRecordings.values())) {
            Sets.difference(without.after(id), measure.after(id))
                    .forEach(playing -> playing.instruments().forEach(instrument -> lost.add(instrument.toString())));
        }
        assertThat(lost)
                .as(
                        "what is not there is played on instruments that MusicBrainz lacks, or by one who plays such a one, too")
                .contains("brass-bass", "hand-drum", "wooden-train-whistle", "'pc'")
                .isSubsetOf(
                        "brass-bass", "hand-drum", "wooden-train-whistle", "'pc'", "drums", "slide-whistle", "trumpet");
    }

    @Test
    void of_what_ellington_issued_nine_sessions_of_ten_come_back_whole() {
        SessionMeasure measure = ELLINGTON_WITHOUT_DOCUMENTS.get();

        assertThat(measure.sessions()).isEqualTo(517);
        assertThat(measure.found()).isEqualTo(490);
        assertThat(measure.whole).hasSize(465);
        assertThat(measure.together()).hasSize(51);
        assertThat(measure.together().stream().map(measure::group).distinct()).hasSize(23);
        assertThat(measure.apart()).containsExactly(SessionId.of("ellingtonia-31-01-10"));
        assertThat(measure.sameDate()).isEqualTo(437);
        assertThat(measure.playings()).isEqualTo(new Playings(45_533, 45_533, 45_496, 3_378, 3_347));
        assertThat(measure.inferred.of(Kind.PROJECT)).hasSize(4);
        assertDifferencesAreExplained(measure);
    }

    @Test
    void had_all_of_ellington_been_issued_four_sessions_of_five_would_come_back_whole() {
        Catalog all = SessionMeasure.withAllTakesRecorded(ELLINGTON.get());
        SessionMeasure measure = new SessionMeasure(all, UnaryOperator.identity());

        assertThat(measure.sessions()).isEqualTo(1_059);
        assertThat(measure.found()).isEqualTo(949);
        assertThat(measure.whole).hasSize(848);
        assertThat(measure.together()).hasSize(209);
        assertThat(measure.together().stream().map(measure::group).distinct()).hasSize(97);
        assertThat(measure.apart()).hasSize(2);
        assertThat(measure.sameDate()).isEqualTo(805);
        assertThat(measure.playings()).isEqualTo(new Playings(186_456, 186_455, 186_176, 13_176, 12_985));
        assertDifferencesAreExplained(measure);
    }

    /** What comes together has its date and place in common, as far as they can be said; all else that differs is told. */
    private static void assertDifferencesAreExplained(SessionMeasure measure) {
        Map<SessionId, Set<Object>> occasions = measure.occasions();
        for (SessionId together : measure.together()) {
            assertThat(measure.knownTogetherWith(together))
                    .as("%s", together)
                    .hasSizeGreaterThan(1)
                    .allMatch(other -> occasions.get(other).equals(occasions.get(together)));
        }
        Set<String> told = places(
                measure, notice -> notice.arguments().getOrDefault("path", "").equals("date.value"));
        measure.whole.forEach((known, found) -> {
            boolean isSame = SessionMeasure.date(measure.known, known).equals(SessionMeasure.date(measure.back, found));
            assertThat(isSame || told.contains(known.toReference()))
                    .as("%s", known)
                    .isTrue();
        });
        Set<String> leftOut = places(measure, notice -> notice.code() == SessionNotice.LEFT_OUT);
        Set<String> roles = new TreeSet<>();
        for (RecordingId id : ImmutableSet.copyOf(measure.knownRecordings.values())) {
            Set<Playing> before = measure.before(id);
            Set<Playing> after = measure.after(id);
            Sets.difference(before, after).stream()
                    .filter(playing -> !leftOut.contains(id.toReference()))
                    .forEach(playing -> roles.add(playing.role().toString()));
            assertThat(Sets.difference(after, before)).allMatch(SessionMeasureTest::isWrittenForAnotherRole);
        }
        assertThat(roles)
                .as("roles of which recordings have no credits are written as spoken vocals or performer, and told")
                .isSubsetOf("master-of-ceremonies", "speaker", "tap-dancer");
    }

    private static boolean isWrittenForAnotherRole(Playing playing) {
        boolean isPerformer =
                playing.role().equals(Role.PERFORMER) && playing.instruments().isEmpty();
        return isPerformer || playing.instruments().equals(Set.of(Instrument.of("spoken-vocals")));
    }

    private static Set<String> places(SessionMeasure measure, Predicate<Notice> which) {
        return measure.losses.list().stream()
                .filter(which)
                .flatMap(notice -> notice.location().record().stream())
                .collect(Collectors.toSet());
    }
}
