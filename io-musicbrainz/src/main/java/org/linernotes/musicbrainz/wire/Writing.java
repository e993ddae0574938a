package org.linernotes.musicbrainz.wire;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.event.Collection;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.release.Release;
import org.linernotes.musicbrainz.profile.WireProfile;
import org.linernotes.musicbrainz.tree.Tree;
import org.linernotes.musicbrainz.tree.TreeList;
import org.linernotes.musicbrainz.tree.TreeObject;
import org.linernotes.musicbrainz.tree.TreeScalar;

/** The writing of one document: what is known, what was asked for, and where in the document it stands. */
public final class Writing {
    private final Catalog catalog;
    private final WireProfile profile;
    private final EntityId subject;
    private final boolean wide;
    private final Account account;
    private final ImmutableListMultimap<String, EntityId> lists;
    /** What entities are where they stand: a document has the same one again and again, and of much that others say of it, too. */
    private final Map<Occurrence, TreeObject> shared = new HashMap<>();

    private Setting setting = Setting.TOP;

    private record Occurrence(EntityId entity, Setting setting) {}

    private Writing(
            Catalog catalog,
            WireProfile profile,
            EntityId subject,
            boolean wide,
            Account account,
            ImmutableListMultimap<String, EntityId> lists) {
        this.lists = lists;
        this.wide = wide;
        this.account = account;
        this.catalog = catalog;
        this.profile = profile;
        this.subject = subject;
    }

    /**
     * {@return the document about an entity}
     *
     * @param catalog where the entity and the others stand
     * @param subject the entity, of a kind that MusicBrainz has
     * @param profile what was asked for
     * @param account takes what is said, and what cannot be
     */
    public static TreeObject document(Catalog catalog, Entity subject, WireProfile profile, Account account) {
        TreeObject document = document(
                new Writing(catalog, profile, subject.id(), false, account, ImmutableListMultimap.of()), subject);
        account.add(document);
        return document;
    }

    /**
     * {@return the document about an entity, with values also where the web service of today leaves them out, such as other names of
     * entities in relationships: that of other years did not. It is not in the account yet}
     *
     * @param catalog where the entity and the others stand
     * @param subject the entity, of a kind that MusicBrainz has
     * @param profile what was asked for
     * @param account takes what is said, and what cannot be
     * @param lists what stands in {@linkplain WireDocuments#lists lists} of which the model does not say it, by the key of the list
     */
    public static TreeObject wideDocument(
            Catalog catalog,
            Entity subject,
            WireProfile profile,
            Account account,
            ImmutableListMultimap<String, EntityId> lists) {
        return document(new Writing(catalog, profile, subject.id(), true, account, lists), subject);
    }

    private static TreeObject document(Writing writing, Entity subject) {
        writing.account.begin(subject.id());
        return writing.within(Setting.TOP, subject);
    }

    boolean isWide() {
        return wide;
    }

    Account account() {
        return account;
    }

    Catalog catalog() {
        return catalog;
    }

    WireProfile profile() {
        return profile;
    }

    /** {@return where the object being written stands} */
    Setting setting() {
        return setting;
    }

    /**
     * {@return an entity as it is written where it stands; of one that the catalogue does not have its id alone; null for one of
     * a kind that MusicBrainz does not have}
     */
    @Nullable
    TreeObject entity(EntityId id, Setting where) {
        if (!WireDocuments.kinds().contains(id.type())) {
            return null;
        }
        Optional<Entity> known = catalog.get(id);
        if (known.isEmpty()) {
            TreeObject bare = new TreeObject().withEntity(id.toReference()).withIdentity(id.toReference());
            bare.put("id", TreeScalar.of(idText(id)));
            return bare;
        }
        return within(where, known.get());
    }

    /** {@return what stands in a list of the entity that the document is about; null where nothing does} */
    @Nullable
    Tree listed(EntityId entity, String key) {
        if (!entity.equals(subject) || !lists.containsKey(key)) {
            return null;
        }
        TreeList list = new TreeList();
        for (EntityId id : lists.get(key)) {
            catalog.get(id).ifPresent(known -> list.add(within(Setting.LISTED, known)));
        }
        return list;
    }

    /** {@return the releases on which a recording is, that a group or a disc belongs to; in the order of their ids} */
    TreeList releasesOf(Entity part) {
        TreeList list = new TreeList();
        for (Entity referrer : catalog.referrers(part.id())) {
            if (referrer instanceof Release release && ReleaseTable.holds(release, part.id())) {
                list.add(wide ? within(Setting.LISTED, release) : listed(release, part));
                ListedReleases.said(release, part.id()).ifPresent(property -> account.say(release.id(), property));
            }
        }
        return list;
    }

    private TreeObject listed(Release release, Entity part) {
        account.list(release.id());
        return within(Setting.LISTED, Served.listed(release, part), Served.places(release));
    }

    /** {@return the collections that an entity is in, in the order of their ids; null where it is in none} */
    @Nullable
    Tree collectionsOf(Entity member) {
        TreeList list = new TreeList();
        for (Entity referrer : catalog.referrers(member.id())) {
            if (referrer instanceof Collection collection
                    && collection.members().contains(member.id())) {
                list.add(within(Setting.LISTED, collection));
                account.say(collection.id(), "members");
            }
        }
        return list.size() == 0 ? null : list;
    }

    /** The account says the same of it each time. */
    private TreeObject within(Setting where, Entity entity) {
        Occurrence occurrence = new Occurrence(entity.id(), inside(where));
        TreeObject known = shared.get(occurrence);
        if (known == null) {
            known = within(where, entity, ImmutableMap.of());
            shared.put(occurrence, known);
        }
        return known;
    }

    private Setting inside(Setting where) {
        return setting.isRelated() && where == Setting.PART ? Setting.RELATED : where;
    }

    private TreeObject within(Setting where, Entity entity, ImmutableMap<ElementId, Integer> places) {
        Setting outside = setting;
        setting = inside(where);
        account.open(entity.id(), places);
        TreeObject written = WireDocuments.of(entity.id().type()).write(wide ? entity : Served.of(entity), this);
        account.close();
        setting = outside;
        return written;
    }

    /** {@return the id of an entity for MusicBrainz: its own, or else one made from it; a disc's is its own always} */
    public static String idText(EntityId id) {
        if (id.type() == EntityType.DISC) {
            return id.toString();
        }
        return id.mbid().orElseGet(() -> Mbid.nameBased(id.toReference())).toString();
    }
}
