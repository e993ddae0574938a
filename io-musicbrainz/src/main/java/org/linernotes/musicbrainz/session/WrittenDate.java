package org.linernotes.musicbrainz.session;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.DateRange;
import org.linernotes.core.date.DateSet;
import org.linernotes.core.date.DateSpan;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.date.PartialDate;

/**
 * A date as begin and end of a relationship can say it: what was done on one day begins and ends on it. What they cannot say is
 * widened to the month or year in which it lies, never narrowed; a set of days to the days from the first to the last.
 *
 * @param span begin and end; {@link LifeSpan#UNKNOWN} where nothing can be said
 * @param exact whether they say all that the date says
 */
record WrittenDate(LifeSpan span, boolean exact) {
    private static final WrittenDate NOTHING = new WrittenDate(LifeSpan.UNKNOWN, false);
    private static final int GREATEST_YEAR = 9999;

    /** {@return how a date is written} */
    static WrittenDate of(DateExpression date) {
        return date.value().map(WrittenDate::of).orElse(NOTHING);
    }

    static WrittenDate of(EdtfDate date) {
        if (date instanceof PartialDate single) {
            return single.toMusicBrainz().isPresent()
                    ? new WrittenDate(LifeSpan.of(single, single), true)
                    : widened(single);
        }
        return date instanceof DateSpan span ? of(span) : widened(date);
    }

    private static WrittenDate of(DateSpan span) {
        Optional<PartialDate> from = span.from().flatMap(WrittenDate::sayable);
        Optional<PartialDate> to = span.to().flatMap(WrittenDate::sayable);
        boolean isWhole = from.equals(span.from()) && to.equals(span.to());
        boolean readsAsOneDate = from.equals(to);
        return new WrittenDate(lifeSpan(from, to, !span.endOpen()), isWhole && !readsAsOneDate && !span.startOpen());
    }

    /** What has no form of its own: of a set the days from the first to the last, of all else the date in which it lies. */
    private static WrittenDate widened(EdtfDate date) {
        if (date instanceof DateSet set) {
            return new WrittenDate(lifeSpan(first(set), last(set), true), false);
        }
        Optional<PartialDate> within = within(date.earliest(), date.latest());
        return new WrittenDate(lifeSpan(within, within, true), false);
    }

    private static LifeSpan lifeSpan(Optional<PartialDate> from, Optional<PartialDate> to, boolean ended) {
        return from.isEmpty() && to.isEmpty()
                ? LifeSpan.UNKNOWN
                : LifeSpan.of(from.map(EdtfDate.class::cast), to.map(EdtfDate.class::cast), ended);
    }

    private static Optional<PartialDate> first(DateSet set) {
        return set.members().stream()
                .flatMap(member ->
                        member instanceof DateRange range ? range.first().stream() : Stream.of((PartialDate) member))
                .min(EdtfDate.order())
                .flatMap(WrittenDate::sayable);
    }

    private static Optional<PartialDate> last(DateSet set) {
        return set.members().stream()
                .flatMap(member ->
                        member instanceof DateRange range ? range.last().stream() : Stream.of((PartialDate) member))
                .max(EdtfDate.order())
                .flatMap(WrittenDate::sayable);
    }

    private static Optional<PartialDate> sayable(PartialDate date) {
        return date.toMusicBrainz().isPresent() ? Optional.of(date) : within(date.earliest(), date.latest());
    }

    /** The narrowest partial date in which two days lie. */
    private static Optional<PartialDate> within(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
        if (earliest.isEmpty() || latest.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = earliest.get();
        LocalDate last = latest.get();
        if (first.getYear() != last.getYear() || Math.abs(first.getYear()) > GREATEST_YEAR) {
            return Optional.empty();
        }
        if (first.equals(last)) {
            return Optional.of(PartialDate.of(first));
        }
        return Optional.of(
                first.getMonth() == last.getMonth()
                        ? PartialDate.of(first.getYear(), first.getMonthValue())
                        : PartialDate.of(first.getYear()));
    }

    /** {@return the way back: the date that begin and end say; empty where they say none} */
    static Optional<EdtfDate> dateOf(LifeSpan span) {
        Optional<PartialDate> begin = partial(span.begin());
        Optional<PartialDate> end = partial(span.end());
        if (begin.isPresent() && end.isPresent()) {
            return begin.equals(end) || end.get().mustBeBefore(begin.get())
                    ? begin.map(EdtfDate.class::cast)
                    : Optional.of(DateSpan.of(begin.get(), end.get()));
        }
        return begin.<EdtfDate>map(from -> span.ended() ? DateSpan.unknownEnd(from) : DateSpan.since(from))
                .or(() -> end.map(DateSpan::unknownStart));
    }

    private static Optional<PartialDate> partial(Optional<EdtfDate> date) {
        return date.filter(PartialDate.class::isInstance).map(PartialDate.class::cast);
    }
}
