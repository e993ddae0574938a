package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import org.linernotes.core.internal.ResourceTable;

/**
 * Tells statements of sales and royalties, whose rows are no tracks: how many were sold, beside what that brought, as a column of the resource
 * {@code sales-headers.tsv} each. A country or a date is that of the sale there, and not of the release.
 */
final class SalesHeaders {
    private static final ImmutableList<Words> TABLE = ResourceTable.read(
            "sales-headers.tsv",
            SalesHeaders.class.getResourceAsStream("sales-headers.tsv"),
            ImmutableList.of("tells", "words"),
            row -> new Words(row.cell("tells"), HeaderTable.plain(row.list("words"))));

    private static final ImmutableSet<String> COUNTS = words("count");
    /** With more around them, "Net Revenue (EUR)", they say the same. */
    private static final ImmutableSet<String> AMOUNTS = words("amount");

    private static final ImmutableSet<String> OF_SALES = words("sale");

    private SalesHeaders() {}

    private record Words(String tells, ImmutableSet<String> words) {}

    private static ImmutableSet<String> words(String tells) {
        return TABLE.stream()
                .filter(row -> row.tells.equals(tells))
                .flatMap(row -> row.words.stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** {@return whether headers, in plain letters, tell of sales} */
    static boolean areThere(Collection<String> plain) {
        return plain.stream().anyMatch(COUNTS::contains) && plain.stream().anyMatch(SalesHeaders::isAmount);
    }

    /** {@return whether a header, in plain letters, is of a sale, in a statement of sales} */
    static boolean isOfSale(String plain) {
        return OF_SALES.contains(plain);
    }

    private static boolean isAmount(String plain) {
        return AMOUNTS.stream().anyMatch(plain::contains);
    }
}
