package org.linernotes.core.internal;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table that ships with a module as a resource: UTF-8 lines of cells separated by tabs, below a header that names the
 * columns. A row that does not hold stops the reading with an error that names it, so that a broken table never becomes
 * broken data.
 */
public final class ResourceTable {
    private static final Splitter CELLS = Splitter.on('\t');
    private static final Splitter LIST = Splitter.on('|').omitEmptyStrings();

    private ResourceTable() {}

    /** One line of a table. */
    public static final class Row {
        private final ImmutableMap<String, Integer> columns;
        private final List<String> cells;

        private Row(ImmutableMap<String, Integer> columns, List<String> cells) {
            this.columns = columns;
            this.cells = cells;
        }

        /**
         * {@return the cell, which may be empty}
         *
         * @param column a name of the header
         */
        public String cell(String column) {
            Integer index = columns.get(column);
            if (index == null) {
                throw new IllegalArgumentException("there is no column " + column);
            }
            return cells.get(index);
        }

        /**
         * {@return the cell, or nothing where it is empty}
         *
         * @param column a name of the header
         */
        public Optional<String> optional(String column) {
            return Optional.of(cell(column)).filter(cell -> !cell.isEmpty());
        }

        /**
         * {@return the parts of a cell that are separated by bars}
         *
         * @param column a name of the header
         */
        public ImmutableList<String> list(String column) {
            return ImmutableList.copyOf(LIST.split(cell(column)));
        }

        /**
         * {@return the constant that a cell names, in any case, with hyphens for low lines}
         *
         * @param column a name of the header
         * @param words the constants
         * @param <E> the type of the constants
         */
        public <E extends Enum<E>> E word(String column, Class<E> words) {
            return Enum.valueOf(words, cell(column).replace('-', '_').toUpperCase(Locale.ROOT));
        }
    }

    /**
     * {@return what the reader makes of each row, in the order of the table}
     *
     * @param name the name of the resource, for messages
     * @param resource the resource as its module finds it; closed here
     * @param columns what the header must say
     * @param reader makes a value of a row; refuses one by an {@link IllegalArgumentException}
     * @param <T> the type of the values
     * @throws IllegalStateException if the resource is missing or a line of it does not hold
     */
    public static <T> ImmutableList<T> read(
            String name, @Nullable InputStream resource, List<String> columns, Function<Row, T> reader) {
        List<String> lines = lines(name, resource);
        if (lines.isEmpty() || !CELLS.splitToList(lines.get(0)).equals(columns)) {
            throw new IllegalStateException(name + ": the header is not " + columns);
        }
        ImmutableMap.Builder<String, Integer> indexes = ImmutableMap.builder();
        for (int i = 0; i < columns.size(); i++) {
            indexes.put(columns.get(i), i);
        }
        ImmutableMap<String, Integer> header = indexes.buildOrThrow();
        ImmutableList.Builder<T> values = ImmutableList.builderWithExpectedSize(lines.size() - 1);
        for (int line = 1; line < lines.size(); line++) {
            try {
                values.add(reader.apply(row(header, lines.get(line))));
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(
                        name + ": line " + (line + 1) + " \"" + lines.get(line) + "\": " + e.getMessage(), e);
            }
        }
        return values.build();
    }

    /**
     * {@return what words mean, each of those that a cell lists}
     *
     * @param name the name of the resource, for messages
     * @param resource the resource as its module finds it; closed here
     * @param meaning the name of the first column, which says what the words mean
     * @param words the name of the other column, which lists them
     * @param reader makes the meaning of a row; refuses one by an {@link IllegalArgumentException}
     * @param <T> the type of the meanings
     * @throws IllegalStateException if the resource is missing, a line of it does not hold, or a word is there twice
     */
    public static <T> ImmutableMap<String, T> words(
            String name, @Nullable InputStream resource, String meaning, String words, Function<Row, T> reader) {
        List<Map.Entry<String, T>> all = new ArrayList<>();
        read(name, resource, ImmutableList.of(meaning, words), row -> Map.entry(reader.apply(row), row.list(words)))
                .forEach(row -> row.getValue().forEach(word -> all.add(Map.entry(word, row.getKey()))));
        return ImmutableMap.copyOf(Maps.transformValues(index(name, all, Map.Entry::getKey), Map.Entry::getValue));
    }

    /**
     * {@return the values by their keys, in the order of the table}
     *
     * @param name the name of the resource, for messages
     * @param values what was read
     * @param key the key of a value
     * @param <K> the type of the keys
     * @param <T> the type of the values
     * @throws IllegalStateException if a key is there twice
     */
    public static <K, T> ImmutableMap<K, T> index(String name, List<T> values, Function<T, K> key) {
        ImmutableMap.Builder<K, T> index = ImmutableMap.builderWithExpectedSize(values.size());
        values.forEach(value -> index.put(key.apply(value), value));
        try {
            return index.buildOrThrow();
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(name + ": a key is there twice: " + e.getMessage(), e);
        }
    }

    private static Row row(ImmutableMap<String, Integer> header, String line) {
        List<String> cells = CELLS.splitToList(line);
        if (cells.size() != header.size()) {
            throw new IllegalArgumentException("expected " + header.size() + " cells");
        }
        return new Row(header, cells);
    }

    private static List<String> lines(String name, @Nullable InputStream resource) {
        if (resource == null) {
            throw new IllegalStateException("the resource " + name + " is missing");
        }
        try (resource) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
