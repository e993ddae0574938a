package org.linernotes.csv.cell;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linernotes.core.internal.ResourceTable;

/**
 * What label copy has behind the names of writers and publishers: the societies that collect for them, and their shares,
 * {@code Ann Lee (GEMA)}, {@code Ann Lee (ASCAP, 50%) / Bob Ray (PRS/MCPS)}. None of it is of a name, and brackets of it end one. The
 * societies are the resource {@code societies.tsv}, as they are written: {@code Cash} is none.
 */
final class Societies {
    private static final ImmutableMap<String, String> NAMES = ResourceTable.words(
            "societies.tsv",
            Societies.class.getResourceAsStream("societies.tsv"),
            "society",
            "words",
            row -> row.cell("society"));

    private static final String A_SHARE = "\\d{1,3}(?:[.,]\\d{1,4})?\\s?%";
    private static final Pattern SHARE = Pattern.compile(A_SHARE);

    /** A bracket, whatever is in it, or a share without brackets. */
    private static final Pattern BEHIND =
            Pattern.compile("\\s*[(\\[]([^()\\[\\]]*)[)\\]]|(?<=\\S)\\s*[:,–-]?\\s+" + A_SHARE);

    private static final Pattern JOIN = Pattern.compile("\\s*(?:[/&+]|(?:and|und|et|y|e)(?=\\s))\\s*");
    private static final Splitter BETWEEN =
            Splitter.on(CharMatcher.anyOf("/,;&+")).trimResults().omitEmptyStrings();

    private final NameList.Entry entry;
    private final ImmutableList.Builder<NameList.Entry> names = ImmutableList.builder();

    private Societies(NameList.Entry entry) {
        this.entry = entry;
    }

    /** {@return the names in an entry of a list of writers or publishers, without what stands behind each} */
    static ImmutableList<NameList.Entry> withoutThem(NameList.Entry entry) {
        return new Societies(entry).cut();
    }

    private ImmutableList<NameList.Entry> cut() {
        String text = entry.text();
        Matcher next = BEHIND.matcher(text);
        Matcher join = JOIN.matcher(text);
        int start = 0;
        int nameEnd = text.length();
        int behind = text.length();
        while (next.find()) {
            if (next.group(1) != null && !areAll(next.group(1))) {
                continue;
            }
            nameEnd = next.start() == behind ? nameEnd : next.start();
            behind = next.end();
            if (join.region(behind, text.length()).lookingAt()) {
                add(start, nameEnd);
                start = join.end();
            }
        }
        add(start, behind == text.length() && nameEnd >= start ? nameEnd : text.length());
        return names.build();
    }

    private void add(int start, int end) {
        String name = entry.text().substring(start, end).strip();
        if (!name.isEmpty()) {
            names.add(new NameList.Entry(name, entry.offset() + entry.text().indexOf(name, start)));
        }
    }

    /** {@return whether a bracket has nothing else in it} */
    private static boolean areAll(String bracket) {
        return BETWEEN.splitToStream(SHARE.matcher(bracket).replaceAll("/")).allMatch(NAMES::containsKey);
    }
}
