/**
 * One record, whole, and how each fact of it is known. {@link org.linernotes.examples.ascenseur.Ascenseur} is the way in.
 *
 * <p>Who and where is in {@code People}, the film in {@code Picture}, prizes in {@code Prizes}. {@code ParisSession} and
 * {@code NewYorkSession} are the sittings, {@code Cue} and {@code RawTake} what was made of their takes, {@code Families},
 * {@code FirstIssues} and {@code LaterIssues} what came out. {@code Cited} lists the sources; a {@code Claim} is what some of
 * them say, and {@code Article} and the classes whose names end in {@code Evidence} are full of those.
 */
@NullMarked
package org.linernotes.examples.ascenseur;

import org.jspecify.annotations.NullMarked;
