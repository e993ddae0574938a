package org.linernotes.musicbrainz.seed;

import com.google.common.base.Joiner;
import java.util.ArrayList;
import java.util.List;
import org.linernotes.core.entity.Note;

/** The annotation of a release: the notes about the whole of it, a paragraph each. */
final class AnnotationField {
    private static final Joiner PARAGRAPHS = Joiner.on("\n\n");
    private static final String KIND = "annotation";

    private AnnotationField() {}

    /** Adds the field, if there is a note for it. */
    static void add(FormDraft form, List<Note> notes) {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            Note note = notes.get(i);
            if (note.about().isEmpty() && FormText.isPlain(note.text())) {
                paragraphs.add(note.text());
                form.sent("/notes/" + i + "/text");
                if (note.kind().filter(KIND::equals).isPresent()) {
                    form.sent("/notes/" + i + "/kind");
                }
            }
        }
        if (!paragraphs.isEmpty()) {
            form.plain("annotation", PARAGRAPHS.join(paragraphs));
        }
    }
}
