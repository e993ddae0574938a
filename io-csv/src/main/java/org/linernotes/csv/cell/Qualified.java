package org.linernotes.csv.cell;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import org.linernotes.core.personnel.Qualifier;

/**
 * In what quality the people of a column take part: the executive producers have one beside that of the producers.
 *
 * @param own in what quality they do; empty where the column does not say it
 * @param others the qualities of the other columns for the same people
 */
public record Qualified(ImmutableSet<Qualifier> own, ImmutableSet<ImmutableSet<Qualifier>> others) {
    /**
     * {@return whether somebody who takes part in a quality is one of them} A column that says no quality has all who are not in
     * another one.
     *
     * @param qualifiers the quality
     */
    boolean are(Collection<Qualifier> qualifiers) {
        ImmutableSet<Qualifier> quality = ImmutableSet.copyOf(qualifiers);
        return own.isEmpty() ? isHere(quality) : own.equals(quality);
    }

    /**
     * {@return whether no other column is for those who take part in a quality}
     *
     * @param qualifiers the quality
     */
    public boolean isHere(Collection<Qualifier> qualifiers) {
        return !others.contains(ImmutableSet.copyOf(qualifiers));
    }
}
