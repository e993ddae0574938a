package org.linernotes.csv;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import java.util.Optional;
import org.linernotes.core.vocabulary.Dialect;

/** Columns that count: how many players there were where names of them could stand, the how manieth release it is where its number could. */
final class CountCells {
    private static final Splitter WORDS = Splitter.on(',').omitEmptyStrings();
    private static final CharMatcher LEADING_DIGITS =
            CharMatcher.inRange('0', '9').or(CharMatcher.whitespace());

    private static final Target PERSONNEL = Target.parse("part.personnel");
    private static final Target NUMBERS = Target.parse("part.numbers");
    private static final Target CATALOG_NUMBER = Target.parse("release.catalogNumber");

    /** What else tells of which release a row is. */
    private static final ImmutableSet<Target> RELEASES = ImmutableSet.of(
            Target.parse("release.title"),
            Target.parse("release.artistAndTitle"),
            Target.parse("release.barcode"),
            Target.parse("release.id"));

    /** Numbers of records are seldom smaller. */
    private static final int HIGHEST_COUNT = 999;

    private CountCells() {}

    /** {@return a column that counts, where its header suggests something else} */
    static Optional<MappedColumn> settled(GuessedColumn any) {
        if (any.is(PERSONNEL) && isOfNumbers(any.firstCells())) {
            return Optional.of(any.as(NUMBERS));
        }
        boolean isCounting = any.is(CATALOG_NUMBER)
                && any.isBeside(RELEASES::contains)
                && HeadersByCells.COUNT.isOf(any.column())
                && any.firstCells().stream().allMatch(CountCells::isCount);
        return isCounting ? Optional.of(any.column().untaken()) : Optional.empty();
    }

    /** Whether cells of personnel have no names, but numbers of players. */
    private static boolean isOfNumbers(ImmutableList<String> cells) {
        return !cells.isEmpty()
                && cells.stream()
                        .flatMap(WORDS::splitToStream)
                        .map(LEADING_DIGITS::trimLeadingFrom)
                        .allMatch(word -> Dialect.JAZZ.find(word.strip()).isPresent());
    }

    private static boolean isCount(String cell) {
        Integer number = Ints.tryParse(cell);
        return number != null && number <= HIGHEST_COUNT;
    }
}
