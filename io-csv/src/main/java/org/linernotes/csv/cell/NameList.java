package org.linernotes.csv.cell;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/** The entries of a cell that lists things, with their places. */
final class NameList {
    /** What belongs to the name before the comma. */
    private static final ImmutableSet<String> SUFFIXES = ImmutableSet.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    private NameList() {}

    /**
     * An entry.
     *
     * @param text the text, not blank, without blanks around it
     * @param offset where it begins in the cell, from 0
     */
    record Entry(String text, int offset) {}

    /** Cuts a cell at its separators, in one pass; none stands within brackets. */
    static ImmutableList<Entry> of(String cell, ImmutableList<String> separators) {
        ImmutableList.Builder<Entry> entries = ImmutableList.builder();
        int start = 0;
        int depth = 0;
        int at = 0;
        while (at < cell.length()) {
            char c = cell.charAt(at);
            depth += c == '(' ? 1 : 0;
            depth -= c == ')' && depth > 0 ? 1 : 0;
            int length = depth > 0 ? 0 : separatorAt(cell, at, separators);
            if (length > 0) {
                add(entries, cell, start, at);
                start = at + length;
            }
            at += Math.max(1, length);
        }
        add(entries, cell, start, cell.length());
        return entries.build();
    }

    private static int separatorAt(String cell, int at, ImmutableList<String> separators) {
        return separators.stream()
                .filter(separator -> cell.startsWith(separator, at))
                .mapToInt(String::length)
                .filter(length -> !isSuffix(cell, at + length))
                .max()
                .orElse(0);
    }

    private static boolean isSuffix(String cell, int start) {
        int from = start;
        while (from < cell.length() && cell.charAt(from) == ' ') {
            from++;
        }
        int to = from;
        while (to < cell.length() && to - from < 4 && (Character.isLetter(cell.charAt(to)) || cell.charAt(to) == '.')) {
            to++;
        }
        boolean ends = to == cell.length() || !Character.isLetter(cell.charAt(to));
        return ends && SUFFIXES.contains(cell.substring(from, to).toLowerCase(Locale.ROOT));
    }

    private static void add(ImmutableList.Builder<Entry> entries, String cell, int start, int end) {
        String text = cell.substring(start, end);
        if (!text.isBlank()) {
            int blanks = text.length() - text.stripLeading().length();
            entries.add(new Entry(text.strip(), start + blanks));
        }
    }
}
