package org.linernotes.musicbrainz;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.merge.FormerIds;
import org.linernotes.core.merge.Merge;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.source.Statement;

/**
 * Puts documents together, in any order, to one catalogue. What a document says that is about an entity beats what others
 * mention of it; mentions fill in what is absent. Documents about one entity complete each other, since each has what was
 * asked for. Where they contradict each other, a {@linkplain Merge merge by ids} decides: by the canonical order of values,
 * with statements that keep all of them, and a warning. Mentions are hints; of those that contradict each other one stands, and
 * what is left out is told with the documents that say it.
 *
 * <p>Entities are merged on the server, and then the id of one leads to the other. Where a document was asked for by such a
 * former id, the catalogue keeps it, and what points at it in other documents is led to the entity.
 *
 * <p>Not safe for use by several threads.
 */
public final class CatalogOfDocuments {
    private final Map<EntityId, EntityId> successors = new TreeMap<>();
    private final Map<EntityId, Versions> full = new HashMap<>();
    private final Map<EntityId, Versions> mentioned = new HashMap<>();
    private final List<MusicBrainzDocument> documents = new ArrayList<>();

    private CatalogOfDocuments() {}

    /** {@return a catalogue without documents} */
    public static CatalogOfDocuments create() {
        return new CatalogOfDocuments();
    }

    /**
     * Adds a document.
     *
     * @param document the document
     * @return this catalogue
     */
    public CatalogOfDocuments add(MusicBrainzDocument document) {
        documents.add(document);
        for (Entity subject : document.subjects()) {
            add(full, Versions.full(subject));
        }
        document.mentions().forEach(mention -> add(mentioned, Versions.mention(mention)));
        return this;
    }

    /**
     * Adds a document that was asked for by an id. If it is about an entity with another one, the former id is kept.
     *
     * @param document the document
     * @param asked the MBID by which it was asked for
     * @return this catalogue
     * @throws IllegalStateException if the document {@linkplain MusicBrainzDocument#isList is a list}
     */
    public CatalogOfDocuments add(MusicBrainzDocument document, Mbid asked) {
        EntityId id = document.subject().id();
        EntityId former = EntityId.of(id.type(), asked);
        if (!former.equals(id)) {
            succeed(former, id);
        }
        return add(document);
    }

    /** Where an id has led to one and then to another, these are one, too. */
    private void succeed(EntityId former, EntityId id) {
        EntityId known = successors.putIfAbsent(former, id);
        if (known != null && !known.equals(id)) {
            boolean before = id.compareTo(known) < 0;
            successors.put(former, before ? id : known);
            succeed(before ? known : id, before ? id : known);
        }
    }

    private static void add(Map<EntityId, Versions> all, Versions versions) {
        all.merge(versions.id(), versions, Versions::add);
    }

    /**
     * {@return the catalogue, with what the documents contradict each other in, the former ids, and what its checks have to
     * tell} It is about what the documents are about: of one document in its order, of several in the canonical one.
     */
    public Outcome<Catalog> build() {
        FormerIds formerIds = FormerIds.of(successors);
        Settling settling = new Settling();
        renamed(full, formerIds).forEach(settling::addFull);
        renamed(mentioned, formerIds).forEach(settling::addMention);
        Notices.Builder notices = Notices.builder(Catalog.NOTICES_PER_CODE);
        Catalog.Builder catalog = settling.run(notices);
        for (Entity entity : formerIds.statements()) {
            Catalog.Builder unused = entity instanceof Statement ? catalog.add(entity) : catalog.addMention(entity);
        }
        formerIds.successors().forEach((former, now) -> notices.add(formerId(former, now)));
        catalog.subjects(subjects(formerIds));
        Outcome<Catalog> built = catalog.build();
        new DifferingMentions(documents, formerIds, built.orThrow()).tell(notices);
        return Outcome.of(built.orThrow(), notices.addAll(built.notices()).build());
    }

    private static Map<EntityId, Versions> renamed(Map<EntityId, Versions> all, FormerIds formerIds) {
        if (formerIds.successors().isEmpty()) {
            return all;
        }
        Map<EntityId, Versions> renamed = new HashMap<>();
        all.values().forEach(versions -> versions.in(formerIds).forEach(version -> add(renamed, version)));
        return renamed;
    }

    private List<EntityId> subjects(FormerIds formerIds) {
        List<EntityId> now = documents.stream()
                .flatMap(document -> document.subjects().stream())
                .map(subject -> formerIds.current(subject.id()))
                .distinct()
                .collect(toCollection(ArrayList::new));
        if (documents.size() > 1) {
            Collections.sort(now);
        }
        return now;
    }

    private static Notice formerId(EntityId former, EntityId now) {
        return Notice.of(
                        MusicBrainzNotice.FORMER_ID,
                        Location.UNKNOWN.withRecord(now.toReference()),
                        "former",
                        former.toReference())
                .with("entity", now.toReference());
    }
}
