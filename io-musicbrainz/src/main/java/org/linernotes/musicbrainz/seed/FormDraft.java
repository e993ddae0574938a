package org.linernotes.musicbrainz.seed;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.linernotes.core.catalog.EntityTables;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.NoticeCode;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.vocabulary.Term;
import org.linernotes.musicbrainz.vocabulary.Vocabulary;
import org.linernotes.musicbrainz.vocabulary.VocabularyEntry;

/** A form that is being filled in from an entity: its fields so far, and which places of the entity they carry. */
final class FormDraft {
    /** What the columns of a comment and of a catalogue number take. */
    static final int SHORT_TEXT = 255;

    private final Entity entity;
    private final String reference;
    private final String prefix;
    private final List<Placed> fields = new ArrayList<>();
    private final NavigableSet<String> sent = new TreeSet<>();
    private final Notices.Builder notices = Notices.builder();

    /**
     * A field and the place of the entity that it carries.
     *
     * @param field the field
     * @param pointer the pointer to the place; empty for what the entity does not say
     */
    record Placed(FormField field, String pointer) {}

    /**
     * Creates a form without fields.
     *
     * @param entity what it is filled in from
     * @param prefix what stands before the names of all fields: {@code edit-artist.}
     */
    FormDraft(Entity entity, String prefix) {
        this.entity = entity;
        this.reference = entity.id().toReference();
        this.prefix = prefix;
    }

    /** {@return the fields, in the order in which they were added} */
    ImmutableList<FormField> fields() {
        return fields.stream().map(Placed::field).collect(ImmutableList.toImmutableList());
    }

    /** {@return how many fields there are so far} */
    int size() {
        return fields.size();
    }

    /** {@return the fields with the places that they carry} */
    ImmutableList<Placed> placed() {
        return ImmutableList.copyOf(fields);
    }

    /** {@return what is to be told, all included that nothing carries} */
    Notices finish() {
        tellUnsent(entity);
        return notices.build();
    }

    private <T extends Entity> void tellUnsent(T value) {
        new Unsent(sent, this::lost).find(EntityTables.of(value), value, "");
    }

    /** Adds a field that carries what stands at a place, unless it holds characters that no form can carry. */
    void field(String name, String value, String pointer) {
        if (FormText.isPlain(value)) {
            fields.add(new Placed(new FormField(prefix + name, value), pointer));
            sent.add(pointer);
        }
    }

    /** Adds a field that carries what stands at a place, if something does. */
    void field(String name, Optional<String> value, String pointer) {
        value.ifPresent(text -> field(name, text, pointer));
    }

    /** Adds a field that carries no place of the entity. */
    void plain(String name, String value) {
        fields.add(new Placed(named(name, value), ""));
    }

    /** {@return a field of the form that is not among those that carry the entity} */
    FormField named(String name, String value) {
        return new FormField(prefix + name, FormText.plain(value));
    }

    /** Adds a parameter of the address that is no field of the form. */
    void parameter(String name, String value) {
        fields.add(new Placed(new FormField(name, value), ""));
    }

    /** Adds a field for a text that may not be longer than most columns take. */
    void shortText(String name, Optional<String> value, String pointer) {
        if (value.isPresent() && value.get().codePointCount(0, value.get().length()) > SHORT_TEXT) {
            tell(SeedNotice.TOO_LONG, pointer, "path", pointer.substring(1), "limit", Integer.toString(SHORT_TEXT));
        } else {
            field(name, value, pointer);
        }
    }

    /** Adds the name of a term, which the server looks up in its table. */
    void termName(String name, Optional<Term> term, Vocabulary vocabulary, String list, String pointer) {
        term.ifPresent(known -> {
            VocabularyEntry entry = vocabulary.entry(known);
            if (entry.rowId().isPresent()) {
                field(name, entry.name(), pointer);
            } else {
                notInList(list, known.name(), pointer);
            }
        });
    }

    /** Adds the number of a term in the server's table. */
    void termRow(String name, Optional<Term> term, Vocabulary vocabulary, String list, String pointer) {
        term.ifPresent(known -> {
            VocabularyEntry entry = vocabulary.entry(known);
            if (entry.rowId().isPresent()) {
                field(name, Integer.toString(entry.rowId().getAsInt()), pointer);
            } else {
                notInList(list, known.name(), pointer);
            }
        });
    }

    /** Marks a place as carried by fields that were added in another way. */
    void sent(String pointer) {
        sent.add(pointer);
    }

    /** Tells that the server's list does not have a value. */
    void notInList(String list, String text, String pointer) {
        tell(SeedNotice.NOT_IN_LIST, pointer, "list", list, "text", text);
    }

    /** Tells something of a place, which then is not told as lost again. */
    void tell(NoticeCode code, String pointer, String... namesAndValues) {
        sent.add(pointer);
        Notice notice = Notice.of(code, at(pointer), "entity", reference);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            notice = notice.with(namesAndValues[i], namesAndValues[i + 1]);
        }
        notices.add(notice);
    }

    /** Adds what others found. */
    void addAll(Notices others) {
        notices.addAll(others);
    }

    private void lost(String pointer) {
        notices.add(Notice.of(SeedNotice.NOT_ON_FORM, at(pointer), "entity", reference)
                .with("path", pointer.substring(1)));
    }

    private Location at(String pointer) {
        Location place = Location.UNKNOWN.withRecord(reference);
        return pointer.isEmpty() ? place : place.withPointer(pointer);
    }
}
