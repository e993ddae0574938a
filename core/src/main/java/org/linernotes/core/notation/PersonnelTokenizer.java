package org.linernotes.core.notation;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notation.PersonnelToken.Kind;

/** Cuts a text about personnel into its pieces, in one pass. */
final class PersonnelTokenizer {
    private static final CharMatcher BLANK = CharMatcher.whitespace();
    private static final CharMatcher DASH = CharMatcher.anyOf("-–—");
    private static final CharMatcher BULLET = CharMatcher.anyOf("•◦▪●■‣");
    private static final String QUOTES = "\"“”";

    /** Words that end with a point within a sentence. */
    private static final ImmutableSet<String> ABBREVIATED = ImmutableSet.of(
            "acc", "arr", "chas", "cond", "dir", "dr", "feat", "ft", "geo", "incl", "jr", "mr", "mrs", "ms", "mx", "no",
            "orch", "pers", "poss", "prob", "sr", "st", "ste", "unk", "voc", "vol", "vs", "wm");

    private final String text;
    private final List<PersonnelToken> tokens = new ArrayList<>();
    private int at;

    private PersonnelTokenizer(String text) {
        this.text = text;
    }

    /** The pieces of the text; the last is a {@link Kind#STOP}. */
    static ImmutableList<PersonnelToken> tokens(String text) {
        PersonnelTokenizer tokenizer = new PersonnelTokenizer(text);
        tokenizer.cut();
        return tokenizer.joined();
    }

    private void cut() {
        while (at < text.length()) {
            char c = text.charAt(at);
            switch (c) {
                case '(', '[' -> bracket(c == '(' ? ')' : ']');
                case ',' -> mark(Kind.COMMA);
                case ';', '\n' -> mark(Kind.SEMICOLON);
                case '\t' -> mark(Kind.DASH); // columns of names and of what is played
                case ':' -> mark(Kind.COLON);
                case '.' -> mark(Kind.STOP);
                default -> {
                    if (BLANK.matches(c)) {
                        at++;
                    } else if (isBullet(c)) {
                        mark(Kind.SEMICOLON);
                    } else if (DASH.matches(c) && isBlank(at - 1) && isBlank(at + 1)) {
                        mark(Kind.DASH);
                    } else {
                        word();
                    }
                }
            }
        }
        add(Kind.STOP, "", at);
    }

    private boolean isBullet(char c) {
        return BULLET.matches(c) || (c == '*' && isBlank(at - 1) && isBlank(at + 1));
    }

    private boolean isBlank(int index) {
        return index < 0 || index >= text.length() || BLANK.matches(text.charAt(index));
    }

    private void mark(Kind kind) {
        add(kind, text.substring(at, at + 1), at);
        at++;
    }

    private void add(Kind kind, String piece, int index) {
        tokens.add(new PersonnelToken(kind, piece, index + 1, null));
    }

    /** A bracket ends where it is closed, if that is before the next of its sort is opened. */
    private void bracket(char closing) {
        int start = at + 1;
        int end = start;
        while (end < text.length() && text.charAt(end) != closing && text.charAt(end) != text.charAt(at)) {
            end++;
        }
        boolean closed = end < text.length() && text.charAt(end) == closing;
        if (closed) {
            add(Kind.BRACKET, text.substring(start, end), start);
            at = end + 1;
        } else {
            mark(Kind.STRAY);
        }
    }

    private void word() {
        int start = at;
        while (at < text.length() && !endsWord(text.charAt(at))) {
            // what stands in quotes is one word, if the quote is closed before the next bracket
            at = QUOTES.indexOf(text.charAt(at)) >= 0 ? afterQuote(at) : at + 1;
        }
        if (at > start && text.charAt(at - 1) == '.' && endsSentence(start)) {
            at--;
        }
        if (at > start) {
            add(Kind.WORD, text.substring(start, at), start);
        }
        if (at == start || (at < text.length() && text.charAt(at) == ')')) {
            mark(Kind.STRAY);
        }
    }

    private static boolean endsWord(char c) {
        return BLANK.matches(c) || BULLET.matches(c) || ",;:()[]".indexOf(c) >= 0;
    }

    private int afterQuote(int quote) {
        for (int i = quote + 1; i < text.length() && "()[];\n".indexOf(text.charAt(i)) < 0; i++) {
            if (QUOTES.indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return quote + 1;
    }

    /** Whether the point at the end of the word that begins there is the point at the end of a sentence. */
    private boolean endsSentence(int start) {
        String word = text.substring(start, at - 1);
        boolean initial = word.indexOf('.') > 0 || (word.length() == 1 && Character.isUpperCase(word.charAt(0)));
        boolean abbreviated = initial || ABBREVIATED.contains(PersonnelWord.normal(word));
        return !abbreviated && !word.isEmpty();
    }

    /** The pieces with the words of each phrase of {@link PersonnelWord} joined. */
    private ImmutableList<PersonnelToken> joined() {
        List<String> normal = tokens.stream()
                .map(token -> token.is(Kind.WORD) ? PersonnelWord.normal(token.text()) : "")
                .toList();
        ImmutableList.Builder<PersonnelToken> joined = ImmutableList.builderWithExpectedSize(tokens.size());
        for (int i = 0; i < tokens.size(); ) {
            PersonnelToken first = tokens.get(i);
            PersonnelWord.@Nullable Phrase phrase = first.is(Kind.WORD) ? PersonnelWord.at(normal, i) : null;
            int next = i + (phrase == null ? 1 : phrase.words().size());
            PersonnelToken last = tokens.get(next - 1);
            joined.add(
                    phrase == null
                            ? first
                            : new PersonnelToken(
                                    Kind.WORD,
                                    text.substring(
                                            first.column() - 1,
                                            last.column() - 1 + last.text().length()),
                                    first.column(),
                                    phrase.word()));
            i = next;
        }
        return joined.build();
    }
}
