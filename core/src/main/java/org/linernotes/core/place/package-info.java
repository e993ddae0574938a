/**
 * Where: {@link org.linernotes.core.place.Area areas} such as countries and cities, and {@link
 * org.linernotes.core.place.Place places} such as studios and their rooms.
 */
@NullMarked
package org.linernotes.core.place;

import org.jspecify.annotations.NullMarked;
