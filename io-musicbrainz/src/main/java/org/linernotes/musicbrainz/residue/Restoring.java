package org.linernotes.musicbrainz.residue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linernotes.musicbrainz.tree.Tree;
import org.linernotes.musicbrainz.tree.TreeList;
import org.linernotes.musicbrainz.tree.TreeObject;

/**
 * Gives a document that we write the form of another one and, where it is asked for, the residue. What was edited since has no
 * form of its own, and shows as it is.
 */
final class Restoring {
    private final Map<String, Map<String, Tree>> residue;

    /**
     * Creates it.
     *
     * @param residue the residue by the entity and by the way from it; none for the form alone
     */
    Restoring(Map<String, Map<String, Tree>> residue) {
        this.residue = residue;
    }

    TreeObject restore(TreeObject ours, ObjectForm form) {
        return object(ours, form, ours.entity());
    }

    /** What has no form here is written as the web service of today does. */
    private Tree tree(Tree ours, @Nullable Form form, String entity) {
        if (ours instanceof TreeObject object) {
            String owner = object.entity().isEmpty() ? entity : object.entity();
            ObjectForm own =
                    form instanceof ObjectForm known && known.of.equals(object.entity()) ? known : new ObjectForm();
            return object(object, own, owner);
        }
        return ours instanceof TreeList list
                ? list(list, form instanceof ListForm known ? known : new ListForm(), entity)
                : ours;
    }

    private TreeObject object(TreeObject ours, ObjectForm form, String entity) {
        TreeObject restored = new TreeObject().withEntity(ours.entity()).withIdentity(ours.identity());
        for (Map.Entry<String, Tree> member : ours.members().entrySet()) {
            String key = member.getKey();
            boolean isLeftOut = ours.isWide(key) && !form.wide.contains(key);
            Tree value = isLeftOut ? null : member(key, member.getValue(), form, entity);
            if (value != null) {
                put(restored, key, value, form);
                keepOrigin(restored, key, ours, form);
            }
        }
        form.blank.forEach((key, value) -> {
            if (ours.get(key) == null) {
                put(restored, key, value, form);
            }
        });
        form.beside.forEach(restored::put);
        form.kept.forEach((name, way) -> {
            Tree value = residue.getOrDefault(entity, Map.of()).get(way);
            if (value != null) {
                restored.members().putIfAbsent(name, value); // what is said since beats what could not be read
            }
        });
        return restored;
    }

    private @Nullable Tree member(String key, Tree value, ObjectForm form, String entity) {
        ObjectForm.Spelling spelling = form.spelt.get(key);
        if (spelling != null && spelling.usual().equals(value)) {
            return spelling.printed();
        }
        if (SameValue.saysNothing(value)) {
            boolean wasNeverThere = form.omitted.contains(key) && !form.instead.containsKey(key);
            return wasNeverThere || form.absent.contains(key) ? null : blank(key, value, form, entity);
        }
        if (form.omitted.contains(key)) {
            Tree before = form.instead.get(key);
            return before == null || before.equals(value) ? null : tree(value, null, entity);
        }
        Tree unsaid = form.unsaid.get(key);
        return unsaid == null ? tree(value, form.below.get(key), entity) : unsaid;
    }

    private Tree blank(String key, Tree value, ObjectForm form, String entity) {
        Tree blank = form.blank.get(key);
        return blank == null ? tree(value, form.below.get(key), entity) : blank;
    }

    private static void keepOrigin(TreeObject restored, String key, TreeObject ours, ObjectForm form) {
        TreeObject.Origin origin = ours.origins().get(key);
        if (origin != null && !form.unsaid.containsKey(key)) {
            form.named
                    .getOrDefault(key, List.of(key))
                    .forEach(name -> restored.origins().put(name, origin));
        }
    }

    private static void put(TreeObject restored, String key, Tree value, ObjectForm form) {
        form.named.getOrDefault(key, List.of(key)).forEach(name -> restored.put(name, value));
    }

    private TreeList list(TreeList ours, ListForm form, String entity) {
        Map<String, Tree> elements = new LinkedHashMap<>();
        List<String> identities = Lists.identities(ours, form.identities());
        for (int i = 0; i < identities.size(); i++) {
            String identity = identities.get(i);
            if (!form.omitted.contains(identity)) {
                elements.put(identity, tree(ours.elements().get(i), form.below.get(identity), entity));
            }
        }
        return new TreeList(form.order.isEmpty() ? withMore(elements, form, entity) : inOrder(elements, form, entity));
    }

    /** What stood behind an element that is there no more stands at the end. */
    private List<Tree> withMore(Map<String, Tree> elements, ListForm form, String entity) {
        Map<String, List<Tree>> more = new HashMap<>();
        List<Tree> last = new ArrayList<>();
        for (ListForm.More one : form.more) {
            Tree value = residue.getOrDefault(entity, Map.of()).get(one.name());
            boolean isKnown = one.after().isEmpty() || elements.containsKey(one.after());
            if (value != null) {
                (isKnown ? more.computeIfAbsent(one.after(), key -> new ArrayList<>()) : last).add(value);
            }
        }
        List<Tree> all = new ArrayList<>(more.getOrDefault("", List.of()));
        elements.forEach((identity, element) -> {
            all.add(element);
            all.addAll(more.getOrDefault(identity, List.of()));
        });
        all.addAll(last);
        return all;
    }

    /** Elements that the order does not know stand behind those before them in our order. */
    private List<Tree> inOrder(Map<String, Tree> elements, ListForm form, String entity) {
        Set<String> known = new LinkedHashSet<>(form.order);
        Map<String, List<Tree>> added = new HashMap<>();
        String before = "";
        for (Map.Entry<String, Tree> element : elements.entrySet()) {
            if (known.contains(element.getKey())) {
                before = element.getKey();
            } else {
                added.computeIfAbsent(before, key -> new ArrayList<>()).add(element.getValue());
            }
        }
        List<Tree> all = new ArrayList<>(added.getOrDefault("", List.of()));
        for (String identity : form.order) {
            Tree element = elements.remove(identity);
            if (element == null && identity.startsWith(ListForm.MORE)) {
                element = residue.getOrDefault(entity, Map.of()).get(identity.substring(ListForm.MORE.length()));
            }
            if (element != null) {
                all.add(element);
            }
            all.addAll(added.getOrDefault(identity, List.of()));
        }
        return all;
    }
}
