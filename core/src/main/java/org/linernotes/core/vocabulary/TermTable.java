package org.linernotes.core.vocabulary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.function.Function;
import org.linernotes.core.internal.ResourceTable;

/** A table of terms that lies beside this class as a resource. Its first column is {@code key}. */
final class TermTable {
    static final String KEY = "key";

    private TermTable() {}

    static <T extends OpenTerm> ImmutableMap<String, T> load(
            String resource, ImmutableList<String> columns, Function<ResourceTable.Row, T> reader) {
        ImmutableList<T> terms =
                ResourceTable.read(resource, TermTable.class.getResourceAsStream(resource), columns, reader);
        return ResourceTable.index(resource, terms, OpenTerm::toString);
    }

    static ImmutableList<String> names(ResourceTable.Row row) {
        ImmutableList<String> names = row.list("names");
        if (names.isEmpty()) {
            throw new IllegalArgumentException("no name");
        }
        return names;
    }

    /** The abbreviations that a row has for each dialect. */
    static ImmutableMap<Dialect, ImmutableList<String>> abbreviations(ResourceTable.Row row) {
        return Maps.toMap(Arrays.asList(Dialect.values()), dialect -> row.list(dialect.column()));
    }

    static String key(ResourceTable.Row row) {
        String key = row.cell(KEY);
        if (!TermSyntax.isKey(key)) {
            throw new IllegalArgumentException("\"" + key + "\" is not a key");
        }
        return key;
    }
}
