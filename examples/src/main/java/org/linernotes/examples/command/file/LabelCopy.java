package org.linernotes.examples.command.file;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.notice.Outcome;
import org.linernotes.csv.CsvMapping;
import org.linernotes.csv.CsvReader;
import org.linernotes.csv.RowGroup;
import org.linernotes.json.EntityLine;
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

    /** {@return what the rows of a sheet say that belong together, one after the other} */
    Iterator<Outcome<ImmutableList<EntityLine>>> records(PeekedStream in, String name) throws IOException {
        Outcome<CsvMapping> columns = mapping(in, name);
        if (columns.value().isEmpty()) {
            return Iterators.singletonIterator(Outcome.none(columns.notices()));
        }
        Iterator<Outcome<ImmutableList<EntityLine>>> groups = Iterators.transform(
                CsvReader.of(in, name, columns.value().get()), group -> group.map(LabelCopy::lines));
        return columns.notices().isEmpty()
                ? groups
                : Iterators.concat(
                        Iterators.singletonIterator(Outcome.of(ImmutableList.of(), columns.notices())), groups);
    }

    private static ImmutableList<EntityLine> lines(RowGroup group) {
        return Stream.concat(
                        group.entities().stream().map(EntityLine::of),
                        group.mentions().stream().map(EntityLine::mention))
                .collect(ImmutableList.toImmutableList());
    }
}
