/**
 * Streams of records of any size: bytes cut at line feeds into chunks, read by several threads, delivered in their order and in
 * bounded memory.
 */
@NullMarked
package org.linernotes.json.stream;

import org.jspecify.annotations.NullMarked;
