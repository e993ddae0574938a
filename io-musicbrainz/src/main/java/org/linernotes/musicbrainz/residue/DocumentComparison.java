package org.linernotes.musicbrainz.residue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.notice.Location;
import org.linernotes.musicbrainz.tree.Tree;
import org.linernotes.musicbrainz.tree.TreeList;
import org.linernotes.musicbrainz.tree.TreeObject;
import org.linernotes.musicbrainz.wire.OlderKeys;

/**
 * Holds a document against the one that we write from what was read of it. What it says and ours does not is the residue; how
 * it says otherwise what ours says, too, is its form.
 */
final class DocumentComparison {
    private final Map<String, Map<String, Tree>> residue = new LinkedHashMap<>();
    private final List<String> losses = new ArrayList<>();
    /** For each loss the value that was kept for it; empty where it was there already. */
    private final List<Optional<Kept>> keeping = new ArrayList<>();

    /** The name under which a value at a way is kept. */
    private final Map<Value, String> kept = new HashMap<>();
    /** The last number that a name with a way has, of those of values at one way. */
    private final Map<List<String>, Integer> numbers = new HashMap<>();

    /** A value, and where it stands. */
    private record Value(String entity, String path, Tree value) {}

    /** What was kept, under which name, and the last number before. */
    private record Kept(Value value, String name, int number) {}

    /**
     * Where the comparison stands.
     *
     * @param pointer the JSON Pointer in the document
     * @param entity the entity whose facts these are
     * @param path the way from it, by keys and by what distinguishes elements
     */
    private record Place(String pointer, String entity, String path) {
        Place key(String key, Tree ours, String theirKey) {
            String below = pointer + Location.step(theirKey);
            String other = ours instanceof TreeObject object ? object.entity() : "";
            return other.isEmpty() ? new Place(below, entity, path + Location.step(key)) : new Place(below, other, "");
        }

        Place element(int index, String identity, Tree ours) {
            String other = ours instanceof TreeObject object ? object.entity() : "";
            String below = pointer + "/" + index;
            return other.isEmpty()
                    ? new Place(below, entity, path + Location.step(identity))
                    : new Place(below, other, "");
        }
    }

    private ImmutableListMultimap<String, EntityId> lists = ImmutableListMultimap.of();

    /**
     * {@return the form of a document}
     *
     * @param residual the lists of which the model does not say what stands in them
     */
    ObjectForm compare(TreeObject theirs, TreeObject ours, ImmutableListMultimap<String, EntityId> residual) {
        lists = residual;
        return objects(theirs, ours, new Place("", ours.entity(), ""));
    }

    /** {@return what the document says and ours does not, by the entity and by the way from it} */
    Map<String, Map<String, Tree>> residue() {
        return residue;
    }

    /** {@return where in the document it stands, in its order} */
    ImmutableList<String> losses() {
        return ImmutableList.copyOf(losses);
    }

    private ObjectForm objects(TreeObject theirs, TreeObject ours, Place place) {
        ObjectForm form = new ObjectForm();
        form.of = ours.entity();
        ListMultimap<String, String> names = LinkedListMultimap.create();
        theirs.members().keySet().forEach(name -> names.put(OlderKeys.current(name), name));
        Multimaps.asMap(names).forEach((key, all) -> member(key, all, theirs, ours, form, place));
        for (Map.Entry<String, Tree> member : ours.members().entrySet()) {
            boolean isThere = names.containsKey(member.getKey());
            if (isThere && ours.isWide(member.getKey())) {
                form.wide.add(member.getKey());
            } else if (!isThere && !ours.isWide(member.getKey())) {
                (SameValue.saysNothing(member.getValue()) ? form.absent : form.omitted).add(member.getKey());
            }
        }
        return form;
    }

    /** A key that has several names is read from the first one that says something; the others say the same, nothing, or else. */
    private void member(
            String key, List<String> names, TreeObject theirs, TreeObject ours, ObjectForm form, Place place) {
        String main = names.stream()
                .filter(name -> !saysNothing(theirs.get(name)))
                .findFirst()
                .orElse(names.get(0));
        Tree value = theirs.get(main);
        List<String> same = new ArrayList<>();
        for (String name : names) {
            Tree other = theirs.get(name);
            if (other == null || other.equals(value)) {
                same.add(name);
            } else if (SameValue.saysNothing(other)) {
                form.beside.put(name, other);
            } else {
                keep(form, name, other, place);
            }
        }
        if (!same.equals(List.of(key))) {
            form.named.put(key, same);
        }
        int mark = losses.size();
        member(key, main, theirs, ours, form, place);
        same.stream().filter(name -> !name.equals(main)).forEach(name -> loseAsWell(main, name, mark, place));
    }

    /** What is lost below one name of a key is lost below another one, too, under which the same stands. */
    private void loseAsWell(String main, String name, int mark, Place place) {
        String below = place.pointer + Location.step(main) + "/";
        for (String loss : List.copyOf(losses.subList(mark, losses.size()))) {
            if (loss.startsWith(below)) {
                losses.add(place.pointer + Location.step(name) + "/" + loss.substring(below.length()));
                keeping.add(Optional.empty());
            }
        }
    }

    /** {@return whether there is something in a value that the web service of today leaves out there} */
    private static boolean isWide(@Nullable Tree our) {
        if (our instanceof TreeObject object) {
            return object.members().keySet().stream().anyMatch(object::isWide)
                    || object.members().values().stream().anyMatch(DocumentComparison::isWide);
        }
        return our instanceof TreeList list && list.elements().stream().anyMatch(DocumentComparison::isWide);
    }

    private static boolean saysNothing(@Nullable Tree tree) {
        return tree == null || SameValue.saysNothing(tree);
    }

    private void member(String key, String theirKey, TreeObject theirs, TreeObject ours, ObjectForm form, Place place) {
        Tree their = theirs.get(theirKey);
        Tree our = ours.get(key);
        if (their == null || (their.equals(our) && !isWide(our))) {
            form.keepsAny = true;
            return;
        }
        if (our != null && place.pointer.isEmpty() && lists.containsKey(key)) {
            list(key, theirKey, their, our, form, place);
            return;
        }
        boolean spelling = our != null && SameValue.isSpelling(key, theirs, their, ours, our);
        if (our != null && !spelling && below(key, theirKey, their, our, form, place)) {
            return;
        }
        if (SameValue.saysNothing(their)) {
            form.keepsAny = true;
            (our == null || SameValue.saysNothing(our) ? form.blank : form.unsaid).put(key, their);
        } else if (our != null && spelling) {
            form.keepsAny = true;
            form.spelt.put(key, new ObjectForm.Spelling(our, their));
        } else {
            if (our != null) {
                (SameValue.saysNothing(our) ? form.absent : form.omitted).add(key);
                form.instead.put(key, our);
            }
            form.named.getOrDefault(key, List.of(theirKey)).forEach(name -> keep(form, name, their, place));
            form.named.remove(key);
        }
    }

    /** A list of which the model does not say what stands in it: all of it is lost where the residue does not say it. */
    private void list(String key, String theirKey, Tree their, Tree our, ObjectForm form, Place place) {
        int mark = losses.size();
        if (below(key, theirKey, their, our, form, place)) {
            losses.subList(mark, losses.size()).clear();
            keeping.subList(mark, keeping.size()).clear();
            losses.add(place.pointer + Location.step(theirKey));
            keeping.add(Optional.empty());
        } else {
            form.omitted.add(key);
            keep(form, theirKey, their, place);
        }
    }

    /** Compares what is in two objects or lists. {@return whether ours holds anything of theirs} */
    private boolean below(String key, String theirKey, Tree their, Tree our, ObjectForm form, Place place) {
        if (their.isBlank() || our.isBlank()) {
            return false;
        }
        int mark = losses.size();
        Place below = place.key(key, our, theirKey);
        Form lower;
        if (their instanceof TreeObject object && our instanceof TreeObject written) {
            lower = objects(object, written, below);
        } else if (their instanceof TreeList list && our instanceof TreeList written) {
            lower = lists(key, list, written, below);
        } else {
            return false;
        }
        if (!lower.keepsAny()) {
            takeBack(mark);
            return false;
        }
        form.keepsAny = true;
        if (!lower.isUsual()) {
            form.below.put(key, lower);
        }
        return true;
    }

    /** Forgets what was kept since a mark. */
    private void takeBack(int mark) {
        while (losses.size() > mark) {
            int last = losses.size() - 1;
            losses.remove(last);
            keeping.remove(last).ifPresent(one -> {
                kept.remove(one.value);
                numbers.put(List.of(one.value.entity, one.value.path), one.number);
                Optional.ofNullable(residue.get(one.value.entity)).ifPresent(values -> values.remove(one.name));
            });
        }
    }

    /**
     * Compares lists. Where elements are known by their places alone, one that is missing takes those with it that are not whole;
     * where they are known by what they say, those that say the same are all there or none.
     */
    private ListForm lists(String key, TreeList theirs, TreeList ours, Place place) {
        int mark = losses.size();
        Set<String> dropped = new HashSet<>();
        ListForm form = lists(key, theirs, ours, place, false, dropped);
        boolean wholeAlone = !form.more.isEmpty() && !Lists.haveIds(theirs);
        if (wholeAlone || areAlike(key, theirs, dropped)) {
            takeBack(mark);
            form = lists(key, theirs, ours, place, wholeAlone, dropped);
        }
        return form;
    }

    /** {@return whether something that is missing is known by the same as another element} */
    private static boolean areAlike(String key, TreeList list, Set<String> missing) {
        return !missing.isEmpty()
                && list.elements().stream()
                                .filter(element -> missing.contains(Lists.knownBy(key, element)))
                                .count()
                        > missing.size();
    }

    private ListForm lists(
            String key, TreeList theirs, TreeList ours, Place place, boolean wholeAlone, Set<String> dropped) {
        ListForm form = new ListForm();
        boolean ordered = !Lists.UNORDERED.contains(key);
        List<String> identities = Lists.identities(key, ours);
        int[] partners = Pairing.of(theirs, ours, ordered);
        Set<String> left = new LinkedHashSet<>(identities);
        List<String> order = new ArrayList<>();
        String before = "";
        for (int i = 0; i < partners.length; i++) {
            Tree their = theirs.elements().get(i);
            String identity = partners[i] < 0 ? "" : identities.get(partners[i]);
            Tree our = partners[i] < 0 ? null : ours.elements().get(partners[i]);
            String known = ordered ? "" : Lists.knownBy(key, their);
            if (our == null
                    || dropped.contains(known)
                    || !element(form, their, our, identity, place.element(i, identity, our), !ordered, wholeAlone)) {
                if (!ordered) {
                    dropped.add(known);
                }
                String name = more(their, place, i);
                order.add(ListForm.MORE + name);
                if (ordered) {
                    form.more.add(new ListForm.More(before, name));
                }
            } else {
                left.remove(identity);
                form.keepsAny = true;
                order.add(identity);
                before = identity;
            }
        }
        form.omitted.addAll(left);
        List<String> usual = new ArrayList<>(identities);
        usual.removeAll(left);
        if (!ordered && !order.equals(usual)) {
            form.order.addAll(order);
        }
        return form;
    }

    /**
     * {@return whether the two elements are one, which in another form may say more or less}
     *
     * @param byIdentity whether elements are known by what they say: then the two must agree in that
     * @param whole whether ours must say all that theirs does
     */
    private boolean element(
            ListForm form, Tree their, Tree our, String identity, Place place, boolean byIdentity, boolean whole) {
        if (their.equals(our) && !isWide(our)) {
            return true;
        }
        if (!(their instanceof TreeObject object && our instanceof TreeObject written)) {
            return false;
        }
        int mark = losses.size();
        ObjectForm lower = objects(object, written, place);
        if (!lower.keepsAny || (byIdentity && Lists.losesIdentity(lower)) || (whole && losses.size() > mark)) {
            takeBack(mark);
            return false;
        }
        if (!lower.isUsual()) {
            form.below.put(identity, lower);
        }
        return true;
    }

    private void keep(ObjectForm form, String name, Tree value, Place place) {
        losses.add(place.pointer + Location.step(name));
        form.kept.put(name, keep(place.entity, place.path + Location.step(name), value));
    }

    private String more(Tree value, Place place, int index) {
        losses.add(place.pointer + "/" + index);
        String id = value instanceof TreeObject object ? object.text("id") : null;
        String known = id == null ? Integer.toHexString(value.hashCode()) : id;
        return keep(place.entity, place.path + "/" + ListForm.MORE + known, value);
    }

    /** {@return the name under which the entity has a residue; where another occurrence of it has another value, a name of its own} */
    private String keep(String entity, String path, Tree value) {
        Value wanted = new Value(entity, path, value);
        String known = kept.get(wanted);
        if (known != null) {
            keeping.add(Optional.empty());
            return known;
        }
        Map<String, Tree> values = residue.computeIfAbsent(entity, key -> new LinkedHashMap<>());
        int before = numbers.getOrDefault(List.of(entity, path), 0);
        int number = before;
        String name;
        do {
            number++;
            name = number == 1 ? path : path + "#" + number;
        } while (values.containsKey(name));
        numbers.put(List.of(entity, path), number);
        values.put(name, value);
        kept.put(wanted, name);
        keeping.add(Optional.of(new Kept(wanted, name, before)));
        return name;
    }
}
