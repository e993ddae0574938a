/**
 * A real archive, read by the public API: discographies of tango orchestras, a CSV file for each, a take a row.
 * {@link org.linernotes.examples.tango.Tango} is the way in. {@code Row} and {@code Column} are the archive's form;
 * {@code Sittings} makes sessions of the rows, {@code LineUp} reads who plays, {@code Voices} who sings and
 * {@code Works} what is played.
 */
@NullMarked
package org.linernotes.examples.tango;

import org.jspecify.annotations.NullMarked;
