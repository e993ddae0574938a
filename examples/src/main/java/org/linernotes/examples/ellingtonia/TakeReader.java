package org.linernotes.examples.ellingtonia;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.identifier.MatrixEntry;
import org.linernotes.core.identifier.MatrixNumber;
import org.linernotes.core.identifier.Schemes;
import org.linernotes.core.session.Take;
import org.linernotes.core.session.TakeNumber;
import org.linernotes.examples.archive.Kept;
import org.linernotes.examples.archive.Slug;

/** Reads an entry for a take: what it says of itself alone. */
final class TakeReader {
    private final Entry.Take entry;
    private final TakeTitle title;
    private final Optional<MatrixEntry> matrix;

    private TakeReader(Entry.Take entry, TakeTitle title) {
        this.entry = entry;
        this.title = title;
        this.matrix = entry.matrix().flatMap(MatrixEntry::tryParse);
    }

    /**
     * {@return a take without its personnel}
     *
     * @param entry the entry
     * @param title what its title says
     * @param place where it stands, which makes the id of a take without a number
     */
    static Take take(Entry.Take entry, TakeTitle title, String place) {
        return new TakeReader(entry, title).take(place);
    }

    /** {@return what an entry for a heading says, and a heading has no field for} */
    static Extensions ofHeading(Entry.Take entry, TakeTitle title) {
        return new TakeReader(entry, title)
                .leftovers()
                .keep("index", entry.index())
                .keep("desor", entry.desor())
                .keep("youtube", entry.youtube())
                .keep("tidal", entry.tidal())
                .keep("matrix", entry.matrix())
                .extensions();
    }

    private Take take(String place) {
        ImmutableList<MatrixNumber> matrices = matrix.map(MatrixEntry::matrices).orElse(ImmutableList.of());
        String inFull = Joiner.on(", ").join(matrices);
        return Take.builder()
                .id(TakeId.of(
                        Slug.of("ellingtonia-" + entry.index().or(entry::desor).orElse(place))))
                .title(title.text())
                .number(number(matrices))
                .matrices(matrices)
                .addAllExternalIds(externalIds().toList())
                .extensions(leftovers()
                        .keep("matrix", entry.matrix().filter(printed -> !printed.equals(inFull)))
                        .extensions())
                .build();
    }

    /** {@return the number that the matrix ends in, or that stands in its place; a running number of the session is none} */
    private Optional<TakeNumber> number(ImmutableList<MatrixNumber> matrices) {
        ImmutableList<String> takes = matrices.size() == 1
                ? matrices.get(0).takes()
                : matrix.filter(column -> column.kind() == MatrixEntry.Kind.TAKES)
                        .map(MatrixEntry::numbers)
                        .orElse(ImmutableList.of());
        return takes.isEmpty() ? Optional.empty() : Optional.of(new TakeNumber(takes));
    }

    private Stream<ExternalId> externalIds() {
        return Stream.of(
                        entry.desor().map(number -> Schemes.DESOR + ":" + number),
                        entry.youtube().map(address -> "youtube:" + address),
                        entry.tidal().map(address -> "tidal:" + address))
                .flatMap(Optional::stream)
                .flatMap(text -> ExternalId.tryParse(text).stream());
    }

    private Kept leftovers() {
        return Kept.under(Ellingtonia.KEY)
                .keepAll(entry.unknown())
                // Some marks have slipped into the column of matrices.
                .keep(
                        "joined",
                        title.joined()
                                .or(() -> entry.matrix()
                                        .flatMap(column -> TakeTitle.of(column).joined())))
                .keep("title", Optional.of(title.printed()).filter(printed -> !printed.equals(title.text())))
                .keep("suite_index", entry.suiteIndex());
    }
}
