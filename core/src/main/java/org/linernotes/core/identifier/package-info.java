/**
 * The numbers and codes of the trade, checked but never trusted: a wrong check digit or an odd length of a barcode is a
 * finding, not a reason to lose it, and two equal codes are evidence, never proof, that two things are the same. Codes
 * with a standard are held in their canonical form ({@link org.linernotes.core.identifier.Isrc},
 * {@link org.linernotes.core.identifier.Iswc}, {@link org.linernotes.core.identifier.Isni} and others); numbers that only
 * a label knows the rule of are held as printed ({@link org.linernotes.core.identifier.CatalogNumber},
 * {@link org.linernotes.core.identifier.MatrixNumber}). All are an {@link org.linernotes.core.identifier.Identifier}, and
 * answer the same questions.
 */
@NullMarked
package org.linernotes.core.identifier;

import org.jspecify.annotations.NullMarked;
