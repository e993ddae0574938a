package org.linernotes.musicbrainz.session;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.linernotes.core.entity.ArtistId;

/**
 * Puts together whose players are compatible: each in a company shares a player with another one in it. Those of whom no player is
 * known join a company if there is only one, and else are one of their own.
 */
final class Companies {
    private final int[] leaders;

    private Companies(int size) {
        leaders = new int[size];
        for (int i = 0; i < size; i++) {
            leaders[i] = i;
        }
    }

    /** {@return the companies, in the order of their first members} */
    static <T> ImmutableList<ImmutableList<T>> of(List<T> all, Function<T, ? extends Collection<ArtistId>> players) {
        Companies companies = new Companies(all.size());
        Map<ArtistId, Integer> first = new HashMap<>();
        List<T> unknown = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (ArtistId player : players.apply(all.get(i))) {
                Integer known = first.putIfAbsent(player, i);
                if (known != null) {
                    companies.join(i, known);
                }
            }
            if (players.apply(all.get(i)).isEmpty()) {
                unknown.add(all.get(i));
            }
        }
        Map<Integer, List<T>> found = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            if (!players.apply(all.get(i)).isEmpty()) {
                found.computeIfAbsent(companies.leader(i), any -> new ArrayList<>())
                        .add(all.get(i));
            }
        }
        if (!unknown.isEmpty() && found.size() == 1) {
            found.values().forEach(only -> only.addAll(unknown));
        } else if (!unknown.isEmpty()) {
            found.put(-1, unknown);
        }
        return found.values().stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
    }

    private void join(int one, int other) {
        leaders[leader(one)] = leader(other);
    }

    private int leader(int place) {
        int at = place;
        while (leaders[at] != at) {
            leaders[at] = leaders[leaders[at]];
            at = leaders[at];
        }
        return at;
    }
}
