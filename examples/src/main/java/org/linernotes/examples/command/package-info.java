/** The command {@code linernotes}: the library's own first user. */
@NullMarked
package org.linernotes.examples.command;

import org.jspecify.annotations.NullMarked;
