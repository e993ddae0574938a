package org.linernotes.musicbrainz.residue;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.musicbrainz.profile.WireProfile;
import org.linernotes.musicbrainz.tree.Tree;
import org.linernotes.musicbrainz.tree.TreeList;
import org.linernotes.musicbrainz.tree.TreeObject;
import org.linernotes.musicbrainz.tree.TreeScalar;
import org.linernotes.musicbrainz.wire.WireDocuments;

/** A residue as JSON: values by entity and by the way from it, the form as an object like the document's. */
final class ResidueJson {
    static final String FORMAT = "linernotes-musicbrainz-residue";
    static final long VERSION = 1;

    private static final String ABSENT = "absent";
    private static final String BLANK = "blank";
    private static final String OMITTED = "omitted";
    private static final String UNSAID = "unsaid";
    private static final String SPELT = "spelt";
    private static final String NAMED = "named";
    private static final String BESIDE = "beside";
    private static final String WIDE = "wide";
    private static final String INSTEAD = "instead";
    private static final String KEPT = "kept";
    private static final String ORDER = "order";
    private static final String MORE = "more";
    private static final String KEYS = "keys";
    private static final String ELEMENTS = "elements";
    private static final String OF = "of";
    private static final String USUAL = "usual";
    private static final String PRINTED = "printed";
    private static final String AFTER = "after";
    private static final String NAME = "name";

    private ResidueJson() {}

    static TreeObject tree(ResidueContent residue) {
        TreeObject tree = new TreeObject();
        tree.put("format", TreeScalar.of(FORMAT));
        tree.put("version", TreeScalar.of(VERSION));
        tree.put("about", TreeScalar.of(residue.about().toReference()));
        tree.put("includes", TreeScalar.of(residue.profile().toString()));
        TreeObject values = new TreeObject();
        residue.values().forEach((entity, own) -> values.put(entity, object(own)));
        tree.put("residue", values);
        TreeObject lists = new TreeObject();
        residue.lists()
                .asMap()
                .forEach((key, ids) -> lists.put(
                        key, list(ids.stream().map(EntityId::toReference).toList())));
        put(tree, "lists", lists);
        tree.put("form", form(residue.form()));
        return tree;
    }

    private static TreeObject form(Form form) {
        return form instanceof ObjectForm object ? objectForm(object) : listForm((ListForm) form);
    }

    private static TreeObject objectForm(ObjectForm form) {
        TreeObject tree = new TreeObject();
        if (!form.of.isEmpty()) {
            tree.put(OF, TreeScalar.of(form.of));
        }
        put(tree, ABSENT, list(form.absent));
        put(tree, BLANK, object(form.blank));
        put(tree, OMITTED, list(form.omitted));
        put(tree, UNSAID, object(form.unsaid));
        TreeObject spelt = new TreeObject();
        form.spelt.forEach((key, spelling) -> {
            TreeObject both = new TreeObject();
            both.put(USUAL, spelling.usual());
            both.put(PRINTED, spelling.printed());
            spelt.put(key, both);
        });
        put(tree, SPELT, spelt);
        TreeObject named = new TreeObject();
        form.named.forEach((key, names) -> named.put(key, list(names)));
        put(tree, NAMED, named);
        put(tree, BESIDE, object(form.beside));
        put(tree, WIDE, list(form.wide));
        put(tree, INSTEAD, object(form.instead));
        TreeObject kept = new TreeObject();
        form.kept.forEach((key, name) -> kept.put(key, TreeScalar.of(name)));
        put(tree, KEPT, kept);
        put(tree, KEYS, below(form.below));
        return tree;
    }

    private static TreeObject listForm(ListForm form) {
        TreeObject tree = new TreeObject();
        put(tree, ORDER, list(form.order));
        put(tree, OMITTED, list(form.omitted));
        TreeList more = new TreeList();
        for (ListForm.More one : form.more) {
            TreeObject element = new TreeObject();
            element.put(AFTER, TreeScalar.of(one.after()));
            element.put(NAME, TreeScalar.of(one.name()));
            more.add(element);
        }
        put(tree, MORE, more);
        tree.put(ELEMENTS, below(form.below));
        return tree;
    }

    private static TreeObject below(Map<String, Form> forms) {
        TreeObject tree = new TreeObject();
        forms.forEach((key, form) -> tree.put(key, form(form)));
        return tree;
    }

    private static void put(TreeObject tree, String key, Tree value) {
        if (!value.isBlank()) {
            tree.put(key, value);
        }
    }

    private static TreeObject object(Map<String, Tree> members) {
        TreeObject object = new TreeObject();
        members.forEach(object::put);
        return object;
    }

    private static TreeList list(Collection<String> texts) {
        return new TreeList(texts.stream().map(TreeScalar::of).toList());
    }

    /** {@return the residue that a document says; empty where it says none} */
    static Optional<ResidueContent> residue(Tree document) {
        if (!(document instanceof TreeObject tree)
                || !FORMAT.equals(tree.text("format"))
                || !TreeScalar.of(VERSION).equals(tree.get("version"))) {
            return Optional.empty();
        }
        Optional<EntityId> about = Optional.ofNullable(tree.text("about")).flatMap(EntityId::tryParseReference);
        Optional<WireProfile> profile =
                Optional.ofNullable(tree.text("includes")).flatMap(WireProfile::tryParse);
        if (about.isEmpty()
                || profile.isEmpty()
                || !WireDocuments.kinds().contains(about.get().type())) {
            return Optional.empty();
        }
        Map<String, Map<String, Tree>> values = new LinkedHashMap<>();
        each(tree.get("residue"), (entity, own) -> {
            Map<String, Tree> ofEntity = new LinkedHashMap<>();
            each(own, ofEntity::put);
            values.put(entity, ofEntity);
        });
        ImmutableListMultimap<String, EntityId> lists =
                lists(tree.get("lists"), about.get().type());
        return Optional.of(new ResidueContent(about.get(), profile.get(), values, lists, objectForm(tree.get("form"))));
    }

    /** {@return the lists that documents of a kind have, with what is of the kind that stands in them} */
    private static ImmutableListMultimap<String, EntityId> lists(@Nullable Tree tree, EntityType kind) {
        ImmutableListMultimap.Builder<String, EntityId> lists = ImmutableListMultimap.builder();
        ImmutableMap<String, EntityType> known = WireDocuments.lists(kind);
        each(
                tree,
                (key, ids) -> texts(ids).stream()
                        .distinct()
                        .map(EntityId::tryParseReference)
                        .flatMap(Optional::stream)
                        .filter(id -> id.type() == known.get(key))
                        .forEach(id -> lists.put(key, id)));
        return lists.build();
    }

    private static ObjectForm objectForm(@Nullable Tree value) {
        ObjectForm form = new ObjectForm();
        if (!(value instanceof TreeObject tree)) {
            return form;
        }
        String of = tree.text(OF);
        form.of = of == null ? "" : of;
        form.absent.addAll(texts(tree.get(ABSENT)));
        each(tree.get(BLANK), form.blank::put);
        form.omitted.addAll(texts(tree.get(OMITTED)));
        each(tree.get(UNSAID), form.unsaid::put);
        each(tree.get(SPELT), (key, spelling) -> {
            if (spelling instanceof TreeObject both && both.get(USUAL) != null && both.get(PRINTED) != null) {
                form.spelt.put(key, new ObjectForm.Spelling(member(both, USUAL), member(both, PRINTED)));
            }
        });
        each(tree.get(NAMED), (key, names) -> {
            if (!texts(names).isEmpty()) {
                form.named.put(key, texts(names));
            }
        });
        each(tree.get(BESIDE), form.beside::put);
        form.wide.addAll(texts(tree.get(WIDE)));
        each(tree.get(INSTEAD), form.instead::put);
        each(
                tree.get(KEPT),
                (key, name) -> texts(new TreeList(List.of(name))).forEach(text -> form.kept.put(key, text)));
        each(tree.get(KEYS), (key, lower) -> form.below.put(key, formOf(lower)));
        return form;
    }

    private static Tree member(TreeObject object, String key) {
        Tree value = object.get(key);
        return value == null ? TreeScalar.NULL : value;
    }

    private static ListForm listForm(TreeObject tree) {
        ListForm form = new ListForm();
        form.order.addAll(texts(tree.get(ORDER)));
        form.omitted.addAll(texts(tree.get(OMITTED)));
        if (tree.get(MORE) instanceof TreeList more) {
            for (Tree element : more.elements()) {
                String name = element instanceof TreeObject one ? one.text(NAME) : null;
                String after = element instanceof TreeObject one ? one.text(AFTER) : null;
                if (name != null) {
                    form.more.add(new ListForm.More(after == null ? "" : after, name));
                }
            }
        }
        each(tree.get(ELEMENTS), (key, lower) -> form.below.put(key, formOf(lower)));
        return form;
    }

    /** The form of a list always has this key, that of an object never. */
    private static Form formOf(Tree tree) {
        return tree instanceof TreeObject object && object.get(ELEMENTS) != null ? listForm(object) : objectForm(tree);
    }

    private static List<String> texts(@Nullable Tree tree) {
        List<String> texts = new ArrayList<>();
        if (tree instanceof TreeList list) {
            for (Tree element : list.elements()) {
                if (element instanceof TreeScalar scalar && scalar.value() instanceof String text) {
                    texts.add(text);
                }
            }
        }
        return texts;
    }

    private static void each(@Nullable Tree tree, BiConsumer<String, Tree> action) {
        if (tree instanceof TreeObject object) {
            object.members().forEach(action);
        }
    }
}
