package org.linernotes.musicbrainz.wire;

import com.google.common.collect.ImmutableList;
import org.linernotes.core.artist.Membership;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.label.RightsLine;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.recording.Capture;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.Performance;
import org.linernotes.core.recording.ProductionStep;

/** The kinds of fact that a relationship can become, each with the property of its bearer. */
enum FactKind {
    CREDIT(Credit.class, "credits"),
    RELATIONSHIP(Relationship.class, "relationships"),
    PERFORMANCE(Performance.class, "performances"),
    CAPTURE(Capture.class, "captures"),
    PRODUCTION_STEP(ProductionStep.class, "productionSteps"),
    DERIVATION(Derivation.class, "derivations"),
    RIGHTS(RightsLine.class, "rights"),
    MEMBERSHIP(Membership.class, "memberships");

    /** All kinds. */
    static final ImmutableList<FactKind> ALL = ImmutableList.copyOf(values());

    /** Asking a value for its interfaces, of which it has several, is slow where there are so many values. */
    private static final ClassValue<FactKind> KINDS = new ClassValue<>() {
        @Override
        protected FactKind computeValue(Class<?> type) {
            return FactKind.of(type);
        }
    };

    private final Class<?> type;
    private final String property;

    FactKind(Class<?> type, String property) {
        this.type = type;
        this.property = property;
    }

    /** {@return the kind of a fact} */
    static FactKind of(Object fact) {
        return KINDS.get(fact.getClass());
    }

    private static FactKind of(Class<?> type) {
        for (FactKind kind : ALL) {
            if (kind.type.isAssignableFrom(type)) {
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

    /** {@return the property of entities that holds such facts} */
    String property() {
        return property;
    }
}
