package org.linernotes.musicbrainz.wire;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.vocabulary.Term;
import org.linernotes.json.codec.Decoder;
import org.linernotes.musicbrainz.tree.Tree;
import org.linernotes.musicbrainz.tree.TreeObject;
import org.linernotes.musicbrainz.tree.TreeScalar;
import org.linernotes.musicbrainz.vocabulary.Vocabulary;

/**
 * The keys of a kind of object as they are written, a row each, in their order.
 *
 * @param <T> the type of the model
 */
final class WrittenKeys<T> {
    /** Makes the value of a key from the whole object; null where the object has no such key. */
    interface FromOwner<T> {
        @Nullable
        Tree of(T owner, Writing out);
    }

    /**
     * A key.
     *
     * @param key the key
     * @param value makes its value
     * @param blank what stands there where there is none
     * @param shown when it is written
     * @param wide whether documents of some years have it elsewhere, too
     * @param says the properties that it says
     */
    private record Row<T>(
            String key, FromOwner<T> value, Blank blank, Shown shown, boolean wide, ImmutableList<String> says) {
        Row<T> with(Blank newBlank) {
            return new Row<>(key, value, newBlank, shown, wide, says);
        }

        Row<T> with(Shown newShown) {
            return new Row<>(key, value, blank, newShown, wide, says);
        }

        Row<T> narrow() {
            return new Row<>(key, value, blank, shown, false, says);
        }

        Row<T> with(ImmutableList<String> properties) {
            return new Row<>(key, value, blank, shown, wide, properties);
        }
    }

    /** The id of an element is ours, unless MusicBrainz gave it. */
    private static final String ELEMENT_ID = "id";

    private final PropertyTable<T> model;
    private final List<Row<T>> rows = new ArrayList<>();
    /** The properties that some row says. */
    private final Set<String> said = new HashSet<>();
    /** How many rows the last call has added. */
    private int last;

    WrittenKeys(PropertyTable<T> model) {
        this.model = model;
        if (model.isElement()) {
            said.add(ELEMENT_ID);
        }
    }

    /** Adds a key whose value is that of a property. */
    void add(String key, Property<T, ?> property, Decoder<?> value) {
        said.add(property.name());
        addRows(List.of(new Row<>(
                key,
                (owner, out) -> written(property.get(owner), property, value, out),
                Blank.NULL,
                Shown.ALWAYS,
                true,
                ImmutableList.of(property.name()))));
    }

    /** Adds the two keys of a property whose value is a term. */
    void addTerm(String key, Property<T, ?> property, Vocabulary vocabulary) {
        said.add(property.name());
        addRows(List.of(
                new Row<>(
                        key,
                        (owner, out) -> name(property.get(owner), vocabulary),
                        Blank.NULL,
                        Shown.ALWAYS,
                        true,
                        ImmutableList.of(property.name())),
                new Row<>(
                        key + "-id",
                        (owner, out) -> gid(property.get(owner), vocabulary),
                        Blank.NULL,
                        Shown.ALWAYS,
                        true,
                        ImmutableList.of())));
    }

    /** Adds a key that is there where its value is. */
    void add(String key, FromOwner<T> value) {
        addRows(List.of(new Row<>(key, value, Blank.ABSENT, Shown.ALWAYS, false, ImmutableList.of())));
    }

    private void addRows(List<Row<T>> more) {
        rows.addAll(more);
        last = more.size();
    }

    /** Says which properties the last rows say of which none has a row of its own. */
    void saying(ImmutableList<String> properties) {
        said.addAll(properties);
        change(row -> row.with(properties));
    }

    void setBlank(Blank blank) {
        change(row -> row.with(blank));
    }

    void setNarrow() {
        change(Row::narrow);
    }

    void setShown(Shown shown) {
        change(row -> row.with(shown));
    }

    private void change(UnaryOperator<Row<T>> change) {
        for (int i = rows.size() - last; i < rows.size(); i++) {
            rows.set(i, change.apply(rows.get(i)));
        }
    }

    TreeObject write(T owner, Writing out) {
        TreeObject object = new TreeObject();
        Setting setting = out.setting();
        for (Row<T> row : rows) {
            boolean shown = row.shown.in(setting, out.profile());
            if (shown || (row.wide && out.isWide() && row.shown.elsewhere(setting, out.profile()))) {
                Tree value = row.value.of(owner, out);
                Tree written = value == null && shown ? row.blank.tree() : value;
                if (written != null) {
                    object.put(row.key, written);
                }
                if (value != null && owner instanceof Entity entity) {
                    object.origins().put(row.key, new TreeObject.Origin(entity.id(), row.says, !shown));
                }
            }
            if (row.shown.isConditional() && !(owner instanceof Entity)) {
                tellElement(row, owner, shown, out);
            }
        }
        for (Property<T, ?> property : model.properties()) {
            if (!said.contains(property.name()) && property.isSaid(owner)) {
                out.account().lose(property.name());
            }
        }
        return object;
    }

    /** Of entities an account is kept by their properties; elements have theirs where they stand. */
    private void tellElement(Row<T> row, T element, boolean shown, Writing out) {
        for (Property<T, ?> property : model.properties()) {
            if (row.says.contains(property.name()) && property.isSaid(element)) {
                out.account().element(property.name(), shown);
            }
        }
    }

    @SuppressWarnings("unchecked") // a row joins a property with what reads its values
    private static <T> @Nullable Tree written(
            @Nullable Object value, Property<T, ?> property, Decoder<?> decoder, Writing out) {
        if (value == null || !property.isSaying(value)) {
            return null;
        }
        out.account().enter(property.name());
        Tree tree =
                decoder instanceof ToWire<?> way ? ((ToWire<Object>) way).toWire(value, out) : WireScalars.of(value);
        if (tree == null && !property.name().equals(ELEMENT_ID)) {
            out.account().lose();
        } else if (value instanceof DateExpression date) {
            date.value()
                    .flatMap(known -> date.printed())
                    .ifPresent(text -> out.account().lose("printed"));
            date.sortAs().ifPresent(order -> out.account().lose("sortAs"));
        }
        out.account().leave();
        return tree;
    }

    private static @Nullable Tree name(@Nullable Object term, Vocabulary vocabulary) {
        return term == null ? null : TreeScalar.of(vocabulary.entry((Term) term).name());
    }

    private static @Nullable Tree gid(@Nullable Object term, Vocabulary vocabulary) {
        return term == null
                ? null
                : vocabulary
                        .entry((Term) term)
                        .gid()
                        .map(Mbid::toString)
                        .map(TreeScalar::of)
                        .orElse(null);
    }
}
