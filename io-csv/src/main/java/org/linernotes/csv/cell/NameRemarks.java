package org.linernotes.csv.cell;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.linernotes.core.notation.ArtistCreditText;
import org.linernotes.core.notice.Notice;

/**
 * What there is to tell of the names in a sheet: that one is perhaps several, or cannot be one. Names come again and again, and so
 * some thousands are remembered. Safe for use by several threads.
 */
public final class NameRemarks {
    /** What no name has in it. */
    private static final CharMatcher NO_NAME = CharMatcher.inRange('0', '9').or(CharMatcher.anyOf("+:;=<>|"));

    /** What stands where nobody is named, in small letters: nothing is known, or nobody is known to have made it. */
    private static final ImmutableSet<String> NOBODY = ImmutableSet.of(
            "n/a",
            "n.a.",
            "none",
            "nil",
            "tba",
            "tbc",
            "trad",
            "trad.",
            "traditional",
            "traditionnel",
            "tradicional",
            "traditionell",
            "public domain",
            "p.d.",
            "domaine public",
            "dominio público",
            "gemeinfrei");

    /** What stands for somebody whom nobody knows, in small letters. */
    private static final ImmutableSet<String> UNKNOWN = ImmutableSet.of(
            "?",
            "unknown",
            "unidentified",
            "unk.",
            "unk",
            "anonymous",
            "anon.",
            "anon",
            "inconnu",
            "inconnue",
            "anonyme",
            "non identifié",
            "unbekannt",
            "anonym",
            "desconocido",
            "desconocida",
            "anónimo",
            "anónima",
            "anonimo",
            "sconosciuto");

    /** What stands behind the share that somebody has in a work. */
    private static final char SHARE = '%';

    private static final int REMEMBERED = 10_000;

    private final Map<String, ImmutableList<Notice>> remarks = new ConcurrentHashMap<>();

    /** Creates remarks of which none is known yet. */
    public NameRemarks() {}

    /**
     * {@return what there is to tell of a name, with columns in it}
     *
     * @param name the name
     */
    ImmutableList<Notice> of(String name) {
        if (remarks.size() >= REMEMBERED) {
            remarks.clear();
        }
        return remarks.computeIfAbsent(name, NameRemarks::find);
    }

    /** {@return whether a text is a word for somebody whom nobody knows} */
    static boolean isUnknown(String text) {
        return UNKNOWN.contains(text.toLowerCase(Locale.ROOT));
    }

    /** {@return whether a text can be the name of a place or a company} */
    static boolean isName(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit)
                && !isUnknown(text)
                && !NOBODY.contains(text.toLowerCase(Locale.ROOT));
    }

    /** {@return whether a text names nobody: a word for it, a text without a letter, or one with a share in it} */
    static boolean isNobody(String text) {
        return NOBODY.contains(text.toLowerCase(Locale.ROOT))
                || text.indexOf(SHARE) >= 0
                || text.codePoints().noneMatch(Character::isLetter);
    }

    private static ImmutableList<Notice> find(String name) {
        return NO_NAME.matchesAnyOf(name) || isNobody(name)
                ? ImmutableList.of(Flaws.notUnderstood(name, "a name", 0))
                : ArtistCreditText.withoutNames().read(name).notices().list();
    }
}
