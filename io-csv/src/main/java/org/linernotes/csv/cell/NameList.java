package org.linernotes.csv.cell;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/** The entries of a cell that lists things, with their places. */
final class NameList {
    private static final String COMMA = ",";

    /** What belongs to the name before the comma: of people, and of companies. */
    private static final ImmutableSet<String> SUFFIXES = ImmutableSet.of(
            "jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "inc", "inc.", "ltd", "ltd.", "llc", "llc.", "corp", "corp.",
            "co", "co.", "plc", "gmbh", "s.a.", "s.l.", "s.r.l.", "b.v.");

    private static final int LONGEST_SUFFIX = 6;

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

    /** {@return what stands between names for sure: a comma only if the column says so} */
    static ImmutableList<String> separators(CellForm form) {
        return form.separators().stream()
                .filter(separator -> form.separatorsStated() || !separator.equals(COMMA))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Cuts a cell that has names of people. Where the column does not say that commas divide them, "Smith, John" may be one name
     * turned round: such a list stays an entry as a whole.
     */
    static ImmutableList<Entry> ofPeople(String cell, CellForm form) {
        if (form.separatorsStated() || cell.indexOf(COMMA) < 0) {
            return of(cell, form.separators());
        }
        ImmutableList.Builder<Entry> entries = ImmutableList.builder();
        for (Entry entry : of(cell, separators(form))) {
            ImmutableList<Entry> names = of(entry.text(), ImmutableList.of(COMMA));
            if (mayBeTurnedRound(names)) {
                entries.add(entry);
            } else {
                names.forEach(name -> entries.add(new Entry(name.text(), entry.offset() + name.offset())));
            }
        }
        return entries.build();
    }

    /** Whether it may be surname and first name, once or several times: of each pair at least one has but one word. */
    private static boolean mayBeTurnedRound(ImmutableList<Entry> names) {
        if (names.size() % 2 != 0) {
            return false;
        }
        for (int i = 0; i < names.size(); i += 2) {
            String surname = names.get(i).text();
            String first = names.get(i + 1).text();
            boolean words = surname.indexOf(' ') >= 0 && first.indexOf(' ') >= 0;
            if (words || surname.endsWith(")") || isNoName(surname) || isNoName(first)) {
                return false;
            }
        }
        return !names.isEmpty();
    }

    private static boolean isNoName(String text) {
        return NameRemarks.isNobody(text) || NameRemarks.isUnknown(text);
    }

    private static int separatorAt(String cell, int at, ImmutableList<String> separators) {
        int longest = 0;
        for (String separator : separators) {
            int length = separator.length();
            if (length > longest && cell.startsWith(separator, at) && !isSuffix(cell, at + length)) {
                longest = length;
            }
        }
        return longest;
    }

    private static boolean isSuffix(String cell, int start) {
        int from = start;
        while (from < cell.length() && cell.charAt(from) == ' ') {
            from++;
        }
        int to = from;
        while (to < cell.length()
                && to - from < LONGEST_SUFFIX
                && (Character.isLetter(cell.charAt(to)) || cell.charAt(to) == '.')) {
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
