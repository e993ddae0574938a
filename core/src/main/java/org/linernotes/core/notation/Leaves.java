package org.linernotes.core.notation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.date.PlayingTimes;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.OpenValue;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.Property.Cardinality;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.internal.Slots;
import org.linernotes.core.notice.Printed;

/**
 * A value of the model laid flat: every text, number and word in it by its path, such as {@code parts/0/takes/3/title}.
 * Steps are names of properties, and positions in lists from 0; a step that begins with {@code +} is an unknown key. What
 * is at its usual value is not there; of an object that says nothing stands <code>{}</code>.
 *
 * <p>{@link #make} takes the flat form back, so that the difference of two values is the difference of two maps.
 */
final class Leaves {
    private static final String NOTHING = "{}";
    private static final char UNKNOWN_KEY = '+';
    private static final char ESCAPE = '~';

    /** The parts of a printed value that is not what its text means. */
    private static final String PRINTED_TEXT = "text";

    private static final String PRINTED_VALUE = "value";

    private final boolean withElementIds;
    private final Map<String, String> leaves = new LinkedHashMap<>();

    private Leaves(boolean withElementIds) {
        this.withElementIds = withElementIds;
    }

    /** A path or a text that makes no value; the message says of which, and why. */
    static final class NoValue extends Exception {
        private static final long serialVersionUID = 1L;

        NoValue(String path, String problem) {
            super((path.isEmpty() ? "" : path + ": ") + problem);
        }
    }

    /** {@return the leaves of a value, in the order of its tables} */
    static <T> ImmutableMap<String, String> of(PropertyTable<T> table, T value) {
        return of(table, value, true);
    }

    /** {@return the leaves of a value without the ids of its elements, but for those of takes} */
    static <T> ImmutableMap<String, String> withoutElementIds(PropertyTable<T> table, T value) {
        return of(table, value, false);
    }

    /** {@return whether a property is the id of an element that can be minted again} */
    private static boolean isElementId(Property<?, ?> property) {
        return property.cardinality() == Cardinality.DEFAULTED
                && property.type().javaType() == ElementId.class;
    }

    private static <T> ImmutableMap<String, String> of(PropertyTable<T> table, T value, boolean withElementIds) {
        Leaves all = new Leaves(withElementIds);
        all.addRows("", table, value);
        return ImmutableMap.copyOf(all.leaves);
    }

    private <T> void addRows(String path, PropertyTable<T> table, T value) {
        int before = leaves.size();
        for (Property<T, ?> property : table.properties()) {
            if (property.isSaid(value) && (withElementIds || !isElementId(property))) {
                addProperty(below(path, property.name()), property, value);
            }
        }
        table.extensions(value)
                .json()
                .forEach((key, json) -> leaves.put(below(path, UNKNOWN_KEY + escaped(key)), json));
        if (leaves.size() == before) {
            leaves.put(path, NOTHING);
        }
    }

    private <T, V> void addProperty(String path, Property<T, V> property, T owner) {
        ImmutableList<V> values = property.values(owner);
        boolean list = property.cardinality() == Cardinality.LIST;
        for (int i = 0; i < values.size(); i++) {
            addValue(list ? below(path, Integer.toString(i)) : path, property.type(), values.get(i));
        }
    }

    private <V> void addValue(String path, ValueType<V> type, V value) {
        if (type instanceof ValueType.Structure<V> structure) {
            addRows(path, structure.table(), value);
        } else if (type instanceof ValueType.PrintedWord<?> printed) {
            addPrinted(path, printed, (Printed<?>) value);
        } else {
            leaves.put(path, text(type, value));
        }
    }

    private <V> void addPrinted(String path, ValueType.PrintedWord<V> type, Printed<?> printed) {
        if (type.word().tryParse().apply(printed.text()).equals(printed.value())) {
            leaves.put(path, printed.text());
        } else {
            leaves.put(below(path, PRINTED_TEXT), printed.text());
            printed.value().ifPresent(value -> leaves.put(below(path, PRINTED_VALUE), value.toString()));
        }
    }

    private static String text(ValueType<?> type, Object value) {
        if (value instanceof Enum<?> constant) {
            return ValueType.Choice.word(constant);
        }
        if (value instanceof Duration length) {
            return Long.toString(length.toMillis());
        }
        return type instanceof ValueType.Reference<?> reference
                        && reference.to().isEmpty()
                ? ((EntityId) value).toReference()
                : value.toString();
    }

    /**
     * {@return the value that has these leaves}
     *
     * @throws NoValue if a path leads nowhere, a text is not of its type, or something that is needed is missing
     */
    static <T> T make(PropertyTable<T> table, Map<String, String> leaves) throws NoValue {
        Node root = new Node();
        leaves.forEach(root::put);
        return make("", table, root);
    }

    private static <T> T make(String path, PropertyTable<T> table, Node node) throws NoValue {
        node.refuseText(path, table.toString());
        ImmutableList<Property<T, ?>> rows = table.properties();
        @Nullable Object[] values = new @Nullable Object[rows.size() + 1];
        for (int i = 0; i < rows.size(); i++) {
            Property<T, ?> row = rows.get(i);
            Node child = node.below.remove(row.name());
            values[i] = child == null ? null : read(below(path, row.name()), row, child);
            if (values[i] == null && row.cardinality() == Cardinality.REQUIRED) {
                throw new NoValue(path, "the " + table + " has no " + row);
            }
        }
        values[rows.size()] = extensions(path, table, node);
        try {
            return table.make(new Slots().at(values, 0));
        } catch (IllegalArgumentException problem) {
            throw new NoValue(path, String.valueOf(problem.getMessage()));
        }
    }

    private static Extensions extensions(String path, PropertyTable<?> table, Node node) throws NoValue {
        Map<String, String> unknown = new TreeMap<>();
        for (Map.Entry<String, Node> left : node.below.entrySet()) {
            String step = left.getKey();
            String text = left.getValue().text;
            if (!table.isOpen() || step.isEmpty() || step.charAt(0) != UNKNOWN_KEY || text == null) {
                throw new NoValue(path, "the " + table + " has no " + step);
            }
            unknown.put(unescaped(step.substring(1)), text);
        }
        return Extensions.of(unknown);
    }

    private static <V> Object read(String path, Property<?, V> property, Node node) throws NoValue {
        if (property.cardinality() != Cardinality.LIST) {
            return read(path, property.type(), node);
        }
        node.refuseText(path, "list");
        NavigableMap<Integer, V> elements = new TreeMap<>();
        for (Map.Entry<String, Node> element : node.below.entrySet()) {
            Integer position = Ints.tryParse(element.getKey());
            if (position == null) {
                throw new NoValue(path, element.getKey() + " is no position");
            }
            elements.put(position, read(below(path, element.getKey()), property.type(), element.getValue()));
        }
        return ImmutableList.copyOf(elements.values());
    }

    @SuppressWarnings("unchecked") // what is read is of the type that says how
    private static <V> V read(String path, ValueType<V> type, Node node) throws NoValue {
        if (type instanceof ValueType.Structure<V> structure) {
            return make(path, structure.table(), node);
        }
        if (type instanceof ValueType.PrintedWord<?> printed && node.text == null) {
            return (V) printed(path, printed.word(), node);
        }
        String text = node.text;
        if (text == null) {
            throw new NoValue(path, "a text is expected");
        }
        return (V) parse(type, text)
                .orElseThrow(() -> new NoValue(
                        path, "“" + text + "” is no " + type.javaType().getSimpleName()));
    }

    private static <V> Printed<V> printed(String path, ValueType.Word<V> word, Node node) throws NoValue {
        Node text = node.below.get(PRINTED_TEXT);
        Node value = node.below.get(PRINTED_VALUE);
        if (text == null || text.text == null) {
            throw new NoValue(path, "a text is expected");
        }
        return Printed.of(
                text.text, value == null ? Optional.empty() : word.tryParse().apply(value.text()));
    }

    private static <V> Printed<V> printed(ValueType.Word<V> word, String text) {
        return Printed.parse(text, word.tryParse());
    }

    private static Optional<?> parse(ValueType<?> type, String text) {
        if (type instanceof ValueType.Word<?> word) {
            return word.tryParse().apply(text);
        }
        if (type instanceof ValueType.PrintedWord<?> printed) {
            return Optional.of(printed(printed.word(), text));
        }
        if (type instanceof ValueType.Choice<?> choice) {
            return Optional.ofNullable(choice.words().get(text));
        }
        if (type instanceof ValueType.Reference<?> reference) {
            return reference
                    .to()
                    .map(kind -> EntityId.tryParse(kind, text))
                    .orElseGet(() -> EntityId.tryParseReference(text));
        }
        if (type instanceof ValueType.Open) {
            return Optional.of(OpenValue.ofJson(text));
        }
        return scalar(type, text);
    }

    private static Optional<?> scalar(ValueType<?> type, String text) {
        try {
            if (type.equals(ValueType.INTEGER)) {
                return Optional.of(Integer.valueOf(text));
            }
            if (type.equals(ValueType.DECIMAL)) {
                return Optional.of(Double.valueOf(text));
            }
            if (type.equals(ValueType.MILLISECONDS)) {
                return Optional.of(PlayingTimes.ofMillis(Long.parseLong(text)));
            }
        } catch (NumberFormatException notOne) {
            return Optional.empty();
        }
        return type.equals(ValueType.FLAG) ? Optional.of(Boolean.valueOf(text)) : Optional.of(text);
    }

    private static String below(String path, String step) {
        return path.isEmpty() ? step : path + '/' + step;
    }

    /** Letters, digits and hyphens stand for themselves, so that a path has no blank and no other stroke in it. */
    private static String escaped(String key) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || c == '-');
            text.append(plain ? Character.toString(c) : ESCAPE + String.format("%04x", (int) c));
        }
        return text.toString();
    }

    private static String unescaped(String step) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < step.length(); i++) {
            Integer code = step.charAt(i) == ESCAPE && i + 4 < step.length()
                    ? Ints.tryParse(step.substring(i + 1, i + 5), 16)
                    : null;
            key.append(code == null || code < 0 ? step.charAt(i) : (char) code.intValue());
            i += code == null || code < 0 ? 0 : 4;
        }
        return key.toString();
    }

    /** A step on the way to leaves. */
    private static final class Node {
        private final Map<String, Node> below = new LinkedHashMap<>();
        private @Nullable String text;

        void put(String path, String leaf) {
            Node node = this;
            int from = 0;
            for (int stroke = path.indexOf('/'); stroke >= 0; stroke = path.indexOf('/', from)) {
                node = node.below.computeIfAbsent(path.substring(from, stroke), step -> new Node());
                from = stroke + 1;
            }
            Node last = path.isEmpty() ? node : node.below.computeIfAbsent(path.substring(from), step -> new Node());
            last.text = leaf;
        }

        String text() {
            return text == null ? "" : text;
        }

        void refuseText(String path, String what) throws NoValue {
            if (text != null && !text.equals(NOTHING)) {
                throw new NoValue(path, "the " + what + " has no text of its own");
            }
        }
    }
}
