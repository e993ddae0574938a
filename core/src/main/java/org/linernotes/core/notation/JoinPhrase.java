package org.linernotes.core.notation;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Locale;
import org.linernotes.core.internal.ResourceTable;

/** The texts that join names in a printed credit, by how they are written and how sure they are; one table lists them. */
enum JoinPhrase {
    /** Announces a guest, and never stands within a name: {@code feat.}. */
    GUEST(true),
    /** A word, or a sign that is set between blanks like one: {@code with}. It may as well be a part of a name. */
    WORD(true),
    /** A mark with blanks or without: a comma, an ampersand. It may as well be a part of a name. */
    SIGN(false),
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
            .sorted(comparing(row -> -row.phrase().length()))
            .collect(ImmutableListMultimap.toImmutableListMultimap(Row::kind, Row::phrase));

    private final boolean betweenBlanks;

    JoinPhrase(boolean betweenBlanks) {
        this.betweenBlanks = betweenBlanks;
    }

    /**
     * Where the longest phrase of this kind ends that starts at a place, in any case; the place itself if there is none. A
     * phrase that is written like a word has a blank or a bracket before it, and a blank after it unless it is an abbreviation.
     */
    int endAt(String text, int at) {
        for (String phrase : TABLE.get(this)) {
            int end = at + phrase.length();
            if (text.regionMatches(true, at, phrase, 0, phrase.length())
                    && (!betweenBlanks || isSetOff(text, at, end))
                    && !isWithinWord(text, end)) {
                return end;
            }
        }
        return at;
    }

    /** Whether all of the text, in any case, is a phrase of this kind. */
    boolean is(String text) {
        return TABLE.get(this).contains(text.toLowerCase(Locale.ROOT));
    }

    private static boolean isSetOff(String text, int start, int end) {
        boolean before = start > 0 && (isBlank(text.charAt(start - 1)) || CLOSING.endsAt(text, start));
        boolean after = end < text.length() && (isBlank(text.charAt(end)) || text.charAt(end - 1) == '.');
        return before && after;
    }

    private boolean endsAt(String text, int end) {
        return TABLE.get(this).stream()
                .anyMatch(phrase -> text.regionMatches(end - phrase.length(), phrase, 0, phrase.length()));
    }

    private static boolean isWithinWord(String text, int end) {
        return end < text.length() && Words.isWithin(text, end);
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
