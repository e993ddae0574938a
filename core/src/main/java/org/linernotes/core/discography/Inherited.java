package org.linernotes.core.discography;

import com.google.common.collect.ImmutableList;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Role;

/** What a recording has from one of its sources. */
final class Inherited {
    private static final Instrument LEAD_VOCALS = Instrument.of("lead-vocals");

    private final Derivation derivation;
    private final Reason.MadeFrom step;
    private final Inheritance inheritance;

    /** Whether the source begins where the result begins; where it does not, times of the one say none of the other. */
    private final boolean first;

    Inherited(Derivation derivation, Reason.MadeFrom step, boolean first) {
        this.derivation = derivation;
        this.step = step;
        this.inheritance = Inheritance.of(derivation.kind());
        this.first = first;
    }

    /** {@return what is known of somebody on the source, as far as it holds for the result} */
    Heard of(Heard source) {
        Evidence evidence = derivation
                .range()
                .map(range -> new Window(range).of(source.evidence()))
                .orElse(source.evidence());
        return source.withEvidence(silenced(source, placed(evidence)).through(step, cap()));
    }

    /** {@return whether somebody on the source need not be heard on the result, since only a part was used} */
    boolean leavesOpen() {
        return derivation.range().isEmpty() && !inheritance.keepsTimes();
    }

    /** Passages that cannot be placed in the result are told by what they say of the whole. */
    private Evidence placed(Evidence evidence) {
        boolean placeable = derivation.range().isPresent() ? first : inheritance.keepsTimes();
        return placeable || evidence.passages().isEmpty()
                ? evidence
                : evidence.withPresence(evidence.anywhere()).withPassages(ImmutableList.of());
    }

    private Evidence silenced(Heard source, Evidence evidence) {
        if (!inheritance.withoutLeadVocals()) {
            return evidence;
        }
        if (Heard.instruments(source.line()).contains(LEAD_VOCALS)) {
            return evidence.withPresence(Presence.OUT).withPassages(ImmutableList.of());
        }
        // whether the voice of somebody who sings is the lead is not said
        return source.line().role().equals(Role.VOCAL) && evidence.anywhere() == Presence.PLAYS
                ? evidence.withPresence(Presence.UNKNOWN).withPassages(ImmutableList.of())
                : evidence;
    }

    private Certainty cap() {
        Certainty used = derivation.range().isPresent() ? Certainty.CERTAIN : inheritance.withoutRange();
        return Evidence.weaker(derivation.certainty(), used);
    }
}
