package org.linernotes.musicbrainz.session;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.entity.EventId;
import org.linernotes.core.event.Event;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.musicbrainz.session.InferenceReason.Kind;

/**
 * Finds the occasions on which a recording was made. The dates of places, areas and events go first; players and works add those
 * that overlap none of these, or that are a sitting within a project; who produced or engineered says when only where nothing else
 * does. What is said of a place without a date holds for all dates that have no place.
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

    private static final class Draft {
        private final List<Testimony.Spot> spots = new ArrayList<>();
        private final Set<Kind> datedBy = new LinkedHashSet<>();

        Occasion at(LifeSpan when, ImmutableSet<LifeSpan> dates) {
            return new Occasion(when, ImmutableList.copyOf(spots), ImmutableSet.copyOf(datedBy), dates);
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
        testimony.credits().stream()
                .filter(Occasions::isHeard)
                .forEach(credit -> date(credit.lifeSpan(), Kind.DATE_OF_PLAYERS));
        testimony.works().forEach(work -> date(work.when(), Kind.DATE_OF_PERFORMANCES));
        if (dated.isEmpty()) {
            testimony.credits().stream()
                    .filter(Occasions::isAtTheCapture)
                    .forEach(credit -> date(credit.lifeSpan(), Kind.DATE_OF_PRODUCTION));
        }
        if (dated.isEmpty()) {
            return undated.isEmpty()
                    ? ImmutableList.of()
                    : ImmutableList.of(new Occasion(
                            LifeSpan.UNKNOWN, ImmutableList.copyOf(undated), ImmutableSet.of(), ImmutableSet.of()));
        }
        boolean isOne = dated.size() == 1;
        for (Draft draft : dated.values()) {
            if (isOne || draft.spots.isEmpty()) {
                draft.spots.addAll(undated);
            }
        }
        ImmutableSet<LifeSpan> dates = ImmutableSet.copyOf(dated.keySet());
        return dated.entrySet().stream()
                .map(entry -> entry.getValue().at(entry.getKey(), dates))
                .collect(ImmutableList.toImmutableList());
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

    private void date(LifeSpan when, Kind datedBy) {
        Optional<EdtfDate> date = WrittenDate.dateOf(when);
        if (date.isPresent()) {
            LifeSpan known = dated.containsKey(when)
                    ? when
                    : overlapping(date.get())
                            .filter(span -> Occasion.kind(span) == Occasion.kind(when))
                            .orElse(when);
            draft(known).datedBy.add(datedBy);
        }
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
