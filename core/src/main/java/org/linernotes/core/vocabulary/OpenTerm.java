package org.linernotes.core.vocabulary;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.identifier.Mbid;

/**
 * A word of an open vocabulary: a <b>key</b> such as {@code tenor-saxophone}, or a <b>printed name</b> that has no key,
 * with the MusicBrainz identifier of what it names where that is known.
 *
 * <p>A key is made of lower-case letters and digits in groups joined by single hyphens. Keys that no table holds are
 * accepted too: data of a newer version may use them. Two terms of one kind are equal when their keys are equal, or,
 * without keys, when name and identifier are.
 *
 * <p>The text form, which {@code parse} takes back, is the key, or the name in single quotes (a quote inside is
 * doubled), followed by the identifier where there is one:
 *
 * <pre>
 * tenor-saxophone
 * 'glass armonica d''amore'
 * '17-string bass koto' mb:21468ce3-bad3-4f48-a2ff-01e6b0bc9ca2
 * </pre>
 */
public abstract sealed class OpenTerm permits Term, Role, Instrument {
    private final @Nullable String key;
    /** Null where it is the key with blanks for hyphens: catalogues hold many of one term. */
    private final @Nullable String name;

    private final @Nullable Mbid mbid;

    OpenTerm(@Nullable String key, @Nullable String name, @Nullable Mbid mbid) {
        this.key = key;
        this.name = name;
        this.mbid = mbid;
    }

    /** {@return the key, or empty where only a printed name is known} */
    public final Optional<String> key() {
        return Optional.ofNullable(key);
    }

    /** {@return the name to print: for a key its name in the table, or the key with blanks for hyphens} */
    public final String name() {
        return name == null ? TermSyntax.nameOf(Objects.requireNonNull(key)) : name;
    }

    /** {@return the MusicBrainz identifier of what a printed name names, if known; a key has none} */
    public final Optional<Mbid> mbid() {
        return Optional.ofNullable(mbid);
    }

    /**
     * {@return whether a text can be a printed name: it is not blank and has at most 1,000 characters}
     *
     * @param text any text
     */
    public static boolean isName(String text) {
        return TermSyntax.isName(text);
    }

    @Override
    @SuppressWarnings("EqualsGetClass") // the kinds are final, and a role is no instrument whatever its key
    public final boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        OpenTerm that = (OpenTerm) other;
        return key == null
                ? that.key == null && name().equals(that.name()) && Objects.equals(mbid, that.mbid)
                : key.equals(that.key);
    }

    @Override
    public final int hashCode() {
        return key == null ? 31 * name().hashCode() + Objects.hashCode(mbid) : key.hashCode();
    }

    /** {@return the text form, which {@code parse} takes back} */
    @Override
    public final String toString() {
        return key == null ? TermSyntax.quoted(name(), mbid) : key;
    }
}
