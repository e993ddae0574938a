package org.linernotes.musicbrainz.wire;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.entity.RelationshipAttribute;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Outcome;
import org.linernotes.musicbrainz.link.Link;
import org.linernotes.musicbrainz.link.Links;
import org.linernotes.musicbrainz.profile.Include;
import org.linernotes.musicbrainz.profile.WireProfile;
import org.linernotes.musicbrainz.tree.Tree;
import org.linernotes.musicbrainz.tree.TreeList;
import org.linernotes.musicbrainz.tree.TreeObject;
import org.linernotes.musicbrainz.tree.TreeScalar;
import org.linernotes.musicbrainz.vocabulary.RelationshipAttributeType;
import org.linernotes.musicbrainz.vocabulary.RelationshipAttributeTypes;

/** The relations of an entity: what it says of others by facts and relationships, a relation each. */
final class WrittenRelations {
    private WrittenRelations() {}

    /** {@return the relations; null where the entity stands where it tells none} */
    static @Nullable Tree of(Entity entity, Writing out) {
        if (!areTold(entity.id().type(), out.setting(), out.profile())) {
            return null;
        }
        Outcome<ImmutableList<Link>> links = Links.of(entity);
        links.notices().list().forEach(notice -> out.account().lose(entity.id(), notice.location()));
        TreeList relations = new TreeList();
        for (Link link : links.orThrow()) {
            add(link, entity.id(), relations, out);
        }
        return relations;
    }

    private static boolean areTold(EntityType type, Setting setting, WireProfile profile) {
        if (Collections.disjoint(profile.includes(), Include.ofRelationships())) {
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

    private static void add(Link link, EntityId bearer, TreeList relations, Writing out) {
        Relationship relationship = link.relationship();
        EntityType other = relationship.target().type();
        if (!Include.relationshipsWith(other).map(out.profile()::has).orElse(true)) {
            return;
        }
        Setting where = bearer.type() == EntityType.RECORDING ? Setting.RELATED_TO_RECORDING : Setting.RELATED;
        boolean foreign =
                relationship.typeId().isEmpty() && !out.isWide(); // of another source: MusicBrainz's all have an id
        TreeObject target = foreign ? null : out.entity(relationship.target(), where);
        if (target == null) {
            out.account().lose(bearer, Location.pointer(link.pointer()));
        } else {
            String id = relationship.id().isSet() ? relationship.id().toString() : link.pointer();
            Map<String, RelationshipAttribute> firsts = firsts(relationship.attributes());
            relations.add(relation(link, bearer, target, firsts, out).withIdentity(id));
            tellShared(link, bearer, firsts, out);
        }
    }

    /** Attributes are known by their names: of two that share one and differ, the first is written. */
    private static void tellShared(Link link, EntityId bearer, Map<String, RelationshipAttribute> firsts, Writing out) {
        ImmutableList<RelationshipAttribute> attributes = link.relationship().attributes();
        for (int i = 0; i < attributes.size(); i++) {
            if (!isSaid(attributes.get(i), firsts)) {
                out.account().lose(bearer, Location.pointer(link.pointer("/attributes/" + i)));
            }
        }
    }

    /** {@return the attributes by their names, of those that share one the first} */
    private static Map<String, RelationshipAttribute> firsts(ImmutableList<RelationshipAttribute> attributes) {
        Map<String, RelationshipAttribute> firsts = new HashMap<>();
        attributes.forEach(attribute -> firsts.putIfAbsent(attribute.name(), attribute));
        return firsts;
    }

    /** {@return whether an attribute is the first one of its name, or says the same} */
    private static boolean isSaid(RelationshipAttribute attribute, Map<String, RelationshipAttribute> firsts) {
        return attribute.equals(firsts.get(attribute.name()));
    }

    private static TreeObject relation(
            Link link, EntityId bearer, TreeObject target, Map<String, RelationshipAttribute> firsts, Writing out) {
        Relationship relationship = link.relationship();
        TreeObject relation = new TreeObject();
        relation.put("type", TreeScalar.of(relationship.type()));
        relation.put("type-id", gid(relationship.typeId()));
        relation.put(
                "direction",
                TreeScalar.of(Ascii.toLowerCase(relationship.direction().name())));
        String targetType = kind(relationship.target().type());
        relation.put("target-type", TreeScalar.of(targetType));
        relation.put(targetType, target);
        Spans.write(
                relationship.lifeSpan(),
                relation,
                key -> out.account().lose(bearer, Location.pointer(link.pointer() + "/" + Spans.PROPERTY + "/" + key)));
        putAttributes(relationship.attributes(), firsts, relation);
        relation.put("source-credit", TreeScalar.of(relationship.sourceCredit().orElse("")));
        relation.put("target-credit", TreeScalar.of(relationship.targetCredit().orElse("")));
        relationship.orderingKey().ifPresent(key -> relation.put("ordering-key", TreeScalar.of(key)));
        return relation;
    }

    /** {@return the kind of an entity as relations name it} */
    static String kind(EntityType type) {
        return type == EntityType.RELEASE_GROUP ? "release_group" : type.toString();
    }

    private static Tree gid(Optional<Mbid> gid) {
        return gid.<Tree>map(mbid -> TreeScalar.of(mbid.toString())).orElse(TreeScalar.NULL);
    }

    /** Credited names are told only where one of the attributes can have one. */
    private static void putAttributes(
            ImmutableList<RelationshipAttribute> attributes,
            Map<String, RelationshipAttribute> firsts,
            TreeObject relation) {
        TreeList names = new TreeList();
        TreeObject ids = new TreeObject();
        TreeObject values = new TreeObject();
        TreeObject credits = new TreeObject();
        boolean creditable = false;
        for (RelationshipAttribute attribute : attributes) {
            if (!isSaid(attribute, firsts)) {
                continue;
            }
            names.add(TreeScalar.of(attribute.name()));
            attribute.mbid().ifPresent(gid -> ids.put(attribute.name(), TreeScalar.of(gid.toString())));
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
