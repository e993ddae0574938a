/** What {@code linernotes who} says: who plays on a track, in words and as JSON. */
@NullMarked
package org.linernotes.examples.command.who;

import org.jspecify.annotations.NullMarked;
