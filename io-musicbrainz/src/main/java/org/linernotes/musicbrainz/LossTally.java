package org.linernotes.musicbrainz;

import com.google.common.base.Strings;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.Excerpt;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.json.codec.JsonInput;
import org.linernotes.json.codec.JsonLimits;
import org.linernotes.musicbrainz.wire.Losses;

/**
 * Counts losses by the path of keys that leads to them, {@code /artist-credit/*}: JSON Pointers (RFC 6901) with
 * a star for all positions of a list. Keeps the places of the first ones of each: for reading so many documents that one notice a loss would be too many. It grows while documents are
 * read; not safe for use by several threads.
 */
public final class LossTally {
    private static final int EXAMPLES = 3;
    /** What a hostile file can make it hold. */
    private static final int MOST_PATHS = 10_000;

    private static final int LONGEST_NAME = 100;

    /** The argument of a notice that is the name of a type. */
    private static final String NAME = "text";

    private static final int NONE = -1;

    /** Stands for all positions of a list. */
    private static final String ELEMENT = "*";

    private final Node root = new Node(null, "");
    private final List<Node> pending = new ArrayList<>();
    private final List<Example> pendingExamples = new ArrayList<>();
    private final Map<String, Long> unknownTypes = new TreeMap<>();
    private final ListMultimap<String, Notice> typeExamples = ArrayListMultimap.create();
    private final List<Notice> pendingTypes = new ArrayList<>();
    private int paths = 1;

    /** The nodes on the way to the last one, by their level, and the numbers of the keys there. */
    private final Node[] way = new Node[JsonLimits.DEPTH + 1];

    private final int[] keyNumbers = new int[JsonLimits.DEPTH + 1];

    /** Creates a tally without losses. */
    public LossTally() {}

    /** {@return how many losses there were at each path, by path} */
    public ImmutableSortedMap<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        root.visit((path, node) -> counts.put(path, node.count));
        return ImmutableSortedMap.copyOf(counts);
    }

    /** {@return the places of the first losses at each path, by path} */
    public ImmutableSortedMap<String, ImmutableList<Location>> examples() {
        Map<String, ImmutableList<Location>> examples = new TreeMap<>();
        root.visit((path, node) -> examples.put(path, ImmutableList.copyOf(node.examples)));
        return ImmutableSortedMap.copyOf(examples);
    }

    /**
     * {@return how often each name of a type came that is not in the tables, by name} Of very many names only the first are
     * counted; they are no losses.
     */
    public ImmutableSortedMap<String, Long> unknownTypes() {
        return ImmutableSortedMap.copyOf(unknownTypes);
    }

    /**
     * What was counted at a path, or of a type that is not in the tables.
     *
     * @param code the code that notices would have, were there one for each
     * @param path the path of keys of a loss, {@code /artist-credit/*}; of a type the path to nothing, {@code ""}
     * @param number how many there were
     * @param examples the first ones; of a path only those that are among the first of all, which drains before may have given
     */
    public record Counted(MusicBrainzNotice code, String path, long number, ImmutableList<Notice> examples) {}

    /**
     * {@return all that was counted since the last time, by path, and types by name} The tally then has nothing: for whoever adds up what
     * several threads count, piece by piece.
     */
    public ImmutableList<Counted> drain() {
        List<Counted> counted = new ArrayList<>();
        root.visit((path, node) -> counted.add(node.drain()));
        counted.sort(Comparator.comparing(Counted::path)); // the nodes stand as they were met, by this tally
        unknownTypes.forEach((name, number) -> counted.add(
                new Counted(MusicBrainzNotice.UNKNOWN_TYPE, "", number, ImmutableList.copyOf(typeExamples.get(name)))));
        unknownTypes.clear();
        typeExamples.clear();
        return ImmutableList.copyOf(counted);
    }

    /**
     * Adds what another tally counted.
     *
     * @param other the other tally, for example that of another thread that has ended
     */
    public void addAll(LossTally other) {
        other.root.visit((path, theirs) -> {
            Node node = root;
            for (Node ancestor : theirs.line()) {
                node = child(node, ancestor.key);
            }
            node.code = theirs.code;
            node.count += theirs.count;
            for (Location example : theirs.examples) {
                node.addExample(example);
            }
        });
        other.unknownTypes.forEach(this::addUnknown);
        other.typeExamples.values().forEach(this::addTypeExample);
    }

    Losses losses() {
        return new Losses() {
            @Override
            public void begin() {
                pending.forEach(node -> node.pending = 0);
                pending.clear();
                pendingExamples.clear();
                pendingTypes.clear();
                Arrays.fill(keyNumbers, NONE);
            }

            @Override
            public void end() {
                commit();
            }

            @Override
            public void value(JsonInput in) {
                add(in, here(in), "", MusicBrainzNotice.UNMAPPED_KEY);
            }

            @Override
            public void member(JsonInput in, String key) {
                add(in, child(here(in), key), Location.step(key), MusicBrainzNotice.UNMAPPED_KEY);
            }

            @Override
            public void list(JsonInput in, String key) {
                add(in, child(here(in), key), Location.step(key), MusicBrainzNotice.UNMAPPED_LIST);
            }

            @Override
            public void differing(JsonInput in, String key) {
                add(in, child(here(in), key), Location.step(key), MusicBrainzNotice.DIFFERING_COPY);
            }

            @Override
            public void unknownType(JsonInput in, String key, String text) {
                String name = Excerpt.of(text, LONGEST_NAME);
                Location place = in.location().withPointer(in.pointer() + Location.step(key));
                pendingTypes.add(Notice.of(MusicBrainzNotice.UNKNOWN_TYPE, place, "key", key)
                        .with(NAME, name));
            }
        };
    }

    private void add(JsonInput in, Node node, String below, MusicBrainzNotice code) {
        node.code = code;
        if (node.wantsExample()) { // to name the place costs much more than to count
            pendingExamples.add(new Example(node, in.location().withPointer(in.pointer() + below)));
        }
        if (node.pending++ == 0) {
            pending.add(node);
        }
    }

    private void commit() {
        for (Node node : pending) {
            node.count += node.pending;
            node.pending = 0;
        }
        pending.clear();
        pendingExamples.forEach(example -> example.node.addExample(example.location));
        pendingExamples.clear();
        pendingTypes.forEach(this::addUnknown);
        pendingTypes.clear();
    }

    private void addUnknown(Notice example) {
        String name = Strings.nullToEmpty(example.arguments().get(NAME));
        addUnknown(name, 1L);
        addTypeExample(example);
    }

    private void addTypeExample(Notice example) {
        String name = Strings.nullToEmpty(example.arguments().get(NAME));
        List<Notice> known = typeExamples.get(name);
        if (known.size() < EXAMPLES && unknownTypes.containsKey(name)) {
            known.add(example);
        }
    }

    private void addUnknown(String name, long number) {
        if (unknownTypes.size() < MOST_PATHS || unknownTypes.containsKey(name)) {
            unknownTypes.merge(name, number, Long::sum);
        }
    }

    /** {@return the node of the value being read} It goes on from the deepest key on the way that led to the last node, too. */
    private Node here(JsonInput in) {
        int depth = in.depth();
        int known = depth;
        while (known > 0 && (keyNumbers[known] == NONE || keyNumbers[known] != in.keyNumber(known))) {
            known--;
        }
        Node node = known == 0 ? root : way[known];
        for (int level = known + 1; level <= depth; level++) {
            String key = in.key(level);
            node = child(node, key == null ? ELEMENT : key);
            way[level] = node;
            keyNumbers[level] = in.keyNumber(level);
        }
        return node;
    }

    private Node child(Node parent, String key) {
        for (Node child : parent.children) {
            if (child.key.equals(key)) {
                return child;
            }
        }
        if (paths == MOST_PATHS) {
            return parent;
        }
        paths++;
        Node child = new Node(parent, key);
        parent.children.add(child);
        return child;
    }

    /** The place of a loss, kept until the document has ended. */
    private record Example(Node node, Location location) {}

    /** A path. */
    private static final class Node {
        private final @Nullable Node parent;
        private final String key;
        private final String path;
        private final List<Node> children = new ArrayList<>();
        private final List<Location> examples = new ArrayList<>(EXAMPLES);
        private MusicBrainzNotice code = MusicBrainzNotice.UNMAPPED_KEY;
        private long count;
        /** How many examples were drained. */
        private int drained;
        /** In the document being read. */
        private int pending;

        Node(@Nullable Node parent, String key) {
            this.parent = parent;
            this.key = key;
            this.path = parent == null ? "" : parent.path + Location.step(key);
        }

        Counted drain() {
            ImmutableList<Notice> notices = examples.stream()
                    .map(place -> Notice.of(code, place, "key", key))
                    .collect(ImmutableList.toImmutableList());
            Counted counted = new Counted(code, path, count, notices);
            count = 0;
            drained += examples.size();
            examples.clear();
            return counted;
        }

        /** Whether the place of one more, in the document being read, would be among the first. */
        boolean wantsExample() {
            return drained + examples.size() + pending < EXAMPLES;
        }

        void addExample(Location location) {
            if (drained + examples.size() < EXAMPLES) {
                examples.add(location);
            }
        }

        List<Node> line() {
            List<Node> line = parent == null ? new ArrayList<>() : parent.line();
            if (parent != null) {
                line.add(this);
            }
            return line;
        }

        void visit(BiConsumer<String, Node> visitor) {
            if (count > 0) {
                visitor.accept(path, this);
            }
            children.forEach(child -> child.visit(visitor));
        }
    }
}
