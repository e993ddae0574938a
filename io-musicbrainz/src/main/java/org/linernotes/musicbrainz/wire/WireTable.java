package org.linernotes.musicbrainz.wire;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.Property.Cardinality;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.vocabulary.Term;
import org.linernotes.json.codec.Decoder;
import org.linernotes.musicbrainz.tree.TreeObject;
import org.linernotes.musicbrainz.tree.TreeScalar;
import org.linernotes.musicbrainz.vocabulary.Vocabulary;
import org.linernotes.musicbrainz.vocabulary.VocabularyEntry;

/**
 * The keys of a kind of object and the properties of a type of the model that they fill, a row each. Keys that fill none
 * alone get a slot, from which a last step takes them.
 *
 * @param <T> the type of the model
 */
final class WireTable<T> {
    /** In place of a cell for a key that fills none alone. */
    private static final int NONE = -1;

    /** A name and the gid of what it names: two keys for one property. */
    private record TermRow(int name, int gid, Vocabulary vocabulary, int cell) {}

    private final PropertyTable<T> model;
    private final Keys keys;
    private final List<Integer> cells = new ArrayList<>();
    private final List<TermRow> terms = new ArrayList<>();
    private final WrittenKeys<T> written;
    private ImmutableList<String> knownBy = ImmutableList.of();
    private long special;

    private WireTable(PropertyTable<T> model, Keys keys) {
        this.model = model;
        this.keys = keys;
        this.written = new WrittenKeys<>(model);
    }

    /**
     * {@return a table without rows}
     *
     * @param object what MusicBrainz calls the object, for messages
     * @param model the properties of the type of the model
     */
    static <T> WireTable<T> of(String object, PropertyTable<T> model) {
        return new WireTable<>(model, new Keys(object));
    }

    PropertyTable<T> model() {
        return model;
    }

    Keys keys() {
        return keys;
    }

    /** {@return the cell of a property} */
    int cell(String property) {
        return Draft.cell(model, property);
    }

    /** A key that fills a property, and is written from it. */
    WireTable<T> row(String key, Decoder<?> value, String property) {
        add(key, value, cell(property));
        written.add(key, model.properties().get(cell(property)), value);
        return this;
    }

    /** The key of the id of an entity. */
    void rowOfId(Decoder<EntityId> ids) {
        add("id", ids, cell("id"));
        written.add("id", (owner, out) -> TreeScalar.of(Writing.idText(((Entity) owner).id())));
        written.saying(ImmutableList.of("id"));
    }

    /** Says what distinguishes elements of lists that have no id: the values of these keys. */
    WireTable<T> knownBy(String... names) {
        knownBy = ImmutableList.copyOf(names);
        return this;
    }

    ImmutableList<String> knownBy() {
        return knownBy;
    }

    /**
     * An older name of the key of the last row. The first one that is there fills the property, and one that says otherwise is
     * lost; {@link OlderKeys} has it, too.
     */
    WireTable<T> older(String key, Decoder<?> value, String property) {
        add(key, value, cell(property));
        return this;
    }

    /** Two keys for a property whose value is a term: the name, and the gid. */
    WireTable<T> term(String key, Vocabulary vocabulary, String property) {
        int name = add(key, WireValues.WORD, NONE);
        int gid = add(key + "-id", WireValues.GID, NONE);
        terms.add(new TermRow(name, gid, vocabulary, cell(property)));
        written.addTerm(key, model.properties().get(cell(property)), vocabulary);
        return this;
    }

    /** Says what is written under the last key where the property says nothing; null, unless this says otherwise. */
    WireTable<T> blank(Blank blank) {
        written.setBlank(blank);
        return this;
    }

    /** Says when the last key is written; always, unless this says otherwise. */
    WireTable<T> shown(Shown shown) {
        written.setShown(shown);
        return this;
    }

    /** Says that documents of no year have the last key elsewhere. */
    WireTable<T> narrow() {
        written.setNarrow();
        return this;
    }

    /** A key that is written from more than a property. */
    WireTable<T> written(String key, WrittenKeys.FromOwner<T> value) {
        written.add(key, value);
        return this;
    }

    /** Says that the keys say some properties of which none has a row of its own. */
    WireTable<T> saying(String... properties) {
        written.saying(ImmutableList.copyOf(properties));
        return this;
    }

    /** {@return the object as MusicBrainz writes it} */
    TreeObject write(T value, Writing out) {
        return written.write(value, out);
    }

    /** A key for the last step. {@return the slot in which its value will be} */
    int slot(String key, Decoder<?> value) {
        int slot = add(key, value, NONE);
        special |= 1L << slot;
        return slot;
    }

    /** The keys of a life span, for the last step. */
    Spans span() {
        return Spans.in(this::slot);
    }

    /** {@return the bits of the keys for the last step} */
    long special() {
        return special;
    }

    private int add(String key, Decoder<?> value, int cell) {
        cells.add(cell);
        return keys.add(key, value);
    }

    /** {@return what reads and writes such an object, all of whose keys fill a property alone} */
    WireObject<T> decoder() {
        return decoder(draft -> {});
    }

    /**
     * {@return what reads and writes such an object}
     *
     * @param last fills the cells of keys that do not fill one alone
     */
    WireObject<T> decoder(Consumer<Draft> last) {
        Filling<T> filling = filling();
        return new WireObject<>(this, keys.into(draft -> {
            filling.fill(draft);
            last.accept(draft);
            return filling.make(draft);
        }));
    }

    Filling<T> filling() {
        int[] required = model.properties().stream()
                .filter(property -> property.cardinality() == Cardinality.REQUIRED)
                .mapToInt(model.properties()::indexOf)
                .toArray();
        return new Filling<>(
                model,
                keys,
                cells.stream().mapToInt(Integer::intValue).toArray(),
                terms.toArray(new TermRow[0]),
                required);
    }

    /** A finished table at work. */
    static final class Filling<T> {
        private final PropertyTable<T> model;
        private final Keys keys;
        private final int[] cells;
        private final TermRow[] terms;
        private final int[] required;
        private final long direct;
        private final long ofTerms;

        private Filling(PropertyTable<T> model, Keys keys, int[] cells, TermRow[] terms, int[] required) {
            this.model = model;
            this.keys = keys;
            this.cells = cells;
            this.terms = terms;
            this.required = required;
            long ownCell = 0;
            for (int slot = 0; slot < cells.length; slot++) {
                ownCell |= cells[slot] == NONE ? 0 : 1L << slot;
            }
            this.direct = ownCell;
            long named = 0;
            for (TermRow row : terms) {
                named |= 1L << row.name | 1L << row.gid;
            }
            this.ofTerms = named;
        }

        /** Fills the cells from the slots. */
        void fill(Draft draft) {
            long present = draft.present();
            for (long left = present & direct; left != 0; left &= left - 1) {
                int slot = Long.numberOfTrailingZeros(left);
                fillCell(draft, slot, cells[slot]);
            }
            if ((present & ofTerms) != 0) {
                for (TermRow row : terms) {
                    fillTerm(draft, row);
                }
            }
        }

        private void fillTerm(Draft draft, TermRow row) {
            Mbid gid = draft.slot(row.gid);
            String name = draft.slot(row.name);
            if (gid == null && name == null) {
                return;
            }
            VocabularyEntry entry = row.vocabulary.find(gid, name);
            Term term = entry == null ? row.vocabulary.term(gid, name) : entry.term();
            if (entry == null && term != null && name != null) {
                draft.unknownType(keys.key(row.name), name);
            }
            draft.set(row.cell, term);
            boolean gidKept = term != null && (entry == null || entry.gid().equals(Optional.ofNullable(gid)));
            if (gid != null && !gidKept) {
                draft.lost(keys.key(row.gid));
            }
            if (name != null && term == null) {
                draft.lost(keys.key(row.name));
            }
        }

        private void fillCell(Draft draft, int slot, int cell) {
            Object value = draft.slot(slot);
            Object first = draft.value(cell);
            if (first == null) {
                draft.set(cell, value);
            } else if (value != null && !first.equals(value)) {
                draft.lost(keys.key(slot));
            }
        }

        /** {@return whether the cells have all values without which there is no value of the model} */
        boolean isComplete(Draft draft) {
            for (int cell : required) {
                if (draft.value(cell) == null) {
                    return false;
                }
            }
            return true;
        }

        @Nullable
        T make(Draft draft) {
            if (draft.has(model, required)) {
                return draft.make(model);
            }
            draft.discard(model);
            return null;
        }

        void discard(Draft draft) {
            draft.discard(model);
        }
    }
}
