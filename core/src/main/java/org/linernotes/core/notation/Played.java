package org.linernotes.core.notation;

import java.util.Optional;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.vocabulary.Contribution;

/**
 * Something that is played, sung or done, as a text about personnel states it.
 *
 * @param contribution what
 * @param creditedAs how it is called, where that says more than an abbreviation or the usual name
 * @param count how many play it, where that is stated; else 0
 * @param doubtful whether a question mark stands behind it
 * @param takes the takes for which it is stated; unspecified for all
 */
record Played(Contribution contribution, Optional<String> creditedAs, int count, boolean doubtful, TrackRanges takes) {
    static Played of(Contribution contribution) {
        return new Played(contribution, Optional.empty(), 0, false, TrackRanges.UNSPECIFIED);
    }

    Played withTakes(TrackRanges marks) {
        return new Played(contribution, creditedAs, count, doubtful, marks);
    }

    /** The instrument as it is credited, where it is one. */
    Optional<InstrumentCredit> credit() {
        return contribution
                .instrument()
                .map(InstrumentCredit::of)
                .map(credit -> creditedAs.isEmpty() ? credit : credit.withCreditedAs(creditedAs));
    }
}
