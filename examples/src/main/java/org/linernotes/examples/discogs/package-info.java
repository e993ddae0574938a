/**
 * Releases of Discogs with their credits, read by the public API from its dumps (XML, or XML in gzip) and from what its API
 * answers (JSON). {@link org.linernotes.examples.discogs.Discogs} is the way in. {@code Dump} turns the XML of a dump into the JSON of the API,
 * {@code ReleasePage} and its records are the form of that; {@code ReleaseReader} makes a release of a page, {@code Tracks}
 * its tracks and {@code CreditReader} the credits.
 */
@NullMarked
package org.linernotes.examples.discogs;

import org.jspecify.annotations.NullMarked;
