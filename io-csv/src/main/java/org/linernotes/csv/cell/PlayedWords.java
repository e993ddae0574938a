package org.linernotes.csv.cell;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.linernotes.core.internal.ResourceTable;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.vocabulary.Contribution;
import org.linernotes.core.vocabulary.Dialect;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.OpenTerm;

/**
 * What stands behind a name for what somebody plays or sings: {@code piano}, {@code Klavier}, {@code ts}, {@code violin & viola}. A word
 * that is a kind of voice to some and an instrument to others is neither until the mapping says which.
 */
final class PlayedWords {
    /** Words in full that the tables of core lack: the resource {@code instrument-words.tsv}. */
    private static final ImmutableMap<String, Instrument> WORDS = ResourceTable.words(
            "instrument-words.tsv",
            PlayedWords.class.getResourceAsStream("instrument-words.tsv"),
            "instrument",
            "words",
            row -> Instrument.parse(row.cell("instrument")));

    /** Voices to a singer, instruments to others: "tenor" is a saxophone in jazz. */
    private static final ImmutableSet<String> EITHER = ImmutableSet.of(
            "soprano",
            "sopran",
            "alto",
            "alt",
            "tenor",
            "ténor",
            "tenore",
            "baritone",
            "bariton",
            "baryton",
            "barítono",
            "baritono",
            "bass",
            "baß",
            "basse",
            "bajo",
            "basso");

    private static final Splitter JOINED = Splitter.on(Pattern.compile("\\s*[/,;+&]\\s*|\\s+(?:and|et|und|y|e)\\s+"));
    /** The number of characters of the longest text that is divided into words. */
    private static final int LONGEST = 200;

    private static final CharMatcher SMALL = CharMatcher.forPredicate(Character::isLowerCase);
    private static final CharMatcher LARGE = CharMatcher.forPredicate(Character::isUpperCase);

    private PlayedWords() {}

    /**
     * What somebody plays, sings or does.
     *
     * @param word the word as printed
     * @param contribution what it means
     * @param isOpen whether nothing but the word is known
     */
    record Played(String word, Contribution contribution, boolean isOpen) {
        /** {@return the instrument} What is printed of it is kept, unless it is its name or an abbreviation. */
        Optional<InstrumentCredit> credit(CellForm form) {
            return contribution.instrument().map(InstrumentCredit::of).map(credit -> {
                boolean isPlain = word.equalsIgnoreCase(credit.instrument().name())
                        || form.dialect().abbreviations().containsKey(word);
                return isPlain ? credit : credit.withCreditedAs(word);
            });
        }
    }

    /** {@return an instrument as it is credited, if that is read as the instrument} */
    static String print(InstrumentCredit credit, CellForm form) {
        return credit.creditedAs()
                .filter(word -> of(word, form).stream()
                        .map(played -> played.contribution().instrument())
                        .toList()
                        .equals(List.of(Optional.of(credit.instrument()))))
                .orElseGet(() -> credit.instrument().name());
    }

    /** {@return what a text says, one or several joined by a mark or "and"; nothing unless all of it is known} */
    static ImmutableList<Played> of(String text, CellForm form) {
        Optional<Contribution> whole = find(text, form);
        if (whole.isPresent()) {
            return ImmutableList.of(new Played(text, whole.get(), false));
        }
        if (text.length() > LONGEST) {
            return ImmutableList.of();
        }
        List<Played> all = new ArrayList<>();
        for (String word : JOINED.split(text)) {
            Optional<Contribution> found = find(word, form);
            if (found.isEmpty()) {
                return ImmutableList.of();
            }
            all.add(new Played(word, found.get(), false));
        }
        return ImmutableList.copyOf(all);
    }

    /** {@return the same; or as an instrument that has only this name a word that may be a voice or, as no name is, in small letters alone} */
    static ImmutableList<Played> ofAny(String text, CellForm form) {
        ImmutableList<Played> known = of(text, form);
        boolean isWord = OpenTerm.isName(text)
                && (EITHER.contains(text.toLowerCase(Locale.ROOT))
                        || (SMALL.matchesAnyOf(text) && LARGE.matchesNoneOf(text)))
                && !NameRemarks.isPlaceholder(text)
                && !NameRemarks.isNobody(text);
        return known.isEmpty() && isWord
                ? ImmutableList.of(new Played(text, Contribution.of(Instrument.named(text)), true))
                : known;
    }

    /** Abbreviations count as they are written alone: "Mel" and "B." may be names. */
    private static Optional<Contribution> find(String word, CellForm form) {
        String small = word.toLowerCase(Locale.ROOT);
        return form.stated(word)
                .or(() -> EITHER.contains(small)
                        ? Optional.empty()
                        : Optional.ofNullable(form.dialect().abbreviations().get(word))
                                .or(() -> Optional.ofNullable(WORDS.get(small)).map(Contribution::of))
                                .or(() -> Dialect.DISCOGS.find(word)));
    }
}
