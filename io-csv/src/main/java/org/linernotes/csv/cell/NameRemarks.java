package org.linernotes.csv.cell;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import org.linernotes.core.notation.ArtistCreditText;
import org.linernotes.core.notice.Notice;

/**
 * What there is to tell of the names in a sheet: that one is perhaps several, or cannot be one. Names come again and again, and so
 * some thousands are remembered. Not safe for use by several threads.
 */
public final class NameRemarks {
    /** What no name has in it. */
    private static final CharMatcher NO_NAME = CharMatcher.inRange('0', '9').or(CharMatcher.anyOf("+:;=<>|"));

    private static final int REMEMBERED = 10_000;

    private final Map<String, ImmutableList<Notice>> remarks = new HashMap<>();

    /** Creates remarks of which none is known yet. */
    public NameRemarks() {}

    /**
     * {@return what there is to tell of a name, with columns in it}
     *
     * @param name the name
     */
    ImmutableList<Notice> of(String name) {
        if (remarks.size() >= REMEMBERED) {
            remarks.clear();
        }
        return remarks.computeIfAbsent(name, NameRemarks::find);
    }

    private static ImmutableList<Notice> find(String name) {
        return NO_NAME.matchesAnyOf(name)
                ? ImmutableList.of(Flaws.notUnderstood(name, "a name", 0))
                : ArtistCreditText.withoutNames().read(name).notices().list();
    }
}
