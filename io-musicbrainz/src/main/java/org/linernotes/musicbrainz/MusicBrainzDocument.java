package org.linernotes.musicbrainz;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Optional;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.notice.Outcome;
import org.linernotes.musicbrainz.residue.ResidueContent;
import org.linernotes.musicbrainz.tree.TreeObject;
import org.linernotes.musicbrainz.tree.TreeReader;
import org.linernotes.musicbrainz.tree.TreeScalar;
import org.linernotes.musicbrainz.wire.DocumentKind;
import tools.jackson.core.JacksonException;

/**
 * What a document of MusicBrainz says: the entities that it is about, and what it mentions of others. A look-up or a line of a
 * dump is about one; a page of a list, an answer to a search and the recordings of an ISRC are {@linkplain #isList lists},
 * which are about any number of them. In a document about a release the recordings are mentions, with all that it says of
 * them. No entity is there twice.
 */
public final class MusicBrainzDocument {
    private final boolean list;
    private final Optional<EntityType> kind;
    private final ImmutableList<Entity> subjects;
    private final ImmutableList<Entity> mentions;

    private MusicBrainzDocument(
            boolean list, Optional<EntityType> kind, ImmutableList<Entity> subjects, ImmutableList<Entity> mentions) {
        this.list = list;
        this.kind = kind;
        this.subjects = subjects;
        this.mentions = mentions;
    }

    static MusicBrainzDocument of(Entity subject, ImmutableList<Entity> mentions) {
        return new MusicBrainzDocument(false, Optional.of(subject.id().type()), ImmutableList.of(subject), mentions);
    }

    static MusicBrainzDocument list(DocumentKind what, ImmutableList<Entity> subjects, ImmutableList<Entity> mentions) {
        return new MusicBrainzDocument(true, what.entity(), subjects, mentions);
    }

    /** {@return whether it is a list, be it of one entity or of none} */
    public boolean isList() {
        return list;
    }

    /** {@return the kind of the entities that it is about; empty where it lists annotations, which are about any kind} */
    public Optional<EntityType> listedKind() {
        return kind;
    }

    /**
     * {@return the kind of the entity that it is about}
     *
     * @throws IllegalStateException if it {@linkplain #isList is a list}
     */
    public EntityType kind() {
        return subject().id().type();
    }

    /**
     * {@return the entity that it is about}
     *
     * @throws IllegalStateException if it {@linkplain #isList is a list}
     */
    public Entity subject() {
        if (list) {
            throw new IllegalStateException("this document is a list; ask for its subjects");
        }
        return subjects.get(0);
    }

    /** {@return the entities that it is about, in the order of the document: of no list exactly one} */
    public ImmutableList<Entity> subjects() {
        return subjects;
    }

    /** {@return what it says of other entities, in the order in which each is first complete} */
    public ImmutableList<Entity> mentions() {
        return mentions;
    }

    /** {@return a catalogue about its subjects, in their order, with the mentions, and what its checks have to tell} */
    public Outcome<Catalog> toCatalog() {
        Catalog.Builder catalog = Catalog.builder().subjects(Iterables.transform(subjects, Entity::id));
        subjects.forEach(catalog::add);
        mentions.forEach(catalog::addMention);
        return catalog.build();
    }

    /**
     * Holds the document against what was read of it, and against nothing else.
     *
     * @param bytes the document that this was read from
     * @return what the model has no place for, with where it stands, and the form of the document
     * @throws IllegalArgumentException if the bytes are none of a JSON object, or of one with the MBID of another entity
     * @throws IllegalStateException if the document {@linkplain MusicBrainzDocument#isList is a list}
     */
    public Residue.Comparison compareWith(byte[] bytes) {
        return compareWith(bytes, toCatalog().orThrow());
    }

    /**
     * Holds the document against a catalogue that was made of it and of others, before anything was edited there. What others said
     * otherwise of an entity than this document mentions it is in the residue, as long as the catalogue says it.
     *
     * @param bytes the document that this was read from
     * @param catalog the catalogue, with the entity that the document is about
     * @return what the catalogue does not hold of the document, with where it stands, and the form of the document
     * @throws IllegalArgumentException if the bytes are none of a JSON object, or of one with the MBID of another entity, or if the
     *     catalogue does not have the entity
     * @throws IllegalStateException if the document {@linkplain MusicBrainzDocument#isList is a list}
     */
    public Residue.Comparison compareWith(byte[] bytes, Catalog catalog) {
        Entity now = catalog.get(subject().id())
                .orElseThrow(() -> new IllegalArgumentException(
                        "the catalogue has no " + subject().id().toReference()));
        TreeObject document = object(bytes);
        requireSame(document, now);
        ResidueContent.Comparison found = ResidueContent.of(document, catalog, now);
        return new Residue.Comparison(new Residue(found.content()), found.losses());
    }

    /** A residue of another document would hold all of that, and nothing of this one. */
    private static void requireSame(TreeObject document, Entity subject) {
        Optional<Mbid> stated = document.get("id") instanceof TreeScalar id && id.value() instanceof String text
                ? Mbid.tryParse(text)
                : Optional.empty();
        Optional<Mbid> own = subject.id().mbid();
        if (stated.isPresent() && own.isPresent() && !stated.equals(own)) {
            throw new IllegalArgumentException("this is a document about " + stated.get() + ", not about "
                    + subject.id().toReference());
        }
    }

    private static TreeObject object(byte[] bytes) {
        try {
            if (TreeReader.read(bytes, 0, bytes.length) instanceof TreeObject object) {
                return object;
            }
        } catch (JacksonException e) {
            throw new IllegalArgumentException("this is no document in JSON", e);
        }
        throw new IllegalArgumentException("no object was read from this document");
    }

    /** {@return the entity with its name, or how many entities of which kind, for people} */
    @Override
    public String toString() {
        return list
                ? "list of " + subjects.size()
                        + kind.map(type -> " (" + type + ")").orElse("")
                : subject().id().toReference() + " " + subject().displayName();
    }
}
