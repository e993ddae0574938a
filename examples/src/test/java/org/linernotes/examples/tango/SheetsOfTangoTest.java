package org.linernotes.examples.tango;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Scope;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.testing.Corpus;
import org.linernotes.csv.CsvMapping;
import org.linernotes.csv.CsvReader;
import org.linernotes.csv.MappedColumn;
import org.linernotes.csv.Setting;

/** Holds what a mapping makes of the archive against what the reader makes of it that was written for it. */
class SheetsOfTangoTest {
    private static CsvMapping mapping(Path file) throws IOException {
        CsvMapping guess =
                CsvMapping.guess(Files.readAllBytes(file), file.toString()).orThrow();
        MappedColumn singer = MappedColumn.of("Singer", "take.players")
                .with(Setting.ROLE, "vocal")
                .with(Setting.SEPARATORS, ImmutableList.of(",", " y "))
                .with(Setting.NOBODY, ImmutableList.of("Instrumental"))
                .with(Setting.ENSEMBLES, ImmutableList.of("coro"))
                .with(Setting.WORDS, ImmutableMap.of("glosas por", "speaker", "con palabras De", "speaker"));
        return guess.withColumns(guess.columns().stream()
                .map(column -> column.header().equals("Singer") ? singer : column)
                .map(column -> column.target()
                                .filter(to -> to.key().equals("part.players"))
                                .isPresent()
                        ? column.with(Setting.UNIDENTIFIED, ImmutableList.of("UNNAMED"))
                        : column)
                .toList());
    }

    /** Who plays what how often, over all takes of a catalogue; voices and arrangers apart. */
    private static Map<String, Long> players(Stream<Session> sessions) {
        return sessions.flatMap(session -> session.parts().stream())
                .flatMap(part -> part.lineUp().stream()
                        .filter(line -> line.scope() == Scope.ALL_TAKES)
                        .flatMap(line -> part.takes().stream().map(take -> words(line))))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private static String words(PersonnelLine line) {
        return line.player() + " " + line.instruments();
    }

    @Test
    void the_same_takes_have_the_same_dates_titles_and_players() throws IOException {
        Catalog other = Tango.read(Corpus.folder().resolve("other/tango")).orThrow();
        Map<String, Long> players = new TreeMap<>();
        ImmutableSet.Builder<String> takes = ImmutableSet.builder();
        int sessions = 0;
        try (Stream<Path> files = Files.list(Corpus.folder().resolve("other/tango"))) {
            for (Path file : files.sorted().toList()) {
                try (CsvReader reader = CsvReader.open(file, mapping(file))) {
                    List<Session> found = reader.readCatalog().orThrow().sessions();
                    sessions += found.size();
                    players(found.stream()).forEach((line, number) -> players.merge(line, number, Long::sum));
                    found.forEach(session -> takes.addAll(takes(session)));
                }
            }
        }
        assertThat(sessions).isEqualTo(other.sessions().size());
        assertThat(players).isEqualTo(players(other.sessions().stream()));
        assertThat(takes.build())
                .isEqualTo(other.sessions().stream()
                        .flatMap(session -> takes(session).stream())
                        .collect(ImmutableSet.toImmutableSet()));
    }

    private static List<String> takes(Session session) {
        return session.parts().stream()
                .map(Part::takes)
                .flatMap(List::stream)
                .map(take -> session.date() + " " + session.clients() + " "
                        + take.title().orElse(""))
                .toList();
    }
}
