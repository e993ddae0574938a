package org.linernotes.musicbrainz.wire;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.linernotes.core.entity.EntityType;
import org.linernotes.json.codec.Decoder;
import org.linernotes.musicbrainz.tree.Tree;
import org.linernotes.musicbrainz.tree.TreeList;
import org.linernotes.musicbrainz.tree.TreeObject;
import org.linernotes.musicbrainz.tree.TreeScalar;
import org.linernotes.musicbrainz.vocabulary.RelationshipAttributeType;
import org.linernotes.musicbrainz.vocabulary.RelationshipAttributeTypes;
import org.linernotes.musicbrainz.vocabulary.RelationshipType;
import org.linernotes.musicbrainz.vocabulary.RelationshipTypes;

/**
 * Documents made at random from the tables by which documents are read: any of their keys, with values as they should be and as they
 * should not, keys of no table among them. The same ids come again and again, in several places.
 */
public final class RandomDocuments {
    private static final int DEEPEST = 5;
    private static final int IDS = 6;
    private static final List<String> DATES = List.of(
            "1957", "1957-12", "1957-12-04", "????-12-04", "", "1957-??-04", "0987", "-005", "no date", "2057-13-45");
    private static final List<String> TEXTS =
            List.of("", "Générique", "Au bar", "é", "T-070.246.800-1", "FRZ11 5700001", "0", "mul", "a/b~c");

    private static final List<RelationshipType> TYPES =
            RelationshipTypes.all().stream().filter(RelationshipType::hasGid).toList();
    private static final List<RelationshipAttributeType> ATTRIBUTES = RelationshipAttributeTypes.all().stream()
            .filter(type -> type.knownGid().isPresent())
            .toList();

    private final SplittableRandom random;

    /** Makes documents. */
    public RandomDocuments(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** {@return a document about an entity of a kind} */
    public TreeObject next(EntityType kind) {
        TreeObject document = entity(kind, 0);
        tell(kind, document);
        return document;
    }

    /** A key that shows of which kind the document is. */
    private static void tell(EntityType kind, TreeObject document) {
        for (String key : DocumentKind.tellingKeys(kind)) {
            if (document.get(key) == null) {
                document.put(key, TreeScalar.NULL);
            }
            return;
        }
    }

    private TreeObject entity(EntityType kind, int depth) {
        TreeObject entity = object(WireDocuments.of(kind).table().keys(), depth, 60);
        String id = kind == EntityType.DISC ? discId() : mbid();
        entity.put("id", TreeScalar.of(id));
        for (String name : List.of("name", "title", "resource")) {
            if (entity.get(name) != null || isRequired(kind, name)) {
                entity.put(name, TreeScalar.of(pick(TEXTS) + (name.equals("resource") ? "/" : "")));
            }
        }
        return entity;
    }

    private static boolean isRequired(EntityType kind, String name) {
        return WireDocuments.of(kind).table().model().property(name).isPresent() && !name.equals("sortName");
    }

    private TreeObject object(Keys keys, int depth, int percent) {
        TreeObject object = new TreeObject();
        for (int slot = 0; slot < keys.size(); slot++) {
            if (random.nextInt(100) < percent / (depth + 1)) {
                object.put(keys.key(slot), value(keys.key(slot), keys.value(slot), depth + 1));
            }
        }
        if (random.nextInt(8) == 0) {
            object.put("of-no-table", anything(2));
        }
        return object;
    }

    private Tree value(String key, Decoder<?> decoder, int depth) {
        int luck = random.nextInt(40);
        if (luck < 4) {
            return TreeScalar.NULL;
        } else if (luck == 4) {
            return anything(2);
        } else if (depth > DEEPEST) {
            return TreeScalar.NULL;
        }
        if (decoder instanceof ListDecoder<?> list) {
            return list(key, list.element(), depth);
        } else if (decoder instanceof References reference) {
            return entity(reference.type(), depth);
        } else if (decoder instanceof WireObject<?> object) {
            TreeObject made = object(object.table().keys(), depth - 1, 80);
            if (object.table().model().name().equals("medium")
                    || object.table().model().name().equals("track")) {
                made.put("id", TreeScalar.of(mbid()));
            }
            return made;
        }
        return ofKey(key, decoder, depth);
    }

    private TreeList list(String key, Decoder<?> element, int depth) {
        TreeList list = new TreeList();
        for (int n = random.nextInt(4); n > 0; n--) {
            list.add(value(key, element, depth));
        }
        return list;
    }

    private Tree ofKey(String key, Decoder<?> decoder, int depth) {
        return switch (key) {
            case "relations" -> relations(depth);
            case "artist-credit" -> list(key, CreditTable.NAME, depth);
            case "life-span" -> span(new TreeObject());
            case "text-representation" -> {
                TreeObject text = new TreeObject();
                text.put("language", TreeScalar.of("fra"));
                text.put("script", random.nextBoolean() ? TreeScalar.NULL : TreeScalar.of("Latn"));
                yield text;
            }
            case "begin", "end", "date" -> TreeScalar.of(pick(DATES));
            case "ended", "video", "cancelled", "primary" -> flag();
            case "length", "position", "track-count", "track-offset", "sectors", "offset-count", "label-code" ->
                number();
            case "latitude", "longitude" ->
                random.nextBoolean() ? TreeScalar.of("48.50") : TreeScalar.of(new BigDecimal("2.25"));
            default -> decoder.equals(WireValues.GID) ? TreeScalar.of(mbid()) : TreeScalar.of(pick(TEXTS));
        };
    }

    private Tree number() {
        int number = random.nextInt(3000);
        return random.nextInt(4) == 0 ? TreeScalar.of(String.valueOf(number)) : TreeScalar.of(number);
    }

    private Tree flag() {
        return random.nextInt(4) == 0 ? TreeScalar.of(random.nextInt(2)) : TreeScalar.of(random.nextBoolean());
    }

    private TreeObject span(TreeObject object) {
        object.put("begin", random.nextBoolean() ? TreeScalar.NULL : TreeScalar.of(pick(DATES)));
        object.put("end", random.nextBoolean() ? TreeScalar.NULL : TreeScalar.of(pick(DATES)));
        object.put("ended", flag());
        return object;
    }

    private TreeList relations(int depth) {
        TreeList relations = new TreeList();
        for (int n = random.nextInt(5); n > 0; n--) {
            relations.add(relation(depth));
        }
        return relations;
    }

    private TreeObject relation(int depth) {
        RelationshipType type = pick(TYPES);
        boolean forward = random.nextBoolean();
        String target = forward ? type.entity1() : type.entity0();
        EntityType kind = EntityType.tryParse(target.replace('_', '-')).orElse(EntityType.ARTIST);
        TreeObject relation = new TreeObject();
        relation.put("type", TreeScalar.of(random.nextInt(10) == 0 ? "a former name" : type.name()));
        relation.put("type-id", TreeScalar.of(type.gid().toString()));
        relation.put("direction", TreeScalar.of(forward ? "forward" : "backward"));
        relation.put("target-type", TreeScalar.of(target));
        relation.put(target, entity(kind, depth + 1));
        span(relation);
        relation.put("source-credit", TreeScalar.of(random.nextInt(4) == 0 ? "Miles" : ""));
        relation.put("target-credit", TreeScalar.of(random.nextInt(4) == 0 ? "Kenny" : ""));
        attributes(relation);
        if (random.nextInt(6) == 0) {
            relation.put("ordering-key", TreeScalar.of(1 + random.nextInt(9)));
        }
        return relation;
    }

    private void attributes(TreeObject relation) {
        TreeList names = new TreeList();
        TreeObject ids = new TreeObject();
        TreeObject values = new TreeObject();
        TreeObject credits = new TreeObject();
        for (int n = random.nextInt(3); n > 0; n--) {
            RelationshipAttributeType type = pick(ATTRIBUTES);
            names.add(TreeScalar.of(type.name()));
            ids.put(type.name(), TreeScalar.of(type.gid().toString()));
            if (type.freeText() || random.nextInt(9) == 0) {
                values.put(type.name(), TreeScalar.of(pick(TEXTS)));
            }
            if (type.creditable() && random.nextBoolean()) {
                credits.put(type.name(), TreeScalar.of(pick(TEXTS)));
            }
        }
        relation.put("attributes", names);
        relation.put("attribute-ids", random.nextInt(9) == 0 ? new TreeObject() : ids);
        relation.put("attribute-values", values);
        if (random.nextBoolean()) {
            relation.put("attribute-credits", credits);
        }
    }

    private Tree anything(int depth) {
        return switch (random.nextInt(depth > 0 ? 7 : 5)) {
            case 0 -> TreeScalar.EMPTY;
            case 1 -> TreeScalar.of(random.nextInt(9));
            case 2 -> TreeScalar.of(random.nextBoolean());
            case 3 -> TreeScalar.of("anything");
            case 4 -> TreeScalar.NULL;
            case 5 -> new TreeList(List.of(anything(depth - 1), anything(depth - 1)));
            default -> {
                TreeObject object = new TreeObject();
                object.put("any", anything(depth - 1));
                yield object;
            }
        };
    }

    private String mbid() {
        return new UUID(0x1957_1204_0000_4000L, 0x8000_0000_0000_0000L + random.nextInt(IDS)).toString();
    }

    private String discId() {
        return "disc-" + random.nextInt(IDS) + "-".repeat(22);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
