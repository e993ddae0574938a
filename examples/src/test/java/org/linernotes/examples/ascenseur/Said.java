package org.linernotes.examples.ascenseur;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.source.Standing;
import org.linernotes.core.source.Statement;

/** A statement as the tests look at it: what is said, how it is treated, and by whom. */
record Said(Object value, Standing standing, String source) {
    /** {@return what is said of a property of an entity} */
    static List<Said> of(Catalog catalog, EntityId subject, String property) {
        return of(catalog, subject, property, Optional.empty());
    }

    /** {@return what is said of a property of an element} */
    static List<Said> of(Catalog catalog, EntityId subject, String property, ElementId element) {
        return of(catalog, subject, property, Optional.of(element));
    }

    private static List<Said> of(Catalog catalog, EntityId subject, String property, Optional<ElementId> element) {
        return catalog.statementsAbout(subject).stream()
                .filter(statement -> statement.property().equals(property))
                .filter(statement -> element.isEmpty() || statement.element().equals(element))
                .map(Said::of)
                .toList();
    }

    static Said of(Statement statement) {
        return new Said(
                statement.value().value().orElseThrow(),
                statement.standing(),
                statement.source().toString());
    }

    static Said adopted(Object value, Cited source) {
        return new Said(value, Standing.ADOPTED, source.id().toString());
    }

    static Said rival(Object value, Cited source) {
        return new Said(value, Standing.RIVAL, source.id().toString());
    }

    static Said undecided(Object value, Cited source) {
        return new Said(value, Standing.UNDECIDED, source.id().toString());
    }

    /** {@return a value that several sources say and the catalogue has adopted} */
    static Said[] agreed(Object value, Cited... sources) {
        return Stream.of(sources).map(source -> adopted(value, source)).toArray(Said[]::new);
    }
}
