package org.linernotes.core.artist;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.linernotes.core.vocabulary.Term;

/**
 * How a name is turned into the name that it is sorted by, and back. The rules are those of MusicBrainz's guideline
 * "Style / Artist / Sort Name", made exact where it leaves a choice; the words that they turn on (articles, particles,
 * suffixes, titles) are one table. They are for names in Latin letters: of others nothing is derived.
 *
 * <p>A person:
 *
 * <ol>
 *   <li>the last word is the surname, and what stands before it, nicknames included, follows after a comma: {@code Johnson,
 *       Harold "Money"};
 *   <li>particles before the surname go behind the given names if they are written small ({@code Beethoven, Ludwig van}, {@code
 *       Albert, Eugen d'}); from the first one with a capital on they belong to the surname ({@code Del Naja, Robert}); a
 *       capital at the head of the name is a given name ({@code Morrison, Van});
 *   <li>two surnames that {@code y} joins are one;
 *   <li>a suffix goes to the end: {@code Bishop, Walter, Jr.}; so does a title before the name: {@code Whoo Kid,
 *       DJ};
 *   <li>one word stays as it is.
 * </ol>
 *
 * <p>A group of any kind:
 *
 * <ol>
 *   <li>an article at its head goes to the end: {@code Beatles, The}, {@code Double Six, Les};
 *   <li>where a leader and the band are named ("Duke Ellington and His Orchestra", "Nick Cave &amp; The Bad Seeds"), the leader is
 *       sorted as a person, and the rest follows: {@code Ellington, Duke and His Orchestra};
 *   <li>any other name stays as it is.
 * </ol>
 *
 * <p>What a rule cannot know is left to whoever does: whether "Kamata Junko" has her surname first, whether "Plain Pat" is a
 * name of two parts, whether the first words of "Dave Stryker Trio" are a person's. A sort name that a source states goes
 * before one that is derived.
 */
public enum NameOrder {
    /** The name of a person or a character: the surname first. */
    PERSON {
        @Override
        Optional<String> sorted(List<String> words) {
            return PersonalName.sorted(words);
        }

        @Override
        ImmutableList<String> candidates(List<String> parts) {
            return PersonalName.candidates(parts);
        }
    },

    /** The name of a group, an orchestra or a choir: as it is, the article last, a leader's surname first. */
    GROUP {
        @Override
        Optional<String> sorted(List<String> words) {
            return GroupName.sorted(words);
        }

        @Override
        ImmutableList<String> candidates(List<String> parts) {
            return GroupName.candidates(parts);
        }
    };

    private static final int LONGEST = 1_000;
    private static final Splitter WORDS = Splitter.on(' ');
    private static final Splitter PARTS = Splitter.on(", ");
    private static final ImmutableMap<Term, NameOrder> BY_KIND = ImmutableMap.of(
            Term.of("person"), PERSON,
            Term.of("character"), PERSON,
            Term.of("group"), GROUP,
            Term.of("orchestra"), GROUP,
            Term.of("choir"), GROUP);

    /** The sort name of a name of these words. */
    abstract Optional<String> sorted(List<String> words);

    /** The names that may have a sort name of these parts, the likeliest first. */
    abstract ImmutableList<String> candidates(List<String> parts);

    /**
     * {@return the order of the names of a kind of artist, or empty where the kind says nothing about it}
     *
     * @param kind a kind as {@link Artist#kind()} has it
     */
    public static Optional<NameOrder> of(Term kind) {
        return Optional.ofNullable(BY_KIND.get(kind));
    }

    /**
     * {@return the name that a name is sorted by, or empty where nothing is sure: a letter of another script than Latin, a comma
     * that sets no suffix off, a nickname at the end, blanks at either end or two together, more than 1,000 characters}
     *
     * @param name a name as it is printed
     */
    public Optional<String> sortName(String name) {
        return isReadable(name) ? sorted(WORDS.splitToList(name)) : Optional.empty();
    }

    /**
     * {@return the name that has this sort name, or empty where that is not sure} It is sure if the sort name of the answer is
     * the one given. Where the sort name tells no difference, a comma stands before "Jr." and "Sr.", and none before a
     * numeral.
     *
     * @param sortName a sort name, for example {@code "Davis, Miles"}
     */
    public Optional<String> displayName(String sortName) {
        if (!isReadable(sortName)) {
            return Optional.empty();
        }
        return candidates(PARTS.splitToList(sortName)).stream()
                .filter(name -> sortName(name).equals(Optional.of(sortName)))
                .findFirst();
    }

    private static boolean isReadable(String name) {
        return !name.isBlank()
                && name.length() <= LONGEST
                && CharMatcher.whitespace().trimAndCollapseFrom(name, ' ').equals(name)
                && Script.of(name).map(Script.LATIN::equals).orElse(true);
    }
}
