package org.linernotes.examples.command.file;

import com.google.common.collect.ImmutableList;
import org.linernotes.core.catalog.Catalog;

/**
 * What an input says.
 *
 * @param catalog all of it
 * @param originals the documents of MusicBrainz that it was read from; none where it is of another format
 */
public record Contents(Catalog catalog, ImmutableList<Original> originals) {}
