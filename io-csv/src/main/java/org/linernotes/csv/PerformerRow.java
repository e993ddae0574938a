package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.personnel.Credit;

/**
 * What of a recording a row says that is about one performer.
 *
 * @param place where the first of the credits stands among those of the recording; {@link Integer#MAX_VALUE} where there is none
 * @param credits what the performer does: a credit for each role
 * @param kept what is kept of the row
 */
record PerformerRow(int place, ImmutableList<Credit> credits, Kept kept) {
    /** A row that names nobody. */
    static final PerformerRow NOBODY = new PerformerRow(Integer.MAX_VALUE, ImmutableList.of(), Kept.NOTHING);

    /** {@return the first of the credits; null where the row names nobody} */
    @Nullable
    Credit first() {
        return Iterables.getFirst(credits, null);
    }

    /** {@return a row in which the performer does something more} */
    PerformerRow with(Credit more) {
        return new PerformerRow(
                place, ImmutableList.<Credit>builder().addAll(credits).add(more).build(), kept);
    }

    /** {@return a row of the same with what is kept of it} */
    PerformerRow keeping(Kept ofRow) {
        return new PerformerRow(place, credits, ofRow);
    }
}
