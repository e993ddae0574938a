/**
 * A real archive, read by the public API: the session discography of Duke Ellington that is published as <em>Ellingtonia</em>,
 * a JSON file a year. {@link org.linernotes.examples.ellingtonia.Ellingtonia} is the way in. The records {@code Archive},
 * {@code Block}, {@code Entry} and {@code Issue} are the archive's form and know nothing of the model; {@code SessionReader}
 * and {@code PartReader} make sessions of it, {@code IssueLedger} releases; the rest reads one sort of text each. What is a
 * matter of codes lies in tables beside the classes.
 */
@NullMarked
package org.linernotes.examples.ellingtonia;

import org.jspecify.annotations.NullMarked;
