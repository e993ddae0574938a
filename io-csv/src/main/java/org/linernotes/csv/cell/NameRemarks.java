package org.linernotes.csv.cell;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.internal.ResourceTable;
import org.linernotes.core.notation.ArtistCreditText;
import org.linernotes.core.notation.DateText;
import org.linernotes.core.notation.NotationNotice;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.vocabulary.Dialect;

/**
 * What there is to tell of the names in a sheet: that one is perhaps several, or cannot be one. Names come again and again, and so
 * some thousands are remembered. Safe for use by several threads.
 */
public final class NameRemarks {
    /** What no name has in it. */
    private static final CharMatcher NO_NAME = CharMatcher.anyOf("+:;=<>|");

    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    /** Names have years in them, "Studio 1900", but no longer numbers, and none in brackets. */
    private static final Pattern CODE = Pattern.compile("[0-9]{5}|\\([^()]*[0-9]");

    /** What stands where no name is, in small letters: the resource {@code name-words.tsv}. */
    private static final ImmutableMap<String, Meaning> WORDS = ResourceTable.words(
            "name-words.tsv",
            NameRemarks.class.getResourceAsStream("name-words.tsv"),
            "means",
            "words",
            row -> row.word("means", Meaning.class));

    /** What stands behind the share that somebody has in a work. */
    private static final char SHARE = '%';

    private static final DateText DATES = DateText.standard();

    private static final int REMEMBERED = 10_000;

    private final Map<String, ImmutableList<Notice>> remarks = new ConcurrentHashMap<>();

    /** What a word says that is no name. */
    private enum Meaning {
        /** That nobody is named. */
        NOBODY,
        /** That nobody is known to have made it, and that it was handed down. */
        TRADITIONAL,
        /** That there is somebody whom nobody knows. */
        UNKNOWN
    }

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

    /**
     * Tells what there is to tell of a name.
     *
     * @param name the name
     * @param offset where it begins in its cell
     * @param notices where it is told
     */
    void tell(String name, int offset, Notices.Builder notices) {
        for (Notice remark : of(name)) {
            int column = remark.location().column().orElse(1);
            notices.add(remark.at(remark.location().at(1, offset + column)));
        }
    }

    private static Optional<Meaning> meaning(String text) {
        return Optional.ofNullable(WORDS.get(text.toLowerCase(Locale.ROOT)));
    }

    /** {@return whether a text is a word for somebody whom nobody knows} */
    static boolean isUnknown(String text) {
        return meaning(text).equals(Optional.of(Meaning.UNKNOWN));
    }

    /** {@return whether a text says that nobody is known to have made something, and that it was handed down} */
    static boolean isTraditional(String text) {
        return meaning(text).equals(Optional.of(Meaning.TRADITIONAL));
    }

    /** {@return whether a text can be the name of a place or a company, or of a version} */
    static boolean isName(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit) && !isPlaceholder(text);
    }

    /** {@return whether a text is a word for nobody, or for somebody whom nobody knows} */
    static boolean isPlaceholder(String text) {
        return meaning(text).filter(word -> word != Meaning.TRADITIONAL).isPresent();
    }

    /** {@return whether a text names nobody: a word for it, a text without a letter, or one with a share in it} */
    static boolean isNobody(String text) {
        return meaning(text).filter(word -> word != Meaning.UNKNOWN).isPresent()
                || text.indexOf(SHARE) >= 0
                || text.codePoints().noneMatch(Character::isLetter);
    }

    private static ImmutableList<Notice> find(String name) {
        if (NO_NAME.matchesAnyOf(name) || isNobody(name) || isNumber(name)) {
            return ImmutableList.of(Flaws.notUnderstood(name, "a name", 0));
        }
        Outcome<ArtistCredit> credit = ArtistCreditText.withoutNames().read(name);
        boolean several = credit.value().filter(read -> read.names().size() > 1).isPresent();
        return several
                ? ImmutableList.of(
                        Notice.of(NotationNotice.PERHAPS_SEVERAL_NAMES, Location.UNKNOWN.at(1, 1), "text", name))
                : credit.notices().list();
    }

    /** "50 Cent" and "4AD" are names, and a code, a date or a number of players, "2 violins", is none. */
    private static boolean isNumber(String name) {
        return DIGITS.matchesAnyOf(name)
                && (CODE.matcher(name).find()
                        || DATES.read(name)
                                .value()
                                .flatMap(DateExpression::value)
                                .isPresent()
                        || Dialect.JAZZ
                                .find(DIGITS.or(CharMatcher.whitespace()).trimFrom(name))
                                .isPresent());
    }
}
