package org.linernotes.musicbrainz.vocabulary;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Streams;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.RelationshipAttribute;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.internal.ResourceTable;
import org.linernotes.core.personnel.Qualifier;
import org.linernotes.musicbrainz.vocabulary.RelationshipAttributeType.Meaning;

/** The attributes of relationships, instruments and vocals among them. */
public final class RelationshipAttributeTypes {
    /**
     * Where it is said that somebody plays an instrument, and not which one: the root of the instruments among the attributes, which no
     * document has there.
     */
    public static final RelationshipAttribute SOME_INSTRUMENT = RelationshipAttribute.builder()
            .name("instrument")
            .mbid(Mbid.parse("0abd7f04-5e28-425b-956f-94789d9bcbe2"))
            .build();

    private static final String RESOURCE = "relationship-attributes.tsv";
    private static final String QUALIFIERS_RESOURCE = "attribute-qualifiers.tsv";

    /** The name of the root of all instruments. */
    private static final String INSTRUMENT_ROOT = "instrument";

    /** Root attributes whose whole tree means one thing. Other trees mean nothing to a credit. */
    private static final ImmutableMap<Mbid, Meaning> ROOTS = ImmutableMap.of(
            Mbid.parse("0abd7f04-5e28-425b-956f-94789d9bcbe2"), Meaning.INSTRUMENT,
            Mbid.parse("d92884b7-ee0c-46d5-96f3-918196ba8c5b"), Meaning.VOCAL,
            Mbid.parse("39867b3b-0f1e-40d5-b602-4f3936b7f486"), Meaning.TASK);

    private static final ImmutableBiMap<Mbid, Qualifier> QUALIFIERS = ImmutableBiMap.copyOf(Tables.read(
            QUALIFIERS_RESOURCE,
            List.of("gid", "name", "qualifier"),
            row -> Map.entry(Tables.gid(row), row.word("qualifier", Qualifier.class))));

    private static final ImmutableList<RelationshipAttributeType> ALL = readAll();

    private static final ImmutableMap<Mbid, RelationshipAttributeType> BY_GID = ResourceTable.index(
            RESOURCE,
            ALL.stream().filter(type -> type.knownGid().isPresent()).toList(),
            RelationshipAttributeType::gid);

    private static final ImmutableListMultimap<String, RelationshipAttributeType> BY_NAME =
            Multimaps.index(ALL, RelationshipAttributeType::name);

    private RelationshipAttributeTypes() {}

    /** {@return the attributes: first those that are no instruments, in the order of their trees, then instruments} */
    public static ImmutableList<RelationshipAttributeType> all() {
        return ALL;
    }

    /**
     * {@return the attribute with this gid, or null where the table has none}
     *
     * @param gid the gid of an attribute
     */
    public static @Nullable RelationshipAttributeType find(Mbid gid) {
        return BY_GID.get(gid);
    }

    /**
     * {@return the attribute with this gid; else the one of this name, if there is one: a gid that the table does not
     * have may be that of an attribute whose gid is not known yet, while without a gid any attribute of the name may be
     * meant; null where no attribute or more than one fits}
     *
     * @param gid the gid that is given, if one is
     * @param name the name of the attribute
     */
    public static @Nullable RelationshipAttributeType find(@Nullable Mbid gid, String name) {
        RelationshipAttributeType known = gid == null ? null : find(gid);
        if (known != null) {
            return known;
        }
        List<RelationshipAttributeType> named = BY_NAME.get(name).stream()
                .filter(type -> gid == null || type.knownGid().isEmpty())
                .toList();
        return named.size() == 1 ? named.get(0) : null;
    }

    /**
     * {@return the way back: the attribute that is a qualifier, or null where none is}
     *
     * @param qualifier a qualifier of credits
     */
    public static @Nullable RelationshipAttributeType ofQualifier(Qualifier qualifier) {
        Mbid gid = QUALIFIERS.inverse().get(qualifier);
        return gid == null ? null : find(gid);
    }

    private static ImmutableList<RelationshipAttributeType> readAll() {
        ImmutableList<RelationshipAttributeType> table = Tables.read(
                RESOURCE,
                List.of("id", "gid", "name", "root_gid", "root_name", "creditable", "free_text"),
                RelationshipAttributeTypes::read);
        return Streams.concat(
                        table.stream(),
                        Instruments.entries().stream()
                                .filter(entry -> !entry.vocal())
                                .map(RelationshipAttributeTypes::ofInstrument))
                .collect(ImmutableList.toImmutableList());
    }

    private static RelationshipAttributeType read(ResourceTable.Row row) {
        Optional<Mbid> gid = row.optional("gid").map(Mbid::parse);
        Optional<Qualifier> qualifier = gid.map(QUALIFIERS::get);
        Meaning otherwise =
                row.optional("root_gid").map(Mbid::parse).map(ROOTS::get).orElse(Meaning.OTHER);
        return new RelationshipAttributeType(
                OptionalInt.of(Tables.rowId(row)),
                gid,
                row.cell("name"),
                row.optional("root_name").orElse(row.cell("name")),
                qualifier.isPresent() ? Meaning.QUALIFIER : otherwise,
                Tables.saysYes(row, "creditable"),
                Tables.saysYes(row, "free_text"),
                qualifier,
                gid.map(Instruments::find).map(InstrumentEntry::instrument));
    }

    /** The tree of instruments is flat, and each may be credited in other words. */
    private static RelationshipAttributeType ofInstrument(InstrumentEntry entry) {
        return new RelationshipAttributeType(
                entry.attributeRowId(),
                Optional.of(entry.gid()),
                entry.name(),
                INSTRUMENT_ROOT,
                Meaning.INSTRUMENT,
                true,
                false,
                Optional.empty(),
                Optional.of(entry.instrument()));
    }
}
