package org.linernotes.musicbrainz.seed;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.linernotes.musicbrainz.link.Link;

/** Puts fields and relationships into addresses that are not too long. */
final class Addresses {
    private static final String LIMIT = Integer.toString(EntityForm.LONGEST_ADDRESS);

    private final String form;
    private final FormDraft draft;
    private final ImmutableList.Builder<String> full = ImmutableList.builder();
    private final StringBuilder current;
    private final Optional<FormField> note;
    private int relationships;

    /**
     * Begins an address with the fields of a form, as many as there is room for.
     *
     * @param form the address of the form
     * @param draft its fields; what there is no room for is told there
     * @param note what comes behind them, and stands in each further address
     */
    Addresses(String form, FormDraft draft, Optional<FormField> note) {
        this.form = form;
        this.draft = draft;
        this.current = new StringBuilder(form);
        this.note = note;
        draft.placed().forEach(placed -> add(placed.field(), placed.pointer()));
        note.ifPresent(field -> add(field, ""));
    }

    private void add(FormField field, String pointer) {
        if (!append(field.toString())) {
            draft.tell(SeedNotice.TOO_LONG, pointer, "path", field.name(), "limit", LIMIT);
        }
    }

    /** Adds relationships, in further addresses where that is possible: for an entity that does not exist yet there is one. */
    void addRelationships(List<Link> links, RelationshipFields fields, boolean further) {
        for (Link link : links) {
            ImmutableList<FormField> relationship = fields.of(link);
            if (!relationship.isEmpty() && !add(relationship, further)) {
                draft.tell(
                        SeedNotice.TOO_LONG,
                        link.pointer(),
                        "path",
                        link.pointer().substring(1),
                        "limit",
                        LIMIT);
            }
        }
    }

    private boolean add(ImmutableList<FormField> relationship, boolean further) {
        if (append(numbered(relationship))) {
            relationships++;
            return true;
        }
        if (!further || relationships == 0) {
            return false;
        }
        full.add(current.toString());
        current.setLength(0);
        current.append(form);
        note.ifPresent(field -> append(field.toString()));
        relationships = 0;
        return add(relationship, true);
    }

    private String numbered(ImmutableList<FormField> relationship) {
        return FormField.encode(relationship.stream()
                .map(field -> new FormField("rels." + relationships + "." + field.name(), field.value()))
                .toList());
    }

    /** {@return whether there was room for some fields} */
    private boolean append(String encoded) {
        if (current.length() + 1 + encoded.length() > EntityForm.LONGEST_ADDRESS) {
            return false;
        }
        current.append(current.length() == form.length() ? '?' : '&').append(encoded);
        return true;
    }

    /** {@return the addresses} */
    ImmutableList<String> list() {
        return full.add(current.toString()).build();
    }
}
