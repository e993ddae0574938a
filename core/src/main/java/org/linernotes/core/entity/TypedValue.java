package org.linernotes.core.entity;

/**
 * A value with its type, by which it can be printed and written.
 *
 * @param type the type: that of the property that holds the value; for the value of a statement that of the property that
 *     the statement names, or {@link ValueType#OPEN} where that is not known or does not fit; {@link ValueType#OPEN} for
 *     an unknown key
 * @param value the value; of a list, one element; where a statement states a whole list, an
 *     {@link com.google.common.collect.ImmutableList} of values of the type
 */
public record TypedValue(ValueType<?> type, Object value) {}
