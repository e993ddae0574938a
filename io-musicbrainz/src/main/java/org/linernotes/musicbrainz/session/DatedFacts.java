package org.linernotes.musicbrainz.session;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.linernotes.core.date.LifeSpan;

/**
 * Gathers facts with dates, and none twice: a fact that stands already is not added, and where it stands without a date it
 * gets one.
 *
 * @param <T> the type of the facts
 */
final class DatedFacts<T> {
    private final Function<T, Object> what;
    private final Function<T, LifeSpan> when;
    private final BiFunction<T, LifeSpan, T> dating;
    private final List<T> facts;
    private final Set<Said> said = new HashSet<>();
    /** The places in the list of those without a date. */
    private final Map<Object, Integer> undated = new HashMap<>();

    private record Said(Object what, LifeSpan when) {}

    /**
     * Begins with facts that stand already.
     *
     * @param standing the facts
     * @param what what they say, apart from the date
     * @param when the date
     * @param dating makes the same with another date
     */
    DatedFacts(
            List<T> standing, Function<T, Object> what, Function<T, LifeSpan> when, BiFunction<T, LifeSpan, T> dating) {
        this.what = what;
        this.when = when;
        this.dating = dating;
        this.facts = new ArrayList<>(standing);
        for (int place = 0; place < facts.size(); place++) {
            enter(facts.get(place), place);
        }
    }

    private void enter(T fact, int place) {
        Object about = what.apply(fact);
        LifeSpan at = when.apply(fact);
        said.add(new Said(about, at));
        if (at.equals(LifeSpan.UNKNOWN)) {
            undated.putIfAbsent(about, place);
        } else {
            said.add(new Said(about, LifeSpan.UNKNOWN));
        }
    }

    /** Adds a fact, unless it stands already. */
    void add(T fact) {
        Object about = what.apply(fact);
        LifeSpan at = when.apply(fact);
        if (said.contains(new Said(about, at))) {
            return;
        }
        Integer place = undated.remove(about);
        if (place == null) {
            facts.add(fact);
            enter(fact, facts.size() - 1);
        } else {
            replace(place, dating.apply(facts.get(place), at));
        }
    }

    /** {@return the fact at a place of the list} */
    T get(int place) {
        return facts.get(place);
    }

    /** Puts another fact in the place of one. */
    void replace(int place, T fact) {
        facts.set(place, fact);
        enter(fact, place);
    }

    /** {@return the facts, those that stood first} */
    ImmutableList<T> all() {
        return ImmutableList.copyOf(facts);
    }
}
