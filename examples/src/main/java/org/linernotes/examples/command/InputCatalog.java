package org.linernotes.examples.command;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Optional;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.notice.Outcome;
import org.linernotes.examples.command.file.Input;
import org.linernotes.examples.command.file.InputReader;
import org.linernotes.examples.command.file.Inputs;
import org.linernotes.examples.command.report.Report;

/**
 * An input as the catalogue that it holds.
 *
 * @param name what the input is called
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
        for (Input one : inputs.list()) {
            Outcome<Catalog> read = reader.catalog(one);
            messages.take(read.notices(), one, report);
            read.value().ifPresent(catalog -> catalogs.add(new InputCatalog(one.name(), catalog)));
        }
        return Optional.of(catalogs.build()).filter(all -> !all.isEmpty());
    }
}
