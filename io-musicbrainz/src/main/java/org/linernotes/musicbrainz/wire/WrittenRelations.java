package org.linernotes.musicbrainz.wire;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.RelationshipAttribute;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.musicbrainz.profile.Include;
import org.linernotes.musicbrainz.profile.WireProfile;
import org.linernotes.musicbrainz.tree.Tree;
import org.linernotes.musicbrainz.tree.TreeList;
import org.linernotes.musicbrainz.tree.TreeObject;
import org.linernotes.musicbrainz.tree.TreeScalar;
import org.linernotes.musicbrainz.vocabulary.RelationshipAttributeType;
import org.linernotes.musicbrainz.vocabulary.RelationshipAttributeTypes;
import org.linernotes.musicbrainz.vocabulary.RelationshipType;
import org.linernotes.musicbrainz.vocabulary.RelationshipTypes;

/**
 * The relations of an entity: what its properties of facts say, a relation each.
 *
 * @param <E> the type of the entity
 */
final class WrittenRelations<E extends Entity> {
    private final ImmutableList<Property<E, ?>> facts;
    private final @Nullable Mbid partOf;
    private final @Nullable Property<E, ?> whole;

    WrittenRelations(PropertyTable<E> model, @Nullable Mbid partOf) {
        this.facts = FactKind.ALL.stream()
                .flatMap(kind -> model.properties().stream()
                        .filter(property -> property.name().equals(kind.property())))
                .collect(ImmutableList.toImmutableList());
        this.partOf = partOf;
        this.whole = partOf == null ? null : model.property("partOf").orElseThrow();
    }

    /** {@return the properties that they say} */
    String[] properties() {
        return Streams.concat(facts.stream(), Stream.ofNullable(whole))
                .map(Property::name)
                .toArray(String[]::new);
    }

    /** {@return the relations; null where the entity stands where it tells none} */
    @Nullable
    Tree of(E entity, Writing out) {
        if (!areTold(entity.id().type(), out.setting(), out.profile())) {
            return null;
        }
        TreeList relations = new TreeList();
        for (Property<E, ?> property : facts) {
            out.account().enter(property.name());
            for (Object fact : property.values(entity)) {
                add(fact, entity.id(), relations, out);
            }
            out.account().leave();
        }
        if (partOf != null && whole != null && whole.get(entity) instanceof EntityId target) {
            out.account().enter(whole.name());
            add(Links.partOf(target, partOf), entity.id(), relations, out);
            out.account().leave();
        }
        return relations;
    }

    private static boolean areTold(EntityType type, Setting setting, WireProfile profile) {
        if (profile.includes().stream().noneMatch(Include::isOfRelationships)) {
            return false;
        }
        return switch (setting) {
            case TOP -> true;
            case PART ->
                switch (type) {
                    case RECORDING -> profile.has(Include.RECORDING_LEVEL_RELS);
                    case RELEASE_GROUP -> profile.has(Include.RELEASE_GROUP_LEVEL_RELS);
                    default -> false;
                };
            case RELATED_TO_RECORDING -> type == EntityType.WORK && profile.has(Include.WORK_LEVEL_RELS);
            case LISTED, CREDITED, RELATED -> false;
        };
    }

    private static void add(Object fact, EntityId bearer, TreeList relations, Writing out) {
        Link link = Links.of(fact, bearer);
        out.account().enter(Links.idOf(fact));
        if (link == null) {
            out.account().lose();
        } else {
            add(link, bearer, relations, out);
            Links.unsaid(fact).forEach(out.account()::lose);
        }
        out.account().leave();
    }

    private static void add(Link link, EntityId bearer, TreeList relations, Writing out) {
        if (!Include.relationshipsWith(link.target().type())
                .map(out.profile()::has)
                .orElse(false)) {
            return;
        }
        Setting where = bearer.type() == EntityType.RECORDING ? Setting.RELATED_TO_RECORDING : Setting.RELATED;
        TreeObject target = out.entity(link.target(), where);
        if (target == null) {
            out.account().lose();
        } else {
            relations.add(relation(link, target, out).withIdentity(link.identity()));
        }
    }

    private static TreeObject relation(Link link, TreeObject target, Writing out) {
        TreeObject relation = new TreeObject();
        relation.put("type", TreeScalar.of(typeName(link)));
        relation.put("type-id", gid(link.typeId()));
        relation.put(
                "direction", TreeScalar.of(Ascii.toLowerCase(link.direction().name())));
        String targetType = Links.kind(link.target().type());
        relation.put("target-type", TreeScalar.of(targetType));
        relation.put(targetType, target);
        Spans.write(link.lifeSpan(), relation, out);
        putAttributes(link.attributes(), relation);
        relation.put("source-credit", TreeScalar.of(link.sourceCredit()));
        relation.put("target-credit", TreeScalar.of(link.targetCredit()));
        if (link.orderingKey() != null) {
            relation.put("ordering-key", TreeScalar.of(link.orderingKey()));
        }
        return relation;
    }

    private static String typeName(Link link) {
        RelationshipType type =
                link.typeId() == null || !link.type().isEmpty() ? null : RelationshipTypes.find(link.typeId());
        return type == null ? link.type() : type.name();
    }

    private static Tree gid(@Nullable Mbid gid) {
        return gid == null ? TreeScalar.NULL : TreeScalar.of(gid.toString());
    }

    /** Credited names are told only where one of the attributes can have one. */
    private static void putAttributes(ImmutableList<RelationshipAttribute> attributes, TreeObject relation) {
        TreeList names = new TreeList();
        TreeObject ids = new TreeObject();
        TreeObject values = new TreeObject();
        TreeObject credits = new TreeObject();
        boolean creditable = false;
        for (RelationshipAttribute attribute : attributes) {
            names.add(TreeScalar.of(attribute.name()));
            attribute.mbid().ifPresent(gid -> ids.put(attribute.name(), gid(gid)));
            attribute.value().ifPresent(value -> values.put(attribute.name(), TreeScalar.of(value)));
            attribute.creditedAs().ifPresent(name -> credits.put(attribute.name(), TreeScalar.of(name)));
            RelationshipAttributeType type =
                    attribute.mbid().map(RelationshipAttributeTypes::find).orElse(null);
            creditable |= attribute.creditedAs().isPresent() || (type != null && type.creditable());
        }
        relation.put("attributes", names);
        relation.put("attribute-ids", ids);
        relation.put("attribute-values", values);
        if (creditable) {
            relation.put("attribute-credits", credits);
        }
    }
}
