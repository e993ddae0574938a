package org.linernotes.core.notation;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a text says of who plays: the name of an artist; {@code Unk}, {@code 2 Unk}; {@code string section of 16}; the number
 * of {@code 7 trumpets}.
 *
 * @param artist the name of the artist; empty if it is none
 * @param ensemble what an ensemble is called that has no name of its own
 * @param count how many players, where they are an ensemble or unidentified; 0 if that is not said
 * @param note what else is said of an unidentified player: {@code drummer}
 */
record PlayerName(Optional<String> artist, Optional<String> ensemble, int count, Optional<String> note) {
    /** Players of whom nothing is known but that they are others. */
    static final PlayerName OTHERS = new PlayerName(Optional.empty(), Optional.of("others"), 0, Optional.empty());

    /** Somebody whom nobody knows. */
    static final PlayerName UNIDENTIFIED = new PlayerName(Optional.empty(), Optional.empty(), 1, Optional.empty());

    private static final int LONGEST = 120;
    private static final int MOST_WORDS = 12;
    private static final int MOST_PLAYERS = 9_999;
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
    private static final CharMatcher QUESTION = CharMatcher.is('?');
    private static final CharMatcher EDGES = CharMatcher.anyOf(".,'\"“”‘’");

    /** Words that tell that several play. */
    private static final ImmutableSet<String> ENSEMBLES = ImmutableSet.of(
            "band",
            "big-band",
            "choir",
            "choirs",
            "chorale",
            "chorus",
            "chor",
            "chœur",
            "choeur",
            "combo",
            "conjunto",
            "dancers",
            "duo",
            "ensemble",
            "group",
            "instrumentalists",
            "musicians",
            "octet",
            "orch",
            "orchester",
            "orchestra",
            "orchestras",
            "orchestre",
            "orquesta",
            "others",
            "philharmonic",
            "philharmoniker",
            "players",
            "quartet",
            "quintet",
            "section",
            "septet",
            "sextet",
            "singers",
            "strings",
            "symphony",
            "trio",
            "vocalists",
            "voices",
            "woodwinds");

    /** Words of names that are written in lower case. */
    private static final ImmutableSet<String> PARTICLES = ImmutableSet.of(
            "a", "al", "alla", "and", "bin", "d", "da", "das", "de", "degli", "dei", "del", "della", "den", "der",
            "des", "di", "do", "dos", "du", "e", "el", "en", "et", "for", "from", "het", "his", "her", "in", "la",
            "las", "le", "les", "lo", "los", "of", "on", "op", "ou", "per", "son", "su", "sus", "the", "their", "und",
            "van", "ver", "vom", "von", "with", "y", "zu", "zum", "zur");

    private static final ImmutableSet<String> ARTICLES = ImmutableSet.of("a", "an", "the");

    /** What a text says, or null if it can be no name; {@code lenient} where something else shows that it is one. */
    static @Nullable PlayerName read(String text, boolean lenient) {
        String plain = text.strip();
        List<String> words = WORDS.splitToList(plain);
        if (words.isEmpty()
                || plain.length() > LONGEST
                || words.size() > MOST_WORDS
                || CharMatcher.javaIsoControl().matchesAnyOf(plain)) {
            return null;
        }
        if (ARTICLES.contains(words.get(0)) && words.size() > 1) {
            plain = plain.substring(words.get(0).length()).strip();
            words = words.subList(1, words.size());
        }
        int count = count(words.get(0));
        if (count > 0) {
            plain = plain.substring(words.get(0).length()).strip();
            words = words.subList(1, words.size());
        }
        return words.isEmpty() ? null : read(plain, words, count, lenient);
    }

    private static @Nullable PlayerName read(String plain, List<String> words, int count, boolean lenient) {
        if (QUESTION.matchesAllOf(plain)) {
            return new PlayerName(Optional.empty(), Optional.empty(), Math.max(count, 1), Optional.empty());
        }
        PersonnelWord.Phrase unknown =
                PersonnelWord.at(words.stream().map(PersonnelWord::normal).toList(), 0);
        if (unknown != null && unknown.word() == PersonnelWord.UNKNOWN) {
            String rest = String.join(" ", words.subList(unknown.words().size(), words.size()));
            if (namesSeveral(rest)) {
                return new PlayerName(Optional.empty(), Optional.of(rest), count, Optional.empty());
            }
            return new PlayerName(
                    Optional.empty(),
                    Optional.empty(),
                    Math.max(count, 1),
                    Optional.of(rest).filter(r -> !r.isEmpty()));
        }
        if (namesSeveral(plain) && isDescribed(words)) {
            return ensemble(plain, words, count);
        }
        return count == 0 && isName(words, lenient) && !PlayedReader.isMarks(plain)
                ? new PlayerName(Optional.of(plain), Optional.empty(), 0, Optional.empty())
                : null;
    }

    /** Whether several players are described rather than named: at most the first word has a capital, as in a sentence. */
    private static boolean isDescribed(List<String> words) {
        return words.stream().skip(1).allMatch(word -> isLower(word) || Character.isDigit(word.charAt(0)))
                && (words.size() > 1 || isLower(words.get(0)));
    }

    /** {@code string section of 16 pieces} is called string section and has 16 players. */
    private static PlayerName ensemble(String plain, List<String> words, int count) {
        String described = Ascii.toLowerCase(plain.charAt(0)) + plain.substring(1);
        int of = words.indexOf("of");
        int number = of > 0 && of + 1 < words.size() ? count(words.get(of + 1)) : 0;
        boolean sized = number > 0 && of + 3 >= words.size();
        return sized
                ? new PlayerName(
                        Optional.empty(),
                        Optional.of(described
                                .substring(0, described.indexOf(" of "))
                                .strip()),
                        number,
                        Optional.empty())
                : new PlayerName(Optional.empty(), Optional.of(described), count, Optional.empty());
    }

    /** A number of players; 0 if the word is none. */
    private static int count(String word) {
        Integer number = Ints.tryParse(word);
        return number == null || number < 1 || number > MOST_PLAYERS ? 0 : number;
    }

    private static boolean isName(List<String> words, boolean lenient) {
        long strange = words.stream()
                .filter(word -> isLower(word) && !PARTICLES.contains(key(word)) && !ENSEMBLES.contains(key(word)))
                .count();
        boolean begins = !isLower(words.get(0)) || (PARTICLES.contains(key(words.get(0))) && words.size() > 1);
        return begins && strange <= (lenient ? 1 : 0) && words.stream().anyMatch(PlayerName::isCapital);
    }

    /** Whether a word begins in lower case; letters without cases do not. */
    private static boolean isLower(String word) {
        String bare = EDGES.trimLeadingFrom(word);
        return !bare.isEmpty() && Character.isLowerCase(bare.codePointAt(0));
    }

    /** Whether a word has a letter and does not begin in lower case. */
    private static boolean isCapital(String word) {
        return !isLower(word) && word.codePoints().anyMatch(Character::isLetter);
    }

    private static String key(String word) {
        return EDGES.trimFrom(word).toLowerCase(Locale.ROOT);
    }

    /** Whether a name has one of the words in it that tell that several play. */
    static boolean namesSeveral(String name) {
        return WORDS.splitToStream(name).anyMatch(word -> ENSEMBLES.contains(key(word)));
    }
}
