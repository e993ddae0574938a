package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * By which cells rows of performers are about one recording, unless they state its id: its ISRC; or else, of a track with a number, that,
 * the title, and the medium and release on which it is; or else all that tells one recording from others of the title.
 */
final class RecordingColumns {
    private static final ImmutableList<String> TITLES = ImmutableList.of(
            "track.title",
            "track.artistAndTitle",
            "recording.title",
            "recording.artistAndTitle",
            "take.title",
            "work.title");
    private static final ImmutableList<String> NUMBERS =
            ImmutableList.of("track.number", "track.side", "track.position");
    private static final ImmutableList<String> TAKES = ImmutableList.of("take.id", "take.matrix", "take.number");
    private static final ImmutableList<String> OTHERS = ImmutableList.of(
            "recording.disambiguation", "track.artist", "recording.artist", "track.featured", "part.leader");

    private final ImmutableList<Integer> isrcs;
    private final ImmutableList<Integer> numbers;
    private final ImmutableList<Integer> numbered;
    private final ImmutableList<Integer> titled;
    private final ImmutableList<Integer> telling;

    /**
     * Creates them for a sheet.
     *
     * @param columns its columns
     * @param by the columns in which rows of one release, medium or session agree
     */
    RecordingColumns(Columns columns, Function<Level, ImmutableList<Integer>> by) {
        Function<ImmutableList<String>, ImmutableList<Integer>> of = targets -> targets.stream()
                .flatMap(target -> columns.indexes(Target.parse(target)).stream())
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Integer> titles = of.apply(TITLES);
        ImmutableList<Integer> takes = of.apply(TAKES);
        this.isrcs = of.apply(ImmutableList.of("recording.isrc"));
        this.numbers = of.apply(NUMBERS);
        this.numbered = all(Stream.of(by.apply(Level.RELEASE), by.apply(Level.MEDIUM), numbers, titles));
        this.titled = all(Stream.of(by.apply(Level.RELEASE), by.apply(Level.SESSION), titles, takes, of.apply(OTHERS)));
        this.telling = all(Stream.of(isrcs, numbers, titles, takes));
    }

    private static ImmutableList<Integer> all(Stream<ImmutableList<Integer>> columns) {
        return columns.flatMap(ImmutableList::stream).collect(ImmutableList.toImmutableList());
    }

    /** {@return the columns in which other rows agree with a row that are about its recording} */
    ImmutableList<Integer> of(SheetRow row) {
        if (row.saysAny(isrcs)) {
            return isrcs;
        }
        return row.saysAny(numbers) ? numbered : titled;
    }

    /** {@return the columns one of which must say something, where it is to be known which recording a row is about} */
    ImmutableList<Integer> telling() {
        return telling;
    }
}
