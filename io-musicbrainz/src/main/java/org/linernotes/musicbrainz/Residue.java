package org.linernotes.musicbrainz;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.EntityId;
import org.linernotes.musicbrainz.profile.WireProfile;
import org.linernotes.musicbrainz.residue.ResidueContent;

/**
 * What a document of MusicBrainz says and the model has no place for (tags, ratings, flags of cover art), by the entity of which
 * it says so; and beside it the form in which it says the rest: its includes, an older name of a key, a number that is a text, the
 * order of lists whose order says nothing. The form carries no value.
 *
 * <p>Entities are known by their ids and elements of lists by theirs, never by an index, so that a residue survives edits: what
 * was deleted takes its residue with it, and what was moved keeps it.
 */
public final class Residue {
    private final ResidueContent content;

    Residue(ResidueContent content) {
        this.content = content;
    }

    /**
     * A document held against the one that is written from what was read of it.
     *
     * @param residue what the model does not hold, and the form
     * @param losses where that stands in the document, as JSON Pointers, in the order of the document: leaves, and objects and lists
     *     of which the model holds nothing
     */
    public record Comparison(Residue residue, ImmutableList<String> losses) {}

    ResidueContent content() {
        return content;
    }

    /** {@return the entity that the document is about} */
    public EntityId about() {
        return content.about();
    }

    /** {@return the includes of the document} */
    public WireProfile profile() {
        return content.profile();
    }

    /** {@return the form alone: what is written with it has nothing that the model does not hold} */
    public Residue withoutValues() {
        return new Residue(content.withoutValues());
    }

    /** {@return how many leaves there are, by the way to them: the entity, and keys and ids of elements from there on} */
    public ImmutableSortedMap<String, Integer> leaves() {
        return content.leaves();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Residue that && content.equals(that.content);
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }

    /** {@return which entity it is about, and how many values there are} */
    @Override
    public String toString() {
        return content.toString();
    }
}
