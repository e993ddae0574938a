package org.linernotes.musicbrainz.vocabulary;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.internal.ResourceTable;

/** Reads the tables that lie beside this class; how they are kept is told in src/vocabulary/README.md. */
final class Tables {
    private Tables() {}

    static <T> ImmutableList<T> read(String name, List<String> columns, Function<ResourceTable.Row, T> reader) {
        return ResourceTable.read(name, Tables.class.getResourceAsStream(name), columns, reader);
    }

    static Mbid gid(ResourceTable.Row row) {
        return Mbid.parse(row.cell("gid"));
    }

    /** {@return the number of the row in MusicBrainz's own table} */
    static int rowId(ResourceTable.Row row) {
        return Integer.parseInt(row.cell("id"));
    }

    /** {@return whether a cell says yes; a cell that is empty, since nobody knows, says no} */
    static boolean saysYes(ResourceTable.Row row, String column) {
        return switch (row.cell(column)) {
            case "yes" -> true;
            case "no", "" -> false;
            default -> throw new IllegalArgumentException(column + " is neither yes nor no");
        };
    }
}
