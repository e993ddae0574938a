package org.linernotes.examples.ellingtonia;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A code behind a title, which says who sings: the initials of a name, each with some letters of its part of the name where
 * initials alone are not enough ({@code IA}, {@code AMo}, {@code JMP} for McPhail). Nicknames in quotes, "The" and small
 * words may be left out. A table has the codes that are made in another way, and what stands for a group.
 *
 * @param code the code
 */
record SingerCode(String code) {
    private static final ImmutableMap<String, String> NAMES = Table.map("singer-codes.tsv");
    private static final ImmutableMap<String, String> GROUPS = Table.map("singer-groups.tsv");

    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\p{Ll}*");
    private static final Pattern UNIDENTIFIED = Pattern.compile("(?<count>\\d?)Unk[FM]?");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern NICKNAME = Pattern.compile("\"[^\"]*\"");
    private static final Pattern MC = Pattern.compile("(?<=\\bMc)(?=\\p{Lu})");

    /** {@return how many unidentified singers it stands for, if it does} */
    Optional<Integer> unidentified() {
        Matcher matcher = UNIDENTIFIED.matcher(code);
        return matcher.matches()
                ? Optional.of(matcher.group("count").isEmpty() ? 1 : Integer.parseInt(matcher.group("count")))
                : Optional.empty();
    }

    /** {@return what the group is called that it stands for, if it stands for one: a choir, the band, the audience} */
    Optional<String> group() {
        return Optional.ofNullable(GROUPS.get(code));
    }

    /** {@return whether it can stand for a name} */
    boolean fits(String name) {
        String other = NAMES.get(code);
        if (other != null) {
            return other.equals(name);
        }
        return name.equalsIgnoreCase(code)
                || group().filter(group -> Ascii.toLowerCase(name).endsWith(group))
                        .isPresent()
                || readings(name).stream().anyMatch(this::spells);
    }

    /** The words of a name, with and without what a code may leave out. */
    private static Set<List<String>> readings(String name) {
        String plain = NICKNAME.matcher(name).replaceAll("");
        ImmutableSet.Builder<List<String>> readings = ImmutableSet.builder();
        for (String words : List.of(plain, MC.matcher(plain).replaceAll(" "))) {
            List<String> all = words(words);
            readings.add(all);
            readings.add(
                    all.stream().filter(word -> !word.equalsIgnoreCase("the")).toList());
            readings.add(all.stream()
                    .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                    .toList());
        }
        return readings.build();
    }

    private static List<String> words(String text) {
        return BETWEEN_WORDS.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }

    private boolean spells(List<String> words) {
        List<String> initials = new ArrayList<>();
        INITIAL.matcher(code).results().forEach(match -> initials.add(match.group()));
        boolean spells = !initials.isEmpty()
                && initials.size() == words.size()
                && String.join("", initials).equals(code);
        for (int i = 0; spells && i < initials.size(); i++) {
            spells = abbreviates(Ascii.toLowerCase(initials.get(i)), Ascii.toLowerCase(words.get(i)));
        }
        return spells;
    }

    /** Whether the letters stand in the word in their order, the first of them first. */
    private static boolean abbreviates(String letters, String word) {
        int at = word.indexOf(letters.charAt(0));
        boolean found = at == 0;
        for (int i = 1; found && i < letters.length(); i++) {
            at = word.indexOf(letters.charAt(i), at + 1);
            found = at > 0;
        }
        return found;
    }
}
