package org.linernotes.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linernotes.core.testing.Corpus;

/** What the README shows is code that compiles, and what it points to is there. */
class ReadmeTest {
    private static final Path STORIES = Path.of("examples/src/main/java/org/linernotes/examples");

    private final String readme = read(Path.of("README.md"));

    @Test
    void each_piece_of_java_stands_in_a_story() {
        String stories = Stream.of("FirstSteps", "ascenseur/ParisSession", "PrintedText")
                .map(story -> squeeze(read(STORIES.resolve(story + ".java"))))
                .collect(Collectors.joining());

        assertThat(found("```java\n(.*?)```"))
                .hasSize(4)
                .allSatisfy(code -> assertThat(stories).contains(squeeze(code)));
    }

    @Test
    void every_link_leads_to_a_file() {
        assertThat(found("\\]\\(([^)]+)\\)"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(Corpus.root().resolve(link)).exists());
    }

    private List<String> found(String pattern) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(readme)
                .results()
                .map(MatchResult::group)
                .map(group -> group.replaceAll("^```java|```$|^\\]\\(|\\)$", ""))
                .toList();
    }

    private static String squeeze(String text) {
        return CharMatcher.whitespace().removeFrom(text);
    }

    private static String read(Path file) {
        try {
            return Files.readString(Corpus.root().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
