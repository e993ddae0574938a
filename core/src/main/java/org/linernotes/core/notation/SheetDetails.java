package org.linernotes.core.notation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.linernotes.core.notation.Leaves.NoValue;
import org.linernotes.core.session.Session;

/**
 * What a session says beyond the body of its sheet: the difference of the {@linkplain Leaves leaves} of the session and of
 * what the body reads as, a line each. {@code PATH = TEXT} is there or is otherwise, {@code - PATH} is not there. A text
 * that a line cannot hold as it is stands in double quotes, with the escapes of JSON.
 */
final class SheetDetails {
    private static final String EQUALS = " = ";
    private static final String ABSENT = "- ";

    private SheetDetails() {}

    /** {@return the lines that make the session of what the body reads as; none where they are equal} */
    static ImmutableList<String> between(Session body, Session session) {
        Map<String, String> before = Leaves.withoutElementIds(Session.PROPERTIES, body);
        Map<String, String> after = statedLeaves(session);
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        before.keySet().stream().filter(path -> !after.containsKey(path)).forEach(path -> lines.add(ABSENT + path));
        after.forEach((path, text) -> {
            if (!text.equals(before.get(path))) {
                lines.add(line(path, text));
            }
        });
        return lines.build();
    }

    /** The leaves without the ids of elements that are minted again just so. */
    private static Map<String, String> statedLeaves(Session session) {
        ImmutableMap<String, String> all = Leaves.of(Session.PROPERTIES, session);
        try {
            Map<String, String> without = Leaves.withoutElementIds(Session.PROPERTIES, session);
            Map<String, String> minted = Leaves.of(Session.PROPERTIES, Leaves.make(Session.PROPERTIES, without));
            Map<String, String> stated = new LinkedHashMap<>(Maps.filterEntries(
                    all,
                    leaf -> without.containsKey(leaf.getKey())
                            || !leaf.getValue().equals(minted.get(leaf.getKey()))));
            without.forEach(stated::putIfAbsent); // of an element with nothing but an id
            return Leaves.make(Session.PROPERTIES, stated).equals(session) ? stated : all;
        } catch (NoValue impossible) {
            throw new IllegalStateException("the leaves of a session make it", impossible);
        }
    }

    /** {@return the session that a body and the lines below it make} */
    static Session apply(Session body, Map<String, Optional<String>> changes) throws NoValue {
        Map<String, String> leaves = new LinkedHashMap<>(Leaves.withoutElementIds(Session.PROPERTIES, body));
        changes.forEach((path, text) -> {
            if (text.isPresent()) {
                leaves.put(path, text.get());
            } else {
                leaves.remove(path);
            }
        });
        return Leaves.make(Session.PROPERTIES, leaves);
    }

    /** {@return the path of a line and the text that it has, or none where it is not there; empty for another line} */
    static Optional<Map.Entry<String, Optional<String>>> read(String line) {
        if (line.startsWith(ABSENT)) {
            return Optional.of(Map.entry(line.substring(ABSENT.length()), Optional.empty()));
        }
        int equals = line.indexOf(EQUALS);
        return equals <= 0
                ? Optional.empty()
                : unquoted(line.substring(equals + EQUALS.length()))
                        .map(text -> Map.entry(line.substring(0, equals), Optional.of(text)));
    }

    /** {@return the line that says a text of a path or an id} */
    static String line(String path, String text) {
        boolean plain = !text.isEmpty()
                && text.charAt(0) != '"'
                && text.strip().equals(text)
                && text.codePoints().noneMatch(SheetDetails::isEscaped);
        return path + EQUALS + (plain ? text : quoted(text));
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (isEscaped(c)) {
                out.append(String.format("\\u%04x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append('"').toString();
    }

    /** Control characters, line breaks of any sort, and halves of surrogate pairs, which UTF-8 cannot write. */
    private static boolean isEscaped(int c) {
        return Character.isISOControl(c)
                || c == '\u2028'
                || c == '\u2029'
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /** {@return the text that was written; empty where quotes or escapes are broken} */
    private static Optional<String> unquoted(String written) {
        if (written.isEmpty() || written.charAt(0) != '"') {
            return Optional.of(written);
        }
        StringBuilder text = new StringBuilder();
        int i = 1;
        while (i < written.length() - 1 && written.charAt(i) != '"') {
            char c = written.charAt(i++);
            if (c != '\\') {
                text.append(c);
            } else if (written.charAt(i) != 'u') {
                text.append(written.charAt(i++));
            } else {
                int code = i + 5 < written.length() ? hex(written.substring(i + 1, i + 5)) : -1;
                if (code < 0) {
                    return Optional.empty();
                }
                text.append((char) code);
                i += 5;
            }
        }
        boolean closed = i == written.length() - 1 && written.charAt(i) == '"';
        return closed ? Optional.of(text.toString()) : Optional.empty();
    }

    private static int hex(String digits) {
        int code = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code << 4 | digit;
        }
        return code;
    }
}
