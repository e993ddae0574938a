package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Optional;
import org.linernotes.core.internal.ResourceTable;
import org.linernotes.csv.HeaderTable.Meaning;

/**
 * The headers of a sheet, of which some mean something else beside others: an author beside a composer wrote the words, "Lyrics" beside
 * a lyricist are these words themselves, and the location of a file is no studio. These are the resource {@code headers-together.tsv}.
 */
final class SheetHeaders {
    private static final ImmutableList<Together> TOGETHER = ResourceTable.read(
            "headers-together.tsv",
            SheetHeaders.class.getResourceAsStream("headers-together.tsv"),
            ImmutableList.of("headers", "beside", "as"),
            row -> new Together(
                    HeaderTable.plain(row.list("headers")), HeaderTable.plain(row.list("beside")), meaning(row)));

    private final ImmutableSet<String> plain;
    private final boolean ofSales;

    SheetHeaders(Collection<String> headers) {
        this.plain = HeaderTable.plain(headers);
        this.ofSales = SalesHeaders.areThere(plain);
    }

    /**
     * Headers that mean something else beside others.
     *
     * @param headers these, in plain letters
     * @param beside the others, of which there is one at least
     * @param meaning what they mean then; nothing where that has no place in the model, or nobody knows
     */
    private record Together(ImmutableSet<String> headers, ImmutableSet<String> beside, Optional<Meaning> meaning) {}

    private static Optional<Meaning> meaning(ResourceTable.Row row) {
        return row.optional("as")
                .map(header -> HeaderTable.find(header).orElseThrow(() -> new IllegalArgumentException(header)));
    }

    /** {@return what a header of the sheet means, if that is known} */
    Optional<Meaning> find(String header) {
        String text = HeaderTable.plain(header);
        if (ofSales && SalesHeaders.OF_SALE.is(text)) {
            return Optional.empty();
        }
        return TOGETHER.stream()
                .filter(row -> row.headers.contains(text) && row.beside.stream().anyMatch(plain::contains))
                .findFirst()
                .map(Together::meaning)
                .orElseGet(() -> HeaderTable.find(header));
    }

    /** {@return whether the rows are of sales} */
    boolean areOfSales() {
        return ofSales;
    }

    /** {@return what a header tells of the rows, if it does} */
    Optional<RowKind> tells(String header) {
        return find(header).flatMap(Meaning::tells);
    }
}
