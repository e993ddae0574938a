package org.linernotes.examples.ellingtonia;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.linernotes.core.entity.Extensions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the archive says and the model has no field for. It is kept with the value that it belongs to, under one key that is
 * named for the archive.
 */
final class Leftovers {
    /** The key under which all of it stands. */
    static final String KEY = "ellingtonia";

    private final Map<String, Object> values = new TreeMap<>();

    /** Keeps what a record did not know of its JSON. */
    static Leftovers of(Map<String, JsonNode> unknown) {
        Leftovers leftovers = new Leftovers();
        leftovers.values.putAll(unknown);
        return leftovers;
    }

    /** Keeps a value if there is one. */
    Leftovers keep(String name, Optional<?> value) {
        value.ifPresent(v -> values.put(name, v));
        return this;
    }

    /** {@return all of it} */
    Extensions extensions() {
        return values.isEmpty()
                ? Extensions.NONE
                : Extensions.of(Map.of(KEY, JsonMapper.shared().writeValueAsString(values)));
    }
}
