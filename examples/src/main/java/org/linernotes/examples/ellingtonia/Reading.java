package org.linernotes.examples.ellingtonia;

import org.linernotes.core.notation.DateText;
import org.linernotes.core.notation.PersonnelNotation;
import org.linernotes.core.vocabulary.Dialect;

/**
 * What the whole archive is read with, and where what all blocks share is gathered.
 *
 * @param people everybody who is named
 * @param gazetteer the cities and venues
 * @param labels the labels
 * @param issues what was issued
 * @param personnel reads who plays
 * @param dates reads when
 */
record Reading(
        People people,
        Gazetteer gazetteer,
        Labels labels,
        IssueLedger issues,
        PersonnelNotation personnel,
        DateText dates) {
    /** {@return the means to read an archive, with nothing gathered yet} */
    static Reading of(Archive archive) {
        People people = new People();
        Labels labels = new Labels(archive.labels());
        return new Reading(
                people,
                new Gazetteer(),
                labels,
                new IssueLedger(labels),
                PersonnelNotation.of(Dialect.ELLINGTONIA, people::named),
                DateText.standard());
    }
}
