package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.InvalidTextException;

/**
 * What a column of a sheet is in the model: {@code release.catalogNumber}, {@code part.personnel}. Each says how a cell is read,
 * where its value goes, and how it is written back; {@code docs/label-copy.md} lists them all.
 *
 * <p>Two targets are equal if they have the same key.
 */
public final class Target {
    private final String key;
    private final Level level;
    private final String description;
    private final Slice<?> slice;

    Target(String key, Level level, String description, Slice<?> slice) {
        this.key = key;
        this.level = level;
        this.description = description;
        this.slice = slice;
    }

    /** {@return the key, for example {@code "release.catalogNumber"}} */
    public String key() {
        return key;
    }

    /** {@return what the column is about} */
    public Level level() {
        return level;
    }

    /** {@return what the column says, and in which form, in a sentence} */
    public String description() {
        return description;
    }

    /** {@return whether one column says all of it, so that a sheet can have but one} */
    boolean isWhole() {
        return slice.whole();
    }

    /**
     * {@return whether a setting means something for columns of this: dates are in no dialect}
     *
     * @param setting the setting
     */
    public boolean takes(Setting setting) {
        return TakenSettings.takes(this, setting);
    }

    Slice<?> slice() {
        return slice;
    }

    /** {@return all targets, those of a level together} */
    public static ImmutableList<Target> all() {
        return TargetTable.TARGETS.values().asList();
    }

    /**
     * {@return the target with a key}
     *
     * @param key the key
     * @throws InvalidTextException if there is no such target
     */
    public static Target parse(String key) {
        return tryParse(key)
                .orElseThrow(() -> new InvalidTextException("target", key, "it is a level, a point and a property"));
    }

    /**
     * {@return the target with a key, if there is one}
     *
     * @param key the key
     */
    public static Optional<Target> tryParse(String key) {
        ImmutableMap<String, Target> targets = TargetTable.TARGETS;
        return Optional.ofNullable(targets.get(key));
    }

    /** {@return the target of the same property on another level, if there is one} */
    Optional<Target> at(Level other) {
        return tryParse(other + key.substring(level.toString().length()));
    }

    /** {@return the id of what is on a level, if sheets can state one} */
    static Optional<Target> idOf(Level level) {
        return tryParse(level + ".id");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Target that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /** {@return the key, which {@link #parse} takes back} */
    @Override
    public String toString() {
        return key;
    }
}
