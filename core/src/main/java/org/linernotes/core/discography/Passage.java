package org.linernotes.core.discography;

import com.google.common.collect.ImmutableList;
import org.linernotes.core.date.TimeRange;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.vocabulary.Term;

/**
 * What holds for a stretch of the audio: that somebody plays muted from 1:16 to 3:50, or is out for the first minute.
 *
 * @param range from where to where of what was asked about
 * @param presence whether he plays there
 * @param certainty how sure that is
 * @param instruments on which instruments there; several: one or more of these; none: on those of the participant
 * @param manners how he plays there: muted, open
 */
public record Passage(
        TimeRange range,
        Presence presence,
        Certainty certainty,
        ImmutableList<InstrumentCredit> instruments,
        ImmutableList<Term> manners) {
    Passage withRange(TimeRange other) {
        return new Passage(other, presence, certainty, instruments, manners);
    }
}
