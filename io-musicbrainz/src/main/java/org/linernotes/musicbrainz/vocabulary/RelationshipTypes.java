package org.linernotes.musicbrainz.vocabulary;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.internal.ResourceTable;

/** The types of relationship. */
public final class RelationshipTypes {
    private static final String RESOURCE = "relationship-types.tsv";

    private static final ImmutableList<RelationshipType> ALL = Tables.read(
            RESOURCE,
            List.of(
                    "id",
                    "gid",
                    "name",
                    "entity0",
                    "entity1",
                    "link_phrase",
                    "reverse_link_phrase",
                    "long_link_phrase",
                    "deprecated",
                    "grouping",
                    "has_dates"),
            RelationshipTypes::read);

    private static final ImmutableMap<Mbid, RelationshipType> BY_GID = byGid();

    private static final ImmutableListMultimap<Named, RelationshipType> BY_NAME =
            Multimaps.index(ALL, type -> new Named(type.pair(), type.name()));

    /** What a document says of a type beside its gid. */
    private record Named(String pair, String name) {}

    private RelationshipTypes() {}

    /** {@return the types, in the order of what they join and of their names} */
    public static ImmutableList<RelationshipType> all() {
        return ALL;
    }

    /**
     * {@return the type with this gid, or null where the table has none}
     *
     * @param gid the gid of a type of relationship
     */
    public static @Nullable RelationshipType find(Mbid gid) {
        return BY_GID.get(gid);
    }

    /**
     * {@return the type with this gid; else the one of this name, if there is one: a gid that the table does not have may
     * be that of a type whose gid is not known yet, while without a gid any type of the name may be meant; null where no
     * type or more than one fits}
     *
     * @param gid the gid that is given, if one is
     * @param pair the kinds of entity at both ends, joined by a hyphen: {@code artist-recording}
     * @param name the name of the type
     */
    public static @Nullable RelationshipType find(@Nullable Mbid gid, String pair, String name) {
        RelationshipType known = gid == null ? null : find(gid);
        if (known != null) {
            return known;
        }
        List<RelationshipType> named = BY_NAME.get(new Named(pair, name)).stream()
                .filter(type -> gid == null || !type.hasGid())
                .toList();
        return named.size() == 1 ? named.get(0) : null;
    }

    /**
     * {@return the kinds of entity at both ends, as MusicBrainz writes and orders them: {@code artist-release_group}}
     *
     * @param one a kind
     * @param other the kind at the other end
     */
    public static String pair(EntityType one, EntityType other) {
        String first = Ascii.toLowerCase(one.name());
        String second = Ascii.toLowerCase(other.name());
        return first.compareTo(second) <= 0 ? first + "-" + second : second + "-" + first;
    }

    private static ImmutableMap<Mbid, RelationshipType> byGid() {
        ImmutableMap.Builder<Mbid, RelationshipType> index = ImmutableMap.builderWithExpectedSize(ALL.size());
        ALL.forEach(type -> type.gids().forEach(gid -> index.put(gid, type)));
        return index.buildOrThrow();
    }

    private static RelationshipType read(ResourceTable.Row row) {
        return new RelationshipType(
                Tables.rowId(row),
                row.list("gid").stream().map(Mbid::parse).collect(ImmutableList.toImmutableList()),
                row.cell("name"),
                row.cell("entity0"),
                row.cell("entity1"),
                row.cell("link_phrase"),
                row.cell("reverse_link_phrase"),
                row.cell("long_link_phrase"),
                Tables.saysYes(row, "deprecated"),
                Tables.saysYes(row, "grouping"));
    }
}
