package org.linernotes.core.entity;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.linernotes.core.internal.Slots;

/** A remark about an entity, or about the elements that it names. */
@Value.Immutable
public sealed interface Note extends WithNote permits ImmutableNote {
    /** The properties of a note. */
    PropertyTable<Note> PROPERTIES = PropertyTable.builder("note", Note.class)
            .required("text", ValueType.TEXT, Note::text, Note::withText, "The remark.")
            .list("about", Elements.ID, Note::about, Note::withAbout, "The elements that it is about; none: the whole.")
            .optional(
                    "kind", ValueType.TEXT, Note::kind, Note::withKind, "What sort of remark, for example annotation.")
            .optional("source", ValueTypes.SOURCE_ID, Note::source, Note::withSource, "The source that makes it.")
            .shorthand("text")
            .extensions(Note::extensions, Note::withExtensions)
            .build(Note::construct, Note::fill);

    private static Note construct(Slots s) {
        return ImmutableNote.of(s.required(), s.list(), s.optional(), s.optional(), s.required());
    }

    private static void fill(Note note, Slots s) {
        s.put(note.text());
        s.put(note.about());
        s.put(note.kind());
        s.put(note.source());
    }

    /** {@return the remark} */
    String text();

    /** {@return the elements that it is about; none where it is about the whole entity} */
    ImmutableList<ElementId> about();

    /** {@return what sort of remark it is, for example {@code "annotation"}} */
    Optional<String> kind();

    /** {@return the source that makes the remark} */
    Optional<SourceId> source();

    /** {@return unknown keys} */
    Extensions extensions();

    /**
     * {@return a note about the whole entity}
     *
     * @param text the remark
     */
    static Note of(String text) {
        return builder().text(text).build();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds notes. */
    final class Builder extends ImmutableNote.Builder {
        Builder() {
            extensions(Extensions.NONE);
        }
    }
}
