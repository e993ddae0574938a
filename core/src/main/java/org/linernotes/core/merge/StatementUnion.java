package org.linernotes.core.merge;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.linernotes.core.entity.StatementId;
import org.linernotes.core.merge.Version.Stated;
import org.linernotes.core.source.Standing;
import org.linernotes.core.source.Statement;

/**
 * Statements, each id once. Statements with one id say the same, but may stand differently: what somebody has refuted stays
 * refuted, and what was decided goes before what was not.
 */
final class StatementUnion {
    /** The standings, the one that stays first. */
    private static final ImmutableList<Standing> ORDER =
            ImmutableList.of(Standing.REFUTED, Standing.ADOPTED, Standing.RIVAL, Standing.UNDECIDED);

    private final Map<StatementId, Stated> byId = new LinkedHashMap<>();

    /** Adds a statement. */
    void add(Stated stated) {
        byId.merge(stated.statement().id(), stated, StatementUnion::unite);
    }

    private static Stated unite(Stated first, Stated second) {
        Statement stands = place(first) <= place(second) ? first.statement() : second.statement();
        return new Stated(stands, first.isFull() || second.isFull());
    }

    private static int place(Stated stated) {
        return ORDER.indexOf(stated.statement().standing());
    }

    /** {@return the statements, in the order in which they were added} */
    Collection<Stated> all() {
        return byId.values();
    }
}
