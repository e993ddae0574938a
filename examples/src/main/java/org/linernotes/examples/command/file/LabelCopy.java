package org.linernotes.examples.command.file;

import java.io.IOException;
import java.util.Optional;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.notice.Outcome;
import org.linernotes.csv.CsvMapping;
import org.linernotes.csv.CsvReader;
import org.linernotes.csv.SheetLimits;
import org.linernotes.json.stream.PeekedStream;

/**
 * Reads sheets of label copy: by the mapping that the call names or, without one, by what the headers of each suggest, which is
 * told.
 */
final class LabelCopy {
    private final Optional<CsvMapping> mapping;

    LabelCopy(Optional<CsvMapping> mapping) {
        this.mapping = mapping;
    }

    /** {@return what the columns of a sheet are} */
    Outcome<CsvMapping> mapping(PeekedStream in, String name) throws IOException {
        return mapping.isPresent() ? Outcome.of(mapping.get()) : CsvMapping.guess(in.head(CsvReader.HEAD), name);
    }

    /** {@return the catalogue that a sheet makes} */
    Outcome<Catalog> catalog(PeekedStream in, String name) throws IOException {
        Outcome<CsvMapping> columns = mapping(in, name);
        if (columns.value().isEmpty()) {
            return Outcome.none(columns.notices());
        }
        Outcome<Catalog> read = CsvReader.of(in, name, columns.value().get()).readCatalog();
        return columns.flatMap(known -> read);
    }

    /** {@return a reader of the rows of a sheet; without a value where there are no headers that tell what its columns are} */
    Outcome<CsvReader> reader(PeekedStream in, String name, SheetLimits limits) throws IOException {
        Outcome<CsvMapping> columns = mapping(in, name);
        return columns.value().isEmpty()
                ? Outcome.none(columns.notices())
                : Outcome.of(CsvReader.of(in, name, columns.value().get(), limits), columns.notices());
    }
}
