package org.linernotes.examples.command.file;

import java.io.IOException;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;

/** Takes the catalogues of inputs as they come. */
public interface CatalogSink {
    /**
     * Takes a catalogue.
     *
     * @param input the input; of several whose contents are one catalogue a name for them all
     * @param catalog the catalogue, and what there is to tell of it
     * @param inputs how many inputs it is made of
     * @throws IOException if what becomes of it cannot be written
     */
    void take(Input input, Outcome<Catalog> catalog, int inputs) throws IOException;

    /**
     * Takes what there is to tell of an input that is no catalogue, or none alone.
     *
     * @param input the input
     * @param notices the notices
     * @throws IOException if what becomes of them cannot be written
     */
    void tell(Input input, Notices notices) throws IOException;
}
