package org.linernotes.musicbrainz.wire;

import com.google.common.collect.ImmutableList;
import org.linernotes.core.artist.Membership;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.recording.Capture;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.Performance;
import org.linernotes.core.recording.ProductionStep;

/** The kinds of fact that a relationship can become, each with the property of its bearer. */
@SuppressWarnings("ImmutableEnumChecker") // a table of properties does not change
enum FactKind {
    CREDIT(Credit.PROPERTIES, "credits"),
    RELATIONSHIP(Relationship.PROPERTIES, "relationships"),
    PERFORMANCE(Performance.PROPERTIES, "performances"),
    CAPTURE(Capture.PROPERTIES, "captures"),
    PRODUCTION_STEP(ProductionStep.PROPERTIES, "productionSteps"),
    DERIVATION(Derivation.PROPERTIES, "derivations"),
    MEMBERSHIP(Membership.PROPERTIES, "memberships");

    /** All kinds. */
    static final ImmutableList<FactKind> ALL = ImmutableList.copyOf(values());

    /** Asking a value for its interfaces, of which it has several, is slow where there are so many values. */
    private static final ClassValue<FactKind> KINDS = new ClassValue<>() {
        @Override
        protected FactKind computeValue(Class<?> type) {
            return FactKind.of(type);
        }
    };

    private final PropertyTable<?> table;
    private final String property;

    FactKind(PropertyTable<?> table, String property) {
        this.table = table;
        this.property = property;
    }

    /** {@return the kind of a fact} */
    static FactKind of(Object fact) {
        return KINDS.get(fact.getClass());
    }

    private static FactKind of(Class<?> type) {
        for (FactKind kind : ALL) {
            if (kind.table.type().isAssignableFrom(type)) {
                return kind;
            }
        }
        throw new IllegalStateException("no kind for " + type);
    }

    /** {@return the index of the kind in arrays of {@link #ALL} its size} */
    @SuppressWarnings("EnumOrdinal") // such arrays live as long as an object is read
    int index() {
        return ordinal();
    }

    /** {@return the properties of such a fact} */
    PropertyTable<?> table() {
        return table;
    }

    /** {@return the property of entities that holds such facts} */
    String property() {
        return property;
    }
}
