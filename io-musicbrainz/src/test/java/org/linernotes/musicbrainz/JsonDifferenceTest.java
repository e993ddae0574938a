package org.linernotes.musicbrainz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linernotes.core.testing.Corpus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The checker of these tests finds what another one finds, which defines what a difference is. */
class JsonDifferenceTest {
    @TempDir
    Path folder;

    @Test
    void a_leaf_that_changed_is_one_lost_and_one_added() {
        JsonDifference difference = JsonDifference.exact(
                LookUps.tree("{\"title\":\"Générique\",\"length\":168000,\"tags\":[]}"),
                LookUps.tree("{\"title\":\"Generique\",\"length\":168000.0,\"tags\":[]}"));

        assertThat(difference.lost).containsExactly("/title");
        assertThat(difference.added).containsExactly("/title");
        assertThat(difference.kept).containsExactly("/length", "/tags");
    }

    @Test
    void the_order_of_relations_counts_only_where_that_is_asked_for() {
        JsonNode before = LookUps.tree("{\"relations\":[{\"type-id\":\"a\"},{\"type-id\":\"b\"}]}");
        JsonNode after = LookUps.tree("{\"relations\":[{\"type-id\":\"b\"},{\"type-id\":\"a\"}]}");

        assertThat(JsonDifference.exact(before, after).isEmpty()).isFalse();
        assertThat(JsonDifference.loose(before, after).isEmpty()).isTrue();
    }

    @Test
    void a_report_is_true_where_all_below_it_is_lost() {
        JsonDifference difference = JsonDifference.loose(
                LookUps.tree("{\"rating\":{\"value\":4,\"votes-count\":2},\"title\":\"a\",\"asin\":\"b\"}"),
                LookUps.tree("{\"title\":\"a\"}"));

        JsonDifference.Coverage coverage = difference.coveredBy(Set.of("/rating", "/title"));

        assertThat(coverage.unreported()).containsExactly("/asin");
        assertThat(coverage.wrong()).containsExactly("/title");
    }

    @Test
    void it_agrees_with_the_definition_on_real_documents_that_were_changed() throws IOException, InterruptedException {
        Path script = Corpus.folder().resolveSibling("tools").resolve("jsondiff.py");
        assumeThat(script).as("the script that defines a difference").exists();
        assumeThat(hasPython()).as("python3, which runs it").isTrue();
        Random random = new Random(57);
        Totals exact = new Totals();
        Totals loose = new Totals();
        int number = 0;
        for (Path file : LookUps.files()) {
            JsonNode before = LookUps.tree(file);
            JsonNode after = before.deepCopy();
            for (int n = random.nextInt(12); n > 0; n--) {
                change(after, random);
            }
            String name = number++ + ".json";
            write("before", name, before.toString());
            write("after", name, after.toString());
            exact.add(JsonDifference.exact(before, after), Set.of());
            JsonDifference difference = JsonDifference.loose(before, after);
            Set<String> told = told(difference, random);
            write("reports", name, report(told));
            loose.add(difference, told);
        }

        assertThat(run(script, "before", "after")).endsWith(exact.inWords(number));
        assertThat(run(script, "before", "after", "reports"))
                .endsWith(loose.inWords(number) + "; unreported " + loose.unreported + ", false losses " + loose.wrong);
    }

    /** Counts of all documents, in the words of the script. */
    private static final class Totals {
        private int whole;
        private long kept;
        private long lost;
        private long added;
        private long unreported;
        private long wrong;

        void add(JsonDifference difference, Set<String> told) {
            whole += difference.isEmpty() ? 1 : 0;
            kept += difference.kept.size();
            lost += difference.lost.size();
            added += difference.added.size();
            unreported += difference.coveredBy(told).unreported().size();
            wrong += difference.coveredBy(told).wrong().size();
        }

        String inWords(int documents) {
            return String.format(
                    Locale.ROOT,
                    "%d whole, %d differ, 0 missing; leaves kept %d/%d = %.2f %%, added %d",
                    whole,
                    documents - whole,
                    kept,
                    kept + lost,
                    100.0 * kept / (kept + lost),
                    added);
        }
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private String run(Path script, String... folders) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("python3", script.toAbsolutePath().toString()));
        command.addAll(List.of(folders));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return output.strip();
    }

    private void write(String kind, String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(kind));
        Files.writeString(folder.resolve(kind).resolve(name), text);
    }

    /** Some of the lost leaves, and some others. */
    private static Set<String> told(JsonDifference difference, Random random) {
        Set<String> told = new TreeSet<>();
        for (String leaf : difference.lost) {
            if (random.nextInt(3) > 0) {
                told.add(
                        random.nextInt(4) > 0 || leaf.lastIndexOf('/') == 0
                                ? leaf
                                : leaf.substring(0, leaf.lastIndexOf('/')));
            }
        }
        difference.kept.stream().limit(1 + random.nextInt(2)).forEach(told::add);
        return new HashSet<>(told);
    }

    private static String report(Set<String> told) {
        List<String> notices = told.stream()
                .map(pointer -> "{\"severity\":\"LOSS\",\"pointer\":" + quoted(pointer) + "}")
                .toList();
        return "{\"notices\":[" + String.join(",", notices) + "]}";
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** Changes something anywhere in a document. */
    private static void change(JsonNode document, Random random) {
        JsonNode here = document;
        while (true) {
            List<JsonNode> below =
                    here.valueStream().filter(JsonNode::isContainer).toList();
            if (below.isEmpty() || random.nextInt(5) == 0) {
                break;
            }
            here = below.get(random.nextInt(below.size()));
        }
        if (here instanceof ObjectNode object && !object.isEmpty()) {
            String key = List.copyOf(object.propertyNames()).get(random.nextInt(object.size()));
            switch (random.nextInt(3)) {
                case 0 -> object.remove(key);
                case 1 -> object.put(key, "changed");
                default -> object.put("added", random.nextInt());
            }
        } else if (here instanceof ArrayNode array && !array.isEmpty()) {
            int index = random.nextInt(array.size());
            switch (random.nextInt(3)) {
                case 0 -> array.remove(index);
                case 1 -> array.add(array.get(index).deepCopy());
                default -> array.insert(0, array.remove(index));
            }
        }
    }
}
