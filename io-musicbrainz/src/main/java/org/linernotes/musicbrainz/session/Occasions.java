package org.linernotes.musicbrainz.session;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.EventId;
import org.linernotes.core.event.Event;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.musicbrainz.session.InferenceReason.Kind;

/**
 * Finds the occasions on which a recording was made. The dates of places, areas and events go first; players and works add those
 * that overlap none of these, or that are a sitting within a project; who produced or engineered says when only where nothing else
 * does. What is said of a place without a date holds for all dates of which no place is known, and is an occasion without a date where
 * there is no such.
 */
final class Occasions {
    /** Who is there when sound is captured. */
    private static final ImmutableSet<Role> AT_THE_CAPTURE = ImmutableSet.of(
            Role.PRODUCER,
            Role.ENGINEER,
            Role.RECORDING_ENGINEER,
            Role.of("balance-engineer"),
            Role.of("sound-engineer"),
            Role.of("audio-engineer"),
            Role.of("audio-director"),
            Role.of("field-recordist"));

    private final Catalog catalog;
    private final Map<LifeSpan, Draft> dated = new LinkedHashMap<>();
    /** The dates by their first days, to find those that overlap. */
    private final NavigableMap<LocalDate, LifeSpan> byDay = new TreeMap<>();

    private final List<Testimony.Spot> undated = new ArrayList<>();
    private final List<Numbered> undatedCredits = new ArrayList<>();

    /** A credit with its place among all of the recording. */
    private record Numbered(int number, Credit credit) {}

    private static final class Draft {
        private final List<Testimony.Spot> spots = new ArrayList<>();
        private final Set<Kind> datedBy = new LinkedHashSet<>();
        private final List<Numbered> credits = new ArrayList<>();

        Occasion at(LifeSpan when) {
            return new Occasion(
                    when,
                    ImmutableList.copyOf(spots),
                    ImmutableSet.copyOf(datedBy),
                    credits.stream()
                            .sorted(Comparator.comparingInt(Numbered::number))
                            .map(Numbered::credit)
                            .collect(ImmutableList.toImmutableList()));
        }
    }

    private Occasions(Catalog catalog) {
        this.catalog = catalog;
    }

    /** {@return the occasions of a recording; none where nothing says where or when} */
    static ImmutableList<Occasion> of(Testimony testimony, Catalog catalog) {
        return new Occasions(catalog).find(testimony);
    }

    /** {@return whether somebody who is credited so is there when sound is captured} */
    static boolean isAtTheCapture(Credit credit) {
        return AT_THE_CAPTURE.contains(credit.role());
    }

    /** {@return whether somebody who is credited so is heard} */
    static boolean isHeard(Credit credit) {
        return credit.role().category() == Role.Category.PERFORMANCE;
    }

    private ImmutableList<Occasion> find(Testimony testimony) {
        testimony.spots().forEach(this::spot);
        credits(testimony, Occasions::isHeard, Kind.DATE_OF_PLAYERS);
        testimony.works().forEach(work -> date(work.when(), Kind.DATE_OF_PERFORMANCES));
        credits(testimony, Occasions::isAtTheCapture, Kind.DATE_OF_PRODUCTION);
        Draft left = new Draft();
        left.spots.addAll(takeUndated());
        ImmutableList.Builder<Occasion> occasions = ImmutableList.builder();
        dated.forEach((when, draft) -> {
            draft.credits.addAll(undatedCredits);
            occasions.add(draft.at(when));
        });
        if (!left.spots.isEmpty()) {
            left.credits.addAll(undatedCredits);
            occasions.add(left.at(LifeSpan.UNKNOWN));
        }
        return occasions.build();
    }

    /** Who produced or engineered says when only where nothing else does. */
    private void credits(Testimony testimony, Predicate<Credit> whose, Kind datedBy) {
        boolean dates = datedBy == Kind.DATE_OF_PLAYERS || dated.isEmpty();
        for (int number = 0; number < testimony.credits().size(); number++) {
            Credit credit = testimony.credits().get(number);
            if (!whose.test(credit)) {
                continue;
            }
            Numbered numbered = new Numbered(number, credit);
            Optional<EdtfDate> date = WrittenDate.dateOf(credit.lifeSpan());
            if (date.isEmpty()) {
                undatedCredits.add(numbered);
            } else if (dates) {
                date(credit.lifeSpan(), datedBy).ifPresent(draft -> draft.credits.add(numbered));
            } else {
                known(credit.lifeSpan(), date.get())
                        .ifPresent(span -> draft(span).credits.add(numbered));
            }
        }
    }

    /**
     * A place, area or event without a date is that of the occasions for which none of its kind is known.
     *
     * @return those that are of none
     */
    private List<Testimony.Spot> takeUndated() {
        Set<EntityType> taken = EnumSet.noneOf(EntityType.class);
        for (Draft draft : dated.values()) {
            Set<EntityType> known = EnumSet.noneOf(EntityType.class);
            draft.spots.forEach(spot -> known.add(spot.where().type()));
            for (Testimony.Spot spot : undated) {
                if (!known.contains(spot.where().type())) {
                    draft.spots.add(spot);
                    taken.add(spot.where().type());
                }
            }
        }
        return undated.stream()
                .filter(spot -> !taken.contains(spot.where().type()))
                .toList();
    }

    private void spot(Testimony.Spot spot) {
        boolean isDated = isDate(spot.when());
        LifeSpan ofEvent = isDated || !(spot.where() instanceof EventId event)
                ? LifeSpan.UNKNOWN
                : catalog.event(event).map(Event::lifeSpan).orElse(LifeSpan.UNKNOWN);
        if (!isDated && !isDate(ofEvent)) {
            undated.add(spot);
            return;
        }
        Draft draft = draft(isDated ? spot.when() : ofEvent);
        draft.spots.add(spot);
        draft.datedBy.add(isDated ? Kind.DATE_OF_PLACE : Kind.DATE_OF_EVENT);
    }

    private Optional<Draft> date(LifeSpan when, Kind datedBy) {
        Optional<Draft> draft = WrittenDate.dateOf(when)
                .map(date -> draft(known(when, date)
                        .filter(span -> Occasion.kind(span) == Occasion.kind(when))
                        .orElse(when)));
        draft.ifPresent(dating -> dating.datedBy.add(datedBy));
        return draft;
    }

    /** The occasion of just that date, else one that overlaps it. */
    private Optional<LifeSpan> known(LifeSpan when, EdtfDate date) {
        return dated.containsKey(when) ? Optional.of(when) : overlapping(date);
    }

    private Optional<LifeSpan> overlapping(EdtfDate date) {
        return date.latest()
                .flatMap(last -> Optional.ofNullable(byDay.floorEntry(last)))
                .map(Map.Entry::getValue)
                .filter(span -> WrittenDate.dateOf(span)
                        .filter(other -> other.mayOverlap(date))
                        .isPresent());
    }

    private Draft draft(LifeSpan when) {
        return dated.computeIfAbsent(when, span -> {
            WrittenDate.dateOf(span).flatMap(EdtfDate::earliest).ifPresent(day -> byDay.putIfAbsent(day, span));
            return new Draft();
        });
    }

    private static boolean isDate(LifeSpan when) {
        return WrittenDate.dateOf(when).isPresent();
    }
}
