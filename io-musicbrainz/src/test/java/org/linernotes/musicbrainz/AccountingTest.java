package org.linernotes.musicbrainz;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Doubles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.notice.Severity;
import org.linernotes.musicbrainz.vocabulary.RelationshipAttributeType;
import org.linernotes.musicbrainz.vocabulary.RelationshipAttributeTypes;
import org.linernotes.musicbrainz.vocabulary.RelationshipRoles;
import org.linernotes.musicbrainz.vocabulary.RelationshipRule;
import org.linernotes.musicbrainz.vocabulary.Vocabulary;
import org.linernotes.musicbrainz.vocabulary.VocabularyEntry;
import tools.jackson.databind.JsonNode;

/** Every leaf of every real document is in the model, or told as lost, or says nothing that is not said elsewhere. */
class AccountingTest {
    /** Why a leaf need not be found under its own words. */
    private enum Reason {
        /** Its words are in the model. */
        KEPT,
        /** Null, an empty text, list or object. */
        SAYS_NOTHING,
        /** Below a place that a notice names. */
        TOLD,
        /** The name or the gid of a type, status, format: in the model a term. */
        TERM,
        /** The type of a relation that became a fact of another kind. */
        FACT,
        /** An attribute that became a qualifier, an instrument. */
        QUALIFIES,
        /** Where a relation points; the model says it by the end that bears the fact, and the kind of the id. */
        DIRECTION,
        /** No or 0: what one who says nothing means. */
        USUAL,
        /** True: in the model the property of that name is true, too. */
        TRUE,
        /** Counts the elements of the list beside it, or where it starts, or copies its first element. */
        FOLLOWS
    }

    private static final Set<String> TERMS = Set.of(
            "type",
            "type-id",
            "gender",
            "gender-id",
            "status",
            "status-id",
            "packaging",
            "packaging-id",
            "format",
            "format-id",
            "primary-type",
            "primary-type-id",
            "secondary-types",
            "secondary-type-ids");
    private static final Set<String> FLAGS = Set.of("ended", "primary", "video", "cancelled");
    private static final Mbid MEMBER_OF_BAND = Mbid.parse("5be4c609-9afa-4ea0-910b-12ffb71e3821");
    private static final Set<String> PARTS =
            Set.of("de7cc874-8b1b-3a05-8272-f3834c968fb7", "ff683f48-eff1-40ab-a58f-b128098ffe92");

    private final Map<Reason, Integer> counts = new EnumMap<>(Reason.class);
    private final List<String> unaccounted = new ArrayList<>();

    @Test
    void every_leaf_is_kept_or_told() throws IOException {
        for (Path file : LookUps.files()) {
            account(file);
        }
        for (Path file : LookUps.lists()) {
            account(file);
        }
        assertThat(unaccounted).isEmpty();
        assertThat(counts).as("no reason is idle").containsOnlyKeys(Reason.values());
        assertThat(counts.get(Reason.KEPT)).isGreaterThan(50_000);
    }

    private void account(Path file) throws IOException {
        Outcome<MusicBrainzDocument> outcome = MusicBrainzReader.create().read(file);
        Set<String> told = new HashSet<>();
        outcome.notices().list().stream()
                .filter(notice -> notice.severity() == Severity.LOSS || notice.severity() == Severity.ERROR)
                .filter(notice -> notice.code() != MusicBrainzNotice.UNMAPPED_LIST)
                .forEach(notice -> told.add(notice.location().pointer().orElseThrow()));
        MusicBrainzDocument document = outcome.orThrow();
        Map<String, KeptValues> kept = new HashMap<>();
        document.mentions().forEach(entity -> kept.put(mbid(entity), KeptValues.of(entity)));
        document.subjects().forEach(entity -> kept.put(mbid(entity), KeptValues.of(entity)));
        JsonNode tree = LookUps.tree(file);
        String name = file.getFileName().toString();
        if (document.isList()) {
            // what is beside the list says nothing of entities; a notice tells it
            tree.properties().stream()
                    .filter(member -> member.getValue().isArray())
                    .forEach(list ->
                            account(new Leaf(name, "/" + list.getKey(), "", list.getValue(), tree, null), kept, told));
        } else {
            account(new Leaf(name, "", "", tree, tree, kept.get(mbid(document.subject()))), kept, told);
        }
    }

    private static String mbid(Entity entity) {
        return entity.id().mbid().map(Mbid::toString).orElse(entity.id().toString());
    }

    /** A value of a document, the object that it is in, and what the model has of the entity that it is said of. */
    private record Leaf(String file, String pointer, String key, JsonNode node, JsonNode owner, KeptValues kept) {
        Leaf member(String name, JsonNode value, Map<String, KeptValues> entities) {
            String below = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            JsonNode id = value.isObject() ? value.get("id") : null;
            KeptValues own = id == null ? null : entities.get(id.asString());
            return new Leaf(file, below, name, value, node, own == null ? kept : own);
        }

        Leaf element(int index, Map<String, KeptValues> entities) {
            Leaf element = member(String.valueOf(index), node.get(index), entities);
            return new Leaf(file, element.pointer, key, element.node, owner, element.kept);
        }
    }

    private void account(Leaf leaf, Map<String, KeptValues> entities, Set<String> told) {
        if (told.contains(leaf.pointer)) {
            count(Reason.TOLD);
        } else if (leaf.node.isObject() && !leaf.node.isEmpty()) {
            leaf.node
                    .properties()
                    .forEach(member ->
                            account(leaf.member(member.getKey(), member.getValue(), entities), entities, told));
        } else if (leaf.node.isArray() && !leaf.node.isEmpty()) {
            for (int i = 0; i < leaf.node.size(); i++) {
                account(leaf.element(i, entities), entities, told);
            }
        } else {
            Reason reason = reason(leaf.node, leaf.pointer, leaf.key, leaf.owner, leaf.kept);
            count(reason);
            if (reason == null) {
                unaccounted.add(leaf.file + " " + leaf.pointer + " " + leaf.node);
            }
        }
    }

    private void count(Reason reason) {
        if (reason != null) {
            counts.merge(reason, 1, Integer::sum);
        }
    }

    private static Reason reason(JsonNode node, String pointer, String key, JsonNode owner, KeptValues kept) {
        if (node.isNull()
                || node.isContainer()
                || (node.isString() && node.stringValue().isEmpty())) {
            return Reason.SAYS_NOTHING;
        }
        if (FLAGS.contains(key)) {
            boolean isTrue = node.asString().equals("true") || node.asString().equals("1");
            return !isTrue ? Reason.USUAL : kept.hasTrue(key) ? Reason.TRUE : isOfYear(owner) ? Reason.FOLLOWS : null;
        }
        if (isKept(node, kept)) {
            return Reason.KEPT;
        }
        if (follows(node, key, owner)
                || (key.equals("track-offset") && owner.has("track") && kept.has(node.intValue() + 1))) {
            return Reason.FOLLOWS;
        }
        if (pointer.matches(".*/relations/\\d+/(direction|target-type)")) {
            return Reason.DIRECTION;
        }
        if (pointer.matches(".*/relations/\\d+/type(-id)?")) {
            return isOfFact(owner) ? Reason.FACT : null;
        }
        if (pointer.matches(".*/relations/\\d+/attribute(s|-ids)/.*")) {
            return qualifies(node, kept) ? Reason.QUALIFIES : null;
        }
        return TERMS.contains(key) && isTerm(node, key, owner, kept) ? Reason.TERM : null;
    }

    private static boolean isKept(JsonNode node, KeptValues kept) {
        if (node.isNumber()) {
            return kept.has(node.doubleValue());
        }
        Double number = Doubles.tryParse(node.asString());
        return kept.has(node.asString()) || (number != null && kept.has(number));
    }

    private static boolean follows(JsonNode node, String key, JsonNode owner) {
        return switch (key) {
            case "track-count" -> node.intValue() == owner.path("tracks").size();
            case "track-offset" ->
                node.intValue() == owner.path("tracks").path(0).path("position").asInt(1) - 1;
            case "offset-count" -> node.intValue() == owner.path("offsets").size();
            case "date" -> node.equals(owner.path("release-events").path(0).path("date"));
            case "country" ->
                owner.at("/release-events/0/area/iso-3166-1-codes")
                                .valueStream()
                                .anyMatch(node::equals)
                        || owner.at("/release-events/0/area/iso_3166_1_codes")
                                .valueStream()
                                .anyMatch(node::equals);
            case "language" ->
                node.asString().equals("mul") && owner.path("languages").size() > 1;
            default -> false;
        };
    }

    private static boolean isOfFact(JsonNode relation) {
        Mbid type = Mbid.parse(relation.get("type-id").stringValue());
        RelationshipRule rule = RelationshipRoles.rule(type);
        return type.equals(MEMBER_OF_BAND)
                || PARTS.contains(type.toString())
                || (rule != null && rule.mapsTo() != RelationshipRule.MapsTo.RELATIONSHIP);
    }

    /** A right is of a year, as which the span that is over is kept. */
    private static boolean isOfYear(JsonNode owner) {
        Mbid type = Mbid.tryParse(owner.path("type-id").asString("")).orElse(null);
        RelationshipRule rule = type == null ? null : RelationshipRoles.rule(type);
        return rule != null
                && rule.mapsTo() == RelationshipRule.MapsTo.RIGHTS
                && owner.path("begin").asString("").matches("\\d{4}")
                && owner.path("begin").equals(owner.path("end"));
    }

    /** The names of attributes are in a list of the relation, their gids in an object of their own. */
    private static boolean qualifies(JsonNode node, KeptValues kept) {
        return RelationshipAttributeTypes.all().stream()
                .filter(type -> type.name().equals(node.asString())
                        || type.knownGid().map(Mbid::toString).equals(Optional.of(node.asString())))
                .anyMatch(type -> type.instrument()
                                .map(instrument -> kept.has(instrument.toString()))
                                .orElse(false)
                        || type.qualifier()
                                .map(qualifier -> kept.has(qualifier.name().toLowerCase(Locale.ROOT)))
                                .orElse(false)
                        || type.meaning() == RelationshipAttributeType.Meaning.TASK);
    }

    private static boolean isTerm(JsonNode node, String key, JsonNode owner, KeptValues kept) {
        String name = node.asString();
        Mbid gid = Mbid.tryParse(name).orElse(null);
        for (Vocabulary vocabulary : Vocabulary.values()) {
            VocabularyEntry entry = vocabulary.find(gid, gid == null ? name : null);
            if (entry != null && kept.has(entry.term().toString())) {
                return true;
            }
        }
        // an older name of what is known by its gid
        JsonNode id = owner.get(key + "-id");
        return gid == null && id != null && id.isString() && isTerm(id, key + "-id", owner, kept);
    }
}
