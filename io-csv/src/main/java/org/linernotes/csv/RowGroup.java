package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import org.linernotes.core.entity.Entity;

/**
 * What rows say that belong together: a release with its tracks, a session with its takes, or all rows of a sheet.
 *
 * @param firstRow the number of the first of its rows, as a spreadsheet shows it; 0 where there is none
 * @param rows how many rows it has
 * @param entities what the rows say in full, in their order: releases or sessions first, then what belongs to them
 * @param mentions what the rows name: artists, labels, places
 */
public record RowGroup(int firstRow, int rows, ImmutableList<Entity> entities, ImmutableList<Entity> mentions) {}
