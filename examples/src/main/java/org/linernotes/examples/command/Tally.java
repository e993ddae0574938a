package org.linernotes.examples.command;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.linernotes.core.entity.EntityType;
import org.linernotes.examples.command.report.Report;
import org.linernotes.json.EntityLine;

/** How many entities of each kind came, in full and as mentions. */
final class Tally {
    private final Map<EntityType, long[]> counts = new EnumMap<>(EntityType.class);
    private long entities;

    void add(EntityLine line) {
        long[] count = counts.computeIfAbsent(line.entity().id().type(), type -> new long[2]);
        count[line.mention() ? 1 : 0]++;
        entities++;
    }

    /** {@return how many came, mentions among them} */
    long entities() {
        return entities;
    }

    /** Tells the counts by kind, and those of the notices by code. */
    void tell(Report report, Terminal terminal) {
        if (!counts.isEmpty()) {
            terminal.tell(String.format(Locale.ROOT, "  %-22s %12s %12s", "entities", "in full", "mentioned"));
        }
        counts.forEach((type, count) ->
                terminal.tell(String.format(Locale.ROOT, "    %-20s %,12d %,12d", type, count[0], count[1])));
        if (!report.counts().isEmpty()) {
            terminal.tell("  notices");
        }
        report.counts()
                .forEach((code, number) -> terminal.tell(
                        String.format(Locale.ROOT, "    %-20s %,12d %12s", code.id(), number, code.severity())));
    }
}
