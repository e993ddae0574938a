package org.linernotes.musicbrainz.vocabulary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.internal.ResourceTable;
import org.linernotes.core.label.Right;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.core.vocabulary.Term;
import org.linernotes.musicbrainz.vocabulary.RelationshipRule.MapsTo;

/** The rules by which relationships become facts of the model, one a type. */
public final class RelationshipRoles {
    private static final String RESOURCE = "relationship-roles.tsv";
    private static final String MAPS_TO = "maps-to";
    private static final String KIND = "kind";

    /** The types by the numbers of their rows: some have no gid, or share pair and name with another. */
    private static final ImmutableMap<Integer, RelationshipType> TYPES =
            ResourceTable.index("relationship-types.tsv", RelationshipTypes.all(), RelationshipType::rowId);

    private static final ImmutableMap<RelationshipType, RelationshipRule> BY_TYPE = ResourceTable.index(
            RESOURCE,
            Tables.read(
                    RESOURCE, List.of("id", "pair", "name", MAPS_TO, KIND, "subject", "note"), RelationshipRoles::read),
            RelationshipRule::type);

    private static final ImmutableMap<Mbid, RelationshipRule> BY_GID = byGid();

    private RelationshipRoles() {}

    /** {@return the rules, in the order of what their types join and of their names} */
    public static ImmutableList<RelationshipRule> all() {
        return BY_TYPE.values().asList();
    }

    /**
     * {@return the rule of a type of relationship, or null where the table has none, since the type is newer}
     *
     * @param type the gid of the type
     */
    public static @Nullable RelationshipRule rule(Mbid type) {
        return BY_GID.get(type);
    }

    /**
     * {@return the rule of a type of relationship}
     *
     * @param type one of {@link RelationshipTypes#all}
     */
    public static RelationshipRule rule(RelationshipType type) {
        return Objects.requireNonNull(BY_TYPE.get(type), "a type without a rule");
    }

    private static ImmutableMap<Mbid, RelationshipRule> byGid() {
        ImmutableMap.Builder<Mbid, RelationshipRule> index = ImmutableMap.builder();
        all().forEach(rule -> rule.type().gids().forEach(gid -> index.put(gid, rule)));
        return index.buildOrThrow();
    }

    private static RelationshipType type(ResourceTable.Row row, MapsTo mapsTo) {
        RelationshipType type = TYPES.get(Tables.rowId(row));
        if (type == null
                || !type.pair().equals(row.cell("pair"))
                || !type.name().equals(row.cell("name"))) {
            throw new IllegalArgumentException("there is no such type");
        }
        if (!type.hasGid() && mapsTo != MapsTo.RELATIONSHIP) {
            throw new IllegalArgumentException("without a gid there is no way back");
        }
        return type;
    }

    private static RelationshipRule read(ResourceTable.Row row) {
        MapsTo mapsTo = row.word(MAPS_TO, MapsTo.class);
        return new RelationshipRule(
                type(row, mapsTo),
                mapsTo,
                kind(row, MapsTo.CREDIT, kind -> Role.of(kind.cell(KIND))),
                kind(row, MapsTo.PRODUCTION_STEP, kind -> Term.of(kind.cell(KIND))),
                kind(row, MapsTo.DERIVATION, kind -> kind.word(KIND, DerivationKind.class)),
                kind(row, MapsTo.RIGHTS, kind -> kind.word(KIND, Right.class)),
                subject(row, mapsTo),
                row.cell("note"));
    }

    private static <T> Optional<T> kind(ResourceTable.Row row, MapsTo whose, Function<ResourceTable.Row, T> reader) {
        return row.word(MAPS_TO, MapsTo.class) == whose ? Optional.of(reader.apply(row)) : Optional.empty();
    }

    private static OptionalInt subject(ResourceTable.Row row, MapsTo mapsTo) {
        return switch (row.cell("subject")) {
            case "0" -> OptionalInt.of(0);
            case "1" -> OptionalInt.of(1);
            case "" -> {
                if (mapsTo != MapsTo.RELATIONSHIP) {
                    throw new IllegalArgumentException("the subject is missing");
                }
                yield OptionalInt.empty();
            }
            default -> throw new IllegalArgumentException("the subject is neither 0 nor 1");
        };
    }
}
