/**
 * The model for programs with a mapper of Jackson's databind: a module that teaches the mapper the types of the model. The
 * only package that needs {@code jackson-databind}, which a program that uses it brings along.
 */
@NullMarked
package org.linernotes.json.databind;

import org.jspecify.annotations.NullMarked;
