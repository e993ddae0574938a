package org.linernotes.musicbrainz.vocabulary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.internal.ResourceTable;

/** The types of relationship. */
public final class RelationshipTypes {
    private static final String RESOURCE = "relationship-types.tsv";

    private static final ImmutableMap<Mbid, RelationshipType> BY_GID = ResourceTable.index(
            RESOURCE,
            Tables.read(
                    RESOURCE,
                    List.of(
                            "gid",
                            "name",
                            "entity0",
                            "entity1",
                            "link_phrase",
                            "reverse_link_phrase",
                            "long_link_phrase",
                            "deprecated",
                            "has_dates"),
                    RelationshipTypes::read),
            RelationshipType::gid);

    private RelationshipTypes() {}

    /** {@return the types, in the order of what they join and of their names} */
    public static ImmutableList<RelationshipType> all() {
        return BY_GID.values().asList();
    }

    /**
     * {@return the type with this gid, or null where the table has none}
     *
     * @param gid the gid of a type of relationship
     */
    public static @Nullable RelationshipType find(Mbid gid) {
        return BY_GID.get(gid);
    }

    private static RelationshipType read(ResourceTable.Row row) {
        return new RelationshipType(
                Tables.gid(row),
                row.cell("name"),
                row.cell("entity0"),
                row.cell("entity1"),
                row.cell("link_phrase"),
                row.cell("reverse_link_phrase"),
                row.cell("long_link_phrase"),
                Tables.saysYes(row, "deprecated"));
    }
}
