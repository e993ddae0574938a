package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.linernotes.core.notation.DateText;
import org.linernotes.csv.table.TableForm;

/** Random sheets whose cells say something that their columns can have, with few texts for each, so that rows often agree. */
final class SaidCells {
    private static final TableForm FORM = TableForms.LINES;
    private static final ImmutableList<RowKind> KINDS = ImmutableList.copyOf(RowKind.values());
    private static final ImmutableList<String> PEOPLE =
            ImmutableList.of("Ann Lee", "Bob Ray; Al Fox", "Al Fox (guitar)", "unknown");
    private static final ImmutableList<String> LINE_UPS =
            ImmutableList.of("Ann Lee (p), Bob Ray (b)", "Ann Lee (p)", "Bob Ray (b), Al Fox (d)");
    private static final ImmutableList<String> SOLOISTS = ImmutableList.of(
            "Ann Lee, piano; Bob Ray, violin, viola",
            "Ann Lee (piano)",
            "Bob Ray",
            "Al Fox, tenor saxophone; Sue Day, conductor");
    private static final ImmutableList<String> DATES =
            ImmutableList.of("4 December 1957", "5 December 1957", "1957", "early 1958");
    private static final ImmutableList<String> TITLES = ImmutableList.of("Low Tide", "High Tide", "Low Tide (1958)");
    private static final ImmutableList<String> IDS =
            ImmutableList.of("one", "two", "three", "f27ec8db-af05-4f36-916e-3d57f91ecf5e");
    private static final ImmutableList<String> NAMES = ImmutableList.of("Fontana", "Sea Music", "Köln");
    private static final ImmutableList<String> NOTES = ImmutableList.of("mono", "with reverb");
    private static final ImmutableList<String> CREDITS =
            ImmutableList.of("Ann Lee", "Bob Ray & Al Fox", "Ann Lee feat. Al Fox");
    private static final ImmutableList<String> ARTIST_IDS = ImmutableList.of(
            "lee",
            "lee; fox",
            "mb:f27ec8db-af05-4f36-916e-3d57f91ecf5e",
            "ray, mb:f27ec8db-af05-4f36-916e-3d57f91ecf5e");
    private static final ImmutableList<String> CODES =
            ImmutableList.of("0000000121032683", "0000 0001 2095 650X", "0000000121032683; 000000012095650X");
    private static final ImmutableList<String> LENGTHS = ImmutableList.of("2:45", "0:02:45", "3:10");
    private static final ImmutableList<String> NUMBERS = ImmutableList.of("1", "2", "3");

    /** What cells say by the word behind the point of their target, or by all of it. */
    private static final ImmutableMap<String, ImmutableList<String>> TEXTS =
            ImmutableMap.<String, ImmutableList<String>>builder()
                    .put("id", IDS)
                    .put("title", TITLES)
                    .put("name", ImmutableList.of("Ann Lee", "Bob Ray", "unknown"))
                    .put("labelCode", ImmutableList.of("LC 00116", "LC 1234"))
                    .put("role", ImmutableList.of("Lead Vocals", "Conductor", "Vocals, Guitar", "Musician"))
                    .put("instrument", ImmutableList.of("Guitar", "Piano, Organ", "Drummer", "Background Vocals"))
                    .put("quality", ImmutableList.of("Featured", "guest", "Soloist"))
                    .put("disambiguation", ImmutableList.of("Radio Edit", "Live", "Dub"))
                    .put("artist", CREDITS)
                    .put(
                            "artistAndTitle",
                            ImmutableList.of(
                                    "Ann Lee - Low Tide",
                                    "Bob Ray & Al Fox - High Tide",
                                    "Ann Lee feat. Al Fox – Low Tide"))
                    .put("featured", ImmutableList.of("Al Fox", "Bob Ray; Al Fox", "feat. Sue Day"))
                    .put("leader", CREDITS)
                    .put("artistId", ARTIST_IDS)
                    .put("leaderId", ARTIST_IDS)
                    .put("artistExternalId", CODES)
                    .put("leaderExternalId", CODES)
                    .put("creditsExternalId", CODES)
                    .put("performer.externalId", CODES)
                    .put("label", NAMES)
                    .put("catalogNumber", ImmutableList.of("HL 1", "HL 2", "HL 1; HL 2"))
                    .put("barcode", ImmutableList.of("042283630529", "4006381333931"))
                    .put("date", DATES)
                    .put("area", NAMES)
                    .put("place", NAMES)
                    .put("client", NAMES)
                    .put("status", ImmutableList.of("official", "Bootleg"))
                    .put("packaging", ImmutableList.of("Jewel Case", "digipak"))
                    .put("language", ImmutableList.of("fra", "deu"))
                    .put("script", ImmutableList.of("Latn", "Cyrl"))
                    .put("credits", PEOPLE)
                    .put("players", PEOPLE)
                    .put("phonogram", ImmutableList.of("℗ 1958 Fontana", "1958", "Sea Music"))
                    .put("copyright", ImmutableList.of("© 1958 Fontana", "1958", "Sea Music"))
                    .put("phonogramYear", ImmutableList.of("1958", "1959", "2019"))
                    .put("phonogramOwner", ImmutableList.of("Fontana", "Sea Music", "Lake Songs"))
                    .put("copyrightYear", ImmutableList.of("1958", "1959", "2019"))
                    .put("copyrightOwner", ImmutableList.of("Fontana", "Sea Music", "Lake Songs"))
                    .put("note", NOTES)
                    .put("externalId", ImmutableList.of("Q1", "Q2; Q3"))
                    .put("position", NUMBERS)
                    .put("format", ImmutableList.of("CD", "10-inch vinyl"))
                    .put("track.number", ImmutableList.of("A1", "A2", "1"))
                    .put("side", ImmutableList.of("A", "B", "Side 2"))
                    .put("length", LENGTHS)
                    .put("isrc", ImmutableList.of("FRZ035700001", "FR-Z03-57-00002; FRZ035700003"))
                    .put("recording.personnel", LINE_UPS)
                    .put("part.personnel", LINE_UPS)
                    .put("soloists", SOLOISTS)
                    .put("alias", TITLES)
                    .put("work.kind", ImmutableList.of("Tango", "Vals"))
                    .put("iswc", ImmutableList.of("T-034.524.680-1", "T-000.000.001-0"))
                    .put("session.kind", ImmutableList.of("studio", "film scoring", "concert"))
                    .put("part.numbers", ImmutableList.of("Piano, Bass", "Piano, 2 Guitars", "Piano"))
                    .put("take.number", NUMBERS)
                    .put("matrix", ImmutableList.of("E 1234-1", "E 1234-1, -2"))
                    .put("outcome", ImmutableList.of("complete", "false start"))
                    .put("take.status", ImmutableList.of("complete, master", "BD", "alt."))
                    .put("decision", ImmutableList.of("master", "Rejected"))
                    .put("survival", ImmutableList.of("extant", "lost"))
                    .put("take.personnel", ImmutableList.of("Lee out", "add Al Fox (g)", "as before"))
                    .buildOrThrow();

    private SaidCells() {}

    /** {@return texts that cells of a target have} */
    static ImmutableList<String> of(Target target) {
        String word = target.key().substring(target.key().indexOf('.') + 1);
        return TEXTS.getOrDefault(target.key(), TEXTS.getOrDefault(word, ImmutableList.of()));
    }

    /** {@return a mapping of random columns} */
    static CsvMapping mapping(SplittableRandom random) {
        RowKind kind = KINDS.get(random.nextInt(KINDS.size()));
        List<MappedColumn> columns = new ArrayList<>();
        for (int i = random.nextInt(2, 12); i > 0; i--) {
            columns.add(column(
                    "Column " + i, Target.all().get(random.nextInt(Target.all().size())), random));
        }
        CsvMapping mapping = CsvMapping.of(kind, columns.toArray(MappedColumn[]::new))
                .with(FORM)
                .with(DateText.Order.DAY_FIRST);
        if (random.nextInt(3) == 0) {
            Grouping session = Grouping.by("part.leader", "session.date");
            mapping = mapping.with(Level.SESSION, random.nextBoolean() ? session.onKnownDay() : session);
        }
        return random.nextInt(3) == 0 ? mapping.with(Level.RELEASE, Grouping.by("release.catalogNumber")) : mapping;
    }

    /** {@return a column with what its target needs, and now and then with what it can have} */
    static MappedColumn column(String header, Target target, SplittableRandom random) {
        MappedColumn column = MappedColumn.of(header, target.key());
        if (CodeColumns.areOf(target)) {
            column = column.with(Setting.SCHEME, random.nextBoolean() ? "isni" : "ipn");
        }
        if (target.key().endsWith("credits") || target.key().endsWith("creditsExternalId")) {
            column = column.with(Setting.ROLE, random.nextBoolean() ? "producer" : "composer");
            column = random.nextInt(3) == 0
                    ? column.with(Setting.QUALIFIERS, ImmutableList.of(random.nextBoolean() ? "executive" : "co"))
                    : column;
        } else if (target.key().endsWith("players")) {
            column = random.nextBoolean()
                    ? column.with(Setting.ROLE, "vocal")
                    : column.with(Setting.INSTRUMENT, random.nextBoolean() ? "piano" : "guitar");
        } else if (target.key().endsWith(".id") && random.nextBoolean()) {
            column = column.with(Setting.SCHEME, "mb");
        } else if (target.key().endsWith("externalId") && !CodeColumns.areOf(target)) {
            column = column.with(Setting.SCHEME, "wikidata");
        } else if (target.key().equals("take.personnel") && random.nextBoolean()) {
            column = column.with(Setting.RUNNING, true);
        }
        return random.nextInt(5) == 0 ? column.with(Setting.FILL_DOWN, true) : column;
    }

    /** {@return the rows of a sheet with its headers} */
    static List<ImmutableList<String>> rows(SplittableRandom random, CsvMapping mapping) {
        List<ImmutableList<String>> rows = new ArrayList<>();
        rows.add(mapping.columns().stream().map(MappedColumn::header).collect(ImmutableList.toImmutableList()));
        for (int i = random.nextInt(1, 7); i > 0; i--) {
            rows.add(mapping.columns().stream()
                    .map(column -> cell(random, column))
                    .collect(ImmutableList.toImmutableList()));
        }
        return rows;
    }

    private static String cell(SplittableRandom random, MappedColumn column) {
        ImmutableList<String> texts = of(column.target().orElseThrow());
        return random.nextInt(4) == 0 ? "" : texts.get(random.nextInt(texts.size()));
    }

    /** {@return the rows with one cell blank} */
    static List<ImmutableList<String>> without(List<ImmutableList<String>> rows, int row, int column) {
        List<ImmutableList<String>> other = new ArrayList<>(rows);
        ImmutableList<String> cells = rows.get(row);
        other.set(
                row,
                IntStream.range(0, cells.size())
                        .mapToObj(i -> i == column ? "" : cells.get(i))
                        .collect(ImmutableList.toImmutableList()));
        return other;
    }
}
