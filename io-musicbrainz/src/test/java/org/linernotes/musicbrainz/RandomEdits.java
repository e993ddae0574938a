package org.linernotes.musicbrainz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Edits of a document that its kind does not foresee: keys are dropped, moved and renamed, elements come twice or elsewhere, values are
 * of other types or of another entity. The id of the document stays, since by it the document is known.
 */
final class RandomEdits {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "x",
            "\u0000",
            "\ud83c\udfb7",
            "e\u0301",
            "\u202e",
            "\ufeff",
            "1",
            "true",
            "1957-12-04",
            "????-04-28",
            "1957-13-45",
            "Album",
            "Person",
            "forward",
            "release_group");
    private static final List<String> NUMBERS =
            List.of("0", "-1", "7", "2147483648", "9223372036854775808", "1.5", "1e30", "100.00");

    private final Random random;
    private final JsonNode document;
    private final List<ObjectNode> objects = new ArrayList<>();
    private final List<ArrayNode> lists = new ArrayList<>();
    private final List<String> keys = new ArrayList<>(List.of("x", "", "a/b~c"));
    private final List<String> ids = new ArrayList<>();

    private RandomEdits(JsonNode document, Random random) {
        this.random = random;
        this.document = document;
        find("", document);
    }

    /** Edits a document in a few places. */
    static void edit(JsonNode document, Random random) {
        for (int n = 1 + random.nextInt(4); n > 0; n--) {
            new RandomEdits(document, random).edit();
        }
    }

    private void find(String key, JsonNode node) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
            object.properties().forEach(member -> {
                keys.add(member.getKey());
                find(member.getKey(), member.getValue());
            });
            if (object.path("id").isString()) {
                ids.add(object.get("id").stringValue());
            }
        } else if (node instanceof ArrayNode list) {
            boolean isOrderedText =
                    key.contains("_"); // the definition of differences knows older names of sets for lists in order
            if (!isOrderedText
                    && list.valueStream()
                            .noneMatch(JsonNode::isNumber)) { // of equal ones side by side either may be lost
                lists.add(list);
            }
            list.forEach(element -> find("", element));
        }
    }

    private void edit() {
        if (random.nextBoolean() || lists.isEmpty()) {
            editObject(any(objects));
        } else {
            editList(any(lists));
        }
    }

    private void editObject(ObjectNode object) {
        List<String> own = new ArrayList<>(object.propertyNames());
        if (isDocument(object)) {
            own.remove("id");
        }
        if (own.isEmpty()) {
            object.set("x", value(0));
            return;
        }
        String key = any(own);
        switch (random.nextInt(9)) {
            case 0 -> object.remove(key);
            case 1 -> other(object).set(key, object.get(key).deepCopy());
            case 2 -> other(object).set(key, object.remove(key));
            case 3 -> object.set(other(keys), object.remove(key));
            case 4 -> object.set(key, value(0));
            case 5 -> object.set(key, NODES.nullNode());
            case 6 -> object.set(key, object.get(key).isArray() ? NODES.arrayNode() : NODES.stringNode(""));
            case 7 -> object.set(other(keys), value(0));
            default -> object.set(key, NODES.stringNode(object.get(key).asString("") + any(TEXTS)));
        }
    }

    /** {@return a key that is not the id, so that the document keeps its own} */
    private String other(List<String> all) {
        String key = any(all);
        return key.equals("id") ? "x" : key;
    }

    private ObjectNode other(ObjectNode object) {
        ObjectNode other = any(objects);
        return isDocument(other) ? object : other;
    }

    @SuppressWarnings("ReferenceEquality") // a copy of it is another object
    private boolean isDocument(ObjectNode object) {
        return object == document;
    }

    private void editList(ArrayNode list) {
        List<JsonNode> elements = new ArrayList<>();
        list.forEach(elements::add);
        switch (elements.isEmpty() ? 0 : random.nextInt(6)) {
            case 0 -> elements.add(random.nextInt(elements.size() + 1), value(0));
            case 1 ->
                elements.add(random.nextInt(elements.size() + 1), any(elements).deepCopy());
            case 2 -> elements.remove(random.nextInt(elements.size()));
            case 3 -> elements.add(elements.remove(random.nextInt(elements.size())));
            case 4 -> Collections.shuffle(elements, random);
            default -> contradict(elements);
        }
        list.removeAll();
        elements.forEach(list::add);
    }

    /** Another copy of an element that says something else, under the same id if it has one. */
    private void contradict(List<JsonNode> elements) {
        JsonNode copy = any(elements).deepCopy();
        if (copy instanceof ObjectNode object && !object.isEmpty()) {
            object.set(any(new ArrayList<>(object.propertyNames())), value(0));
        }
        elements.add(copy);
    }

    private JsonNode value(int depth) {
        return switch (random.nextInt(depth > 2 ? 5 : 8)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> NODES.numberNode(new BigDecimal(any(NUMBERS)));
            case 3 -> NODES.stringNode(any(TEXTS));
            case 4 ->
                NODES.stringNode(
                        ids.isEmpty() || random.nextBoolean()
                                ? new UUID(random.nextLong(), random.nextLong()).toString()
                                : any(ids));
            case 5 -> NODES.arrayNode().add(value(depth + 1)).add(value(depth + 1));
            case 6 -> NODES.objectNode().set(any(keys), value(depth + 1));
            default -> any(objects).deepCopy();
        };
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
