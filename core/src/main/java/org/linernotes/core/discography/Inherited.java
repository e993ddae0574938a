package org.linernotes.core.discography;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.personnel.InstrumentCredit;
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
        Heard used =
                derivation.range().map(range -> new Window(range).of(source)).orElse(source);
        Heard heard = silenced(placed(used));
        return heard.withEvidence(heard.evidence().through(step, cap()));
    }

    /** {@return whether somebody on the source need not be heard on the result, since only a part was used} */
    boolean leavesOpen() {
        return derivation.range().isEmpty() && !inheritance.keepsTimes();
    }

    /** Passages that cannot be placed in the result are told by what they say of the whole. */
    private Heard placed(Heard heard) {
        boolean placeable = derivation.range().isPresent() ? first : inheritance.keepsTimes();
        if (placeable || heard.evidence().passages().isEmpty()) {
            return heard;
        }
        ImmutableSet<InstrumentCredit> all = Stream.concat(
                        heard.line().instruments().stream(),
                        heard.evidence().passages().stream().flatMap(passage -> passage.instruments().stream()))
                .collect(ImmutableSet.toImmutableSet());
        return heard.withInstruments(all.asList()).withEvidence(heard.evidence().asWhole());
    }

    private Heard silenced(Heard heard) {
        if (!inheritance.withoutLeadVocals()) {
            return heard;
        }
        ImmutableList<InstrumentCredit> rest = heard.line().instruments().stream()
                .filter(credit -> !credit.instrument().equals(LEAD_VOCALS))
                .collect(ImmutableList.toImmutableList());
        boolean leads = rest.size() < heard.line().instruments().size();
        if (leads && rest.isEmpty()) {
            return heard.withEvidence(
                    heard.evidence().withPresence(Presence.OUT).withPassages(ImmutableList.of()));
        }
        // whether the voice of somebody who sings is the lead, or he who also plays does, is not said
        boolean isOpen = leads || heard.line().role().equals(Role.VOCAL);
        return isOpen && heard.evidence().anywhere() == Presence.PLAYS
                ? heard.withInstruments(rest)
                        .withEvidence(
                                heard.evidence().withPresence(Presence.UNKNOWN).withPassages(ImmutableList.of()))
                : heard;
    }

    private Certainty cap() {
        Certainty used = derivation.range().isPresent() ? Certainty.CERTAIN : inheritance.withoutRange();
        return Evidence.weaker(derivation.certainty(), used);
    }
}
