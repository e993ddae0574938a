package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linernotes.core.notation.DateText;
import org.linernotes.core.vocabulary.Dialect;
import org.linernotes.csv.table.TableForm;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Archives of other people as sheets: tango orchestras, which are sheets; the sessions of Duke Ellington and the albums of Miles
 * Davis, laid out as a row a take and a row a track.
 */
final class RealSheets {
    static final TableForm FORM = new TableForm(';', TableForm.STANDARD.encoding(), false, false, false, 1);

    static final CsvMapping ELLINGTON = CsvMapping.of(
                    RowKind.TAKE,
                    MappedColumn.of("Sitting", "session.id"),
                    MappedColumn.of("Group", "part.leader"),
                    MappedColumn.of("Date", "session.date"),
                    MappedColumn.of("Location", "session.place"),
                    MappedColumn.of("Description", "session.note"),
                    MappedColumn.of("Personnel", "part.personnel"),
                    MappedColumn.of("Changes", "take.personnel").with(Setting.RUNNING, true),
                    MappedColumn.of("Index", "take.id"),
                    MappedColumn.of("Matrix", "take.matrix"),
                    MappedColumn.of("Title", "take.title"),
                    MappedColumn.of("DESOR", "take.externalId").with(Setting.SCHEME, "desor"))
            .with(FORM)
            .with(Dialect.ELLINGTONIA);

    static final CsvMapping MILES = CsvMapping.of(
                    RowKind.TRACK,
                    MappedColumn.of("Album", "release.title"),
                    MappedColumn.of("Label", "release.label"),
                    MappedColumn.of("Released", "release.date"),
                    MappedColumn.of("Producers", "release.credits").with(Setting.ROLE, "producer"),
                    MappedColumn.kept("Recorded"),
                    MappedColumn.kept("Studios"),
                    MappedColumn.of("Title", "track.title"),
                    MappedColumn.of("Personnel", "recording.personnel"))
            .with(FORM)
            .with(DateText.Order.MONTH_FIRST)
            .with(Level.RELEASE, Grouping.by("release.title"));

    private RealSheets() {}

    static CsvMapping tango(byte[] sheet) {
        CsvMapping guess = Sheets.guess(sheet);
        MappedColumn singer = MappedColumn.of("Singer", "take.players")
                .with(Setting.ROLE, "vocal")
                .with(Setting.SEPARATORS, ImmutableList.of(",", " y "))
                .with(Setting.NOBODY, ImmutableList.of("Instrumental"))
                .with(Setting.ENSEMBLES, ImmutableList.of("coro"))
                .with(Setting.WORDS, ImmutableMap.of("glosas por", "speaker", "con palabras De", "speaker"));
        return guess.withColumns(Lists.transform(guess.columns(), column -> switch (column.header()) {
            case "Singer" -> singer;
            case "Master" -> MappedColumn.kept("Master");
            default ->
                column.target().filter(to -> to.key().equals("part.players")).isPresent()
                        ? column.with(Setting.UNIDENTIFIED, ImmutableList.of("UNNAMED"))
                        : column;
        }));
    }

    /** A row a take: the line-up stands on every row of its block, and what changes on the first take behind it. */
    static List<List<String>> ellington(Path file) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "Sitting",
                "Group",
                "Date",
                "Location",
                "Description",
                "Personnel",
                "Changes",
                "Index",
                "Matrix",
                "Title",
                "DESOR"));
        int sitting = 0;
        for (JsonNode block : JsonMapper.shared().readTree(file.toFile())) {
            sitting += block.path("same_session").asBoolean(false) ? 0 : 1;
            String lineUp = null;
            String changes = "";
            for (JsonNode entry : block.path("entries")) {
                if (entry.path("type").asString("").equals("artists")) {
                    String text = entry.path("value").asString("");
                    changes = lineUp == null ? "" : text;
                    lineUp = lineUp == null ? text : lineUp;
                } else if (entry.path("type").asString("").equals("take")) {
                    rows.add(List.of(
                            file.getFileName().toString().substring(0, 4) + "-" + sitting,
                            text(block, "group"),
                            text(block, "date"),
                            text(block, "location"),
                            text(block, "description"),
                            lineUp == null ? "" : lineUp,
                            changes,
                            text(entry, "index"),
                            text(entry, "matrix"),
                            text(entry, "title"),
                            text(entry, "desor")));
                    changes = "";
                }
            }
        }
        return rows;
    }

    static List<List<String>> miles(Path folder) {
        Map<String, JsonNode> albums = new LinkedHashMap<>();
        for (JsonNode album :
                JsonMapper.shared().readTree(folder.resolve("albums.json").toFile())) {
            albums.put(text(album, "id"), album);
        }
        Map<String, List<List<String>>> rows = new LinkedHashMap<>();
        albums.keySet().forEach(album -> rows.put(album, new ArrayList<>()));
        for (JsonNode track :
                JsonMapper.shared().readTree(folder.resolve("tracks.json").toFile())) {
            for (JsonNode on : track.path("albums")) {
                for (Map.Entry<String, JsonNode> album : on.properties()) {
                    JsonNode facts = albums.get(album.getKey());
                    rows.get(album.getKey())
                            .add(List.of(
                                    album.getKey(),
                                    text(facts, "label"),
                                    text(facts, "released"),
                                    list(facts.path("producers"), ", "),
                                    list(facts.path("recorded"), "; "),
                                    list(facts.path("studios"), "; "),
                                    text(track, "id"),
                                    album.getValue()
                                            .valueStream()
                                            .flatMap(player -> player.properties().stream())
                                            .map(player -> player.getKey() + " ("
                                                    + player.getValue().asString("") + ")")
                                            .collect(Collectors.joining("; "))));
                }
            }
        }
        List<List<String>> all = new ArrayList<>();
        all.add(List.of("Album", "Label", "Released", "Producers", "Recorded", "Studios", "Title", "Personnel"));
        rows.values().forEach(all::addAll);
        return all;
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).asString("");
    }

    private static String list(JsonNode values, String between) {
        return values.valueStream().map(value -> value.asString("")).collect(Collectors.joining(between));
    }
}
