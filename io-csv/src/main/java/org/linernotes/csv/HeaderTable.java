package org.linernotes.csv;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.linernotes.core.internal.ResourceTable;
import org.linernotes.core.vocabulary.Contribution;
import org.linernotes.core.vocabulary.Dialect;

/** What headers of label copy and discographies usually mean: the resource {@code headers.tsv}. */
final class HeaderTable {
    private static final Splitter.MapSplitter SETTINGS =
            Splitter.on(',').omitEmptyStrings().withKeyValueSeparator('=');

    private static final Splitter TEXTS = Splitter.on('|');

    private static final int SHORTEST_INSTRUMENT = 4;
    private static final Target PLAYERS = Target.parse("part.players");

    private static final ImmutableMap<String, Meaning> MEANINGS = load();

    private HeaderTable() {}

    /**
     * What a header means.
     *
     * @param tells what a row is, where the header tells
     * @param targets the target in a sheet of each kind of rows that can have it
     * @param settings how the column is written
     */
    record Meaning(
            Optional<RowKind> tells, ImmutableMap<RowKind, Target> targets, ImmutableMap<Setting, Object> settings) {
        /** {@return the column in a sheet of a kind of rows} */
        MappedColumn column(String header, RowKind rows) {
            Optional<Target> target = Optional.ofNullable(targets.get(rows));
            return new MappedColumn(header, target, target.isPresent() ? settings : ImmutableMap.of());
        }
    }

    private static ImmutableMap<String, Meaning> load() {
        ImmutableMap.Builder<String, Meaning> meanings = ImmutableMap.builder();
        ResourceTable.read(
                        "headers.tsv",
                        HeaderTable.class.getResourceAsStream("headers.tsv"),
                        ImmutableList.of("headers", "tells", "track", "take", "release", "settings"),
                        row -> Map.entry(row.list("headers"), meaning(row)))
                .forEach(row -> row.getKey().forEach(header -> meanings.put(plain(header), row.getValue())));
        return meanings.buildOrThrow();
    }

    private static Meaning meaning(ResourceTable.Row row) {
        ImmutableMap.Builder<RowKind, Target> targets = ImmutableMap.builder();
        for (RowKind kind : RowKind.values()) {
            row.optional(kind.toString()).ifPresent(target -> targets.put(kind, Target.parse(target)));
        }
        ImmutableMap.Builder<Setting, Object> settings = ImmutableMap.builder();
        SETTINGS.split(row.cell("settings")).forEach((key, value) -> {
            Setting setting = Setting.tryParse(key).orElseThrow(() -> new IllegalArgumentException(key));
            settings.put(
                    setting, setting.form() == Setting.Form.TEXTS ? ImmutableList.copyOf(TEXTS.split(value)) : value);
        });
        return new Meaning(
                row.optional("tells").map(kind -> RowKind.tryParse(kind).orElseThrow()),
                targets.buildOrThrow(),
                settings.buildOrThrow());
    }

    /** {@return what a header means, if the table has it} Case, accents, marks and blanks count for nothing. */
    static Optional<Meaning> find(String header) {
        return Optional.ofNullable(MEANINGS.get(plain(header))).or(() -> instrument(header));
    }

    /** A header that is an instrument has those below it who play that, unless it is but a letter or two. */
    private static Optional<Meaning> instrument(String header) {
        return Optional.of(header)
                .filter(text -> text.length() >= SHORTEST_INSTRUMENT)
                .flatMap(Dialect.JAZZ::find)
                .flatMap(Contribution::instrument)
                .map(instrument -> new Meaning(
                        Optional.empty(),
                        ImmutableMap.of(RowKind.TRACK, PLAYERS, RowKind.TAKE, PLAYERS),
                        ImmutableMap.of(Setting.INSTRUMENT, instrument.toString())));
    }

    private static String plain(String header) {
        StringBuilder plain = new StringBuilder();
        String signs = header.replace("℗", "p").replace("©", "c");
        Normalizer.normalize(signs, Normalizer.Form.NFD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}
