package org.linernotes.examples.ellingtonia;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.notation.SheetReader;
import org.linernotes.core.notation.SheetWriter;
import org.linernotes.core.session.Session;
import org.linernotes.core.vocabulary.Dialect;

/** 19 January 1938: four line-ups in one sitting, printed as a sheet, say what the archive says and in its words. */
class SheetOfASittingTest {
    private static final Pattern GROUP = Pattern.compile("(?m)^GROUP {6}(.+)$");
    private static final Pattern LINE_UP = Pattern.compile("Personnel  (.+(?:\n {11}\\S.*)*)");
    private static final Pattern TAKE = Pattern.compile("(?m)^ {1,2}\\d+ {2}(M\\d+-\\d?) +(.+?)(?:, take \\d+)?$");
    private static final Pattern ISSUES = Pattern.compile("(?m)^ {7}on (.+(?:\n {9}\\S.*)*)");

    private static Catalog catalog;
    private static ImmutableList<Block> blocks;
    private static Map<String, String> labels;
    private static String sheet;

    @BeforeAll
    static void print() throws IOException {
        catalog = ReadArchive.outcome().orThrow();
        Archive archive = Archive.read(ArchiveCount.folder());
        labels = archive.labels();
        blocks = archive.sittings().stream()
                .map(Archive.Sitting::blocks)
                .filter(sitting -> sitting.get(0).date().equals("19 January 1938"))
                .findFirst()
                .orElseThrow();
        sheet = SheetWriter.of(catalog, Dialect.ELLINGTONIA).body(session());
    }

    private static Session session() {
        return catalog.session(SessionId.of("ellingtonia-38-01-19")).orElseThrow();
    }

    @Test
    void every_group_has_its_name_and_its_line_up() {
        assertThat(found(GROUP))
                .hasSize(4)
                .isEqualTo(blocks.stream().map(Block::group).toList());
        // the archive has no blank before a bracket, and not always one between players
        assertThat(found(LINE_UP).stream().map(text -> text.replace(" (", "(")))
                .containsExactlyElementsOf(blocks.stream()
                        .map(block -> entries(block, Entry.Artists.class).get(0).value())
                        .map(text -> text.replaceAll(";\\s*", "; ").replaceAll("\\.$", ""))
                        .toList());
    }

    @Test
    void every_take_has_its_matrix_and_its_title() {
        List<String> printed = TAKE.matcher(sheet)
                .results()
                .map(take -> take.group(1) + " " + take.group(2))
                .toList();
        assertThat(printed)
                .hasSize(14)
                .isEqualTo(takes().map(take ->
                                take.matrix().orElseThrow() + " " + take.title().replaceAll(" - v.*", ""))
                        .toList());
    }

    @Test
    void every_take_has_its_issues_by_name_where_the_source_has_them_by_code() {
        assertThat(found(ISSUES))
                .hasSize(14)
                .isEqualTo(takes().map(take -> take.releases().stream()
                                .map(issue -> labels.get(issue.label()) + " " + issue.catalog())
                                .sorted()
                                .collect(Collectors.joining(", ")))
                        .toList());
    }

    @Test
    void who_sings_and_who_is_out_stands_below_the_take() {
        assertThat(sheet)
                .contains("My Day, take 2\n       vocals: Mary McHugh\n")
                .contains("Echoes Of Harlem, take 1\n       Joe Nanton, Unk out; add Fred Guy (g)\n");
    }

    @Test
    void the_complete_sheet_is_read_back_to_an_equal_session() {
        String complete = SheetWriter.of(catalog, Dialect.ELLINGTONIA).complete(session());
        assertThat(SheetReader.of(Dialect.ELLINGTONIA).read(complete).orThrow().sessions())
                .containsExactly(session());
    }

    private static Stream<Entry.Take> takes() {
        return blocks.stream().flatMap(block -> entries(block, Entry.Take.class).stream());
    }

    private static <E extends Entry> List<E> entries(Block block, Class<E> kind) {
        return block.entries().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** What the first group of a pattern finds in the sheet, lines joined. */
    private static List<String> found(Pattern pattern) {
        return pattern.matcher(sheet)
                .results()
                .map(result -> result.group(1).replaceAll("\\s+", " "))
                .toList();
    }
}
