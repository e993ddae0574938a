package org.linernotes.examples.command.report;

import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.NoticeCode;
import org.linernotes.core.notice.Severity;

/**
 * The notices of a call: all are counted, losses also by key path, and as many are kept as the call wants. Not safe for use
 * by several threads.
 */
public final class Report {
    /** How many notices of a code are kept, those of losses apart. */
    private static final int KEPT_PER_CODE = 1_000;

    /** How many losses of a key path an ingest keeps. */
    private static final int KEPT_PER_PATH = 3;

    /** How many key paths are told apart: their names come from foreign data, and so must be bounded. */
    private static final int KEY_PATHS = 10_000;

    /** Counts the losses at all further key paths. */
    private static final String OTHER_PATHS = "…";

    private static final Comparator<NoticeCode> GRAVEST_FIRST =
            Comparator.comparing(NoticeCode::severity).thenComparing(NoticeCode::id);

    private final int keptPerPath;
    private final List<Notice> kept = new ArrayList<>();
    private final SortedMap<NoticeCode, Long> counts = new TreeMap<>(GRAVEST_FIRST);
    private final SortedMap<NoticeCode, Long> dropped = new TreeMap<>(GRAVEST_FIRST);
    private final Map<String, Long> losses = new HashMap<>();

    private Report(int keptPerPath) {
        this.keptPerPath = keptPerPath;
    }

    /** {@return a report that keeps every loss, for conversions} */
    public static Report ofEveryLoss() {
        return new Report(Integer.MAX_VALUE);
    }

    /** {@return a report that keeps a few losses of each key path and counts the others, for streams of any length} */
    public static Report ofFewLosses() {
        return new Report(KEPT_PER_PATH);
    }

    /**
     * Adds a notice.
     *
     * @param notice the notice
     */
    public void add(Notice notice) {
        NoticeCode code = notice.code();
        long sameCode = counts.merge(code, 1L, Long::sum);
        boolean keep = code.severity() == Severity.LOSS ? countLoss(notice) <= keptPerPath : sameCode <= KEPT_PER_CODE;
        if (keep) {
            kept.add(notice);
        } else {
            dropped.merge(code, 1L, Long::sum);
        }
    }

    /**
     * Adds notices of which all were counted and some of the first are known: of one code, and losses of one key path.
     *
     * @param code their code
     * @param keyPath the key path of losses, {@code /artist-credit/*}
     * @param known those that are known
     * @param number how many there were
     */
    public void addCounted(NoticeCode code, String keyPath, List<Notice> known, long number) {
        known.forEach(this::add);
        long others = number - known.size();
        if (others > 0) {
            addDropped(code, others);
            if (code.severity() == Severity.LOSS) {
                countLosses(keyPath, others);
            }
        }
    }

    /**
     * Adds what another report has counted and keeps what it kept.
     *
     * @param other the other report
     */
    public void addAll(Report other) {
        other.kept.forEach(this::add);
        other.dropped.forEach(this::addDropped);
    }

    /**
     * Adds notices that were met elsewhere and are only known by their number.
     *
     * @param code their code
     * @param number how many there were
     */
    public void addDropped(NoticeCode code, long number) {
        counts.merge(code, number, Long::sum);
        dropped.merge(code, number, Long::sum);
    }

    /** Has such a number of notices of a code counted, of which so many were not kept. */
    void restoreCounts(NoticeCode code, long number, long notKept) {
        counts.put(code, number);
        if (notKept > 0) {
            dropped.put(code, notKept);
        }
    }

    /** Has such a number of losses at a key path counted. */
    void restoreLosses(String path, long number) {
        losses.put(path, number);
    }

    /** Has a notice kept that is counted already. */
    void restoreKept(Notice notice) {
        kept.add(notice);
    }

    private long countLoss(Notice notice) {
        return countLosses(KeyPath.of(notice.location().pointer().orElse("")), 1);
    }

    private long countLosses(String path, long number) {
        boolean known = losses.containsKey(path) || losses.size() < KEY_PATHS;
        return losses.merge(known ? path : OTHER_PATHS, number, Long::sum);
    }

    /** {@return the notices that were kept, as they came} */
    public List<Notice> kept() {
        return List.copyOf(kept);
    }

    /** {@return how many notices of each code there were, the gravest first} */
    public Map<NoticeCode, Long> counts() {
        return ImmutableSortedMap.copyOfSorted(counts);
    }

    /** {@return how many notices of each code were not kept} */
    public Map<NoticeCode, Long> dropped() {
        return ImmutableSortedMap.copyOfSorted(dropped);
    }

    /** {@return how many losses there were at each key path} */
    public Map<String, Long> losses() {
        return ImmutableSortedMap.copyOf(losses);
    }

    /** {@return how many notices there were} */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * {@return whether there was a notice of that severity}
     *
     * @param severity the severity
     */
    public boolean has(Severity severity) {
        return count(severity) > 0;
    }

    /**
     * {@return how many notices of that severity there were}
     *
     * @param severity the severity
     */
    public long count(Severity severity) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().severity() == severity)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
