package org.linernotes.core.merge;

import java.util.Objects;
import org.linernotes.core.catalog.Catalog;

/**
 * A catalogue that goes into a merge, with the name by which the explanations call it.
 *
 * @param name the name: of a file, of an archive; it has no influence on the result
 * @param catalog the catalogue
 */
public record MergeInput(String name, Catalog catalog) {
    /**
     * Creates an input.
     *
     * @param name the name by which the explanations call it
     * @param catalog the catalogue
     */
    public MergeInput {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(catalog, "catalog");
    }

    /**
     * {@return a catalogue with its name}
     *
     * @param name the name by which the explanations call it
     * @param catalog the catalogue
     */
    public static MergeInput of(String name, Catalog catalog) {
        return new MergeInput(name, catalog);
    }
}
