package org.linernotes.core.vocabulary;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * How a body of discographies abbreviates instruments and roles. The same letters mean different things in different
 * ones ({@code bs} is a bass saxophone here and a string bass there), so whoever reads says which is read. The tables of
 * instruments and roles have a column for each.
 */
public enum Dialect {
    /** Jazz discographies in general, after the usage of Rust, Jepsen and their followers. */
    JAZZ,
    /** The archive of Duke Ellington's sessions, with the table of codes that it publishes. */
    ELLINGTONIA,
    /** Discogs, which abbreviates nothing: its list of credits has names in full, capitalized as it writes them. */
    DISCOGS;

    /** The column of the tables that holds the abbreviations of the dialect. */
    String column() {
        return Ascii.toLowerCase(name());
    }

    /**
     * {@return what a word means; empty where it means nothing here} Looked for in this order, with blanks around the word left
     * out:
     *
     * <ol>
     *   <li>an abbreviation as the dialect writes it,
     *   <li>an abbreviation in another case, where all that agree mean the same,
     *   <li>the full name of a role in any case,
     *   <li>the full name of an instrument in any case, or its plural with -s ({@code bass trombones}).
     * </ol>
     *
     * @param word a word, or a name of several words
     */
    public Optional<Contribution> find(String word) {
        return DialectTable.of(this).find(word);
    }

    /**
     * {@return how the dialect abbreviates an instrument; empty where it has no abbreviation}
     *
     * @param instrument the instrument
     */
    public Optional<String> abbreviation(Instrument instrument) {
        return DialectTable.of(this).abbreviation(Contribution.of(instrument));
    }

    /**
     * {@return how the dialect abbreviates a role; empty where it has no abbreviation}
     *
     * @param role the role
     */
    public Optional<String> abbreviation(Role role) {
        return DialectTable.of(this).abbreviation(Contribution.of(role));
    }

    /** {@return every abbreviation of the dialect with its meaning, those of instruments first, in the order of the tables} */
    public ImmutableMap<String, Contribution> abbreviations() {
        return DialectTable.of(this).abbreviations();
    }
}
