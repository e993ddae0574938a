package org.linernotes.core.testing;

import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of notices in {@code docs/notices.md}: a section a module, a row a code. */
public final class NoticeManual {
    private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\| ([A-Z]+) \\| (.+) \\| (.+) \\|");

    private NoticeManual() {}

    /**
     * A row of the manual.
     *
     * @param code the code
     * @param severity its severity
     * @param sentence the sentence that it says, with the names of its arguments in braces
     * @param remedy what to do about it
     */
    public record Row(String code, String severity, String sentence, String remedy) {}

    /**
     * {@return the rows of a module, in their order}
     *
     * @param module the heading of its section, for example {@code "core"}
     * @throws IOException if the manual cannot be read
     */
    public static List<Row> rows(String module) throws IOException {
        List<String> lines = Files.readAllLines(Corpus.root().resolve("docs/notices.md"));
        return lines.stream()
                .dropWhile(line -> !line.equals("## " + module))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(row -> new Row(row.group(1), row.group(2), row.group(3), row.group(4)))
                .collect(toList());
    }
}
