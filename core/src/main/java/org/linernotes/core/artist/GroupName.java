package org.linernotes.core.artist;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/** The rules of {@link NameOrder#GROUP}. */
final class GroupName {
    private static final String SEPARATOR = ", ";
    private static final Splitter WORDS = Splitter.on(' ');

    /** The number of words in the name of a leader: before "and the", and before "and his". */
    private static final int LEADER = 2;

    private static final int LONGEST_LEADER = 4;

    private GroupName() {}

    /** The sort name of a name of these words. */
    static Optional<String> sorted(List<String> words) {
        String name = String.join(" ", words);
        int article = article(name);
        if (article > 0) {
            return Optional.of(name.substring(article).strip()
                    + SEPARATOR
                    + name.substring(0, article).strip());
        }
        int leader = leader(words);
        if (leader > 0) {
            String band = String.join(" ", words.subList(leader, words.size()));
            return PersonalName.sorted(words.subList(0, leader)).map(person -> person + " " + band);
        }
        return Optional.of(name);
    }

    /** The names that may have a sort name of these parts, the likeliest first. */
    static ImmutableList<String> candidates(List<String> parts) {
        String whole = String.join(SEPARATOR, parts);
        int last = parts.size() - 1;
        if (last == 0) {
            return ImmutableList.of(whole);
        }
        String start = String.join(SEPARATOR, parts.subList(0, last));
        List<String> end = WORDS.splitToList(parts.get(last));
        int given = conjunction(end, 1);
        String before = String.join(" ", given < 0 ? end : end.subList(0, given));
        String band = given < 0 ? "" : " " + String.join(" ", end.subList(given, end.size()));
        return ImmutableList.of(PersonalName.together(before, start) + band, whole);
    }

    /** The name without the article at its head, or at its end behind a comma. */
    static String withoutArticle(String name) {
        int comma = name.lastIndexOf(SEPARATOR);
        if (comma > 0
                && NamePart.ARTICLE.is(
                        name.substring(comma + SEPARATOR.length()).strip())) {
            return name.substring(0, comma);
        }
        return name.substring(article(name.strip()));
    }

    /** How many characters at the head of a name are an article that can be taken off. */
    private static int article(String name) {
        int first = name.indexOf(' ');
        String word = first < 0 ? name : name.substring(0, first);
        int elided = elidedArticle(word);
        if (elided > 0 || first < 0) {
            return elided;
        }
        int second = name.indexOf(' ', first + 1);
        String next = name.substring(first + 1, second < 0 ? name.length() : second);
        // "De La Soul": an article before an article is none, except in "The The"
        boolean followed = second >= 0 && NamePart.ARTICLE.is(next);
        boolean place = NamePart.PLACE.is(word + " " + next);
        return NamePart.ARTICLE.is(word) && !followed && !place ? first + 1 : 0;
    }

    private static int elidedArticle(String word) {
        return word.length() > 2 && NamePart.ARTICLE.is(word.substring(0, 2)) && "'’".indexOf(word.charAt(1)) >= 0
                ? 2
                : 0;
    }

    /** How many words at the head name the leader of the band that the others name; none if that is not sure. */
    private static int leader(List<String> words) {
        int conjunction = conjunction(words, LEADER);
        if (conjunction < 0 || !words.subList(0, conjunction).stream().allMatch(GroupName::hasCapital)) {
            return 0;
        }
        String next = words.get(conjunction + 1);
        boolean company = NamePart.COMPANY.is(next) && conjunction <= LONGEST_LEADER;
        return company || (conjunction == LEADER && NamePart.ARTICLE.is(next)) ? conjunction : 0;
    }

    /** The place of the first conjunction that has a word after it, if it is not before a given place. */
    private static int conjunction(List<String> words, int from) {
        for (int i = 0; i < words.size() - 1; i++) {
            if (NamePart.CONJUNCTION.is(words.get(i))) {
                return i < from ? -1 : i;
            }
        }
        return -1;
    }

    private static boolean hasCapital(String word) {
        return Character.isUpperCase(word.charAt(0));
    }
}
