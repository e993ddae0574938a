package org.linernotes.examples.command;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Optional;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.examples.command.file.CatalogSink;
import org.linernotes.examples.command.file.Input;
import org.linernotes.examples.command.file.InputReader;
import org.linernotes.examples.command.file.Inputs;
import org.linernotes.examples.command.report.Report;

/**
 * An input as the catalogue that it holds. Documents of MusicBrainz in several inputs make one catalogue.
 *
 * @param name what the input is called, or the inputs
 * @param catalog the catalogue
 */
record InputCatalog(String name, Catalog catalog) {
    /** {@return the catalogues of the inputs of a call, whose flaws are told; empty where no input could be read} */
    static Optional<ImmutableList<InputCatalog>> read(InputOptions options, Terminal terminal) throws IOException {
        Messages messages = new Messages(terminal);
        InputReader reader = options.reader(terminal.in());
        Inputs inputs = options.inputs();
        Report report = Report.ofFewLosses();
        messages.takeMissing(inputs, report);
        ImmutableList.Builder<InputCatalog> catalogs = ImmutableList.builder();
        reader.catalogs(inputs.list(), new CatalogSink() {
            @Override
            public void take(Input input, Outcome<Catalog> catalog, int of) {
                messages.take(catalog.notices(), input, report);
                catalogs.add(new InputCatalog(input.name(), catalog.orThrow()));
            }

            @Override
            public void tell(Input input, Notices notices) {
                messages.take(notices, input, report);
            }
        });
        return Optional.of(catalogs.build()).filter(all -> !all.isEmpty());
    }
}
