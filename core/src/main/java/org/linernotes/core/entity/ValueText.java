package org.linernotes.core.entity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linernotes.core.date.PlayingTimes;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.notice.Excerpt;
import org.linernotes.core.notice.Printed;
import org.linernotes.core.vocabulary.OpenTerm;

/**
 * Values as text for people, on one line, by their types: texts in quotes, times as sheets print them, ids with the names of
 * what they are of, and what has properties as a list of these, in which the names alone stand for ids. What is long is cut, and
 * what would control a terminal is shown in another way: this is no format to be read by programs.
 *
 * @param entities finds what an id is of
 */
public record ValueText(Function<EntityId, Optional<Entity>> entities) {
    /** Values in which ids have no names. */
    public static final ValueText OF_IDS = new ValueText(id -> Optional.empty());

    /** How much of a value is printed. */
    private static final int LONGEST = 240;

    private static final int LONGEST_NAME = 60;

    /** How many of the things that an element says name it. */
    private static final int PARTS_OF_NAME = 3;

    private static final Pattern LINE_BREAKS = Pattern.compile("\\R");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]");

    /**
     * {@return a value as text}
     *
     * @param value the value
     */
    public String of(TypedValue value) {
        return Excerpt.of(unbounded(value), LONGEST);
    }

    /**
     * {@return a value as text that differs from another's} Where the two look alike, a word of a table is told from a printed
     * one, a print that was understood from one that was not, and an element from another by its id.
     *
     * @param value the value
     * @param other the other
     */
    public String of(TypedValue value, TypedValue other) {
        String text = of(value);
        return text.equals(of(other)) ? exact(value) : text;
    }

    /**
     * {@return values of one type as text that differs from that of others: one alone as it is, several in brackets, and the word
     * nothing where there is none}
     *
     * @param type their type
     * @param values the values
     * @param others the others
     */
    public String of(ValueType<?> type, List<?> values, List<?> others) {
        return values.isEmpty() ? "nothing" : of(together(type, values), together(type, others));
    }

    private static TypedValue together(ValueType<?> type, List<?> values) {
        return new TypedValue(type, values.size() == 1 ? values.get(0) : ImmutableList.copyOf(values));
    }

    private String exact(TypedValue typed) {
        Object value = typed.value();
        if (value instanceof Printed<?> printed) {
            return printed.text()
                    + printed.value().map(meant -> " (" + meant + ")").orElse(" (not understood)");
        }
        return typed.type() instanceof ValueType.Structure<?> structure
                ? of(typed)
                        + elementId(structure, value).map(id -> " [" + id + "]").orElse("")
                : value instanceof OpenTerm ? onOneLine(value.toString()) : of(typed);
    }

    private static <V> Optional<ElementId> elementId(ValueType.Structure<V> structure, Object value) {
        return structure.javaType().isInstance(value)
                ? structure.table().elementId(structure.javaType().cast(value))
                : Optional.empty();
    }

    /**
     * {@return what an element is called: the first few things that it says, without numbers and times}
     *
     * @param element the element
     */
    public String name(TypedValue element) {
        return Excerpt.of(String.join(" ", names(element.type(), element.value(), PARTS_OF_NAME)), LONGEST_NAME);
    }

    /**
     * {@return a text of foreign origin on one line, without what would control a terminal}
     *
     * @param text the text
     */
    public static String onOneLine(String text) {
        return CONTROL.matcher(LINE_BREAKS.matcher(text).replaceAll(" ⏎ ")).replaceAll("\uFFFD");
    }

    private String unbounded(TypedValue value) {
        return value.value() instanceof EntityId id ? reference(value.type(), id) : whole(value.type(), value.value());
    }

    private <V> String whole(ValueType<V> type, Object value) {
        if (value instanceof ImmutableList<?> list) {
            return list.stream().map(each -> inner(type, each)).collect(Collectors.joining(", ", "[", "]"));
        }
        if (type instanceof ValueType.Structure<V> structure) {
            return structure(structure.table(), value);
        }
        if (value instanceof OpenValue open && open.value().isPresent()) {
            return whole(type, open.value().get());
        }
        if (value instanceof String text) {
            return quoted(onOneLine(text));
        }
        return value instanceof EntityId id ? name(id) : plain(value);
    }

    private String name(EntityId id) {
        return onOneLine(entities.apply(id).map(Entity::displayName).orElseGet(id::toString));
    }

    /** {@return an id with the name of what it is of, where that is known and says more} */
    private String reference(ValueType<?> type, EntityId id) {
        String text = type.equals(ValueType.REFERENCE) ? id.toReference() : id.toString();
        String name = name(id);
        return name.equals(id.toString()) ? text : name + " [" + text + "]";
    }

    /**
     * {@return a text in quotes}
     *
     * @param text the text, on one line
     */
    public static String quoted(String text) {
        return "“" + text + "”";
    }

    private static String plain(Object value) {
        if (value instanceof Duration time) {
            return PlayingTimes.tryPrint(time).orElseGet(time::toString);
        }
        if (value instanceof Enum<?> constant) {
            return ValueType.Choice.word(constant);
        }
        if (value instanceof Printed<?> printed) {
            return onOneLine(printed.text());
        }
        return onOneLine(value instanceof OpenTerm term ? term.name() : value.toString());
    }

    @SuppressWarnings("unchecked") // the value is of the table's type
    private <V> String structure(PropertyTable<V> table, Object value) {
        V owner = (V) value;
        ImmutableList<Property<V, ?>> said = table.properties().stream()
                .filter(property -> property.isSaid(owner) && !isId(property))
                .collect(ImmutableList.toImmutableList());
        if (said.size() == 1
                && table.extensions(owner).isEmpty()
                && table.shorthand().filter(said.get(0)::equals).isPresent()) {
            return values(said.get(0), owner);
        }
        Stream<String> rows = said.stream()
                .map(property -> property.type().equals(ValueType.FLAG)
                        ? property.name()
                        : property.name() + " " + values(property, owner));
        Stream<String> unknown = table.extensions(owner).json().entrySet().stream()
                .map(entry -> onOneLine(entry.getKey() + " " + entry.getValue()));
        String text = Stream.concat(rows, unknown).collect(Collectors.joining(", "));
        return text.isEmpty() ? table.elementId(owner).map(Object::toString).orElse("empty") : text;
    }

    private <V, W> String values(Property<V, W> property, V owner) {
        ImmutableList<W> values = property.values(owner);
        String text =
                values.stream().map(value -> inner(property.type(), value)).collect(Collectors.joining(", "));
        return values.size() == 1 ? text : "[" + text + "]";
    }

    private String inner(ValueType<?> type, Object value) {
        String text = whole(type, value);
        return type instanceof ValueType.Structure && text.contains(", ") ? "(" + text + ")" : text;
    }

    private static boolean isId(Property<?, ?> property) {
        return property.name().equals("id");
    }

    @SuppressWarnings("unchecked") // the value is of the type
    private <V> Set<String> names(ValueType<V> type, Object value, int count) {
        Set<String> names = new LinkedHashSet<>();
        if (type instanceof ValueType.Structure<V> structure) {
            for (Property<V, ?> property : structure.table().properties()) {
                if (names.size() < count && isNaming(property) && !isId(property) && property.isSaid((V) value)) {
                    names.add(names(property, (V) value));
                }
            }
            names.remove("");
        } else if (value instanceof EntityId id) {
            names.add(name(id));
        } else {
            names.add(plain(value));
        }
        return names;
    }

    private <V, W> String names(Property<V, W> property, V owner) {
        return property.values(owner).stream()
                .map(value -> Iterables.getFirst(names(property.type(), value, 1), ""))
                .collect(Collectors.joining(", "));
    }

    /** A list of elements is more than a name, and what is an identifier or a number is less. */
    private static boolean isNaming(Property<?, ?> property) {
        if (property.type() instanceof ValueType.Structure<?> structure) {
            return !structure.table().isElement();
        }
        Class<?> type = property.type().javaType();
        return property.type().equals(ValueType.TEXT)
                || property.type() instanceof ValueType.Choice
                || property.type() instanceof ValueType.Reference
                || (property.type() instanceof ValueType.Word && type != Mbid.class && type != ElementId.class);
    }
}
