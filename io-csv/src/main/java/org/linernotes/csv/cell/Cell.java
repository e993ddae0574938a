package org.linernotes.csv.cell;

import com.google.common.collect.ImmutableList;
import org.linernotes.core.notice.Outcome;

/**
 * How values of one type stand in a cell. Kinds of cells keep no state.
 *
 * @param <V> the type of the values
 */
public interface Cell<V> {
    /**
     * {@return what a text says; no value if nothing of it was understood} Notices have the column in the text.
     *
     * @param text the text, not blank, without blanks around it
     * @param form how the column is written
     * @param names whose the names are
     */
    Outcome<ImmutableList<V>> read(String text, CellForm form, Names names);

    /**
     * {@return the text of values}
     *
     * @param values the values, at least one
     * @param form how the column is written
     * @param names what is called how
     */
    String print(ImmutableList<V> values, CellForm form, Names names);
}
