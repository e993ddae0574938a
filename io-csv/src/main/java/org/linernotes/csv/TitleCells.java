package org.linernotes.csv;

import java.util.Optional;
import java.util.regex.Pattern;

/** Titles where no header suggests them: in a column of numbers, "Track", that has words in most of its cells, or of movements beside one of works. */
final class TitleCells {
    /** A word that is not the one for a track, which may stand before its number. */
    private static final Pattern WORD =
            Pattern.compile("(?iu)(?<!\\p{L})(?!track|titel|plage|pista|piste|traccia|side|seite|face)\\p{L}{3,}");

    private static final Target NUMBER = Target.parse("track.number");
    private static final Target TITLE = Target.parse("track.title");
    private static final Target TITLE_OF_WORK = Target.parse("work.title");

    private TitleCells() {}

    /** {@return a column that has titles, in a sheet in which no other has} */
    static Optional<MappedColumn> settled(GuessedColumn any) {
        boolean isOfTitles = any.is(NUMBER)
                ? any.isMostly(TitleCells::hasWords)
                : any.column().target().isEmpty()
                        && HeadersByCells.MOVEMENT.isOf(any.column())
                        && any.isBeside(TITLE_OF_WORK::equals);
        return isOfTitles ? Optional.of(any.as(TITLE)) : Optional.empty();
    }

    /** {@return whether a cell has words, and not numbers alone} */
    static boolean hasWords(String cell) {
        return WORD.matcher(cell).find();
    }
}
