package org.linernotes.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linernotes.core.testing.Corpus;
import org.linernotes.core.testing.Golden;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The examples of answers in JSON that {@code docs/command.md} shows are what the calls that stand before them print. */
class AnswersTest {
    private static final String PAGE = "docs/command.md";
    private static final int WIDTH = 110;

    /** A file of the examples, with its text. */
    private static final Pattern FILE = Pattern.compile("`([a-z]+\\.ndjson)`:?\n\n```\n(.*?)```\n", Pattern.DOTALL);

    /** A call, and the block in which its answer is shown. */
    private static final Pattern CALL =
            Pattern.compile("(<!-- linernotes (.*?) -->\n\n```json\n)(.*?)(```\n)", Pattern.DOTALL);

    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    private Path folder;

    @Test
    void the_page_shows_what_the_calls_print() throws IOException {
        String page = Files.readString(Corpus.root().resolve(PAGE));
        List<MatchResult> files = FILE.matcher(page).results().collect(Collectors.toList());
        assertThat(files).hasSize(2);
        for (MatchResult file : files) {
            Files.writeString(folder.resolve(file.group(1)), file.group(2));
        }
        assertThat(CALL.matcher(page).results()).hasSize(3);
        Golden.inProject(PAGE).matches(CALL.matcher(page).replaceAll(this::withAnswer));
    }

    private String withAnswer(MatchResult call) {
        Object[] words = Splitter.on(' ')
                .splitToStream(call.group(2))
                .map(word -> word.endsWith(".ndjson") ? folder.resolve(word) : word)
                .toArray();
        Call made = Call.of(words);
        assertThat(made.status()).as(made.err()).isZero();
        JsonNode answer = MAPPER.readTree(made.out().replace(folder + File.separator, ""));
        return Matcher.quoteReplacement(call.group(1) + pretty(answer, 0) + "\n" + call.group(4));
    }

    /** As people write JSON: what fits on a line is on one. */
    private static String pretty(JsonNode node, int depth) {
        String line = onOneLine(node);
        if (node.isValueNode() || line.length() + 2 * depth <= WIDTH) {
            return line;
        }
        String indent = "\n" + "  ".repeat(depth + 1);
        Stream<String> members = node.isArray()
                ? node.valueStream().map(each -> pretty(each, depth + 1))
                : node.propertyStream()
                        .map(member -> quoted(member.getKey()) + ": " + pretty(member.getValue(), depth + 1));
        String end = "\n" + "  ".repeat(depth);
        return node.isArray()
                ? members.collect(Collectors.joining("," + indent, "[" + indent, end + "]"))
                : members.collect(Collectors.joining("," + indent, "{" + indent, end + "}"));
    }

    private static String onOneLine(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream().map(AnswersTest::onOneLine).collect(Collectors.joining(", ", "[", "]"));
        }
        return node.isObject()
                ? node.propertyStream()
                        .map(member -> quoted(member.getKey()) + ": " + onOneLine(member.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"))
                : node.toString();
    }

    private static String quoted(String key) {
        return "\"" + key + "\"";
    }
}
