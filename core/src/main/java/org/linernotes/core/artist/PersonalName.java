package org.linernotes.core.artist;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules of {@link NameOrder#PERSON}. */
final class PersonalName {
    private static final String COMMA = ",";
    private static final String SEPARATOR = ", ";
    private static final String QUOTES = "\"'“”‘’»«)";

    private PersonalName() {}

    /** The sort name of a name of these words. */
    static Optional<String> sorted(List<String> words) {
        int last = words.size() - 1;
        if (words.size() > 2 && NamePart.SUFFIX.is(words.get(last))) {
            String before = words.get(last - 1);
            List<String> name = new ArrayList<>(words.subList(0, last));
            name.set(last - 1, before.endsWith(COMMA) ? before.substring(0, before.length() - 1) : before);
            return withoutSuffix(name).map(sorted -> sorted + SEPARATOR + words.get(last));
        }
        return withoutSuffix(words);
    }

    private static Optional<String> withoutSuffix(List<String> words) {
        String last = words.get(words.size() - 1);
        if (words.stream().anyMatch(word -> word.isEmpty() || word.contains(COMMA))) {
            return Optional.empty();
        }
        if (words.size() == 1) {
            return Optional.of(last);
        }
        if (NamePart.TITLE.is(words.get(0))) {
            return Optional.of(joined(words.subList(1, words.size())) + SEPARATOR + words.get(0));
        }
        if (QUOTES.indexOf(last.charAt(last.length() - 1)) >= 0) {
            return Optional.empty();
        }
        int elided = elided(last);
        int surname = surnameStart(words);
        String given = joined(words.subList(0, surname));
        return Optional.of(
                elided > 0 && surname == words.size() - 1
                        ? last.substring(elided) + SEPARATOR + given + " " + last.substring(0, elided)
                        : joined(words.subList(surname, words.size())) + SEPARATOR + given);
    }

    /** Where the surname starts: at the last word, or at a particle with a capital before it; never at the first word. */
    private static int surnameStart(List<String> words) {
        int start = words.size() - 1;
        if (start >= 3 && NamePart.JOINT.is(words.get(start - 1))) {
            start -= 2;
        }
        int withCapital = start;
        for (int i = start - 1; i > 0 && NamePart.PARTICLE.is(words.get(i)); i--) {
            if (Character.isUpperCase(words.get(i).charAt(0))) {
                withCapital = i;
            }
        }
        return withCapital;
    }

    /** How many characters of a word are an article or a particle that has lost its vowel: {@code d'Albert}, {@code L'Arpeggiata}. */
    static int elided(String word) {
        int apostrophe = word.replace('’', '\'').indexOf('\'');
        return apostrophe == 1 && word.length() > 2 && NamePart.PARTICLE.is(word.substring(0, 2)) ? 2 : 0;
    }

    /** The names that may have a sort name of these parts. */
    static ImmutableList<String> candidates(List<String> parts) {
        return switch (parts.size()) {
            case 1 -> ImmutableList.of(parts.get(0));
            case 2 -> ImmutableList.of(together(parts.get(1), parts.get(0)));
            case 3 -> {
                String name = together(parts.get(1), parts.get(0));
                String suffix = parts.get(2);
                yield ImmutableList.of(name + (suffix.endsWith(".") ? SEPARATOR : " ") + suffix);
            }
            default -> ImmutableList.of();
        };
    }

    /** What stands before a name with the name, without a blank after an apostrophe. */
    static String together(String before, String name) {
        boolean elision = before.endsWith("'") || before.endsWith("’");
        return before + (elision ? "" : " ") + name;
    }

    private static String joined(List<String> words) {
        return String.join(" ", words);
    }
}
