package org.linernotes.core.merge;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linernotes.core.catalog.PropertyPath;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.OpenValue;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.notice.Printed;
import org.linernotes.core.source.Statement;

/**
 * The canonical order of values, by the tables: a total order in which only equal values are equal, the same in every program.
 * Numbers, ids and words of a list have the order of their kind, and texts that of their characters, also where they stand for
 * something, as dates do. Of lists the longer comes first, then the elements decide; of structures the rows decide one after the
 * other, and what says something comes before what says nothing. A single value comes before a list, and a value of the model
 * before one that is only known as JSON text.
 */
final class ValueOrder {
    private static final Comparator<Object> BY_TEXT = Comparator.comparing(Object::toString);

    /** Of values that are of no type that their statement calls for. */
    private static final Comparator<Object> MISFITS =
            Comparator.comparing(value -> value.getClass().getName()).thenComparing(BY_TEXT);

    private ValueOrder() {}

    /** {@return the order of the whole values of a property, or of an unknown key, of a kind of entity} */
    static Comparator<OpenValue> of(EntityType kind, String name) {
        Optional<Property<?, ?>> property = PropertyPath.resolve(kind, name).map(PropertyPath::last);
        return (first, second) -> compareOpen(property, first, second);
    }

    /** Compares statements by all their rows. */
    static int compare(Statement first, Statement second) {
        return compareRows(Statement.PROPERTIES, first, second);
    }

    private static int compareOpen(Optional<Property<?, ?>> property, OpenValue first, OpenValue second) {
        Object firstValue = first.value().orElse(null);
        Object secondValue = second.value().orElse(null);
        if (firstValue == null && secondValue == null) {
            return first.json().orElseThrow().compareTo(second.json().orElseThrow());
        }
        if (firstValue == null || secondValue == null) {
            return firstValue == null ? 1 : -1;
        }
        boolean fit = property.isPresent()
                && property.get().canState(firstValue)
                && property.get().canState(secondValue);
        return fit ? compareStated(property.get(), firstValue, secondValue) : MISFITS.compare(firstValue, secondValue);
    }

    private static int compareStated(Property<?, ?> property, Object first, Object second) {
        boolean list = property.statesList(first);
        int byShape = Boolean.compare(list, property.statesList(second));
        if (byShape != 0) {
            return byShape;
        }
        return list
                ? compareLists(property.type(), (List<?>) first, (List<?>) second)
                : compareValues(property.type(), first, second);
    }

    private static int compareLists(ValueType<?> type, List<?> first, List<?> second) {
        int result = Integer.compare(second.size(), first.size());
        for (int i = 0; result == 0 && i < first.size(); i++) {
            result = compareValues(type, first.get(i), second.get(i));
        }
        return result;
    }

    @SuppressWarnings("unchecked") // both are of the type
    private static <V> int compareValues(ValueType<V> type, Object first, Object second) {
        if (first.equals(second)) {
            return 0;
        }
        if (type instanceof ValueType.Structure<V> structure) {
            return compareRows(structure.table(), (V) first, (V) second);
        }
        if (type instanceof ValueType.PrintedWord<?>) {
            return comparePrinted((Printed<?>) first, (Printed<?>) second);
        }
        if (type instanceof ValueType.Word<?> || !(first instanceof Comparable<?>)) {
            return BY_TEXT.compare(first, second);
        }
        return ((Comparable<Object>) first).compareTo(second);
    }

    private static int comparePrinted(Printed<?> first, Printed<?> second) {
        int byText = first.text().compareTo(second.text());
        return byText != 0
                ? byText
                : first.value()
                        .map(Object::toString)
                        .orElse("")
                        .compareTo(second.value().map(Object::toString).orElse(""));
    }

    private static <T> int compareRows(PropertyTable<T> table, T first, T second) {
        for (Property<T, ?> property : table.properties()) {
            int result = compareRow(property, first, second);
            if (result != 0) {
                return result;
            }
        }
        return compareKeys(table.extensions(first), table.extensions(second));
    }

    private static <T> int compareRow(Property<T, ?> property, T first, T second) {
        Object firstValue = property.get(first);
        Object secondValue = property.get(second);
        boolean firstSays = property.isSaying(firstValue);
        boolean secondSays = property.isSaying(secondValue);
        if (firstValue == null || secondValue == null || !firstSays || !secondSays) {
            return Boolean.compare(secondSays, firstSays);
        }
        if (property.type() instanceof ValueType.Open && first instanceof Statement statement) {
            Optional<Property<?, ?>> stated = PropertyPath.of(statement).map(PropertyPath::last);
            return compareOpen(stated, (OpenValue) firstValue, (OpenValue) secondValue);
        }
        return compareStated(property, firstValue, secondValue);
    }

    private static int compareKeys(Extensions first, Extensions second) {
        int result = Integer.compare(second.json().size(), first.json().size());
        Iterator<Map.Entry<String, String>> others = second.json().entrySet().iterator();
        for (Map.Entry<String, String> entry : first.json().entrySet()) {
            if (result != 0) {
                return result;
            }
            Map.Entry<String, String> other = others.next();
            result = Map.Entry.<String, String>comparingByKey()
                    .thenComparing(Map.Entry.comparingByValue())
                    .compare(entry, other);
        }
        return result;
    }
}
