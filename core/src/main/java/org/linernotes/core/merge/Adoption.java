package org.linernotes.core.merge;

import java.util.Arrays;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.StatementId;
import org.linernotes.core.notice.Outcome;

/**
 * Adopts statements: the field of the subject gets the value that is stated, and what it held before is kept as a rival. A
 * statement that was adopted before and does not hold any more becomes a rival; where no statement stated the value that was
 * held, one is made, which the source of the catalogue says, or {@link Merge#UNKNOWN_SOURCE} where it has none.
 *
 * <p>What is adopted is the whole value of a property, a whole list, or one element of a list: this takes the place of the
 * element with its id, or comes last where there is none. A path that leads through a list needs the element that it is about,
 * unless the list has but one.
 */
public final class Adoption {
    private Adoption() {}

    /**
     * {@return the catalogue with statements adopted, one after the other, and what {@link Catalog#check} tells of it} A
     * statement that cannot be adopted is told ({@link MergeNotice#NOT_ADOPTED}) and stays as it is.
     *
     * @param catalog the catalogue
     * @param statements the ids of the statements
     */
    public static Outcome<Catalog> adopt(Catalog catalog, StatementId... statements) {
        return adopt(catalog, Arrays.asList(statements));
    }

    /**
     * {@return the catalogue with statements adopted, one after the other, and what {@link Catalog#check} tells of it} A
     * statement that cannot be adopted is told ({@link MergeNotice#NOT_ADOPTED}) and stays as it is.
     *
     * @param catalog the catalogue
     * @param statements the ids of the statements
     */
    public static Outcome<Catalog> adopt(Catalog catalog, Iterable<StatementId> statements) {
        Adopting adopting = new Adopting(catalog);
        statements.forEach(adopting::adopt);
        return adopting.result();
    }
}
