package org.linernotes.core.vocabulary;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.notice.InvalidTextException;

/**
 * How one kind of open term is made, and how its text form is read.
 *
 * @param <T> the kind of term
 */
final class TermSyntax<T extends OpenTerm> {
    private static final int LONGEST_KEY = 200;
    private static final int LONGEST_NAME = 1_000;

    /** A name of nothing but quotes, doubled, between quotes, with a blank and an identifier behind it. */
    private static final int LONGEST_TEXT = 2 * LONGEST_NAME + 64;

    private static final char QUOTE = '\'';
    private static final String MBID_PREFIX = " mb:";

    private final String what;
    private final ImmutableMap<String, T> table;
    private final Function<String, T> keyed;
    private final Naming<T> printed;

    /** Makes a term that has a printed name only. */
    @FunctionalInterface
    interface Naming<T> {
        T of(String name, @Nullable Mbid mbid);
    }

    TermSyntax(String what, ImmutableMap<String, T> table, Function<String, T> keyed, Naming<T> printed) {
        this.what = what;
        this.table = table;
        this.keyed = keyed;
        this.printed = printed;
    }

    T of(String key) {
        T known = table.get(key);
        if (known != null) {
            return known;
        }
        if (!isKey(key)) {
            throw new InvalidTextException(
                    what + " key", key, "a key is lower-case letters and digits joined by hyphens");
        }
        return keyed.apply(key);
    }

    T named(String name, @Nullable Mbid mbid) {
        if (!isName(name)) {
            throw new InvalidTextException(
                    what + " name", name, "a name is not blank and not longer than 1,000 characters");
        }
        return printed.of(name, mbid);
    }

    T parse(String text) {
        T term = read(text);
        if (term == null) {
            throw new InvalidTextException(
                    what, text, "expected a key, or a name in single quotes and perhaps mb: and an identifier");
        }
        return term;
    }

    Optional<T> tryParse(String text) {
        return Optional.ofNullable(read(text));
    }

    private @Nullable T read(String text) {
        if (text.length() > LONGEST_TEXT) {
            return null;
        }
        if (text.isEmpty() || text.charAt(0) != QUOTE) {
            T known = table.get(text);
            return known != null || !isKey(text) ? known : keyed.apply(text);
        }
        StringBuilder name = new StringBuilder(text.length());
        int end = unquote(text, name);
        if (end < 0 || !isName(name)) {
            return null;
        }
        if (end == text.length()) {
            return printed.of(name.toString(), null);
        }
        return text.startsWith(MBID_PREFIX, end)
                ? Mbid.tryParse(text.substring(end + MBID_PREFIX.length()))
                        .map(mbid -> printed.of(name.toString(), mbid))
                        .orElse(null)
                : null;
    }

    /** {@return the index behind the closing quote, or -1 where there is none; the name is added to the builder} */
    private static int unquote(String text, StringBuilder name) {
        int i = 1;
        while (i < text.length()) {
            char c = text.charAt(i++);
            if (c == QUOTE) {
                if (i == text.length() || text.charAt(i) != QUOTE) {
                    return i;
                }
                i++;
            }
            name.append(c);
        }
        return -1;
    }

    static String quoted(String name, @Nullable Mbid mbid) {
        String quoted = QUOTE + name.replace("'", "''") + QUOTE;
        return mbid == null ? quoted : quoted + MBID_PREFIX + mbid;
    }

    static String nameOf(String key) {
        return key.replace('-', ' ');
    }

    static boolean isKey(String text) {
        if (text.isEmpty() || text.length() > LONGEST_KEY) {
            return false;
        }
        boolean hyphenMayNotFollow = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean hyphen = c == '-';
            if (hyphen ? hyphenMayNotFollow : !isLetterOrDigit(c)) {
                return false;
            }
            hyphenMayNotFollow = hyphen;
        }
        return !hyphenMayNotFollow;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    static boolean isName(CharSequence name) {
        return name.length() <= LONGEST_NAME && !name.chars().allMatch(Character::isWhitespace);
    }
}
