package org.linernotes.csv;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linernotes.core.entity.ArtistId;

/**
 * The artists whose ids a sheet states, by their names. An artist may have several names; a name that several of them have is whose the
 * row says, and elsewhere nobody's whose id is stated.
 */
final class StatedArtists {
    private final Map<String, ArtistId> byName = new HashMap<>();
    private final Set<String> ofSeveral = new HashSet<>();
    private final Map<ArtistId, String> names = new LinkedHashMap<>();

    void add(ArtistId id, String name) {
        names.putIfAbsent(id, name);
        if (!byName.computeIfAbsent(name, first -> id).equals(id)) {
            ofSeveral.add(name);
        }
    }

    /** {@return whose the name is, if it is that of one} */
    Optional<ArtistId> of(String name) {
        return ofSeveral.contains(name) ? Optional.empty() : Optional.ofNullable(byName.get(name));
    }

    boolean isName(String name) {
        return byName.containsKey(name);
    }

    /** {@return whether several artists have a name} */
    boolean isOfSeveral(String name) {
        return ofSeveral.contains(name);
    }

    /** {@return the first name of an artist whose id is stated} */
    Optional<String> nameOf(ArtistId id) {
        return Optional.ofNullable(names.get(id));
    }
}
