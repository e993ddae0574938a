package org.linernotes.core.discography;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.ReleaseEvent;
import org.linernotes.core.session.Session;

/**
 * The sessions and the releases of a catalogue in the order of their dates ({@link DateExpression#order()}), those without a
 * date last; of one date by id. A release has the first of its dates.
 */
record Chronology(ImmutableList<Session> sessions, ImmutableList<Release> releases) {
    static Chronology of(Catalog catalog) {
        return new Chronology(
                inOrder(catalog.sessions(), Session::date), inOrder(catalog.releases(), Chronology::firstDate));
    }

    static Optional<DateExpression> firstDate(Release release) {
        return release.events().stream()
                .map(ReleaseEvent::date)
                .flatMap(Optional::stream)
                .min(DateExpression.order());
    }

    /** The sort is stable, and the entities come by their ids. */
    private static <E> ImmutableList<E> inOrder(List<E> entities, Function<E, Optional<DateExpression>> date) {
        return entities.stream()
                .map(entity -> Dated.of(date.apply(entity), entity))
                .sorted(Dated.ORDER)
                .map(Dated::entity)
                .collect(ImmutableList.toImmutableList());
    }

    /** The first day of the date to sort by is found once, since most dates differ in it. */
    private record Dated<E>(long firstDay, Optional<DateExpression> date, E entity) {
        static final Comparator<Dated<?>> ORDER = Comparator.<Dated<?>>comparingLong(Dated::firstDay)
                .thenComparing(Dated::date, Comparators.emptiesLast(DateExpression.order()));

        static <E> Dated<E> of(Optional<DateExpression> date, E entity) {
            Optional<EdtfDate> sortedBy = date.flatMap(expression ->
                    expression.sortAs().<EdtfDate>map(sortAs -> sortAs).or(expression::value));
            long firstDay = sortedBy.flatMap(EdtfDate::earliest)
                    .map(LocalDate::toEpochDay)
                    .orElse(Long.MAX_VALUE);
            return new Dated<>(firstDay, date, entity);
        }
    }
}
