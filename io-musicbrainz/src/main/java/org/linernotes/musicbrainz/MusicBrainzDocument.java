package org.linernotes.musicbrainz;

import com.google.common.collect.ImmutableList;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.notice.Outcome;
import org.linernotes.musicbrainz.residue.Residue;
import org.linernotes.musicbrainz.tree.TreeObject;
import org.linernotes.musicbrainz.tree.TreeReader;

/**
 * What a document of MusicBrainz says: the entity that it is about, and what it mentions of others. In a document about a
 * release the recordings are mentions, with all that it says of them. No entity is there twice.
 */
public final class MusicBrainzDocument {
    private final Entity subject;
    private final ImmutableList<Entity> mentions;

    MusicBrainzDocument(Entity subject, ImmutableList<Entity> mentions) {
        this.subject = subject;
        this.mentions = mentions;
    }

    /** {@return the kind of the entity that it is about} */
    public EntityType kind() {
        return subject.id().type();
    }

    /** {@return the entity that it is about} */
    public Entity subject() {
        return subject;
    }

    /** {@return what it says of other entities, in the order in which each is first complete} */
    public ImmutableList<Entity> mentions() {
        return mentions;
    }

    /** {@return a catalogue about the one entity, with the mentions, and what its checks have to tell} */
    public Outcome<Catalog> toCatalog() {
        Catalog.Builder catalog = Catalog.builder().add(subject);
        mentions.forEach(catalog::addMention);
        return catalog.build();
    }

    /**
     * Holds the document against what was read of it, and against nothing else.
     *
     * @param bytes the document that this was read from
     * @return what the model has no place for, with where it stands, and the form of the document
     * @throws IllegalArgumentException if the bytes are none of a JSON object
     */
    public Residue.Comparison compareWith(byte[] bytes) {
        if (!(TreeReader.read(bytes, 0, bytes.length) instanceof TreeObject document)) {
            throw new IllegalArgumentException("no object was read from this document");
        }
        return Residue.of(document, toCatalog().orThrow(), subject);
    }

    /** {@return the entity with its name, for people} */
    @Override
    public String toString() {
        return subject.id().toReference() + " " + subject.displayName();
    }
}
