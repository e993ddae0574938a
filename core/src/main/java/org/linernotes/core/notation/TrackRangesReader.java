package org.linernotes.core.notation;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linernotes.core.notice.Outcome;

/** Reads one text of track ranges: cut into words, gathered to entries. */
final class TrackRangesReader {
    private static final int LONGEST_POSITION = 40;
    private static final int LONGEST_WORD_WITHOUT_DIGIT = 5;

    private static final CharMatcher SEPARATOR = CharMatcher.anyOf(",;&");
    private static final CharMatcher DASH = CharMatcher.anyOf("–—");
    private static final CharMatcher IN_POSITION =
            CharMatcher.forPredicate(Character::isLetterOrDigit).or(CharMatcher.anyOf(".-/#'() \u00a0"));

    private static final ImmutableSet<String> AND = ImmutableSet.of("and", "et");
    private static final ImmutableSet<String> TO = ImmutableSet.of("to", "through", "à", "-");
    private static final ImmutableSet<String> TRACKS = ImmutableSet.of("track", "track:", "tracks", "tracks:");
    private static final ImmutableSet<String> EXCEPT = ImmutableSet.of("except", "but");

    private final String text;
    private final List<Word> words;
    private final ImmutableList.Builder<TrackRange> entries = ImmutableList.builder();
    private final NotUnderstood unclear;
    private int next;

    TrackRangesReader(String text) {
        this.text = text;
        this.words = words(text);
        this.unclear = new NotUnderstood(text);
    }

    /** A run of the text without blanks, or one sign that stands between others. */
    private record Word(String text, int start, int end) {
        boolean isOneOf(ImmutableSet<String> these) {
            return these.contains(Ascii.toLowerCase(text));
        }

        boolean separates() {
            return (text.length() == 1 && SEPARATOR.matches(text.charAt(0))) || isOneOf(AND);
        }

        boolean leads() {
            return (text.length() == 1 && DASH.matches(text.charAt(0))) || isOneOf(TO);
        }
    }

    Outcome<TrackRanges> read() {
        skip(TRACKS);
        boolean all = skip(ImmutableSet.of("all"));
        boolean except = skip(EXCEPT) || all;
        skipMark();
        int first = next;
        while (next < words.size()) {
            readEntry();
            next++;
        }
        if (first == words.size() && !words.isEmpty() && !all) {
            unclear.add(text.strip(), TrackRanges.EXPECTED, words.get(0).start() + 1);
        }
        return Outcome.of(new TrackRanges(text, except, entries.build()), unclear.notices());
    }

    private boolean skip(ImmutableSet<String> these) {
        boolean found = next < words.size() && words.get(next).isOneOf(these);
        next += found ? 1 : 0;
        return found;
    }

    /** The hyphen by which jazz discographies set the numbers off from the instrument: (ts -1,3). */
    private void skipMark() {
        if (next < words.size()) {
            Word word = words.get(next);
            if (word.text().length() > 1 && word.text().charAt(0) == '-') {
                words.set(next, new Word(word.text().substring(1), word.start() + 1, word.end()));
            }
        }
    }

    /** Reads up to the next separator, at which it stops. */
    private void readEntry() {
        int begin = next;
        int to = -1;
        while (next < words.size() && !words.get(next).separates()) {
            if (to < 0 && words.get(next).leads()) {
                to = next;
            }
            next++;
        }
        if (begin == next) {
            return;
        }
        Optional<String> from = position(begin, to < 0 ? next : to);
        Optional<String> last = to < 0 ? Optional.empty() : position(to + 1, next);
        int start = words.get(begin).start();
        if (from.isEmpty() || (to >= 0 && last.isEmpty())) {
            unclear.add(text.substring(start, words.get(next - 1).end()), TrackRanges.EXPECTED, start + 1);
        } else {
            entries.add(new TrackRange(from.get(), last, start + 1));
        }
    }

    /** The position that some words are, the word "side" in front of it aside. */
    private Optional<String> position(int begin, int end) {
        int first = end - begin > 1 && Ascii.equalsIgnoreCase(words.get(begin).text(), "side") ? begin + 1 : begin;
        return first >= end || words.subList(first, end).stream().anyMatch(Word::leads)
                ? Optional.empty()
                : Optional.of(text.substring(
                                words.get(first).start(), words.get(end - 1).end()))
                        .filter(TrackRangesReader::isPosition);
    }

    private static boolean isPosition(String text) {
        if (text.length() > LONGEST_POSITION
                || !Character.isLetterOrDigit(text.charAt(0))
                || !IN_POSITION.matchesAllOf(text)) {
            return false;
        }
        int run = 0;
        int longest = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
            run = Character.isLetter(text.charAt(i)) ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest <= LONGEST_WORD_WITHOUT_DIGIT;
    }

    private static List<Word> words(String text) {
        CharMatcher blank = CharMatcher.whitespace();
        int end = blank.negate().lastIndexIn(text) + 1;
        int i = Math.max(0, blank.negate().indexIn(text));
        if (i < end && text.charAt(i) == '(' && text.charAt(end - 1) == ')') {
            i++;
            end--;
        }
        List<Word> words = new ArrayList<>();
        while (i < end) {
            int start = i++;
            char c = text.charAt(start);
            if (blank.matches(c)) {
                continue;
            }
            if (!isSign(c)) {
                while (i < end && !isSign(text.charAt(i)) && !blank.matches(text.charAt(i))) {
                    i++;
                }
            }
            words.add(new Word(text.substring(start, i), start, i));
        }
        return words;
    }

    private static boolean isSign(char c) {
        return SEPARATOR.matches(c) || DASH.matches(c);
    }
}
