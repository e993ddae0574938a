/**
 * The engine that reads and writes JSON by tables: a table names the properties of an object and the codec of each, and
 * reading, writing, order and schema follow from it. Streaming only: no tree, no reflection. The documents of other
 * formats are read by the same engine.
 */
@NullMarked
package org.linernotes.json.codec;

import org.jspecify.annotations.NullMarked;
