package org.linernotes.examples.ellingtonia;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linernotes.core.testing.Corpus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Counts what the archive holds without a look at how the library reads it: a walk over the JSON, and regular expressions of
 * its own. What is counted, and how:
 *
 * <ul>
 *   <li><b>blocks</b>: the objects of the yearly files. <b>Sittings</b>: the blocks without {@code same_session}.
 *   <li><b>take entries</b>: the entries of type {@code take}. <b>Headings</b> among them: an entry whose title is not
 *       numbered and which is followed directly by a take entry whose title is numbered 1 and that has no number of the
 *       DESOR of its own ("Medley", "Gems From …"). All others are takes. <b>Without index</b>: take entries whose
 *       {@code index} is null, most of them headings.
 *   <li><b>issues</b>: the elements of {@code releases}, one for each take and catalogue number. <b>Releases</b>: the
 *       different pairs of label and number among them.
 *   <li><b>notes</b>, <b>suites</b>, <b>personnel texts</b>: the entries of these types; a suite without a title is the end of
 *       the one before it.
 *   <li><b>dates</b>: one a block.
 *   <li><b>mentions</b>: a player times an instrument, see {@link #mentionsIn}; and for each code behind {@code - v} in a title
 *       ({@code - vNB,CW}) one: somebody times the voice.
 * </ul>
 */
record ArchiveCount(
        int sittings,
        int blocks,
        int takeEntries,
        int withoutIndex,
        int headings,
        int headingsWithoutIndex,
        int issues,
        int notes,
        int suites,
        int suitesWithTitle,
        int releases,
        ImmutableList<String> dates,
        ImmutableList<PersonnelText> personnel,
        ImmutableList<VocalTitle> vocals) {

    /** A player with an instrument: what stands in the brackets behind the name. */
    record Mention(String player, String code) {}

    /** An entry of type {@code artists}. */
    record PersonnelText(String where, String text, ImmutableList<Mention> mentions) {}

    /** A title that says by codes who sings. */
    record VocalTitle(String where, String title, ImmutableList<String> codes) {}

    /** What stands in brackets is a list of codes where it has neither capitals nor quotes. */
    private static final Pattern CODES = Pattern.compile("\\(([a-z0-9][a-z0-9 ,-]*)\\)");

    private static final Pattern REMARK = Pattern.compile("\\([^()]*[A-Z\"][^()]*\\)");

    /** A statement ends at a semicolon, or at a full stop behind a bracket or one of these words. */
    private static final Pattern END = Pattern.compile(";|(?<=\\)|\\bout|before|\\bonly)\\.(?:\\s|$)");

    /** What may stand before the names of a bracket and is no name. */
    private static final Pattern LEAD_IN = Pattern.compile(
            ".*(?:\\bacc\\. by|\\bwith|\\bfeat\\.|\\badd\\b|\\bAdd\\b|\\bbut\\b|:|\\bAmong them|\\bbefore\\b|\\bout\\b|\\binstead of)");

    private static final Pattern BETWEEN_NAMES = Pattern.compile(",|\\band\\b");
    private static final Pattern BETWEEN_CODES = Pattern.compile(",|\\binstead of\\b");
    private static final Pattern SECTION = Pattern.compile("\\d+ ([a-z]+)");
    private static final Pattern VOCAL = Pattern.compile("\\s-\\s?v((?:\\d?[A-Z]|band)[^\\[\\]()]*)");
    private static final Pattern NUMBERED_ONE = Pattern.compile("^[^A-Za-z0-9]*(?:&nbsp;[^A-Za-z0-9]*)*0?1\\. .*");
    private static final Pattern NUMBERED = Pattern.compile("^[^A-Za-z0-9]*(?:&nbsp;[^A-Za-z0-9]*)*\\d+\\. .*");

    /** {@return the folder of the archive; the calling test is skipped where there is none} */
    static Path folder() {
        return Corpus.folder().resolve("other/ellingtonia");
    }

    static ArchiveCount of(Path folder) throws IOException {
        Counting counting = new Counting();
        for (Path year : years(folder)) {
            counting.year(year.getFileName().toString(), JsonMapper.shared().readTree(year));
        }
        return counting.result();
    }

    /** {@return the yearly files, in their order} */
    static List<Path> years(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d{4}\\.json"))
                    .sorted()
                    .toList();
        }
    }

    Stream<Mention> mentions() {
        return personnel.stream().flatMap(text -> text.mentions().stream());
    }

    int takes() {
        return takeEntries - headings;
    }

    int vocalMentions() {
        return vocals.stream().mapToInt(title -> title.codes().size()).sum();
    }

    /**
     * {@return the mentions of a personnel text} Each bracket of codes speaks of the names between it and what stands before
     * it: the bracket before, the beginning of the statement, or words that lead in ("Add", "acc. by", "with"). Each name
     * times each code is one. "Either A or B" is one player, as are "2 Unk", "band" and an orchestra. A bracket without a
     * name speaks once of whoever was named last ("Davis(p) instead of (o)"); the bracket of a conductor speaks of the last
     * name alone, as the name before it is the orchestra's. "7 trumpets" is one mention. Names without a bracket are none.
     */
    static ImmutableList<Mention> mentionsIn(String text) {
        ImmutableList.Builder<Mention> mentions = ImmutableList.builder();
        String last = "";
        for (String statement : parts(END, REMARK.matcher(text).replaceAll(""))) {
            Matcher bracket = CODES.matcher(statement);
            for (int from = 0; bracket.find(); from = bracket.end()) {
                List<String> players = new ArrayList<>();
                for (String name : names(statement.substring(from, bracket.start()))) {
                    Matcher section = SECTION.matcher(name);
                    if (section.matches()) {
                        mentions.add(new Mention(name, section.group(1)));
                    } else {
                        players.add(name);
                    }
                }
                List<String> codes = parts(BETWEEN_CODES, bracket.group(1));
                if (players.isEmpty()) {
                    players.add(last);
                }
                last = players.get(players.size() - 1);
                for (String player : codes.equals(List.of("con")) ? List.of(last) : players) {
                    codes.forEach(code -> mentions.add(new Mention(player, code)));
                }
            }
        }
        return mentions.build();
    }

    private static List<String> names(String text) {
        return parts(BETWEEN_NAMES, LEAD_IN.matcher(text).replaceFirst(""));
    }

    private static List<String> parts(Pattern between, String text) {
        return between.splitAsStream(text)
                .map(part -> part.replaceAll("^[\\s.)]+|\\s+$", ""))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** {@return whether a take entry is the heading of those behind it} */
    static boolean isHeading(JsonNode take, Optional<JsonNode> next) {
        boolean partOneFollows = next.filter(n -> n.path("desor").asString("").isEmpty())
                .map(n -> n.path("title").asString(""))
                .filter(NUMBERED_ONE.asMatchPredicate())
                .isPresent();
        return partOneFollows && !NUMBERED.matcher(take.get("title").asString()).matches();
    }

    /** {@return the codes behind the {@code v} of a title} */
    static ImmutableList<String> vocalCodes(String title) {
        Matcher vocal = VOCAL.matcher(title);
        return vocal.find() ? ImmutableList.copyOf(parts(BETWEEN_NAMES, vocal.group(1))) : ImmutableList.of();
    }

    private static final class Counting {
        private int sittings;
        private int blocks;
        private int takeEntries;
        private int withoutIndex;
        private int headings;
        private int headingsWithoutIndex;
        private int issues;
        private int notes;
        private int suites;
        private int suitesWithTitle;
        private final Set<String> releases = new HashSet<>();
        private final ImmutableList.Builder<String> dates = ImmutableList.builder();
        private final ImmutableList.Builder<PersonnelText> personnel = ImmutableList.builder();
        private final ImmutableList.Builder<VocalTitle> vocals = ImmutableList.builder();

        void year(String file, JsonNode year) {
            for (int i = 0; i < year.size(); i++) {
                JsonNode block = year.get(i);
                blocks++;
                sittings += block.has("same_session") ? 0 : 1;
                dates.add(block.get("date").asString());
                JsonNode entries = block.get("entries");
                for (int j = 0; j < entries.size(); j++) {
                    entry(file + "#/" + i + "/entries/" + j, entries.get(j), Optional.ofNullable(entries.get(j + 1)));
                }
            }
        }

        private void entry(String where, JsonNode entry, Optional<JsonNode> next) {
            switch (entry.get("type").asString()) {
                case "artists" -> {
                    String text = entry.get("value").asString();
                    personnel.add(new PersonnelText(where, text, mentionsIn(text)));
                }
                case "take" -> take(where, entry, next);
                case "note" -> notes++;
                case "suite" -> {
                    suites++;
                    suitesWithTitle += entry.get("suite_title").isNull() ? 0 : 1;
                }
                default -> throw new AssertionError(where + " is of an unknown type");
            }
        }

        private void take(String where, JsonNode take, Optional<JsonNode> next) {
            String title = take.get("title").asString();
            takeEntries++;
            withoutIndex += take.get("index").isNull() ? 1 : 0;
            issues += take.get("releases").size();
            take.get("releases").forEach(issue -> releases.add(issue.get("label") + " " + issue.get("catalog")));
            if (isHeading(take, next)) {
                headings++;
                headingsWithoutIndex += take.get("index").isNull() ? 1 : 0;
            }
            ImmutableList<String> codes = vocalCodes(title);
            if (!codes.isEmpty()) {
                vocals.add(new VocalTitle(where, title, codes));
            }
        }

        ArchiveCount result() {
            return new ArchiveCount(
                    sittings,
                    blocks,
                    takeEntries,
                    withoutIndex,
                    headings,
                    headingsWithoutIndex,
                    issues,
                    notes,
                    suites,
                    suitesWithTitle,
                    releases.size(),
                    dates.build(),
                    personnel.build(),
                    vocals.build());
        }
    }
}
