package org.linernotes.examples.ellingtonia;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.TreeMultiset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * What the archive says, leaf by leaf: for each sitting the scalars of its blocks, each written as {@code path=value}. A leaf
 * is a scalar that says something: null and blank texts do not, and {@code type} says of what sort an entry is, which shows
 * in the path. The leaves of an issue stand in one line together with the number of the take, so that none can be at the
 * wrong take. Texts about personnel stand apart.
 */
final class ArchiveLeaves {
    private static final List<String> OF_BLOCKS =
            List.of("group", "location", "date", "description", "index_date", "same_session");
    private static final List<String> OF_TAKES =
            List.of("index", "matrix", "title", "desor", "suite_index", "youtube", "tidal", "other");
    static final List<String> OF_ISSUES =
            List.of("label", "catalog", "first_issue", "disc", "track", "title", "length", "flags");

    private final Multiset<String> leaves = TreeMultiset.create();
    private final ImmutableList.Builder<String> personnel = ImmutableList.builder();
    private int count;

    /** The leaves of a sitting. */
    record Sitting(ImmutableMultiset<String> leaves, ImmutableList<String> personnel, int count) {
        /** {@return the number of one of its takes} */
        String index() {
            String prefix = "take.index=";
            return leaves.stream()
                    .filter(leaf -> leaf.startsWith(prefix))
                    .findFirst()
                    .orElseThrow()
                    .substring(prefix.length());
        }
    }

    /** {@return the leaves of each sitting of a year} */
    static ImmutableList<Sitting> sittings(JsonNode year) {
        ImmutableList.Builder<Sitting> sittings = ImmutableList.builder();
        for (int i = 0; i < year.size(); ) {
            ArchiveLeaves leaves = new ArchiveLeaves();
            do {
                leaves.block(year.get(i++));
            } while (i < year.size() && year.get(i).has("same_session"));
            sittings.add(new Sitting(ImmutableMultiset.copyOf(leaves.leaves), leaves.personnel.build(), leaves.count));
        }
        return sittings.build();
    }

    private void block(JsonNode block) {
        all("block", block, OF_BLOCKS, List.of("entries"));
        JsonNode entries = block.get("entries");
        for (int i = 0; i < entries.size(); i++) {
            JsonNode entry = entries.get(i);
            switch (entry.get("type").asString()) {
                case "take" -> {
                    boolean heading = ArchiveCount.isHeading(entry, Optional.ofNullable(entries.get(i + 1)));
                    take(entry, heading ? "heading" : "take");
                }
                case "suite" -> all("heading", entry, List.of("suite_title"), List.of("type"));
                case "note" -> all("note", entry, List.of("content"), List.of("type"));
                default -> {
                    all("artists", entry, List.of(), List.of("type", "value"));
                    personnel.add(entry.get("value").asString());
                }
            }
        }
    }

    private void take(JsonNode take, String path) {
        all(path, take, OF_TAKES, List.of("type", "releases"));
        for (JsonNode issue : take.get("releases")) {
            Map<String, String> said = new TreeMap<>();
            issue.properties().forEach(property -> {
                said.put(property.getKey(), property.getValue().asString());
                count++;
            });
            leaves.add("issue of " + take.path("index").asString("") + "=" + said);
        }
    }

    private void all(String path, JsonNode object, List<String> known, List<String> apart) {
        object.properties().forEach(property -> {
            String name = property.getKey();
            String value = property.getValue().asString("");
            if (!value.isBlank() && !apart.contains(name)) {
                if (!known.contains(name)) {
                    throw new AssertionError("the archive has a key that is not known here: " + path + "." + name);
                }
                leaves.add(path + "." + name + "=" + value);
                count++;
            }
        });
    }
}
