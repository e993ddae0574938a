package org.linernotes.musicbrainz.seed;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.musicbrainz.link.Link;
import org.linernotes.musicbrainz.link.Links;

/**
 * An entity other than a release as addresses of MusicBrainz's forms, which open with what stands in the address:
 * {@code /artist/create?edit-artist.name=…} for one that has no MBID, {@code /recording/<mbid>/edit?rels.0.type=…} for one
 * that has. Facts that are relationships in MusicBrainz stand in them as such. Where all of them would make one address too
 * long, the rest of an entity that is there already goes into further addresses, to be opened one after another. Each has the
 * edit note: each becomes edits of its own.
 *
 * @param entity the entity
 * @param name what to call it
 * @param addresses the addresses, at least one, each a complete URL
 */
public record EntityForm(EntityId entity, String name, ImmutableList<String> addresses) {
    /**
     * How long an address may be, in characters. MusicBrainz states no limit; web servers commonly take a request line of
     * eight kilobytes.
     */
    public static final int LONGEST_ADDRESS = 8_000;

    private static final ImmutableSet<EntityType> KINDS = ImmutableSet.of(
            EntityType.ARTIST,
            EntityType.LABEL,
            EntityType.PLACE,
            EntityType.EVENT,
            EntityType.SERIES,
            EntityType.WORK,
            EntityType.RECORDING,
            EntityType.RELEASE_GROUP);

    /** {@return the kinds of entities that there are such forms for} */
    public static ImmutableSet<EntityType> kinds() {
        return KINDS;
    }

    /**
     * {@return the form for an entity, with what it does not carry; none where there is no form for its kind}
     *
     * @param entity the entity
     * @param catalog what it points at
     * @param options the server and the edit note
     */
    public static Outcome<EntityForm> of(Entity entity, Catalog catalog, SeedOptions options) {
        EntityType type = entity.id().type();
        FormDraft form = new FormDraft(entity, "edit-" + type + ".");
        if (!KINDS.contains(type)) {
            String reference = entity.id().toReference();
            return Outcome.none(Notices.of(
                    Notice.of(SeedNotice.NO_FORM, Location.UNKNOWN.withRecord(reference), "entity", reference)));
        }
        new EntityFields(catalog, form).add(entity);
        Outcome<ImmutableList<Link>> links = Links.of(entity);
        form.addAll(links.notices());
        links.notices().list().forEach(notice -> notice.location().pointer().ifPresent(form::sent));
        Optional<String> mbid = entity.id().mbid().map(Mbid::toString);
        Addresses addresses = new Addresses(
                options.server() + "/" + type
                        + mbid.map(id -> "/" + id + "/edit").orElse("/create"),
                form,
                options.editNote().map(note -> form.named("edit_note", note)));
        addresses.addRelationships(links.orThrow(), new RelationshipFields(type, catalog, form), mbid.isPresent());
        return Outcome.of(new EntityForm(entity.id(), entity.displayName(), addresses.list()), form.finish());
    }
}
