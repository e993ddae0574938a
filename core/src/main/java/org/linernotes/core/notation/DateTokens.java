package org.linernotes.core.notation;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.linernotes.core.notation.DateToken.Kind;
import org.linernotes.core.notation.DateWordTable.Meaning;

/** Cuts the text of a date into tokens, from left to right. */
final class DateTokens {
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
    private static final CharMatcher BLANK = CharMatcher.whitespace().or(CharMatcher.anyOf("'’ʼ"));

    private static final ImmutableMap<Character, Kind> MARKS = ImmutableMap.<Character, Kind>builder()
            .put('-', Kind.TO)
            .put('‐', Kind.TO)
            .put('‑', Kind.TO)
            .put('–', Kind.TO)
            .put('—', Kind.TO)
            .put('/', Kind.SLASH)
            .put(',', Kind.COMMA)
            .put('&', Kind.AND)
            .put('+', Kind.AND)
            .put('?', Kind.QUESTION)
            .put('~', Kind.APPROXIMATE)
            .put('(', Kind.OPENING)
            .put('[', Kind.OPENING)
            .put(')', Kind.CLOSING)
            .put(']', Kind.CLOSING)
            .buildOrThrow();

    private final DateWordTable words;
    private final String text;
    private final ImmutableList.Builder<DateToken> tokens = ImmutableList.builder();
    private int at;
    private boolean spaced;

    private DateTokens(DateWordTable words, String text) {
        this.words = words;
        this.text = text;
    }

    /** The tokens of the text, of which the last is its end. */
    static ImmutableList<DateToken> of(DateWordTable words, String text) {
        return new DateTokens(words, text).read();
    }

    private ImmutableList<DateToken> read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (BLANK.matches(c)) {
                at++;
                spaced = true;
            } else if (DIGIT.matches(c)) {
                number();
            } else if (Character.isLetter(c)) {
                word();
            } else {
                add(MARKS.getOrDefault(c, Kind.OTHER), 0, at + 1);
            }
        }
        return tokens.add(new DateToken(Kind.END, 0, at, at, spaced)).build();
    }

    private void add(Kind kind, int value, int end) {
        tokens.add(new DateToken(kind, value, at, end, spaced));
        at = end;
        spaced = false;
    }

    private void number() {
        int numeric = new NumericDate.Form(text, at).end();
        if (numeric > at) {
            add(Kind.NUMERIC, 0, numeric);
            return;
        }
        int end = digitsEnd(at);
        // more digits than an int holds are no date at all
        boolean small = end - at <= 9;
        add(small ? Kind.NUMBER : Kind.OTHER, small ? Integer.parseInt(text, at, end, 10) : 0, end);
        skipDot();
    }

    private int digitsEnd(int from) {
        int end = from;
        while (end < text.length() && DIGIT.matches(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Takes as many words as mean something together. */
    private void word() {
        StringBuilder phrase = new StringBuilder();
        int end = at;
        int best = wordEnd(at);
        Optional<Meaning> meaning = Optional.empty();
        for (int count = 0; count < DateWordTable.LONGEST && isLetter(end); count++) {
            int wordEnd = wordEnd(end);
            phrase.append(phrase.isEmpty() ? "" : " ").append(DateWordTable.fold(text.substring(end, wordEnd)));
            Optional<Meaning> found = words.meaning(phrase.toString());
            if (found.isPresent()) {
                meaning = found;
                best = wordEnd;
            }
            end = nextWord(wordEnd);
        }
        add(
                meaning.map(Meaning::kind).orElse(Kind.OTHER),
                meaning.map(Meaning::value).orElse(0),
                best);
        skipDot();
    }

    private boolean isLetter(int index) {
        return index < text.length() && Character.isLetter(text.charAt(index));
    }

    private int wordEnd(int from) {
        int end = from;
        while (isLetter(end) || (end > from && end < text.length() && DateWordTable.isMark(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    /** Where the next word of a phrase may begin: after blanks or one hyphen. */
    private int nextWord(int from) {
        int end = from;
        while (end < text.length() && BLANK.matches(text.charAt(end))) {
            end++;
        }
        return end == from && end < text.length() && text.charAt(end) == '-' ? end + 1 : end;
    }

    /** The dot of an abbreviation or of an ordinal number. */
    private void skipDot() {
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
            spaced = true;
        }
    }
}
