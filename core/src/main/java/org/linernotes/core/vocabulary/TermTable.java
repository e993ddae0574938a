package org.linernotes.core.vocabulary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
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

    static String key(ResourceTable.Row row) {
        String key = row.cell(KEY);
        if (!TermSyntax.isKey(key)) {
            throw new IllegalArgumentException("\"" + key + "\" is not a key");
        }
        return key;
    }
}
