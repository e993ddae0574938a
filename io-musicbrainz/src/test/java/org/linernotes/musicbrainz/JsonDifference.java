package org.linernotes.musicbrainz;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What differs between two documents, leaf by leaf: a leaf is a pointer with its value, an empty list or object is one, and a value
 * that changed is one lost and one added. Pointers are those of the first document. It knows nothing of how documents are written.
 */
final class JsonDifference {
    private static final Set<String> UNORDERED = Set.of(
            ("relations tags genres user-tags user-genres aliases isrcs iswcs ipis isnis collections artists labels recordings releases"
                            + " release-groups works events places areas attributes secondary-types secondary-type-ids languages"
                            + " iso-3166-1-codes iso-3166-2-codes iso-3166-3-codes discs")
                    .split(" "));

    final List<String> kept = new ArrayList<>();
    final List<String> lost = new ArrayList<>();
    final List<String> added = new ArrayList<>();

    private final boolean exact;

    private JsonDifference(boolean exact) {
        this.exact = exact;
    }

    /** {@return the difference where the order of every list counts} */
    static JsonDifference exact(JsonNode before, JsonNode after) {
        return of(before, after, true);
    }

    /** {@return the difference where the order of lists whose order says nothing does not count} */
    static JsonDifference loose(JsonNode before, JsonNode after) {
        return of(before, after, false);
    }

    private static JsonDifference of(JsonNode before, JsonNode after, boolean exact) {
        JsonDifference difference = new JsonDifference(exact);
        difference.compare("", before, after, "");
        return difference;
    }

    boolean isEmpty() {
        return lost.isEmpty() && added.isEmpty();
    }

    /** {@return the pointers among some under which leaves are lost, and those of lost leaves that are under none of them} */
    Coverage coveredBy(Set<String> pointers) {
        Set<String> spoiled = new HashSet<>();
        kept.forEach(leaf -> spoiled.addAll(above(leaf)));
        Set<String> real = new HashSet<>();
        lost.forEach(leaf -> real.addAll(above(leaf)));
        Set<String> unreported = new TreeSet<>();
        for (String leaf : lost) {
            if (above(leaf).stream().noneMatch(pointer -> !pointer.isEmpty() && pointers.contains(pointer))) {
                unreported.add(leaf);
            }
        }
        Set<String> wrong = new TreeSet<>();
        for (String pointer : pointers) {
            if (pointer.isEmpty() || !real.contains(pointer) || spoiled.contains(pointer)) {
                wrong.add(pointer);
            }
        }
        return new Coverage(unreported, wrong);
    }

    /** Lost leaves that no report tells, and reports that are not true. */
    record Coverage(Set<String> unreported, Set<String> wrong) {}

    private static List<String> above(String pointer) {
        List<String> all = new ArrayList<>();
        for (int i = pointer.indexOf('/'); i >= 0; i = pointer.indexOf('/', i + 1)) {
            all.add(pointer.substring(0, i));
        }
        all.add(pointer);
        return all;
    }

    static List<String> leaves(JsonNode node, String pointer) {
        List<String> leaves = new ArrayList<>();
        if (node instanceof ObjectNode object && !object.isEmpty()) {
            object.properties()
                    .forEach(member ->
                            leaves.addAll(leaves(member.getValue(), pointer + "/" + escape(member.getKey()))));
        } else if (node instanceof ArrayNode array && !array.isEmpty()) {
            for (int i = 0; i < array.size(); i++) {
                leaves.addAll(leaves(array.get(i), pointer + "/" + i));
            }
        } else {
            leaves.add(pointer);
        }
        return leaves;
    }

    private static String escape(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    private void compare(String key, JsonNode before, JsonNode after, String pointer) {
        if (before instanceof ObjectNode a && after instanceof ObjectNode b && !a.isEmpty() && !b.isEmpty()) {
            for (Map.Entry<String, JsonNode> member : a.properties()) {
                String below = pointer + "/" + escape(member.getKey());
                JsonNode other = b.get(member.getKey());
                if (other == null) {
                    lost.addAll(leaves(member.getValue(), below));
                } else {
                    compare(member.getKey(), member.getValue(), other, below);
                }
            }
            for (Map.Entry<String, JsonNode> member : b.properties()) {
                if (!a.has(member.getKey())) {
                    added.addAll(leaves(member.getValue(), pointer + "/" + escape(member.getKey())));
                }
            }
        } else if (before instanceof ArrayNode a && after instanceof ArrayNode b && !a.isEmpty() && !b.isEmpty()) {
            compareLists(key, a, b, pointer);
        } else if (same(before, after)) {
            kept.add(pointer);
        } else {
            lost.addAll(leaves(before, pointer));
            added.addAll(leaves(after, pointer));
        }
    }

    private void compareLists(String key, ArrayNode a, ArrayNode b, String pointer) {
        for (int[] pair : pairs(key, a, b)) {
            if (pair[0] < 0) {
                added.addAll(leaves(b.get(pair[1]), pointer + "/+" + pair[1]));
            } else if (pair[1] < 0) {
                lost.addAll(leaves(a.get(pair[0]), pointer + "/" + pair[0]));
            } else {
                compare("", a.get(pair[0]), b.get(pair[1]), pointer + "/" + pair[0]);
            }
        }
    }

    private List<int[]> pairs(String key, ArrayNode a, ArrayNode b) {
        if (!exact && UNORDERED.contains(key)) {
            return pairsByIdentity(key, a, b);
        }
        List<String> idsBefore = ids(a);
        List<String> idsAfter = ids(b);
        if (!idsBefore.isEmpty() && !idsAfter.isEmpty()) {
            return pairsById(idsBefore, idsAfter);
        }
        List<int[]> pairs = new ArrayList<>();
        if (a.size() == b.size()) {
            for (int i = 0; i < a.size(); i++) {
                pairs.add(new int[] {i, i});
            }
            return pairs;
        }
        return pairsInOrder(a, b);
    }

    private static List<int[]> pairsByIdentity(String key, ArrayNode a, ArrayNode b) {
        List<String> after = b.valueStream().map(JsonDifference::canon).toList();
        Map<String, List<Integer>> free = new LinkedHashMap<>();
        for (int j = 0; j < b.size(); j++) {
            free.computeIfAbsent(identity(key, b.get(j)), k -> new ArrayList<>())
                    .add(j);
        }
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < a.size(); i++) {
            List<Integer> mine = free.getOrDefault(identity(key, a.get(i)), new ArrayList<>());
            String before = mine.size() > 1 ? canon(a.get(i)) : "";
            int at = 0;
            for (int n = mine.size() - 1; n >= 0 && mine.size() > 1; n--) {
                at = after.get(mine.get(n)).equals(before) ? n : at;
            }
            pairs.add(new int[] {i, mine.isEmpty() ? -1 : mine.remove(/* index */ at)});
        }
        free.values().forEach(left -> left.forEach(j -> pairs.add(new int[] {-1, j})));
        return pairs;
    }

    /** {@return the ids of the elements; none where one has none or two have the same} */
    private static List<String> ids(ArrayNode list) {
        Set<String> ids = new LinkedHashSet<>();
        for (JsonNode element : list) {
            JsonNode id = element.isObject() ? element.get("id") : null;
            if (id == null || !id.isString() || !ids.add(id.stringValue())) {
                return List.of();
            }
        }
        return new ArrayList<>(ids);
    }

    private static List<int[]> pairsById(List<String> before, List<String> after) {
        List<int[]> pairs = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        for (int j = 0; j < after.size(); j++) {
            places.put(after.get(j), j);
        }
        Set<String> known = new HashSet<>(before);
        boolean inOrder = before.stream()
                .filter(places::containsKey)
                .toList()
                .equals(after.stream().filter(known::contains).toList());
        for (int i = 0; i < before.size(); i++) {
            pairs.add(new int[] {i, inOrder ? places.getOrDefault(before.get(i), -1) : -1});
        }
        for (int j = 0; j < after.size(); j++) {
            if (!inOrder || !known.contains(after.get(j))) {
                pairs.add(new int[] {-1, j});
            }
        }
        return pairs;
    }

    /** Lists without ids whose lengths differ: the longest run that is equal in both, and so on before and behind it. */
    private static List<int[]> pairsInOrder(ArrayNode a, ArrayNode b) {
        List<int[]> pairs = new ArrayList<>();
        pairRuns(
                a.valueStream().map(JsonDifference::canon).toList(),
                0,
                b.valueStream().map(JsonDifference::canon).toList(),
                0,
                pairs);
        return pairs;
    }

    private static void pairRuns(List<String> a, int fromA, List<String> b, int fromB, List<int[]> pairs) {
        int[] run = longestRun(a, b);
        if (run[2] == 0) {
            for (int i = 0; i < a.size(); i++) {
                pairs.add(new int[] {fromA + i, -1});
            }
            for (int j = 0; j < b.size(); j++) {
                pairs.add(new int[] {-1, fromB + j});
            }
            return;
        }
        pairRuns(a.subList(0, run[0]), fromA, b.subList(0, run[1]), fromB, pairs);
        for (int k = 0; k < run[2]; k++) {
            pairs.add(new int[] {fromA + run[0] + k, fromB + run[1] + k});
        }
        int endA = run[0] + run[2];
        int endB = run[1] + run[2];
        pairRuns(a.subList(endA, a.size()), fromA + endA, b.subList(endB, b.size()), fromB + endB, pairs);
    }

    /** {@return where the longest run of equal elements begins in both, the earliest of several, and its length} */
    private static int[] longestRun(List<String> a, List<String> b) {
        int[] best = {0, 0, 0};
        int[] above = new int[b.size() + 1];
        for (int i = 0; i < a.size(); i++) {
            int[] lengths = new int[b.size() + 1];
            for (int j = 0; j < b.size(); j++) {
                lengths[j + 1] = a.get(i).equals(b.get(j)) ? above[j] + 1 : 0;
                if (lengths[j + 1] > best[2]) {
                    best = new int[] {i - lengths[j + 1] + 1, j - lengths[j + 1] + 1, lengths[j + 1]};
                }
            }
            above = lengths;
        }
        return best;
    }

    private static String identity(String key, JsonNode element) {
        if (!element.isObject()) {
            return canon(element);
        }
        if (key.equals("relations")) {
            String target = element.path("target-type").asString("");
            List<String> attributes = new ArrayList<>();
            JsonNode list = element.path("attributes");
            list.forEach(attribute -> attributes.add(canon(attribute)));
            if (list.isString()) { // the definition takes a text for the list of its characters
                list.stringValue().codePoints().forEach(c -> attributes.add("\"" + Character.toString(c) + "\""));
            }
            attributes.sort(null);
            return String.join(
                    "|",
                    canon(element.path("type-id")),
                    canon(element.path("direction")),
                    canon(element.path(target).path("id")),
                    canon(element.path("begin")),
                    canon(element.path("end")),
                    attributes.toString());
        }
        if (element.path("id").isString()) {
            return element.get("id").stringValue();
        }
        JsonNode typeId = element.path("type-id");
        boolean hasTypeId = !typeId.isMissingNode()
                && !typeId.isNull()
                && !typeId.asString("").isEmpty();
        return String.join(
                "|",
                canon(element.path("name")),
                canon(element.path("locale")),
                canon(hasTypeId ? typeId : element.path("type")),
                canon(element.path("value")));
    }

    /** {@return the value with the members of objects in the order of their names} */
    private static String canon(JsonNode node) {
        if (node instanceof ObjectNode object) {
            Map<String, String> members = new HashMap<>();
            object.properties().forEach(member -> members.put(member.getKey(), canon(member.getValue())));
            return new TreeMap<>(members).toString();
        }
        if (node instanceof ArrayNode array) {
            Queue<String> elements = new ArrayDeque<>();
            array.forEach(element -> elements.add(canon(element)));
            return elements.toString();
        }
        return node.isMissingNode() ? "null" : node.toString();
    }

    private static boolean same(JsonNode a, JsonNode b) {
        if (a.isNumber() && b.isNumber()) {
            return a.decimalValue().compareTo(b.decimalValue()) == 0;
        }
        return a.equals(b);
    }
}
