/** A catalogue as pages of text for people: sessions, releases, and what is known of each track. Data as they are stated. */
@NullMarked
package org.linernotes.examples.command.sheet;

import org.jspecify.annotations.NullMarked;
