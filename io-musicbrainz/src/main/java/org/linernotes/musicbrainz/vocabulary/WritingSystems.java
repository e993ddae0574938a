package org.linernotes.musicbrainz.vocabulary;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.internal.ResourceTable;

/** The scripts that MusicBrainz knows. */
public final class WritingSystems {
    private static final String RESOURCE = "scripts.tsv";

    private static final ImmutableMap<String, WritingSystem> BY_CODE = ResourceTable.index(
            RESOURCE,
            Tables.read(RESOURCE, List.of("id", "name", "iso_15924"), WritingSystems::read),
            system -> Ascii.toLowerCase(system.code()));

    private WritingSystems() {}

    /** {@return the scripts, in the order of their names} */
    public static ImmutableList<WritingSystem> all() {
        return BY_CODE.values().asList();
    }

    /**
     * {@return the script with this code, or null where the table has none}
     *
     * @param code a code of ISO 15924, in any case
     */
    public static @Nullable WritingSystem find(String code) {
        return BY_CODE.get(Ascii.toLowerCase(code));
    }

    private static WritingSystem read(ResourceTable.Row row) {
        return new WritingSystem(Tables.rowId(row), row.cell("name"), row.cell("iso_15924"));
    }
}
