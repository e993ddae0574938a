package org.linernotes.core.notation;

import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Locale;
import java.util.stream.IntStream;
import org.linernotes.core.internal.ResourceTable;

/** The texts that join names in a printed credit, by how they are written and how sure they are; one table lists them. */
enum JoinPhrase {
    /** Announces a guest, and never stands within a name: {@code feat.}. */
    GUEST(true),
    /** Announces a guest as well, unless the word before it makes a measure or a fort of it: {@code ft.}. */
    SHORT_GUEST(true),
    /** A number that may stand before such a phrase, which is a measure then: {@code Sixty Ft. Dolls}. */
    NUMBER(false),
    /** A word before such a phrase, which is a fort then: {@code The Ft. Worth Five}. */
    BEFORE_FORT(false),
    /** A word, or a sign that is set between blanks like one: {@code with}. It may as well be a part of a name. */
    WORD(true),
    /** A mark with blanks or without: a comma, an ampersand. It may as well be a part of a name. */
    SIGN(false),
    /** A mark, or a word that is written without blanks, that is a part of names far more often: a full stop. */
    FAINT_SIGN(false),
    /** Begins an addition in brackets: {@code (CV:}. */
    OPENING(false),
    /** Ends an addition in brackets. */
    CLOSING(false),
    /** Looks like a join and is a part of a name: {@code and his}, {@code , Jr.}. */
    WITHIN(false);

    private record Row(JoinPhrase kind, String phrase) {}

    private static final ImmutableListMultimap<JoinPhrase, String> TABLE = ResourceTable.read(
                    "join-phrases.tsv",
                    JoinPhrase.class.getResourceAsStream("join-phrases.tsv"),
                    ImmutableList.of("kind", "phrase", "language"),
                    row -> new Row(row.word("kind", JoinPhrase.class), row.cell("phrase")))
            .stream()
            .sorted(comparingInt(row -> -row.phrase().length()))
            .collect(ImmutableListMultimap.toImmutableListMultimap(Row::kind, Row::phrase));

    private final boolean betweenBlanks;

    JoinPhrase(boolean betweenBlanks) {
        this.betweenBlanks = betweenBlanks;
    }

    /** Where the longest phrase of this kind ends that starts at a place; the place itself if there is none. */
    int endAt(String text, int at) {
        return endsAt(text, at).findFirst().orElse(at);
    }

    /**
     * Where the phrases of this kind end that start at a place, in any case, the longest first. What is written like a word has
     * no letter before it, and a blank after it unless it is an abbreviation.
     */
    IntStream endsAt(String text, int at) {
        return ends(text, at).filter(end -> !betweenBlanks || isSetOff(text, at, end));
    }

    private IntStream ends(String text, int at) {
        return TABLE.get(this).stream()
                .filter(phrase -> text.regionMatches(true, at, phrase, 0, phrase.length()))
                .mapToInt(phrase -> at + phrase.length())
                .filter(end -> !Words.isWithin(text, end));
    }

    /** The same of a phrase before which only a bracket stands. */
    int endBehindBracket(String text, int at) {
        return ends(text, at)
                .filter(end -> isSetOffBehind(text, end))
                .findFirst()
                .orElse(at);
    }

    /** Whether all of the text, in any case, is a phrase of this kind. */
    boolean is(String text) {
        return TABLE.get(this).contains(text.toLowerCase(Locale.ROOT));
    }

    private static boolean isSetOff(String text, int start, int end) {
        boolean before = start > 0 && !Character.isLetterOrDigit(text.charAt(start - 1)) && !isBracket(text, start - 1);
        return before && isSetOffBehind(text, end);
    }

    private static boolean isSetOffBehind(String text, int end) {
        return end < text.length() && (isBlank(text.charAt(end)) || text.charAt(end - 1) == '.');
    }

    private static boolean isBracket(String text, int at) {
        return Character.getType(text.charAt(at)) == Character.START_PUNCTUATION;
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
