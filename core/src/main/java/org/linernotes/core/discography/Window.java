package org.linernotes.core.discography;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.date.TimeRange;

/** A stretch of a source that was used: what holds in it, and when, counted from its beginning. */
final class Window {
    private final Duration from;
    private final @Nullable Duration to;

    Window(TimeRange range) {
        this.from = range.from();
        this.to = range.to().orElse(null);
    }

    /**
     * {@return what is known of somebody in the stretch} What holds for all of it holds throughout. The presence outside of
     * passages counts only where there is an outside.
     *
     * @param source what is known of him in the source
     */
    Heard of(Heard source) {
        Evidence evidence = source.evidence();
        ImmutableList.Builder<Passage> clipped = ImmutableList.builder();
        for (Passage passage : evidence.passages()) {
            clip(passage.range()).map(passage::withRange).ifPresent(clipped::add);
        }
        ImmutableList<Passage> inside = clipped.build();
        if (!isFilledBy(inside)) {
            return source.withEvidence(evidence.withPassages(inside));
        }
        return inside.size() == 1
                ? throughout(source, inside.get(0))
                : source.withEvidence(evidence.withPassages(inside).withPresence(inPassages(inside)));
    }

    private static Presence inPassages(ImmutableList<Passage> passages) {
        return passages.stream().map(Passage::presence).reduce(Presence::or).orElseThrow();
    }

    private static Heard throughout(Heard source, Passage passage) {
        Heard playing = passage.instruments().isEmpty() ? source : source.withInstruments(passage.instruments());
        Evidence evidence = source.evidence().withManners(passage.manners());
        return playing.withEvidence(new Evidence(
                passage.presence(), passage.certainty(), evidence.manners(), ImmutableList.of(), evidence.reasons()));
    }

    /** {@return whether passages leave nothing of the stretch; their times count from its beginning} */
    private boolean isFilledBy(ImmutableList<Passage> passages) {
        Duration reached = Duration.ZERO;
        for (Passage passage : ImmutableList.sortedCopyOf(
                Comparator.comparing(passage -> passage.range().from()), passages)) {
            if (passage.range().from().compareTo(reached) > 0) {
                return false;
            }
            if (passage.range().to().isEmpty()) {
                return true;
            }
            reached = later(reached, passage.range().to().get());
        }
        return to != null && reached.compareTo(to.minus(from)) >= 0;
    }

    private Optional<TimeRange> clip(TimeRange range) {
        Duration begin = later(range.from(), from);
        Optional<Duration> end = range.to().map(this::earlier).or(() -> Optional.ofNullable(to));
        if (end.isPresent() && end.get().compareTo(begin) <= 0) {
            return Optional.empty();
        }
        Duration shifted = begin.minus(from);
        return Optional.of(
                end.map(last -> TimeRange.of(shifted, last.minus(from))).orElseGet(() -> TimeRange.from(shifted)));
    }

    private Duration earlier(Duration end) {
        return to != null && to.compareTo(end) < 0 ? to : end;
    }

    private static Duration later(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
