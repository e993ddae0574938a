package org.linernotes.csv.cell;

import java.util.Optional;
import org.linernotes.core.artist.ArtistCredit;

/**
 * Who is credited and the title, where one cell has both: {@code Ann Lee - Harbour}.
 *
 * @param artist who is credited; empty where nobody is
 * @param title the title
 */
public record ArtistAndTitle(Optional<ArtistCredit> artist, String title) {}
