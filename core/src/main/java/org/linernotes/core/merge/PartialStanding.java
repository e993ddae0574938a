package org.linernotes.core.merge;

import java.util.Objects;
import java.util.Optional;
import org.linernotes.core.catalog.Agreement;
import org.linernotes.core.catalog.PropertyPath;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.OpenValue;
import org.linernotes.core.source.Standing;
import org.linernotes.core.source.Statement;

/**
 * How statements stand that state no whole value of a field, but an element of a list or something within it. Where the field
 * holds what it held, nothing changes; where it does not, a statement is adopted if the new value bears it out.
 *
 * @param settled the entity of the merged catalogue
 * @param isFull whether it is there in full
 */
record PartialStanding(Entity settled, boolean isFull) {
    Standing of(Statement statement, Version version) {
        Optional<PropertyPath> path = PropertyPath.of(statement);
        Object value = statement.value().value().orElse(null);
        if (!Fields.isDecided(statement)
                || path.isEmpty()
                || path.get().isClaim()
                || value == null
                || !path.get().last().canState(value)
                || isUnchanged(path.get().first().name(), version)) {
            return statement.standing();
        }
        boolean agreed = path.get().values(settled, statement.element(), value).stream()
                .anyMatch(held -> Agreement.agree(path.get().last(), value, held));
        return agreed ? Standing.ADOPTED : Standing.RIVAL;
    }

    private boolean isUnchanged(String field, Version version) {
        OpenValue before =
                version.entity().map(Fields::of).map(said -> said.get(field)).orElse(null);
        OpenValue after = Fields.of(settled).get(field);
        return Objects.equals(before, after) && (isFull == version.isFull() || after != null);
    }
}
