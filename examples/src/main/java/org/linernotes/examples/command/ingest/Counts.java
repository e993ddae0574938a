package org.linernotes.examples.command.ingest;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.linernotes.core.entity.EntityType;

/** What came of the inputs, in numbers. Not safe for use by several threads. */
public final class Counts {
    private static final int IN_FULL = 0;
    private static final int MENTIONED = 1;

    private final Map<EntityType, long[]> entities = new EnumMap<>(EntityType.class);
    private long records;
    private long refused;
    private long repeats;
    private int inputsRead;
    private int lastInputRead = -1;

    /** {@return how many lines of each kind of entity were written: in full, and as mentions} */
    public Map<EntityType, long[]> entities() {
        return entities;
    }

    /** {@return how many records were read} */
    public long records() {
        return records;
    }

    /** {@return how many records were refused} */
    public long refused() {
        return refused;
    }

    /** {@return how many lines were not written, since the same had been written not long before} */
    public long repeats() {
        return repeats;
    }

    /** {@return in how many inputs there was something to read} */
    public int inputsRead() {
        return inputsRead;
    }

    void addLine(EntityType type, boolean mention) {
        entities.computeIfAbsent(type, kind -> new long[2])[mention ? MENTIONED : IN_FULL]++;
    }

    void addRepeat() {
        repeats++;
    }

    /** {@return the number of the last input in which there was something to read; -1 where there was none yet} */
    int lastInputRead() {
        return lastInputRead;
    }

    void addInput(int input) {
        inputsRead++;
        lastInputRead = input;
    }

    void addRecords(long number) {
        records += number;
    }

    void addRefused(long number) {
        refused += number;
    }

    /** What a checkpoint has of it. */
    record Saved(
            Map<String, long[]> entities,
            long records,
            long refused,
            long repeats,
            int inputsRead,
            int lastInputRead) {}

    Saved save() {
        Map<String, long[]> byName = new HashMap<>();
        entities.forEach((type, numbers) -> byName.put(type.toString(), numbers));
        return new Saved(byName, records, refused, repeats, inputsRead, lastInputRead);
    }

    static Counts restore(Saved saved) {
        Counts counts = new Counts();
        saved.entities.forEach(
                (name, numbers) -> EntityType.tryParse(name).ifPresent(type -> counts.entities.put(type, numbers)));
        counts.records = saved.records;
        counts.refused = saved.refused;
        counts.repeats = saved.repeats;
        counts.inputsRead = saved.inputsRead;
        counts.lastInputRead = saved.lastInputRead;
        return counts;
    }
}
