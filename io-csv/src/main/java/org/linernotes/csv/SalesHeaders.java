package org.linernotes.csv;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;

/**
 * Headers of statements of sales and royalties, whose rows are no tracks: how many were sold stands beside what that brought. They are the
 * resource {@code sales-headers.tsv}.
 */
enum SalesHeaders {
    /** How many were sold. */
    COUNT,
    /** What that brought; with more around it, "Net Revenue (EUR)", it says the same. */
    AMOUNT,
    /** Where or when it was sold, which elsewhere is said of the release. */
    OF_SALE;

    private static final ImmutableMap<SalesHeaders, ImmutableSet<String>> HEADERS =
            HeaderTable.byMeaning("sales-headers.tsv", SalesHeaders.class);

    /** {@return whether headers, in plain letters, tell of sales} */
    static boolean areThere(Collection<String> plain) {
        return plain.stream().anyMatch(COUNT::is)
                && plain.stream().anyMatch(header -> AMOUNT.headers().stream().anyMatch(header::contains));
    }

    /** {@return whether a header, in plain letters, says this in a statement of sales} */
    boolean is(String plain) {
        return headers().contains(plain);
    }

    private ImmutableSet<String> headers() {
        return HEADERS.getOrDefault(this, ImmutableSet.of());
    }
}
