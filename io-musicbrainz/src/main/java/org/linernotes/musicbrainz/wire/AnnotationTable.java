package org.linernotes.musicbrainz.wire;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.catalog.EntityTables;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.Note;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.json.codec.Decoder;

/** Annotations as searches find them: the text, with the kind, the MBID and the name of what it is about. */
final class AnnotationTable {
    private static final ImmutableList<String> NAMING = ImmutableList.of("name", "title");

    private static final Keys KEYS = new Keys("annotation");
    private static final int TYPE = KEYS.add("type", WireValues.WORD);
    private static final int ENTITY = KEYS.add("entity", WireValues.GID);
    private static final int NAME = KEYS.add("name", WireValues.TEXT);
    private static final int TEXT = KEYS.add("text", WireValues.ANNOTATION);

    /** Reads an annotation and answers the id of what it is about. */
    static final Decoder<EntityId> ANNOTATION = KEYS.into(AnnotationTable::make);

    private AnnotationTable() {}

    private static @Nullable EntityId make(Draft draft) {
        String word = draft.slot(TYPE);
        Mbid mbid = draft.slot(ENTITY);
        String name = draft.slot(NAME);
        EntityType type = Optional.ofNullable(word)
                .flatMap(text -> EntityType.tryParse(text.replace('_', '-')))
                .filter(WireDocuments.kinds()::contains)
                .orElse(null);
        if (type == null || mbid == null || name == null) {
            draft.missing("annotation", type == null ? "type" : mbid == null ? "entity" : "name");
            return null;
        }
        ImmutableList<Note> notes = draft.slot(TEXT);
        Entity entity = make(
                draft,
                EntityTables.of(type),
                EntityId.of(type, mbid),
                name,
                notes == null ? ImmutableList.of() : notes);
        if (entity == null) {
            draft.lost("text");
            return null;
        }
        draft.reading().addSubject(entity, true);
        return entity.id();
    }

    /** {@return an entity of which no more is known; null where its kind has no name} */
    private static <E extends Entity> @Nullable E make(
            Draft draft, PropertyTable<E> table, EntityId id, String name, ImmutableList<Note> notes) {
        Optional<String> naming = NAMING.stream()
                .filter(property -> table.property(property).isPresent())
                .findFirst();
        if (naming.isEmpty()) {
            return null;
        }
        draft.set(Draft.cell(table, "id"), id);
        draft.set(Draft.cell(table, naming.get()), name);
        draft.set(Draft.cell(table, "notes"), notes);
        return draft.make(table);
    }
}
