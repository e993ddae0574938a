package org.linernotes.musicbrainz;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.musicbrainz.profile.WireProfile;
import org.linernotes.musicbrainz.tree.TreeWriter;
import org.linernotes.musicbrainz.wire.Account;
import org.linernotes.musicbrainz.wire.WireDocuments;
import org.linernotes.musicbrainz.wire.Writing;

/**
 * Writes entities of a catalogue as documents of MusicBrainz's web service (version 2, JSON), one an entity. What such a document
 * has no place for is told as lost. An entity without an MBID is written under a name-based UUID, version 5, of its id, which is
 * told, too.
 *
 * <p>With the {@link Residue} of the document that an entity was read from, the document is that one again, with what was edited
 * since.
 */
public final class MusicBrainzWriter {
    private final WireProfile profile;

    private MusicBrainzWriter(WireProfile profile) {
        this.profile = profile;
    }

    /** {@return a writer of documents with all includes} */
    public static MusicBrainzWriter create() {
        return new MusicBrainzWriter(WireProfile.ALL);
    }

    /**
     * {@return a writer of documents with some includes}
     *
     * @param newProfile the includes
     */
    public MusicBrainzWriter withProfile(WireProfile newProfile) {
        return new MusicBrainzWriter(newProfile);
    }

    /**
     * {@return whether MusicBrainz has documents of a kind of entity}
     *
     * @param kind the kind
     */
    public static boolean writes(EntityType kind) {
        return WireDocuments.kinds().contains(kind);
    }

    /**
     * A document.
     *
     * @param about the entity that it is about
     * @param bytes the document, in UTF-8
     */
    @SuppressWarnings("ArrayRecordComponent") // it is written and forgotten
    public record Written(EntityId about, byte[] bytes) {}

    /**
     * {@return the document about an entity, in UTF-8, and what it has no place for; no document of a kind of entity that MusicBrainz
     * does not have}
     *
     * @param catalog the catalogue
     * @param id the entity, which is in the catalogue
     * @throws IllegalArgumentException if it is not
     */
    public Outcome<byte[]> write(Catalog catalog, EntityId id) {
        Entity entity = require(catalog, id);
        return writes(id.type()) ? write(catalog, entity, null) : Outcome.none(Notices.of(noSuchKind(id)));
    }

    /**
     * {@return the document about the entity that a residue is about, in its form and with what it holds, and what it has no place
     * for}
     *
     * @param catalog the catalogue, edited or not
     * @param residue the residue
     * @throws IllegalArgumentException if the entity is not in the catalogue
     */
    public Outcome<byte[]> write(Catalog catalog, Residue residue) {
        return write(catalog, require(catalog, residue.about()), residue);
    }

    private Outcome<byte[]> write(Catalog catalog, Entity entity, @Nullable Residue residue) {
        Notices.Builder notices = Notices.builder();
        tellId(entity.id(), notices);
        Account account = new Account();
        byte[] document = document(catalog, entity, residue, account);
        account.end(entity);
        tell(account, notices);
        return Outcome.of(document, notices.build());
    }

    private byte[] document(Catalog catalog, Entity entity, @Nullable Residue residue, Account account) {
        return TreeWriter.bytes(
                residue == null
                        ? Writing.document(catalog, entity, profile, account)
                        : residue.content().restore(catalog, entity, account));
    }

    /** Takes documents, one after the other. */
    @FunctionalInterface
    public interface Sink {
        /**
         * Takes a document.
         *
         * @param document the document
         * @throws IOException if it cannot be written to where it belongs
         */
        void take(Written document) throws IOException;
    }

    /**
     * {@return the documents about all that a catalogue is about, and what no document says of it}
     *
     * @param catalog the catalogue
     * @param residues as in {@link #writeAll(Catalog, Iterable, Sink)}, which holds one document in memory
     */
    public Outcome<ImmutableList<Written>> writeAll(Catalog catalog, Iterable<Residue> residues) {
        ImmutableList.Builder<Written> documents = ImmutableList.builder();
        try {
            Notices notices = writeAll(catalog, residues, documents::add);
            return Outcome.of(documents.build(), notices);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a list takes all
        }
    }

    /**
     * Writes the documents about all that a catalogue is about, in the order of its subjects.
     *
     * @param catalog the catalogue
     * @param residues what else documents had to say that entities were read from; any number. Where there are several of one
     *     entity, or the catalogue is about none of these entities, that is told
     * @param sink takes each document as soon as it is made
     * @return what no document says of the catalogue
     * @throws IOException if the sink throws it
     */
    public Notices writeAll(Catalog catalog, Iterable<Residue> residues, Sink sink) throws IOException {
        Notices.Builder notices = Notices.builder();
        Map<EntityId, Residue> bySubject = bySubject(residues, notices);
        Account account = new Account();
        for (EntityId subject : catalog.subjects()) {
            if (writes(subject.type())) {
                Optional<Entity> entity = catalog.get(subject);
                if (entity.isPresent()) {
                    byte[] document = document(catalog, entity.get(), bySubject.get(subject), account);
                    sink.take(new Written(subject, document));
                } else {
                    notices.add(absent(subject));
                }
            }
        }
        bySubject.keySet().stream()
                .findFirst()
                .filter(first -> Collections.disjoint(bySubject.keySet(), catalog.subjects()))
                .ifPresent(first -> notices.add(
                        Notice.of(MusicBrainzNotice.FOREIGN_RESIDUE, Location.UNKNOWN, "entity", first.toReference())));
        for (Entity entity : catalog.entities()) {
            if (writes(entity.id().type())) {
                if (account.isWritten(entity.id())) {
                    tellId(entity.id(), notices);
                }
                account.end(entity);
            } else {
                notices.add(noSuchKind(entity.id()));
            }
        }
        tell(account, notices);
        return notices.build();
    }

    private static Map<EntityId, Residue> bySubject(Iterable<Residue> residues, Notices.Builder notices) {
        ListMultimap<EntityId, Residue> all = LinkedListMultimap.create();
        residues.forEach(residue -> all.put(residue.about(), residue));
        Map<EntityId, Residue> first = new LinkedHashMap<>();
        Multimaps.asMap(all).forEach((entity, own) -> {
            first.put(entity, own.get(0));
            if (!own.stream().allMatch(own.get(0)::equals)) {
                notices.add(
                        Notice.of(MusicBrainzNotice.REPEATED_RESIDUE, place(entity, ""), "entity", entity.toReference())
                                .with("count", own.size()));
            }
        });
        return first;
    }

    private static Notice absent(EntityId subject) {
        return Notice.of(MusicBrainzNotice.ABSENT_SUBJECT, place(subject, ""), "entity", subject.toReference());
    }

    private static Notice noSuchKind(EntityId id) {
        return Notice.of(MusicBrainzNotice.NO_SUCH_KIND, place(id, ""), "kind", id.type());
    }

    private static void tell(Account account, Notices.Builder notices) {
        for (Account.Lost lost : account.lost()) {
            MusicBrainzNotice code = lost.elsewhere() ? MusicBrainzNotice.NOT_WRITTEN : MusicBrainzNotice.NOT_SAYABLE;
            notices.add(Notice.of(code, place(lost.entity(), lost.pointer()), "what", what(lost))
                    .with("entity", lost.entity().toReference()));
        }
    }

    private static Entity require(Catalog catalog, EntityId id) {
        return catalog.get(id)
                .orElseThrow(() -> new IllegalArgumentException("the catalogue has no " + id.toReference()));
    }

    private static void tellId(EntityId id, Notices.Builder notices) {
        if (id.type() != EntityType.DISC) {
            MbidAssignment.notice(id).ifPresent(notices::add);
        }
    }

    private static Location place(EntityId id, String pointer) {
        return Location.UNKNOWN.withRecord(id.toReference()).withPointer(pointer);
    }

    private static String what(Account.Lost lost) {
        return lost.pointer().isEmpty() ? "what is known" : lost.pointer().substring(1);
    }
}
