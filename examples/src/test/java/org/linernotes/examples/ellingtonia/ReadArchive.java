package org.linernotes.examples.ellingtonia;

import com.google.common.base.Suppliers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.notice.Outcome;

/** The archive, counted and read once for all tests. */
final class ReadArchive {
    private static final Supplier<ArchiveCount> COUNT = Suppliers.memoize(() -> {
        try {
            return ArchiveCount.of(ArchiveCount.folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    });

    private static final Supplier<Outcome<Catalog>> OUTCOME = Suppliers.memoize(() -> {
        try {
            return Ellingtonia.read(ArchiveCount.folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    });

    private ReadArchive() {}

    /** {@return the count; the calling test is skipped where there is no archive} */
    static ArchiveCount count() {
        return COUNT.get();
    }

    /** {@return the catalogue; the calling test is skipped where there is no archive} */
    static Outcome<Catalog> outcome() {
        return OUTCOME.get();
    }
}
