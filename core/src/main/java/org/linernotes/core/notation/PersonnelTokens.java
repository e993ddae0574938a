package org.linernotes.core.notation;

import static org.linernotes.core.notation.PersonnelToken.Kind.BRACKET;
import static org.linernotes.core.notation.PersonnelToken.Kind.COMMA;
import static org.linernotes.core.notation.PersonnelToken.Kind.WORD;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/** The pieces of a text about personnel, and what runs of them are, as far as it can be told without what stands before. */
final class PersonnelTokens {
    /** Behind "and" these go on with a name: "Paul Baron and his orchestra". */
    private static final ImmutableSet<String> POSSESSIVES =
            ImmutableSet.of("his", "her", "their", "the", "son", "ses", "su", "sus", "sein", "seine", "ihr");

    private final String text;
    private final ImmutableList<PersonnelToken> pieces;

    PersonnelTokens(String text) {
        this.text = text;
        this.pieces = PersonnelTokenizer.tokens(text);
    }

    PersonnelToken get(int index) {
        return pieces.get(index);
    }

    int size() {
        return pieces.size();
    }

    /** The text of the pieces from the first to the one before the end, without what separates it from the next. */
    String printed(int first, int end) {
        PersonnelToken start = get(first);
        PersonnelToken stop = get(Math.max(first, end - 1));
        int from = start.column() - 1;
        int to = stop.column() - 1 + stop.text().length() + (stop.is(BRACKET) ? 1 : 0);
        return text.substring(Math.min(from, text.length()), Math.min(to, text.length()))
                .strip();
    }

    /** Where a list of takes ends that begins at a piece, {@code on 3, 5} or {@code -3}; 0 where there is none. */
    int marksEnd(int from) {
        boolean named = get(from).is(PersonnelWord.TAKES);
        int end = 0;
        int at = named ? from + 1 : from;
        while (at < pieces.size() && get(at).is(WORD) && isMark(get(at).text(), named || end > 0)) {
            end = at + 1;
            at = get(end).is(COMMA) || get(end).is(PersonnelWord.AND) ? end + 1 : end;
        }
        // "Take 6 (v)" is a name, and "2as" are players
        boolean apart = from > 0 && !get(from - 1).isBoundary();
        return apart && end > 0 && get(end).isBoundary() ? end : 0;
    }

    /** Whether a word is a mark of takes; where nothing has named them, it begins with a hyphen. */
    private static boolean isMark(String word, boolean named) {
        String bare = word.startsWith("-") ? word.substring(1) : word;
        return (named || bare.length() < word.length()) && PlayedReader.isMarks(bare);
    }

    /** Where the name ends under which somebody is credited, which is all that stands there; 0 where there is none. */
    int creditedNameEnd(int from) {
        int end = from;
        while (end < pieces.size() && get(end).is(WORD) && get(end).word() == null) {
            end++;
        }
        boolean name = end > from
                && (get(end).isBoundary() || get(end).is(BRACKET))
                && BracketReader.isCreditedName(get(from))
                && isName(from, end);
        return name ? end : 0;
    }

    /** Whether the pieces from the first to the one before the end are a name, whatever stands beside them. */
    boolean isName(int first, int end) {
        return PlayerName.read(printed(first, end), false) != null;
    }

    /** Whether "and" stands within a name: "Raymond Scott and His Orchestra", "studio orchestra and choir". */
    boolean joinsName(int and) {
        PersonnelToken next = get(Math.min(and + 1, pieces.size() - 1));
        boolean possessive = POSSESSIVES.contains(next.text().toLowerCase(Locale.ROOT));
        boolean alone = and + 2 >= pieces.size() || !get(and + 2).is(WORD);
        return next.is(WORD)
                && !next.is(PersonnelWord.OTHERS)
                && (possessive || (alone && PlayerName.namesSeveral(next.text())));
    }
}
