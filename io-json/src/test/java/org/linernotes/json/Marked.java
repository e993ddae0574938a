package org.linernotes.json;

import com.google.common.collect.ImmutableList;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;

/**
 * A document in which marks show where notices are expected, in their order.
 *
 * @param json the document without the marks
 * @param places line and column of each mark
 */
record Marked(String json, ImmutableList<String> places) {
    private static final char MARK = '▸';

    static Marked of(String marked) {
        StringBuilder json = new StringBuilder();
        ImmutableList.Builder<String> places = ImmutableList.builder();
        int line = 1;
        int column = 1;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == MARK) {
                places.add(line + ":" + column);
                continue;
            }
            json.append(c);
            column = c == '\n' ? 1 : column + 1;
            line = c == '\n' ? line + 1 : line;
        }
        return new Marked(json.toString(), places.build());
    }

    /** {@return codes and pointers, each with the place of its mark} */
    ImmutableList<String> expecting(String... notices) {
        ImmutableList.Builder<String> expected = ImmutableList.builder();
        for (int i = 0; i < Math.max(notices.length, places.size()); i++) {
            String notice = i < notices.length ? notices[i] : "nothing";
            expected.add(notice + " " + (i < places.size() ? places.get(i) : "nowhere"));
        }
        return expected.build();
    }

    /** {@return codes, pointers and places of what was told while reading JSON} */
    static ImmutableList<String> told(Outcome<?> outcome) {
        return outcome.notices().list().stream()
                .filter(notice -> notice.code() instanceof JsonNotice)
                .map(Marked::told)
                .collect(ImmutableList.toImmutableList());
    }

    private static String told(Notice notice) {
        Location place = notice.location();
        return notice.code().id() + " " + place.pointer().orElseThrow() + " "
                + place.line().orElseThrow() + ":" + place.column().orElseThrow();
    }
}
