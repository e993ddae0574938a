package org.linernotes.core.notice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The notices of an operation, in the order in which they were found, bounded by a cap per code: what is beyond the cap
 * is dropped, counted and told.
 */
public final class Notices {
    /** No notices. */
    public static final Notices NONE = new Notices(ImmutableList.of(), ImmutableSortedMap.of());

    private static final Comparator<NoticeCode> BY_ID = Comparator.comparing(NoticeCode::id);

    private final ImmutableList<Notice> list;
    private final ImmutableSortedMap<NoticeCode, Long> dropped;

    private Notices(ImmutableList<Notice> list, ImmutableSortedMap<NoticeCode, Long> dropped) {
        this.list = list;
        this.dropped = dropped;
    }

    /**
     * {@return the given notices, none dropped}
     *
     * @param notices the notices
     */
    public static Notices of(Iterable<Notice> notices) {
        ImmutableList<Notice> list = ImmutableList.copyOf(notices);
        return list.isEmpty() ? NONE : new Notices(list, ImmutableSortedMap.of());
    }

    /**
     * {@return one notice}
     *
     * @param notice the notice
     */
    public static Notices of(Notice notice) {
        return new Notices(ImmutableList.of(notice), ImmutableSortedMap.of());
    }

    /** {@return the notices that were kept, in the order in which they were found} */
    public ImmutableList<Notice> list() {
        return list;
    }

    /** {@return how many notices of each code were dropped because of the cap; codes without any are left out} */
    public ImmutableSortedMap<NoticeCode, Long> dropped() {
        return dropped;
    }

    /** {@return how many notices of each code there were, those dropped included, by code} */
    public ImmutableSortedMap<NoticeCode, Long> counts() {
        Map<NoticeCode, Long> counts = new TreeMap<>(BY_ID);
        dropped.forEach(counts::put);
        for (Notice notice : list) {
            counts.merge(notice.code(), 1L, Long::sum);
        }
        return ImmutableSortedMap.copyOf(counts, BY_ID);
    }

    /** {@return whether there is no notice at all} */
    public boolean isEmpty() {
        return list.isEmpty() && dropped.isEmpty();
    }

    /**
     * {@return whether a notice of the given severity was found, kept or dropped}
     *
     * @param severity the severity
     */
    public boolean has(Severity severity) {
        return list.stream().anyMatch(n -> n.severity() == severity)
                || dropped.keySet().stream().anyMatch(c -> c.severity() == severity);
    }

    @Override
    public String toString() {
        return list + (dropped.isEmpty() ? "" : " and dropped " + dropped);
    }

    /**
     * {@return a builder that keeps at most the given number of notices of each code; losses are never dropped}
     *
     * @param capPerCode how many notices of a code are kept
     */
    public static Builder builder(int capPerCode) {
        return new Builder(capPerCode);
    }

    /** {@return a builder that drops nothing} */
    public static Builder builder() {
        return new Builder(Integer.MAX_VALUE);
    }

    /** Gathers notices. Not safe for use by several threads. */
    public static final class Builder {
        private final int capPerCode;
        private final List<Notice> kept = new ArrayList<>();
        private final Map<NoticeCode, Integer> keptPerCode = new HashMap<>();
        private final TreeMap<NoticeCode, Long> dropped = new TreeMap<>(BY_ID);

        private Builder(int capPerCode) {
            this.capPerCode = capPerCode;
        }

        /**
         * Adds a notice, or counts it as dropped where its code has reached the cap and it is no loss.
         *
         * @param notice the notice
         * @return this builder
         */
        public Builder add(Notice notice) {
            int before = keptPerCode.merge(notice.code(), 1, Integer::sum) - 1;
            if (before < capPerCode || notice.severity() == Severity.LOSS) {
                kept.add(notice);
            } else {
                dropped.merge(notice.code(), 1L, Long::sum);
            }
            return this;
        }

        /**
         * Adds notices that were gathered elsewhere, with their counts of dropped ones.
         *
         * @param notices the notices
         * @return this builder
         */
        public Builder addAll(Notices notices) {
            notices.list.forEach(this::add);
            notices.dropped.forEach((code, n) -> dropped.merge(code, n, Long::sum));
            return this;
        }

        /** {@return whether no notice was gathered so far} */
        public boolean isEmpty() {
            return kept.isEmpty() && dropped.isEmpty();
        }

        /** {@return the notices gathered so far} */
        public Notices build() {
            return isEmpty() ? NONE : new Notices(ImmutableList.copyOf(kept), ImmutableSortedMap.copyOfSorted(dropped));
        }
    }
}
