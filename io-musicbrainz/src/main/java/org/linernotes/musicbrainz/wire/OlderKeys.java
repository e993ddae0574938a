package org.linernotes.musicbrainz.wire;

import com.google.common.collect.ImmutableMap;

/** Names of keys of former years. */
public final class OlderKeys {
    private static final ImmutableMap<String, String> CURRENT = ImmutableMap.of(
            "begin_area", "begin-area",
            "end_area", "end-area",
            "iso_3166_1_codes", "iso-3166-1-codes",
            "iso_3166_2_codes", "iso-3166-2-codes",
            "iso_3166_3_codes", "iso-3166-3-codes");

    private OlderKeys() {}

    /**
     * {@return the name of today, or the same one}
     *
     * @param key a name of a key
     */
    public static String current(String key) {
        return CURRENT.getOrDefault(key, key);
    }
}
