package org.linernotes.examples.archive;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.linernotes.core.entity.Extensions;
import tools.jackson.databind.json.JsonMapper;

/** What an archive says and the model has no field for: it is kept with the value that it belongs to, under one key. */
public final class Kept {
    private final String key;
    private final Map<String, Object> values = new TreeMap<>();

    private Kept(String key) {
        this.key = key;
    }

    /**
     * {@return a place where nothing is kept yet}
     *
     * @param key the name of the archive
     */
    public static Kept under(String key) {
        return new Kept(key);
    }

    /** Keeps a value if there is one. */
    public Kept keep(String name, Optional<?> value) {
        value.ifPresent(v -> values.put(name, v));
        return this;
    }

    /** Keeps values. */
    public Kept keepAll(Map<String, ?> others) {
        values.putAll(others);
        return this;
    }

    /** {@return all of it} */
    public Extensions extensions() {
        return values.isEmpty()
                ? Extensions.NONE
                : Extensions.of(Map.of(key, JsonMapper.shared().writeValueAsString(values)));
    }
}
