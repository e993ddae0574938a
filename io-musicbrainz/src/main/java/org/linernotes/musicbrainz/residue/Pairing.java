package org.linernotes.musicbrainz.residue;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.linernotes.musicbrainz.tree.Tree;
import org.linernotes.musicbrainz.tree.TreeList;
import org.linernotes.musicbrainz.tree.TreeObject;

/** Which element of a list of a document is which of the list that we write. */
final class Pairing {
    private static final int NONE = -1;

    /** In place of a text that is not there, as against an empty one. */
    private static final String MISSING = "\u0001";

    /** What elements are known by, the most telling first. */
    private static final ImmutableList<Function<TreeList, IntFunction<@Nullable Object>>> KNOWN_BY =
            ImmutableList.of(Pairing::ranked, Pairing::whole, each(Pairing::exactly), each(Pairing::loosely));

    private Pairing() {}

    /** An element, and the how manieth it is. */
    private record Ranked(int rank, Hashed element) {}

    /** An element with its hash, since what we write has one object in many places. */
    private record Hashed(Tree element, int hash) {
        static Hashed of(Tree element, IdentityHashMap<Tree, Integer> known) {
            return new Hashed(element, hash(element, known));
        }

        /** {@return a hash of a value in which each object is hashed once} */
        private static int hash(Tree tree, IdentityHashMap<Tree, Integer> known) {
            if (tree instanceof TreeList list) {
                int hash = 1;
                for (Tree element : list.elements()) {
                    hash = 31 * hash + hash(element, known);
                }
                return hash;
            }
            if (!(tree instanceof TreeObject object)) {
                return tree.hashCode();
            }
            Integer before = known.get(tree);
            if (before != null) {
                return before;
            }
            int hash = 0;
            for (Map.Entry<String, Tree> member : object.members().entrySet()) {
                hash += member.getKey().hashCode() ^ hash(member.getValue(), known);
            }
            known.put(tree, hash);
            return hash;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Hashed that && hash == that.hash && element.equals(that.element);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /**
     * {@return for each element of the document's list the index of its partner, or -1; no partner is there twice}
     *
     * @param theirs the list of the document
     * @param ours the list that we write
     * @param ordered whether the order says something: then partners follow each other as the elements do, and what is left
     *     over is joined in order
     */
    static int[] of(TreeList theirs, TreeList ours, boolean ordered) {
        int[] partners = new int[theirs.size()];
        Arrays.fill(partners, NONE);
        if (ordered && theirs.size() == ours.size()) {
            Arrays.setAll(partners, i -> i);
            return partners;
        }
        boolean[] taken = new boolean[ours.size()];
        for (Function<TreeList, IntFunction<@Nullable Object>> knownBy : KNOWN_BY) {
            pair(knownBy.apply(theirs), knownBy.apply(ours), partners, taken);
        }
        if (ordered) {
            keepRising(partners);
        }
        return partners;
    }

    private static void pair(
            IntFunction<@Nullable Object> theirs, IntFunction<@Nullable Object> ours, int[] partners, boolean[] taken) {
        Map<Object, Deque<Integer>> free = new HashMap<>();
        for (int j = 0; j < taken.length; j++) {
            Object known = taken[j] ? null : ours.apply(j);
            if (known != null) {
                free.computeIfAbsent(known, k -> new ArrayDeque<>()).add(j);
            }
        }
        for (int i = 0; i < partners.length; i++) {
            Object known = partners[i] == NONE ? theirs.apply(i) : null;
            Deque<Integer> candidates = known == null ? null : free.get(known);
            if (candidates != null && !candidates.isEmpty()) {
                partners[i] = candidates.remove();
                taken[partners[i]] = true;
            }
        }
    }

    /** Where the order says something, a partner that would go back is none. */
    private static void keepRising(int[] partners) {
        int highest = NONE;
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] != NONE && partners[i] <= highest) {
                partners[i] = NONE;
            }
            highest = Math.max(highest, partners[i]);
        }
    }

    /**
     * {@return all that the elements say, and the how manieth each is of those that are told apart by nothing} Of twins of which one
     * says more than we write, each keeps its place, and an edit of the one is none of the other.
     */
    private static IntFunction<@Nullable Object> ranked(TreeList list) {
        Map<String, Integer> ranks = new HashMap<>();
        IdentityHashMap<Tree, Integer> known = new IdentityHashMap<>();
        List<@Nullable Object> ranked = new ArrayList<>(list.size());
        for (Tree element : list.elements()) {
            String twin = exactly(element);
            ranked.add(twin == null ? null : new Ranked(ranks.merge(twin, 1, Integer::sum), Hashed.of(element, known)));
        }
        return ranked::get;
    }

    /** {@return all that the elements say} */
    private static IntFunction<@Nullable Object> whole(TreeList list) {
        IdentityHashMap<Tree, Integer> known = new IdentityHashMap<>();
        return index -> Hashed.of(list.elements().get(index), known);
    }

    private static Function<TreeList, IntFunction<@Nullable Object>> each(Function<Tree, @Nullable Object> knownBy) {
        return list -> index -> knownBy.apply(list.elements().get(index));
    }

    /** {@return all by which elements of any list are told apart; null for an element without any of it} */
    private static @Nullable String exactly(Tree element) {
        return known(
                element,
                ImmutableList.of(
                        "id",
                        "type-id",
                        "direction",
                        "begin",
                        "end",
                        "date",
                        "name",
                        "locale",
                        "catalog-number",
                        "value"),
                true);
    }

    /** {@return as much of it as an edition of the vocabularies does not change} */
    private static @Nullable String loosely(Tree element) {
        return known(element, ImmutableList.of("id", "direction"), false);
    }

    private static @Nullable String known(Tree element, ImmutableList<String> keys, boolean attributes) {
        if (!(element instanceof TreeObject object)) {
            return null;
        }
        String id = object.text("id");
        if (id != null) {
            return id;
        }
        List<String> parts = new ArrayList<>();
        for (String key : keys) {
            String text = object.text(key);
            parts.add(text == null ? MISSING : text);
        }
        boolean tells = false;
        for (Tree member : object.members().values()) {
            String inner = member instanceof TreeObject entity ? entity.text("id") : null;
            if (inner != null) {
                parts.add(inner);
                tells = true;
            }
        }
        if (attributes && object.get("attributes") instanceof TreeList list) {
            parts.add(list.elements().stream()
                    .map(Tree::toString)
                    .sorted()
                    .toList()
                    .toString());
        }
        return tells || attributes ? String.join("\u0000", parts) : null;
    }
}
