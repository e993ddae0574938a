/**
 * How {@code ingest} works: pieces of the inputs, read by several threads, written in their order, with a checkpoint now and
 * then from which an interrupted call goes on.
 */
@NullMarked
package org.linernotes.examples.command.ingest;

import org.jspecify.annotations.NullMarked;
