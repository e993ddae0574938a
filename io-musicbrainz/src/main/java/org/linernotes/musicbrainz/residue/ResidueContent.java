package org.linernotes.musicbrainz.residue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.musicbrainz.profile.WireProfile;
import org.linernotes.musicbrainz.tree.Tree;
import org.linernotes.musicbrainz.tree.TreeList;
import org.linernotes.musicbrainz.tree.TreeObject;
import org.linernotes.musicbrainz.wire.Account;
import org.linernotes.musicbrainz.wire.WireDocuments;
import org.linernotes.musicbrainz.wire.Writing;

/** What a document says beyond the model, and its form: what programs know as a {@code Residue}. */
public final class ResidueContent {
    private final EntityId about;
    private final WireProfile profile;
    private final ImmutableMap<String, Map<String, Tree>> values;
    private final ImmutableListMultimap<String, EntityId> lists;
    private final ObjectForm form;

    ResidueContent(
            EntityId about,
            WireProfile profile,
            Map<String, ? extends Map<String, Tree>> values,
            ImmutableListMultimap<String, EntityId> lists,
            ObjectForm form) {
        this.lists = lists;
        this.about = about;
        this.profile = profile;
        ImmutableMap.Builder<String, Map<String, Tree>> copy = ImmutableMap.builder();
        values.forEach((entity, own) -> copy.put(entity, ImmutableMap.copyOf(own)));
        this.values = copy.buildOrThrow();
        this.form = form;
    }

    /**
     * What a comparison finds.
     *
     * @param content what the model does not hold, and the form
     * @param losses where that stands in the document, as JSON Pointers, in the order of the document: leaves, and objects and lists
     *     of which the model holds nothing
     */
    public record Comparison(ResidueContent content, ImmutableList<String> losses) {}

    /**
     * Holds a document against what was read of it.
     *
     * @param document the document
     * @param catalog what was read of it, alone or with others
     * @param subject the entity that it is about, as the catalogue has it
     * @return the residue, and where in the document it stands
     */
    public static Comparison of(TreeObject document, Catalog catalog, Entity subject) {
        WireProfile profile = Profiles.of(document);
        ImmutableListMultimap<String, EntityId> lists =
                lists(document, catalog, subject.id().type());
        TreeObject ours = Writing.wideDocument(catalog, subject, profile, new Account(), lists);
        DocumentComparison comparison = new DocumentComparison();
        ObjectForm form = comparison.compare(document, ours, lists);
        return new Comparison(
                new ResidueContent(subject.id(), profile, comparison.residue(), lists, form), comparison.losses());
    }

    /** {@return what stands in the lists of which the model does not say it} */
    private static ImmutableListMultimap<String, EntityId> lists(
            TreeObject document, Catalog catalog, EntityType kind) {
        ImmutableListMultimap.Builder<String, EntityId> lists = ImmutableListMultimap.builder();
        WireDocuments.lists(kind).forEach((key, of) -> {
            if (document.get(key) instanceof TreeList list) {
                list.elements().stream()
                        .map(element -> element instanceof TreeObject entity ? entity.text("id") : null)
                        .filter(Objects::nonNull)
                        .map(id -> Mbid.tryParse(id).map(mbid -> EntityId.of(of, mbid)))
                        .flatMap(Optional::stream)
                        .distinct()
                        .filter(catalog::contains)
                        .forEach(id -> lists.put(key, id));
            }
        });
        return lists.build();
    }

    /** {@return the entity that the document is about} */
    public EntityId about() {
        return about;
    }

    /** {@return the includes of the document} */
    public WireProfile profile() {
        return profile;
    }

    /** {@return the form alone: what is written with it has nothing that the model does not hold} */
    public ResidueContent withoutValues() {
        return new ResidueContent(about, profile, ImmutableMap.of(), ImmutableListMultimap.of(), form);
    }

    /** {@return how many leaves there are, by the way to them: keys from the entity on, with its kind before them} */
    public ImmutableSortedMap<String, Integer> leaves() {
        Map<String, Integer> leaves = new TreeMap<>();
        values.forEach((entity, own) ->
                own.forEach((path, value) -> leaves.merge(entity + path, value.leaves(), Integer::sum)));
        lists.asMap().forEach((key, ids) -> leaves.merge(about.toReference() + "/" + key, ids.size(), Integer::sum));
        return ImmutableSortedMap.copyOf(leaves);
    }

    /**
     * {@return a document of the entity in the form of the one of which this is the residue, with the residue}
     *
     * @param catalog where the entity stands now, edited or not
     * @param subject the entity
     * @param account takes what is said, and what cannot be
     */
    public TreeObject restore(Catalog catalog, Entity subject, Account account) {
        TreeObject document =
                new Restoring(values).restore(Writing.wideDocument(catalog, subject, profile, account, lists), form);
        account.add(document);
        return document;
    }

    /**
     * {@return the residue that JSON says; empty where it says none}
     *
     * @param json a residue as {@link #json} gives it
     */
    public static Optional<ResidueContent> of(Tree json) {
        return ResidueJson.residue(json);
    }

    /** {@return the residue as JSON} */
    public TreeObject json() {
        return ResidueJson.tree(this);
    }

    ImmutableMap<String, Map<String, Tree>> values() {
        return values;
    }

    /** {@return what stands in lists of which the model does not say it, by the key of the list} */
    ImmutableListMultimap<String, EntityId> lists() {
        return lists;
    }

    ObjectForm form() {
        return form;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ResidueContent that && ResidueJson.tree(this).equals(ResidueJson.tree(that));
    }

    @Override
    public int hashCode() {
        return about.hashCode();
    }

    /** {@return which entity it is about, and how many values there are} */
    @Override
    public String toString() {
        return "residue of " + about.toReference() + ": "
                + values.values().stream().mapToInt(Map::size).sum() + " values";
    }
}
