package org.linernotes.examples.command.file;

import com.google.common.collect.ImmutableList;
import org.linernotes.core.catalog.Catalog;

/**
 * What an input says.
 *
 * @param catalog all of it
 * @param originals the documents of MusicBrainz that it was read from, where each is about one entity; none where it is of another format
 */
public record WithOriginals(Catalog catalog, ImmutableList<Original> originals) {}
