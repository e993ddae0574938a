package org.linernotes.csv;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linernotes.core.internal.ResourceTable;

/**
 * Guesses which columns have codes of artists, and of those of which other column: "Composer IPI" has those of the composers, and "ISNI"
 * those of the column before it. What codes are called is the resource {@code artist-codes.tsv}.
 */
final class CodeHeaders {
    private static final ImmutableList<CodeWords> WORDS = ResourceTable.read(
            "artist-codes.tsv",
            CodeHeaders.class.getResourceAsStream("artist-codes.tsv"),
            ImmutableList.of("scheme", "words", "alone"),
            row -> new CodeWords(
                    row.cell("scheme"),
                    plain(row.list("words")),
                    row.optional("alone").isPresent()));

    /** What may stand between people and their codes: societies, and shares. */
    private static final ImmutableSet<String> BETWEEN = plain(ImmutableList.of(
            "share", "shares", "share %", "split", "splits", "anteil", "part", "society", "pro", "role", "capacity"));

    private static final Optional<Target> PERFORMER = Target.tryParse("performer.name");
    private static final CharMatcher NUMBER = CharMatcher.inRange('0', '9');

    private static final Splitter PARTS = Splitter.on(CharMatcher.whitespace().or(CharMatcher.anyOf("_-–:()[]")))
            .omitEmptyStrings();

    private final ImmutableList<MappedColumn> columns;
    private final SheetHeaders sheet;

    /** Which column has the names whose codes another has, and in which scheme. */
    private record Codes(int names, String scheme) {}

    /**
     * What codes of a scheme are called.
     *
     * @param alone whether it says so without a word on whose they are
     */
    private record CodeWords(String scheme, ImmutableSet<String> words, boolean alone) {}

    /**
     * Begins a guess.
     *
     * @param columns what the columns are taken for by their headers
     * @param sheet their headers
     */
    CodeHeaders(ImmutableList<MappedColumn> columns, SheetHeaders sheet) {
        this.columns = columns;
        this.sheet = sheet;
    }

    private static ImmutableSet<String> plain(List<String> words) {
        return words.stream().map(HeaderTable::plain).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * {@return the columns with those of codes}
     *
     * @param kind what a row is
     */
    ImmutableList<MappedColumn> with(RowKind kind) {
        return IntStream.range(0, columns.size())
                .mapToObj(index -> codes(index, kind)
                        .flatMap(codes -> column(index, codes))
                        .orElse(columns.get(index)))
                .collect(ImmutableList.toImmutableList());
    }

    /** It has what the column of names has in common with it, and is filled down where that is. */
    private Optional<MappedColumn> column(int index, Codes codes) {
        MappedColumn names = columns.get(codes.names);
        return names.target().flatMap(CodeColumns::ofNames).map(target -> {
            ImmutableMap.Builder<Setting, Object> settings = ImmutableMap.builder();
            names.settings().forEach((setting, value) -> {
                if (setting == Setting.FILL_DOWN || CodeColumns.COMMON.contains(setting)) {
                    settings.put(setting, value);
                }
            });
            settings.put(Setting.SCHEME, codes.scheme);
            return new MappedColumn(columns.get(index).header(), Optional.of(target), settings.buildOrThrow());
        });
    }

    private Optional<Codes> codes(int index, RowKind kind) {
        MappedColumn column = columns.get(index);
        if (column.target().isPresent() || column.isAbove()) {
            return Optional.empty();
        }
        List<String> parts = PARTS.splitToList(column.header());
        return scheme(parts, true)
                .map(scheme -> before(index).or(this::performer).map(names -> new Codes(names, scheme)))
                .orElseGet(() -> IntStream.range(1, parts.size())
                        .boxed()
                        .flatMap(cut -> parted(index, parts, cut, kind).stream())
                        .findFirst());
    }

    private static Optional<String> scheme(List<String> parts, boolean alone) {
        String words = HeaderTable.plain(String.join("", parts));
        return WORDS.stream()
                .filter(row -> (row.alone || !alone) && row.words.contains(words))
                .map(CodeWords::scheme)
                .findFirst();
    }

    /** The column of names before one; between them may be other codes of theirs, and shares. */
    private Optional<Integer> before(int index) {
        return IntStream.iterate(index - 1, i -> i >= 0, i -> i - 1)
                .boxed()
                .filter(i -> !isBetween(columns.get(i).header()))
                .findFirst()
                .filter(this::isOfNames);
    }

    private static boolean isBetween(String header) {
        List<String> parts = PARTS.splitToList(header);
        return BETWEEN.contains(HeaderTable.plain(header))
                || scheme(parts, true).isPresent()
                || (!parts.isEmpty() && BETWEEN.contains(HeaderTable.plain(parts.get(parts.size() - 1))));
    }

    /** The column of those who have a row each. */
    private Optional<Integer> performer() {
        return IntStream.range(0, columns.size())
                .filter(index -> columns.get(index).target().equals(PERFORMER))
                .boxed()
                .findFirst();
    }

    private boolean isOfNames(int index) {
        return columns.get(index).target().flatMap(CodeColumns::ofNames).isPresent();
    }

    /** Words before or behind those of a code say whose it is: "Composer IPI", "IPI Composer"; a number at the end, of which: "Composer IPI 2". */
    private Optional<Codes> parted(int index, List<String> parts, int cut, RowKind kind) {
        List<String> left = parts.subList(0, cut);
        List<String> right = parts.subList(cut, parts.size());
        return codes(index, left, right, kind)
                .or(() -> codes(index, right, left, kind))
                .or(() -> counted(index, left, right, kind));
    }

    private Optional<Codes> counted(int index, List<String> who, List<String> code, RowKind kind) {
        String last = code.get(code.size() - 1);
        return code.size() > 1 && NUMBER.matchesAllOf(last)
                ? codes(
                        index,
                        ImmutableList.<String>builder().addAll(who).add(last).build(),
                        code.subList(0, code.size() - 1),
                        kind)
                : Optional.empty();
    }

    private Optional<Codes> codes(int index, List<String> who, List<String> code, RowKind kind) {
        return scheme(code, false)
                .flatMap(scheme -> named(index, String.join(" ", who), kind).map(names -> new Codes(names, scheme)));
    }

    /** The column with that header; else the only one that means what the header would, or that of several which stands before. */
    private Optional<Integer> named(int index, String header, RowKind kind) {
        String plain = HeaderTable.plain(header);
        OptionalInt called = IntStream.range(0, columns.size())
                .filter(i -> HeaderTable.plain(columns.get(i).header()).equals(plain))
                .findFirst();
        if (called.isPresent()) {
            return Optional.of(called.getAsInt()).filter(this::isOfNames);
        }
        if (kind == RowKind.PERFORMER && PerformerHeaders.isOfNames(header)) {
            return performer();
        }
        ImmutableList<Integer> meant = sheet.find(header)
                .map(meaning -> meaning.column(header, kind).only(CodeColumns.COMMON))
                .map(this::alike)
                .orElse(ImmutableList.of());
        return meant.size() == 1 ? Optional.of(meant.get(0)) : before(index).filter(meant::contains);
    }

    /** The columns of names that mean the same, of tracks or of recordings. */
    private ImmutableList<Integer> alike(MappedColumn meant) {
        ImmutableList<MappedColumn> either = Stream.concat(
                        Stream.of(meant), meant.target().flatMap(RecordingHeaders::of).map(meant::to).stream())
                .collect(ImmutableList.toImmutableList());
        return IntStream.range(0, columns.size())
                .filter(this::isOfNames)
                .filter(index -> either.stream().anyMatch(named -> CodeColumns.isOf(named, columns.get(index))))
                .boxed()
                .collect(ImmutableList.toImmutableList());
    }
}
