/** The files of a call: which there are, in which format they are, and how what comes out is written. */
@NullMarked
package org.linernotes.examples.command.file;

import org.jspecify.annotations.NullMarked;
