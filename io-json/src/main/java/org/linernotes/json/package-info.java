/**
 * The model as JSON. A catalogue is one document, or a stream of entities one to a line; both are read and written as
 * streams, equal values give equal bytes, and keys that this version does not know are kept.
 */
@NullMarked
package org.linernotes.json;

import org.jspecify.annotations.NullMarked;
