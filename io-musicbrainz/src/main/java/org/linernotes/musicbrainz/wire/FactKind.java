package org.linernotes.musicbrainz.wire;

import com.google.common.collect.ImmutableList;
import org.linernotes.core.artist.Membership;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.recording.Capture;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.Performance;
import org.linernotes.core.recording.ProductionStep;

/** The kinds of fact that a relationship can become, each with the property of its bearer. */
enum FactKind {
    CREDIT("credits"),
    RELATIONSHIP("relationships"),
    PERFORMANCE("performances"),
    CAPTURE("captures"),
    PRODUCTION_STEP("productionSteps"),
    DERIVATION("derivations"),
    MEMBERSHIP("memberships");

    /** All kinds. */
    static final ImmutableList<FactKind> ALL = ImmutableList.copyOf(values());

    private final String property;

    FactKind(String property) {
        this.property = property;
    }

    /** {@return the kind of a fact} */
    static FactKind of(Object fact) {
        if (fact instanceof Credit) {
            return CREDIT;
        } else if (fact instanceof Relationship) {
            return RELATIONSHIP;
        } else if (fact instanceof Performance) {
            return PERFORMANCE;
        } else if (fact instanceof Capture) {
            return CAPTURE;
        } else if (fact instanceof ProductionStep) {
            return PRODUCTION_STEP;
        } else if (fact instanceof Derivation) {
            return DERIVATION;
        } else if (fact instanceof Membership) {
            return MEMBERSHIP;
        }
        throw new IllegalStateException("no kind for " + fact.getClass());
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
