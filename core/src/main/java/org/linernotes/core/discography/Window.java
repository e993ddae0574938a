package org.linernotes.core.discography;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
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
     * {@return what a piece of evidence says of the stretch} What holds for all of it holds throughout. The presence outside
     * of passages counts only where there is an outside.
     *
     * @param evidence of the source
     */
    Evidence of(Evidence evidence) {
        ImmutableList.Builder<Passage> inside = ImmutableList.builder();
        for (Passage passage : evidence.passages()) {
            if (covers(passage.range())) {
                return evidence.withPresence(passage.presence())
                        .withManners(passage.manners())
                        .withPassages(ImmutableList.of());
            }
            clip(passage.range()).map(passage::withRange).ifPresent(inside::add);
        }
        return evidence.withPassages(inside.build());
    }

    private boolean covers(TimeRange range) {
        boolean begins = range.from().compareTo(from) <= 0;
        boolean ends = range.to().isEmpty() || (to != null && range.to().get().compareTo(to) >= 0);
        return begins && ends;
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
