package org.linernotes.examples.ellingtonia;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A table beside the classes: lines of cells separated by tabs, below a line of headings. */
final class Table {
    private static final Splitter CELLS = Splitter.on('\t');

    private Table() {}

    /**
     * {@return the second cell of each row by the first}
     *
     * @param name the name of the resource
     */
    static ImmutableMap<String, String> map(String name) {
        return read(name, cells -> Map.entry(cells.get(0), cells.get(1))).stream()
                .collect(toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * {@return what the reader makes of each row, in the order of the table}
     *
     * @param name the name of the resource
     * @param reader makes a value of the cells of a row
     * @param <T> the type of the values
     */
    static <T> ImmutableList<T> read(String name, Function<List<String>, T> reader) {
        try {
            return Resources.readLines(Resources.getResource(Table.class, name), StandardCharsets.UTF_8).stream()
                    .skip(1)
                    .map(CELLS::splitToList)
                    .map(reader)
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
