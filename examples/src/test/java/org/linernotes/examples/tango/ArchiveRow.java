package org.linernotes.examples.tango;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.linernotes.core.testing.Corpus;

/** A row of the archive, read in the plainest way; blank cells are left out. */
record ArchiveRow(String place, Map<String, String> cells) {
    /** Somebody with one thing that he does on a take. */
    record Mention(String place, String name, String what) {}

    /** {@return the folder of the archive; the calling test is skipped where there is none} */
    static Path folder() {
        return Corpus.folder().resolve("other/tango");
    }

    static List<ArchiveRow> all() throws IOException {
        List<ArchiveRow> rows = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file : files.sorted().toList()) {
                List<List<String>> table = table(Files.readString(file).substring(1)); // behind the byte order mark
                for (int row = 1; row < table.size(); row++) {
                    Map<String, String> cells = new LinkedHashMap<>();
                    for (int i = 0; i < table.get(row).size(); i++) {
                        if (!table.get(row).get(i).isBlank()) {
                            cells.put(table.get(0).get(i), table.get(row).get(i));
                        }
                    }
                    String name = file.getFileName().toString().replace(".csv", "");
                    rows.add(new ArchiveRow(name + "-" + (row + 1), cells));
                }
            }
        }
        return rows;
    }

    private static List<List<String>> table(String text) {
        List<List<String>> table = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                if (!quoted && i > 0 && text.charAt(i - 1) == '"') {
                    cell.append(c); // the second of two that stand for one
                }
                quoted = !quoted;
            } else if (quoted || (c != ',' && c != '\n' && c != '\r')) {
                cell.append(c);
            } else if (c != '\r') {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    table.add(row);
                    row = new ArrayList<>();
                }
            }
        }
        if (!row.isEmpty()) {
            row.add(cell.toString());
            table.add(row);
        }
        return table;
    }

    String cell(String heading) {
        return cells.getOrDefault(heading, "");
    }

    /** {@return who is said to play, sing, speak or have arranged} */
    List<Mention> players() {
        List<Mention> mentions = new ArrayList<>();
        players("Pianist", "piano", mentions);
        players("Bassist", "bass", mentions);
        players("Bandoneons", "bandoneon", mentions);
        players("Strings", "violin", mentions);
        String singers = cell("Singer").equals("Instrumental") ? "" : cell("Singer");
        String[] spoken = singers.split(" con palabras De |^glosas por ", 2);
        parts(spoken[0], ",| y (?!su )").forEach(name -> mentions.add(new Mention(place, name, "vocal")));
        if (spoken.length > 1) {
            mentions.add(new Mention(place, spoken[1], "speaker"));
        }
        parts(cell("Arranger"), ",").forEach(name -> mentions.add(new Mention(place, name, "arranger")));
        return mentions;
    }

    private void players(String heading, String instrument, List<Mention> mentions) {
        for (String name : parts(cell(heading), ",")) {
            String[] bracket = name.split("[()]", -1);
            mentions.add(new Mention(
                    place,
                    bracket[0].strip(),
                    bracket.length > 1 ? bracket[1].toLowerCase(Locale.ROOT).replace(' ', '-') : instrument));
        }
    }

    /** {@return who is said to have written the piece} */
    List<Mention> writers() {
        List<Mention> mentions = new ArrayList<>();
        parts(cell("Composer"), ",| y | – | -").forEach(name -> mentions.add(new Mention(place, name, "composer")));
        parts(cell("Author"), ",| y | – | -").forEach(name -> mentions.add(new Mention(place, name, "author")));
        return mentions;
    }

    private static List<String> parts(String cell, String separator) {
        return Arrays.stream(cell.split(separator))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
