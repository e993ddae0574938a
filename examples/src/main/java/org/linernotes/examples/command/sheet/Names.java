package org.linernotes.examples.command.sheet;

import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.release.LabelLine;
import org.linernotes.core.release.Release;

/** What things are called. An id stands where the catalogue does not have the thing itself. */
public final class Names {
    private Names() {}

    public static String of(Catalog catalog, EntityId id) {
        return catalog.get(id).map(Entity::displayName).orElseGet(id::toString);
    }

    /** {@return the label with its catalogue number: "Fontana 660.213 MR"} */
    public static String of(Catalog catalog, LabelLine line) {
        String label =
                line.name().or(() -> line.label().map(id -> of(catalog, id))).orElse("unknown label");
        return label + line.catalogNumber().map(number -> " " + number).orElse("");
    }

    /** {@return the first label with its number, by which collectors call a release; its title where it has none} */
    public static String inShort(Catalog catalog, Release release) {
        return release.labels().stream()
                .findFirst()
                .map(line -> of(catalog, line))
                .orElseGet(release::displayName);
    }

    /** {@return who did it: as credited, else the artist's name, else the ensemble} */
    public static String of(Catalog catalog, Credit credit) {
        return credit.creditedAs()
                .or(() -> credit.player().artist().map(id -> of(catalog, id)))
                .or(() -> credit.player().ensemble())
                .orElse("somebody unidentified");
    }
}
