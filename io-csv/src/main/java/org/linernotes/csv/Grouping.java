package org.linernotes.csv;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/**
 * Which rows belong to one thing: those whose cells agree in certain columns. A row in which all of these are blank stands
 * alone.
 *
 * @param by the targets of the columns; none: all columns of the thing
 * @param day whether a row stands alone whose date is not known to the day, since two sessions of a year are not one
 */
public record Grouping(ImmutableList<Target> by, boolean day) {
    /** Rows belong together that agree in all columns of the thing. */
    public static final Grouping BY_ALL = new Grouping(ImmutableList.of(), false);

    /**
     * Creates a rule.
     *
     * @param by the targets of the columns
     * @param day whether a row stands alone whose date is not known to the day
     */
    public Grouping {
        checkArgument(ImmutableList.copyOf(by).size() <= Target.all().size(), "a target is named twice");
    }

    /**
     * {@return a rule by some columns}
     *
     * @param targets the keys of their targets
     * @throws org.linernotes.core.notice.InvalidTextException if there is no such target
     */
    public static Grouping by(String... targets) {
        return new Grouping(
                ImmutableList.copyOf(targets).stream().map(Target::parse).collect(ImmutableList.toImmutableList()),
                false);
    }

    /** {@return the same where a row stands alone whose date is not known to the day} */
    public Grouping onKnownDay() {
        return new Grouping(by, true);
    }
}
