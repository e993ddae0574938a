package org.linernotes.core.validation;

import java.util.List;
import java.util.stream.Stream;
import org.linernotes.core.notice.Excerpt;

/** Text of foreign origin in a finding: cut where it is very long, and of many pieces the first ones. */
final class Shown {
    private static final int LONGEST = 120;
    private static final int MOST = 5;

    private Shown() {}

    /** {@return the texts with commas between them: the first ones where there are many} */
    static String list(Stream<String> texts) {
        List<String> first = texts.limit(MOST + 1).toList();
        String list = String.join(", ", first.subList(0, Math.min(first.size(), MOST)));
        return first.size() > MOST ? list + ", …" : list;
    }

    /** {@return the text in quotes} */
    static String quoted(String text) {
        return "\"" + Excerpt.of(text, LONGEST) + "\"";
    }
}
