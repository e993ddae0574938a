package org.linernotes.musicbrainz.residue;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.linernotes.musicbrainz.tree.Tree;
import org.linernotes.musicbrainz.tree.TreeList;
import org.linernotes.musicbrainz.tree.TreeObject;
import org.linernotes.musicbrainz.tree.TreeScalar;

/** The lists of MusicBrainz's documents. */
final class Lists {
    /** The keys of lists whose order says nothing. */
    static final ImmutableSet<String> UNORDERED = ImmutableSet.of(
            "relations",
            "tags",
            "genres",
            "user-tags",
            "user-genres",
            "aliases",
            "isrcs",
            "iswcs",
            "ipis",
            "isnis",
            "collections",
            "artists",
            "labels",
            "recordings",
            "releases",
            "release-groups",
            "works",
            "events",
            "places",
            "areas",
            "attributes",
            "secondary-types",
            "secondary-type-ids",
            "languages",
            "iso-3166-1-codes",
            "iso-3166-2-codes",
            "iso-3166-3-codes",
            "discs");

    /** Stands for an element of which nothing is known that distinguishes it. */
    private static final String NAMELESS = "?";

    /** What tells the second of equal elements from the first, and so on; a form may speak of the second alone. */
    private static final Pattern COUNTER = Pattern.compile("#[0-9]+$");

    private Lists() {}

    /** What elements of lists whose order says nothing are known by. */
    private static final ImmutableSet<String> KNOWN_BY = ImmutableSet.of(
            "id", "type-id", "direction", "begin", "end", "attributes", "name", "locale", "type", "value");

    /** {@return whether every element has an id, and no two the same: then elements are known by it} */
    static boolean haveIds(TreeList list) {
        Set<String> ids = new HashSet<>();
        return list.elements().stream()
                .allMatch(element -> element instanceof TreeObject object
                        && object.text("id") != null
                        && ids.add(object.text("id")));
    }

    /** {@return whether something is a residue by which an element is known, or a target of a relation without its id} */
    static boolean losesIdentity(ObjectForm form) {
        return form.kept.keySet().stream().anyMatch(KNOWN_BY::contains)
                || form.below.entrySet().stream().anyMatch(lower -> losesIdentity(lower.getKey(), lower.getValue()));
    }

    private static boolean losesIdentity(String key, Form form) {
        if (form instanceof ListForm list) {
            return key.equals("attributes")
                    && (!list.more.isEmpty()
                            || !list.omitted.isEmpty()
                            || list.order.stream().anyMatch(way -> way.startsWith(ListForm.MORE)));
        }
        return ((ObjectForm) form).kept.containsKey("id");
    }

    /** {@return what an element of a list whose order says nothing is known by} */
    static String knownBy(String key, Tree element) {
        if (!(element instanceof TreeObject object)) {
            return element.toString();
        }
        if (key.equals("relations")) {
            String target = object.text("target-type");
            Tree other = target == null ? null : object.get(target);
            Tree attributes = object.get("attributes");
            return joined(
                    object.get("type-id"),
                    object.get("direction"),
                    other instanceof TreeObject entity ? entity.get("id") : null,
                    object.get("begin"),
                    object.get("end"),
                    attributes instanceof TreeList list ? sorted(list) : attributes);
        }
        if (object.text("id") != null) {
            return String.valueOf(object.text("id"));
        }
        Tree typeId = object.get("type-id");
        return joined(
                object.get("name"),
                object.get("locale"),
                typeId == null || typeId.isBlank() ? object.get("type") : typeId,
                object.get("value"));
    }

    private static TreeList sorted(TreeList list) {
        return new TreeList(list.elements().stream()
                .sorted(Comparator.comparing(Tree::toString))
                .toList());
    }

    private static String joined(@Nullable Tree... parts) {
        StringBuilder joined = new StringBuilder();
        for (Tree part : parts) {
            joined.append(part == null ? TreeScalar.NULL : part).append('\u0000');
        }
        return joined.toString();
    }

    /**
     * {@return what distinguishes the elements of a list that we write, in their order, each once} Where their order says nothing, those
     * that are known by the same (aliases of one name) are told apart by what else they say, and only equal ones by a counter.
     */
    static List<String> identities(String key, TreeList list) {
        Multiset<String> counts = HashMultiset.create();
        if (UNORDERED.contains(key)) {
            list.elements().forEach(element -> counts.add(identity(element)));
        }
        return identities(list, element -> counts.count(identity(element)) > 1);
    }

    /**
     * {@return the same after an edit}
     *
     * @param before what distinguished the elements of which a form says something
     */
    static List<String> identities(TreeList list, Set<String> before) {
        Set<String> uncounted = new HashSet<>(before);
        before.forEach(identity -> uncounted.add(COUNTER.matcher(identity).replaceFirst("")));
        return identities(list, element -> uncounted.contains(identityInFull(element)));
    }

    private static List<String> identities(TreeList list, Predicate<Tree> inFull) {
        Set<String> identities = new LinkedHashSet<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Tree element : list.elements()) {
            String identity = inFull.test(element) ? identityInFull(element) : identity(element);
            int count = seen.merge(identity, 1, Integer::sum);
            while (!identities.add(count == 1 ? identity : identity + "#" + count)) {
                count = seen.merge(identity, 1, Integer::sum);
            }
        }
        return ImmutableList.copyOf(identities);
    }

    private static String identityInFull(Tree element) {
        return identity(element) + "#" + scalars(element);
    }

    private static String identity(Tree element) {
        String known = element instanceof TreeObject object ? object.identity() : element.toString();
        return known.isEmpty() ? NAMELESS : known;
    }

    /** {@return a hash of the members without parts: what others say of an entity in it is none of its own} */
    private static String scalars(Tree element) {
        int hash = 0;
        if (element instanceof TreeObject object) {
            for (Map.Entry<String, Tree> member : object.members().entrySet()) {
                hash += member.getValue() instanceof TreeScalar ? member.hashCode() : 0;
            }
        }
        return Integer.toHexString(hash);
    }
}
